// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/filterwords.h"
#include "models/casework/savedsearches.h"
#include "models/store/rowfilter.h"
#include "models/values/searchquery.h"

#include <QObject>

#include <vector>

namespace interdict {

/// The conditions that tables, charts and graph of a window show together, in the order in which they were added. One
/// of each field, but for texts and tags: another of the field takes its place. Any may be switched off and stays in
/// the stack.
class CaseFilters : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Those that are on: what tables, charts and graph ask for.
    [[nodiscard]] const std::vector<RowFilter> &all() const { return m_filters; }
    /// All, in the order of their chips.
    [[nodiscard]] const std::vector<StackedFilter> &stack() const { return m_stack; }
    [[nodiscard]] bool isEmpty() const { return m_filters.empty(); }
    [[nodiscard]] std::optional<RowFilter> ofField(RowFilter::Field field) const;
    /// Those that are no clock: what the graph asks the case; clocks it knows by itself.
    [[nodiscard]] std::vector<RowFilter> withoutClocks() const;

    void add(const RowFilter &filter);
    void remove(int index); ///< of the stack
    void setOff(int index, bool isOff);
    void setStack(std::vector<StackedFilter> stack);
    /// Of the three clocks only one holds at a time; those that are off stay.
    void setClock(const RowFilter &filter);
    void removeClocks();
    /// What is on; what is switched off stays so, behind which these come.
    void setAll(std::vector<RowFilter> filters);
    void clear() { setStack({}); }

    /// What the user searched last: marked where it stands, like the words of the filters that are on.
    void setSought(const QString &text);
    [[nodiscard]] const std::vector<SoughtWord> &sought() const { return m_sought; }

Q_SIGNALS:
    void changed();
    void soughtChanged();

private:
    void updateSought();

    std::vector<StackedFilter> m_stack;
    std::vector<RowFilter> m_filters; ///< of the stack, those that are on
    QString m_searched;
    std::vector<SoughtWord> m_sought;
};

} // namespace interdict
