// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/figures.h"
#include "models/referrals/lettersections.h"
#include "models/referrals/packetdata.h"

#include <QPainter>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostNamedEvents = 24;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::LetterSections)
};

QString titleOf(Tally::By by)
{
    switch (by) {
    case Tally::By::seller:
        return Words::tr("Listings by Seller");
    case Tally::By::market:
        return Words::tr("Listings by Market");
    case Tally::By::category:
        return Words::tr("Listings by Category");
    case Tally::By::origin:
        return Words::tr("Listings by Where They Ship From");
    case Tally::By::destination:
        return Words::tr("Listings by Where They Ship To");
    }
    return {};
}

} // namespace

void LetterSections::entityTable(bool chosen)
{
    std::vector<LetterColumn> columns{{tr("Name"), 3.1},
                                      {tr("Kind"), 1.35},
                                      {tr("Market or detail"), 2.15},
                                      {tr("First, last (UTC)"), 1.45},
                                      {tr("Listings"), 1.1, LetterFace::cell, true},
                                      {tr("Records"), 1.1, LetterFace::cell, true},
                                      {tr("Exhibits"), 1.75, LetterFace::cell, false, true}};
    if (m_content.exhibits.empty())
        columns.pop_back();
    m_paper.beginTable(std::move(columns),
                       tableCaption(chosen ? tr("What this referral is about.")
                                           : tr("Linked with it, for context: nothing is asked about these.")));
    for (size_t i = 0; i < m_content.entities.size(); ++i) {
        const PacketEntity &entity = m_content.entities[i];
        if (entity.isChosen != chosen || m_cancel.isCancelled())
            continue;
        QStringList details;
        if (entity.scope.compare(entity.detail, Qt::CaseInsensitive) != 0) // else it is a market's key and its name
            details << m_words.harmlessLine(entity.scope, 120);
        if (entity.kind != EntityKind::domain) // where it is the registrable part of the name itself
            details << m_words.harmlessLine(entity.detail, 120);
        details.removeAll(QString());
        m_paper.row({entityName(entity), displayName(entity.kind), dashIfEmpty(details.join(u", "_s)),
                     period(entity.first, entity.last), letterNumber(entity.listings), letterNumber(entity.records),
                     exhibitLines(m_entityExhibits[i], 2)});
    }
    m_paper.endTable();
}

void LetterSections::entities()
{
    const auto chosen = std::count_if(m_content.entities.begin(), m_content.entities.end(),
                                      [](const PacketEntity &entity) { return entity.isChosen; });
    quiet(tr("Addresses are written so that they cannot be clicked (\"[.]\" for \".\"); the exact forms are in "
             "entities.csv. Counts are those of the case."));
    if (chosen > 0)
        entityTable(true);
    if (chosen == qint64(m_content.entities.size()))
        return;
    m_paper.space(10);
    entityTable(false);
}

void LetterSections::links()
{
    quiet(tr("A link found in records names how many show it. A link drawn by an analyst gives the reason."));
    std::vector<LetterColumn> columns{{tr("From"), 2.4},
                                      {tr("Link"), 1.3},
                                      {tr("To"), 3},
                                      {tr("Records"), 1.1, LetterFace::cell, true},
                                      {tr("First, last (UTC)"), 1.5},
                                      {tr("Exhibits"), 1.3, LetterFace::cell, false, true}};
    if (m_content.exhibits.empty())
        columns.pop_back();
    m_paper.beginTable(std::move(columns), tableCaption(tr("What ties the entities together.")));
    for (const PacketLink &link : m_content.links) {
        if (m_cancel.isCancelled())
            return;
        const bool isDrawn = link.origin == LinkOrigin::drawn;
        const QString reason =
            isDrawn ? tr("Drawn by %1: %2").arg(line(link.author), m_words.harmlessLine(link.reason)) : QString();
        m_paper.row({entityName(m_content.entities.at(size_t(link.from))), displayName(link.kind),
                     entityName(m_content.entities.at(size_t(link.to))), isDrawn ? u"–"_s : letterNumber(link.weight),
                     period(link.first, link.last), exhibitLines(link.exhibits, 3)},
                    reason);
    }
    m_paper.endTable();
}

void LetterSections::timelineTable(const TimelineBins &bins)
{
    const QString unit = bins.unit == TimelineBins::Unit::day     ? tr("Day (UTC)")
                         : bins.unit == TimelineBins::Unit::month ? tr("Month (UTC)")
                                                                  : tr("Year (UTC)");
    m_paper.space(8);
    m_paper.beginTable(
        {{unit, 2},
         {displayName(PacketClock::offered), 1, LetterFace::cell, true},
         {displayName(PacketClock::seen), 1, LetterFace::cell, true},
         {displayName(PacketClock::seized), 1, LetterFace::cell, true}},
        tableCaption(tr("The numbers behind the figure, at each time; times without any are left out.")));
    for (size_t i = 0, next = 0; i < bins.bins.size(); i = next) {
        const TimelineBins::Bin &bin = bins.bins[i];
        for (next = i + 1; next < bins.bins.size() && bins.bins[next].counts == bin.counts;)
            ++next;
        if (bin.counts == std::array<int, 3>{})
            continue;
        const QString from = bins.label(bin);
        const QString to = bins.label(bins.bins[next - 1]);
        m_paper.row({from == to ? from : tr("%1 to %2", "days, months or years").arg(from, to),
                     letterNumber(bin.counts[0]), letterNumber(bin.counts[1]), letterNumber(bin.counts[2])});
    }
    m_paper.endTable();
}

