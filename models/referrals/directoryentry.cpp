// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/recipientdirectory.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::RecipientDirectory)
};

constexpr Telling allTellings[] = {Telling::unknown, Telling::yes, Telling::no, Telling::asks};

struct MatchField
{
    QLatin1StringView key;
    QStringList RecipientMatches::*list;
};
constexpr MatchField matchFields[] = {
    {"tlds"_L1, &RecipientMatches::tlds},
    {"ianaIds"_L1, &RecipientMatches::ianaIds},
    {"names"_L1, &RecipientMatches::names},
    {"nameServers"_L1, &RecipientMatches::nameServers},
    {"networks"_L1, &RecipientMatches::networks},
    {"sites"_L1, &RecipientMatches::sites},
    {"domains"_L1, &RecipientMatches::domains},
    {"carriers"_L1, &RecipientMatches::carriers},
    {"posts"_L1, &RecipientMatches::posts},
    {"platforms"_L1, &RecipientMatches::platforms},
    {"mailDomains"_L1, &RecipientMatches::mailDomains},
    {"chains"_L1, &RecipientMatches::chains},
    {"words"_L1, &RecipientMatches::words},
};

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray()) {
        if (!text.toString().trimmed().isEmpty())
            texts << text.toString().trimmed();
    }
    return texts;
}

RecipientMatches matchesFromJson(const QJsonObject &json)
{
    RecipientMatches matches;
    for (const MatchField &field : matchFields)
        matches.*field.list = textsIn(json[field.key]);
    return matches;
}

tl::unexpected<Error> refused(const QString &id, const QString &why)
{
    return failure(ErrorCode::badInput, Words::tr("The recipient \"%1\" cannot be taken: %2").arg(id, why));
}

} // namespace

QString toToken(Telling telling)
{
    switch (telling) {
    case Telling::unknown:
        return u"unknown"_s;
    case Telling::yes:
        return u"yes"_s;
    case Telling::no:
        return u"no"_s;
    case Telling::asks:
        return u"asks"_s;
    }
    return {};
}

std::optional<Telling> tellingFromToken(QStringView token)
{
    for (const Telling telling : allTellings) {
        if (token == toToken(telling))
            return telling;
    }
    return {};
}

QString displayName(Telling telling)
{
    switch (telling) {
    case Telling::unknown:
        return Words::tr("not known");
    case Telling::yes:
        return Words::tr("tells the subject");
    case Telling::no:
        return Words::tr("does not tell the subject");
    case Telling::asks:
        return Words::tr("does as the sender asks");
    }
    return {};
}

QString displayName(DirectoryEntry::Origin origin)
{
    switch (origin) {
    case DirectoryEntry::Origin::program:
        return Words::tr("comes with the program");
    case DirectoryEntry::Origin::account:
        return Words::tr("own entry");
    case DirectoryEntry::Origin::ofCase:
        return Words::tr("of this case");
    }
    return {};
}

Result<DirectoryEntry> directoryEntryFromJson(const QJsonObject &json)
{
    static const QRegularExpression idForm(u"^[a-z0-9][a-z0-9-]{0,79}$"_s);
    DirectoryEntry entry;
    entry.id = json[u"id"_s].toString().trimmed();
    if (!idForm.match(entry.id).hasMatch())
        return refused(entry.id, Words::tr("an id consists of lower-case letters, digits and dashes."));
    entry.name = json[u"name"_s].toString().simplified();
    if (entry.name.isEmpty())
        return refused(entry.id, Words::tr("its legal name is missing."));
    const auto kind = recipientKindFromToken(json[u"kind"_s].toString());
    if (!kind)
        return refused(entry.id, Words::tr("\"%1\" is no kind of recipient.").arg(json[u"kind"_s].toString()));
    entry.kind = *kind;
    const auto telling = tellingFromToken(json[u"tellsSubject"_s].toString(u"unknown"_s));
    if (!telling)
        return refused(entry.id, Words::tr("whether it tells the subject is one of unknown, yes, no and asks."));
    entry.tellsSubject = *telling;
    entry.date = QDate::fromString(json[u"date"_s].toString(), Qt::ISODate);
    entry.source = json[u"source"_s].toString().trimmed();
    if (!entry.date.isValid() || entry.source.isEmpty())
        return refused(entry.id, Words::tr("say where it is from and as of which day, as in 2026-01-31."));
    entry.jurisdiction = json[u"jurisdiction"_s].toString().trimmed();
    entry.contact = json[u"contact"_s].toString().trimmed();
    entry.doors = textsIn(json[u"doors"_s]);
    entry.forwarding = json[u"forwarding"_s].toString().trimmed();
    entry.terms = json[u"terms"_s].toString().trimmed();
    entry.answerHours = std::max(0, json[u"answerHours"_s].toInt());
    entry.service = json[u"service"_s].toString().trimmed();
    entry.note = json[u"note"_s].toString().trimmed();
    entry.isRemoved = json[u"removed"_s].toBool();
    entry.matches = matchesFromJson(json[u"matches"_s].toObject());
    return entry;
}

QJsonObject toJson(const DirectoryEntry &entry)
{
    QJsonObject matches;
    for (const MatchField &field : matchFields) {
        if (const QStringList &list = entry.matches.*field.list; !list.isEmpty())
            matches.insert(field.key, QJsonArray::fromStringList(list));
    }
    QJsonObject json{{u"id"_s, entry.id},
                     {u"name"_s, entry.name},
                     {u"kind"_s, toToken(entry.kind)},
                     {u"jurisdiction"_s, entry.jurisdiction},
                     {u"contact"_s, entry.contact},
                     {u"doors"_s, QJsonArray::fromStringList(entry.doors)},
                     {u"tellsSubject"_s, toToken(entry.tellsSubject)},
                     {u"forwarding"_s, entry.forwarding},
                     {u"terms"_s, entry.terms},
                     {u"answerHours"_s, entry.answerHours},
                     {u"matches"_s, matches},
                     {u"source"_s, entry.source},
                     {u"date"_s, entry.date.toString(Qt::ISODate)}};
    if (!entry.service.isEmpty())
        json.insert(u"service"_s, entry.service);
    if (!entry.note.isEmpty())
        json.insert(u"note"_s, entry.note);
    if (entry.isRemoved)
        json.insert(u"removed"_s, true);
    return json;
}

} // namespace interdict
