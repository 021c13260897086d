// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/figures.h"
#include "widgets/dashboard/chartpanel.h"

#include <set>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace interdict::ui {

class PlotView;

/// One figure of the case: its chart, its numbers, and what can be chosen of it. Counts nothing itself: its page asks
/// for request() and hands over what was counted.
class FigureView : public ChartPanel
{
    Q_OBJECT

public:
    FigureView(FigureKind kind, QWidget *parent);

    [[nodiscard]] FigureKind kind() const { return m_figure.kind; }
    /// What is to be counted; its scope is the page's.
    [[nodiscard]] FigureRequest request() const;
    /// The same with the bucket and the choice that are shown, for the part that is selected.
    [[nodiscard]] FigureRequest partRequest() const;
    [[nodiscard]] const Figure &figure() const { return m_figure; }
    /// `filters` stands in the caption: what the whole is narrowed to, in words.
    void showFigure(Figure figure, const QString &filters);
    /// Whether a part can stand in the chart.
    [[nodiscard]] bool hasParts() const;
    void showPart(const Figure &part);
    void clearPart();
    /// Marks the rows that are about one of these.
    void setSelected(const std::vector<RowId<Entity>> &entities);

    /// To be counted anew before it is shown.
    [[nodiscard]] bool isStale() const { return m_isStale; }
    void setStale(bool isStale) { m_isStale = isStale; }

Q_SIGNALS:
    /// Something else of it is to be counted.
    void requestChanged();
    void filtersWanted(const std::vector<interdict::RowFilter> &filters);
    void entitiesChosen(const std::vector<interdict::RowId<interdict::Entity>> &entities);
    void listingsWanted(interdict::RowId<interdict::Entity> of);
    void filteredListingsWanted(const std::vector<interdict::RowFilter> &filters);
    void enlargeWanted();

private:
    void createControls();
    void createBucketBox();
    void createDaysBox();
    void createLogBox();
    void connectPlot();
    void showChoices();
    void draw();
    void filterBy(int row);
    void openListings(const FigureRow &row);
    void filterOver(const std::vector<int> &rows);
    void showMenu(int row, const QPoint &globalPlace);
    void openRow(int row);
    [[nodiscard]] bool isRow(int row) const { return row >= 0 && size_t(row) < m_figure.rows.size(); }

    Figure m_figure;
    FigureRow m_clicked; ///< by the latest click: a double click opens it
    PlotView *m_view;
    QComboBox *m_bucket = nullptr;
    QComboBox *m_choice = nullptr;
    QSpinBox *m_days = nullptr;
    QCheckBox *m_log = nullptr;
    bool m_isStale = true;
};

} // namespace interdict::ui
