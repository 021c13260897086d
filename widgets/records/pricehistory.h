// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/listingqueries.h"

#include <QWidget>

namespace interdict::ui {

/// What a listing cost, sighting by sighting: a step line with its lowest and highest price and its first and last day.
/// It shows the currency that most sightings have, and hides where fewer than two of them have a date and a price.
class PriceHistory : public QWidget
{
    Q_OBJECT

public:
    explicit PriceHistory(QWidget *parent = nullptr);

    void setSightings(const std::vector<Sighting> &sightings);
    [[nodiscard]] int points() const { return int(m_points.size()); }
    /// The same in words, for those who do not see it; empty where there is none.
    [[nodiscard]] QString description() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Point
    {
        QDate day;
        QString shownDay;
        Money price;
    };
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF place(const Point &point, const QRectF &in) const;
    void paintLabels(QPainter &painter, const QRectF &in) const;

    std::vector<Point> m_points; ///< in the order of time
    size_t m_lowest = 0;
    size_t m_highest = 0;
};

} // namespace interdict::ui
