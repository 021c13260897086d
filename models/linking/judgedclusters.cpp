// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/judgedclusters.h"

#include "models/linking/linkgraph.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace interdict {

namespace {

using Two = std::pair<int, int>;
Two ordered(int a, int b)
{
    return a < b ? Two(a, b) : Two(b, a);
}

/// Parts that grow together but never join two that were judged different.
class GuardedParts
{
public:
    LinkGraph graph;

    int indexOf(qint64 number)
    {
        const int index = graph.indexOf(number);
        if (size_t(index) == m_above.size()) {
            m_above.push_back(index);
            m_members.push_back({index});
            m_different.emplace_back();
        }
        return index;
    }
    void setDifferent(int a, int b)
    {
        m_different[size_t(a)].insert(b);
        m_different[size_t(b)].insert(a);
    }
    int partOf(int index)
    {
        while (m_above[size_t(index)] != index) {
            m_above[size_t(index)] = m_above[size_t(m_above[size_t(index)])];
            index = m_above[size_t(index)];
        }
        return index;
    }
    [[nodiscard]] const std::vector<int> &membersOf(int part) const { return m_members[size_t(part)]; }

    /// Nothing where the two may be one.
    std::optional<Contradiction> contradiction(int a, int b)
    {
        const int left = partOf(a);
        const int right = partOf(b);
        if (left == right || !speaksAgainst(left, right))
            return {};
        return shortestChain(a, b);
    }
    void join(int a, int b, double strength)
    {
        graph.tie(a, b, strength);
        int kept = partOf(a);
        int gone = partOf(b);
        if (kept == gone)
            return;
        if (m_members[size_t(kept)].size() < m_members[size_t(gone)].size())
            std::swap(kept, gone);
        std::vector<int> &members = m_members[size_t(gone)];
        m_members[size_t(kept)].insert(m_members[size_t(kept)].end(), members.begin(), members.end());
        members = {};
        m_above[size_t(gone)] = kept;
    }

private:
    bool speaksAgainst(int left, int right)
    {
        const bool leftIsSmaller = m_members[size_t(left)].size() <= m_members[size_t(right)].size();
        const int other = leftIsSmaller ? right : left;
        for (const int member : m_members[size_t(leftIsSmaller ? left : right)]) {
            for (const int different : std::as_const(m_different[size_t(member)])) {
                if (partOf(different) == other)
                    return true;
            }
        }
        return false;
    }
    Contradiction shortestChain(int a, int b)
    {
        const LinkGraph::Ways left = graph.waysFrom(a);
        const LinkGraph::Ways right = graph.waysFrom(b);
        std::optional<std::pair<int, Two>> best; // steps, then the two by number
        for (const int member : left.reached) {
            for (const int different : std::as_const(m_different[size_t(member)])) {
                const auto steps = right.steps.constFind(different);
                if (steps == right.steps.constEnd())
                    continue;
                const std::pair<int, Two> candidate{left.steps.value(member) + *steps, {member, different}};
                if (!best || candidate < *best)
                    best = candidate;
            }
        }
        const auto [from, to] = best->second;
        Contradiction found{graph.number(from), graph.number(to), {}};
        for (int at = from; at >= 0; at = left.before.value(at))
            found.chain.push_back(graph.number(at));
        std::vector<qint64> rest;
        for (int at = to; at >= 0; at = right.before.value(at))
            rest.push_back(graph.number(at));
        found.chain.insert(found.chain.end(), rest.rbegin(), rest.rend());
        return found;
    }

