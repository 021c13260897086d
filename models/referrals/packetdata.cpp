// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/packetdata.h"

#include "models/values/domainname.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::PacketData)
};

/// Raised by one whenever a reader of the old form would misread the new one.
constexpr int schemaVersion = 1;

QJsonValue dateValue(const std::optional<PartialDate> &date)
{
    return date ? QJsonValue(date->toString()) : QJsonValue();
}

template <typename Range, typename ToJson>
QJsonArray arrayOf(const Range &range, ToJson toJson)
{
    QJsonArray array;
    for (const auto &item : range)
        array.append(toJson(item));
    return array;
}

QJsonArray exhibitArray(const PacketContent &content, const std::vector<int> &indexes)
{
    return arrayOf(indexes, [&content](int index) { return content.exhibits.at(size_t(index)).number; });
}

QJsonObject toJson(const PacketParty &party)
{
    return {{u"organisation"_s, party.organisation},
            {u"person"_s, party.person},
            {u"role"_s, party.role},
            {u"reference"_s, party.reference},
            {u"phone"_s, party.phone},
            {u"email"_s, party.email},
            {u"authority"_s, party.authority},
            {u"jurisdiction"_s, party.jurisdiction}};
}

QJsonObject toJson(const PacketEntity &entity)
{
    QJsonObject json{{u"kind"_s, toToken(entity.kind)},   {u"key"_s, entity.key},
                     {u"label"_s, entity.label},          {u"scope"_s, entity.scope},
                     {u"detail"_s, entity.detail},        {u"first"_s, dateValue(entity.first)},
                     {u"last"_s, dateValue(entity.last)}, {u"listings"_s, entity.listings},
                     {u"records"_s, entity.records},      {u"chosen"_s, entity.isChosen}};
    // Registries work with both forms of an international name.
    if (const Result<DomainName> domain = DomainName::parse(entity.key); entity.kind == EntityKind::domain && domain)
        json.insert(u"unicodeName"_s, domain->toUnicode());
    return json;
}

QJsonObject toJson(const PacketContent &content, const PacketListing &listing)
{
    return {{u"reference"_s, listing.reference},
            {u"title"_s, listing.title},
            {u"description"_s, listing.description},
            {u"category"_s, listing.category},
            {u"seller"_s, listing.seller},
            {u"market"_s, listing.market},
            {u"price"_s, listing.price},
            {u"origin"_s, listing.origin},
            {u"destination"_s, listing.destination},
            {u"first"_s, dateValue(listing.first)},
            {u"last"_s, dateValue(listing.last)},
            {u"sightings"_s, listing.sightings},
            {u"exhibits"_s, exhibitArray(content, listing.exhibits)}};
}

QJsonObject toJson(const PacketContent &content, const PacketLink &link)
{
    return {{u"kind"_s, toToken(link.kind)},
            {u"from"_s, link.from},
            {u"to"_s, link.to},
            {u"weight"_s, link.weight},
            {u"first"_s, dateValue(link.first)},
            {u"last"_s, dateValue(link.last)},
            {u"origin"_s, link.origin == LinkOrigin::drawn ? u"drawn"_s : u"found"_s},
            {u"author"_s, link.author},
            {u"reason"_s, link.reason},
            {u"exhibits"_s, exhibitArray(content, link.exhibits)}};
}

QJsonObject toJson(const PacketExhibit &exhibit)
{
    return {{u"number"_s, exhibit.number},
            {u"record"_s, exhibit.recordId},
            {u"shows"_s, exhibit.text},
            {u"file"_s, exhibitPath(exhibit)},
            {u"sha256"_s, exhibit.bytesDigest.toString()},
            {u"source"_s, exhibit.sourceFile},
            {u"sourceSha256"_s, exhibit.sourceDigest.toString()},
            {u"row"_s, exhibit.rowNumber},
            {u"offset"_s, exhibit.byteOffset},
            {u"length"_s, exhibit.byteLength}};
}

QJsonObject toJson(const PacketSource &source)
{
    return {{u"file"_s, source.fileName},
            {u"sha256"_s, source.digest.toString()},
            {u"bytes"_s, source.byteCount},
            {u"encoding"_s, source.encoding},
            {u"importedAt"_s, momentText(source.importedAt)},
            {u"importedBy"_s, source.importedBy}};
}

QJsonObject toJson(const HistoryEntry &entry)
{
    return {{u"number"_s, entry.number},
            {u"at"_s, momentText(entry.at)},
            {u"author"_s, entry.author},
            {u"action"_s, entry.action},
            {u"summary"_s, entry.summary},
            {u"details"_s, entry.details},
            {u"previous"_s, entry.previous.toString()},
            {u"digest"_s, entry.digest.toString()}};
}

