// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/canvasscene.h"

#include "models/graph/labelplacement.h"
#include "models/graph/nodestyle.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

namespace {

constexpr qsizetype mostSmoothLines = 4000; // in a frame
constexpr int mostExactNodes = 500;         // painted to a fraction of a pixel
constexpr int mostListingLabels = 80;       // nodes in sight up to which listings are named
constexpr qreal beyond = 8;                 // pixels around the canvas in which lines are painted

/// A line thinner than a pixel, where lines are not smoothed: as light as it would be.
QColor thinned(const QColor &colour, qreal width, bool dark)
{
    const QColor ground = backgroundColour(dark);
    const qreal share = std::clamp(width, 0.35, 1.0);
    const auto mix = [share](int a, int b) { return int(std::lround(a * (1 - share) + b * share)); };
    return {mix(ground.red(), colour.red()), mix(ground.green(), colour.green()), mix(ground.blue(), colour.blue())};
}

QPen penFor(const GraphEdge &edge, const SceneLook &look, bool smooth)
{
    QPen pen = edgePen(edge, look.dark);
    const qreal width = pen.widthF() * std::min(1.0, 1.6 * look.view.nodeScale());
    if (smooth) {
        pen.setWidthF(std::max(0.35, width));
        return pen;
    }
    const bool isThin = width * look.ratio < 1.5;
    pen.setCosmetic(isThin); // which Qt paints much faster
    pen.setWidthF(isThin ? 1 : width);
    if (isThin)
        pen.setColor(thinned(pen.color(), width, look.dark));
    return pen;
}

bool isFinite(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

} // namespace

std::vector<SceneLabel> placeSceneLabels(const DrawnGraph &drawn, const SceneLook &look)
{
    const CaseGraph &graph = drawn.graph();
    std::vector<QPointF> places;
    std::vector<qreal> radii;
    places.reserve(size_t(graph.nodeCount()));
    radii.reserve(size_t(graph.nodeCount()));
    LabelLimits limits;
    limits.bounds = QRectF(QPointF(0, 0), QSizeF(look.size));
    int inSight = 0;
    for (int node = 0; node < graph.nodeCount(); ++node) {
        places.push_back(look.view.toPixel(drawn.position(node)));
        radii.push_back(drawn.shownRadius(node, look.view));
        inSight += limits.bounds.contains(places.back());
    }
    constexpr qreal areaOfOne = 5000; // square pixels: more are not read but seen as noise
    limits.most = int(std::clamp(limits.bounds.width() * limits.bounds.height() / areaOfOne, 20.0, 300.0));
    limits.mostTried = 2000;
    limits.withListings = inSight <= mostListingLabels;
    std::vector<SceneLabel> labels;
    for (PlacedLabel &label : placeLabels(graph, drawn.order(), places, radii, QFontMetricsF(look.font), limits)) {
        const QPointF centre = places[size_t(label.node)];
        labels.push_back(
            {label.node, std::move(label.text), label.rectangle.translated(-centre), label.baseline - centre});
    }
    return labels;
}

SceneLabel labelBeside(const DrawnGraph &drawn, int node, const SceneLook &look)
{
    constexpr qreal widest = 320;
    constexpr qreal padding = 1.5;
    const QFontMetricsF metrics(look.font);
    const QString text = metrics.elidedText(shownLabel(drawn.graph().nodes()[size_t(node)]), Qt::ElideMiddle, widest);
    const qreal height = metrics.ascent() + metrics.descent();
    const QSizeF size(metrics.horizontalAdvance(text) + 2 * padding, height);
    qreal pull = 0; // to the right where the neighbours lie there
    for (const int neighbour : drawn.graph().neighbours(node))
        pull += drawn.position(neighbour).x() - drawn.position(node).x();
    const qreal side = drawn.shownRadius(node, look.view) + 7; // clear of the ring of a selected one
    const QPointF corner(pull > 0 ? -side - size.width() : side, -height / 2);
    const QRectF rectangle(corner, size);
    return {node, text, rectangle, corner + QPointF(padding, metrics.ascent())};
}

void paintSceneLabel(QPainter &painter, const SceneLabel &label, QPointF centre, bool dark)
{
    painter.fillRect(label.rectangle.translated(centre), backgroundColour(dark));
    painter.setPen(textColour(dark));
    painter.drawText(centre + label.baseline, label.text);
}

bool CanvasScene::paint(QImage &image, const DrawnGraph &drawn, const EdgeBatches &edges,
                        const std::vector<SceneLabel> &labels, const SceneLook &look, Haste haste,
                        const CancelToken &cancel)
{
    if (image.isNull())
        return true;
    image.fill(backgroundColour(m_isDark));
    placeNodes(drawn, look);
    collectLines(edges, QRectF(QPointF(0, 0), QSizeF(look.size)).adjusted(-beyond, -beyond, beyond, beyond));
    const bool isSmooth = haste == Haste::none || m_lines.size() <= mostSmoothLines;
    QPainter painter(&image);
    painter.setFont(look.font);
    painter.setRenderHint(QPainter::Antialiasing, isSmooth);
    paintLines(painter, edges, look, isSmooth, cancel);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const SceneLabel &label : labels) // below the nodes, so that none is hidden
        painter.fillRect(label.rectangle.translated(m_places[size_t(label.node)]), backgroundColour(m_isDark));
    paintNodes(painter, drawn, look, isSmooth && m_nodesInSight <= mostExactNodes);
    painter.setPen(textColour(m_isDark));
    for (const SceneLabel &label : labels)
        painter.drawText(m_places[size_t(label.node)] + label.baseline, label.text);
    return isSmooth;
}

