// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// How the canvas paints: an image of the graph, made anew when it moves, and over it what follows the pointer.
#include "models/graph/nodestyle.h"
#include "widgets/graphview/graphcanvas.h"

#include <QEvent>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

namespace {

constexpr size_t mostSelectedLabels = 12;
constexpr size_t mostSmoothLinks = 600; // of one node
constexpr int beyond = 200;             // pixels painted on each side of the canvas, to be panned over

QSize devicePixels(const SceneLook &look)
{
    return (QSizeF(look.size) * look.ratio).toSize();
}

/// Reaches beyond the canvas. Dates stand at its bottom, and a ratio may leave no whole number of pixels: not then.
SceneLook widened(SceneLook look)
{
    const qreal pixels = beyond * look.ratio;
    if (look.axis || std::abs(pixels - std::round(pixels)) > 1e-6)
        return look;
    look.size += QSize(2 * beyond, 2 * beyond);
    look.view.shift += QPointF(beyond, beyond);
    return look;
}

} // namespace

void GraphCanvas::invalidate()
{
    m_isBaseValid = false;
    m_isSmooth = false;
    m_isPanned = false;
    m_finishing.cancel();
    m_settle.start(); // the interval may have been 0
    update();
}

/// The view has changed. Where the picture has only moved, what is painted of it is used again.
void GraphCanvas::follow(const CanvasView &before)
{
    if (before.scale != m_view.scale || !m_isBaseValid)
        return invalidate();
    m_isPanned = true;
    m_finishing.cancel();
    m_settle.start();
    update();
}

SceneLook GraphCanvas::look() const
{
    SceneLook look;
    look.view = m_view;
    look.size = size();
    look.ratio = devicePixelRatioF();
    look.dark = palette().base().color().lightness() < 128;
    look.font = font();
    look.font.setPixelSize(
        std::max(QFontInfo(font()).pixelSize() * 9 / 10, 9)); // pixels: an image has its own resolution
    look.labels = m_areLabelsShown;
    look.lifted = m_lifted;
    look.axis = m_axis;
    return look;
}

void GraphCanvas::paintEvent(QPaintEvent *)
{
    const SceneLook now = look();
    std::optional<QPoint> corner = baseCorner(now);
    if (!corner) {
        paintBase(now);
        corner = baseCorner(now).value_or(QPoint());
    }
    QPainter painter(this);
    painter.save();
    painter.scale(1 / now.ratio, 1 / now.ratio); // device pixels: the image is copied, not scaled
    painter.drawImage(QPoint(), m_base, QRect(-*corner, devicePixels(now)));
    painter.restore();
    paintOverlay(painter, now);
}

/// Where the image begins on the canvas, in device pixels: nothing where it has to be painted anew.
std::optional<QPoint> GraphCanvas::baseCorner(const SceneLook &look) const
{
    constexpr qreal exact = 0.01; // of a pixel
    if (!m_isBaseValid || m_base.isNull() || !m_scene || m_scene->isDark() != look.dark ||
        m_baseView.scale != look.view.scale || m_baseRatio != look.ratio)
        return std::nullopt;
    const QPointF moved = (look.view.shift - m_baseView.shift) * look.ratio;
    const QPoint corner(qRound(moved.x()), qRound(moved.y()));
    const bool isExact = std::abs(moved.x() - corner.x()) < exact && std::abs(moved.y() - corner.y()) < exact;
    const bool isCovered = QRect(corner, m_base.size()).contains(QRect(QPoint(), devicePixels(look)));
    return isExact && isCovered ? std::optional(corner) : std::nullopt;
}

void GraphCanvas::paintBase(const SceneLook &look)
{
    if (!m_scene || m_scene->isDark() != look.dark)
        m_scene = std::make_unique<CanvasScene>(look.dark);
    const SceneLook wide = m_isPanned ? widened(look) : look;
    if (m_base.size() != devicePixels(wide))
        m_base = QImage(devicePixels(wide), QImage::Format_RGB32);
    m_isSmooth = m_scene->paint(m_base, m_drawn, m_labels.labels, wide, CanvasScene::Haste::frame);
    m_baseView = wide.view;
    m_baseRatio = look.ratio;
    m_isBaseValid = true;
    if (!m_isSmooth && !m_settle.isActive() && !m_finishing.isRunning())
        m_settle.start();
}

