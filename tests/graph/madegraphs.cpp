// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/graph/madegraphs.h"

#include "models/graph/nodegrid.h"
#include "models/graph/nodestyle.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

class CaseMaker
{
public:
    CaseMaker(int nodes, quint32 seed) : m_wanted(nodes), m_random(seed) {}

    CaseGraph make()
    {
        const int markets = std::clamp(m_wanted / 300, 2, 12);
        for (int i = 0; i < markets; ++i)
            add(NodeKind::site, u"market%1.example"_s.arg(i + 1), 50);
        for (int i = 0; i < std::max(3, m_wanted / 120); ++i)
            m_places.push_back(add(NodeKind::place, u"Harbour Road %1"_s.arg(i + 1), 1));
        while (int(m_nodes.size()) < m_wanted)
            addSeller(markets);
        return *CaseGraph::make(std::move(m_nodes), std::move(m_edges));
    }

private:
    int below(int bound) { return int(m_random() % quint32(std::max(bound, 1))); }
    bool chance(int percent) { return below(100) < percent; }

    int add(NodeKind kind, const QString &label, qint64 weight)
    {
        m_nodes.push_back({kind, qint64(m_nodes.size()) + 1, label, weight});
        return int(m_nodes.size()) - 1;
    }

    void link(int from, int to, LinkKind kind, bool drawn = false)
    {
        m_edges.push_back({from, to, kind, 1 + below(6), drawn});
    }

    void addSeller(int markets)
    {
        const int number = ++m_sellerCount;
        const int seller = add(NodeKind::seller, u"seller_%1"_s.arg(number), 1 + below(60));
        link(seller, std::min(below(markets), below(markets)), LinkKind::tradesOn);
        if (chance(15))
            link(seller, below(markets), LinkKind::tradesOn);
        const int listings = int(std::pow(below(1000) / 1000.0, 6) * 30) + below(3);
        for (int i = 0; i < listings; ++i)
            link(seller, add(NodeKind::listing, u"Offer %1 of %2"_s.arg(i + 1).arg(number), 1), LinkKind::offers);
        if (chance(60))
            identifier(seller, NodeKind::email, u"seller%1@mail.example"_s, LinkKind::contact);
        if (chance(50))
            identifier(seller, NodeKind::pgpKey, u"8F3A 91C2 77D0 %1"_s, LinkKind::usesKey);
        if (chance(30))
            identifier(seller, NodeKind::wallet, u"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7k%1"_s, LinkKind::paysTo);
        if (chance(25))
            identifier(seller, NodeKind::handle, u"telegram:shop%1"_s, LinkKind::contact);
        if (chance(20))
            identifier(seller, NodeKind::domain, u"shop%1.example"_s, LinkKind::advertises);
        for (int i = chance(15) ? 1 + below(3) : 0; i > 0; --i)
            addShipment(seller);
        if (chance(2) && !m_shared.empty())
            link(seller, m_shared[size_t(below(int(m_shared.size())))], LinkKind::relatedTo, true);
    }

    void identifier(int seller, NodeKind kind, const QString &label, LinkKind linkKind)
    {
        if (chance(40) && !m_shared.empty()) { // shared with a seller of not long ago: groups form
            const int recent = std::min(int(m_shared.size()), 25);
            const int other = m_shared[m_shared.size() - 1 - size_t(below(recent))];
            link(seller, other, linkKind);
            return;
        }
        const int node = add(kind, label.arg(m_sellerCount), 1 + below(9));
        link(seller, node, linkKind);
        m_shared.push_back(node);
    }

    void addShipment(int seller)
    {
        const int shipment = add(NodeKind::shipment, u"RR%1CN"_s.arg(100000000 + m_sellerCount), 1);
        link(seller, shipment, LinkKind::ships);
        if (chance(70))
            link(shipment, m_places[size_t(below(int(m_places.size())))], LinkKind::receivedAt);
    }

    int m_wanted;
    std::mt19937 m_random;
    int m_sellerCount = 0;
    std::vector<int> m_places;
    std::vector<int> m_shared;
    std::vector<GraphNode> m_nodes;
    std::vector<GraphEdge> m_edges;
};

