// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "models/itemmodels/celltable.h"

#include <QWidget>

#include <set>
#include <vector>

class QHBoxLayout;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;

namespace interdict::ui {

class DataTable;
class SaveButton;
class PlotView;

/// One chart with its title and caption, its numbers as a table, and ways to save both.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    /// Takes `plot`, whose object name tells its panel's parts apart.
    ChartPanel(PlotView *plot, const QString &title, QWidget *parent);

    /// Puts a widget beside the title.
    void addControl(QWidget *control);
    void setNumbers(CellTable table, const QString &caption);
    /// Stands in the chart's place where there is nothing to draw; empty shows the chart.
    void setSentence(const QString &sentence);
    /// Saves what the name's ending says: .png or .svg the picture, .csv the numbers.
    void saveAs(const QString &path);
    /// Selects these rows of the numbers, which is not told by rowsSelected().
    void setChosenRows(const std::set<int> &rows);

Q_SIGNALS:
    void failed(const interdict::Error &error);
    void saved(const QString &path);
    /// A row of the numbers, by its index in the table that was set.
    void rowOpened(int row);
    /// By the user, in the table: indexes likewise, none where nothing is selected.
    void rowsSelected(const std::vector<int> &rows);

protected:
    [[nodiscard]] PlotView *plot() const { return m_plot; }

private:
    void createLayout(const QString &title);
    void createNumbers();
    void showChosen();

    PlotView *m_plot;
    QString m_title;
    CellTableModel *m_numbers;
    QSortFilterProxyModel *m_sorted;
    DataTable *m_table;
    QStackedWidget *m_stack;
    QLabel *m_sentence;
    QLabel *m_caption;
    QHBoxLayout *m_controls;
    QToolButton *m_showNumbers;
    SaveButton *m_save;
    bool m_isChoosing = false;
};

} // namespace interdict::ui
