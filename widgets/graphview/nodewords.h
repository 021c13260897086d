// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"
#include "models/graph/drawnlinks.h"

#include <QString>

namespace interdict::ui {

/// What a node is, for people, as plain text: its name on the first line (safe to show), then kind, links and records.
[[nodiscard]] QString nodeWords(const CaseGraph &graph, int node);
/// The same as rich text in which nothing of the source is markup: tooltips guess what they are given.
[[nodiscard]] QString nodeToolTip(const CaseGraph &graph, int node);

/// What ties two nodes: their names, then each kind of link with its records. As rich text, safe like nodeToolTip().
[[nodiscard]] QString linkToolTip(const CaseGraph &graph, const DrawnLink &link);

} // namespace interdict::ui
