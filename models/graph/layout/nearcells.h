// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QRectF>

#include <algorithm>
#include <span>
#include <vector>

namespace interdict {

/// A grid over boxes, in which any two that touch share a cell. For sizes that differ, each box stands in every cell it
/// touches.
class NearCells
{
public:
    /// The boxes must be finite.
    explicit NearCells(std::span<const QRectF> boxes);

    /// Calls meet(a, b) for every two boxes of a cell, cell by cell; two that share several cells meet several times.
    template <typename Meet>
    void forEachPair(const Meet &meet) const
    {
        // A cell has room for some dozens; where more lie in one place, later rounds meet the pairs left out.
        constexpr int mostPartners = 300;
        for (size_t cell = 0; cell + 1 < m_starts.size(); ++cell) {
            for (int i = m_starts[cell]; i < m_starts[cell + 1]; ++i) {
                const int end = std::min(m_starts[cell + 1], i + mostPartners);
                for (int j = i + 1; j < end; ++j)
                    meet(m_boxes[size_t(i)], m_boxes[size_t(j)]);
            }
        }
    }

private:
    struct Block
    {
        qint64 left;
        qint64 top;
        qint64 right;
        qint64 bottom;
    };
    struct Entry
    {
        qint64 cell;
        int box;
    };
    void measure(std::span<const QRectF> boxes);
    [[nodiscard]] Block blockOf(const QRectF &box) const;
    void countInto(const std::vector<Entry> &entries);
    void sortInto(std::vector<Entry> &entries);

    QPointF m_origin;
    double m_side = 1;
    qint64 m_columns = 1;
    qint64 m_rows = 1;
    std::vector<int> m_starts; // of each cell in m_boxes, then the end
    std::vector<int> m_boxes;
};

} // namespace interdict
