// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/busiest.h"

#include "models/graph/labelplacement.h"
#include "models/graph/nodestyle.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BusiestSellers)
};

bool isSeen(const CaseGraph &graph, const SeenNodes &seen, int node)
{
    return seen.hidden.size() != size_t(graph.nodeCount()) || seen.hidden[size_t(node)] == 0;
}

bool isStack(const CaseGraph &graph, const SeenNodes &seen, int node)
{
    return seen.stacked.size() == size_t(graph.nodeCount()) && seen.stacked[size_t(node)] > 1;
}

QString nameOf(const CaseGraph &graph, int node)
{
    constexpr qsizetype longest = 28;
    const QString name = shownLabel(graph.nodes()[size_t(node)]);
    return name.size() > longest ? name.left(longest - 1) + u'…' : name;
}

std::vector<int> commonNeighbours(const CaseGraph &graph, int one, int other)
{
    const auto a = graph.neighbours(one);
    const auto b = graph.neighbours(other);
    std::vector<int> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return common;
}

bool isLinkedWithAll(const CaseGraph &graph, int node, std::span<const int> others)
{
    const auto neighbours = graph.neighbours(node);
    return std::all_of(others.begin(), others.end(), [neighbours](int other) {
        return std::binary_search(neighbours.begin(), neighbours.end(), other);
    });
}

QString tieWords(const CaseGraph &graph, const CommonTie &tie, size_t sellers)
{
    const QString through = nameOf(graph, tie.through);
    const QString kind = kindName(graph.nodes()[size_t(tie.through)].kind);
    if (tie.isOfAll && sellers > 2)
        //: Of the busiest sellers that were named before: "All of them are linked with Agora (site)."
        return Words::tr("All of them are linked with %1 (%2).").arg(through, kind);
    //: Two sellers, and what ties them: "ann and bob are both linked with shop.example (domain)."
    return Words::tr("%1 and %2 are both linked with %3 (%4).")
        .arg(nameOf(graph, tie.one), nameOf(graph, tie.other), through, kind);
}

} // namespace

std::vector<int> busiestSellers(const CaseGraph &graph, const SeenNodes &seen, size_t most)
{
    std::vector<int> sellers;
    for (int node = 0; node < graph.nodeCount(); ++node) {
        if (graph.nodes()[size_t(node)].kind == NodeKind::seller && isSeen(graph, seen, node) &&
            !isStack(graph, seen, node))
            sellers.push_back(node);
    }
    const auto shown = std::min(most, sellers.size());
    std::partial_sort(sellers.begin(), sellers.begin() + std::ptrdiff_t(shown), sellers.end(), [&graph](int a, int b) {
        const qint64 left = graph.nodes()[size_t(a)].weight;
        const qint64 right = graph.nodes()[size_t(b)].weight;
        return left != right ? left > right : a < b;
    });
    sellers.resize(shown);
    return sellers;
}

std::optional<CommonTie> closestTie(const CaseGraph &graph, const SeenNodes &seen, std::span<const int> nodes)
{
    std::optional<CommonTie> closest;
    for (size_t one = 0; one < nodes.size(); ++one) {
        for (size_t other = one + 1; other < nodes.size(); ++other) {
            for (const int through : commonNeighbours(graph, nodes[one], nodes[other])) {
                if (isSeen(graph, seen, through) &&
                    (!closest || graph.degree(through) < graph.degree(closest->through)))
                    closest = {nodes[one], nodes[other], through, isLinkedWithAll(graph, through, nodes)};
            }
        }
    }
    return closest;
}

QStringList busiestWords(const CaseGraph &graph, const SeenNodes &seen, const QLocale &locale)
{
    constexpr size_t named = 3;
    const std::vector<int> sellers = busiestSellers(graph, seen, named);
    const auto recordsOf = [&graph](int node) { return graph.nodes()[size_t(node)].weight; };
    if (sellers.size() < 2 || recordsOf(sellers.front()) == recordsOf(sellers.back()))
        return {};
    QStringList names;
    for (const int seller : sellers)
        //: A seller, and how many records are behind it
        names << Words::tr("%1 (%2)").arg(nameOf(graph, seller), locale.toString(recordsOf(seller)));
    //: A list of sellers, each with a number: "Sellers with most records: ann (564), bob (396)."
    QStringList words{Words::tr("Sellers with most records: %1.").arg(names.join(u", "_s))};
    if (const std::optional<CommonTie> tie = closestTie(graph, seen, sellers))
        words << tieWords(graph, *tie, sellers.size());
    return words;
}

} // namespace interdict
