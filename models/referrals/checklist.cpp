// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/checklist.h"

#include "models/values/emailaddress.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void initialiseReferralsResource()
{
    Q_INIT_RESOURCE(interdict_referrals_data);
}

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::Checklist)
};

struct Finding
{
    bool isMet = false;
    QString value;
};

Finding said(const QString &text)
{
    const QString line = visibleLine(text).trimmed();
    return {!line.isEmpty(), line.left(200)};
}

Finding counted(qint64 count, const QString &example)
{
    if (count == 0)
        return {};
    return {true, count == 1 ? example : Words::tr("%1 and %n more", nullptr, int(count - 1)).arg(example)};
}

template <typename Range, typename Matches, typename Name>
Finding countedIn(const Range &range, Matches matches, Name name)
{
    const auto first = std::find_if(range.begin(), range.end(), matches);
    if (first == range.end())
        return {};
    return counted(std::count_if(first, range.end(), matches), visibleLine(name(*first)).trimmed().left(80));
}

Finding entitiesOf(const PacketContent &content, EntityKind kind, bool (*matches)(const PacketEntity &))
{
    return countedIn(
        content.entities, [=](const PacketEntity &entity) { return entity.kind == kind && matches(entity); },
        [kind](const PacketEntity &entity) {
            return kind == EntityKind::domain ? defanged(entity.label) : entity.label;
        });
}

Finding listingsWith(const PacketContent &content, bool (*matches)(const PacketListing &))
{
    return countedIn(content.listings, matches, [](const PacketListing &listing) {
        return listing.reference.isEmpty() ? listing.title : defanged(listing.reference);
    });
}

Finding summaryOf(const PacketContent &content)
{
    const Finding text = said(content.summary);
    return {text.isMet && content.summary.size() <= mostSummaryCharacters, text.value};
}

Finding emailOf(const PacketContent &content)
{
    return {EmailAddress::parse(content.sender.email).has_value(), said(content.sender.email).value};
}

Finding tiesOf(const PacketContent &content)
{
    return content.links.empty() ? Finding{} : Finding{true, Words::tr("%n links", nullptr, int(content.links.size()))};
}

using Reader = Finding (*)(const PacketContent &);
struct Field
{
    QLatin1StringView token;
    Reader read;
};

using C = PacketContent;
// A recipient acts on what the analyst chose, never on what merely stands in the same records (ebay.com, say); and no
// registry has a hand in onion names.
constexpr bool (*isChosen)(const PacketEntity &) = [](const PacketEntity &e) { return e.isChosen; };
constexpr bool (*isChosenName)(const PacketEntity &) = [](const PacketEntity &e) {
    return e.isChosen && !e.key.endsWith(".onion"_L1);
};

