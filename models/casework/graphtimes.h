// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/graphbuilding.h"
#include "models/store/rowfilter.h"
#include "models/store/timequeries.h"

#include <QDate>

#include <optional>
#include <vector>

namespace interdict {

/// Days, as numbers of QDate::toJulianDay(), both within; empty where last < first.
struct DaySpan
{
    qint64 first = 0;
    qint64 last = -1;

    [[nodiscard]] bool isEmpty() const { return last < first; }
    [[nodiscard]] bool meets(const DaySpan &other) const
    {
        return !isEmpty() && !other.isEmpty() && first <= other.last && other.first <= last;
    }
    /// So that it holds the other one too.
    void unite(const DaySpan &other);
};

/// The times of a graph on one clock. A value.
struct GraphTimes
{
    CaseClock clock = CaseClock::seen;
    std::vector<DaySpan> nodes; ///< one a node; empty where the clock says nothing of it
    DaySpan all;

    /// 1 for each node that is not of the window. What the clock says nothing of goes with its neighbours.
    [[nodiscard]] std::vector<quint8> outside(const CaseGraph &graph, const DaySpan &window) const;
};

/// Of the nodes of a graph of the case; where several are one node, together. `stackedListings` says which node stands
/// for a listing that has none of its own.
[[nodiscard]] Result<GraphTimes> readTimes(const Database &database, const BuiltGraph &built, CaseClock clock,
                                           const QHash<qint64, qint64> &stackedListings = {});

/// The days a filter of a clock lets through; all where it says none.
[[nodiscard]] DaySpan windowOf(const RowFilter &filter);
[[nodiscard]] CaseClock clockOf(RowFilter::Field field);
[[nodiscard]] RowFilter::Field fieldOf(CaseClock clock);

} // namespace interdict
