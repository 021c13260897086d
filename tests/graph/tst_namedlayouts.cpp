// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/layering.h"
#include "models/graph/layout/namedlayouts.h"
#include "models/graph/nodegrid.h"
#include "models/graph/nodestyle.h"
#include "tests/graph/madegraphs.h"

#include <QDate>
#include <QRectF>
#include <QTest>

#include <cmath>
#include <limits>
#include <map>

Q_DECLARE_METATYPE(interdict::LayoutKind)

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

using Ends = std::vector<std::pair<int, int>>;

CaseGraph graphOf(const std::vector<NodeKind> &kinds, const Ends &ends)
{
    std::vector<GraphNode> nodes;
    for (size_t i = 0; i < kinds.size(); ++i)
        nodes.push_back({kinds[i], qint64(i) + 1, u"n%1"_s.arg(i), 1});
    std::vector<GraphEdge> edges;
    for (const auto &[from, to] : ends)
        edges.push_back({from, to, LinkKind::relatedTo, 1, false});
    return *CaseGraph::make(nodes, edges);
}

CaseGraph path(int count)
{
    Ends ends;
    for (int i = 1; i < count; ++i)
        ends.emplace_back(i - 1, i);
    return graphOf(std::vector(size_t(count), NodeKind::other), ends);
}

/// Dates as cases have them: listings and shipments have one, most on one of 400 days.
std::vector<double> daysFor(const CaseGraph &graph)
{
    std::vector<double> days;
    for (int node = 0; node < graph.nodeCount(); ++node) {
        const NodeKind kind = graph.nodes()[size_t(node)].kind;
        const bool isDated = kind == NodeKind::listing || kind == NodeKind::shipment;
        days.push_back(isDated ? 19000.0 + (node * 7919) % 400 : none);
    }
    return days;
}

LayoutRequest requestFor(const CaseGraph &graph, LayoutKind kind)
{
    LayoutRequest request;
    request.kind = kind;
    if (kind == LayoutKind::timeAxis)
        request.days = daysFor(graph);
    return request;
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

} // namespace

class NamedLayoutsTest : public QObject
{
    Q_OBJECT

private:
    static NamedLayout laidOut(const CaseGraph &graph, const LayoutRequest &request)
    {
        const auto layout = namedLayout(graph, request, {}, {});
        return layout ? *layout : NamedLayout{};
    }

    static void addKinds()
    {
        QTest::addColumn<LayoutKind>("kind");
        for (const LayoutKind kind : allLayoutKinds)
            QTest::newRow(qPrintable(layoutKey(kind))) << kind;
    }

    static void verifyAllApart(const CaseGraph &graph, LayoutKind kind)
    {
        const NamedLayout layout = laidOut(graph, requestFor(graph, kind));
        QCOMPARE(layout.positions.size(), size_t(graph.nodeCount()));
        for (const QPointF place : layout.positions)
            QVERIFY(std::isfinite(place.x()) && std::isfinite(place.y()));
        QCOMPARE(overlappingNodes(graph, layout.positions), 0);
    }

private Q_SLOTS:
    void everyKindPlacesEveryNodeApart_data()
    {
        QTest::addColumn<LayoutKind>("kind");
        QTest::addColumn<CaseGraph>("graph");
        for (const LayoutKind kind : allLayoutKinds) {
            const auto row = [kind](const QString &name, const CaseGraph &graph) {
                QTest::newRow(qPrintable(layoutKey(kind) + u", "_s + name)) << kind << graph;
            };
            row(u"nothing"_s, CaseGraph());
            row(u"one node"_s, path(1));
            row(u"a pair"_s, path(2));
            row(u"strangers"_s, graphOf(std::vector(60, NodeKind::seller), {}));
            row(u"a path"_s, path(300));
            row(u"a circle"_s, graphOf(std::vector(3, NodeKind::other), {{0, 1}, {1, 2}, {2, 0}}));
            row(u"a case of 300"_s, madeCaseGraph(300, 3));
            row(u"a case of 2000"_s, madeCaseGraph(2000, 4));
        }
    }
    void everyKindPlacesEveryNodeApart()
    {
        QFETCH(LayoutKind, kind);
        QFETCH(CaseGraph, graph);
        verifyAllApart(graph, kind);
    }

    void twentyThousandNodesLieApart_data() { addKinds(); }
    void twentyThousandNodesLieApart()
    {
        QFETCH(LayoutKind, kind);
        verifyAllApart(madeCaseGraph(20000, 1), kind);
    }

