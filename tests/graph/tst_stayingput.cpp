// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What forceLayout() promises where a graph is laid out already, and while it works.
#include "models/graph/layout/forcelayout.h"
#include "models/graph/nodegrid.h"
#include "models/graph/nodestyle.h"
#include "tests/graph/arrivals.h"
#include "tests/graph/madegraphs.h"

#include <QTest>

#include <cmath>
#include <limits>

Q_DECLARE_METATYPE(interdict::ComingNodes)

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

GraphPositions laidOut(const CaseGraph &graph, const LayoutOptions &options = {})
{
    return forceLayout(graph, options, {}, {}).value_or(GraphPositions());
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

int overlappingNodes(const CaseGraph &graph, const GraphPositions &positions)
{
    std::vector<qreal> radii;
    for (int node = 0; node < graph.nodeCount(); ++node)
        radii.push_back(nodeRadius(graph, node));
    const NodeGrid grid(positions, radii);
    int count = 0;
    for (size_t node = 0; node < positions.size(); ++node) {
        const QPointF reach(radii[node], radii[node]);
        for (const int other : grid.nodesTouching({positions[node] - reach, positions[node] + reach}))
            count += other > int(node) &&
                     distance(positions[size_t(other)], positions[node]) < 0.999 * (radii[size_t(other)] + radii[node]);
    }
    return count;
}

/// A seller in the middle of a dense field of others that leave no room.
CaseGraph crowd(int around)
{
    std::vector<GraphNode> nodes;
    for (int i = 0; i <= around; ++i)
        nodes.push_back({NodeKind::seller, i + 1, u"s%1"_s.arg(i), 1});
    std::vector<GraphEdge> edges{{0, 1, LinkKind::relatedTo, 1, false}};
    return *CaseGraph::make(nodes, edges);
}

} // namespace

class StayingPutTest : public QObject
{
    Q_OBJECT

private:
    static void addArrivals()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<ComingNodes>("coming");
        QTest::newRow("1,000, the newest") << 1000 << ComingNodes::newest;
        QTest::newRow("1,000, scattered") << 1000 << ComingNodes::scattered;
        QTest::newRow("10,000, the newest") << 10000 << ComingNodes::newest;
        QTest::newRow("10,000, scattered") << 10000 << ComingNodes::scattered;
    }

