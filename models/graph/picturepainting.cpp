// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/picturepainting.h"

#include "models/graph/nodestyle.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QDate>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal margin = 20; // pixels
/// Pixels for one unit of the layout: small graphs are not blown up on a screen, but fill the sheets of a poster.
qreal largestScale(const QRectF &area)
{
    return 1.4 * std::max(1.0, std::min(area.width() / 1600, area.height() / 1000));
}

bool isFinite(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

QString dayText(const AxisTick &tick)
{
    const QDate day = QDate(1970, 1, 1).addDays(tick.day);
    return day.toString(tick.precision == 1 ? u"yyyy"_s : tick.precision == 2 ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
}

QFont titleFont(const PictureStyle &style)
{
    QFont font = style.font;
    font.setPixelSize(std::max(1, font.pixelSize()) * 3 / 2);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

PicturePainting::PicturePainting(QSizeF size, const CaseGraph &graph, const GraphPositions &positions,
                                 const PictureStyle &style)
    : m_size(size),
      m_graph(graph),
      m_style(style),
      m_looks(style.looks.fits(graph.nodeCount()) ? style.looks : NodeLooks()),
      m_dress(dressOf(graph, m_looks)),
      m_links(graph),
      m_legend(graph, style.locale, style.dark, m_looks, style.hidden),
      m_places(positions)
{
    if (m_graph.nodeCount() == 0)
        return;
    if (style.hidden.size() == m_places.size()) {
        for (size_t node = 0; node < m_places.size(); ++node) {
            if (style.hidden[node] != 0)
                m_places[node] = {qQNaN(), qQNaN()};
        }
    }
    placeArea();
    fit();
    placeNodes();
    if (style.labels)
        chooseLabels();
}

bool PicturePainting::isShown(int node) const
{
    return isFinite(m_places[size_t(node)]);
}

void PicturePainting::placeArea()
{
    m_area = QRectF(QPointF(0, 0), m_size).adjusted(margin, margin, -margin, -margin);
    if (!m_style.title.isEmpty() || !m_style.marking.isEmpty())
        m_area.setTop(m_area.top() + QFontMetricsF(titleFont(m_style)).height() + margin / 2);
    if (m_style.axis)
        m_area.setBottom(m_area.bottom() - 1.5 * QFontMetricsF(m_style.font).height());
    if (!m_style.legend)
        return;
    addSentences(0); // as many as there may be
    const qreal height = m_legend.height(m_style.font, m_area.width());
    const qreal bottom = m_size.height() - margin / 2;
    m_legendArea = QRectF(m_area.left(), bottom - height, m_area.width(), height);
    m_area.setBottom(m_area.bottom() - height);
}

void PicturePainting::fit()
{
    QRectF bounds;
    for (int node = 0; node < m_graph.nodeCount(); ++node) {
        const qreal radius = m_dress.radii[size_t(node)];
        const QRectF box(m_places[size_t(node)] - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        if (isShown(node))
            bounds = bounds.isNull() ? box : bounds.united(box);
    }
    if (bounds.isEmpty() || m_area.isEmpty())
        return;
    m_fit.scale = std::min({m_area.width() / bounds.width(), m_area.height() / bounds.height(), largestScale(m_area)});
    m_fit.shift = m_area.center() - bounds.center() * m_fit.scale;
    // In large graphs nodes shrink more slowly than distances, or nothing would be left of them.
    m_fit.nodeScale = std::max(m_fit.scale, 0.45 * std::sqrt(m_fit.scale));
}

void PicturePainting::placeNodes()
{
    for (int node = 0; node < m_graph.nodeCount(); ++node) {
        m_places[size_t(node)] = m_places[size_t(node)] * m_fit.scale + m_fit.shift;
        m_radii.push_back(std::max(m_dress.radii[size_t(node)] * m_fit.nodeScale, 0.7));
    }
}

void PicturePainting::chooseLabels()
{
    constexpr int mostNodesWithListingLabels = 60;
    constexpr qreal areaOfOne = 4000; // square pixels
    LabelLimits limits;
    limits.bounds = m_area.adjusted(-margin / 2, -margin / 2, margin / 2, 0);
    limits.withListings = m_graph.nodeCount() <= mostNodesWithListingLabels;
    limits.stacked = m_looks.stacked;
    limits.strong = strongLabels;
    limits.strongMetrics = QFontMetricsF(strongFont(m_style.font));
    limits.numbers = m_style.locale;
    limits.most = std::max(limits.most, int(m_size.width() * m_size.height() / areaOfOne)); // a poster has room
    m_labels = placeLabels(m_graph, m_dress.order, m_places, m_radii, QFontMetricsF(m_style.font), limits);
    addSentences(int(m_labels.size()));
}

void PicturePainting::addSentences(int shown)
{
    m_legend = PictureLegend(m_graph, m_style.locale, m_style.dark, m_looks, m_style.hidden);
    const auto number = [this](qint64 value) { return m_style.locale.toString(value); };
    qint64 nodes = 0;
    for (int node = 0; node < m_graph.nodeCount(); ++node)
        nodes += isShown(node);
    if (m_style.labels && shown < nodes)
        m_legend.addSentence(
            QCoreApplication::translate("GraphPicture", "%1 of %2 labels shown.").arg(number(shown), number(nodes)));
    const qint64 leftOut = m_style.leftOut + m_graph.nodeCount() - nodes;
    if (leftOut > 0)
        m_legend.addSentence(QCoreApplication::translate("GraphPicture", "%1 more nodes of the case are not drawn.")
                                 .arg(number(leftOut)));
    if (m_style.scale)
        m_legend.addSentence(QCoreApplication::translate("GraphPicture", "Drawn at %1 % of its size on the screen.")
                                 .arg(m_style.locale.toString(100 * m_fit.scale, 'g', 3)));
}

void PicturePainting::paint(QPainter &painter) const
{
    painter.fillRect(QRectF(QPointF(0, 0), m_size), backgroundColour(m_style.dark));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_style.font);
    if (m_graph.nodeCount() == 0) {
        painter.setPen(textColour(m_style.dark));
        painter.drawText(QRectF(QPointF(0, 0), m_size), Qt::AlignCenter,
                         QCoreApplication::translate("GraphPicture", "There is nothing to draw."));
        return;
    }
    paintHeading(painter);
    if (m_style.axis)
        paintAxis(painter);
    paintLinks(painter);
    paintArrows(painter);
    paintNodes(painter, Size::dots);
    for (const PlacedLabel &label : m_labels) // below all but dots, so that none is hidden and names can be read
        painter.fillRect(label.rectangle, backgroundColour(m_style.dark));
    paintNodes(painter, Size::others);
    paintCounts(painter);
    painter.setPen(textColour(m_style.dark));
    const QFont strong = strongFont(m_style.font);
    for (const PlacedLabel &label : m_labels) {
        painter.setFont(label.isStrong ? strong : m_style.font);
        painter.drawText(label.baseline, label.text);
    }
    if (m_style.legend)
        m_legend.paint(painter, m_style.font, m_legendArea);
}

void PicturePainting::paintHeading(QPainter &painter) const
{
    if (m_style.title.isEmpty() && m_style.marking.isEmpty())
        return;
    const QFont font = titleFont(m_style);
    const QFontMetricsF metrics(font);
    const QRectF line(margin, margin / 2, m_size.width() - 2 * margin, metrics.height());
    painter.setFont(font);
    painter.setPen(textColour(m_style.dark));
    const QString marking = visibleLine(m_style.marking);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, marking);
    const qreal room = line.width() - metrics.horizontalAdvance(marking) - margin;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(visibleLine(m_style.title), Qt::ElideRight, room));
    painter.setFont(m_style.font);
}

void PicturePainting::paintAxis(QPainter &painter) const
{
    const QFontMetricsF metrics(m_style.font);
    const qreal bottom = m_area.bottom() + 0.4 * metrics.height();
    qreal free = 0; // right of the last date written
    for (const AxisTick &tick : m_style.axis->ticks) {
        const qreal x = tick.x * m_fit.scale + m_fit.shift.x();
        if (x < m_area.left() - margin || x > m_area.right() + margin)
            continue;
        painter.setPen(QPen(QColor::fromRgb(m_style.dark ? 0xFF2C333B : 0xFFE4E7EB), 1));
        painter.drawLine(QPointF(x, m_area.top()), QPointF(x, bottom));
        const QString text = dayText(tick);
        const qreal width = metrics.horizontalAdvance(text);
        if (x - width / 2 < free)
            continue;
        painter.setPen(textColour(m_style.dark));
        painter.drawText(QPointF(x - width / 2, bottom + metrics.ascent()), text);
        free = x + width / 2 + 8;
    }
}

/// Links come sorted by how they look: few pens for many lines.
void PicturePainting::paintLinks(QPainter &painter) const
{
    const auto runs = m_links.runs();
    for (size_t run = 0; run < runs.size(); ++run) {
        const int last = run + 1 < runs.size() ? runs[run + 1] : m_links.count();
        QList<QLineF> lines;
        for (int i = runs[run]; i < last; ++i) {
            const DrawnLink &link = m_links.all()[size_t(i)];
            if (isShown(link.from) && isShown(link.to))
                lines.emplace_back(m_places[size_t(link.from)], m_places[size_t(link.to)]);
        }
        QPen pen = linkPen(m_links.all()[size_t(runs[run])], m_style.dark);
        pen.setWidthF(std::max(0.35, pen.widthF() * std::min(1.0, 1.6 * m_fit.nodeScale)));
        painter.setPen(pen);
        painter.drawLines(lines);
    }
}

void PicturePainting::paintArrow(QPainter &painter, const DrawnLink &link, bool back) const
{
    const QPointF from = m_places[size_t(back ? link.to : link.from)];
    const int target = back ? link.from : link.to;
    const QPointF to = m_places[size_t(target)];
    const qreal length = std::hypot(to.x() - from.x(), to.y() - from.y());
    const qreal size = std::clamp(9 * m_fit.nodeScale, 3.5, 9.0);
    const qreal radius = m_radii[size_t(target)] + 1;
    if (length < radius + 2.5 * size)
        return;
    const QPointF direction = (to - from) / length;
    painter.setBrush(linkPen(link, m_style.dark).color());
    painter.drawPolygon(arrowHead(to - direction * radius, direction, size));
}

void PicturePainting::paintArrows(QPainter &painter) const
{
    constexpr int mostArrows = 20'000;
    if (m_links.count() > mostArrows)
        return;
    painter.setPen(Qt::NoPen);
    for (const DrawnLink &link : m_links.all()) {
        if (!isShown(link.from) || !isShown(link.to))
            continue;
        if (link.hasArrow)
            paintArrow(painter, link, false);
        if (link.hasBackArrow)
            paintArrow(painter, link, true);
    }
}

void PicturePainting::paintNodes(QPainter &painter, Size size) const
{
    for (auto at = m_dress.order.rbegin(); at != m_dress.order.rend(); ++at) {
        const int node = *at;
        if (!isShown(node))
            continue;
        const qreal radius = m_radii[size_t(node)];
        if ((radius < smallRadius) != (size == Size::dots))
            continue;
        const bool isStack = m_looks.stackedAt(node) > 1;
        const NodePaint paint{.kind = m_graph.nodes()[size_t(node)].kind,
                              .entry = m_dress.entries.empty() ? PaletteEntry(0) : m_dress.entries[size_t(node)],
                              .dark = m_style.dark,
                              .isStacked = isStack,
                              .hasIcon = !isStack};
        paintNode(painter, paint, m_places[size_t(node)], radius);
        const NodeMark mark = m_looks.markAt(node);
        if (mark.colour != 0 || mark.hasNote || m_looks.isNewAt(node))
            paintBadges(painter, mark, m_looks.isNewAt(node), m_places[size_t(node)], radius, m_style.dark);
    }
}

/// How many nodes a stack and how many links a line stands for.
void PicturePainting::paintCounts(QPainter &painter) const
{
    constexpr int mostCounted = 3000; // links
    constexpr qreal leastLength = 64; // pixels
    constexpr qreal leastRadius = 7;
    QFont font = m_style.font;
    font.setPixelSize(std::max(1, font.pixelSize() * 85 / 100));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    for (int node = 0; node < m_graph.nodeCount() && !m_looks.stacked.empty(); ++node) {
        if (m_looks.stackedAt(node) < 2 || m_radii[size_t(node)] < leastRadius || !isShown(node))
            continue;
        const PaletteEntry entry = m_dress.entries.empty() ? PaletteEntry(0) : m_dress.entries[size_t(node)];
        const QString text = m_style.locale.toString(m_looks.stackedAt(node));
        painter.setPen(inkOn(paletteFill(entry, m_graph.nodes()[size_t(node)].kind, m_style.dark)));
        painter.drawText(
            m_places[size_t(node)] + QPointF(-metrics.horizontalAdvance(text) / 2, 0.36 * metrics.ascent()), text);
    }
    for (const DrawnLink &link : m_links.all()) {
        const QLineF line(m_places[size_t(link.from)], m_places[size_t(link.to)]);
        if (link.links < 2 || m_links.count() > mostCounted || !(line.length() >= leastLength))
            continue;
        const QString text = u"×"_s + m_style.locale.toString(link.links);
        const QSizeF size(metrics.horizontalAdvance(text) + 2, metrics.height());
        const QPointF corner = line.center() - QPointF(size.width(), size.height()) / 2;
        painter.fillRect(QRectF(corner, size), backgroundColour(m_style.dark));
        painter.setPen(textColour(m_style.dark));
        painter.drawText(corner + QPointF(1, metrics.ascent()), text);
    }
}

} // namespace interdict
