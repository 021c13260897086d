// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/packetfindings.h"
#include "tests/referrals/madecontent.h"

#include <QTest>

#include <algorithm>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestPacketFindings : public QObject
{
    Q_OBJECT

private:
    static PartialDate date(const QString &text)
    {
        const auto parsed = PartialDate::parse(text);
        if (!parsed)
            qFatal("no date");
        return *parsed;
    }

    static PacketEvent event(const QString &from, const QString &to = {}, PacketClock clock = PacketClock::offered)
    {
        PacketEvent made{clock, date(from), {}, {}, {}};
        if (!to.isEmpty())
            made.to = date(to);
        return made;
    }

    static int countOf(const std::vector<PacketEvent> &events, PacketClock clock)
    {
        return int(std::count_if(events.begin(), events.end(),
                                 [&](const PacketEvent &found) { return found.clock == clock; }));
    }

private Q_SLOTS:
    void exhibitsFollowLinksAndListings()
    {
        const auto exhibits = exhibitsOfEntities(madeContent());
        QCOMPARE(exhibits.size(), 3U);
        QCOMPARE(exhibits[0], (std::vector<int>{0, 1, 2})); // the seller: two listings and the record behind the link
        QCOMPARE(exhibits[1], (std::vector<int>{0, 2}));
        QVERIFY(exhibits[2].empty()); // only drawn
    }

    void listingsWereOfferedAndFilesSeen()
    {
        const auto events = timelineOf(madeContent());
        QCOMPARE(countOf(events, PacketClock::offered), 2);
        QCOMPARE(countOf(events, PacketClock::seen), 1);
        QCOMPARE(countOf(events, PacketClock::seized), 0);
        QVERIFY(std::is_sorted(events.begin(), events.end(), [](const PacketEvent &a, const PacketEvent &b) {
            return a.from.firstDay() < b.from.firstDay();
        }));
    }

    void shipmentsWereSeized()
    {
        PacketContent content = madeContent();
        content.entities[1].kind = EntityKind::shipment;
        QCOMPARE(countOf(timelineOf(content), PacketClock::seized), 1);
    }

    void sightingsThatAreToldReplaceTheImports()
    {
        PacketContent content = madeContent();
        content.events = {event(u"2026-01-05"_s, {}, PacketClock::seen), event(u"2026-01-06"_s, {}, PacketClock::seen)};
        QCOMPARE(countOf(timelineOf(content), PacketClock::seen), 2);
    }

    void binsFitTheirSpan_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("bins");
        QTest::addColumn<QString>("lastLabel");
        QTest::newRow("one day") << u"2026-01-31"_s << u"2026-01-31"_s << 1 << u"2026-01-31"_s;
        QTest::newRow("over a month's end") << u"2026-01-30"_s << u"2026-02-02"_s << 4 << u"2026-02-02"_s;
        QTest::newRow("months") << u"2025-11-30"_s << u"2026-02-01"_s << 4 << u"2026-02"_s;
        QTest::newRow("years") << u"2014-12-31"_s << u"2026-01-01"_s << 13 << u"2026"_s;
        QTest::newRow("a year only") << u"2026"_s << u"2026"_s << 12 << u"2026-12"_s;
    }

    void binsFitTheirSpan()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const TimelineBins bins = binsOf({event(from, to)});
        QTEST(int(bins.bins.size()), "bins");
        QTEST(bins.label(bins.bins.back()), "lastLabel");
        for (const TimelineBins::Bin &bin : bins.bins)
            QCOMPARE(bin.counts[0], 1); // on offer all the time
    }

    void importsLongAfterTheRestAreNotDrawn_data()
    {
        QTest::addColumn<QString>("seen");
        QTest::addColumn<int>("left");
        QTest::newRow("next day") << u"2014-02-01"_s << 3;
        QTest::newRow("two months") << u"2014-04-03"_s << 3;
        QTest::newRow("three months") << u"2014-05-01"_s << 2;
        QTest::newRow("years") << u"2026-11-25"_s << 2;
        QTest::newRow("before") << u"2004-01-01"_s << 3;
    }

    void importsLongAfterTheRestAreNotDrawn()
    {
        QFETCH(QString, seen);
        const auto near =
            nearEvents({event(u"2014-01-01"_s, u"2014-01-31"_s), event(u"2014-01-20"_s, {}, PacketClock::seized),
                        event(seen, {}, PacketClock::seen)});
        QTEST(int(near.size()), "left");
    }

    void sightingsAloneAreDrawn() { QCOMPARE(nearEvents({event(u"2026-11-25"_s, {}, PacketClock::seen)}).size(), 1U); }

    void endBeforeTheBeginIsOneDay()
    {
        const TimelineBins bins = binsOf({event(u"2026-01-31"_s, u"2026-01-01"_s)});
        QCOMPARE(bins.bins.size(), 1U);
        QCOMPARE(bins.bins[0].counts[0], 1);
    }

    void withoutEventsThereAreNoBins() { QVERIFY(binsOf({}).bins.empty()); }

    void talliesCountEachListingOnce()
    {
        PacketContent content = madeContent(20);
        for (size_t i = 0; i < content.listings.size(); ++i)
            content.listings[i].seller = i == 0 ? QString() : u"seller %1"_s.arg(i % 15);
        const auto tallies = talliesOf(content, 12);
        QCOMPARE(tallies.size(), 1U); // market, category and ways are all the same
        const Tally &tally = tallies.front();
        QCOMPARE(tally.by, Tally::By::seller);
        QCOMPARE(tally.rows.size(), 12U);
        QCOMPARE(tally.rest, 3);
        QCOMPARE(tally.unstated, 1);
        qint64 sum = tally.restCount + tally.unstated;
        for (const auto &row : tally.rows)
            sum += row.second;
        QCOMPARE(sum, 22);
        QCOMPARE(tally.total, 22);
    }
};

QTEST_GUILESS_MAIN(TestPacketFindings)
#include "tst_packetfindings.moc"
