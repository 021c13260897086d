// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/stacking.h"

#include "models/graph/nodestyle.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>

namespace interdict {

namespace {

/// What makes nodes alike.
struct Likeness
{
    NodeKind kind;
    bool isAside;
    std::vector<std::tuple<int, int, bool>> links; // to, kind, drawn

    friend auto operator<=>(const Likeness &, const Likeness &) = default;
};

Likeness likenessOf(const CaseGraph &graph, int node, bool isAside)
{
    Likeness likeness{graph.nodes()[size_t(node)].kind, isAside, {}};
    for (const int index : graph.incidentEdges(node)) {
        const GraphEdge &edge = graph.edges()[size_t(index)];
        likeness.links.emplace_back(edge.from == node ? edge.to : edge.from, int(edge.kind), edge.drawn);
    }
    std::sort(likeness.links.begin(), likeness.links.end());
    return likeness;
}

using Stacks = std::vector<std::vector<int>>; // of nodes, ascending

qint64 stackId(const CaseGraph &graph, const std::vector<int> &members)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (const int member : members)
        least = std::min(least, graph.nodes()[size_t(member)].id);
    return -least;
}

Stacks findStacks(const CaseGraph &graph, const StackOptions &options)
{
    std::map<Likeness, std::vector<int>> alike;
    for (int node = 0; node < graph.nodeCount(); ++node) {
        const int degree = graph.degree(node);
        if (degree > 0 && degree <= options.mostNeighbours && !options.apart.contains(node))
            alike[likenessOf(graph, node, options.aside.contains(node))].push_back(node);
    }
    Stacks stacks;
    for (auto &[likeness, members] : alike) {
        if (int(members.size()) >= std::max(options.least, 2) &&
            !options.opened.contains({likeness.kind, stackId(graph, members)}))
            stacks.push_back(std::move(members));
    }
    return stacks;
}

/// "seller", "seller and place": what a stack's members share.
QString sharedKinds(const CaseGraph &graph, int member)
{
    QStringList kinds;
    for (const int neighbour : graph.neighbours(member)) {
        const QString kind = kindName(graph.nodes()[size_t(neighbour)].kind);
        if (!kinds.contains(kind))
            kinds << kind;
    }
    QString all = kinds.value(0);
    for (qsizetype i = 1; i < kinds.size(); ++i)
        //: Kinds of nodes that a stack of nodes shares, as in "seller and place".
        all = QCoreApplication::translate("Stacking", "%1 and %2").arg(all, kinds[i]);
    return all;
}

GraphNode nodeOf(const CaseGraph &graph, const std::vector<int> &members)
{
    const int first = members.front();
    GraphNode node{graph.nodes()[size_t(first)].kind, stackId(graph, members), {}, 0};
    for (const int member : members)
        node.weight += std::min<qint64>(graph.nodes()[size_t(member)].weight, std::numeric_limits<int>::max());
    //: A stack of nodes of one kind with the same neighbours, as in "312 listings, same seller".
    node.label =
        QCoreApplication::translate("Stacking", "%1 %2, same %3")
            .arg(QLocale().toString(qlonglong(members.size())), kindNamePlural(node.kind), sharedKinds(graph, first));
    return node;
}

bool isFinite(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

} // namespace

std::span<const int> StackedGraph::membersOf(int node) const
{
    const auto first = size_t(memberStarts[size_t(node)]);
    return std::span(members).subspan(first, size_t(memberStarts[size_t(node) + 1]) - first);
}

Result<StackedGraph> stackLikeNodes(const CaseGraph &graph, const StackOptions &options)
{
    const Stacks stacks = findStacks(graph, options);
    std::vector<int> stackOf(size_t(graph.nodeCount()), -1);
    for (size_t stack = 0; stack < stacks.size(); ++stack) {
        for (const int member : stacks[stack])
            stackOf[size_t(member)] = int(stack);
    }
    StackedGraph result;
    result.shown.assign(size_t(graph.nodeCount()), -1);
    std::vector<GraphNode> nodes;
    const auto take = [&](GraphNode node, std::span<const int> members) {
        for (const int member : members)
            result.shown[size_t(member)] = int(nodes.size());
        result.memberStarts.push_back(int(result.members.size()));
        result.members.insert(result.members.end(), members.begin(), members.end());
        result.counts.push_back(int(members.size()));
        nodes.push_back(std::move(node));
    };
    for (int node = 0; node < graph.nodeCount(); ++node) {
        if (const int stack = stackOf[size_t(node)]; stack < 0)
            take(graph.nodes()[size_t(node)], std::span(&node, 1));
        else if (stacks[size_t(stack)].front() == node)
            take(nodeOf(graph, stacks[size_t(stack)]), stacks[size_t(stack)]);
    }
    result.memberStarts.push_back(int(result.members.size()));
    std::vector<GraphEdge> edges(graph.edges().begin(), graph.edges().end());
    for (GraphEdge &edge : edges) {
        edge.from = result.shown[size_t(edge.from)];
        edge.to = result.shown[size_t(edge.to)];
    }
    Result<CaseGraph> made = CaseGraph::make(std::move(nodes), std::move(edges));
    if (!made)
        return tl::unexpected(made.error());
    result.graph = std::move(*made);
    return result;
}

GraphPositions stackedPositions(const StackedGraph &stacked, const GraphPositions &positions)
{
    GraphPositions result;
    for (int node = 0; node < stacked.graph.nodeCount(); ++node) {
        QPointF sum;
        int placed = 0;
        for (const int member : stacked.membersOf(node)) {
            if (isFinite(positions[size_t(member)])) {
                sum += positions[size_t(member)];
                ++placed;
            }
        }
        result.push_back(placed > 0 ? sum / placed : QPointF(qQNaN(), qQNaN()));
    }
    return result;
}

GraphPositions openedPositions(const StackedGraph &stacked, const GraphPositions &positions)
{
    constexpr qreal apart = 11; // between listings, whose radius is 4; others are further
    const qreal golden = std::numbers::pi * (3 - std::sqrt(5.0));
    GraphPositions result(stacked.shown.size(), QPointF(qQNaN(), qQNaN()));
    for (int node = 0; node < stacked.graph.nodeCount(); ++node) {
        const bool isListing = stacked.graph.nodes()[size_t(node)].kind == NodeKind::listing;
        int turn = 0;
        for (const int member : stacked.membersOf(node)) {
            // Vogel's spiral: evenly spread, whatever their number.
            const qreal way = turn == 0 ? 0 : (isListing ? apart : 2.4 * apart) * std::sqrt(qreal(turn));
            result[size_t(member)] =
                positions[size_t(node)] + QPointF(std::cos(turn * golden), std::sin(turn * golden)) * way;
            ++turn;
        }
    }
    return result;
}

} // namespace interdict
