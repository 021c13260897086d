// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/dashboard/plotview.h"

class QLineSeries;
class QScatterSeries;

namespace interdict::ui {

struct CurvePoint
{
    double place = 0; ///< along the axis: Julian days, or a number of days
    double value = 0;
    double low = 0; ///< a band around the curve; equal to `high` where there is none
    double high = 0;
    int series = 0;
    QString toolTip;
    bool isOpenable = true;
};

/// Up to two curves over time or over days, told apart by colour, dash and marker; with a band, of quartiles.
class CurveChart : public PlotView
{
    Q_OBJECT

public:
    explicit CurveChart(QWidget *parent);

    struct Axes
    {
        enum class Along { dates, days } along = Along::dates;
        enum class Up { amounts, shares } up = Up::amounts;
        QString alongUnit; ///< stands under the axis
        QString upUnit;    ///< stands over the axis
        bool isStepped = false;
    };
    /// Points of one series ascend by place.
    void setPoints(std::vector<CurvePoint> points, const QStringList &series, const Axes &axes);
    void setLogarithmic(bool isLog);

    [[nodiscard]] const std::vector<CurvePoint> &points() const { return m_points; }

protected:
    [[nodiscard]] int barAt(QPointF place) const override;
    [[nodiscard]] QString barToolTip(int bar) const override { return m_points[size_t(bar)].toolTip; }
    [[nodiscard]] bool isOpenable(int bar) const override { return m_points[size_t(bar)].isOpenable; }
    [[nodiscard]] int barCount() const override { return int(m_points.size()); }
    [[nodiscard]] QRectF barPlace(int bar) const override;
    [[nodiscard]] Dragging dragging() const override { return Dragging::along; }
    void applyColours(const ChartColours &colours) override;
    void makeRoom() override;
    void placeTexts() override;

private:
    void fill();
    [[nodiscard]] ValueScale newAlongScale() const;
    [[nodiscard]] ValueScale newUpScale() const;
    [[nodiscard]] QPointF placeOf(double along, double up) const;
    void addCurve(int series);
    void addBand(int series);
    void placeUpTicks();
    void placeLegend();

    std::vector<CurvePoint> m_points;
    QStringList m_series;
    Axes m_axes;
    bool m_isLog = false;
    ValueScale m_alongScale; ///< of the points as they are; its ticks as the plot has room for them
    ValueScale m_upScale;
    QValueAxis *m_along;
    QValueAxis *m_up;
};

} // namespace interdict::ui
