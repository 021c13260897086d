// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casemerge.h"

#include <QTreeWidget>

namespace interdict::ui {

/// What a merge brings, or brought: a line for each kind of thing with how many are new, shared, differing and not
/// taken.
class MergeCounts : public QTreeWidget
{
    Q_OBJECT

public:
    explicit MergeCounts(QWidget *parent);

    void showReport(const MergeReport &report);

private:
    void addLine(const QString &what, const std::vector<qint64> &counts);
};

/// What both cases say differently, a line each: what is here holds, unless its box is ticked.
class MergeConflicts : public QTreeWidget
{
    Q_OBJECT

public:
    explicit MergeConflicts(QWidget *parent);

    void showReport(const MergeReport &report, bool isDone);
    /// The keys of those in which the other case holds.
    [[nodiscard]] std::set<QString> theirs() const;

private:
    void sayWhatHolds(QTreeWidgetItem *item, int column);
};

} // namespace interdict::ui
