// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/analysis/answers.h"

#include "models/graph/analysis/centrality.h"
#include "models/graph/analysis/cohesion.h"
#include "models/graph/analysis/communities.h"
#include "models/graph/analysis/shortestpaths.h"
#include "models/graph/nodestyle.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRows = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphAnswers)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString nodeName(const CaseGraph &graph, int node)
{
    constexpr qsizetype longest = 60;
    const GraphNode &it = graph.nodes()[size_t(node)];
    //: A node of the graph and its kind: "anna" (seller).
    return Words::tr("\"%1\" (%2)").arg(visibleLine(it.label).left(longest), kindName(it.kind));
}

/// Nodes in descending order of a figure, those of 0 left out.
std::vector<int> ranked(const std::vector<double> &figures)
{
    std::vector<int> order(figures.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&figures](int node) { return figures[size_t(node)] <= 0; });
    std::stable_sort(order.begin(), order.end(),
                     [&figures](int a, int b) { return figures[size_t(a)] > figures[size_t(b)]; });
    order.resize(std::min(order.size(), mostRows));
    return order;
}

Result<GraphAnswer> whoConnects(const CaseGraph &graph, std::span<const int> selected)
{
    if (selected.size() != 2)
        return failure(ErrorCode::badInput, Words::tr("Select two nodes to ask who connects them."));
    const ShortestPaths found = shortestPaths(Network::of(graph), selected[0], selected[1], int(mostRows));
    GraphAnswer answer;
    const QString first = nodeName(graph, selected[0]);
    const QString second = nodeName(graph, selected[1]);
    if (found.length < 0)
        answer.summary = Words::tr("Nothing in the picture connects %1 and %2.").arg(first, second);
    else if (found.length < 2)
        answer.summary = Words::tr("%1 and %2 are linked directly.").arg(first, second);
    else
        answer.summary =
            Words::tr("%1 and %2 are %3 links apart, on %Ln shortest way(s).", nullptr, int(std::min(found.count, 1e9)))
                .arg(first, second, number(found.length));
    answer.limits = Words::tr("Only what is in the picture counts; longer ways are not looked at.");
    for (const std::vector<int> &path : found.paths) {
        QStringList names;
        for (const int node : path)
            names << nodeName(graph, node);
        answer.rows.push_back({names.join(u" – "_s), {}, path});
    }
    return answer;
}

QString holderFigure(const Holder &holder)
{
    return Words::tr("leaves %1 pieces, the largest of %2 nodes")
        .arg(number(qint64(holder.pieces.size())), number(holder.pieces.front()));
}

Result<GraphAnswer> whoHolds(const CaseGraph &graph, const CancelToken &cancel, const ProgressSink &progress)
{
    const Network network = Network::of(graph);
    const Holders found = holders(network);
    Result<Betweenness> between = betweenness(network, {}, cancel, progress);
    if (!between)
        return tl::unexpected(between.error());
    GraphAnswer answer;
    std::vector<bool> isNamed(size_t(graph.nodeCount()), false);
    for (const Holder &holder : found.nodes) {
        if (answer.rows.size() >= mostRows / 2 || holder.pieces[1] < 2) // a leaf's loss tears nothing
            continue;
        isNamed[size_t(holder.node)] = true;
        answer.rows.push_back({nodeName(graph, holder.node), holderFigure(holder), {holder.node}});
    }
    for (const int node : ranked(between->values)) {
        if (isNamed[size_t(node)] || answer.rows.size() >= mostRows)
            continue;
        const auto pairs = qint64(std::llround(between->values[size_t(node)]));
        answer.rows.push_back({nodeName(graph, node), Words::tr("on the ways of %1 pairs").arg(number(pairs)), {node}});
    }
    answer.summary = Words::tr("Without one of %1 nodes the picture falls apart; %2 links are bridges.")
                         .arg(number(qint64(found.nodes.size())), number(qint64(found.bridges.size())));
    answer.limits = between->isExact
                        ? Words::tr("Every link counts the same, however many records show it.")
                        : Words::tr("Ways were followed from %1 nodes only; a number may be off by %2 pairs.")
                              .arg(number(between->sources), number(qint64(between->error)));
    return answer;
}

