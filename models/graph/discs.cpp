// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/discs.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace interdict {

namespace {

struct Cell
{
    qint64 place;
    int disc;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 misreads it
    friend auto operator<=>(const Cell &, const Cell &) = default;
};

double cellSide(const Discs &discs)
{
    const double sum = std::accumulate(discs.radii.begin(), discs.radii.end(), 0.0);
    return std::max(2 * sum / double(discs.radii.size()), 1.0);
}

/// Each disc stands in every cell its square touches, so two that overlap share a cell; very large ones are cut to a
/// bounded number of cells a side by widening the cells.
std::vector<Cell> filledCells(const Discs &discs)
{
    constexpr double mostCellsASide = 200;
    const double largest = *std::max_element(discs.radii.begin(), discs.radii.end());
    const double side = std::max(cellSide(discs), 2 * largest / mostCellsASide);
    std::vector<Cell> cells;
    for (size_t i = 0; i < discs.centres.size(); ++i) {
        const double radius = discs.radii[i];
        const QPointF centre = discs.centres[i];
        const auto left = qint64(std::floor((centre.x() - radius) / side));
        const auto right = qint64(std::floor((centre.x() + radius) / side));
        const auto top = qint64(std::floor((centre.y() - radius) / side));
        const auto bottom = qint64(std::floor((centre.y() + radius) / side));
        for (qint64 row = top; row <= bottom; ++row) {
            for (qint64 column = left; column <= right; ++column)
                cells.push_back({row * (qint64(1) << 31) + column, int(i)});
        }
    }
    std::sort(cells.begin(), cells.end());
    return cells;
}

double mobility(const Discs &discs, int disc)
{
    return discs.mobilities.empty() ? 1.0 : discs.mobilities[size_t(disc)];
}

/// Returns whether the two overlapped and could be moved.
bool pushPair(Discs &discs, int a, int b)
{
    QPointF &left = discs.centres[size_t(a)];
    QPointF &right = discs.centres[size_t(b)];
    const double wanted = discs.radii[size_t(a)] + discs.radii[size_t(b)];
    const double distance = std::hypot(right.x() - left.x(), right.y() - left.y());
    const double both = mobility(discs, a) + mobility(discs, b);
    if (distance >= wanted || both <= 0)
        return false;
    QPointF direction = (right - left) / std::max(distance, 1e-6);
    if (distance < 1e-6) { // one place: part them in a direction of their own
        const double angle = 2.399963 * double(a + 1) + 0.7 * double(b + 1);
        direction = {std::cos(angle), std::sin(angle)};
    }
    const double more = (wanted - distance) * 1.02 + 0.01;
    left -= direction * (more * mobility(discs, a) / both);
    right += direction * (more * mobility(discs, b) / both);
    return true;
}

bool pushOnce(Discs &discs)
{
    // A cell has room for some dozens; where more lie in one place, later rounds meet the pairs left out.
    constexpr size_t mostPartners = 300;
    const std::vector<Cell> cells = filledCells(discs);
    bool anyMoved = false;
    for (size_t first = 0; first < cells.size();) {
        size_t last = first;
        while (last < cells.size() && cells[last].place == cells[first].place)
            ++last;
        for (size_t i = first; i < last; ++i) {
            for (size_t j = i + 1; j < std::min(last, i + mostPartners); ++j)
                anyMoved = pushPair(discs, cells[i].disc, cells[j].disc) || anyMoved;
        }
        first = last;
    }
    return anyMoved;
}

} // namespace

bool pushApart(Discs &discs, int rounds, const CancelToken &cancel)
{
    if (discs.centres.size() < 2)
        return true;
    for (int round = 0; round < rounds && !cancel.isCancelled(); ++round) {
        if (!pushOnce(discs))
            return true;
    }
    return false;
}

} // namespace interdict
