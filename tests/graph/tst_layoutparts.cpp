// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/discs.h"
#include "models/graph/layout/nearcells.h"
#include "models/graph/layout/nodeboxes.h"
#include "models/graph/layout/parallelchains.h"
#include "models/graph/layout/spacedplaces.h"
#include "models/graph/layout/timelanes.h"
#include "models/graph/layout/timeticks.h"

#include <QDate>
#include <QTest>

#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace interdict;

namespace {

double dayOf(QDate date)
{
    return double(QDate(1970, 1, 1).daysTo(date));
}

} // namespace

class LayoutPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesKeepTheirOrderAndStayNearTheWishes_data()
    {
        QTest::addColumn<std::vector<double>>("wanted");
        QTest::addColumn<std::vector<double>>("places");
        QTest::newRow("none") << std::vector<double>{} << std::vector<double>{};
        QTest::newRow("one") << std::vector<double>{3} << std::vector<double>{3};
        QTest::newRow("room enough") << std::vector<double>{0, 20, 40} << std::vector<double>{0, 20, 40};
        QTest::newRow("all at one place") << std::vector<double>{5, 5, 5} << std::vector<double>{-5, 5, 15};
        QTest::newRow("the wrong way round") << std::vector<double>{10, 0} << std::vector<double>{0, 10};
        QTest::newRow("a pair and one beyond") << std::vector<double>{0, 0, 50} << std::vector<double>{-5, 5, 50};
    }
    void placesKeepTheirOrderAndStayNearTheWishes()
    {
        QFETCH(std::vector<double>, wanted);
        QFETCH(std::vector<double>, places);
        QCOMPARE(spacedPlaces(wanted, std::vector<double>(wanted.size(), 10.0)), places);
    }

    void boxesThatTouchMeet_data()
    {
        QTest::addColumn<double>("spread");
        QTest::newRow("dense") << 300.0;
        QTest::newRow("sparse") << 1e6;
    }
    void boxesThatTouchMeet()
    {
        QFETCH(double, spread);
        std::mt19937 random(3);
        const auto upTo = [&random](double bound) { return bound * double(random() % 10000) / 10000; };
        std::vector<QRectF> boxes;
        for (int i = 0; i < 300; ++i)
            boxes.emplace_back(upTo(spread), upTo(spread), 1 + upTo(i % 50 == 0 ? 200 : 20), 1 + upTo(20));
        std::set<std::pair<int, int>> met;
        NearCells(boxes).forEachPair([&met](int a, int b) { met.insert(std::minmax(a, b)); });
        for (int a = 0; a < 300; ++a) {
            for (int b = a + 1; b < 300; ++b)
                QVERIFY(!boxes[size_t(a)].intersects(boxes[size_t(b)]) || met.count({a, b}) == 1);
        }
    }

    void thingsInALaneDoNotOverlap()
    {
        std::mt19937 random(5);
        TimeLanes lanes;
        double x = 0;
        std::map<int, double> ends;
        for (int i = 0; i < 2000; ++i) {
            x += double(random() % 3);
            const double width = 5 + double(random() % 20);
            const TimeLanes::Place place = lanes.place({x, 4, width});
            QVERIFY(place.x >= x && place.x <= x + 4);
            QVERIFY(place.lane < lanes.count());
            const auto end = ends.find(place.lane);
            QVERIFY(end == ends.end() || place.x - width / 2 >= end->second - 1e-9);
            ends[place.lane] = place.x + width / 2;
        }
        QVERIFY(lanes.count() < 40); // about 15 wide, one a unit: some 16 lanes at any place
    }

    void ticksAreFewAndEven_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("precision");
        QTest::newRow("one day") << QDate(2025, 3, 3) << QDate(2025, 3, 3) << 1 << 3;
        QTest::newRow("a week") << QDate(2025, 3, 3) << QDate(2025, 3, 9) << 7 << 3;
        QTest::newRow("two months: Mondays") << QDate(2025, 3, 3) << QDate(2025, 4, 30) << 9 << 3;
        QTest::newRow("a year") << QDate(2024, 1, 1) << QDate(2024, 12, 31) << 12 << 2;
        QTest::newRow("three years: quarters") << QDate(2022, 1, 1) << QDate(2024, 12, 31) << 12 << 2;
        QTest::newRow("ten years") << QDate(2015, 6, 1) << QDate(2025, 6, 1) << 10 << 1;
        QTest::newRow("before the epoch") << QDate(1960, 1, 1) << QDate(1969, 12, 31) << 10 << 1;
        QTest::newRow("thousands of years") << QDate(1, 1, 1) << QDate(9000, 1, 1) << 9 << 1;
    }
    void ticksAreFewAndEven()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(int, count);
        QFETCH(int, precision);
        TimeAxis axis;
        axis.firstDay = dayOf(first);
        axis.lastDay = dayOf(last);
        axis.perDay = 2;
        const std::vector<AxisTick> ticks = timeTicks(axis);
        QCOMPARE(int(ticks.size()), count);
        QCOMPARE(ticks.front().precision, precision);
        for (const AxisTick &tick : ticks) {
            QVERIFY(double(tick.day) >= axis.firstDay && double(tick.day) <= axis.lastDay);
            QCOMPARE(tick.x, (double(tick.day) - axis.firstDay) * 2);
        }
    }

    void pushedBoxesKeepTheirXWhereAsked()
    {
        NodeBoxes boxes{{{0, 0}, {3, 1}, {6, 2}}, std::vector(3, nodeExtent(10, {40, 12})), {}, {}, true};
        QVERIFY(pushApart(boxes, 100, {}));
        QCOMPARE(boxes.centres[0].x(), 0.0);
        QCOMPARE(boxes.centres[1].x(), 3.0);
        QCOMPARE(boxes.centres[2].x(), 6.0);
        for (size_t a = 0; a < 3; ++a) {
            for (size_t b = 0; b < a; ++b)
                QVERIFY(std::abs(boxes.centres[a].y() - boxes.centres[b].y()) >= 34);
        }
    }

    void settledBoxesStayUntilTheyAreTouched()
    {
        // The first two overlap, but are settled; the last two are pushed by the one that is not.
        NodeBoxes boxes{{{0, 0}, {5, 0}, {500, 0}, {515, 0}},
                        std::vector(4, nodeExtent(10, {})),
                        {},
                        {true, true, true, false},
                        false};
        pushApart(boxes, 100, {});
        QCOMPARE(boxes.centres[0], QPointF(0, 0));
        QCOMPARE(boxes.centres[1], QPointF(5, 0));
        QVERIFY(boxes.centres[2].x() < 500);
        QVERIFY(boxes.centres[3].x() - boxes.centres[2].x() >= 20);
    }

    void discsInOnePlaceArePartedAndFixedOnesStay()
    {
        Discs discs{{{0, 0}, {0, 0}, {1, 0}}, {10, 10, 10}, {0, 1, 1}};
        QVERIFY(pushApart(discs, 200, {}));
        QCOMPARE(discs.centres[0], QPointF(0, 0));
        for (size_t a = 0; a < 3; ++a) {
            for (size_t b = 0; b < a; ++b) {
                const QPointF way = discs.centres[a] - discs.centres[b];
                QVERIFY(QPointF::dotProduct(way, way) >= 399.9);
            }
        }
    }

    void chainsBetweenTheSameTwoAreGroups()
    {
        // 0 and 1 share 2, 3 and 4; 5 ties 1 and 6; 6 has a leaf, 7, and 0 one, 8.
        std::vector<GraphNode> nodes(9);
        for (size_t i = 0; i < nodes.size(); ++i)
            nodes[i].id = qint64(i) + 1;
        std::vector<GraphEdge> edges;
        for (const auto &[from, to] : std::vector<std::pair<int, int>>{
                 {0, 2}, {0, 3}, {0, 4}, {1, 2}, {1, 3}, {1, 4}, {1, 5}, {5, 6}, {6, 7}, {0, 8}})
            edges.push_back({from, to, LinkKind::relatedTo, 1, false});
        const CaseGraph graph = *CaseGraph::make(nodes, edges);
        const std::vector<int> all{0, 1, 2, 3, 4, 5, 6, 7, 8};
        const std::vector<std::vector<int>> groups = parallelChains(graph, all);
        QCOMPARE(groups, (std::vector<std::vector<int>>{{2, 3, 4}}));
    }

    void aCircleOfFourIsNoGroup()
    {
        std::vector<GraphNode> nodes(4);
        for (size_t i = 0; i < nodes.size(); ++i)
            nodes[i].id = qint64(i) + 1;
        std::vector<GraphEdge> edges;
        for (int i = 0; i < 4; ++i)
            edges.push_back({i, (i + 1) % 4, LinkKind::relatedTo, 1, false});
        QVERIFY(parallelChains(*CaseGraph::make(nodes, edges), std::vector<int>{0, 1, 2, 3}).empty());
    }

    void chainsOfABlockDoNotTouch_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {2, 6, 7, 40})
            QTest::newRow(qPrintable(QString::number(count))) << count;
    }
    void chainsOfABlockDoNotTouch()
    {
        QFETCH(int, count);
        const ChainBlock block = chainBlock(std::vector<double>(size_t(count), 9.0));
        QCOMPARE(int(block.offsets.size()), count);
        for (size_t a = 0; a < block.offsets.size(); ++a) {
            QVERIFY(std::hypot(block.offsets[a].x(), block.offsets[a].y()) + 9 <= block.radius + 1e-9);
            for (size_t b = 0; b < a; ++b) {
                const QPointF way = block.offsets[a] - block.offsets[b];
                QVERIFY(std::hypot(way.x(), way.y()) >= 18);
            }
        }
    }

    void theDiscOfANodeAndItsLabelMakeItsExtent()
    {
        QCOMPARE(nodeExtent(10, {}), QRectF(-10, -10, 20, 20));
        QCOMPARE(nodeExtent(10, {50, 12}), QRectF(-25, -10, 50, 34));
        QCOMPARE(nodeExtent(10, {8, 12}), QRectF(-10, -10, 20, 34));
    }
};

QTEST_GUILESS_MAIN(LayoutPartsTest)
#include "tst_layoutparts.moc"