/// The commonest kind and the node with most records on its links.
AnswerRow communityRow(const CaseGraph &graph, const Network &network, std::vector<int> members)
{
    std::map<NodeKind, int> kinds;
    int heaviest = members.front();
    for (const int node : members) {
        ++kinds[graph.nodes()[size_t(node)].kind];
        if (network.strength(node) > network.strength(heaviest))
            heaviest = node;
    }
    const auto commonest =
        std::max_element(kinds.begin(), kinds.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    const QString figure =
        Words::tr("%1 nodes; %2: %3")
            .arg(number(qint64(members.size())), kindNamePlural(commonest->first), number(commonest->second));
    return {Words::tr("Around %1").arg(nodeName(graph, heaviest)), figure, std::move(members)};
}

Result<GraphAnswer> whoBelongs(const CaseGraph &graph, const CancelToken &cancel)
{
    const Network network = Network::of(graph);
    Result<Communities> found = communities(network, {}, cancel);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<std::vector<int>> members(found->sizes.size());
    for (int node = 0; node < graph.nodeCount(); ++node)
        members[size_t(found->of[size_t(node)])].push_back(node);
    GraphAnswer answer;
    for (std::vector<int> &each : members) {
        if (each.size() > 1 && answer.rows.size() < mostRows)
            answer.rows.push_back(communityRow(graph, network, std::move(each)));
    }
    answer.summary = Words::tr("%1 communities (modularity %2).")
                         .arg(number(qint64(found->sizes.size())), QLocale().toString(found->modularity, 'f', 2));
    answer.limits =
        Words::tr("Communities are found by how closely nodes are linked, not by who knows whom; small groups "
                  "in a large picture may be seen as one.");
    return answer;
}

Result<GraphAnswer> whoIsBusiest(const CaseGraph &graph, const CancelToken &cancel)
{
    const Network network = Network::of(graph);
    Result<std::vector<double>> ranks = pageRank(network, cancel);
    if (!ranks)
        return tl::unexpected(ranks.error());
    std::vector<double> records(size_t(graph.nodeCount()), 0);
    for (int node = 0; node < graph.nodeCount(); ++node) {
        if (graph.nodes()[size_t(node)].kind == NodeKind::seller)
            records[size_t(node)] = double(graph.nodes()[size_t(node)].weight);
    }
    GraphAnswer answer;
    for (const int node : ranked(records))
        answer.rows.push_back({nodeName(graph, node),
                               Words::tr("%1 records, %2 neighbours, PageRank %3")
                                   .arg(number(graph.nodes()[size_t(node)].weight), number(graph.degree(node)),
                                        QLocale().toString((*ranks)[size_t(node)], 'f', 4)),
                               {node}});
    answer.summary = Words::tr("The sellers with most records behind them.");
    answer.limits = Words::tr("Records are what was seen, not what was sold.");
    return answer;
}

Result<GraphAnswer> inCommon(const CaseGraph &graph, std::span<const int> selected)
{
    if (selected.size() < 2)
        return failure(ErrorCode::badInput, Words::tr("Select at least two nodes to ask what they have in common."));
    std::vector<double> shared(size_t(graph.nodeCount()), 0);
    for (const int node : selected) {
        for (const int other : graph.neighbours(node))
            shared[size_t(other)] += 1;
    }
    GraphAnswer answer;
    for (const int node : ranked(shared)) {
        if (shared[size_t(node)] < 2)
            break;
        answer.rows.push_back({nodeName(graph, node),
                               Words::tr("linked with %1 of %2")
                                   .arg(number(qint64(shared[size_t(node)])), number(qint64(selected.size()))),
                               {node}});
    }
    answer.summary = Words::tr("%1 nodes are linked with several of the %2 selected.")
                         .arg(number(qint64(answer.rows.size())), number(qint64(selected.size())));
    answer.limits = Words::tr("Only direct links count.");
    return answer;
}

Result<GraphAnswer> whatTiesGroups(const CaseGraph &graph, const CancelToken &cancel)
{
    const Network network = Network::of(graph);
    Result<Communities> found = communities(network, {}, cancel);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<double> groups(size_t(graph.nodeCount()), 0);
    for (int node = 0; node < graph.nodeCount(); ++node) {
        const NodeKind kind = graph.nodes()[size_t(node)].kind;
        if (kind == NodeKind::site || kind == NodeKind::seller)
            continue; // what sellers share is asked for; all share their markets
        std::vector<int> touched{found->of[size_t(node)]};
        for (const int other : network.neighbours(node))
            touched.push_back(found->of[size_t(other)]);
        std::sort(touched.begin(), touched.end());
        const auto count = std::unique(touched.begin(), touched.end()) - touched.begin();
        groups[size_t(node)] = count > 1 ? double(count) : 0;
    }
    GraphAnswer answer;
    for (const int node : ranked(groups))
        answer.rows.push_back({nodeName(graph, node),
                               Words::tr("ties %1 communities").arg(number(qint64(groups[size_t(node)]))),
                               {node}});
    answer.summary = Words::tr("%1 wallets, shipments, contacts or places tie communities that are otherwise apart.")
                         .arg(number(qint64(answer.rows.size())));
    answer.limits =
        Words::tr("Sellers and markets are left out; communities are found by how closely nodes are linked.");
    return answer;
}

} // namespace