private Q_SLOTS:
    void oldNodesStayWhereTheyWere_data() { addArrivals(); }
    void oldNodesStayWhereTheyWere()
    {
        QFETCH(int, nodes);
        QFETCH(ComingNodes, coming);
        const Arrival came = arrival(madeCaseGraph(nodes, 1), 5, coming);
        QVERIFY(came.before.nodeCount() < came.after.nodeCount());
        const GraphPositions before = laidOut(came.before);
        LayoutOptions options;
        options.start = startOf(came, before);
        const GraphPositions after = laidOut(came.after, options);
        const Displacement moved = displacement(came, before, after);
        QVERIFY2(moved.median < 0.02, qPrintable(QString::number(moved.median))); // the promise of issue 5
        QVERIFY2(moved.unmoved > 0.98, qPrintable(QString::number(moved.unmoved)));
        QVERIFY2(moved.near > 0.85, qPrintable(QString::number(moved.near)));
        QCOMPARE(overlappingNodes(came.after, after), 0);
    }

    void aGraphThatIsTheSameStaysTheSame()
    {
        const CaseGraph graph = madeCaseGraph(600, 2);
        LayoutOptions options;
        options.start = laidOut(graph);
        QVERIFY(laidOut(graph, options) == options.start);
    }

    void newLinksMoveNothing()
    {
        const CaseGraph graph = madeCaseGraph(300, 2);
        LayoutOptions options;
        options.start = laidOut(graph);
        std::vector<GraphEdge> edges(graph.edges().begin(), graph.edges().end());
        edges.push_back({5, 200, LinkKind::relatedTo, 1, true});
        const CaseGraph linked = *CaseGraph::make({graph.nodes().begin(), graph.nodes().end()}, edges);
        QVERIFY(laidOut(linked, options) == options.start);
    }

    void whereThereIsNoRoomNeighboursMakeRoomAndPinnedOnesDoNot()
    {
        // New node 1 hangs on node 0, around which others stand so close that it has no room within its reach.
        constexpr int side = 41;
        const CaseGraph graph = crowd(side * side);
        const double pitch = 2 * nodeRadius(graph, 5) + 2.5;
        LayoutOptions options;
        options.start.resize(size_t(graph.nodeCount()));
        for (int i = 2; i < graph.nodeCount(); ++i)
            options.start[size_t(i)] = QPointF((i % side) - side / 2, (i / side) - side / 2) * pitch;
        const double none = std::numeric_limits<double>::quiet_NaN();
        options.start[0] = {0.4 * pitch, 0.3 * pitch};
        options.start[1] = {none, none};
        options.pinned.assign(size_t(graph.nodeCount()), false);
        options.pinned[0] = true;
        const GraphPositions after = laidOut(graph, options);
        QCOMPARE(after[0], options.start[0]);
        QVERIFY2(distance(after[0], after[1]) < 250, qPrintable(QString::number(distance(after[0], after[1]))));
        int moved = 0;
        for (size_t i = 2; i < after.size(); ++i)
            moved += after[i] != options.start[i];
        QVERIFY2(moved > 0 && moved < 600, qPrintable(QString::number(moved)));
    }

    void labelsOfNewNodesAreKeptOffToo()
    {
        const Arrival came = arrival(madeCaseGraph(150, 1), 10, ComingNodes::newest);
        LayoutOptions options;
        options.labels.assign(size_t(came.before.nodeCount()), QSizeF(60, 12));
        options.start = startOf(came, laidOut(came.before, options));
        options.labels.assign(size_t(came.after.nodeCount()), QSizeF(60, 12));
        const GraphPositions after = laidOut(came.after, options);
        std::vector<QRectF> labels;
        for (size_t node = 0; node < after.size(); ++node)
            labels.emplace_back(after[node] + QPointF(-30, nodeRadius(came.after, int(node)) + 2), QSizeF(60, 12));
        for (size_t a = 0; a < labels.size(); ++a) {
            for (size_t b = 0; b < a; ++b)
                QVERIFY2(!labels[a].intersects(labels[b]), qPrintable(u"%1 and %2"_s.arg(a).arg(b)));
        }
    }

    void placesAreShownWhileTheyImprove()
    {
        const CaseGraph graph = madeCaseGraph(10000, 1);
        std::vector<double> stresses;
        LayoutOptions options;
        options.improved = [&](const GraphPositions &positions) {
            QCOMPARE(positions.size(), size_t(graph.nodeCount()));
            for (const QPointF place : positions)
                QVERIFY(std::isfinite(place.x()) && std::isfinite(place.y()));
            stresses.push_back(layoutQuality(graph, positions, 20).stress);
        };
        const GraphPositions last = laidOut(graph, options);
        QVERIFY(!stresses.empty());
        QVERIFY2(stresses.front() < 0.4, qPrintable(QString::number(stresses.front()))); // 0.5 and more: by chance
        QVERIFY(layoutQuality(graph, last, 20).stress < stresses.front());
    }

    void lookingChangesNothing()
    {
        const CaseGraph graph = madeCaseGraph(3000, 3);
        LayoutOptions options;
        const GraphPositions unseen = laidOut(graph, options);
        options.improved = [](const GraphPositions &) {};
        QVERIFY(laidOut(graph, options) == unseen);
    }

    void cancelledByWhoLooks()
    {
        const CaseGraph graph = madeCaseGraph(10000, 1);
        const CancelToken token;
        LayoutOptions options;
        options.improved = [&token](const GraphPositions &) { token.cancel(); };
        const auto positions = forceLayout(graph, options, token, {});
        QVERIFY(!positions);
        QCOMPARE(positions.error().code, ErrorCode::cancelled);
    }
};

QTEST_GUILESS_MAIN(StayingPutTest)
#include "tst_stayingput.moc"
