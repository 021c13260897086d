// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/picturelegend.h"

#include "models/graph/busiest.h"
#include "models/graph/nodestyle.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal lineFactor = 1.5; // line height to the font's
constexpr qreal between = 18;     // pixels between two entries
constexpr qreal usualMark = 21;   // pixels
constexpr qreal rampWidth = 90;
constexpr qreal widestText = 420;

constexpr std::array legendOrder{NodeKind::seller, NodeKind::site,         NodeKind::domain,    NodeKind::shipment,
                                 NodeKind::email,  NodeKind::phone,        NodeKind::handle,    NodeKind::wallet,
                                 NodeKind::pgpKey, NodeKind::ipAddress,    NodeKind::substance, NodeKind::equipment,
                                 NodeKind::place,  NodeKind::organisation, NodeKind::other,     NodeKind::listing};

QString phrase(const char *text)
{
    return QCoreApplication::translate("PictureLegend", text);
}

} // namespace

PictureLegend::PictureLegend(const CaseGraph &graph, const QLocale &locale, bool dark, const NodeLooks &looks,
                             const std::vector<quint8> &hidden)
    : m_locale(locale), m_dark(dark)
{
    addKinds(graph, looks, hidden);
    if (!looks.fits(graph.nodeCount()))
        return;
    if (looks.size)
        addSize(*looks.size);
    if (looks.groups)
        addGroups(*looks.groups);
    else if (looks.colour)
        addColour(*looks.colour);
    addBadges(looks);
    addLinks(graph);
    m_sentences = busiestWords(graph, {hidden, looks.stacked}, locale);
}

void PictureLegend::addKinds(const CaseGraph &graph, const NodeLooks &looks, const std::vector<quint8> &hidden)
{
    std::array<qint64, nodeKindCount> counts{};
    bool hasStacks = false;
    for (int node = 0; node < graph.nodeCount(); ++node) {
        if (hidden.size() == size_t(graph.nodeCount()) && hidden[size_t(node)] != 0)
            continue;
        const int stacked = looks.fits(graph.nodeCount()) ? looks.stackedAt(node) : 1;
        counts[size_t(graph.nodes()[size_t(node)].kind)] += stacked;
        hasStacks = hasStacks || stacked > 1;
    }
    // Where colour says something else, kinds are told by their shapes.
    const PaletteEntry palette = looks.groups || looks.colour ? otherGroup : PaletteEntry(0);
    for (const NodeKind kind : legendOrder) {
        if (counts[size_t(kind)] == 0)
            continue;
        //: In the legend of the graph: a kind of node and how many there are, as in "sellers: 261".
        const QString text = phrase(QT_TRANSLATE_NOOP("PictureLegend", "%1: %2"))
                                 .arg(kindNamePlural(kind), m_locale.toString(counts[size_t(kind)]));
        m_entries.push_back({Mark::kind, text, kind, palette, kind == NodeKind::listing ? 3.5 : 8.0, false});
    }
    if (hasStacks)
        m_entries.push_back({Mark::stack,
                             phrase(QT_TRANSLATE_NOOP("PictureLegend", "stack of like nodes, with its number")),
                             NodeKind::listing, palette, 5, false});
}

QString PictureLegend::number(double value) const
{
    if (std::abs(value) >= 1000 || value == std::floor(value))
        return m_locale.toString(qint64(std::llround(std::clamp(value, -9e15, 9e15))));
    return m_locale.toString(value, 'g', 3);
}

/// Three discs: the least, the middle, the most.
void PictureLegend::addSize(const NodeFigure &figure)
{
    const std::optional<FigureRange> range = rangeOf(figure);
    if (!range)
        return;
    //: In the legend of the graph: what the size of the nodes says.
    m_entries.push_back({Mark::title, phrase(QT_TRANSLATE_NOOP("PictureLegend", "Size: %1")).arg(figure.title),
                         NodeKind::other, 0, 0, true});
    const auto add = [&](double value, qreal radius) {
        const QString text = figure.unit.isEmpty() ? number(value) : number(value) + u' ' + figure.unit;
        m_entries.push_back({Mark::size, text, NodeKind::other, otherGroup, radius, false});
    };
    add(range->least, 3);
    if (range->most > range->least) {
        add((range->least + range->most) / 2, 5.5);
        add(range->most, 7.5);
    }
}

