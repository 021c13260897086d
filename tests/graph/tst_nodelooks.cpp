// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/nodelooks.h"

#include "models/graph/nodestyle.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

CaseGraph chain(int nodes)
{
    std::vector<GraphNode> all;
    std::vector<GraphEdge> edges;
    for (int i = 0; i < nodes; ++i) {
        all.push_back({NodeKind::seller, i + 1, u"s"_s, 1});
        if (i > 0)
            edges.push_back({i - 1, i, LinkKind::sameKey, 1, false});
    }
    return *CaseGraph::make(std::move(all), std::move(edges));
}

} // namespace

class NodeLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizeGrowsWithTheFigure()
    {
        NodeLooks looks;
        looks.size = NodeFigure{u"Records"_s, {}, {0, 10, 40, unknown}};
        const NodeDress dress = dressOf(chain(4), looks);
        QVERIFY(dress.radii[0] < dress.radii[1]);
        QVERIFY(dress.radii[1] < dress.radii[2]);
        QVERIFY(dress.radii[3] < dress.radii[0]); // what is not known stands back
        // Its area says how much: half the way to the most is at half the way of the squares.
        QVERIFY(std::abs(shareOf(20, {0, 40}) - 0.5) < 1e-9);
    }

    void theLargestFigureIsNamedFirst()
    {
        NodeLooks looks;
        looks.size = NodeFigure{u"Records"_s, {}, {3, 1, 7, unknown}};
        QCOMPARE(dressOf(chain(4), looks).order, (std::vector<int>{2, 0, 1, 3}));
    }

    void colourFollowsTheFigureFromLittleToMuch()
    {
        NodeLooks looks;
        looks.colour = NodeFigure{u"PageRank"_s, {}, {1, 2, 3, unknown}};
        const NodeDress dress = dressOf(chain(4), looks);
        QCOMPARE(int(dress.entries[0]), 1);
        QCOMPARE(int(dress.entries[2]), rampSteps);
        QVERIFY(dress.entries[1] > dress.entries[0] && dress.entries[1] < dress.entries[2]);
        QCOMPARE(dress.entries[3], unknownEntry);
    }

    void groupsGoBeforeFigures()
    {
        NodeLooks looks;
        looks.colour = NodeFigure{u"PageRank"_s, {}, {1, 2, 3, 4}};
        looks.groups = NodeGroups{u"Community"_s, {}, {0, 7, 8, -1}};
        QCOMPARE(dressOf(chain(4), looks).entries,
                 (std::vector<PaletteEntry>{firstGroup, firstGroup + 7, otherGroup, unknownEntry}));
    }

    void withoutFiguresKindsDecide()
    {
        const NodeDress dress = dressOf(chain(3), {});
        QVERIFY(dress.entries.empty());
        QCOMPARE(dress.radii[1], nodeRadius(chain(3), 1));
        QCOMPARE(dress.order.front(), 1);
    }

    void aSellerCountsWhatLiesInItsStacks()
    {
        NodeLooks looks;
        looks.stacked = {1, 1, 1, 40};
        QCOMPARE(dressOf(chain(4), looks).order.front(), 2); // beside the stack at the end
        QVERIFY(dressOf(chain(4), looks).radii[2] > dressOf(chain(4), {}).radii[2]);
    }

    void oneValueIsNoRange()
    {
        QCOMPARE(shareOf(5, {5, 5}), 0.5);
        QVERIFY(!rangeOf({u"x"_s, {}, {unknown, HUGE_VAL}}));
        QCOMPARE(rangeOf({u"x"_s, {}, {unknown, 2, -1}})->least, -1.0);
    }

    void vectorsMustFit()
    {
        NodeLooks looks;
        QVERIFY(looks.fits(3));
        looks.isNew = {1, 0};
        QVERIFY(!looks.fits(3));
        looks.isNew = {1, 0, 0};
        QVERIFY(looks.fits(3));
        looks.groups = NodeGroups{u"x"_s, {}, {1}};
        QVERIFY(!looks.fits(3));
    }

    void coloursDifferAndTheRampDarkens()
    {
        for (const bool dark : {false, true}) {
            std::set<QRgb> seen;
            for (int entry = 1; entry < paletteSize; ++entry) {
                const QColor fill = paletteFill(PaletteEntry(entry), NodeKind::seller, dark);
                QVERIFY2(seen.insert(fill.rgb()).second, qPrintable(QString::number(entry)));
                QCOMPARE(fill.alpha(), 255);
            }
            for (int step = 1; step < rampSteps; ++step) {
                const int less = qGray(paletteFill(PaletteEntry(step), NodeKind::seller, dark).rgb());
                const int more = qGray(paletteFill(PaletteEntry(step + 1), NodeKind::seller, dark).rgb());
                QVERIFY(dark ? more > less : more < less);
            }
        }
    }
};

QTEST_GUILESS_MAIN(NodeLooksTest)
#include "tst_nodelooks.moc"
