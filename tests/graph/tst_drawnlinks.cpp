// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/drawnlinks.h"

#include "tests/graph/madegraphs.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class DrawnLinksTest : public QObject
{
    Q_OBJECT

private:
    static CaseGraph graphOf(std::vector<GraphEdge> edges)
    {
        return *CaseGraph::make(
            {{NodeKind::seller, 1, u"a"_s, 1}, {NodeKind::seller, 2, u"b"_s, 1}, {NodeKind::wallet, 3, u"w"_s, 1}},
            std::move(edges));
    }

private Q_SLOTS:
    void parallelLinksAreOneWithTheirNumber()
    {
        const DrawnLinks links(graphOf({{0, 1, LinkKind::sameKey, 2, false},
                                        {1, 0, LinkKind::sameText, 3, false},
                                        {0, 1, LinkKind::relatedTo, 1, true},
                                        {0, 2, LinkKind::paysTo, 4, false}}));
        QCOMPARE(links.count(), 2);
        const auto pair = std::find_if(links.all().begin(), links.all().end(),
                                       [](const DrawnLink &link) { return link.from + link.to == 1; });
        QCOMPARE(pair->links, 3);
        QCOMPARE(pair->weight, 6);
        QVERIFY(!pair->isDrawn); // solid, as most of it was found
        QVERIFY(!pair->hasArrow);
    }

    void anArrowPointsWhereItMeansSomething()
    {
        const DrawnLinks links(graphOf({{0, 2, LinkKind::paysTo, 1, false}}));
        QCOMPARE(links.all()[0].to, 2);
        QVERIFY(links.all()[0].hasArrow);
        QVERIFY(!links.all()[0].hasBackArrow);
        QVERIFY(!DrawnLinks(graphOf({{0, 1, LinkKind::sameWallet, 1, false}})).all()[0].hasArrow);
    }

    void oppositeDirectionsHaveTwoArrows()
    {
        const DrawnLinks links(graphOf({{0, 1, LinkKind::paysTo, 1, false}, {1, 0, LinkKind::ships, 1, false}}));
        QCOMPARE(links.count(), 1);
        QVERIFY(links.all()[0].hasArrow && links.all()[0].hasBackArrow);
    }

    void everyEdgeIsDrawnOnce()
    {
        const CaseGraph graph = madeCaseGraph(500, 3);
        const DrawnLinks links(graph);
        int drawn = 0;
        for (const DrawnLink &link : links.all())
            drawn += link.links;
        QCOMPARE(size_t(drawn), graph.edges().size());
        for (size_t edge = 0; edge < graph.edges().size(); ++edge) {
            const DrawnLink &link = links.all()[size_t(links.ofEdges()[edge])];
            QCOMPARE(std::minmax(link.from, link.to), std::minmax(graph.edges()[edge].from, graph.edges()[edge].to));
        }
    }

    void everyNodeFindsItsLinks()
    {
        const CaseGraph graph = madeCaseGraph(500, 3);
        const DrawnLinks links(graph);
        for (int node = 0; node < graph.nodeCount(); ++node)
            QCOMPARE(links.at(node).size(), size_t(graph.degree(node)));
    }

    void alikeLinksStandTogether()
    {
        const DrawnLinks links(madeCaseGraph(2000, 3));
        QVERIFY(links.runs().size() < 20); // few pens for thousands of lines
        QCOMPARE(links.runs().front(), 0);
        QVERIFY(links.all().front().isOffer);
        QVERIFY(links.all().back().isDrawn);
    }
};

QTEST_GUILESS_MAIN(DrawnLinksTest)
#include "tst_drawnlinks.moc"
