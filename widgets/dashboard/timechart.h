// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/metrics/listingseries.h"
#include "widgets/dashboard/plotview.h"

#include <map>

class QAreaSeries;

namespace interdict::ui {

/// Counts over time: one bar a bucket, as wide as its time. All bars are one shape, so that thousands paint quickly.
class TimeChart : public PlotView
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent);

    /// Ascending, as sightingsOverTime() gives them.
    void setCounts(const std::vector<DayCount> &counts, Bucket bucket);
    /// How much of each bucket is selected; those that are missing have nothing.
    void setParts(const std::map<QDate, qint64> &parts);

protected:
    [[nodiscard]] int barAt(QPointF place) const override;
    [[nodiscard]] QString barToolTip(int bar) const override;
    [[nodiscard]] int barCount() const override { return int(m_counts.size()); }
    [[nodiscard]] QRectF barPlace(int bar) const override;
    [[nodiscard]] Dragging dragging() const override { return Dragging::along; }
    [[nodiscard]] bool isOpenable(int) const override { return true; }
    void applyColours(const ChartColours &colours) override;
    void makeRoom() override;
    void placeTexts() override;

private:
    [[nodiscard]] qreal placeOf(QDate day) const;
    void fill();
    [[nodiscard]] QAreaSeries *newBars(const std::vector<DayCount> &counts);

    std::vector<DayCount> m_counts;
    Bucket m_bucket = Bucket::day;
    QDate m_first; ///< of the axis
    QDate m_last;  ///< the day after its end
    QValueAxis *m_time;
    QValueAxis *m_count;
    CountScale m_scale;
    QAreaSeries *m_bars = nullptr;
    QAreaSeries *m_chosenBars = nullptr;
    std::map<QDate, qint64> m_parts;
};

} // namespace interdict::ui
