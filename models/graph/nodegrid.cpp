// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/nodegrid.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace interdict {

namespace {

bool isFinite(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

bool holds(const QRectF &rectangle, QPointF point)
{
    return point.x() >= rectangle.left() && point.x() <= rectangle.right() && point.y() >= rectangle.top() &&
           point.y() <= rectangle.bottom();
}

int cellAlong(qreal way, qreal side, int cells)
{
    return int(std::clamp(std::floor(way / side), 0.0, qreal(cells - 1)));
}

} // namespace

NodeGrid::NodeGrid(std::span<const QPointF> centres, std::span<const qreal> radii)
    : m_centres(centres.begin(), centres.end()), m_radii(radii.begin(), radii.end())
{
    constexpr qreal nodesPerCell = 2;
    m_radii.resize(m_centres.size(), 0);
    QPointF least(std::numeric_limits<qreal>::max(), std::numeric_limits<qreal>::max());
    QPointF most = -least;
    int count = 0;
    for (size_t i = 0; i < m_centres.size(); ++i) {
        const QPointF centre = m_centres[i];
        if (!isFinite(centre))
            continue;
        least = {std::min(least.x(), centre.x()), std::min(least.y(), centre.y())};
        most = {std::max(most.x(), centre.x()), std::max(most.y(), centre.y())};
        m_largest = std::max(m_largest, m_radii[i]);
        ++count;
    }
    if (count == 0)
        return;
    constexpr qreal mostCells = 4096;
    const qreal width = std::max(most.x() - least.x(), 1e-9);
    const qreal height = std::max(most.y() - least.y(), 1e-9);
    m_origin = least;
    m_side = std::max({std::sqrt(width * height * nodesPerCell / count), width / mostCells, height / mostCells, 1e-9});
    m_columns = int(width / m_side) + 1;
    m_rows = int(height / m_side) + 1;
    m_starts.assign(size_t(m_columns) * size_t(m_rows) + 1, 0);
    const auto cellOf = [this](QPointF centre) {
        return size_t(cellAlong(centre.y() - m_origin.y(), m_side, m_rows)) * size_t(m_columns) +
               size_t(cellAlong(centre.x() - m_origin.x(), m_side, m_columns));
    };
    for (const QPointF centre : m_centres) {
        if (isFinite(centre))
            ++m_starts[cellOf(centre) + 1];
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_nodes.resize(size_t(count));
    std::vector<int> next(m_starts.begin(), m_starts.end() - 1);
    for (size_t i = 0; i < m_centres.size(); ++i) {
        if (isFinite(m_centres[i]))
            m_nodes[size_t(next[cellOf(m_centres[i])]++)] = int(i);
    }
}

NodeGrid::Block NodeGrid::blockOf(const QRectF &rectangle) const
{
    if (m_columns == 0)
        return {0, 0, -1, -1};
    return {cellAlong(rectangle.left() - m_origin.x(), m_side, m_columns),
            cellAlong(rectangle.top() - m_origin.y(), m_side, m_rows),
            cellAlong(rectangle.right() - m_origin.x(), m_side, m_columns),
            cellAlong(rectangle.bottom() - m_origin.y(), m_side, m_rows)};
}

std::optional<int> NodeGrid::nodeAt(QPointF point, qreal slack) const
{
    const qreal reach = m_largest + slack;
    const Block block = blockOf(QRectF(point - QPointF(reach, reach), point + QPointF(reach, reach)));
    std::optional<int> best;
    qreal bestDistance = 0;
    for (int row = block.top; row <= block.bottom; ++row) {
        for (int column = block.left; column <= block.right; ++column) {
            const size_t cell = size_t(row) * size_t(m_columns) + size_t(column);
            for (int i = m_starts[cell]; i < m_starts[cell + 1]; ++i) {
                const int node = m_nodes[size_t(i)];
                const QPointF way = m_centres[size_t(node)] - point;
                const qreal distance = std::hypot(way.x(), way.y());
                if (distance > m_radii[size_t(node)] + slack)
                    continue;
                if (!best || distance < bestDistance || (distance == bestDistance && node < *best)) {
                    best = node;
                    bestDistance = distance;
                }
            }
        }
    }
    return best;
}

std::vector<int> NodeGrid::nodesIn(const QRectF &rectangle) const
{
    const QRectF area = rectangle.normalized();
    const Block block = blockOf(area);
    std::vector<int> found;
    for (int row = block.top; row <= block.bottom; ++row) {
        const size_t first = size_t(row) * size_t(m_columns) + size_t(block.left);
        const size_t last = size_t(row) * size_t(m_columns) + size_t(block.right);
        for (int i = m_starts[first]; i < m_starts[last + 1]; ++i) {
            if (holds(area, m_centres[size_t(m_nodes[size_t(i)])]))
                found.push_back(m_nodes[size_t(i)]);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<int> NodeGrid::nodesTouching(const QRectF &rectangle) const
{
    const QRectF area = rectangle.normalized();
    std::vector<int> found = nodesIn(area.adjusted(-m_largest, -m_largest, m_largest, m_largest));
    std::erase_if(found, [&](int node) {
        const QPointF centre = m_centres[size_t(node)];
        const qreal dx = std::max({area.left() - centre.x(), centre.x() - area.right(), 0.0});
        const qreal dy = std::max({area.top() - centre.y(), centre.y() - area.bottom(), 0.0});
        return std::hypot(dx, dy) > m_radii[size_t(node)];
    });
    return found;
}

} // namespace interdict
