// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QTableView>

#include <vector>

namespace interdict::ui {

/// The table of all pages: whole rows are selected, clicking a header sorts, its context menu hides columns, Ctrl+C
/// copies the selected rows as tab-separated text that no spreadsheet evaluates, and a double click or Return opens a
/// row.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr int mostCopiedRows = 10000;

    explicit DataTable(QWidget *parent = nullptr);
    ~DataTable() override;

    void setModel(QAbstractItemModel *model) override;
    /// Columns of identifiers: a fixed-width face, shortened in the middle.
    void setIdentifierColumn(int column);
    /// Which role holds the text to copy; Qt::DisplayRole unless set.
    void setCopyRole(int role) { m_copyRole = role; }
    /// Widths in characters of the table's face; 0 leaves a column as it is.
    void setColumnCharacters(const std::vector<int> &characters);
    /// Keeps order, widths, visibility and sorting of the columns under `name` in the user's settings. After
    /// setModel().
    void rememberColumnsAs(const QString &name);
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    /// The selected rows in order, at most `most`; cheap even where all of a million are selected.
    [[nodiscard]] std::vector<int> selectedRows(int most) const;
    [[nodiscard]] qint64 selectedRowCount() const;
    /// What Ctrl+C copies: a line of headers, then the first mostCopiedRows selected rows, visible columns in their
    /// order.
    [[nodiscard]] QString selectionAsText() const;
    void copySelection();

Q_SIGNALS:
    void opened(const QModelIndex &index);
    /// `rows` of `selected` rows are on the clipboard.
    void copied(int rows, qint64 selected);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showHeaderMenu(const QPoint &position);
    [[nodiscard]] std::vector<int> columnsInOrder() const;

    int m_copyRole = Qt::DisplayRole;
    QString m_rememberedAs;
};

} // namespace interdict::ui
