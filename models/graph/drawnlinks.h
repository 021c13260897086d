// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"

#include <span>
#include <vector>

namespace interdict {

/// All links between two nodes, drawn as one line.
struct DrawnLink
{
    int from = 0; ///< the smaller of the ends, unless an arrow says otherwise
    int to = 0;
    int links = 1;             ///< how many links of the graph it stands for
    qint64 weight = 1;         ///< records behind all of them
    bool isDrawn = false;      ///< all of them are the analyst's
    bool isOffer = false;      ///< nothing but a seller's listing: painted fainter
    bool hasArrow = false;     ///< at `to`: one goes to it whose direction means something
    bool hasBackArrow = false; ///< at `from`

    /// How wide the line is, in pixels, 0.8 to 3.
    [[nodiscard]] double width() const;
};

/// Whether the direction of such a link means something to people: sells, pays to, ships, received at, operates,
/// hosted on. Where two share a key or trade on a site, an arrow would say nothing.
[[nodiscard]] bool isDirected(LinkKind kind);

/// Parallel links become one, sorted by how they are drawn: those of listings first, those drawn by analysts last, thin
/// ones below wide ones, then by their ends. The indexes of a drawn link's links are edges of the graph.
class DrawnLinks
{
public:
    DrawnLinks() = default;
    explicit DrawnLinks(const CaseGraph &graph);

    [[nodiscard]] std::span<const DrawnLink> all() const { return m_links; }
    /// Of all(), for loops over very many.
    struct Ends
    {
        int from = 0;
        int to = 0;
    };
    [[nodiscard]] std::span<const Ends> ends() const { return m_ends; }
    /// The first of each run of links that are drawn alike.
    [[nodiscard]] std::span<const int> runs() const { return m_runs; }
    [[nodiscard]] int count() const { return int(m_links.size()); }
    /// The drawn links at a node, as indexes into all().
    [[nodiscard]] std::span<const int> at(int node) const;
    /// For each edge of the graph, the link that stands for it.
    [[nodiscard]] std::span<const int> ofEdges() const { return m_ofEdges; }

private:
    void index(int nodes);
    void findRuns();

    std::vector<DrawnLink> m_links;
    std::vector<Ends> m_ends;
    std::vector<int> m_runs;
    std::vector<int> m_ofEdges;
    std::vector<int> m_starts; // nodes + 1, in m_at
    std::vector<int> m_at;
};

} // namespace interdict
