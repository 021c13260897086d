// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/referrals/madecontent.h"

#include "models/referrals/checklist.h"

#include <QPainter>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

const QByteArray sourceBytes = "title,seller\nTablet press,ann\n=cmd(),ann\n";

std::optional<PartialDate> day(int number)
{
    return PartialDate::fromDay(QDate(2026, 1, 1).addDays(number - 1));
}

PacketEntity entity(EntityKind kind, const QString &label, const QString &scope, bool isChosen)
{
    PacketEntity made;
    made.kind = kind;
    made.key = label.toLower();
    made.label = label;
    made.scope = scope;
    made.first = day(1);
    made.last = day(20);
    made.listings = 2;
    made.records = 3;
    made.isChosen = isChosen;
    return made;
}

int addExhibit(PacketContent &content, qint64 row, const QByteArray &bytes, const QString &text)
{
    PacketExhibit exhibit{.bytesDigest = Sha256::of(bytes), .sourceDigest = Sha256::of(sourceBytes)};
    exhibit.number = u"EX-%1"_s.arg(content.exhibits.size() + 1, 5, 10, QLatin1Char('0'));
    exhibit.recordId = row;
    exhibit.sourceFile = u"lantern.csv"_s;
    exhibit.rowNumber = row;
    exhibit.byteOffset = 13 * row;
    exhibit.byteLength = bytes.size();
    exhibit.bytes = bytes;
    exhibit.text = text;
    content.exhibits.push_back(exhibit);
    return int(content.exhibits.size()) - 1;
}

void addListing(PacketContent &content, const QString &title, const QString &description, const QByteArray &bytes)
{
    PacketListing listing;
    listing.reference = u"listing/%1"_s.arg(content.listings.size() + 1);
    listing.title = title;
    listing.description = description;
    listing.category = u"Tools"_s;
    listing.seller = u"ann"_s;
    listing.market = u"Lantern"_s;
    listing.price = u"900.00 USD"_s;
    listing.origin = u"China"_s;
    listing.destination = u"Worldwide"_s;
    listing.first = day(2);
    listing.last = day(9);
    listing.sightings = 2;
    listing.exhibits = {
        addExhibit(content, qint64(content.listings.size()) + 1, bytes, u"Listing \"%1\""_s.arg(title))};
    content.listings.push_back(listing);
}

PacketLink link(LinkKind kind, int from, int to, std::vector<int> exhibits)
{
    PacketLink made;
    made.kind = kind;
    made.from = from;
    made.to = to;
    made.weight = 2;
    made.first = day(2);
    made.last = day(9);
    made.exhibits = std::move(exhibits);
    return made;
}

HistoryEntry historyEntry(qint64 number, const QString &summary)
{
    const Sha256 digest = Sha256::of(summary.toUtf8());
    return {number,   QDateTime(QDate(2026, 1, 30), QTime(9, 15, 2), Qt::UTC),
            u"ann"_s, u"import"_s,
            summary,  u"{}"_s,
            digest,   digest,
            false};
}

void addHead(PacketContent &content)
{
    content.packetId = u"IR-20260131-120000-abcd1234"_s;
    content.madeAt = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    content.recipientName = u"Example Registry"_s;
    content.sender = {u"Sample Agency"_s,         u"A. Sample"_s,
                      u"Investigator"_s,          u"S-0001"_s,
                      u"+1 202 555 0100"_s,       u"a.sample@agency.example"_s,
                      u"Sample Act, section 1"_s, u"Sampleland"_s};
    content.caseName = u"Lantern"_s;
    content.caseId = u"abcd1234-0000-4000-8000-000000000000"_s;
    content.title = u"Referral about the shop of \"ann\""_s;
    content.summary = u"One seller offers tablet presses with marks on her own shop.\nTwo listings show it."_s;
    content.requestedAction = u"Place the named domains on hold."_s;
    content.legalBasis = u"The registry's own terms, section 4."_s;
    content.programVersion = u"0.1.0"_s;
    content.door = u"trusted notifier"_s;
    content.answerBy = QDate(2026, 3, 1);
    content.priorNotices = u"Nobody was told before."_s;
}

/// What no record of these can say, the sender states.
void answerChecklist(PacketContent &content)
{
    for (const ChecklistPoint &point : judgeChecklist(content)) {
        if (point.need == Need::must && !point.isMet && point.canBeStated)
            content.statements.insert(point.field, u"As the sender states."_s);
    }
}

} // namespace

PacketContent madeContent()
{
    PacketContent content;
    addHead(content);
    content.entities = {entity(EntityKind::seller, u"ann"_s, u"Lantern"_s, true),
                        entity(EntityKind::domain, u"xn--bcher-kva.com"_s, {}, true),
                        entity(EntityKind::email, u"ann@example.org"_s, {}, false)};
    addListing(content, u"Tablet press 压片机 \u202Egpj.exe \U0001F600"_s,
               u"Write to ann@example.org or see http://press.example.com/shop, quickly"_s, "Tablet press,ann");
    addListing(content, u"=cmd()"_s, u"+1;=2\nsecond line"_s, "=cmd(),ann");
    const int record = addExhibit(content, 9, QByteArray("\xff\x00 bytes", 8), u"Record behind the link \"contact\""_s);
    content.links = {link(LinkKind::advertises, 0, 1, {0, record}), link(LinkKind::relatedTo, 0, 2, {})};
    content.links[1].origin = LinkOrigin::drawn;
    content.links[1].author = u"ann"_s;
    content.links[1].reason = u"Same writing"_s;
    content.sources = {{u"lantern.csv"_s, Sha256::of(sourceBytes), sourceBytes.size(), u"UTF-8"_s,
                        QDateTime(QDate(2026, 1, 30), QTime(9, 0), Qt::UTC), u"ann"_s}};
    content.history = {historyEntry(2, u"Imported \"lantern.csv\": 2 records."_s)};
    content.graphSvg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    content.graphCaption = u"Force-directed layout, seed 1."_s;
    content.paintGraph = [](QPainter &painter, const QRectF &target) {
        painter.setPen(Qt::blue);
        painter.drawEllipse(target);
    };
    answerChecklist(content);
    return content;
}

PacketContent madeContent(int moreListings)
{
    PacketContent content = madeContent();
    for (int i = 0; i < moreListings; ++i)
        addListing(content, u"Press number %1"_s.arg(i), u"Some words about it. "_s.repeated(1 + i % 12),
                   "Press " + QByteArray::number(i));
    return content;
}

} // namespace interdict
