// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/forcelayout.h"

#include "models/graph/nodestyle.h"
#include "tests/graph/madegraphs.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRectF>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>
#include <map>
#include <thread>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

using Ends = std::vector<std::pair<int, int>>;

CaseGraph sellersWith(int count, const Ends &ends)
{
    std::vector<GraphNode> nodes;
    for (int i = 0; i < count; ++i)
        nodes.push_back({NodeKind::seller, i + 1, u"s%1"_s.arg(i), 1});
    std::vector<GraphEdge> edges;
    for (const auto &[from, to] : ends)
        edges.push_back({from, to, LinkKind::relatedTo, 1, false});
    return *CaseGraph::make(nodes, edges);
}

CaseGraph star(int leaves)
{
    Ends ends;
    for (int i = 1; i <= leaves; ++i)
        ends.emplace_back(0, i);
    return sellersWith(leaves + 1, ends);
}

CaseGraph path(int count)
{
    Ends ends;
    for (int i = 1; i < count; ++i)
        ends.emplace_back(i - 1, i);
    return sellersWith(count, ends);
}

CaseGraph clique(int count)
{
    Ends ends;
    for (int i = 0; i < count; ++i) {
        for (int j = 0; j < i; ++j)
            ends.emplace_back(i, j);
    }
    return sellersWith(count, ends);
}

CaseGraph pairs(int count)
{
    Ends ends;
    for (int i = 0; i < count; ++i)
        ends.emplace_back(2 * i, 2 * i + 1);
    return sellersWith(2 * count, ends);
}

/// The links of a GML or GEXF file, by the given pattern of two numbers.
CaseGraph fromFile(const QString &name, const QString &pattern, int nodes, int offset)
{
    QFile file(QStringLiteral(INTERDICT_SHARED_DATA "/graphs/") + name);
    Ends ends;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QRegularExpression expression(pattern);
    auto found = expression.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext()) {
        const auto match = found.next();
        ends.emplace_back(match.captured(1).toInt() - offset, match.captured(2).toInt() - offset);
    }
    return sellersWith(nodes, ends);
}

bool areFinite(const GraphPositions &positions)
{
    return std::all_of(positions.begin(), positions.end(),
                       [](QPointF p) { return std::isfinite(p.x()) && std::isfinite(p.y()); });
}

int overlaps(const CaseGraph &graph, const GraphPositions &positions)
{
    int count = 0;
    for (int a = 0; a < graph.nodeCount(); ++a) {
        for (int b = 0; b < a; ++b) {
            const QPointF way = positions[size_t(a)] - positions[size_t(b)];
            if (std::hypot(way.x(), way.y()) < nodeRadius(graph, a) + nodeRadius(graph, b))
                ++count;
        }
    }
    return count;
}

std::vector<int> componentOf(const CaseGraph &graph)
{
    std::vector<int> component(size_t(graph.nodeCount()), -1);
    for (int node = 0; node < graph.nodeCount(); ++node) {
        if (component[size_t(node)] >= 0)
            continue;
        std::vector<int> waiting{node};
        component[size_t(node)] = node;
        for (size_t i = 0; i < waiting.size(); ++i) {
            for (const int other : graph.neighbours(waiting[i])) {
                if (component[size_t(other)] < 0) {
                    component[size_t(other)] = node;
                    waiting.push_back(other);
                }
            }
        }
    }
    return component;
}

} // namespace

class ForceLayoutTest : public QObject
{
    Q_OBJECT

private:
    static GraphPositions laidOut(const CaseGraph &graph, const LayoutOptions &options = {})
    {
        const auto positions = forceLayout(graph, options, {}, {});
        return positions ? *positions : GraphPositions{};
    }

    static void addShapes()
    {
        QTest::addColumn<CaseGraph>("graph");
        QTest::newRow("nothing") << CaseGraph();
        QTest::newRow("one node") << sellersWith(1, {});
        QTest::newRow("a hundred strangers") << sellersWith(100, {});
        QTest::newRow("a pair") << pairs(1);
        QTest::newRow("many pairs") << pairs(150);
        QTest::newRow("a triangle") << clique(3);
        QTest::newRow("star of 3") << star(3);
        QTest::newRow("star of 1500") << star(1500);
        QTest::newRow("path of 600") << path(600);
        QTest::newRow("clique of 60") << clique(60);
        QTest::newRow("case of 300") << madeCaseGraph(300, 3);
        QTest::newRow("case of 2000") << madeCaseGraph(2000, 4);
    }

private Q_SLOTS:
    void everyNodeGetsAFinitePlaceOfItsOwn_data() { addShapes(); }
    void everyNodeGetsAFinitePlaceOfItsOwn()
    {
        QFETCH(CaseGraph, graph);
        const GraphPositions positions = laidOut(graph);
        QCOMPARE(positions.size(), size_t(graph.nodeCount()));
        QVERIFY(areFinite(positions));
        QCOMPARE(overlaps(graph, positions), 0);
    }

