// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/versioncomparison.h"
#include "widgets/casefiles/casefiledialog.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTabWidget;

namespace interdict {
class CellTableModel;
}

namespace interdict::ui {

class CasePathRow;
class DataTable;

/// Compares the open case with another version of it: how many there are of each kind, what differs, and how the two
/// histories run. Both are only read.
class CompareDialog : public CaseFileDialog
{
    Q_OBJECT

public:
    CompareDialog(const QString &casePath, QWidget *parent);

private:
    struct Table
    {
        CellTableModel *model;
        QSortFilterProxyModel *sorted;
        DataTable *view;
    };
    [[nodiscard]] Table createTable(const QString &objectName, const QString &title);
    [[nodiscard]] QWidget *createBody();
    [[nodiscard]] QWidget *createDifferences();
    [[nodiscard]] QWidget *createHistories();
    void updateButtons() override;
    void compare();
    void forget();
    void showComparison(const VersionComparison &comparison);
    void updateCount();

    QString m_casePath;
    CasePathRow *m_path;
    QPushButton *m_compare;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    Table m_counts;
    Table m_differences;
    Table m_entries;
    QLineEdit *m_filter;
    QLabel *m_count;
    QPushButton *m_export;
    QLabel *m_histories;
};

} // namespace interdict::ui