    std::vector<int> m_above;
    std::vector<std::vector<int>> m_members;
    std::vector<QSet<int>> m_different;
};

/// Only the last judgement on the same two.
std::vector<PairJudgement> currentOnes(std::span<const PairJudgement> judgements)
{
    QHash<std::pair<qint64, qint64>, size_t> last;
    const auto key = [](const PairJudgement &judgement) { return std::minmax(judgement.a, judgement.b); };
    for (size_t i = 0; i < judgements.size(); ++i)
        last.insert(key(judgements[i]), i);
    std::vector<PairJudgement> current;
    for (size_t i = 0; i < judgements.size(); ++i) {
        if (judgements[i].a != judgements[i].b && last.value(key(judgements[i])) == i)
            current.push_back(judgements[i]);
    }
    return current;
}

using Refused = std::vector<RefusedLink>;

QSet<Two> follow(std::span<const PairJudgement> judgements, GuardedParts &parts, Refused &refused)
{
    QSet<Two> judged;
    for (const PairJudgement &judgement : judgements) {
        const int a = parts.indexOf(judgement.a);
        const int b = parts.indexOf(judgement.b);
        judged.insert(ordered(a, b));
        if (judgement.verdict == PairJudgement::Verdict::different)
            parts.setDifferent(a, b);
    }
    for (const PairJudgement &judgement : judgements) {
        if (judgement.verdict != PairJudgement::Verdict::same)
            continue;
        const int a = parts.indexOf(judgement.a);
        const int b = parts.indexOf(judgement.b);
        if (std::optional<Contradiction> because = parts.contradiction(a, b))
            refused.push_back({judgement.a, judgement.b, judgement.strength, true, std::move(*because)});
        else
            parts.join(a, b, judgement.strength);
    }
    return judged;
}

void follow(std::span<const ClusterLink> links, QSet<Two> judged, GuardedParts &parts, Refused &refused)
{
    std::vector<ClusterLink> strongestFirst(links.begin(), links.end());
    std::sort(strongestFirst.begin(), strongestFirst.end(), [](const ClusterLink &x, const ClusterLink &y) {
        return std::tuple(-x.strength, std::minmax(x.a, x.b)) < std::tuple(-y.strength, std::minmax(y.a, y.b));
    });
    for (const ClusterLink &link : strongestFirst) {
        const int a = parts.indexOf(link.a);
        const int b = parts.indexOf(link.b);
        if (a == b || judged.contains(ordered(a, b)))
            continue;
        judged.insert(ordered(a, b));
        if (std::optional<Contradiction> because = parts.contradiction(a, b))
            refused.push_back({link.a, link.b, link.strength, false, std::move(*because)});
        else
            parts.join(a, b, link.strength);
    }
}

std::vector<WeakBridge> weakBridges(const LinkGraph &graph, int start, int members, const ClusterRules &rules)
{
    std::vector<LinkGraph::Bridge> weak;
    for (const LinkGraph::Bridge &bridge : graph.bridges(start)) {
        const int smaller = std::min(bridge.underCount, members - bridge.underCount);
        if (bridge.strength < rules.weakBelow && smaller >= rules.smallestSide)
            weak.push_back(bridge);
    }
    std::sort(weak.begin(), weak.end(), [&graph](const LinkGraph::Bridge &x, const LinkGraph::Bridge &y) {
        return std::pair(x.strength, graph.number(x.under)) < std::pair(y.strength, graph.number(y.under));
    });
    weak.resize(std::min(weak.size(), size_t(std::max(rules.mostBridges, 0))));
    std::vector<WeakBridge> told;
    for (const LinkGraph::Bridge &bridge : weak) {
        const bool isUnderSmaller = bridge.underCount * 2 <= members;
        const int a = isUnderSmaller ? bridge.under : bridge.over;
        const int b = isUnderSmaller ? bridge.over : bridge.under;
        told.push_back({graph.number(a), graph.number(b), bridge.strength, graph.sideOf(a, b), graph.sideOf(b, a)});
    }
    return told;
}

} // namespace

JudgedClusters clusters(std::span<const ClusterLink> links, std::span<const PairJudgement> judgements,
                        const ClusterRules &rules)
{
    GuardedParts parts;
    JudgedClusters result;
    const QSet<Two> judged = follow(currentOnes(judgements), parts, result.refused);
    follow(links, judged, parts, result.refused);
    for (int index = 0; index < parts.graph.count(); ++index) {
        const std::vector<int> &indexes = parts.membersOf(index);
        if (parts.partOf(index) != index || indexes.size() < 2)
            continue;
        JudgedCluster cluster;
        for (const int member : indexes)
            cluster.members.push_back(parts.graph.number(member));
        std::sort(cluster.members.begin(), cluster.members.end());
        cluster.weakBridges = weakBridges(parts.graph, indexes.front(), int(indexes.size()), rules);
        result.clusters.push_back(std::move(cluster));
    }
    std::sort(result.clusters.begin(), result.clusters.end(),
              [](const JudgedCluster &x, const JudgedCluster &y) { return x.members < y.members; });
    return result;
}

std::optional<Contradiction> contradiction(std::span<const PairJudgement> judgements, const PairJudgement &added)
{
    if (added.a == added.b)
        return {};
    std::vector<PairJudgement> others;
    for (const PairJudgement &judgement : judgements) {
        if (std::minmax(judgement.a, judgement.b) != std::minmax(added.a, added.b))
            others.push_back(judgement);
    }
    GuardedParts parts;
    Refused refused;
    follow(currentOnes(others), parts, refused);
    const int a = parts.indexOf(added.a);
    const int b = parts.indexOf(added.b);
    if (added.verdict == PairJudgement::Verdict::same)
        return parts.contradiction(a, b);
    if (parts.partOf(a) != parts.partOf(b))
        return {};
    Contradiction found{added.a, added.b, {}};
    const LinkGraph::Ways ways = parts.graph.waysFrom(b);
    for (int at = a; at >= 0; at = ways.before.value(at))
        found.chain.push_back(parts.graph.number(at));
    return found;
}

} // namespace interdict