    void theSameRequestGivesTheSameBits_data() { addKinds(); }
    void theSameRequestGivesTheSameBits()
    {
        QFETCH(LayoutKind, kind);
        const CaseGraph graph = madeCaseGraph(800, 5);
        LayoutRequest request = requestFor(graph, kind);
        request.options.threads = 1;
        const GraphPositions first = laidOut(graph, request).positions;
        request.options.threads = 3;
        const GraphPositions again = laidOut(graph, request).positions;
        QCOMPARE(first.size(), size_t(graph.nodeCount()));
        QVERIFY(std::memcmp(first.data(), again.data(), first.size() * sizeof(QPointF)) == 0);
    }

    void pinnedNodesStayAndOthersMakeRoom_data() { addKinds(); }
    void pinnedNodesStayAndOthersMakeRoom()
    {
        QFETCH(LayoutKind, kind);
        const CaseGraph graph = madeCaseGraph(300, 7);
        LayoutRequest request = requestFor(graph, kind);
        request.options.start.assign(size_t(graph.nodeCount()), {none, none});
        request.options.pinned.assign(size_t(graph.nodeCount()), false);
        for (int i = 0; i < 5; ++i) {
            request.options.start[size_t(7 * i + 3)] = {100.0 * i, 50.0};
            request.options.pinned[size_t(7 * i + 3)] = true;
        }
        const GraphPositions after = laidOut(graph, request).positions;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(after[size_t(7 * i + 3)], QPointF(100.0 * i, 50.0));
        QCOMPARE(overlappingNodes(graph, after), 0);
    }

