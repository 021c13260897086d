// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/dashboard/plotview.h"

#include <set>

class QBarCategoryAxis;
class QHorizontalStackedBarSeries;

namespace interdict::ui {

struct RankedBar
{
    QString name; ///< one line of safe text
    QString toolTip;
    qint64 count = 0;
    bool isRest = false; ///< a sum of others, or what has no name: shown in another colour
    bool isOpenable = true;
    QString shown{}; ///< stands beside the bar in the count's place, such as "4.5"; empty: the count

    [[nodiscard]] QString words() const; ///< what stands beside the bar
};

/// Horizontal bars, the first at the top, each with its name and its count beside it.
class RankChart : public PlotView
{
    Q_OBJECT

public:
    explicit RankChart(QWidget *parent);

    void setBars(std::vector<RankedBar> bars);
    /// Shows these bars as selected.
    void setChosen(const std::set<int> &bars);
    /// Of each bar, how much of it is selected; as many as there are bars, or none.
    void setParts(std::vector<qint64> parts);
    /// Whether the bars are steps of one scale, so that a range of them means something.
    void setOrdered(bool isOrdered) { m_isOrdered = isOrdered; }

    [[nodiscard]] const std::vector<RankedBar> &bars() const { return m_bars; }
    [[nodiscard]] const std::set<int> &chosen() const { return m_chosen; }
    [[nodiscard]] const std::vector<qint64> &parts() const { return m_parts; }

protected:
    [[nodiscard]] int barAt(QPointF place) const override;
    [[nodiscard]] QString barToolTip(int bar) const override;
    [[nodiscard]] int barCount() const override { return int(m_bars.size()); }
    [[nodiscard]] QRectF barPlace(int bar) const override;
    [[nodiscard]] Dragging dragging() const override { return m_isOrdered ? Dragging::down : Dragging::none; }
    [[nodiscard]] bool isOpenable(int bar) const override { return m_bars[size_t(bar)].isOpenable; }
    void applyColours(const ChartColours &colours) override;
    void makeRoom() override;
    void placeTexts() override;

private:
    void fill();
    void placeCounts();
    [[nodiscard]] qint64 partOf(int bar) const;

    std::vector<RankedBar> m_bars;
    std::set<int> m_chosen;
    std::vector<qint64> m_parts;
    bool m_isOrdered = false;
    QValueAxis *m_count;
    CountScale m_scale;
    QBarCategoryAxis *m_rows;
    QHorizontalStackedBarSeries *m_series = nullptr;
};

} // namespace interdict::ui
