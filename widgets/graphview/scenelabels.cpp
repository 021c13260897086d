// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/scenelabels.h"

#include "models/graph/labelplacement.h"
#include "models/graph/nodestyle.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

namespace {

constexpr int mostListingLabels = 80; // nodes in sight up to which listings are named
constexpr int mostDimmedLabels = 12;  // to know one's way about

/// What is looked at first, then the few most important of the rest.
std::vector<int> orderFor(const DrawnGraph &drawn, const Lifted &lifted)
{
    std::vector<int> order = lifted.ordered;
    int others = 0;
    for (const int node : drawn.order()) {
        if (others == mostDimmedLabels)
            break;
        if (lifted.nodes[size_t(node)] == 0) {
            order.push_back(node);
            ++others;
        }
    }
    return order;
}

} // namespace

std::shared_ptr<const Lifted> liftedBy(const DrawnGraph &drawn, std::span<const int> selected)
{
    if (selected.empty())
        return nullptr;
    auto lifted = std::make_shared<Lifted>();
    lifted->nodes.resize(size_t(drawn.graph().nodeCount()));
    lifted->links.resize(size_t(drawn.links().count()));
    for (const int node : selected) {
        for (const int link : drawn.links().at(node)) {
            if (drawn.isLinkHidden(link))
                continue;
            const DrawnLink &it = drawn.links().all()[size_t(link)];
            lifted->links[size_t(link)] = 1;
            quint8 &other = lifted->nodes[size_t(it.from == node ? it.to : it.from)];
            other = std::max<quint8>(other, 1);
        }
    }
    for (const int node : selected)
        lifted->nodes[size_t(node)] = 2;
    for (const quint8 state : {quint8(2), quint8(1)}) {
        for (const int node : drawn.order()) {
            if (lifted->nodes[size_t(node)] == state)
                lifted->ordered.push_back(node);
        }
    }
    return lifted;
}

SceneLabels placeSceneLabels(const DrawnGraph &drawn, const SceneLook &look)
{
    const CaseGraph &graph = drawn.graph();
    std::vector<QPointF> places;
    std::vector<qreal> radii;
    places.reserve(size_t(graph.nodeCount()));
    radii.reserve(size_t(graph.nodeCount()));
    LabelLimits limits;
    limits.bounds = QRectF(QPointF(0, 0), QSizeF(look.size));
    int listings = 0;
    SceneLabels placed;
    for (int node = 0; node < graph.nodeCount(); ++node) {
        places.push_back(drawn.isHidden(node) ? QPointF(qQNaN(), qQNaN()) : look.view.toPixel(drawn.position(node)));
        radii.push_back(drawn.shownRadius(node, look.view));
        const QPointF at = places.back();
        const bool isInSight = at.x() >= 0 && at.y() >= 0 && at.x() <= limits.bounds.width() &&
                               at.y() <= limits.bounds.height(); // false for what is not finite
        (graph.nodes()[size_t(node)].kind == NodeKind::listing ? listings : placed.named) += isInSight;
    }
    constexpr qreal areaOfOne = 5000; // square pixels: more are not read but seen as noise
    limits.most = int(std::clamp(limits.bounds.width() * limits.bounds.height() / areaOfOne, 20.0, 300.0));
    limits.mostTried = 2000;
    limits.withListings = placed.named + listings <= mostListingLabels || look.lifted;
    limits.stacked = drawn.looks().stacked;
    limits.strong = look.lifted ? 1 : strongLabels;
    limits.strongMetrics = QFontMetricsF(strongFont(look.font));
    limits.numbers = QLocale();
    placed.named += limits.withListings ? listings : 0;
    limits.bounds.setHeight(limits.bounds.height() - QFontMetricsF(look.font).height() - 8); // how many are shown
    std::vector<int> order;
    if (look.lifted)
        order = orderFor(drawn, *look.lifted);
    const std::span<const int> inOrder = look.lifted ? std::span<const int>(order) : drawn.order();
    for (PlacedLabel &label : placeLabels(graph, inOrder, places, radii, QFontMetricsF(look.font), limits)) {
        const QPointF centre = places[size_t(label.node)];
        placed.labels.push_back({label.node, std::move(label.text), label.rectangle.translated(-centre),
                                 label.baseline - centre, label.isStrong});
    }
    return placed;
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

QColor labelColour(bool dimmed, bool dark)
{
    if (dimmed)
        return QColor::fromRgb(dark ? 0xFF737C87 : 0xFF8A9099);
    return textColour(dark);
}

void paintSceneLabel(QPainter &painter, const SceneLabel &label, QPointF centre, const SceneLook &look)
{
    painter.fillRect(label.rectangle.translated(centre), backgroundColour(look.dark));
    painter.setPen(textColour(look.dark));
    painter.setFont(label.isStrong ? strongFont(look.font) : look.font);
    painter.drawText(centre + label.baseline, label.text);
}

} // namespace interdict::ui
