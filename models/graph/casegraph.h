// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "models/records/kinds.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace interdict {

/// What a node is: a listing, an entity with the number of its EntityKind, or neither.
enum class NodeKind {
    listing = 0,
    seller = 1,
    site = 2,
    domain = 3,
    shipment = 4,
    email = 5,
    phone = 6,
    wallet = 7,
    pgpKey = 8,
    handle = 9,
    ipAddress = 10,
    substance = 11,
    equipment = 12,
    place = 13,
    organisation = 14,
    other = 15, ///< of a graph from another program: no entity of a case
};

inline constexpr int nodeKindCount = 16;

[[nodiscard]] NodeKind nodeKind(EntityKind kind);

struct GraphNode
{
    NodeKind kind = NodeKind::seller;
    qint64 id = 0;     ///< the row id of the entity or the listing
    QString label;     ///< as the source wrote it: hostile text
    qint64 weight = 1; ///< records behind it
};

struct GraphEdge
{
    int from = 0; ///< index of a node
    int to = 0;
    LinkKind kind = LinkKind::relatedTo;
    qint64 weight = 1;  ///< records behind it
    bool drawn = false; ///< by the analyst, not found in records
};

/// Nodes and edges as immutable arrays with compressed rows of neighbours. Cheap to read from several threads; all
/// indexes are those of nodes() and edges(). A default graph is empty.
class CaseGraph
{
public:
    CaseGraph() = default;

    /// Refuses edges whose ends are no nodes (badInput). Loops are dropped; parallel edges of one kind and origin
    /// become one with the sum of their weights, whichever way they point. The order of the nodes stays; edges are
    /// sorted by their ends.
    [[nodiscard]] static Result<CaseGraph> make(std::vector<GraphNode> nodes, std::vector<GraphEdge> edges);

    [[nodiscard]] std::span<const GraphNode> nodes() const { return m_nodes; }
    [[nodiscard]] std::span<const GraphEdge> edges() const { return m_edges; }
    [[nodiscard]] int nodeCount() const { return int(m_nodes.size()); }

    /// The distinct neighbours of a node, ascending.
    [[nodiscard]] std::span<const int> neighbours(int node) const;
    /// Every edge at a node, as indexes into edges().
    [[nodiscard]] std::span<const int> incidentEdges(int node) const;
    /// How many distinct neighbours a node has.
    [[nodiscard]] int degree(int node) const { return int(neighbours(node).size()); }

    /// The first node of this kind and id.
    [[nodiscard]] std::optional<int> find(NodeKind kind, qint64 id) const;

private:
    void mergeParallelEdges();
    void indexEdges();
    void indexIds();

    std::vector<GraphNode> m_nodes;
    std::vector<GraphEdge> m_edges;
    std::vector<int> m_neighbourStarts; // nodes + 1
    std::vector<int> m_neighbours;
    std::vector<int> m_edgeStarts; // nodes + 1
    std::vector<int> m_incident;
    std::vector<int> m_byId; // nodes sorted by kind, id, index
};

} // namespace interdict