QJsonObject headOf(const PacketContent &content, const QString &schema)
{
    return {{u"schema"_s, schema},
            {u"schemaVersion"_s, schemaVersion},
            {u"packetId"_s, content.packetId},
            {u"revision"_s, content.revision},
            {u"marking"_s, toString(content.marking)},
            {u"case"_s, QJsonObject{{u"name"_s, content.caseName}, {u"id"_s, content.caseId}}}};
}

QByteArray written(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QJsonObject requestJson(const PacketContent &content)
{
    return {
        {u"title"_s, content.title},
        {u"action"_s, content.requestedAction},
        {u"basis"_s, content.legalBasis},
        {u"door"_s, content.door},
        {u"answerBy"_s, content.answerBy.isValid() ? QJsonValue(content.answerBy.toString(Qt::ISODate)) : QJsonValue()},
        {u"priorNotices"_s, content.priorNotices},
        {u"mayTellSubject"_s, content.mayTellSubject},
        {u"summary"_s, content.summary}};
}

} // namespace

QByteArray referralJson(const PacketContent &content)
{
    QJsonObject json = headOf(content, u"interdict-referral"_s);
    json.insert(u"madeAt"_s, momentText(content.madeAt));
    json.insert(u"program"_s, u"Interdict "_s + content.programVersion);
    json.insert(u"draft"_s, content.isDraft);
    json.insert(u"sender"_s, toJson(content.sender));
    json.insert(u"recipient"_s,
                QJsonObject{{u"kind"_s, toToken(content.recipientKind)}, {u"name"_s, content.recipientName}});
    json.insert(u"request"_s, requestJson(content));
    json.insert(u"entities"_s, arrayOf(content.entities, [](const PacketEntity &entity) { return toJson(entity); }));
    json.insert(u"listings"_s,
                arrayOf(content.listings, [&](const PacketListing &listing) { return toJson(content, listing); }));
    json.insert(u"links"_s, arrayOf(content.links, [&](const PacketLink &link) { return toJson(content, link); }));
    json.insert(u"exhibits"_s, arrayOf(content.exhibits, [](const PacketExhibit &exhibit) { return toJson(exhibit); }));
    json.insert(u"sources"_s, arrayOf(content.sources, [](const PacketSource &source) { return toJson(source); }));
    json.insert(u"pictureCaption"_s, content.graphCaption);
    return written(json);
}

QByteArray historyJson(const PacketContent &content)
{
    QJsonObject json = headOf(content, u"interdict-history"_s);
    json.insert(u"digest"_s,
                u"SHA-256 over the netstrings of number, at, author, action, summary and details in UTF-8, "
                "followed by the 32 bytes of the previous entry's digest"_s);
    json.insert(u"entries"_s, arrayOf(content.history, [](const HistoryEntry &entry) { return toJson(entry); }));
    return written(json);
}

QString exhibitPath(const PacketExhibit &exhibit)
{
    return u"exhibits/%1.bin"_s.arg(exhibit.number);
}

QString exhibitNumbers(const PacketContent &content, const std::vector<int> &indexes, const QString &separator)
{
    QStringList numbers;
    for (const int index : indexes)
        numbers << content.exhibits.at(size_t(index)).number;
    return numbers.join(separator);
}

QString dateText(const std::optional<PartialDate> &date)
{
    return date ? date->toString() : QString();
}

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s) : QString();
}

QByteArray readmeText(const PacketContent &content)
{
    return Words::tr("Referral packet %1, made %2 by Interdict %3\n"
                     "Handling: %4\n"
                     "\n"
                     "To check that nothing was changed, go to the folder above this one and run\n"
                     "  sha512sum -c manifest-sha512.txt\n"
                     "  sha512sum -c tagmanifest-sha512.txt\n"
                     "or, with Interdict at hand, on the zip itself: interdict-cli verify FILE.zip\n"
                     "The folder is a BagIt bag (RFC 8493).\n"
                     "\n"
                     "referral.pdf    the referral for people: request, summary, entities, links, exhibits\n"
                     "referral.json   the same for machines, with exact values\n"
                     "entities.csv    sellers, domains, shipments and what ties them\n"
                     "listings.csv    offers, each with its exhibits\n"
                     "links.csv       what ties the entities, each with its exhibits\n"
                     "exhibits.csv    each exhibit: source file, its SHA-256, row, byte offset and length\n"
                     "exhibits/       the original bytes of each exhibit's row, as they lie in the source\n"
                     "graph.svg       the picture of the network\n"
                     "history.json    what was done in the case that this packet rests on\n"
                     "\n"
                     "In the tables, a cell that a spreadsheet would take for a formula begins with an apostrophe,\n"
                     "and control characters are written as their code. The JSON has the exact text.\n")
        .arg(content.packetId, momentText(content.madeAt), content.programVersion, toString(content.marking))
        .toUtf8();
}

} // namespace interdict