    void cancelledBeforeItStarts_data() { addKinds(); }
    void cancelledBeforeItStarts()
    {
        QFETCH(LayoutKind, kind);
        const CancelToken token;
        token.cancel();
        const CaseGraph graph = madeCaseGraph(300, 1);
        const auto layout = namedLayout(graph, requestFor(graph, kind), token, {});
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, ErrorCode::cancelled);
    }

    void refusesFiguresOfAnotherGraph()
    {
        LayoutRequest request;
        request.kind = LayoutKind::timeAxis;
        request.days = {1, 2, 3};
        QCOMPARE(namedLayout(path(4), request, {}, {}).error().code, ErrorCode::badInput);
        request.days.clear();
        request.communities = {1};
        QCOMPARE(namedLayout(path(4), request, {}, {}).error().code, ErrorCode::badInput);
    }

    void labelsLieApart_data() { addKinds(); }
    void labelsLieApart()
    {
        QFETCH(LayoutKind, kind);
        const CaseGraph graph = madeCaseGraph(150, 2);
        LayoutRequest request = requestFor(graph, kind);
        request.options.labels.assign(size_t(graph.nodeCount()), {});
        for (int node = 0; node < graph.nodeCount(); node += 3)
            request.options.labels[size_t(node)] = {90, 14};
        const GraphPositions positions = laidOut(graph, request).positions;
        std::vector<QRectF> labels;
        for (int node = 0; node < graph.nodeCount(); node += 3)
            labels.emplace_back(positions[size_t(node)] + QPointF(-45, nodeRadius(graph, node) + 2), QSizeF(90, 14));
        for (size_t a = 0; a < labels.size(); ++a) {
            for (size_t b = 0; b < a; ++b)
                QVERIFY2(!labels[a].intersects(labels[b]), qPrintable(u"%1 and %2"_s.arg(3 * a).arg(3 * b)));
        }
        QCOMPARE(overlappingNodes(graph, positions), 0);
    }

    void hubsHaveTheirOwnAroundThem()
    {
        const CaseGraph graph = madeCaseGraph(400, 1);
        const GraphPositions positions = laidOut(graph, requestFor(graph, LayoutKind::hubs)).positions;
        int fanned = 0;
        for (int node = 0; node < graph.nodeCount(); ++node) {
            if (graph.nodes()[size_t(node)].kind != NodeKind::listing)
                continue;
            const int seller = graph.neighbours(node).front();
            QVERIFY(distance(positions[size_t(node)], positions[size_t(seller)]) < 260);
            ++fanned;
        }
        QVERIFY(fanned > 50);
    }

    void whatIsSharedLiesOutsideTheFans()
    {
        // Two sellers with three listings each and one wallet of both.
        const CaseGraph graph = graphOf({NodeKind::seller, NodeKind::seller, NodeKind::listing, NodeKind::listing,
                                         NodeKind::listing, NodeKind::listing, NodeKind::wallet},
                                        {{0, 2}, {0, 3}, {1, 4}, {1, 5}, {0, 6}, {1, 6}});
        const GraphPositions positions = laidOut(graph, requestFor(graph, LayoutKind::hubs)).positions;
        const double toListing = distance(positions[0], positions[2]);
        QVERIFY(distance(positions[0], positions[6]) > toListing);
        QVERIFY(distance(positions[1], positions[6]) > toListing);
        QVERIFY(distance(positions[0], positions[1]) > distance(positions[0], positions[6]));
    }

    void datesRunFromLeftToRight()
    {
        const CaseGraph graph = madeCaseGraph(500, 2);
        const LayoutRequest request = requestFor(graph, LayoutKind::timeAxis);
        const NamedLayout layout = laidOut(graph, request);
        QVERIFY(layout.axis);
        int dated = 0;
        for (int node = 0; node < graph.nodeCount(); ++node) {
            const double day = request.days[size_t(node)];
            if (std::isnan(day))
                continue;
            const double x = layout.axis->left + (day - layout.axis->firstDay) * layout.axis->perDay;
            QVERIFY(layout.positions[size_t(node)].x() >= x - 1e-6);
            QVERIFY(layout.positions[size_t(node)].x() < x + layout.axis->perDay);
            QVERIFY(layout.positions[size_t(node)].y() < layout.axis->y);
            ++dated;
        }
        QVERIFY(dated > 50);
    }

    void ticksStandWhereTheirDayBegins()
    {
        const CaseGraph graph = path(3);
        LayoutRequest request = requestFor(graph, LayoutKind::timeAxis);
        request.days = {double(QDate(1970, 1, 1).daysTo({2025, 1, 20})), none,
                        double(QDate(1970, 1, 1).daysTo({2025, 6, 10}))};
        const NamedLayout layout = laidOut(graph, request);
        QVERIFY(layout.axis);
        QCOMPARE(layout.axis->ticks.size(), size_t(5)); // February to June
        QCOMPARE(QDate(1970, 1, 1).addDays(layout.axis->ticks.front().day), QDate(2025, 2, 1));
        QCOMPARE(layout.axis->ticks.front().precision, 2);
        for (const AxisTick &tick : layout.axis->ticks)
            QCOMPARE(tick.x, layout.axis->left + (double(tick.day) - layout.axis->firstDay) * layout.axis->perDay);
        // The node without a date lies between its neighbours.
        QVERIFY(layout.positions[1].x() > layout.positions[0].x());
        QVERIFY(layout.positions[1].x() < layout.positions[2].x());
    }

    void whatHasNoDateLiesBelowTheAxis()
    {
        const CaseGraph graph = graphOf(std::vector(6, NodeKind::seller), {{0, 1}});
        LayoutRequest request;
        request.kind = LayoutKind::timeAxis;
        request.days = {100, none, 1e300, std::numeric_limits<double>::infinity(), none, none};
        const NamedLayout layout = laidOut(graph, request);
        QVERIFY(layout.axis && layout.axis->hasUndated);
        for (size_t node = 0; node < 2; ++node)
            QVERIFY(layout.positions[node].y() < layout.axis->y);
        for (size_t node = 2; node < 6; ++node)
            QVERIFY(layout.positions[node].y() > layout.axis->y);
    }

    void allOfOneMomentAndAllOfOneDay_data()
    {
        QTest::addColumn<double>("day");
        QTest::newRow("one day") << 19000.0;
        QTest::newRow("one moment") << 19000.25;
    }
    void allOfOneMomentAndAllOfOneDay()
    {
        QFETCH(double, day);
        const CaseGraph graph = madeCaseGraph(500, 3);
        LayoutRequest request;
        request.kind = LayoutKind::timeAxis;
        request.days.assign(size_t(graph.nodeCount()), day);
        const NamedLayout layout = laidOut(graph, request);
        QCOMPARE(overlappingNodes(graph, layout.positions), 0);
        QVERIFY(layout.axis && std::isfinite(layout.axis->perDay));
    }

    void communitiesLieInCirclesOfTheirOwn_data()
    {
        QTest::addColumn<bool>("areGiven");
        QTest::newRow("worked out") << false;
        QTest::newRow("given") << true;
    }
    void communitiesLieInCirclesOfTheirOwn()
    {
        QFETCH(bool, areGiven);
        const CaseGraph graph = madeCaseGraph(600, 2);
        LayoutRequest request = requestFor(graph, LayoutKind::communities);
        for (int node = 0; areGiven && node < graph.nodeCount(); ++node)
            request.communities.push_back(node % 5 - 1);
        const NamedLayout layout = laidOut(graph, request);
        QVERIFY(layout.bands.size() >= 4);
        for (const LayoutBand &a : layout.bands) {
            for (const LayoutBand &b : layout.bands)
                QVERIFY(a.number == b.number || distance(a.middle, b.middle) >= a.radius + b.radius);
        }
        for (size_t node = 0; node < request.communities.size(); ++node) {
            const int group = request.communities[node];
            if (group >= 0)
                QVERIFY(distance(layout.positions[node], layout.bands[size_t(group)].middle) <=
                        layout.bands[size_t(group)].radius);
        }
    }

    void ringsFollowTheStepsFromTheMiddle()
    {
        const CaseGraph graph = madeCaseGraph(800, 2);
        LayoutRequest request = requestFor(graph, LayoutKind::radial);
        request.centre = graph.find(NodeKind::seller, graph.nodes()[20].id).value_or(20);
        const GraphPositions positions = laidOut(graph, request).positions;
        std::vector<int> steps(positions.size(), -1);
        std::vector<int> waiting{*request.centre};
        steps[size_t(*request.centre)] = 0;
        std::map<int, std::pair<double, double>> reach; // nearest, farthest of each ring
        for (size_t i = 0; i < waiting.size(); ++i) {
            const double way = distance(positions[size_t(waiting[i])], positions[size_t(*request.centre)]);
            auto &ring = reach.try_emplace(steps[size_t(waiting[i])], way, way).first->second;
            ring = {std::min(ring.first, way), std::max(ring.second, way)};
            for (const int other : graph.neighbours(waiting[i])) {
                if (steps[size_t(other)] < 0) {
                    steps[size_t(other)] = steps[size_t(waiting[i])] + 1;
                    waiting.push_back(other);
                }
            }
        }
        QVERIFY(reach.size() > 3);
        for (auto ring = std::next(reach.begin()); ring != reach.end(); ++ring)
            QVERIFY(ring->second.first > std::prev(ring)->second.second);
    }

    void layersFollowTheFlow()
    {
        const CaseGraph graph =
            graphOf({NodeKind::place, NodeKind::shipment, NodeKind::seller, NodeKind::listing, NodeKind::wallet},
                    {{2, 3}, {2, 1}, {1, 0}, {2, 4}});
        const GraphPositions places = laidOut(graph, requestFor(graph, LayoutKind::layered)).positions;
        QVERIFY(places[2].x() < places[4].x()); // seller, wallet, listing, shipment, place
        QVERIFY(places[4].x() < places[3].x());
        QVERIFY(places[3].x() < places[1].x());
        QVERIFY(places[1].x() < places[0].x());
    }

    void layersFollowTheLinksWhereThereAreNoSellers()
    {
        const CaseGraph graph = path(6);
        const GraphPositions places = laidOut(graph, requestFor(graph, LayoutKind::layered)).positions;
        for (size_t i = 1; i < places.size(); ++i)
            QVERIFY(places[i].x() > places[i - 1].x());
    }

    void aTreeCrossesNothing()
    {
        std::vector<NodeKind> kinds;
        Ends ends;
        for (int i = 0; i < 6; ++i)
            kinds.push_back(NodeKind::seller);
        for (int i = 0; i < 30; ++i) {
            kinds.push_back(NodeKind::listing);
            ends.emplace_back((i * 7) % 6, 6 + i);
        }
        const CaseGraph graph = graphOf(kinds, ends);
        Layers layers = layersOf(graph);
        QVERIFY(crossings(graph, layers) > 0);
        QVERIFY(orderLayers(graph, layers, {}));
        QCOMPARE(crossings(graph, layers), 0);
    }

    void orderingLeavesFewerCrossings()
    {
        const CaseGraph graph = madeCaseGraph(1000, 3);
        Layers layers = layersOf(graph);
        const qint64 before = crossings(graph, layers);
        QVERIFY(orderLayers(graph, layers, {}));
        QVERIFY2(crossings(graph, layers) < before * 2 / 3,
                 qPrintable(u"%1 of %2"_s.arg(crossings(graph, layers)).arg(before)));
    }

    void everyKindHasANameAndAKey_data() { addKinds(); }
    void everyKindHasANameAndAKey()
    {
        QFETCH(LayoutKind, kind);
        QVERIFY(!layoutName(kind).isEmpty());
        QCOMPARE(layoutFromKey(layoutKey(kind)), std::optional(kind));
        QVERIFY(!layoutFromKey(u"spiral"_s));
    }
};

QTEST_GUILESS_MAIN(NamedLayoutsTest)
#include "tst_namedlayouts.moc"
