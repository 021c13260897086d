// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// How the canvas paints: an image of the graph, made anew when it moves, and over it what follows the pointer.
#include "models/graph/nodestyle.h"
#include "widgets/graphview/graphcanvas.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>

#include <algorithm>

namespace interdict::ui {

namespace {

constexpr size_t mostSelectedLabels = 12;
constexpr size_t mostSmoothLinks = 600; // of one node

} // namespace

void GraphCanvas::invalidate()
{
    m_isBaseValid = false;
    m_isSmooth = false;
    m_finishing.cancel();
    m_settle.start(); // the interval may have been 0
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
    return look;
}

void GraphCanvas::paintEvent(QPaintEvent *)
{
    const SceneLook now = look();
    if (!m_isBaseValid || m_base.size() != (QSizeF(now.size) * now.ratio).toSize() || !m_scene ||
        m_scene->isDark() != now.dark)
        paintBase(now);
    QPainter painter(this);
    painter.drawImage(QPoint(0, 0), m_base);
    paintOverlay(painter, now);
}

void GraphCanvas::paintBase(const SceneLook &look)
{
    if (!m_scene || m_scene->isDark() != look.dark)
        m_scene = std::make_unique<CanvasScene>(look.dark);
    const QSize pixels = (QSizeF(look.size) * look.ratio).toSize();
    if (m_base.size() != pixels)
        m_base = QImage(pixels, QImage::Format_RGB32);
    m_base.setDevicePixelRatio(look.ratio);
    m_isSmooth = m_scene->paint(m_base, m_drawn, m_edges, m_labels, look, CanvasScene::Haste::frame);
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
    m_labels = now.labels ? placeSceneLabels(m_drawn, now) : std::vector<SceneLabel>();
    m_isBaseValid = false;
    update();
}

void GraphCanvas::finish(const SceneLook &look)
{
    auto work = [drawn = std::make_shared<const DrawnGraph>(m_drawn), edges = m_edges,
                 look](const CancelToken &cancel, const ProgressSink &) -> Result<Finished> {
        Finished done;
        if (look.labels)
            done.labels = placeSceneLabels(*drawn, look);
        done.image = QImage((QSizeF(look.size) * look.ratio).toSize(), QImage::Format_RGB32);
        done.image.setDevicePixelRatio(look.ratio);
        CanvasScene scene(look.dark);
        scene.paint(done.image, *drawn, edges, done.labels, look, CanvasScene::Haste::none, cancel);
        if (cancel.isCancelled())
            return cancelled();
        return done;
    };
    m_finishing.start<Finished>(tr("Painting the graph"), std::move(work), [this](Result<Finished> done) {
        if (!done || m_settle.isActive()) // the picture has changed since
            return;
        m_labels = std::move(done->labels);
        m_base = std::move(done->image);
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
    const std::optional<int> focus = m_hovered ? m_hovered : (hasFocus() ? m_current : std::nullopt);
    if (focus)
        paintLinksOf(painter, *focus, look);
    paintSelection(painter, look);
    if (look.labels)
        paintSelectedLabels(painter, look);
    if (m_drag == Drag::area) {
        QColor fill = palette().highlight().color();
        painter.setPen(fill);
        fill.setAlpha(40);
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_pressedAt, m_draggedTo).normalized());
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().highlight().color(), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void GraphCanvas::paintLinksOf(QPainter &painter, int node, const SceneLook &look)
{
    const CaseGraph &graph = m_drawn.graph();
    const auto links = graph.incidentEdges(node);
    const QRectF area = QRectF(rect()).adjusted(-8, -8, 8, 8);
    painter.setRenderHint(QPainter::Antialiasing, links.size() <= mostSmoothLinks);
    for (const int index : links) {
        const GraphEdge &edge = graph.edges()[size_t(index)];
        QPen pen = edgePen(edge, look.dark);
        pen.setColor(textColour(look.dark));
        pen.setWidthF(std::max(1.2, pen.widthF() * std::min(1.0, look.view.nodeScale())));
        painter.setPen(pen);
        if (const auto line = clippedLine(placeOf(edge.from), placeOf(edge.to), area))
            painter.drawLine(*line);
    }
    painter.save();
    painter.scale(1 / look.ratio, 1 / look.ratio);
    const auto paintMark = [&](int mark) {
        const QPointF place = placeOf(mark);
        if (area.contains(place))
            m_scene->sprites().paint(painter, graph.nodes()[size_t(mark)].kind, place * look.ratio,
                                     m_drawn.shownRadius(mark, look.view) * look.ratio);
    };
    for (const int neighbour : graph.neighbours(node))
        paintMark(neighbour);
    paintMark(node);
    painter.restore();
    for (const SceneLabel &label : m_labels) { // lines may run over them
        const auto neighbours = graph.neighbours(node);
        if (label.node == node || std::binary_search(neighbours.begin(), neighbours.end(), label.node))
            paintSceneLabel(painter, label, placeOf(label.node), look.dark);
    }
}

void GraphCanvas::paintSelection(QPainter &painter, const SceneLook &look)
{
    painter.save();
    painter.scale(1 / look.ratio, 1 / look.ratio);
    const QRectF area = QRectF(rect()).adjusted(-64, -64, 64, 64);
    for (const int node : m_selected) {
        const QPointF place = placeOf(node);
        if (area.contains(place))
            m_scene->sprites().paintRing(painter, place * look.ratio, m_drawn.shownRadius(node, look.view) * look.ratio,
                                         look.ratio, textColour(look.dark));
    }
    painter.restore();
    if (!m_current || !hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().highlight().color(), 1.5, Qt::DashLine));
    const qreal radius = m_drawn.shownRadius(*m_current, look.view) + 6;
    painter.drawEllipse(placeOf(*m_current), radius, radius);
}

void GraphCanvas::paintSelectedLabels(QPainter &painter, const SceneLook &look) const
{
    if (m_selected.size() > mostSelectedLabels)
        return;
    for (const int node : m_selected) {
        const auto isOfNode = [node](const SceneLabel &label) { return label.node == node; };
        if (std::none_of(m_labels.begin(), m_labels.end(), isOfNode) && rect().contains(placeOf(node).toPoint()))
            paintSceneLabel(painter, labelBeside(m_drawn, node, look), placeOf(node), look.dark);
    }
}

} // namespace interdict::ui
