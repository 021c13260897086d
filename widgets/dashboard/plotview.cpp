// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/plotview.h"

#include "models/itemmodels/celltext.h"

#include <QChart>
#include <QDir>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QHelpEvent>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>

#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pictureMargin = 12;

QFont titleFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

PlotView::PlotView(QWidget *parent) : QChartView(parent), m_colours(ChartColours::of(palette()))
{
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the table of numbers is the way by keyboard
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
    for (QGraphicsSimpleTextItem *text : m_texts)
        delete text;
    m_texts.clear();
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
    m_texts.push_back(item);
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

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    viewport()->setCursor(bar >= 0 && isOpenable(bar) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QChartView::mouseMoveEvent(event);
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    const int bar = event->button() == Qt::LeftButton ? barAt(event->position()) : -1;
    if (bar >= 0 && isOpenable(bar))
        Q_EMIT barClicked(bar);
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int bar = event->button() == Qt::LeftButton ? barAt(event->position()) : -1;
    if (bar >= 0 && isOpenable(bar))
        Q_EMIT barOpened(bar);
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
    const qreal words = QFontMetricsF(titleFont(font())).height() +
                        QFontMetricsF(font()).boundingRect(room, Qt::TextWordWrap, caption).height();
    return {width() + int(2 * pictureMargin), height() + int(std::ceil(words + 4 * pictureMargin))};
}

void PlotView::paintPicture(QPainter &painter, const QSizeF &size, const QString &title, const QString &caption)
{
    painter.fillRect(QRectF(QPointF(), size), m_colours.background);
    painter.setPen(m_colours.text);
    const QRectF inner = QRectF(QPointF(), size).adjusted(pictureMargin, pictureMargin, -pictureMargin, -pictureMargin);
    painter.setFont(titleFont(font()));
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
