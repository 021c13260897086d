// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/metrics/listingseries.h"
#include "widgets/dashboard/plotview.h"

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

protected:
    [[nodiscard]] int barAt(QPointF place) const override;
    [[nodiscard]] QString barToolTip(int bar) const override;
    [[nodiscard]] bool isOpenable(int) const override { return false; }
    void applyColours(const ChartColours &colours) override;
    void makeRoom() override;
    void placeTexts() override;

private:
    [[nodiscard]] qreal placeOf(QDate day) const;
    void fill();

    std::vector<DayCount> m_counts;
    Bucket m_bucket = Bucket::day;
    QDate m_first; ///< of the axis
    QDate m_last;  ///< the day after its end
    QValueAxis *m_time;
    QValueAxis *m_count;
    CountScale m_scale;
    QAreaSeries *m_bars = nullptr;
};

/// What a bucket is called: "2014-01-05", "2014-01-06 to 2014-01-12", "2014-01".
[[nodiscard]] QString bucketName(QDate start, Bucket bucket);

} // namespace interdict::ui