void CanvasScene::placeNodes(const DrawnGraph &drawn, const SceneLook &look)
{
    const qreal far = 64;
    const QRectF sight = QRectF(QPointF(0, 0), QSizeF(look.size)).adjusted(-far, -far, far, far);
    m_places.resize(drawn.positions().size());
    m_nodesInSight = 0;
    for (size_t node = 0; node < m_places.size(); ++node) {
        m_places[node] = look.view.toPixel(drawn.positions()[node]);
        m_nodesInSight += sight.contains(m_places[node]);
    }
}

void CanvasScene::collectLines(const EdgeBatches &edges, const QRectF &area)
{
    m_lines.clear();
    m_lineEnds.clear();
    for (int i = 0; i < edges.count(); ++i) {
        for (const EdgeBatches::Ends ends : edges.batch(i).ends) {
            if (const auto line = clippedLine(m_places[size_t(ends.from)], m_places[size_t(ends.to)], area))
                m_lines.push_back(*line);
        }
        m_lineEnds.push_back(m_lines.size());
    }
}

void CanvasScene::paintLines(QPainter &painter, const EdgeBatches &edges, const SceneLook &look, bool smooth,
                             const CancelToken &cancel) const
{
    constexpr qsizetype atOnce = 512; // between two looks at the token
    qsizetype done = 0;
    for (int i = 0; i < edges.count(); ++i) {
        const qsizetype last = m_lineEnds[size_t(i)];
        if (done < last)
            painter.setPen(penFor(edges.batch(i).look, look, smooth));
        while (done < last && !cancel.isCancelled()) {
            const qsizetype some = std::min(atOnce, last - done);
            painter.drawLines(m_lines.constData() + done, int(some));
            done += some;
        }
        done = last;
    }
}

void CanvasScene::paintNodes(QPainter &painter, const DrawnGraph &drawn, const SceneLook &look, bool exact)
{
    const auto order = drawn.order();
    const auto nodes = drawn.graph().nodes();
    painter.save();
    painter.scale(1 / look.ratio, 1 / look.ratio); // device pixels: sprites are copied, not scaled
    painter.setRenderHint(QPainter::Antialiasing, exact);
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        const QPointF place = m_places[size_t(*it)];
        const qreal radius = drawn.shownRadius(*it, look.view);
        const qreal reach = radius + 2;
        const bool isInSight = place.x() > -reach && place.x() < look.size.width() + reach && place.y() > -reach &&
                               place.y() < look.size.height() + reach;
        if (!isInSight || !isFinite(place))
            continue;
        if (exact)
            paintNode(painter, nodes[size_t(*it)].kind, place * look.ratio, radius * look.ratio, m_isDark);
        else
            m_sprites.paint(painter, nodes[size_t(*it)].kind, place * look.ratio, radius * look.ratio);
    }
    painter.restore();
}

} // namespace interdict::ui
