// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/stressstart.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <queue>

namespace interdict {

namespace {

constexpr int sweeps = 24;
constexpr float lastStep = 0.05F; // the weight of the shortest pair in the last sweep

struct Pair
{
    int a;
    int b;
    float distance;
    quint64 turn;
};

std::vector<float> distancesFrom(const SpringGraph &graph, int source)
{
    std::vector<float> distances(size_t(graph.size()), std::numeric_limits<float>::infinity());
    using Reached = std::pair<float, int>;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> waiting;
    distances[size_t(source)] = 0;
    waiting.emplace(0.0F, source);
    while (!waiting.empty()) {
        const auto [distance, body] = waiting.top();
        waiting.pop();
        if (distance > distances[size_t(body)])
            continue;
        for (int spring = graph.starts[size_t(body)]; spring < graph.starts[size_t(body) + 1]; ++spring) {
            const int other = graph.ends[size_t(spring)];
            const float reached = distance + graph.lengths[size_t(spring)];
            if (reached < distances[size_t(other)]) {
                distances[size_t(other)] = reached;
                waiting.emplace(reached, other);
            }
        }
    }
    return distances;
}

std::vector<Pair> allPairs(const SpringGraph &graph, quint32 seed)
{
    std::vector<Pair> pairs;
    for (int a = 0; a < graph.size(); ++a) {
        const std::vector<float> distances = distancesFrom(graph, a);
        for (int b = a + 1; b < graph.size(); ++b) {
            if (std::isfinite(distances[size_t(b)]))
                pairs.push_back(
                    {a, b, std::max(distances[size_t(b)], 1.0F), mixedBits((quint64(seed) << 40) ^ pairs.size())});
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const Pair &left, const Pair &right) { return left.turn < right.turn; });
    return pairs;
}

void sweep(Points &points, const std::vector<Pair> &pairs, float step)
{
    for (const Pair &pair : pairs) {
        const auto a = size_t(pair.a);
        const auto b = size_t(pair.b);
        const float dx = points.x[a] - points.x[b];
        const float dy = points.y[a] - points.y[b];
        const float length = std::max(std::sqrt(dx * dx + dy * dy), 1e-3F);
        const float weight = std::min(step / (pair.distance * pair.distance), 1.0F);
        const float share = weight * (length - pair.distance) / (2 * length);
        points.x[a] -= share * dx;
        points.y[a] -= share * dy;
        points.x[b] += share * dx;
        points.y[b] += share * dy;
    }
}

} // namespace

Points stressStart(const SpringGraph &graph, quint32 seed)
{
    Points points;
    points.resize(graph.size());
    const std::vector<Pair> pairs = allPairs(graph, seed);
    float longest = 1;
    float shortest = std::numeric_limits<float>::max();
    for (const Pair &pair : pairs) {
        longest = std::max(longest, pair.distance);
        shortest = std::min(shortest, pair.distance);
    }
    for (int i = 0; i < graph.size(); ++i) {
        points.x[size_t(i)] = longest * mixedUnit((quint64(seed) << 33) + quint64(i) * 2);
        points.y[size_t(i)] = longest * mixedUnit((quint64(seed) << 33) + quint64(i) * 2 + 1);
    }
    if (pairs.empty())
        return points;
    const float largestStep = longest * longest;
    const float decay = std::log(largestStep / (lastStep * shortest * shortest)) / float(sweeps - 1);
    for (int i = 0; i < sweeps; ++i)
        sweep(points, pairs, largestStep * std::exp(-decay * float(i)));
    return points;
}

} // namespace interdict