/// Single events, where there are few enough to be read: of thousands of listings the listing table tells.
void LetterSections::namedEvents()
{
    std::vector<PacketEvent> events = timelineOf(m_content);
    for (const PacketClock told : {PacketClock::offered, PacketClock::seized}) { // by listings and entities as well
        if (events.size() > mostNamedEvents)
            std::erase_if(events, [told](const PacketEvent &event) { return event.clock == told; });
    }
    if (events.empty() || events.size() > mostNamedEvents)
        return;
    m_paper.space(8);
    m_paper.beginTable({{tr("From, to (UTC)"), 1.6},
                        {tr("Clock"), 1},
                        {tr("What"), 5},
                        {tr("Exhibits"), 1.3, LetterFace::cell, false, true}},
                       tableCaption(tr("Events in the order of time.")));
    for (const PacketEvent &event : events)
        m_paper.row({period(event.from, event.to), displayName(event.clock), m_words.harmlessLine(event.what, 200),
                     exhibitLines(event.exhibits, 2)});
    m_paper.endTable();
}

void LetterSections::timeline()
{
    const TimelineBins bins = binsOf(nearEvents(timelineOf(m_content)));
    quiet(tr("Three clocks tell different things. Offered: from the first to the last date the sources give for a "
             "listing. Seen: when it was looked at, or, where nothing says so, when its file was taken into the case. "
             "Seized: when a shipment was posted, found or seized."));
    m_paper.picture(
        roomFor(timelineHeight),
        figureCaption(tr("How many listings were on offer, things seen and shipments dated at each time, "
                         "counted from the packet's own listings, shipments and sources; each band has "
                         "its own scale. What was seen long after the rest is left to the table of events.")),
        [&](QPainter &painter, const QRectF &target) { paintTimeline(painter, target, bins); });
    timelineTable(bins);
    namedEvents();
}

/// What is left of the page, where a picture of a bit less than that height has room on it.
qreal LetterSections::roomFor(qreal points) const
{
    constexpr qreal caption = 45;
    const qreal left = m_paper.pointsLeft() - caption;
    return left >= leastOfPicture * points ? std::min(points, left) : points;
}

qreal LetterSections::networkHeight() const
{
    return std::clamp<qreal>(190 + 12 * qreal(m_content.entities.size()), 230, 400);
}

void LetterSections::network()
{
    m_paper.picture(roomFor(networkHeight()), figureCaption(line(m_content.graphCaption)), m_content.paintGraph);
}

void LetterSections::listings()
{
    quiet(
        m_content.exhibits.empty()
            ? tr("Offers of the entities above. Full descriptions are in listings.csv.")
            : tr("Offers of the entities above, each with the exhibit that shows it last (Annex A). Full descriptions "
                 "are in listings.csv."));
    std::vector<LetterColumn> columns{{tr("Exhibit"), 1.2, LetterFace::cell, false, true},
                                      {tr("Title"), 3.1},
                                      {tr("Seller, market"), 2.2},
                                      {tr("Price"), 1.65, LetterFace::cell, true},
                                      {tr("First, last (UTC)"), 1.45},
                                      {tr("From, to"), 1.5}};
    if (m_content.exhibits.empty())
        columns.erase(columns.begin());
    m_paper.beginTable(std::move(columns), tableCaption(tr("Listings.")));
    for (const PacketListing &listing : m_content.listings) {
        if (m_cancel.isCancelled())
            return;
        QStringList who{m_words.harmlessLine(listing.seller, 80), m_words.harmlessLine(listing.market, 80)};
        who.removeAll(QString());
        QStringList cells{dashIfEmpty(exhibitNumbers(m_content, listing.exhibits, QString(QChar::LineSeparator))),
                          dashIfEmpty(m_words.harmlessLine(listing.title, 200)),
                          dashIfEmpty(who.join(u", "_s)),
                          dashIfEmpty(line(listing.price)),
                          period(listing.first, listing.last),
                          way(listing)};
        if (m_content.exhibits.empty())
            cells.removeFirst();
        m_paper.row(cells, listingNote(listing));
    }
    m_paper.endTable();
}

/// What the market place knows the listing by, and its description.
QString LetterSections::listingNote(const PacketListing &listing) const
{
    const QString number = m_words.harmlessLine(listing.reference, 200);
    const QString description = m_words.harmlessLine(listing.description, 220);
    if (number.isEmpty())
        return description;
    const QString named = tr("Number or address: %1", "of a listing").arg(number);
    return description.isEmpty() ? named : named + QChar::LineSeparator + description;
}

void LetterSections::tally(const Tally &tally)
{
    std::vector<Bar> bars;
    for (const auto &[label, count] : tally.rows)
        bars.push_back({m_words.harmlessLine(label, 80), count});
    if (tally.rest > 0)
        bars.push_back({tr("%1 others", "groups").arg(letterNumber(tally.rest)), tally.restCount, true});
    if (tally.unstated > 0)
        bars.push_back({tr("not stated"), tally.unstated, true});
    const qreal height = barsHeight(bars.size());
    m_paper.subheading(titleOf(tally.by), height + 30);
    m_paper.picture(height,
                    figureCaption(tr("Number and share of the %1 listings of this packet, counted by what each says; "
                                     "one listing counts once, however often it was seen.")
                                      .arg(letterNumber(tally.total))),
                    [&](QPainter &painter, const QRectF &target) { paintBars(painter, target, bars, tally.total); });
    m_paper.space(6);
}

void LetterSections::offersInFigures()
{
    for (const Tally &counted : talliesOf(m_content)) {
        if (m_cancel.isCancelled())
            return;
        tally(counted);
    }
}

} // namespace interdict