/// What a checklist may ask for. Tokens are those of checklists.json.
const Field fields[] = {
    {"sender.organisation"_L1, [](const C &c) { return said(c.sender.organisation); }},
    {"sender.authority"_L1, [](const C &c) { return said(c.sender.authority); }},
    {"sender.jurisdiction"_L1, [](const C &c) { return said(c.sender.jurisdiction); }},
    {"sender.person"_L1, [](const C &c) { return said(c.sender.person); }},
    {"sender.role"_L1, [](const C &c) { return said(c.sender.role); }},
    {"sender.reference"_L1, [](const C &c) { return said(c.sender.reference); }},
    {"sender.phone"_L1, [](const C &c) { return said(c.sender.phone); }},
    {"sender.email"_L1, emailOf},
    {"recipient.name"_L1, [](const C &c) { return said(c.recipientName); }},
    {"action"_L1, [](const C &c) { return said(c.requestedAction); }},
    {"basis"_L1, [](const C &c) { return said(c.legalBasis); }},
    {"summary"_L1, summaryOf},
    {"exhibits"_L1,
     [](const C &c) { return c.exhibits.empty() ? Finding{} : counted(c.exhibits.size(), c.exhibits.front().number); }},
    {"door"_L1, [](const C &c) { return said(c.door); }},
    {"answerBy"_L1, [](const C &c) { return said(c.answerBy.toString(Qt::ISODate)); }},
    {"priorNotices"_L1, [](const C &c) { return said(c.priorNotices); }},
    {"domains"_L1, [](const C &c) { return entitiesOf(c, EntityKind::domain, isChosenName); }},
    {"shipments"_L1, [](const C &c) { return entitiesOf(c, EntityKind::shipment, isChosen); }},
    {"shipments.dates"_L1,
     [](const C &c) {
         return entitiesOf(c, EntityKind::shipment,
                           [](const PacketEntity &e) { return e.isChosen && (e.first || e.last); });
     }},
    {"shipments.carrier"_L1,
     [](const C &c) {
         return entitiesOf(c, EntityKind::shipment,
                           [](const PacketEntity &e) { return e.isChosen && !e.detail.isEmpty(); });
     }},
    {"ties"_L1, tiesOf},
    {"listings"_L1, [](const C &c) { return listingsWith(c, [](const PacketListing &) { return true; }); }},
    {"listings.reference"_L1,
     [](const C &c) {
         return listingsWith(c, [](const PacketListing &l) { return !l.reference.trimmed().isEmpty(); });
     }},
    {"listings.seller"_L1,
     [](const C &c) { return listingsWith(c, [](const PacketListing &l) { return !l.seller.isEmpty(); }); }},
    {"listings.price"_L1,
     [](const C &c) { return listingsWith(c, [](const PacketListing &l) { return !l.price.isEmpty(); }); }},
    {"listings.dates"_L1,
     [](const C &c) { return listingsWith(c, [](const PacketListing &l) { return l.first || l.last; }); }},
    {"picture"_L1,
     [](const C &c) {
         return c.paintGraph ? Finding{true, Words::tr("drawn")} : Finding{};
     }},
};

Need needFromToken(const QString &token)
{
    Q_ASSERT(token == "must"_L1 || token == "should"_L1 || token == "may"_L1);
    return token == "must"_L1 ? Need::must : token == "should"_L1 ? Need::should : Need::may;
}

struct Entry
{
    const Field *field;
    Need need;
    QByteArray name;
    QByteArray whereFrom;
};

void appendEntries(std::vector<Entry> &entries, const QJsonArray &points)
{
    for (const QJsonValue &point : points) {
        const QString token = point[u"field"_s].toString();
        const auto field = std::find_if(std::begin(fields), std::end(fields),
                                        [&token](const Field &known) { return token == known.token; });
        Q_ASSERT_X(field != std::end(fields), "checklists.json", qPrintable(token));
        entries.push_back({field, needFromToken(point[u"need"_s].toString()), point[u"name"_s].toString().toUtf8(),
                           point[u"whereFrom"_s].toString().toUtf8()});
    }
}

std::vector<Entry> readEntries(RecipientKind kind)
{
    initialiseReferralsResource();
    QFile file(u":/interdict/referrals/checklists.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<Entry> entries;
    appendEntries(entries, json[u"common"_s].toArray());
    appendEntries(entries, json[u"recipients"_s][toToken(kind)].toArray());
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.need < b.need; });
    return entries;
}

const std::vector<Entry> &entriesOf(RecipientKind kind)
{
    static const std::array all{readEntries(allRecipientKinds[0]), readEntries(allRecipientKinds[1]),
                                readEntries(allRecipientKinds[2])};
    return all[size_t(std::find(allRecipientKinds.begin(), allRecipientKinds.end(), kind) - allRecipientKinds.begin())];
}

} // namespace

std::vector<ChecklistPoint> judgeChecklist(const PacketContent &content)
{
    std::vector<ChecklistPoint> points;
    for (const Entry &entry : entriesOf(content.recipientKind)) {
        const Finding finding = entry.field->read(content);
        points.push_back(
            {QString(entry.field->token), entry.need, QCoreApplication::translate("Checklist", entry.name.constData()),
             QCoreApplication::translate("Checklist", entry.whereFrom.constData()), finding.isMet, finding.value});
    }
    return points;
}

} // namespace interdict