void PictureLegend::addColour(const NodeFigure &figure)
{
    const std::optional<FigureRange> range = rangeOf(figure);
    if (!range)
        return;
    //: In the legend of the graph: what the colour of the nodes says.
    m_entries.push_back({Mark::title, phrase(QT_TRANSLATE_NOOP("PictureLegend", "Colour: %1")).arg(figure.title),
                         NodeKind::other, 0, 0, true});
    //: In the legend of the graph: from the least to the most of a figure, beside a band of colours.
    const QString text =
        phrase(QT_TRANSLATE_NOOP("PictureLegend", "%1 to %2")).arg(number(range->least), number(range->most));
    m_entries.push_back({Mark::ramp, figure.unit.isEmpty() ? text : text + u' ' + figure.unit});
    if (std::any_of(figure.values.begin(), figure.values.end(), [](double value) { return !std::isfinite(value); }))
        m_entries.push_back({Mark::swatch, phrase(QT_TRANSLATE_NOOP("PictureLegend", "unknown")), NodeKind::other,
                             unknownEntry, 6, false});
}

void PictureLegend::addGroups(const NodeGroups &groups)
{
    m_entries.push_back({Mark::title, phrase(QT_TRANSLATE_NOOP("PictureLegend", "Colour: %1")).arg(groups.title),
                         NodeKind::other, 0, 0, true});
    std::array<bool, paletteSize> isThere{};
    for (const int group : groups.groups)
        isThere[size_t(group < 0 ? unknownEntry : std::min<int>(firstGroup + group, otherGroup))] = true;
    for (int group = 0; group < groupColours; ++group) {
        const auto palette = PaletteEntry(firstGroup + group);
        if (isThere[palette])
            m_entries.push_back(
                {Mark::swatch, visibleLine(groups.names.value(group)), NodeKind::other, palette, 6, false});
    }
    if (isThere[otherGroup])
        m_entries.push_back({Mark::swatch, phrase(QT_TRANSLATE_NOOP("PictureLegend", "others")), NodeKind::other,
                             otherGroup, 6, false});
    if (isThere[unknownEntry])
        m_entries.push_back({Mark::swatch, phrase(QT_TRANSLATE_NOOP("PictureLegend", "none")), NodeKind::other,
                             unknownEntry, 6, false});
}

void PictureLegend::addBadges(const NodeLooks &looks)
{
    const auto any = [](const auto &values, auto test) { return std::any_of(values.begin(), values.end(), test); };
    if (any(looks.isNew, [](quint8 isNew) { return isNew != 0; }))
        m_entries.push_back({Mark::ring, looks.newTitle});
    if (any(looks.marks, [](const NodeMark &mark) { return mark.colour != 0; }))
        m_entries.push_back({Mark::flag, phrase(QT_TRANSLATE_NOOP("PictureLegend", "marked by an analyst"))});
    if (any(looks.marks, [](const NodeMark &mark) { return mark.hasNote; }))
        m_entries.push_back({Mark::note, phrase(QT_TRANSLATE_NOOP("PictureLegend", "has a note"))});
}

void PictureLegend::addLinks(const CaseGraph &graph)
{
    const auto edges = graph.edges();
    if (std::any_of(edges.begin(), edges.end(), [](const GraphEdge &edge) { return isDirected(edge.kind); }))
        m_entries.push_back({Mark::arrow, phrase(QT_TRANSLATE_NOOP("PictureLegend", "sells, pays, ships to"))});
    if (std::any_of(edges.begin(), edges.end(), [](const GraphEdge &edge) { return edge.drawn; }))
        m_entries.push_back(
            {Mark::dashes,
             phrase(QT_TRANSLATE_NOOP("PictureLegend", "Dashed: drawn by an analyst. Solid: found in records."))});
}

qreal PictureLegend::markWidth(const Entry &entry) const
{
    switch (entry.mark) {
    case Mark::title:
        return 0;
    case Mark::ramp:
        return rampWidth + 6;
    case Mark::arrow:
    case Mark::dashes:
        return 30;
    default:
        return usualMark;
    }
}

QString PictureLegend::words() const
{
    QStringList all;
    for (const Entry &entry : m_entries)
        all << entry.text;
    return (all + m_sentences).join(u", "_s);
}

