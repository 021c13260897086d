// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/figures.h"
#include "models/itemmodels/celltable.h"
#include "widgets/dashboard/curvechart.h"
#include "widgets/dashboard/rangechart.h"
#include "widgets/dashboard/rankchart.h"

// A figure of the case as the charts and the table of numbers take it. Plain functions of values.

namespace interdict::ui {

[[nodiscard]] CellTable numbersOf(const Figure &figure);
/// So many rows stand in the chart, the first ones.
[[nodiscard]] size_t drawnRows(const Figure &figure);
/// The rows that stand in the chart; of ranked ones that are counted, the others summed as the last, which is no row.
[[nodiscard]] std::vector<RankedBar> rankedBars(const Figure &figure);
[[nodiscard]] std::vector<RangeBar> rangeBars(const Figure &figure);
[[nodiscard]] std::vector<CurvePoint> curvePoints(const Figure &figure);

/// What a filter says of all these rows together: from the least to the most of the field in which they differ. Rows
/// that no filter says are passed over. Empty where no one filter says it.
[[nodiscard]] std::vector<RowFilter> filtersOver(const Figure &figure, const std::vector<int> &rows);
/// How much of each bar the part is, of a figure of the same request; 0 for the others taken together, of which it is
/// not told.
[[nodiscard]] std::vector<qint64> partsOf(const Figure &figure, const Figure &part);

/// For people who do not see the chart: what it shows, how many rows, and the highest.
[[nodiscard]] QString spokenSummary(const Figure &figure);

} // namespace interdict::ui
