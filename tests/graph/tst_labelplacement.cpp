// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/labelplacement.h"

#include "models/graph/graphpicture.h"
#include "models/graph/nodestyle.h"
#include "tests/graph/madegraphs.h"

#include <QTest>

#include <set>

using namespace interdict;
using namespace Qt::StringLiterals;

class LabelPlacementTest : public QObject
{
    Q_OBJECT

private:
    struct Scene
    {
        CaseGraph graph;
        std::vector<QPointF> places;
        std::vector<qreal> radii;
        LabelLimits limits;
    };

    static Scene sceneOf(int nodes, qreal scale)
    {
        Scene scene{madeCaseGraph(nodes, 9), {}, {}, {}};
        QRectF bounds;
        const auto positions = forceLayout(scene.graph, {}, {}, {});
        for (int node = 0; node < scene.graph.nodeCount(); ++node) {
            scene.places.push_back((*positions)[size_t(node)] * scale);
            scene.radii.push_back(nodeRadius(scene.graph, node) * scale);
            bounds |= QRectF(scene.places.back() - QPointF(30, 30), QSizeF(60, 60));
        }
        scene.limits.bounds = bounds;
        return scene;
    }

    static std::vector<PlacedLabel> labelsOf(const Scene &scene)
    {
        const QFontMetricsF metrics(pictureFont());
        return placeLabels(scene.graph, labelOrder(scene.graph), scene.places, scene.radii, metrics, scene.limits);
    }

    static Scene oneNode(const QString &label)
    {
        Scene scene{*CaseGraph::make({{NodeKind::seller, 1, label, 1}}, {}), {{300, 300}}, {10}, {}};
        scene.limits.bounds = QRectF(0, 0, 600, 600);
        return scene;
    }

private Q_SLOTS:
    void aBusySellerIsNamedWithItsRecords()
    {
        Scene scene{*CaseGraph::make({{NodeKind::seller, 1, u"ann"_s, 1564}, {NodeKind::site, 2, u"Agora"_s, 9000}},
                                     {{0, 1, LinkKind::tradesOn, 1564, false}}),
                    {{300, 300}, {300, 100}},
                    {10, 10},
                    {}};
        scene.limits.bounds = QRectF(0, 0, 600, 600);
        scene.limits.strong = 2;
        scene.limits.strongMetrics = QFontMetricsF(strongFont(pictureFont()));
        scene.limits.numbers = QLocale(QLocale::English);
        QStringList texts;
        for (const PlacedLabel &label : labelsOf(scene))
            texts << label.text;
        texts.sort();
        QCOMPARE(texts, (QStringList{u"Agora"_s, u"ann · 1,564"_s}));
    }

    /// Of a market's sellers, who stand close around it, the busiest are named at every size of the picture.
    void theBusiestInAFanAreNamed()
    {
        std::vector<GraphNode> nodes{{NodeKind::site, 1, u"Agora"_s, 8000}};
        std::vector<GraphEdge> edges;
        for (int seller = 1; seller <= 260; ++seller) {
            const qint64 records = std::max<qint64>(1, 600 / seller);
            nodes.push_back({NodeKind::seller, 1 + seller, u"seller %1"_s.arg(seller), records});
            edges.push_back({seller, 0, LinkKind::tradesOn, records, false});
        }
        const CaseGraph graph = *CaseGraph::make(std::move(nodes), std::move(edges));
        const auto positions = forceLayout(graph, {}, {}, {});
        for (const qreal scale : {0.42, 0.46, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9, 1.0}) {
            Scene scene{graph, {}, {}, {}};
            for (int node = 0; node < graph.nodeCount(); ++node) {
                scene.places.push_back((*positions)[size_t(node)] * scale);
                scene.radii.push_back(nodeRadius(graph, node) * scale);
            }
            scene.limits.bounds = QRectF(-900, -900, 1800, 1800);
            scene.limits.strong = strongLabels;
            scene.limits.strongMetrics = QFontMetricsF(strongFont(pictureFont()));
            scene.limits.numbers = QLocale(QLocale::English);
            std::set<int> named;
            for (const PlacedLabel &label : labelsOf(scene))
                named.insert(label.node);
            for (const int busiest : {0, 1, 2, 3})
                QVERIFY2(named.contains(busiest), qPrintable(u"%1 at %2"_s.arg(busiest).arg(scale)));
        }
    }

