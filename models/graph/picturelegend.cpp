// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/picturelegend.h"

#include "models/graph/nodestyle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace interdict {

namespace {

constexpr qreal lineFactor = 1.5; // line height to the font's
constexpr qreal between = 18;     // pixels between two entries
constexpr qreal markWidth = 18;   // pixels

constexpr std::array legendOrder{NodeKind::seller, NodeKind::site,         NodeKind::domain,    NodeKind::shipment,
                                 NodeKind::email,  NodeKind::phone,        NodeKind::handle,    NodeKind::wallet,
                                 NodeKind::pgpKey, NodeKind::ipAddress,    NodeKind::substance, NodeKind::equipment,
                                 NodeKind::place,  NodeKind::organisation, NodeKind::other,     NodeKind::listing};

} // namespace

PictureLegend::PictureLegend(const CaseGraph &graph, const QLocale &locale, bool dark) : m_dark(dark)
{
    std::array<qint64, nodeKindCount> counts{};
    for (const GraphNode &node : graph.nodes())
        ++counts[size_t(node.kind)];
    for (const NodeKind kind : legendOrder) {
        if (counts[size_t(kind)] == 0)
            continue;
        //: In the legend of the graph: a kind of node and how many there are, as in "sellers: 261".
        const QString text = QCoreApplication::translate("PictureLegend", "%1: %2")
                                 .arg(kindNamePlural(kind), locale.toString(counts[size_t(kind)]));
        m_entries.push_back({kind, text});
    }
}

std::vector<PictureLegend::Place> PictureLegend::places(const QFont &font, qreal width, qreal &height) const
{
    const QFontMetricsF metrics(font);
    const qreal line = metrics.height() * lineFactor;
    std::vector<Place> result;
    qreal x = 0;
    qreal y = 0;
    const auto put = [&](qreal needed, int entry) {
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        result.push_back({{x, y}, entry});
        x += needed + between;
    };
    for (size_t i = 0; i < m_entries.size(); ++i)
        put(markWidth + metrics.horizontalAdvance(m_entries[i].text), int(i));
    if (x > 0 && !m_sentences.isEmpty()) {
        x = 0;
        y += line;
    }
    for (qsizetype i = 0; i < m_sentences.size(); ++i)
        put(metrics.horizontalAdvance(m_sentences[i]), -1 - int(i));
    height = result.empty() ? 0 : y + line;
    return result;
}

qreal PictureLegend::height(const QFont &font, qreal width) const
{
    qreal height = 0;
    (void)places(font, width, height);
    return height;
}

void PictureLegend::paint(QPainter &painter, const QFont &font, const QRectF &area) const
{
    const QFontMetricsF metrics(font);
    qreal height = 0;
    painter.setFont(font);
    for (const Place &place : places(font, area.width(), height)) {
        const QPointF corner = area.topLeft() + place.corner;
        const qreal middle = corner.y() + metrics.height() * lineFactor / 2;
        const qreal baseline = middle + (metrics.ascent() - metrics.descent()) / 2;
        qreal x = corner.x();
        if (place.entry >= 0) {
            const NodeKind kind = m_entries[size_t(place.entry)].kind;
            painter.save();
            paintNode(painter, kind, {x + 6, middle}, kind == NodeKind::listing ? 3.5 : 6, m_dark);
            painter.restore();
            x += markWidth;
        }
        painter.setPen(textColour(m_dark));
        painter.drawText(QPointF(x, baseline),
                         place.entry >= 0 ? m_entries[size_t(place.entry)].text : m_sentences[-1 - place.entry]);
    }
}

} // namespace interdict
