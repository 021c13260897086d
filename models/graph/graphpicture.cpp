// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/graphpicture.h"

#include "models/graph/labelplacement.h"
#include "models/graph/nodestyle.h"
#include "models/graph/picturelegend.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal margin = 20;        // pixels
constexpr qreal largestScale = 1.4; // pixels for one unit of the layout: small graphs are not blown up

/// How the layout maps to pixels of the picture.
struct Fit
{
    qreal scale = 1;
    QPointF shift;
    qreal nodeScale = 1;
};

Fit fitInto(const QRectF &area, const CaseGraph &graph, const GraphPositions &positions)
{
    QRectF bounds;
    for (int node = 0; node < graph.nodeCount(); ++node) {
        const qreal radius = nodeRadius(graph, node);
        const QRectF box(positions[size_t(node)] - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        if (std::isfinite(box.x()) && std::isfinite(box.y()))
            bounds = bounds.isNull() ? box : bounds.united(box);
    }
    Fit fit;
    if (bounds.isEmpty() || area.isEmpty())
        return fit;
    fit.scale = std::min({area.width() / bounds.width(), area.height() / bounds.height(), largestScale});
    fit.shift = area.center() - bounds.center() * fit.scale;
    // In large graphs nodes shrink more slowly than distances, or nothing would be left of them.
    fit.nodeScale = std::max(fit.scale, 0.45 * std::sqrt(fit.scale));
    return fit;
}

class GraphPainting
{
public:
    GraphPainting(QPainter &painter, QSizeF size, const CaseGraph &graph, const GraphPositions &positions,
                  const PictureStyle &style)
        : m_painter(painter),
          m_size(size),
          m_graph(graph),
          m_style(style),
          m_legend(graph, style.locale, style.dark),
          m_places(positions)
    {
    }

    void paint()
    {
        m_painter.fillRect(QRectF(QPointF(0, 0), m_size), backgroundColour(m_style.dark));
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(m_style.font);
        if (m_graph.nodeCount() == 0)
            return paintNothing();
        placeNodes();
        m_order = labelOrder(m_graph);
        if (m_style.labels)
            chooseLabels();
        paintEdges();
        for (const PlacedLabel &label : m_labels) // below the nodes, so that none is hidden
            m_painter.fillRect(label.rectangle, backgroundColour(m_style.dark));
        paintNodes();
        m_painter.setPen(textColour(m_style.dark));
        for (const PlacedLabel &label : m_labels)
            m_painter.drawText(label.baseline, label.text);
        if (m_style.legend)
            m_legend.paint(m_painter, m_style.font, m_legendArea);
    }

private:
    void paintNothing()
    {
        m_painter.setPen(textColour(m_style.dark));
        m_painter.drawText(QRectF(QPointF(0, 0), m_size), Qt::AlignCenter,
                           QCoreApplication::translate("GraphPicture", "There is nothing to draw."));
    }

    void placeNodes()
    {
        m_area = QRectF(QPointF(0, 0), m_size).adjusted(margin, margin, -margin, -margin);
        if (m_style.legend) {
            addSentences(0); // as many as there may be
            const qreal height = m_legend.height(m_style.font, m_area.width());
            m_legendArea = QRectF(m_area.left(), m_area.bottom() - height + margin / 2, m_area.width(), height);
            m_area.setBottom(m_legendArea.top() - margin / 2);
        }
        m_fit = fitInto(m_area, m_graph, m_places);
        for (int node = 0; node < m_graph.nodeCount(); ++node) {
            m_places[size_t(node)] = m_places[size_t(node)] * m_fit.scale + m_fit.shift;
            m_radii.push_back(std::max(nodeRadius(m_graph, node) * m_fit.nodeScale, 0.7));
        }
    }

    void addSentences(int shown)
    {
        m_legend = PictureLegend(m_graph, m_style.locale, m_style.dark);
        const auto number = [this](qint64 value) { return m_style.locale.toString(value); };
        if (std::any_of(m_graph.edges().begin(), m_graph.edges().end(),
                        [](const GraphEdge &edge) { return edge.drawn; }))
            m_legend.addSentence(
                QCoreApplication::translate("GraphPicture", "Solid: found in records. Dashed: drawn by an analyst."));
        if (m_style.labels && shown < m_graph.nodeCount())
            m_legend.addSentence(QCoreApplication::translate("GraphPicture", "%1 of %2 labels shown.")
                                     .arg(number(shown), number(m_graph.nodeCount())));
        if (m_style.leftOut > 0)
            m_legend.addSentence(QCoreApplication::translate("GraphPicture", "%1 more nodes of the case are not drawn.")
                                     .arg(number(m_style.leftOut)));
    }

    void paintEdges()
    {
        std::vector<int> order(m_graph.edges().size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = int(i);
        const auto key = [this](int index) {
            const GraphEdge &edge = m_graph.edges()[size_t(index)];
            return std::tuple(edge.drawn, edge.kind != LinkKind::offers, edgePen(edge, m_style.dark).widthF(), index);
        };
        std::sort(order.begin(), order.end(), [&key](int a, int b) { return key(a) < key(b); });
        QList<QLineF> lines; // of one pen
        QPen pen;
        const auto flush = [&] {
            m_painter.setPen(pen);
            m_painter.drawLines(lines);
            lines.clear();
        };
        for (const int index : order) {
            const GraphEdge &edge = m_graph.edges()[size_t(index)];
            QPen own = edgePen(edge, m_style.dark);
            own.setWidthF(std::max(0.35, own.widthF() * std::min(1.0, 1.6 * m_fit.nodeScale)));
            if (!lines.isEmpty() && own != pen)
                flush();
            pen = own;
            lines.emplace_back(m_places[size_t(edge.from)], m_places[size_t(edge.to)]);
        }
        if (!lines.isEmpty())
            flush();
    }

    void paintNodes()
    {
        for (auto node = m_order.rbegin(); node != m_order.rend(); ++node)
            paintNode(m_painter, m_graph.nodes()[size_t(*node)].kind, m_places[size_t(*node)], m_radii[size_t(*node)],
                      m_style.dark);
    }

    void chooseLabels()
    {
        constexpr int mostNodesWithListingLabels = 60;
        LabelLimits limits;
        limits.bounds = m_area.adjusted(-margin / 2, -margin / 2, margin / 2, 0);
        limits.withListings = m_graph.nodeCount() <= mostNodesWithListingLabels;
        m_labels = placeLabels(m_graph, m_order, m_places, m_radii, QFontMetricsF(m_style.font), limits);
        addSentences(int(m_labels.size()));
    }

    QPainter &m_painter;
    QSizeF m_size;
    const CaseGraph &m_graph;
    const PictureStyle &m_style;
    PictureLegend m_legend;
    QRectF m_area;
    QRectF m_legendArea;
    Fit m_fit;
    GraphPositions m_places; // in pixels once placed
    std::vector<qreal> m_radii;
    std::vector<int> m_order;
    std::vector<PlacedLabel> m_labels;
};

/// Painter units for one pixel of 1/96 inch.
qreal unitOf(const QPainter &painter)
{
    const qreal devicePixels = std::sqrt(std::abs(painter.deviceTransform().determinant()));
    const qreal resolution = painter.device() ? painter.device()->logicalDpiX() : 96;
    return devicePixels > 0 && resolution > 0 ? resolution / 96 / devicePixels : 1;
}

Outcome checkPicture(const CaseGraph &graph, const GraphPositions &positions, QSize size)
{
    constexpr int leastSide = 64;
    constexpr int mostSide = 20000;
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failure(ErrorCode::badInput,
                       QCoreApplication::translate("GraphPicture",
                                                   "Pictures cannot be drawn because the program runs without fonts."),
                       u"no QGuiApplication"_s);
    if (positions.size() != size_t(graph.nodeCount()))
        return failure(ErrorCode::badInput,
                       QCoreApplication::translate("GraphPicture",
                                                   "The places of the nodes belong to another graph. Lay out the "
                                                   "graph again."));
    if (std::min(size.width(), size.height()) < leastSide || std::max(size.width(), size.height()) > mostSide)
        return failure(
            ErrorCode::badInput,
            QCoreApplication::translate("GraphPicture", "A picture has to be 64 to 20,000 pixels wide and high."));
    return {};
}

Outcome writeWhole(const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return tl::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(
            ErrorCode::cannotWrite,
            QCoreApplication::translate("GraphPicture", "The picture \"%1\" cannot be written. Choose another place.")
                .arg(path),
            file.errorString());
    return {};
}

} // namespace

QFont pictureFont()
{
    QFont font(u"sans-serif"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(11);
    return font;
}

void paintGraph(QPainter &painter, const QRectF &target, const CaseGraph &graph, const GraphPositions &positions,
                const PictureStyle &style)
{
    if (target.isEmpty() || positions.size() != size_t(graph.nodeCount()))
        return;
    const qreal unit = style.unit > 0 ? style.unit : unitOf(painter);
    painter.save();
    painter.setClipRect(target, Qt::IntersectClip);
    painter.translate(target.topLeft());
    painter.scale(unit, unit);
    GraphPainting(painter, target.size() / unit, graph, positions, style).paint();
    painter.restore();
}

Result<QByteArray> renderSvg(const CaseGraph &graph, const GraphPositions &positions, const PictureStyle &style,
                             QSize size)
{
    if (Outcome checked = checkPicture(graph, positions, size); !checked)
        return tl::unexpected(checked.error());
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(96);
    generator.setTitle(QCoreApplication::translate("GraphPicture", "Case graph"));
    generator.setDescription(QCoreApplication::translate("GraphPicture", "Nodes: %1, links: %2.")
                                 .arg(graph.nodeCount())
                                 .arg(graph.edges().size()));
    QPainter painter(&generator);
    PictureStyle own = style;
    own.unit = 1;
    paintGraph(painter, QRectF(QPointF(0, 0), QSizeF(size)), graph, positions, own);
    painter.end();
    return buffer.data();
}

Result<QByteArray> renderPng(const CaseGraph &graph, const GraphPositions &positions, const PictureStyle &style,
                             QSize size)
{
    if (Outcome checked = checkPicture(graph, positions, size); !checked)
        return tl::unexpected(checked.error());
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return failure(ErrorCode::limitExceeded,
                       QCoreApplication::translate(
                           "GraphPicture", "There is not enough memory for the picture. Choose a smaller size."));
    image.setDotsPerMeterX(3780); // 96 dots per inch
    image.setDotsPerMeterY(3780);
    QPainter painter(&image);
    PictureStyle own = style;
    own.unit = 1;
    paintGraph(painter, QRectF(QPointF(0, 0), QSizeF(size)), graph, positions, own);
    painter.end();
    QBuffer buffer;
    QImageWriter writer(&buffer, "png");
    if (!buffer.open(QIODevice::WriteOnly) || !writer.write(image))
        return failure(ErrorCode::internal,
                       QCoreApplication::translate("GraphPicture", "The picture cannot be made. Choose SVG."),
                       writer.errorString());
    return buffer.data();
}

Outcome writeSvg(const QString &path, const CaseGraph &graph, const GraphPositions &positions,
                 const PictureStyle &style, QSize size)
{
    return writeWhole(path, renderSvg(graph, positions, style, size));
}

Outcome writePng(const QString &path, const CaseGraph &graph, const GraphPositions &positions,
                 const PictureStyle &style, QSize size)
{
    return writeWhole(path, renderPng(graph, positions, style, size));
}

} // namespace interdict