    void componentsDoNotOverlap_data() { addShapes(); }
    void componentsDoNotOverlap()
    {
        QFETCH(CaseGraph, graph);
        const GraphPositions positions = laidOut(graph);
        const std::vector<int> component = componentOf(graph);
        std::map<int, QRectF> boxes;
        for (int node = 0; node < graph.nodeCount(); ++node) {
            const qreal radius = nodeRadius(graph, node);
            boxes[component[size_t(node)]] |=
                QRectF(positions[size_t(node)] - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        }
        for (auto a = boxes.begin(); a != boxes.end(); ++a) {
            for (auto b = boxes.begin(); b != a; ++b)
                QVERIFY(!a->second.intersects(b->second));
        }
    }

    void manyComponentsFillAWideFrame()
    {
        const CaseGraph graph = pairs(400);
        QRectF frame;
        for (const QPointF position : laidOut(graph))
            frame |= QRectF(position - QPointF(1, 1), QSizeF(2, 2));
        QVERIFY2(frame.width() / frame.height() > 1.3 && frame.width() / frame.height() < 2.4,
                 qPrintable(QString::number(frame.width() / frame.height())));
        QVERIFY(QLineF(frame.center(), {0, 0}).length() < 100);
    }

    void theSameSeedGivesTheSameBits_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::newRow("small") << 500;
        QTest::newRow("large enough for threads") << 30000;
    }
    void theSameSeedGivesTheSameBits()
    {
        QFETCH(int, nodes);
        const CaseGraph graph = madeCaseGraph(nodes, 5);
        LayoutOptions options;
        options.threads = 1;
        const GraphPositions first = laidOut(graph, options);
        for (const int threads : {1, 2, 3, 7}) {
            options.threads = threads;
            const GraphPositions again = laidOut(graph, options);
            QVERIFY(std::memcmp(first.data(), again.data(), first.size() * sizeof(QPointF)) == 0);
        }
        options.seed = 2;
        QVERIFY(laidOut(graph, options) != first);
    }

    void distancesFollowTheGraph_data()
    {
        QTest::addColumn<CaseGraph>("graph");
        QTest::addColumn<double>("mostStress");
        QTest::newRow("case of 1000") << madeCaseGraph(1000, 1) << 0.25;
        QTest::newRow("another case of 1000") << madeCaseGraph(1000, 2) << 0.25;
        QTest::newRow("case of 5000") << madeCaseGraph(5000, 1) << 0.25;
        QTest::newRow("path of 600") << path(600) << 0.12;
        QTest::newRow("karate club") << fromFile(u"karate.gml"_s, u"source (\\d+)\\s+target (\\d+)"_s, 34, 1) << 0.16;
        QTest::newRow("Les Miserables") << fromFile(u"Les Miserables.gexf"_s,
                                                    u"source=\"(\\d+)\"\\s+target=\"(\\d+)\""_s, 77, 0)
                                        << 0.18;
    }
    void distancesFollowTheGraph()
    {
        QFETCH(CaseGraph, graph);
        QFETCH(double, mostStress);
        if (graph.nodeCount() == 0)
            QSKIP("The shared graphs are not here.");
        QVERIFY(!graph.edges().empty());
        const LayoutQuality quality = layoutQuality(graph, laidOut(graph), 100);
        QVERIFY2(quality.stress < mostStress, qPrintable(u"stress %1"_s.arg(quality.stress)));
        QVERIFY2(quality.meanLength > 60 && quality.meanLength < 300,
                 qPrintable(u"mean length %1"_s.arg(quality.meanLength)));
    }

    void leavesLieAroundTheirNeighbour()
    {
        const CaseGraph graph = madeCaseGraph(300, 3);
        const GraphPositions positions = laidOut(graph);
        for (int node = 0; node < graph.nodeCount(); ++node) {
            if (graph.degree(node) != 1 || graph.nodes()[size_t(node)].kind != NodeKind::listing)
                continue;
            const QPointF way = positions[size_t(node)] - positions[size_t(graph.neighbours(node).front())];
            QVERIFY(std::hypot(way.x(), way.y()) < 130);
        }
    }

    void whatTwoShareLiesSideBySideBetweenThem()
    {
        Ends ends;
        for (int shared = 2; shared < 6; ++shared) {
            ends.emplace_back(0, shared);
            ends.emplace_back(1, shared);
        }
        const GraphPositions places = laidOut(sellersWith(6, ends));
        const QPointF way = places[1] - places[0];
        const QPointF first = places[2] - (places[0] + places[1]) / 2;
        for (size_t shared = 3; shared < 6; ++shared) {
            const QPointF step = places[shared] - places[shared - 1];
            QVERIFY(std::abs(QPointF::dotProduct(step, way)) < 1e-6 * QPointF::dotProduct(way, way)); // across the way
            QVERIFY(std::hypot(step.x(), step.y()) < 60);
        }
        QVERIFY(std::hypot(first.x(), first.y()) < std::hypot(way.x(), way.y()) / 2);
    }

