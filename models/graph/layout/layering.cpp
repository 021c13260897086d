// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/layering.h"

#include <algorithm>
#include <tuple>

namespace interdict {

namespace {

constexpr int kindLayers = 5;

int layerOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::seller:
        return 0;
    case NodeKind::listing:
    case NodeKind::substance:
    case NodeKind::equipment:
        return 2;
    case NodeKind::shipment:
        return 3;
    case NodeKind::place:
    case NodeKind::organisation:
        return 4;
    default:
        return 1;
    }
}

/// Every link as from, to, but for those that lead back to a node on the way to their own beginning.
class ForwardLinks
{
public:
    explicit ForwardLinks(const CaseGraph &graph) : m_graph(graph), m_state(size_t(graph.nodeCount()), State::unseen)
    {
        m_ahead.resize(m_state.size());
        for (int node = 0; node < graph.nodeCount(); ++node) {
            if (m_state[size_t(node)] == State::unseen)
                walk(node);
        }
        std::reverse(m_finished.begin(), m_finished.end());
    }

    /// Every node after all that lead to it.
    [[nodiscard]] const std::vector<int> &order() const { return m_finished; }
    [[nodiscard]] const std::vector<int> &ahead(int node) const { return m_ahead[size_t(node)]; }

private:
    enum class State { unseen, open, closed };
    struct Visit
    {
        int node;
        size_t next;
    };

    void walk(int start)
    {
        std::vector<Visit> way{{start, 0}};
        m_state[size_t(start)] = State::open;
        while (!way.empty()) {
            Visit &visit = way.back();
            const auto incident = m_graph.incidentEdges(visit.node);
            if (visit.next == incident.size()) {
                m_state[size_t(visit.node)] = State::closed;
                m_finished.push_back(visit.node);
                way.pop_back();
                continue;
            }
            const GraphEdge &edge = m_graph.edges()[size_t(incident[visit.next++])];
            if (edge.from != visit.node || m_state[size_t(edge.to)] == State::open)
                continue;
            m_ahead[size_t(visit.node)].push_back(edge.to);
            if (m_state[size_t(edge.to)] == State::unseen) {
                m_state[size_t(edge.to)] = State::open;
                way.push_back({edge.to, 0});
            }
        }
    }

    const CaseGraph &m_graph;
    std::vector<State> m_state;
    std::vector<std::vector<int>> m_ahead;
    std::vector<int> m_finished;
};

std::vector<int> layersByDirection(const CaseGraph &graph)
{
    const ForwardLinks links(graph);
    std::vector<int> layers(size_t(graph.nodeCount()), 0);
    for (const int node : links.order()) {
        for (const int other : links.ahead(node))
            layers[size_t(other)] = std::max(layers[size_t(other)], layers[size_t(node)] + 1);
    }
    return layers;
}

/// Nodes in the order in which a walk along the links meets them, from the first layer on.
std::vector<int> walkingOrder(const CaseGraph &graph, const Layers &layers)
{
    std::vector<int> met(size_t(graph.nodeCount()), -1);
    int count = 0;
    for (const std::vector<int> &layer : layers) {
        for (const int start : layer) {
            std::vector<int> waiting{start};
            while (!waiting.empty()) {
                const int node = waiting.back();
                waiting.pop_back();
                if (met[size_t(node)] >= 0)
                    continue;
                met[size_t(node)] = count++;
                const auto around = graph.neighbours(node);
                for (size_t i = around.size(); i-- > 0;) {
                    if (met[size_t(around[i])] < 0)
                        waiting.push_back(around[i]);
                }
            }
        }
    }
    return met;
}

class Ordering
{
public:
    Ordering(const CaseGraph &graph, Layers &layers)
        : m_graph(graph),
          m_layers(layers),
          m_layerOf(size_t(graph.nodeCount()), 0),
          m_place(size_t(graph.nodeCount()), 0)
    {
        for (size_t layer = 0; layer < layers.size(); ++layer) {
            for (const int node : layers[layer])
                m_layerOf[size_t(node)] = int(layer);
            number(layer);
        }
    }

    /// Every node to the middle of its neighbours in layers before its own, or after it.
    void sweep(bool forwards)
    {
        for (size_t i = 0; i < m_layers.size(); ++i) {
            const size_t layer = forwards ? i : m_layers.size() - 1 - i;
            std::vector<std::pair<double, int>> wishes;
            for (const int node : m_layers[layer])
                wishes.emplace_back(middle(node, forwards), node);
            std::stable_sort(wishes.begin(), wishes.end(),
                             [](const auto &a, const auto &b) { return a.first < b.first; });
            for (size_t place = 0; place < wishes.size(); ++place)
                m_layers[layer][place] = wishes[place].second;
            number(layer);
        }
    }

private:
    void number(size_t layer)
    {
        const std::vector<int> &nodes = m_layers[layer];
        for (size_t i = 0; i < nodes.size(); ++i)
            m_place[size_t(nodes[i])] = (double(i) + 0.5) / double(nodes.size());
    }

