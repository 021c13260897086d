// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/freeplaces.h"

#include "models/graph/layout/layoutkinds.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace interdict {

namespace {

constexpr double between = 3; // of two nodes

} // namespace

FreePlaces::FreePlaces(const LayoutRun &run) : m_run(run)
{
    double sum = 0;
    for (int node = 0; node < run.graph.nodeCount(); ++node)
        sum += extentOf(run, node).width() + between;
    m_side = std::max(1.5 * sum / std::max(run.graph.nodeCount(), 1), 4.0);
}

/// Calls visit(cell) for each cell the node touches there, until it returns false.
template <typename Visit>
void FreePlaces::forEachCell(int node, QPointF place, const Visit &visit) const
{
    const QRectF box = extentOf(m_run, node).translated(place).adjusted(-between, -between, between, between);
    const auto cell = [this](double at) { return int(std::floor(at / m_side)); };
    for (int row = cell(box.top()); row <= cell(box.bottom()); ++row) {
        for (int column = cell(box.left()); column <= cell(box.right()); ++column) {
            if (!visit(Cell(column, row)))
                return;
        }
    }
}

void FreePlaces::take(int node, QPointF place)
{
    forEachCell(node, place, [&](const Cell &cell) {
        m_cells[cell].push_back({node, place});
        return true;
    });
}

bool FreePlaces::touch(int node, QPointF place, const Taken &other) const
{
    if (m_run.extents.empty()) {
        const QPointF way = place - other.place;
        const double apart = m_run.radii[size_t(node)] + m_run.radii[size_t(other.node)] + between;
        return QPointF::dotProduct(way, way) < apart * apart;
    }
    const QRectF box = extentOf(m_run, node).translated(place).adjusted(-between, -between, between, between);
    return box.intersects(extentOf(m_run, other.node).translated(other.place));
}

bool FreePlaces::isFree(int node, QPointF place) const
{
    bool free = true;
    forEachCell(node, place, [&](const Cell &cell) {
        const auto found = m_cells.constFind(cell);
        free = found == m_cells.cend() || std::none_of(found->begin(), found->end(),
                                                       [&](const Taken &other) { return touch(node, place, other); });
        return free;
    });
    return free;
}

std::optional<QPointF> FreePlaces::nearest(int node, QPointF wanted, double farthest) const
{
    if (isFree(node, wanted))
        return wanted;
    const double step = m_run.radii[size_t(node)] + between;
    for (double away = step; away <= farthest; away += step) {
        const int count = std::max(6, int(2 * std::numbers::pi * away / step));
        for (int i = 0; i < count; ++i) {
            const double angle = 2.399963 * node + 2 * std::numbers::pi * i / count;
            const QPointF place = wanted + QPointF(std::cos(angle), std::sin(angle)) * away;
            if (isFree(node, place))
                return place;
        }
    }
    return std::nullopt;
}

} // namespace interdict