    void labelsNeverOverlapEachOther_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("roomy") << 300 << 1.0;
        QTest::newRow("tight") << 300 << 0.3;
        QTest::newRow("crowded") << 3000 << 0.2;
        QTest::newRow("all in a heap") << 3000 << 0.01;
    }
    void labelsNeverOverlapEachOther()
    {
        QFETCH(int, nodes);
        QFETCH(qreal, scale);
        const Scene scene = sceneOf(nodes, scale);
        const auto labels = labelsOf(scene);
        QVERIFY(!labels.empty());
        for (size_t a = 0; a < labels.size(); ++a) {
            QVERIFY(scene.limits.bounds.contains(labels[a].rectangle));
            for (size_t b = 0; b < a; ++b)
                QVERIFY(!labels[a].rectangle.intersects(labels[b].rectangle));
        }
    }

    void labelsCoverNoLargeNode()
    {
        const Scene scene = sceneOf(300, 1.0);
        for (const PlacedLabel &label : labelsOf(scene)) {
            for (int node = 0; node < scene.graph.nodeCount(); ++node) {
                const qreal radius = scene.radii[size_t(node)];
                if (radius < 4.5)
                    continue;
                const QRectF disc(scene.places[size_t(node)] - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
                QVERIFY(!label.rectangle.intersects(disc));
            }
        }
    }

    void everyLabelBelongsToOneNodeNearBy()
    {
        const Scene scene = sceneOf(500, 0.8);
        std::set<int> seen;
        for (const PlacedLabel &label : labelsOf(scene)) {
            QVERIFY(seen.insert(label.node).second);
            const qreal reach = scene.radii[size_t(label.node)] + 5;
            QVERIFY(label.rectangle.adjusted(-reach, -reach, reach, reach).contains(scene.places[size_t(label.node)]));
            QVERIFY(label.rectangle.contains(label.baseline));
            QVERIFY(scene.graph.nodes()[size_t(label.node)].kind != NodeKind::listing);
        }
    }

    /// Beside, above and below are taken or outside: the corners are left.
    void aLabelGoesToACornerWhereThatAloneIsFree()
    {
        Scene scene = oneNode(u"a name of some length"_s);
        scene.graph = *CaseGraph::make({scene.graph.nodes()[0], {NodeKind::domain, 2, u" "_s, 1}}, {});
        scene.places = {{20, 300}, {60, 300}};
        scene.radii = {10, 10};
        const std::vector<PlacedLabel> labels = labelsOf(scene);
        QCOMPARE(labels.size(), size_t(1));
        QVERIFY(!labels.front().rectangle.intersects(QRectF(10, 290, 20, 20)));
        QVERIFY(!labels.front().rectangle.intersects(QRectF(50, 290, 20, 20)));
    }

    void keepsToTheMostAllowed()
    {
        Scene scene = sceneOf(300, 1.0);
        scene.limits.most = 7;
        QCOMPARE(labelsOf(scene).size(), size_t(7));
    }

    void theMostImportantNodeComesFirst()
    {
        const CaseGraph graph = madeCaseGraph(300, 9);
        const std::vector<int> order = labelOrder(graph);
        QCOMPARE(order.size(), size_t(graph.nodeCount()));
        for (const int node : order)
            QVERIFY(graph.nodes()[size_t(node)].kind == NodeKind::listing ||
                    graph.degree(node) <= graph.degree(order.front()));
        QCOMPARE(graph.nodes()[size_t(order.back())].kind, NodeKind::listing);
    }

    void longLabelsAreShortenedInTheMiddle()
    {
        const auto labels = labelsOf(oneNode(u"first"_s + QString(5000, u'x') + u"last"_s));
        QCOMPARE(labels.size(), size_t(1));
        QVERIFY(labels[0].text.startsWith(u"first"_s) && labels[0].text.endsWith(u"last"_s));
        QVERIFY(labels[0].text.size() < 60);
        QVERIFY(labels[0].rectangle.width() < 180);
    }

    void hiddenCharactersAreVisible()
    {
        const auto labels = labelsOf(oneNode(QStringLiteral("a\u202Eb\nc")));
        QCOMPARE(labels.size(), size_t(1));
        QVERIFY(labels[0].text.contains(u"U+202E"_s));
        QVERIFY(!labels[0].text.contains(u'\n'));
    }

    void nodesWithoutALabelHaveNone() { QVERIFY(labelsOf(oneNode(u"  "_s)).empty()); }
};

QTEST_MAIN(LabelPlacementTest)
#include "tst_labelplacement.moc"
