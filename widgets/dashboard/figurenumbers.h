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
/// The rows that stand in the chart; of ranked ones that are counted, the others summed as the last, which is no row.
[[nodiscard]] std::vector<RankedBar> rankedBars(const Figure &figure);
[[nodiscard]] std::vector<RangeBar> rangeBars(const Figure &figure);
[[nodiscard]] std::vector<CurvePoint> curvePoints(const Figure &figure);

/// What filters say of all rows from one to another: from the least of the first to the most of the last, of the field
/// in which they differ. Empty where no one filter says it.
[[nodiscard]] std::vector<RowFilter> filtersBetween(const FigureRow &first, const FigureRow &last);

/// For people who do not see the chart: what it shows, how many rows, the first and the highest.
[[nodiscard]] QString spokenSummary(const Figure &figure);

} // namespace interdict::ui
