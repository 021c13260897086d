// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/itemmodels/grouptreemodel.h"

#include <QTreeView>

namespace interdict::ui {

class DataTable;

/// The rows of a table in groups with their totals. Right or Return opens a group, its menu shows just its rows;
/// columns stand as they do in the table.
class GroupedView : public QTreeView
{
    Q_OBJECT

public:
    GroupedView(WindowedTableModel *rows, DataTable *table, QWidget *parent);

    /// As WindowedTableModel::groupings() numbers them.
    void setGrouping(int grouping);
    void clearGroups() { m_model->clear(); }
    [[nodiscard]] GroupTreeModel *groups() const { return m_model; }
    /// Of the selected rows; groups have none. At most `most`.
    [[nodiscard]] std::vector<qint64> selectedIds(int most) const;
    /// Tab-separated, with heads.
    void copySelection();

Q_SIGNALS:
    void rowsSelected(); ///< by the user, also none
    void opened(qint64 id);
    /// Just the rows of a group are to be shown.
    void filterWanted(const interdict::RowFilter &filter);
    void entityWanted(RowId<interdict::Entity> entity);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void open(const QModelIndex &index);
    void showOnly(const QModelIndex &group);

    DataTable *m_table;
    GroupTreeModel *m_model;
};

} // namespace interdict::ui
