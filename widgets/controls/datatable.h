// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QTableView>

#include <functional>
#include <vector>

class QMenu;
class QTimer;

namespace interdict {
struct Sheet;
}

namespace interdict::ui {

class TableExport;

/// The table of all pages: whole rows are selected, clicking a header sorts, its context menu or a dialog choose and
/// order columns, Ctrl+C copies the selected rows as tab-separated text that no spreadsheet evaluates, all or selected
/// rows are exported as CSV or XLSX, and a double click or Return opens a row.
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
    void rememberNow();
    /// Columns as they were before anything remembered was applied.
    void resetColumns();
    void chooseColumns(); ///< by a dialog

    /// Where rows for an export come from, in place of the model, which is read whole: for tables of any size. Called
    /// with the columns that show, in their order.
    using SheetSource = std::function<Sheet(const std::vector<int> &columns, bool isSelectionOnly)>;
    void setSheetSource(SheetSource source) { m_sheetSource = std::move(source); }
    /// Asks for a file and writes it.
    void exportRows(bool isSelectionOnly);
    /// CSV, TSV or XLSX by the ending of the name; in a job that tells at the foot of the table.
    void exportTo(const QString &path, bool isSelectionOnly);
    [[nodiscard]] TableExport *tableExport(); ///< made when first asked for
    /// Adds what every table can do with its rows to a menu of a page.
    void addActionsTo(QMenu *menu);

    /// The selected rows in order, at most `most`; cheap even where all of a million are selected.
    [[nodiscard]] std::vector<int> selectedRows(int most) const;
    [[nodiscard]] qint64 selectedRowCount() const;
    enum class Heads { with, without };
    enum class Addresses {
        asFound,
        defanged ///< "hxxp", "[.]", "[at]": no program turns them into links
    };
    /// What Ctrl+C copies: a line of headers, then the first mostCopiedRows selected rows, visible columns in their
    /// order.
    [[nodiscard]] QString selectionAsText(Heads heads = Heads::with, Addresses addresses = Addresses::asFound) const;
    /// Says at the foot of the table how many rows were copied, and in which form their addresses are.
    void copySelection(Heads heads = Heads::with, Addresses addresses = Addresses::asFound);

Q_SIGNALS:
    void opened(const QModelIndex &index);
    /// `rows` of `selected` rows are on the clipboard.
    void copied(int rows, qint64 selected);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showHeaderMenu(const QPoint &position);
    /// Turns the order round where the rows are sorted by it already.
    void sortByCurrentColumn();
    void addCopyingTo(QMenu *menu);
    void addExportingTo(QMenu *menu);
    [[nodiscard]] Sheet sheet(bool isSelectionOnly);
    [[nodiscard]] Sheet modelSheet(const std::vector<int> &columns, bool isSelectionOnly);
    [[nodiscard]] std::vector<int> columnsInOrder() const;

    int m_copyRole = Qt::DisplayRole;
    QString m_rememberedAs;
    QByteArray m_firstState;
    SheetSource m_sheetSource;
    TableExport *m_export = nullptr;
    QTimer *m_remembering;
};

} // namespace interdict::ui
