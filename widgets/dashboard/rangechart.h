// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/dashboard/plotview.h"

#include <set>

namespace interdict::ui {

/// A row from `low` to `high`, of amounts or of Julian days.
struct RangeBar
{
    QString name; ///< one line of safe text
    QString toolTip;
    double low = 0;
    double high = 0;
    std::optional<double> middle{}; ///< marked by a line across
};

/// Horizontal ranges along one axis, the first at the top: quartiles with their median, or spans of time.
class RangeChart : public PlotView
{
    Q_OBJECT

public:
    explicit RangeChart(QWidget *parent);

    enum class Along { amounts, days };
    /// `unit` stands under the axis.
    void setBars(std::vector<RangeBar> bars, Along along, const QString &unit);
    /// Amounts on a logarithmic axis; where one is 0 or less, it stays linear.
    void setLogarithmic(bool isLog);
    void setChosen(const std::set<int> &bars);

    [[nodiscard]] const std::vector<RangeBar> &bars() const { return m_bars; }
    [[nodiscard]] const std::set<int> &chosen() const { return m_chosen; }

protected:
    [[nodiscard]] int barAt(QPointF place) const override;
    [[nodiscard]] QString barToolTip(int bar) const override { return m_bars[size_t(bar)].toolTip; }
    [[nodiscard]] bool isOpenable(int) const override { return true; }
    [[nodiscard]] int barCount() const override { return int(m_bars.size()); }
    [[nodiscard]] QRectF barPlace(int bar) const override;
    void applyColours(const ChartColours &) override;
    void makeRoom() override;
    void placeTexts() override;

private:
    [[nodiscard]] ValueScale scale() const;
    [[nodiscard]] qreal xOf(double value, const ValueScale &scale) const;
    void placeAxis(const ValueScale &scale);
    void placeBar(int bar, const ValueScale &scale);

    std::vector<RangeBar> m_bars;
    std::set<int> m_chosen;
    Along m_along = Along::amounts;
    QString m_unit;
    bool m_isLog = false;
    QValueAxis *m_values;
    QValueAxis *m_rows;
};

} // namespace interdict::ui
