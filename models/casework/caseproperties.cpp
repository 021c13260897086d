// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/caseproperties.h"

#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseProperties)
};

using Texts = std::vector<std::pair<QString, QString>>; // the name of the property, its value

Texts textsOf(const CaseProperties &properties)
{
    return {{u"name"_s, properties.name.simplified()},
            {u"agency"_s, properties.agency.simplified()},
            {u"reference"_s, properties.reference.simplified()},
            {u"description"_s, properties.description.trimmed()},
            {u"marking"_s, properties.marking ? toString(*properties.marking) : QString()},
            {u"time-zone"_s, properties.timeZone.trimmed()}};
}

QString displayName(const QString &property)
{
    const std::pair<QString, QString> names[] = {
        {u"name"_s, Words::tr("name")},           {u"agency"_s, Words::tr("agency")},
        {u"reference"_s, Words::tr("reference")}, {u"description"_s, Words::tr("description")},
        {u"marking"_s, Words::tr("marking")},     {u"time-zone"_s, Words::tr("time zone")}};
    for (const auto &[token, name] : names) {
        if (token == property)
            return name;
    }
    return property;
}

Outcome checkValues(const CaseProperties &wanted)
{
    if (wanted.name.simplified().isEmpty())
        return failure(ErrorCode::invalidValue, Words::tr("The case has no name. Write one."));
    const QString zone = wanted.timeZone.trimmed();
    if (!zone.isEmpty() && !QTimeZone(zone.toUtf8()).isValid())
        return failure(ErrorCode::invalidValue,
                       Words::tr("\"%1\" is no time zone. Choose one of the list, such as \"Europe/Madrid\".")
                           .arg(visibleLine(zone)));
    return {};
}

/// The row that says it now; nothing where the case still says what it was made with.
Result<std::optional<std::pair<qint64, QJsonObject>>> rowNow(const Database &database, const QString &property)
{
    Result<Statement> row = database.prepare("SELECT id, value, author, set_at FROM case_property WHERE name = ?1");
    if (!row)
        return tl::unexpected(row.error());
    const Result<bool> found = row->bind(property).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::optional<std::pair<qint64, QJsonObject>>();
    return std::optional(std::pair(row->integer(0), QJsonObject{{u"name"_s, property},
                                                                {u"value"_s, row->text(1)},
                                                                {u"author"_s, row->text(2)},
                                                                {u"set_at"_s, row->text(3)}}));
}

Result<std::vector<RowChange>> changesFor(const CaseSession &session, const Texts &now, const Texts &wanted)
{
    Result<qint64> next = nextRowId(session.database(), u"case_property"_s);
    if (!next)
        return tl::unexpected(next.error());
    std::vector<RowChange> changes;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const auto &[name, value] = wanted[i];
        if (value == now[i].second)
            continue;
        const auto row = rowNow(session.database(), name);
        if (!row)
            return tl::unexpected(row.error());
        const QJsonObject after{{u"name"_s, name},
                                {u"value"_s, value},
                                {u"author"_s, session.author()},
                                {u"set_at"_s, session.clock().now().toString(Qt::ISODate)}};
        if (*row)
            changes.push_back({u"case_property"_s, (*row)->first, (*row)->second, after});
        else
            changes.push_back({u"case_property"_s, (*next)++, std::nullopt, after});
    }
    return changes;
}

} // namespace

Outcome changeProperties(CaseSession &session, const CaseProperties &wanted)
{
    if (Outcome good = checkValues(wanted); !good)
        return good;
    const Texts texts = textsOf(wanted);
    Result<std::vector<RowChange>> changes = changesFor(session, textsOf(session.properties()), texts);
    if (!changes)
        return tl::unexpected(changes.error());
    if (changes->empty())
        return {};
    QStringList changed;
    for (const RowChange &change : *changes)
        changed << displayName(change.after->value("name"_L1).toString());
    return session.perform({u"change-properties"_s,
                            //: "name, marking": what of the case was changed
                            Words::tr("Changed the properties of the case: %1.").arg(changed.join(u", "_s)),
                            std::move(*changes)});
}

} // namespace interdict
