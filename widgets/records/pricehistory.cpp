// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/pricehistory.h"

#include "models/itemmodels/celltext.h"

#include <QHash>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

/// The currency that most of them have.
QString commonCurrency(const std::vector<Sighting> &sightings)
{
    QHash<QString, int> counts;
    QString common;
    for (const Sighting &sighting : sightings) {
        const Result<Money> price = Money::parse(sighting.price);
        if (price && ++counts[price->currency()] > counts.value(common))
            common = price->currency();
    }
    return common;
}

} // namespace

PriceHistory::PriceHistory(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"priceHistory"_s);
    setAccessibleName(tr("Price history"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void PriceHistory::setSightings(const std::vector<Sighting> &sightings)
{
    m_points.clear();
    const QString currency = commonCurrency(sightings);
    for (const Sighting &sighting : sightings) {
        const Result<Money> price = Money::parse(sighting.price);
        if (price && sighting.seen && price->currency() == currency)
            m_points.push_back({sighting.seen->firstDay(), sighting.seen->toString(), *price});
    }
    const auto isLower = [](const Point &a, const Point &b) { return a.price.approximate() < b.price.approximate(); };
    const auto [lowest, highest] = std::minmax_element(m_points.begin(), m_points.end(), isLower);
    m_lowest = size_t(lowest - m_points.begin());
    m_highest = size_t(highest - m_points.begin());
    setAccessibleDescription(description());
    setVisible(m_points.size() > 1);
    update();
}

QString PriceHistory::description() const
{
    if (m_points.size() < 2)
        return {};
    return tr("From %1 on %2 to %3 on %4; lowest %5, highest %6.")
        .arg(m_points.front().price.toString(), m_points.front().shownDay, m_points.back().price.toString(),
             m_points.back().shownDay, m_points[m_lowest].price.toString(), m_points[m_highest].price.toString());
}

QSize PriceHistory::sizeHint() const
{
    return {240, 4 * fontMetrics().height() + 48};
}

QRectF PriceHistory::plot() const
{
    const int line = fontMetrics().height();
    return QRectF(rect()).adjusted(12, line + 10, -12, -(line + 10));
}

QPointF PriceHistory::place(const Point &point, const QRectF &in) const
{
    const double days = double(m_points.front().day.daysTo(m_points.back().day));
    const double low = m_points[m_lowest].price.approximate();
    const double range = m_points[m_highest].price.approximate() - low;
    const double x = days > 0 ? double(m_points.front().day.daysTo(point.day)) / days : 0.5;
    const double y = range > 0 ? (point.price.approximate() - low) / range : 0.5;
    return {in.left() + x * in.width(), in.bottom() - y * in.height()};
}

void PriceHistory::paintEvent(QPaintEvent *)
{
    if (m_points.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF in = plot();
    QPainterPath line(place(m_points.front(), in));
    for (const Point &point : m_points) {
        const QPointF at = place(point, in);
        line.lineTo(at.x(), line.currentPosition().y()); // the price holds until another is seen
        line.lineTo(at);
    }
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(in.bottomLeft() + QPointF(0, 6), in.bottomRight() + QPointF(0, 6));
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(accent, 1.5));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    for (const Point &point : m_points)
        painter.drawEllipse(place(point, in), 3, 3);
    paintLabels(painter, in);
}

void PriceHistory::paintLabels(QPainter &painter, const QRectF &in) const
{
    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF above(in.left(), 2, in.width(), fontMetrics().height());
    const QRectF below(in.left(), in.bottom() + 9, in.width(), fontMetrics().height());
    const auto draw = [&painter](const QRectF &where, const QString &left, const QString &right) {
        painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, left);
        painter.drawText(where, Qt::AlignRight | Qt::AlignVCenter, right);
    };
    draw(above, tr("lowest %1").arg(m_points[m_lowest].price.toString()),
         tr("highest %1").arg(m_points[m_highest].price.toString()));
    draw(below, m_points.front().shownDay, m_points.back().shownDay);
}

bool PriceHistory::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_points.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QRectF in = plot();
    const auto nearer = [&](const Point &a, const Point &b) {
        return std::abs(place(a, in).x() - help->pos().x()) < std::abs(place(b, in).x() - help->pos().x());
    };
    const auto nearest = std::min_element(m_points.begin(), m_points.end(), nearer);
    QToolTip::showText(help->globalPos(), plainToolTip(tr("%1: %2").arg(nearest->shownDay, nearest->price.toString())),
                       this);
    return true;
}

} // namespace interdict::ui
