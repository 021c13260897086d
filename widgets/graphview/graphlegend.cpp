// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/graphlegend.h"

#include "models/graph/nodestyle.h"
#include "models/graph/picturelegend.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 12;
constexpr int topMargin = 6;

PictureLegend legendFor(const CaseGraph &graph, bool dark)
{
    PictureLegend legend(graph, QLocale(), dark);
    const auto edges = graph.edges();
    if (std::any_of(edges.begin(), edges.end(), [](const GraphEdge &edge) { return edge.drawn; }))
        legend.addSentence(GraphLegend::tr("Solid: found in records. Dashed: drawn by an analyst."));
    return legend;
}

QString wordsFor(const CaseGraph &graph)
{
    std::array<qint64, nodeKindCount> counts{};
    for (const GraphNode &node : graph.nodes())
        ++counts[size_t(node.kind)];
    QStringList words;
    for (int kind = 0; kind < nodeKindCount; ++kind) {
        if (counts[size_t(kind)] > 0)
            words << GraphLegend::tr("%1: %2").arg(kindNamePlural(NodeKind(kind)),
                                                   QLocale().toString(counts[size_t(kind)]));
    }
    return words.join(u", "_s);
}

} // namespace

GraphLegend::GraphLegend(QWidget *parent) : QWidget(parent), m_graph(std::make_shared<CaseGraph>())
{
    setObjectName(u"graphLegend"_s);
    setAccessibleName(tr("Legend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GraphLegend::setGraph(std::shared_ptr<const CaseGraph> graph)
{
    m_graph = std::move(graph);
    setAccessibleDescription(wordsFor(*m_graph));
    updateGeometry();
    update();
}

int GraphLegend::heightForWidth(int width) const
{
    return int(legendFor(*m_graph, false).height(font(), width - 2 * sideMargin)) + 2 * topMargin;
}

QSize GraphLegend::sizeHint() const
{
    constexpr int usualWidth = 700;
    return {usualWidth, heightForWidth(std::max(width(), 200))};
}

void GraphLegend::paintEvent(QPaintEvent *)
{
    const bool dark = palette().base().color().lightness() < 128;
    QPainter painter(this);
    painter.fillRect(rect(), backgroundColour(dark));
    painter.setRenderHint(QPainter::Antialiasing);
    legendFor(*m_graph, dark)
        .paint(painter, font(), QRectF(rect()).adjusted(sideMargin, topMargin, -sideMargin, -topMargin));
}

} // namespace interdict::ui
