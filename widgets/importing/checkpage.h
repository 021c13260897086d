// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/importing/importstep.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace interdict {
struct DryRun;
}

namespace interdict::ui {

class CountsRow;
class DraftTable;
class EmptyState;
class ProgressRow;
class RecordCells;

/// Reads and judges all rows without writing: how many would be kept, flagged and rejected, and which.
class CheckPage : public ImportStep
{
    Q_OBJECT

public:
    CheckPage(ImportPlan *plan, QWidget *parent);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void createLayout();
    [[nodiscard]] DraftTable *addTable(DraftTable *table);
    void connectModel();
    void begin();
    void stopOrStart();
    void showResult();
    void showRows();
    void fillTables(const DryRun &run);
    void showCells();
    void showCounts();
    [[nodiscard]] qint64 rowsRead() const;
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString effect() const;
    [[nodiscard]] QString summary() const;

    CountsRow *m_counts;
    QLabel *m_summary;
    QPushButton *m_stop;
    ProgressRow *m_progress;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTabWidget *m_tabs;
    DraftTable *m_rejected;
    DraftTable *m_flagged;
    DraftTable *m_kept;
    RecordCells *m_cells;
};

} // namespace interdict::ui
