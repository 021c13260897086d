// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

// Who belongs together after all judgements. Numbers are those of entities or rows; plain functions of values, any
// thread, and the order of what is given matters only where said.

namespace interdict {

/// An analyst's decision on two. Of several on the same two the last counts.
struct PairJudgement
{
    enum class Verdict { same, different };

    qint64 a = 0;
    qint64 b = 0;
    Verdict verdict = Verdict::same;
    double strength = 1; ///< of "same": how sure, 0 to 1; tells weak bridges
};

/// A suggestion that is taken for granted until it is judged.
struct ClusterLink
{
    qint64 a = 0;
    qint64 b = 0;
    double strength = 0; ///< probability
};

/// Two that were judged different and would be one through a chain.
struct Contradiction
{
    qint64 left = 0; ///< judged different from `right`
    qint64 right = 0;
    std::vector<qint64> chain; ///< from left to right, each the same as the next; the shortest there is

    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

/// A link or a judgement "same" that was not followed, and why.
struct RefusedLink
{
    qint64 a = 0;
    qint64 b = 0;
    double strength = 0;
    bool isJudged = false; ///< the analyst's own "same"
    Contradiction because; ///< its chain leads over a and b
};

/// The only connection between two halves of a cluster.
struct WeakBridge
{
    qint64 a = 0; ///< on the side of `side`
    qint64 b = 0;
    double strength = 0;
    std::vector<qint64> side;  ///< what would be split off with a, ascending
    std::vector<qint64> other; ///< what would remain with b, ascending
};

struct JudgedCluster
{
    std::vector<qint64> members;         ///< ascending; the first stands for all
    std::vector<WeakBridge> weakBridges; ///< weakest first
};

struct JudgedClusters
{
    std::vector<JudgedCluster> clusters; ///< of two members and more, by their first
    std::vector<RefusedLink> refused;    ///< in the order in which they were tried
};

struct ClusterRules
{
    double weakBelow = 0.9; ///< a bridge as strong as this is not weak
    int smallestSide = 2;   ///< members on each side; a single one at the end of a link is no half
    int mostBridges = 8;    ///< that are told of a cluster, the weakest
};

/// Judgements "same" are followed first, in their order; then links, strongest first. What would join two that were
/// judged different is refused. A link between two that were judged directly is not looked at.
[[nodiscard]] JudgedClusters clusters(std::span<const ClusterLink> links, std::span<const PairJudgement> judgements,
                                      const ClusterRules &rules = {});

/// What speaks against adding a judgement to others that do not contradict each other: of "same", two judged different
/// that it would join; of "different", the chain by which both are the same. An earlier judgement on the very same two
/// is replaced and does not speak against it.
[[nodiscard]] std::optional<Contradiction> contradiction(std::span<const PairJudgement> judgements,
                                                         const PairJudgement &added);

} // namespace interdict