std::vector<int> stepsFrom(const CaseGraph &graph, int source)
{
    std::vector<int> steps(size_t(graph.nodeCount()), -1);
    std::vector<int> waiting{source};
    steps[size_t(source)] = 0;
    for (size_t i = 0; i < waiting.size(); ++i) {
        for (const int other : graph.neighbours(waiting[i])) {
            if (steps[size_t(other)] < 0) {
                steps[size_t(other)] = steps[size_t(waiting[i])] + 1;
                waiting.push_back(other);
            }
        }
    }
    return steps;
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// Of as many nearest nodes as the node has neighbours, the share within two links.
double nearShare(const GraphPositions &positions, const std::vector<int> &steps, int node, int neighbours)
{
    std::vector<std::pair<double, int>> others;
    for (size_t i = 0; i < positions.size(); ++i) {
        if (int(i) != node)
            others.emplace_back(distance(positions[i], positions[size_t(node)]), int(i));
    }
    const auto nearest = std::min(others.size(), size_t(neighbours));
    std::partial_sort(others.begin(), others.begin() + std::ptrdiff_t(nearest), others.end());
    double within = 0;
    for (size_t i = 0; i < nearest; ++i)
        within += steps[size_t(others[i].second)] > 0 && steps[size_t(others[i].second)] <= 2 ? 1 : 0;
    return within / double(nearest);
}

void measureLinks(const CaseGraph &graph, const GraphPositions &positions, LayoutQuality &quality)
{
    double sum = 0;
    double squares = 0;
    for (const GraphEdge &edge : graph.edges()) {
        const double length = distance(positions[size_t(edge.from)], positions[size_t(edge.to)]);
        sum += length;
        squares += length * length;
    }
    const double count = std::max<double>(double(graph.edges().size()), 1);
    quality.meanLength = sum / count;
    quality.variation =
        quality.meanLength > 0
            ? std::sqrt(std::max(0.0, squares / count - quality.meanLength * quality.meanLength)) / quality.meanLength
            : 0;
}

/// Discs as the picture draws them, places scaled.
double overlapShare(const CaseGraph &graph, GraphPositions positions, double scale)
{
    std::vector<qreal> radii;
    for (int node = 0; node < graph.nodeCount(); ++node) {
        positions[size_t(node)] *= scale;
        radii.push_back(nodeRadius(graph, node));
    }
    const NodeGrid grid(positions, radii);
    double touching = 0;
    for (size_t node = 0; node < positions.size(); ++node) {
        const QPointF reach(radii[node], radii[node]);
        const std::vector<int> near = grid.nodesTouching({positions[node] - reach, positions[node] + reach});
        touching += std::any_of(near.begin(), near.end(), [&](int other) {
            return size_t(other) != node &&
                   distance(positions[size_t(other)], positions[node]) < 0.999 * (radii[size_t(other)] + radii[node]);
        });
    }
    return positions.empty() ? 0 : touching / double(positions.size());
}

} // namespace

CaseGraph madeCaseGraph(int nodes, quint32 seed)
{
    return CaseMaker(nodes, seed).make();
}

LayoutQuality layoutQuality(const CaseGraph &graph, const GraphPositions &positions, int samples)
{
    LayoutQuality quality;
    std::mt19937 random(7);
    const bool all = samples >= graph.nodeCount();
    double ratios = 0;
    double squares = 0;
    double pairs = 0;
    double nearSum = 0;
    double nearCount = 0;
    for (int i = 0; i < std::min(samples, graph.nodeCount()); ++i) {
        const int source = all ? i : int(random() % quint32(graph.nodeCount()));
        const std::vector<int> steps = stepsFrom(graph, source);
        for (size_t other = 0; other < steps.size(); ++other) {
            if (steps[other] <= 0)
                continue;
            const double ratio = distance(positions[size_t(source)], positions[other]) / steps[other];
            ratios += ratio;
            squares += ratio * ratio;
            pairs += 1;
        }
        if (graph.degree(source) > 0) {
            nearSum += nearShare(positions, steps, source, graph.degree(source));
            nearCount += 1;
        }
    }
    // With the scale s = sum(ratio) / sum(ratio^2), the mean of (s * ratio - 1)^2 is least.
    quality.stress = squares > 0 ? 1 - ratios * ratios / (squares * pairs) : 0;
    quality.neighbours = nearCount > 0 ? nearSum / nearCount : 0;
    measureLinks(graph, positions, quality);
    // A common scale, so that any layout may be compared.
    quality.overlaps = quality.meanLength > 0 ? overlapShare(graph, positions, 100 / quality.meanLength) : 0;
    return quality;
}

double overlapsAsDrawn(const CaseGraph &graph, const GraphPositions &positions)
{
    return overlapShare(graph, positions, 1);
}

} // namespace interdict
