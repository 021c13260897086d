// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/harmlesstext.h"
#include "models/referrals/packetdata.h"
#include "models/values/safetext.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

const QByteArray byteOrderMark = "\xef\xbb\xbf";

QString cell(const QString &text)
{
    // Nobody clicks on a name in a spreadsheet, which makes links of its own accord.
    QString safe = formulaSafe(withHarmlessAddresses(visibleText(text)));
    // ';' is quoted as well: where it separates, as in many a European Excel, the rest would become a cell of its own.
    const bool needsQuotes =
        std::any_of(safe.cbegin(), safe.cend(), [](QChar c) { return u"\",;\t\r\n"_s.contains(c); });
    if (needsQuotes)
        safe = u'"' + safe.replace(u'"', "\"\""_L1) + u'"';
    return safe;
}

QByteArray line(const QStringList &cells)
{
    QStringList safe;
    for (const QString &text : cells)
        safe << cell(text);
    return safe.join(u',').toUtf8() + "\r\n";
}

QString yesNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

/// As long as it names something on the net, which a spreadsheet would make a link of.
QString nameOf(const PacketEntity &entity, const QString &text)
{
    const bool isOnTheNet = entity.kind == EntityKind::domain || entity.kind == EntityKind::site ||
                            entity.kind == EntityKind::email || entity.kind == EntityKind::ipAddress;
    return isOnTheNet ? defanged(text) : text;
}

/// An entity as other tables name it, with its number in entities.csv.
QStringList nameCells(const PacketContent &content, int index)
{
    const PacketEntity &entity = content.entities.at(size_t(index));
    return {QString::number(index + 1), toToken(entity.kind), nameOf(entity, entity.label)};
}

} // namespace

QByteArray entitiesCsv(const PacketContent &content)
{
    QByteArray csv = byteOrderMark + line({u"number"_s, u"kind"_s, u"label"_s, u"key"_s, u"scope"_s, u"detail"_s,
                                           u"first"_s, u"last"_s, u"listings"_s, u"records"_s, u"chosen"_s});
    for (size_t i = 0; i < content.entities.size(); ++i) {
        const PacketEntity &entity = content.entities[i];
        csv += line({QString::number(i + 1), toToken(entity.kind), nameOf(entity, entity.label),
                     nameOf(entity, entity.key), entity.scope, entity.detail, dateText(entity.first),
                     dateText(entity.last), QString::number(entity.listings), QString::number(entity.records),
                     yesNo(entity.isChosen)});
    }
    return csv;
}

QByteArray listingsCsv(const PacketContent &content)
{
    QByteArray csv = byteOrderMark +
                     line({u"reference"_s, u"title"_s, u"seller"_s, u"market"_s, u"category"_s, u"price"_s, u"origin"_s,
                           u"destination"_s, u"first"_s, u"last"_s, u"sightings"_s, u"exhibits"_s, u"description"_s});
    for (const PacketListing &listing : content.listings) {
        csv += line({listing.reference, listing.title, listing.seller, listing.market, listing.category, listing.price,
                     listing.origin, listing.destination, dateText(listing.first), dateText(listing.last),
                     QString::number(listing.sightings), exhibitNumbers(content, listing.exhibits, u" "_s),
                     listing.description});
    }
    return csv;
}

QByteArray linksCsv(const PacketContent &content)
{
    QByteArray csv = byteOrderMark +
                     line({u"from"_s, u"from_kind"_s, u"from_label"_s, u"link"_s, u"to"_s, u"to_kind"_s, u"to_label"_s,
                           u"records"_s, u"first"_s, u"last"_s, u"origin"_s, u"author"_s, u"reason"_s, u"exhibits"_s});
    for (const PacketLink &link : content.links) {
        csv += line(nameCells(content, link.from) + QStringList{toToken(link.kind)} + nameCells(content, link.to) +
                    QStringList{QString::number(link.weight), dateText(link.first), dateText(link.last),
                                link.origin == LinkOrigin::drawn ? u"drawn"_s : u"found"_s, link.author, link.reason,
                                exhibitNumbers(content, link.exhibits, u" "_s)});
    }
    return csv;
}

QByteArray exhibitsCsv(const PacketContent &content)
{
    QByteArray csv = byteOrderMark + line({u"number"_s, u"shows"_s, u"file"_s, u"sha256"_s, u"source"_s,
                                           u"source_sha256"_s, u"row"_s, u"offset"_s, u"length"_s, u"record"_s});
    for (const PacketExhibit &exhibit : content.exhibits) {
        csv += line({exhibit.number, exhibit.text, exhibitPath(exhibit), exhibit.bytesDigest.toString(),
                     exhibit.sourceFile, exhibit.sourceDigest.toString(), QString::number(exhibit.rowNumber),
                     QString::number(exhibit.byteOffset), QString::number(exhibit.byteLength),
                     QString::number(exhibit.recordId)});
    }
    return csv;
}

} // namespace interdict
