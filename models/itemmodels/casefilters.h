// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/rowfilter.h"

#include <QObject>

#include <vector>

namespace interdict {

/// The conditions that tables, charts and graph of a window show together, in the order in which they were added. One
/// of each field, but for texts: another of the field takes its place.
class CaseFilters : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const std::vector<RowFilter> &all() const { return m_filters; }
    [[nodiscard]] bool isEmpty() const { return m_filters.empty(); }
    [[nodiscard]] std::optional<RowFilter> ofField(RowFilter::Field field) const;
    /// Those that are no clock: what the graph asks the case; clocks it knows by itself.
    [[nodiscard]] std::vector<RowFilter> withoutClocks() const;

    void add(const RowFilter &filter);
    void remove(int index);
    /// Of the three clocks only one holds at a time.
    void setClock(const RowFilter &filter);
    void removeClocks();
    void setAll(std::vector<RowFilter> filters);
    void clear() { setAll({}); }

Q_SIGNALS:
    void changed();

private:
    std::vector<RowFilter> m_filters;
};

/// What a filter says, for its chip: "Category: Cocaine", "Seen 2014-01-01 to 2014-01-31".
[[nodiscard]] QString chipText(const RowFilter &filter);
/// What it means for tables, charts and graph, for its tool tip.
[[nodiscard]] QString chipExplanation(const RowFilter &filter);

} // namespace interdict
