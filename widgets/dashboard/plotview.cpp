// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/plotview.h"

#include "models/itemmodels/celltext.h"
#include "widgets/controls/pagehead.h"

#include <QAccessible>
#include <QChart>
#include <QDir>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pictureMargin = 12;
constexpr qreal leastDrag = 8; // pixels; less is a click

} // namespace

PlotView::PlotView(QWidget *parent) : QChartView(parent), m_colours(ChartColours::of(palette()))
{
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->setBackgroundPen(Qt::NoPen);
    chart()->setDropShadowEnabled(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    connect(chart(), &QChart::plotAreaChanged, this, &PlotView::replaceTexts);
}

QRectF PlotView::plot() const
{
    return chart()->plotArea();
}

QValueAxis *PlotView::newCountAxis()
{
    auto *axis = new QValueAxis(chart());
    axis->setLabelsVisible(false); // QtCharts cuts them where they grow
    axis->setLineVisible(false);
    axis->setMinorTickCount(0);
    m_countAxes.push_back(axis);
    return axis;
}

CountScale PlotView::scaleCounts(QValueAxis *axis, qint64 highest, int mostSteps)
{
    const CountScale scale = countScale(highest, mostSteps);
    axis->setRange(0, double(scale.top()));
    axis->setTickCount(scale.steps + 1);
    return scale;
}

void PlotView::refresh()
{
    makeRoom();
    useColours(ChartColours::of(palette()));
}

void PlotView::useColours(const ChartColours &colours)
{
    m_colours = colours;
    setBackgroundBrush(colours.background);
    chart()->setBackgroundBrush(colours.background);
    for (QValueAxis *axis : m_countAxes) {
        axis->setGridLinePen(QPen(colours.grid, 1));
    }
    applyColours(colours);
    replaceTexts();
}

void PlotView::replaceTexts()
{
    for (QGraphicsItem *item : m_items)
        delete item;
    m_items.clear();
    if (plot().isValid())
        placeTexts();
}

void PlotView::addText(const QString &text, const QRectF &room, Qt::Alignment alignment)
{
    auto *item = new QGraphicsSimpleTextItem(text, chart());
    item->setFont(font());
    item->setBrush(m_colours.text);
    const QRectF size = item->boundingRect();
    qreal x = room.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = room.right() - size.width();
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = room.center().x() - size.width() / 2;
    item->setPos(std::round(x), std::round(room.center().y() - size.height() / 2));
    m_items.push_back(item);
}

void PlotView::addItem(QGraphicsItem *item)
{
    item->setParentItem(chart());
    m_items.push_back(item);
}

bool PlotView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar < 0 ? QString() : plainToolTip(barToolTip(bar)), viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void PlotView::setSummary(const QString &summary)
{
    m_summary = summary;
    m_current = m_anchor = -1;
    setAccessibleDescription(summary);
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_dragged = event->position();
    m_hitBar = false;
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    viewport()->setCursor(bar >= 0 && isOpenable(bar) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_pressed) {
        m_dragged = event->position();
        viewport()->update();
    }
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const QPointF from = *m_pressed;
    m_pressed.reset();
    viewport()->update();
    const QPointF way = event->position() - from;
    const bool isDragged = (dragging() == Dragging::along && std::abs(way.x()) >= leastDrag) ||
                           (dragging() == Dragging::down && std::abs(way.y()) >= leastDrag);
    if (isDragged) {
        if (const std::vector<int> bars = barsBetween(from, event->position()); !bars.empty())
            Q_EMIT rangeChosen(bars);
        return;
    }
    const int bar = barAt(event->position());
    m_hitBar = bar >= 0 && isOpenable(bar);
    if (m_hitBar)
        Q_EMIT barClicked(bar);
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_hitBar)
        Q_EMIT clickedOpened();
}

std::vector<int> PlotView::barsBetween(QPointF from, QPointF to) const
{
    std::vector<int> found;
    for (int bar = 0; bar < barCount(); ++bar) {
        const QPointF centre = barPlace(bar).center();
        const bool isAlong = dragging() == Dragging::along;
        const qreal place = isAlong ? centre.x() : centre.y();
        const auto [low, high] = std::minmax({isAlong ? from.x() : from.y(), isAlong ? to.x() : to.y()});
        if (place >= low && place <= high)
            found.push_back(bar);
    }
    return found;
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveTo(m_current < 0 ? barCount() - 1 : barBeside(m_current, -1), extends);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveTo(m_current < 0 ? 0 : barBeside(m_current, 1), extends);
    case Qt::Key_Home:
        return moveTo(0, extends);
    case Qt::Key_End:
        return moveTo(barCount() - 1, extends);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose();
    default:
        event->ignore(); // the page scrolls, and knows Escape
    }
}

