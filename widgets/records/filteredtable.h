// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/itemmodels/windowedtablemodel.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTimer;

namespace interdict {
class CaseFilters;
}

namespace interdict::ui {

class DataTable;
class EmptyState;
class FilterField;
class GroupedView;

/// What a page of rows is: a title, a filter field, a count, and the table or what stands in its place while it loads
/// and where it is empty. Below it stand the totals of what is selected; the rows may stand in groups. Selected rows
/// stay selected while the table is asked again.
class FilteredTable : public QWidget
{
    Q_OBJECT

public:
    /// What is said where there is nothing at all; the button may be empty.
    struct EmptyWords
    {
        QString title;
        QString sentence;
        QString button;
    };

    FilteredTable(WindowedTableModel *model, const QString &title, QWidget *parent);

    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] FilterField *filter() const { return m_filter; }
    /// Puts a widget between title and filter.
    void addChip(QWidget *chip);
    void setEmptyWords(const EmptyWords &words);
    /// Whether filters of the window narrow the rows, which an empty table says.
    void setFiltered(bool isFiltered);
    /// Marks the words that were sought where they stand in cells; `isAnywhere`: also inside others, as in names.
    void markSought(const CaseFilters *filters, bool isAnywhere);
    /// "12 of 7,986 listings", from the matching, all and the selected rows.
    void setCountText(std::function<QString(qint64 count, qint64 total, qint64 selected)> text);

    [[nodiscard]] GroupedView *grouped() const { return m_grouped; } ///< null before rows are grouped
    /// Groups by one of WindowedTableModel::groupings(); -1: not.
    void setGrouping(int grouping);
    [[nodiscard]] int grouping() const;
    /// The row that the keyboard is on, where it is selected, else the first selected one; 0 for none.
    [[nodiscard]] qint64 currentId() const;
    /// At most `most` of the selected ids, in the order of the table.
    [[nodiscard]] std::vector<qint64> selectedIds(int most) const;
    /// Selects these rows, those that are there, without telling; nothing happens where they are selected already.
    void showSelected(const std::vector<qint64> &ids);

Q_SIGNALS:
    void filterChanged(const QString &text);
    void emptyButtonClicked();
    /// Nothing passes them: all are to go.
    void filtersUnwanted();
    /// By the user.
    void selectionChanged();
    /// A group's rows alone are to be shown.
    void filterWanted(const interdict::RowFilter &filter);
    void entityWanted(RowId<interdict::Entity> entity);
    void rowOpened(qint64 id); ///< below a group
    void failed(const interdict::Error &error);

private:
    void createLayout(const QString &title);
    void connectModel();
    void updateState();
    void updateCount();
    void createFoot(QLayout *layout);
    void createGrouping();
    void useGrouping();
    void makeGrouped();
    [[nodiscard]] qint64 selectedCount() const;
    void countTotals();
    void showTotals(const WindowedTableModel::TotalWords &words);

    WindowedTableModel *m_model;
    DataTable *m_table;
    FilterField *m_filter;
    QLabel *m_count;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QHBoxLayout *m_chips;
    QComboBox *m_group;
    GroupedView *m_grouped = nullptr;
    QLabel *m_foot;
    QTimer *m_busy;
    QTimer *m_counting; ///< waits until the selection stands still
    int m_totalsAsked = 0;
    JobRunner *m_totals;
    EmptyWords m_words;
    std::function<QString(qint64, qint64, qint64)> m_countText;
    std::vector<qint64> m_kept; ///< selected when the table was reset
    bool m_isShowing = false;
    bool m_isFiltered = false;
};

} // namespace interdict::ui