    void cancelledBeforeItStarts()
    {
        const CancelToken token;
        token.cancel();
        const auto positions = forceLayout(madeCaseGraph(100, 1), {}, token, {});
        QVERIFY(!positions);
        QCOMPARE(positions.error().code, ErrorCode::cancelled);
    }

    void cancelledWhileItRuns()
    {
        const CaseGraph graph = madeCaseGraph(100000, 1);
        const CancelToken token;
        QElapsedTimer sinceCancel;
        bool isReported = false;
        const auto positions = forceLayout(graph, {}, token, [&](const Progress &progress) {
            QVERIFY(progress.done >= 0 && progress.done <= progress.total);
            QVERIFY(!progress.doing.isEmpty());
            if (!isReported)
                sinceCancel.start();
            isReported = true;
            token.cancel();
        });
        QVERIFY(isReported);
        QVERIFY(!positions);
        QCOMPARE(positions.error().code, ErrorCode::cancelled);
        QVERIFY2(sinceCancel.elapsed() < 1000,
                 qPrintable(QString::number(sinceCancel.elapsed()))); // sanitizers are slow
    }

    void refusesStartsOfAnotherGraph()
    {
        LayoutOptions options;
        options.start.resize(3);
        QCOMPARE(forceLayout(path(4), options, {}, {}).error().code, ErrorCode::badInput);
        options.start.clear();
        options.pinned.resize(5);
        QCOMPARE(forceLayout(path(4), options, {}, {}).error().code, ErrorCode::badInput);
    }

    void knownNodesStayAndNewOnesComeNear()
    {
        const CaseGraph all = madeCaseGraph(400, 6);
        const GraphPositions before = laidOut(all);
        LayoutOptions options;
        options.start = before;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (int node = 0; node < all.nodeCount(); ++node) {
            if (node % 4 == 3)
                options.start[size_t(node)] = {nan, nan};
        }
        const GraphPositions after = laidOut(all, options);
        QVERIFY(areFinite(after));
        QCOMPARE(overlaps(all, after), 0);
        double moved = 0;
        double nearest = 0;
        int known = 0;
        for (int node = 0; node < all.nodeCount(); ++node) {
            if (node % 4 == 3) {
                if (all.degree(node) == 1)
                    nearest = std::max(
                        nearest, QLineF(after[size_t(node)], after[size_t(all.neighbours(node).front())]).length());
                continue;
            }
            moved += QLineF(before[size_t(node)], after[size_t(node)]).length();
            ++known;
        }
        QVERIFY2(moved / known < 30, qPrintable(QString::number(moved / known)));
        QVERIFY2(nearest < 220, qPrintable(QString::number(nearest)));
    }

    void pinnedNodesDoNotMove()
    {
        const CaseGraph graph = madeCaseGraph(200, 7);
        LayoutOptions options;
        options.start = laidOut(graph);
        options.pinned.assign(options.start.size(), false);
        for (size_t i = 0; i < options.pinned.size(); i += 3)
            options.pinned[i] = true;
        options.start[1] = {std::numeric_limits<double>::quiet_NaN(), 0};
        const GraphPositions after = laidOut(graph, options);
        for (size_t i = 0; i < options.pinned.size(); i += 3)
            QCOMPARE(after[i], options.start[i]);
        QVERIFY(areFinite(after));
    }

    void newComponentsLieBesideTheKnownOnes()
    {
        const CaseGraph graph = pairs(10);
        LayoutOptions options;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        options.start.assign(20, {nan, nan});
        options.start[0] = {500, 500};
        options.start[1] = {600, 500};
        const GraphPositions after = laidOut(graph, options);
        QVERIFY(areFinite(after));
        QVERIFY(QLineF(after[0], {500, 500}).length() < 30);
        for (size_t i = 2; i < 20; ++i)
            QVERIFY(after[i].y() > 540);
        QCOMPARE(overlaps(graph, after), 0);
    }

    void survivesHostileStarts_data()
    {
        QTest::addColumn<QPointF>("start");
        const double infinity = std::numeric_limits<double>::infinity();
        QTest::newRow("all in one place") << QPointF(5, 5);
        QTest::newRow("infinite") << QPointF(infinity, -infinity);
        QTest::newRow("far away") << QPointF(1e300, 0);
        QTest::newRow("at the edge of what is usable") << QPointF(999999, -999999);
    }
    void survivesHostileStarts()
    {
        QFETCH(QPointF, start);
        const CaseGraph graph = madeCaseGraph(250, 8);
        LayoutOptions options;
        options.start.assign(size_t(graph.nodeCount()), start);
        const GraphPositions after = laidOut(graph, options);
        QVERIFY(areFinite(after));
        QCOMPARE(after.size(), size_t(graph.nodeCount()));
    }
};

QTEST_GUILESS_MAIN(ForceLayoutTest)
#include "tst_forcelayout.moc"
