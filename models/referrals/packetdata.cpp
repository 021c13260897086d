// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/packetdata.h"

#include "models/values/domainname.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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
            {u"length"_s, exhibit.byteLength},
            {u"wholeFile"_s, exhibit.isWholeFile},
            {u"mediaType"_s, exhibit.mediaType},
            {u"metadataRemoved"_s, exhibit.isWithoutMetadata}};
}

QJsonValue dayValue(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const PacketLetter &letter)
{
    return {{u"reference"_s, letter.reference},
            {u"addressee"_s, letter.addressee},
            {u"address"_s, letter.address},
            {u"sites"_s, QJsonArray::fromStringList(letter.sites)},
            {u"sections"_s, QJsonArray::fromStringList(letter.sections)},
            {u"dated"_s, dayValue(letter.dated)},
            {u"delivered"_s, dayValue(letter.delivered)},
            {u"deliveryProof"_s, letter.deliveryProof},
            {u"received"_s, dayValue(letter.received)},
            {u"responseDays"_s, letter.responseDays},
            {u"deadline"_s, dayValue(letter.deadline)},
            {u"answered"_s, dayValue(letter.answered)},
            {u"answer"_s, letter.answer},
            {u"adequate"_s, letter.isAnswerAdequate},
            {u"statement"_s, letter.statement}};
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
            {u"variant"_s, toToken(content.variant)},
            {u"case"_s, QJsonObject{{u"name"_s, content.caseName}, {u"id"_s, content.caseId}}}};
}

QByteArray written(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QJsonObject statementsJson(const PacketContent &content)
{
    QJsonObject json;
    for (auto statement = content.statements.cbegin(); statement != content.statements.cend(); ++statement)
        json.insert(statement.key(), statement.value());
    return json;
}

QJsonObject requestJson(const PacketContent &content)
{
    return {
        {u"statements"_s, statementsJson(content)},
        {u"notAlleged"_s, content.notAlleged},
        {u"title"_s, content.title},
        {u"action"_s, content.requestedAction},
        {u"basis"_s, content.legalBasis},
        {u"door"_s, content.door},
        {u"answerBy"_s, content.answerBy.isValid() ? QJsonValue(content.answerBy.toString(Qt::ISODate)) : QJsonValue()},
        {u"priorNotices"_s, content.priorNotices},
        {u"mayTellSubject"_s, content.mayTellSubject},
        {u"summary"_s, content.summary}};
}

struct FileWord
{
    const char *name; ///< a folder's ends with '/'
    const char *what;
};

constexpr FileWord fileWords[] = {
    {"referral.pdf", QT_TRANSLATE_NOOP("interdict::PacketData",
                                       "the referral for people: request, summary, entities, links, exhibits")},
    {"referral.json", QT_TRANSLATE_NOOP("interdict::PacketData", "the same for machines, with exact values")},
    {"entities.csv", QT_TRANSLATE_NOOP("interdict::PacketData", "sellers, domains, shipments and what ties them")},
    {"listings.csv", QT_TRANSLATE_NOOP("interdict::PacketData", "offers, each with its exhibits")},
    {"links.csv", QT_TRANSLATE_NOOP("interdict::PacketData", "what ties the entities, each with its exhibits")},
    {"exhibits.csv",
     QT_TRANSLATE_NOOP("interdict::PacketData", "each exhibit: source file, its SHA-256, row, byte offset and length")},
    {"exhibits/", QT_TRANSLATE_NOOP("interdict::PacketData",
                                    "original bytes of rows (.bin), and evidence files; of pictures a copy whose\n"
                                    "                    picture is the same and which says nothing of its making")},
    {"letters/", QT_TRANSLATE_NOOP("interdict::PacketData", "warning letters that were sent before")},
    {"graph.svg", QT_TRANSLATE_NOOP("interdict::PacketData", "the picture of the network")},
    {"history.json", QT_TRANSLATE_NOOP("interdict::PacketData", "what was done in the case that this packet rests on")},
    {"xarf/", QT_TRANSLATE_NOOP("interdict::PacketData", "an abuse report for each domain or site, in XARF version 4")},
    {"stix.json", QT_TRANSLATE_NOOP("interdict::PacketData", "entities and links in STIX 2.1")},
    {"entities.ftm.json",
     QT_TRANSLATE_NOOP("interdict::PacketData", "entities and links for FollowTheMoney, one a line")},
};

QString leftOutText(const PacketContent &content)
{
    if (!content.isRedacted)
        return {};
    QString text = Words::tr("This is the %1. It leaves out:\n").arg(displayName(content.variant));
    for (const QString &what : content.leftOut)
        text += u"- "_s + what + u'\n';
    if (!content.withheldExhibits.isEmpty())
        text += Words::tr("Exhibits withheld: %1\n").arg(content.withheldExhibits.join(u", "_s));
    return text;
}

} // namespace

