// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/nearcells.h"

#include <numeric>

namespace interdict {

NearCells::NearCells(std::span<const QRectF> boxes)
{
    if (boxes.empty())
        return;
    measure(boxes);
    std::vector<Entry> entries;
    entries.reserve(boxes.size() * 2);
    for (size_t i = 0; i < boxes.size(); ++i) {
        const Block block = blockOf(boxes[i]);
        for (qint64 row = block.top; row <= block.bottom; ++row) {
            for (qint64 column = block.left; column <= block.right; ++column)
                entries.push_back({row * m_columns + column, int(i)});
        }
    }
    // Few boxes far from all others make a grid that is mostly empty: that one is sorted.
    constexpr qint64 mostEmptyCells = 8;
    if (m_columns * m_rows <= mostEmptyCells * qint64(boxes.size()) + 1024)
        countInto(entries);
    else
        sortInto(entries);
}

void NearCells::countInto(const std::vector<Entry> &entries)
{
    m_starts.assign(size_t(m_columns * m_rows) + 1, 0);
    for (const Entry &entry : entries)
        ++m_starts[size_t(entry.cell) + 1];
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_boxes.resize(entries.size());
    std::vector<int> next(m_starts.begin(), m_starts.end() - 1);
    for (const Entry &entry : entries)
        m_boxes[size_t(next[size_t(entry.cell)]++)] = entry.box;
}

void NearCells::sortInto(std::vector<Entry> &entries)
{
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.cell != b.cell ? a.cell < b.cell : a.box < b.box; });
    for (size_t i = 0; i < entries.size(); ++i) {
        if (i == 0 || entries[i].cell != entries[i - 1].cell)
            m_starts.push_back(int(i));
        m_boxes.push_back(entries[i].box);
    }
    m_starts.push_back(int(entries.size()));
}

void NearCells::measure(std::span<const QRectF> boxes)
{
    constexpr double mostCellsABox = 200; // a side
    QPointF least = boxes.front().topLeft();
    QPointF most = boxes.front().bottomRight();
    double sides = 0;
    double largest = 0;
    for (const QRectF &box : boxes) {
        least = {std::min(least.x(), box.left()), std::min(least.y(), box.top())};
        most = {std::max(most.x(), box.right()), std::max(most.y(), box.bottom())};
        sides += (box.width() + box.height()) / 2;
        largest = std::max({largest, box.width(), box.height()});
    }
    const double width = most.x() - least.x();
    const double height = most.y() - least.y();
    constexpr double mostCellsAlong = 1e9;
    m_origin = least;
    m_side = std::max({sides / double(boxes.size()), largest / mostCellsABox, (width + height) / mostCellsAlong, 1.0});
    m_columns = qint64(width / m_side) + 1;
    m_rows = qint64(height / m_side) + 1;
}

NearCells::Block NearCells::blockOf(const QRectF &box) const
{
    const auto along = [this](double way, qint64 cells) {
        return std::clamp(qint64(way / m_side), qint64(0), cells - 1);
    };
    return {along(box.left() - m_origin.x(), m_columns), along(box.top() - m_origin.y(), m_rows),
            along(box.right() - m_origin.x(), m_columns), along(box.bottom() - m_origin.y(), m_rows)};
}

} // namespace interdict
