// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/basics/progress.h"
#include "models/graph/analysis/communities.h"
#include "models/graph/casegraph.h"

#include <QString>
#include <QStringList>

#include <array>
#include <span>
#include <vector>

namespace interdict {

/// What an investigator asks of a graph.
enum class GraphQuestion {
    whoConnects,    ///< the two selected nodes
    whoHolds,       ///< nodes whose loss tears it apart, then those most ways pass
    whoBelongs,     ///< communities
    whoIsBusiest,   ///< by records on links
    inCommon,       ///< what the selected nodes share
    whatTiesGroups, ///< nodes that link several communities
};

inline constexpr std::array allGraphQuestions{GraphQuestion::whoConnects, GraphQuestion::whoHolds,
                                              GraphQuestion::whoBelongs,  GraphQuestion::whoIsBusiest,
                                              GraphQuestion::inCommon,    GraphQuestion::whatTiesGroups};

/// Translated: "Who connects these two?"
[[nodiscard]] QString displayName(GraphQuestion question);

struct AnswerRow
{
    QString text;           ///< a whole sentence or a name; safe to show as plain text
    QString figure;         ///< what it was ranked by, with its unit
    std::vector<int> nodes; ///< of the graph
};

struct GraphAnswer
{
    QString summary; ///< one sentence
    QString limits;  ///< one sentence: what the answer does not look at
    std::vector<AnswerRow> rows;
};

/// At most some 200 rows, the weightiest first. selected: nodes, ascending; whoConnects asks for two, inCommon for at
/// least two. Errors: badInput for other selections, cancelled, internal.
[[nodiscard]] Result<GraphAnswer> answered(GraphQuestion question, const CaseGraph &graph,
                                           std::span<const int> selected, const CancelToken &cancel,
                                           const ProgressSink &progress);

/// What each community is called, the largest first: by the node with most records on its links. Safe to show.
[[nodiscard]] QStringList communityNames(const CaseGraph &graph, const Network &network, const Communities &groups);

} // namespace interdict
