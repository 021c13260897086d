// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <span>
#include <vector>

namespace interdict {

class CaseGraph;

struct NetworkLink
{
    int from = 0; ///< index of a node; the lesser one in Network::links()
    int to = 0;
    double weight = 1;
};

/// What the questions are asked of: an undirected graph with at most one weighted link between two nodes, as compressed
/// rows. Immutable; cheap to read from several threads. A default network is empty.
class Network
{
public:
    Network() = default;

    /// Loops are dropped, parallel links become one with the sum of their weights, whichever way they point. Weights
    /// that are no positive numbers count as 1. Refuses links whose ends are no nodes (badInput).
    [[nodiscard]] static Result<Network> make(int nodeCount, std::vector<NetworkLink> links);
    [[nodiscard]] static Network of(const CaseGraph &graph);

    [[nodiscard]] int size() const { return int(m_starts.size()) - 1; }
    /// By their ends, ascending.
    [[nodiscard]] std::span<const NetworkLink> links() const { return m_links; }

    /// Ascending; weights() and linksAt() (indexes into links()) are parallel to it.
    [[nodiscard]] std::span<const int> neighbours(int node) const { return row(m_ends, node); }
    [[nodiscard]] std::span<const double> weights(int node) const { return row(m_weights, node); }
    [[nodiscard]] std::span<const int> linksAt(int node) const { return row(m_linksAt, node); }
    [[nodiscard]] int degree(int node) const { return m_starts[size_t(node) + 1] - m_starts[size_t(node)]; }
    /// The sum of the weights of its links.
    [[nodiscard]] double strength(int node) const;

private:
    template <typename T>
    [[nodiscard]] std::span<const T> row(const std::vector<T> &values, int node) const
    {
        return std::span(values).subspan(size_t(m_starts[size_t(node)]), size_t(degree(node)));
    }
    void mergeParallel();
    void index(int nodeCount);

    std::vector<NetworkLink> m_links;
    std::vector<int> m_starts{0}; // nodes + 1
    std::vector<int> m_ends;
    std::vector<double> m_weights;
    std::vector<int> m_linksAt;
};

} // namespace interdict