/// Nothing has moved for a moment: labels find their places. Small graphs at once, larger ones in a job, which smooths
/// their lines too.
void GraphCanvas::settle()
{
    m_settle.setInterval(settleTime);
    if (m_drag == Drag::view || m_drag == Drag::nodes || !isVisible())
        return;
    constexpr int mostAtOnce = 1500;
    const SceneLook now = look();
    if (!m_isBaseValid)
        paintBase(now); // which tells whether lines are smooth
    m_settle.stop();
    if (m_drawn.graph().nodeCount() > mostAtOnce || !m_isSmooth)
        return finish(now);
    m_labels = now.labels ? placeSceneLabels(m_drawn, now) : SceneLabels();
    m_isBaseValid = false;
    update();
}

void GraphCanvas::finish(const SceneLook &look)
{
    auto work = [drawn = std::make_shared<const DrawnGraph>(m_drawn), look](const CancelToken &cancel,
                                                                            const ProgressSink &) -> Result<Finished> {
        Finished done;
        if (look.labels)
            done.labels = placeSceneLabels(*drawn, look);
        const SceneLook wide = widened(look);
        done.view = wide.view;
        done.image = QImage(devicePixels(wide), QImage::Format_RGB32);
        CanvasScene scene(look.dark);
        scene.paint(done.image, *drawn, done.labels.labels, wide, CanvasScene::Haste::none, cancel);
        if (cancel.isCancelled())
            return cancelled();
        return done;
    };
    m_finishing.start<Finished>(tr("Painting the graph"), std::move(work),
                                [this, ratio = look.ratio](Result<Finished> done) {
                                    if (!done || m_settle.isActive()) // the picture has changed since
                                        return;
                                    m_labels = std::move(done->labels);
                                    m_base = std::move(done->image);
                                    m_baseView = done->view;
                                    m_baseRatio = ratio;
                                    m_isBaseValid = true;
                                    m_isSmooth = true;
                                    update();
                                });
}

void GraphCanvas::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_settle.start(0); // which it left while hidden
}

void GraphCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        invalidate();
    QWidget::changeEvent(event);
}

