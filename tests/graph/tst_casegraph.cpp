// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/casegraph.h"

#include <QTest>

#include <limits>

using namespace interdict;
using namespace Qt::StringLiterals;

class CaseGraphTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<GraphNode> sellers(int count)
    {
        std::vector<GraphNode> nodes;
        for (int i = 0; i < count; ++i)
            nodes.push_back({NodeKind::seller, 100 + i, u"s%1"_s.arg(i), 1});
        return nodes;
    }

private Q_SLOTS:
    void refusesEdgesThatLeadNowhere_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("negative") << -1 << 0;
        QTest::newRow("one beyond the last node") << 0 << 3;
        QTest::newRow("far beyond") << std::numeric_limits<int>::max() << 1;
    }
    void refusesEdgesThatLeadNowhere()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const auto graph = CaseGraph::make(sellers(3), {{from, to, LinkKind::contact, 1, false}});
        QVERIFY(!graph);
        QCOMPARE(graph.error().code, ErrorCode::badInput);
        QVERIFY(!graph.error().message.isEmpty());
    }

    void dropsLoops()
    {
        const auto graph = CaseGraph::make(sellers(2), {{1, 1, LinkKind::contact, 1, false}});
        QVERIFY(graph);
        QVERIFY(graph->edges().empty());
        QCOMPARE(graph->degree(1), 0);
    }

    void mergesParallelEdgesOfOneKindWhicheverWayTheyPoint()
    {
        const auto graph = CaseGraph::make(sellers(2), {{0, 1, LinkKind::contact, 2, false},
                                                        {1, 0, LinkKind::contact, 3, false},
                                                        {0, 1, LinkKind::relatedTo, 1, false},
                                                        {0, 1, LinkKind::contact, 1, true}});
        QVERIFY(graph);
        QCOMPARE(graph->edges().size(), size_t(3));
        QCOMPARE(graph->edges()[0].weight, 5);
        QVERIFY(!graph->edges()[0].drawn);
        QVERIFY(graph->edges()[1].drawn);
        QCOMPARE(graph->edges()[2].kind, LinkKind::relatedTo);
    }

    void sumsOfHugeWeightsDoNotOverflow()
    {
        const qint64 huge = std::numeric_limits<qint64>::max();
        const auto graph = CaseGraph::make(
            sellers(2), {{0, 1, LinkKind::contact, huge, false}, {0, 1, LinkKind::contact, huge, false}});
        QVERIFY(graph);
        QCOMPARE(graph->edges()[0].weight, huge);
    }

    void neighboursAreDistinctAndAscending()
    {
        const auto graph = CaseGraph::make(sellers(4), {{2, 3, LinkKind::contact, 1, false},
                                                        {2, 0, LinkKind::contact, 1, false},
                                                        {0, 2, LinkKind::relatedTo, 1, true}});
        QVERIFY(graph);
        const auto around = graph->neighbours(2);
        QCOMPARE(std::vector<int>(around.begin(), around.end()), (std::vector{0, 3}));
        QCOMPARE(graph->degree(2), 2);
        QCOMPARE(graph->incidentEdges(2).size(), size_t(3));
        QVERIFY(graph->neighbours(1).empty());
    }

    void findsByKindAndId()
    {
        std::vector<GraphNode> nodes = sellers(3);
        nodes.push_back({NodeKind::listing, 101, u"offer"_s, 1});
        const auto graph = CaseGraph::make(nodes, {});
        QVERIFY(graph);
        QCOMPARE(graph->find(NodeKind::seller, 101), std::optional(1));
        QCOMPARE(graph->find(NodeKind::listing, 101), std::optional(3));
        QCOMPARE(graph->find(NodeKind::domain, 101), std::nullopt);
        QCOMPARE(graph->find(NodeKind::seller, 999), std::nullopt);
    }

    void anEmptyGraphAnswers()
    {
        QCOMPARE(CaseGraph().nodeCount(), 0);
        QCOMPARE(CaseGraph().find(NodeKind::seller, 1), std::nullopt);
        QVERIFY(CaseGraph::make({}, {}));
    }

    void nodeKindsHaveTheNumbersOfEntityKinds()
    {
        QCOMPARE(nodeKind(EntityKind::seller), NodeKind::seller);
        QCOMPARE(nodeKind(EntityKind::pgpKey), NodeKind::pgpKey);
        QCOMPARE(nodeKind(EntityKind::organisation), NodeKind::organisation);
        QCOMPARE(int(NodeKind::other) + 1, nodeKindCount);
    }
};

QTEST_GUILESS_MAIN(CaseGraphTest)
#include "tst_casegraph.moc"