    [[nodiscard]] double middle(int node, bool forwards) const
    {
        double sum = 0;
        int count = 0;
        const int own = m_layerOf[size_t(node)];
        for (const int other : m_graph.neighbours(node)) {
            const int layer = m_layerOf[size_t(other)];
            if (layer == own || (layer < own) != forwards)
                continue;
            sum += m_place[size_t(other)];
            ++count;
        }
        return count > 0 ? sum / count : m_place[size_t(node)];
    }

    const CaseGraph &m_graph;
    Layers &m_layers;
    std::vector<int> m_layerOf;
    std::vector<double> m_place; // in its layer, 0 to 1
};

/// Pairs that are out of order, by a tree of counts.
qint64 inversions(const std::vector<int> &values, int bound)
{
    std::vector<int> tree(size_t(bound) + 1, 0);
    qint64 count = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        qint64 notGreater = 0;
        for (int at = values[i] + 1; at > 0; at -= at & -at)
            notGreater += tree[size_t(at)];
        count += qint64(i) - notGreater;
        for (int at = values[i] + 1; at <= bound; at += at & -at)
            ++tree[size_t(at)];
    }
    return count;
}

} // namespace

Layers layersOf(const CaseGraph &graph)
{
    const auto nodes = graph.nodes();
    const bool byKind =
        std::any_of(nodes.begin(), nodes.end(), [](const GraphNode &node) { return node.kind == NodeKind::seller; });
    std::vector<int> layerOfNode = byKind ? std::vector<int>() : layersByDirection(graph);
    int count = byKind ? kindLayers : 0;
    for (const int layer : layerOfNode)
        count = std::max(count, layer + 1);
    Layers layers{size_t(count)};
    for (int node = 0; node < graph.nodeCount(); ++node) {
        const int layer = byKind ? layerOf(nodes[size_t(node)].kind) : layerOfNode[size_t(node)];
        layers[size_t(layer)].push_back(node);
    }
    std::erase_if(layers, [](const std::vector<int> &layer) { return layer.empty(); });
    return layers;
}

qint64 crossings(const CaseGraph &graph, const Layers &layers)
{
    std::vector<std::pair<int, int>> placeOf(size_t(graph.nodeCount())); // layer, place in it
    for (size_t layer = 0; layer < layers.size(); ++layer) {
        for (size_t i = 0; i < layers[layer].size(); ++i)
            placeOf[size_t(layers[layer][i])] = {int(layer), int(i)};
    }
    std::vector<std::tuple<int, int, int, int>> links; // layers, places
    for (const GraphEdge &edge : graph.edges()) {
        const auto [from, to] = std::minmax(placeOf[size_t(edge.from)], placeOf[size_t(edge.to)]);
        if (from.first != to.first)
            links.emplace_back(from.first, to.first, from.second, to.second);
    }
    std::sort(links.begin(), links.end());
    qint64 count = 0;
    for (size_t first = 0; first < links.size();) {
        std::vector<int> ends;
        const auto [left, right, from, to] = links[first];
        for (; first < links.size() && std::get<0>(links[first]) == left && std::get<1>(links[first]) == right; ++first)
            ends.push_back(std::get<3>(links[first]));
        count += inversions(ends, int(layers[size_t(right)].size()));
    }
    return count;
}

bool orderLayers(const CaseGraph &graph, Layers &layers, const CancelToken &cancel)
{
    constexpr int sweeps = 10;
    const std::vector<int> met = walkingOrder(graph, layers);
    for (std::vector<int> &layer : layers)
        std::sort(layer.begin(), layer.end(), [&met](int a, int b) { return met[size_t(a)] < met[size_t(b)]; });
    Layers best = layers;
    qint64 fewest = crossings(graph, layers);
    Ordering ordering(graph, layers);
    for (int i = 0; i < sweeps && fewest > 0; ++i) {
        if (cancel.isCancelled())
            return false;
        ordering.sweep(i % 2 == 0);
        const qint64 count = crossings(graph, layers);
        if (count < fewest) {
            fewest = count;
            best = layers;
        }
    }
    layers = std::move(best);
    return !cancel.isCancelled();
}

} // namespace interdict