QByteArray referralJson(const PacketContent &content)
{
    QJsonObject json = headOf(content, u"interdict-referral"_s);
    json.insert(u"madeAt"_s, momentText(content.madeAt));
    json.insert(u"program"_s, u"Interdict "_s + content.programVersion);
    json.insert(u"draft"_s, content.isDraft);
    json.insert(u"supersedes"_s, content.supersedes);
    json.insert(u"series"_s, QJsonObject{{u"id"_s, seriesIdOf(content)},
                                         {u"number"_s, content.seriesNumber},
                                         {u"count"_s, content.seriesCount}});
    json.insert(u"leftOut"_s, QJsonArray::fromStringList(content.leftOut));
    json.insert(u"withheldExhibits"_s, QJsonArray::fromStringList(content.withheldExhibits));
    json.insert(u"letters"_s, arrayOf(content.letters, [](const PacketLetter &letter) { return toJson(letter); }));
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
    if (!content.filters.empty())
        json.insert(u"filters"_s, arrayOf(content.filters, [](const PacketFilter &filter) {
                        return QJsonObject{{u"words"_s, filter.words}, {u"filter"_s, filter.exact}};
                    }));
    return written(json);
}

QByteArray historyJson(const PacketContent &content)
{
    QJsonObject json = headOf(content, u"interdict-history"_s);
    json.insert(u"digest"_s,
                u"SHA-256 over the netstrings of number, at, author, action, summary and details in UTF-8, "
                "followed by the 32 bytes of the previous entry's digest"_s);
    json.insert(u"entries"_s, arrayOf(content.history, [](const HistoryEntry &entry) { return toJson(entry); }));
    if (!content.notes.empty())
        json.insert(u"notes"_s, arrayOf(content.notes, [](const PacketNote &note) {
                        return QJsonObject{{u"about"_s, note.about},
                                           {u"text"_s, note.text},
                                           {u"author"_s, note.author},
                                           {u"at"_s, note.at.toUTC().toString(Qt::ISODate)}};
                    }));
    return written(json);
}

QString exhibitPath(const PacketExhibit &exhibit)
{
    return exhibit.fileName.isEmpty() ? u"exhibits/%1.bin"_s.arg(exhibit.number) : u"exhibits/"_s + exhibit.fileName;
}

QString seriesIdOf(const PacketContent &content)
{
    return !content.seriesId.isEmpty() ? content.seriesId : content.caseId;
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

QByteArray readmeText(const PacketContent &content, const QStringList &names)
{
    QString text =
        Words::tr("Referral packet %1, made %2 by Interdict %3\n"
                  "Handling: %4\n")
            .arg(content.packetId, momentText(content.madeAt), content.programVersion, toString(content.marking));
    if (!content.supersedes.isEmpty())
        text += Words::tr("It takes the place of packet %1.\n").arg(content.supersedes);
    text += leftOutText(content);
    text +=
        Words::tr("\n"
                  "To check that nothing was changed, go to the folder above this one and run\n"
                  "  sha512sum -c manifest-sha512.txt\n"
                  "  sha512sum -c tagmanifest-sha512.txt\n"
                  "or, with Interdict at hand, on the zip itself: interdict-cli verify FILE.zip\n"
                  "The folder is a BagIt bag (RFC 8493). Where it was signed, this checks by whom:\n"
                  "  gpg --verify tagmanifest-sha512.txt.asc tagmanifest-sha512.txt\n"
                  "To have the time stamped, send tagmanifest-sha512.txt.tsq to a time stamp authority (RFC 3161);\n"
                  "its answer is checked by: interdict-cli stamp FILE.zip ANSWER.tsr\n\n");
    for (const FileWord &file : fileWords) {
        const QString name = QString::fromLatin1(file.name);
        const bool isThere =
            std::any_of(names.begin(), names.end(), [&name](const QString &each) { return each.startsWith(name); });
        if (isThere)
            text += name.leftJustified(20) + Words::tr(file.what) + u'\n';
    }
    text += Words::tr("\nIn the tables, a cell that a spreadsheet would take for a formula begins with an apostrophe,\n"
                      "addresses are written so that nobody clicks on them, and control characters as their code.\n"
                      "The JSON has the exact text.\n");
    return text.toUtf8();
}

} // namespace interdict
