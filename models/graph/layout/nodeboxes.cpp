// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/nodeboxes.h"

#include "models/graph/layout/nearcells.h"

#include <algorithm>

namespace interdict {

namespace {

constexpr double between = 2; // of two boxes

QRectF boxOf(const NodeBoxes &boxes, int node)
{
    constexpr double half = between / 2;
    return boxes.extents[size_t(node)].translated(boxes.centres[size_t(node)]).adjusted(-half, -half, half, half);
}

double mobility(const NodeBoxes &boxes, int node)
{
    return boxes.mobilities.empty() ? 1.0 : boxes.mobilities[size_t(node)];
}

/// Returns whether the two overlapped and could be moved.
bool pushPair(NodeBoxes &boxes, int a, int b)
{
    if (!boxes.settled.empty() && boxes.settled[size_t(a)] && boxes.settled[size_t(b)])
        return false;
    const QRectF left = boxOf(boxes, a);
    const QRectF right = boxOf(boxes, b);
    const double overX = std::min(left.right(), right.right()) - std::max(left.left(), right.left());
    const double overY = std::min(left.bottom(), right.bottom()) - std::max(left.top(), right.top());
    const double both = mobility(boxes, a) + mobility(boxes, b);
    if (overX <= 1e-6 || overY <= 1e-6 || both <= 0)
        return false;
    const QPointF way = right.center() - left.center();
    const bool isAside = !boxes.onlyUpAndDown && overX < overY;
    const double along = isAside ? way.x() : way.y();
    // In one place, the one that comes first goes up or left.
    const double sign = along < 0 ? -1 : 1;
    const double more = (isAside ? overX : overY) * 1.02 + 0.01;
    const QPointF move = isAside ? QPointF(sign * more, 0) : QPointF(0, sign * more);
    boxes.centres[size_t(a)] -= move * (mobility(boxes, a) / both);
    boxes.centres[size_t(b)] += move * (mobility(boxes, b) / both);
    for (const int moved : {a, b}) {
        if (!boxes.settled.empty() && mobility(boxes, moved) > 0)
            boxes.settled[size_t(moved)] = false;
    }
    return true;
}

} // namespace

QRectF nodeExtent(double radius, QSizeF label)
{
    constexpr double belowDisc = 2;
    const QRectF disc(-radius, -radius, 2 * radius, 2 * radius);
    if (label.isEmpty())
        return disc;
    return disc | QRectF(QPointF(-label.width() / 2, radius + belowDisc), label);
}

bool pushApart(NodeBoxes &boxes, int rounds, const CancelToken &cancel)
{
    const int count = int(boxes.centres.size());
    std::vector<QRectF> placed(boxes.centres.size());
    for (int round = 0; round < rounds && !cancel.isCancelled(); ++round) {
        for (int node = 0; node < count; ++node)
            placed[size_t(node)] = boxOf(boxes, node);
        bool anyMoved = false;
        NearCells(placed).forEachPair([&](int a, int b) { anyMoved = pushPair(boxes, a, b) || anyMoved; });
        if (!anyMoved)
            return true;
    }
    return count < 2;
}

} // namespace interdict