void PlotView::moveTo(int bar, bool extends)
{
    if (barCount() == 0)
        return;
    m_current = std::clamp(bar, 0, barCount() - 1);
    if (!extends || dragging() == Dragging::none || m_anchor < 0)
        m_anchor = m_current;
    setAccessibleDescription(barToolTip(m_current));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    const QPoint place = barPlace(m_current).center().toPoint();
    QToolTip::showText(viewport()->mapToGlobal(place), plainToolTip(barToolTip(m_current)), viewport());
    viewport()->update();
}

void PlotView::choose()
{
    if (m_current < 0 || m_current >= barCount())
        return;
    if (m_anchor != m_current && m_anchor >= 0) {
        std::vector<int> bars(size_t(std::abs(m_anchor - m_current)) + 1);
        std::iota(bars.begin(), bars.end(), std::min(m_anchor, m_current));
        Q_EMIT rangeChosen(bars);
    } else if (isOpenable(m_current))
        Q_EMIT barClicked(m_current);
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setAccessibleDescription(m_summary);
    viewport()->update();
}

void PlotView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const int bar = isKey ? m_current : barAt(event->pos());
    if (bar >= 0 && bar < barCount())
        Q_EMIT menuWanted(bar, isKey ? viewport()->mapToGlobal(barPlace(bar).center().toPoint()) : event->globalPos());
}

/// What belongs to the window, not to the picture: the range being dragged, and where the keyboard is.
void PlotView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    painter->save();
    QColor shade = m_colours.chosen;
    shade.setAlpha(60);
    if (m_pressed && dragging() != Dragging::none) {
        QRectF band = QRectF(*m_pressed, m_dragged).normalized();
        if (dragging() == Dragging::along) {
            band.setTop(plot().top());
            band.setBottom(plot().bottom());
        } else {
            band.setLeft(plot().left());
            band.setRight(plot().right());
        }
        painter->fillRect(band, shade);
    }
    if (hasFocus() && m_current >= 0 && m_current < barCount()) {
        const int anchor = std::clamp(m_anchor, 0, barCount() - 1);
        const QRectF place = barPlace(m_current) | barPlace(anchor);
        if (anchor != m_current)
            painter->fillRect(place, shade);
        painter->setPen(QPen(m_colours.text, 2, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(place.adjusted(-2, -2, 2, 2));
    } else if (hasFocus()) {
        painter->setPen(QPen(m_colours.text, 1, Qt::DotLine));
        painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    makeRoom();
    QChartView::resizeEvent(event);
}

void PlotView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void PlotView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

QSize PlotView::pictureSize(const QString &caption) const
{
    const QRectF room(0, 0, width(), 1000);
    const qreal words = QFontMetricsF(headingFont(font())).height() +
                        QFontMetricsF(font()).boundingRect(room, Qt::TextWordWrap, caption).height();
    return {width() + int(2 * pictureMargin), height() + int(std::ceil(words + 4 * pictureMargin))};
}

void PlotView::paintPicture(QPainter &painter, const QSizeF &size, const QString &title, const QString &caption)
{
    painter.fillRect(QRectF(QPointF(), size), m_colours.background);
    painter.setPen(m_colours.text);
    const QRectF inner = QRectF(QPointF(), size).adjusted(pictureMargin, pictureMargin, -pictureMargin, -pictureMargin);
    painter.setFont(headingFont(font()));
    const QRectF titleRect(inner.topLeft(), QSizeF(inner.width(), painter.fontMetrics().height()));
    painter.drawText(titleRect, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(font());
    QRectF captionRect = painter.boundingRect(inner, Qt::TextWordWrap, caption);
    captionRect.moveBottom(inner.bottom());
    painter.drawText(captionRect, Qt::TextWordWrap, caption);
    const QRectF target(inner.left(), titleRect.bottom() + pictureMargin, inner.width(),
                        captionRect.top() - titleRect.bottom() - 2 * pictureMargin);
    // Not the scene's rectangle, which never shrinks.
    scene()->render(&painter, target, chart()->sceneBoundingRect(), Qt::KeepAspectRatio);
}

Outcome PlotView::savePicture(const QString &path, const QString &title, const QString &caption)
{
    QSaveFile file(path);
    const QString problem =
        tr("\"%1\" cannot be written. Choose another name or folder.").arg(QDir::toNativeSeparators(path));
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::cannotWrite, problem, file.errorString());
    const QSize size = pictureSize(caption);
    useColours(ChartColours::ofPaper());
    bool isWritten = true;
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setTitle(title);
        svg.setResolution(logicalDpiX()); // else its letters are smaller than those that were measured
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        QPainter painter(&svg);
        paintPicture(painter, size, title, caption);
    } else {
        constexpr int scale = 2; // sharp in print
        QImage image(size * scale, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(scale, scale);
        painter.setRenderHint(QPainter::TextAntialiasing);
        paintPicture(painter, size, title, caption);
        painter.end();
        isWritten = image.save(&file, "PNG");
    }
    useColours(ChartColours::of(palette()));
    if (!isWritten || !file.commit())
        return failure(ErrorCode::cannotWrite, problem, file.errorString());
    return {};
}

} // namespace interdict::ui
