// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/recipientkind.h"

#include "models/referrals/referraldata.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct KindRow
{
    QString token;
    QByteArray name;
    QByteArray plural;
    QByteArray recipient;
    QByteArray action;
    QByteArray basis;
};

KindRow rowFrom(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView key) { return json[key].toString().toUtf8(); };
    KindRow row{json[u"token"_s].toString(), text("name"_L1),   text("plural"_L1),
                text("recipient"_L1),        text("action"_L1), text("basis"_L1)};
    if (row.plural.isEmpty())
        row.plural = row.name;
    return row;
}

constexpr QLatin1StringView knownTokens[] = {"registry"_L1, "registrar"_L1, "hosting"_L1,   "retailer"_L1, "carrier"_L1,
                                             "payment"_L1,  "exchange"_L1,  "messaging"_L1, "operator"_L1};
static_assert(std::size(knownTokens) == RecipientKind::known);

/// The known kinds in the order of their numbers, then those that only the data has. An account's own file may leave a
/// known one out: the program's row of it stands then.
std::vector<KindRow> readRows()
{
    std::vector<KindRow> rows(RecipientKind::known);
    for (const QJsonObject &data : {builtInReferralData("kinds"_L1), referralData("kinds"_L1)}) {
        for (const QJsonValue &value : data[u"kinds"_s].toArray()) {
            KindRow row = rowFrom(value.toObject());
            const auto known = std::find(std::begin(knownTokens), std::end(knownTokens), row.token);
            if (known != std::end(knownTokens))
                rows[size_t(known - std::begin(knownTokens))] = std::move(row);
            else if (!row.token.isEmpty() && !row.name.isEmpty())
                rows.push_back(std::move(row));
        }
    }
    return rows;
}

const std::vector<KindRow> &allRows()
{
    static const std::vector<KindRow> rows = readRows();
    return rows;
}

const KindRow *rowOf(RecipientKind kind)
{
    const auto number = size_t(int(kind));
    return number < allRows().size() ? &allRows()[number] : nullptr;
}

QString translated(const QByteArray &text)
{
    return text.isEmpty() ? QString() : QCoreApplication::translate("RecipientKind", text.constData());
}

} // namespace

const std::vector<RecipientKind> &allRecipientKinds()
{
    static const std::vector<RecipientKind> kinds = [] {
        std::vector<RecipientKind> all;
        for (int i = 0; i < int(allRows().size()); ++i)
            all.emplace_back(i);
        return all;
    }();
    return kinds;
}

QString toToken(RecipientKind kind)
{
    const KindRow *row = rowOf(kind);
    return row ? row->token : QString();
}

std::optional<RecipientKind> recipientKindFromToken(QStringView token)
{
    for (const RecipientKind kind : allRecipientKinds()) {
        if (token == toToken(kind))
            return kind;
    }
    return {};
}

QString displayName(RecipientKind kind)
{
    const KindRow *row = rowOf(kind);
    return row ? translated(row->name) : QString();
}

QString displayNamePlural(RecipientKind kind)
{
    const KindRow *row = rowOf(kind);
    return row ? translated(row->plural) : QString();
}

RecipientWording wordingFor(RecipientKind kind)
{
    const KindRow *row = rowOf(kind);
    return row ? RecipientWording{translated(row->recipient), translated(row->action), translated(row->basis)}
               : RecipientWording{};
}

} // namespace interdict
