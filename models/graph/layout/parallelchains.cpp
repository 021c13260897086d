// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/parallelchains.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace interdict {

std::vector<std::vector<int>> parallelChains(const CaseGraph &graph, std::span<const int> nodes)
{
    std::vector<std::tuple<int, int, int>> chains; // both neighbours, node
    for (const int node : nodes) {
        const auto around = graph.neighbours(node);
        if (around.size() == 2 && graph.degree(around[0]) > 2 && graph.degree(around[1]) > 2)
            chains.emplace_back(around[0], around[1], node);
    }
    std::sort(chains.begin(), chains.end());
    std::vector<std::vector<int>> groups;
    for (size_t i = 0; i < chains.size();) {
        const auto [left, right, first] = chains[i];
        std::vector<int> group;
        for (; i < chains.size() && std::get<0>(chains[i]) == left && std::get<1>(chains[i]) == right; ++i)
            group.push_back(std::get<2>(chains[i]));
        if (group.size() > 1)
            groups.push_back(std::move(group));
    }
    return groups;
}

ChainBlock chainBlock(std::span<const double> radii)
{
    constexpr double between = 8;
    constexpr size_t mostInOneRow = 6;
    if (radii.empty())
        return {};
    const double largest = *std::max_element(radii.begin(), radii.end());
    const double pitch = 2 * largest + between;
    const auto square = size_t(std::ceil(std::sqrt(double(radii.size()))));
    const size_t across = radii.size() <= mostInOneRow ? radii.size() : square;
    const size_t rows = (radii.size() + across - 1) / across;
    ChainBlock block;
    for (size_t i = 0; i < radii.size(); ++i) {
        const size_t row = i / across;
        const size_t inRow = std::min(across, radii.size() - row * across);
        block.offsets.emplace_back((double(row) - double(rows - 1) / 2) * pitch,
                                   (double(i % across) - double(inRow - 1) / 2) * pitch);
        const QPointF at = block.offsets.back();
        block.radius = std::max(block.radius, std::hypot(at.x(), at.y()) + radii[i]);
    }
    return block;
}

} // namespace interdict
