// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/analysis/shortestpaths.h"

#include <algorithm>

namespace interdict {

namespace {

constexpr int unreached = -1;

/// One end's search, level by level.
struct Search
{
    std::vector<int> distances;
    std::vector<int> frontier;
    int level = 0;

    Search(int size, int start) : distances(size_t(size), unreached), frontier{start} { distances[size_t(start)] = 0; }

    [[nodiscard]] bool hasReached(int node) const { return distances[size_t(node)] != unreached; }

    void expand(const Network &network)
    {
        std::vector<int> next;
        ++level;
        for (const int node : frontier) {
            for (const int other : network.neighbours(node)) {
                if (hasReached(other))
                    continue;
                distances[size_t(other)] = level;
                next.push_back(other);
            }
        }
        frontier = std::move(next);
    }
};

class PathSearch
{
public:
    PathSearch(const Network &network, int from, int to)
        : m_network(network), m_near(network.size(), from), m_far(network.size(), to)
    {
    }

    ShortestPaths run(int from, int to, int most)
    {
        ShortestPaths result;
        std::vector<int> layer = meeting();
        if (layer.empty())
            return result;
        result.length = m_near.level + m_far.level;
        m_layers.assign(size_t(result.length) + 1, {});
        m_layers[size_t(m_near.level)] = std::move(layer);
        for (int level = m_near.level; level > 0; --level)
            m_layers[size_t(level) - 1] = closer(m_layers[size_t(level)], m_near, level - 1);
        for (int level = m_near.level; level < result.length; ++level)
            m_layers[size_t(level) + 1] = closer(m_layers[size_t(level)], m_far, result.length - level - 1);
        m_layerOf.assign(size_t(m_network.size()), unreached);
        for (size_t at = 0; at < m_layers.size(); ++at) {
            for (const int node : m_layers[at])
                m_layerOf[size_t(node)] = int(at);
        }
        result.count = countPaths(from, to);
        listPaths(from, most, result.paths);
        return result;
    }

private:
    /// The nodes in the middle, once both searches touch: each then knows all its levels.
    std::vector<int> meeting()
    {
        for (;;) {
            std::vector<int> both;
            std::copy_if(m_near.frontier.begin(), m_near.frontier.end(), std::back_inserter(both),
                         [this](int node) { return m_far.distances[size_t(node)] == m_far.level; });
            if (!both.empty() || m_near.frontier.empty() || m_far.frontier.empty()) {
                std::sort(both.begin(), both.end());
                return both;
            }
            (m_near.frontier.size() <= m_far.frontier.size() ? m_near : m_far).expand(m_network);
        }
    }

    /// Neighbours of a layer that lie at this distance from the search's start, ascending.
    std::vector<int> closer(const std::vector<int> &layer, const Search &search, int distance) const
    {
        std::vector<int> found;
        for (const int node : layer) {
            for (const int other : m_network.neighbours(node)) {
                if (search.distances[size_t(other)] == distance)
                    found.push_back(other);
            }
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    /// Neighbours of a node in the next layer, ascending.
    [[nodiscard]] std::vector<int> following(int node, size_t layer) const
    {
        const std::span<const int> around = m_network.neighbours(node);
        std::vector<int> found;
        std::copy_if(around.begin(), around.end(), std::back_inserter(found),
                     [this, layer](int other) { return m_layerOf[size_t(other)] == int(layer); });
        return found;
    }

    double countPaths(int from, int to)
    {
        std::vector<double> ways(size_t(m_network.size()), 0.0);
        ways[size_t(from)] = 1;
        for (size_t layer = 0; layer + 1 < m_layers.size(); ++layer) {
            for (const int node : m_layers[layer]) {
                for (const int other : following(node, layer + 1))
                    ways[size_t(other)] += ways[size_t(node)];
            }
        }
        return ways[size_t(to)];
    }

    /// In ascending order: a path is followed to its end, then its last steps are changed.
    void listPaths(int from, int most, std::vector<std::vector<int>> &paths) const
    {
        struct Step
        {
            std::vector<int> choices;
            size_t next = 0;
        };
        std::vector<int> path{from};
        std::vector<Step> steps;
        while (int(paths.size()) < most) {
            if (path.size() == m_layers.size())
                paths.push_back(path);
            else
                steps.push_back({following(path.back(), path.size()), 0});
            if (path.size() == m_layers.size())
                path.pop_back();
            while (!steps.empty() && steps.back().next == steps.back().choices.size()) {
                steps.pop_back();
                if (!steps.empty())
                    path.pop_back();
            }
            if (steps.empty())
                return;
            Step &step = steps.back();
            path.push_back(step.choices[step.next++]);
        }
    }

    const Network &m_network;
    Search m_near;
    Search m_far;
    std::vector<std::vector<int>> m_layers; // of nodes on shortest ways, by their distance from the start
    std::vector<int> m_layerOf;
};

} // namespace

ShortestPaths shortestPaths(const Network &network, int from, int to, int most)
{
    const auto isNode = [&network](int node) { return node >= 0 && node < network.size(); };
    if (!isNode(from) || !isNode(to))
        return {};
    return PathSearch(network, from, to).run(from, to, most);
}

} // namespace interdict
