// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/stacking.h"

#include "models/graph/nodelooks.h"
#include "tests/graph/madegraphs.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// Two sellers on one site: the first has seven listings and two shipments, the second three listings.
CaseGraph twoSellers()
{
    std::vector<GraphNode> nodes{
        {NodeKind::seller, 1, u"ann"_s, 9}, {NodeKind::seller, 2, u"bob"_s, 4}, {NodeKind::site, 3, u"market"_s, 20}};
    std::vector<GraphEdge> edges{{0, 2, LinkKind::tradesOn, 3, false}, {1, 2, LinkKind::tradesOn, 1, false}};
    const auto add = [&](NodeKind kind, int owner, LinkKind link, int count) {
        for (int i = 0; i < count; ++i) {
            nodes.push_back({kind, 100 + qint64(nodes.size()), u"n"_s, 2});
            edges.push_back({owner, int(nodes.size()) - 1, link, 1, false});
        }
    };
    add(NodeKind::listing, 0, LinkKind::offers, 7);
    add(NodeKind::listing, 1, LinkKind::offers, 3);
    add(NodeKind::shipment, 0, LinkKind::ships, 2);
    return *CaseGraph::make(std::move(nodes), std::move(edges));
}

} // namespace

class StackingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeNodesBecomeOneThatCountsThem()
    {
        const StackedGraph stacked = *stackLikeNodes(twoSellers(), {});
        QCOMPARE(stacked.graph.nodeCount(), 9); // 15 nodes, of which 7 are one
        const int stack = stacked.shown[3];
        QVERIFY(stacked.isStack(stack));
        QCOMPARE(stacked.counts[size_t(stack)], 7);
        QCOMPARE(stacked.membersOf(stack).size(), 7u);
        QCOMPARE(stacked.graph.nodes()[size_t(stack)].weight, 14);
        QCOMPARE(stacked.graph.nodes()[size_t(stack)].label, u"7 listings, same seller"_s);
        QCOMPARE(std::accumulate(stacked.counts.begin(), stacked.counts.end(), 0), 15);
    }

    void itsLinksAreOneWithAllRecords()
    {
        const StackedGraph stacked = *stackLikeNodes(twoSellers(), {});
        const int stack = stacked.shown[3];
        QCOMPARE(stacked.graph.degree(stack), 1);
        QCOMPARE(stacked.graph.edges()[size_t(stacked.graph.incidentEdges(stack)[0])].weight, 7);
    }

    void whatIsPutAsideIsOneWithItselfOnly()
    {
        StackOptions pairs;
        pairs.least = 2;
        pairs.aside = {3, 4};
        const StackedGraph stacked = *stackLikeNodes(twoSellers(), pairs);
        QCOMPARE(stacked.shown[3], stacked.shown[4]);
        QVERIFY(stacked.shown[3] != stacked.shown[5]);
        QCOMPARE(stacked.counts[size_t(stacked.shown[3])], 2);
        QCOMPARE(stacked.counts[size_t(stacked.shown[5])], 5);
    }

    void fewOrDifferentNodesStayApart()
    {
        const StackedGraph stacked = *stackLikeNodes(twoSellers(), {});
        for (const int node : {10, 11, 12, 13, 14}) // bob's listings, ann's shipments
            QVERIFY(!stacked.isStack(stacked.shown[size_t(node)]));
        StackOptions pairs;
        pairs.least = 2;
        QCOMPARE(stackLikeNodes(twoSellers(), pairs)->graph.nodeCount(), 6);
    }

    void anOpenedStackShowsWhatLiesInIt()
    {
        const CaseGraph graph = twoSellers();
        const StackedGraph closed = *stackLikeNodes(graph, {});
        StackOptions options;
        options.opened.insert(closed.key(closed.shown[3]));
        const StackedGraph opened = *stackLikeNodes(graph, options);
        QCOMPARE(opened.graph.nodeCount(), graph.nodeCount());
        QVERIFY(std::none_of(opened.counts.begin(), opened.counts.end(), [](int count) { return count != 1; }));
    }

    void aNodeKeptApartDoesNotCloseTheRest()
    {
        StackOptions options;
        options.apart = {4};
        const StackedGraph stacked = *stackLikeNodes(twoSellers(), options);
        QVERIFY(!stacked.isStack(stacked.shown[4]));
        QCOMPARE(stacked.counts[size_t(stacked.shown[3])], 6);
    }

    void noEntityHasAStacksKey()
    {
        const StackedGraph stacked = *stackLikeNodes(twoSellers(), {});
        const NodeKey key = stacked.key(stacked.shown[3]);
        QVERIFY(key.id < 0);
        QVERIFY(!twoSellers().find(key.kind, key.id));
    }

    void nodesWithoutLinksStay()
    {
        std::vector<GraphNode> nodes;
        for (int i = 0; i < 20; ++i)
            nodes.push_back({NodeKind::email, i + 1, u"x"_s, 1});
        QCOMPARE(stackLikeNodes(*CaseGraph::make(std::move(nodes), {}), {})->graph.nodeCount(), 20);
    }

    void placesGoThereAndBack()
    {
        const CaseGraph graph = twoSellers();
        GraphPositions places(size_t(graph.nodeCount()), QPointF(5, 5));
        for (int i = 3; i < 10; ++i)
            places[size_t(i)] = {100.0 + i, 50};
        const StackedGraph stacked = *stackLikeNodes(graph, {});
        const GraphPositions closed = stackedPositions(stacked, places);
        QCOMPARE(closed[size_t(stacked.shown[3])], QPointF(106, 50)); // the middle of 103 to 109
        const GraphPositions opened = openedPositions(stacked, closed);
        QCOMPARE(opened[0], QPointF(5, 5));
        for (int a = 3; a < 10; ++a) {
            QVERIFY(std::hypot(opened[size_t(a)].x() - 106, opened[size_t(a)].y() - 50) < 60);
            for (int b = a + 1; b < 10; ++b) // radius 4 each
                QVERIFY(std::hypot(opened[size_t(a)].x() - opened[size_t(b)].x(),
                                   opened[size_t(a)].y() - opened[size_t(b)].y()) > 8);
        }
    }

    void aLargeCaseShrinks()
    {
        const CaseGraph graph = madeCaseGraph(10000, 1);
        const StackedGraph stacked = *stackLikeNodes(graph, {});
        QVERIFY(stacked.graph.nodeCount() < graph.nodeCount() * 2 / 3);
        QCOMPARE(std::accumulate(stacked.counts.begin(), stacked.counts.end(), 0), graph.nodeCount());
        qint64 before = 0;
        for (const GraphEdge &edge : graph.edges())
            before += edge.weight;
        qint64 after = 0;
        for (const GraphEdge &edge : stacked.graph.edges())
            after += edge.weight;
        QCOMPARE(after, before);
    }
};

QTEST_GUILESS_MAIN(StackingTest)
#include "tst_stacking.moc"