QString displayName(GraphQuestion question)
{
    switch (question) {
    case GraphQuestion::whoConnects:
        return Words::tr("Who connects these two?");
    case GraphQuestion::whoHolds:
        return Words::tr("Who holds the network together?");
    case GraphQuestion::whoBelongs:
        return Words::tr("Who belongs together?");
    case GraphQuestion::whoIsBusiest:
        return Words::tr("Who supplies most?");
    case GraphQuestion::inCommon:
        return Words::tr("What do these have in common?");
    case GraphQuestion::whatTiesGroups:
        return Words::tr("What ties separate groups?");
    }
    return {};
}

Result<GraphAnswer> answered(GraphQuestion question, const CaseGraph &graph, std::span<const int> selected,
                             const CancelToken &cancel, const ProgressSink &progress)
{
    switch (question) {
    case GraphQuestion::whoConnects:
        return whoConnects(graph, selected);
    case GraphQuestion::whoHolds:
        return whoHolds(graph, cancel, progress);
    case GraphQuestion::whoBelongs:
        return whoBelongs(graph, cancel);
    case GraphQuestion::whoIsBusiest:
        return whoIsBusiest(graph, cancel);
    case GraphQuestion::inCommon:
        return inCommon(graph, selected);
    case GraphQuestion::whatTiesGroups:
        return whatTiesGroups(graph, cancel);
    }
    return GraphAnswer();
}

QStringList communityNames(const CaseGraph &graph, const Network &network, const Communities &groups)
{
    constexpr qsizetype longest = 24;
    std::vector<int> heaviest(groups.sizes.size(), -1);
    for (int node = 0; node < graph.nodeCount(); ++node) {
        int &best = heaviest[size_t(groups.of[size_t(node)])];
        if (best < 0 || network.strength(node) > network.strength(best))
            best = node;
    }
    QStringList names;
    for (size_t group = 0; group < heaviest.size(); ++group) {
        const QString name = visibleLine(graph.nodes()[size_t(heaviest[group])].label).left(longest);
        //: A community of the graph: its number, and the node that it lies around
        names << Words::tr("%1: around %2").arg(number(qint64(group + 1)), name);
    }
    return names;
}

} // namespace interdict