std::vector<PictureLegend::Place> PictureLegend::places(const QFont &font, qreal width, qreal &height) const
{
    const QFontMetricsF metrics(font);
    const qreal line = metrics.height() * lineFactor;
    std::vector<Place> result;
    qreal x = 0;
    qreal y = 0;
    const auto put = [&](qreal needed, int entry, bool isFirst) {
        if (x > 0 && (isFirst || x + needed > width)) {
            x = 0;
            y += line;
        }
        result.push_back({{x, y}, entry});
        x += needed + between;
    };
    for (size_t i = 0; i < m_entries.size(); ++i)
        put(markWidth(m_entries[i]) + std::min(metrics.horizontalAdvance(m_entries[i].text), widestText), int(i),
            m_entries[i].isFirstOfLine);
    for (qsizetype i = 0; i < m_sentences.size(); ++i)
        put(metrics.horizontalAdvance(m_sentences[i]), -1 - int(i), i == 0);
    height = result.empty() ? 0 : y + line;
    return result;
}

qreal PictureLegend::height(const QFont &font, qreal width) const
{
    qreal height = 0;
    (void)places(font, width, height);
    return height;
}

/// left: where the mark begins, in the middle of its line.
void PictureLegend::paintMark(QPainter &painter, const Entry &entry, QPointF left) const
{
    const QPointF middle = left + QPointF(8, 0);
    const NodePaint node{.kind = entry.kind,
                         .entry = entry.palette,
                         .dark = m_dark,
                         .isStacked = entry.mark == Mark::stack,
                         .hasIcon = entry.mark == Mark::kind};
    switch (entry.mark) {
    case Mark::title:
        return;
    case Mark::kind:
    case Mark::stack:
    case Mark::swatch:
    case Mark::size:
        return paintNode(painter, node, middle, entry.radius);
    case Mark::ramp:
        painter.setPen(Qt::NoPen);
        for (int step = 0; step < rampSteps; ++step) {
            painter.setBrush(paletteFill(PaletteEntry(1 + step), entry.kind, m_dark));
            painter.drawRect(
                QRectF(left.x() + step * rampWidth / rampSteps, left.y() - 5, rampWidth / rampSteps + 0.5, 10));
        }
        return;
    case Mark::ring:
    case Mark::flag:
    case Mark::note: {
        paintNode(painter, {.kind = NodeKind::other, .dark = m_dark}, middle, 4);
        NodeMark mark;
        mark.colour = entry.mark == Mark::flag ? 0xFFD55E00 : 0;
        mark.hasNote = entry.mark == Mark::note;
        return paintBadges(painter, mark, entry.mark == Mark::ring, middle, 4, m_dark);
    }
    case Mark::arrow:
    case Mark::dashes: {
        DrawnLink link;
        link.isDrawn = entry.mark == Mark::dashes;
        link.weight = 4;
        const QPen pen = linkPen(link, m_dark);
        painter.setPen(pen);
        painter.drawLine(left, left + QPointF(24, 0));
        if (entry.mark == Mark::dashes)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        painter.drawPolygon(arrowHead(left + QPointF(24, 0), {1, 0}, 8));
        return;
    }
    }
}

void PictureLegend::paint(QPainter &painter, const QFont &font, const QRectF &area) const
{
    const QFontMetricsF metrics(font);
    qreal height = 0;
    painter.setFont(font);
    for (const Place &place : places(font, area.width(), height)) {
        const QPointF corner = area.topLeft() + place.corner;
        const qreal middle = corner.y() + metrics.height() * lineFactor / 2;
        const QPointF baseline(corner.x(), middle + (metrics.ascent() - metrics.descent()) / 2);
        painter.setPen(textColour(m_dark));
        if (place.entry < 0) {
            const qreal room = area.right() - corner.x();
            painter.drawText(baseline, metrics.elidedText(m_sentences[-1 - place.entry], Qt::ElideRight, room + 1));
            continue;
        }
        const Entry &entry = m_entries[size_t(place.entry)];
        painter.save();
        paintMark(painter, entry, {corner.x(), middle});
        painter.restore();
        painter.drawText(baseline + QPointF(markWidth(entry), 0),
                         metrics.elidedText(entry.text, Qt::ElideRight, widestText + 1));
    }
}

} // namespace interdict
