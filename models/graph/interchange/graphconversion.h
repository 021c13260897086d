// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/analysis/network.h"
#include "models/graph/casegraph.h"
#include "models/graph/interchange/exchangegraph.h"
#include "models/graph/layout/forcelayout.h"

namespace interdict {

/// The case's graph for other programs: a node's id is its kind and number ("seller-12"), its kind the token; weights
/// are records. places: empty, or one for each node.
[[nodiscard]] ExchangeGraph exchangeFrom(const CaseGraph &graph, const GraphPositions &places, const QString &name);

/// To be drawn: kinds that no case has become "other", links "related to"; loops are dropped, parallel links merged,
/// weights rounded. The nodes keep their order. Errors as CaseGraph::make().
[[nodiscard]] Result<CaseGraph> caseGraphFrom(const ExchangeGraph &graph);

/// To be asked: with the weights as they are. The nodes keep their order.
[[nodiscard]] Result<Network> networkFrom(const ExchangeGraph &graph);

/// "seller", "listing", "other": not translated.
[[nodiscard]] QString toToken(NodeKind kind);

} // namespace interdict