void GraphCanvas::paintOverlay(QPainter &painter, const SceneLook &look)
{
    painter.setFont(look.font);
    const std::optional<int> focus =
        m_hovered ? m_hovered : (hasFocus() && m_selected.empty() ? m_current : std::nullopt);
    if (focus)
        paintLinksOf(painter, *focus, look);
    paintCurrent(painter, look);
    if (look.labels)
        paintSelectedLabels(painter, look);
    paintSelecting(painter);
    paintLinking(painter, look);
    if (look.labels)
        paintLabelCount(painter, look);
    if (hasFocus()) {
        painter.setPen(QPen(palette().highlight().color(), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void GraphCanvas::paintSelecting(QPainter &painter) const
{
    if (m_drag != Drag::area && m_drag != Drag::lasso)
        return;
    QColor fill = palette().highlight().color();
    painter.setPen(fill);
    fill.setAlpha(40);
    painter.setBrush(fill);
    if (m_drag == Drag::area) {
        painter.drawRect(QRectF(m_pressedAt, m_draggedTo).normalized());
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawPolygon(m_lasso);
    }
}

/// How many names there was no room for: that none is seen does not say that there is none.
void GraphCanvas::paintLabelCount(QPainter &painter, const SceneLook &look) const
{
    const auto shown = int(m_labels.labels.size());
    if (m_labels.named <= shown)
        return;
    const QString text = tr("%1 of %2 names shown").arg(locale().toString(shown), locale().toString(m_labels.named));
    const QFontMetricsF metrics(look.font);
    const qreal above = m_axis ? metrics.height() + 6 : 0;
    const QRectF box(8, height() - metrics.height() - 10 - above, metrics.horizontalAdvance(text) + 12,
                     metrics.height() + 4);
    QColor ground = backgroundColour(look.dark);
    ground.setAlpha(225);
    painter.fillRect(box, ground);
    painter.setPen(labelColour(true, look.dark));
    painter.drawText(box, Qt::AlignCenter, text);
}

void GraphCanvas::paintLinksOf(QPainter &painter, int node, const SceneLook &look)
{
    const auto links = m_drawn.links().at(node);
    const QRectF area = QRectF(rect()).adjusted(-8, -8, 8, 8);
    painter.setRenderHint(QPainter::Antialiasing, links.size() <= mostSmoothLinks);
    std::vector<int> neighbours;
    for (const int index : links) {
        const DrawnLink &link = m_drawn.links().all()[size_t(index)];
        const int other = link.from == node ? link.to : link.from;
        if (m_drawn.isLinkHidden(index) || m_drawn.isHidden(other))
            continue;
        neighbours.push_back(other);
        QPen pen = linkPen(link, look.dark);
        pen.setColor(textColour(look.dark));
        pen.setWidthF(std::max(1.2, pen.widthF() * std::min(1.0, look.view.nodeScale())));
        painter.setPen(pen);
        if (const auto line = clippedLine(placeOf(link.from), placeOf(link.to), area))
            painter.drawLine(*line);
    }
    for (const int neighbour : neighbours)
        paintMark(painter, neighbour, look);
    paintMark(painter, node, look);
    std::sort(neighbours.begin(), neighbours.end());
    for (const SceneLabel &label : m_labels.labels) { // lines may run over them
        if (label.node == node || std::binary_search(neighbours.begin(), neighbours.end(), label.node))
            paintSceneLabel(painter, label, placeOf(label.node), look);
    }
}

void GraphCanvas::paintMark(QPainter &painter, int node, const SceneLook &look)
{
    const QPointF place = placeOf(node);
    if (!QRectF(rect()).adjusted(-64, -64, 64, 64).contains(place))
        return;
    const QPointF halves((place * look.ratio * 2).toPoint());
    const QPoint pixel(int(std::floor(halves.x() / 2)), int(std::floor(halves.y() / 2)));
    const Sprite *sprite = m_scene->sprites().node(
        {m_drawn.graph().nodes()[size_t(node)].kind, m_drawn.entry(node), false, m_drawn.looks().stackedAt(node) > 1},
        m_drawn.shownRadius(node, look.view) * look.ratio, halves / 2 - pixel, look.ratio);
    painter.save();
    painter.scale(1 / look.ratio, 1 / look.ratio); // device pixels: sprites are copied, not scaled
    painter.drawImage(pixel + sprite->corner, sprite->image);
    painter.restore();
}

void GraphCanvas::paintCurrent(QPainter &painter, const SceneLook &look)
{
    if (!m_current || !hasFocus() || m_drawn.isHidden(*m_current))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().highlight().color(), 1.5, Qt::DashLine));
    const qreal radius = m_drawn.shownRadius(*m_current, look.view) + 6;
    painter.drawEllipse(placeOf(*m_current), radius, radius);
}

/// What is selected or under the pointer has its name, whether there is room or not.
void GraphCanvas::paintSelectedLabels(QPainter &painter, const SceneLook &look) const
{
    std::vector<int> nodes;
    if (m_selected.size() <= mostSelectedLabels)
        nodes = m_selected;
    if (m_hovered)
        nodes.push_back(*m_hovered);
    for (const int node : nodes) {
        const auto isOfNode = [node](const SceneLabel &label) { return label.node == node; };
        const bool isNamed = std::any_of(m_labels.labels.begin(), m_labels.labels.end(), isOfNode);
        if (!isNamed && !m_drawn.isHidden(node) && rect().contains(placeOf(node).toPoint()))
            paintSceneLabel(painter, labelBeside(m_drawn, node, look), placeOf(node), look);
    }
}

} // namespace interdict::ui
