// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace interdict {

namespace {

/// The lower edge of what is placed so far, as steps from left to right. y grows downwards.
class Skyline
{
public:
    explicit Skyline(double width) : m_width(width), m_steps{{0, 0}} {}

    QPointF place(QSizeF box)
    {
        size_t best = 0;
        double bestY = -1;
        for (size_t i = 0; i < m_steps.size(); ++i) {
            if (i > 0 && m_steps[i].x + box.width() > m_width)
                break;
            const double y = restingOn(i, box.width(), bestY);
            if (bestY < 0 || y < bestY) {
                bestY = y;
                best = i;
            }
        }
        const double x = m_steps[best].x;
        cover(best, x + box.width(), bestY + box.height());
        m_bottom = std::max(m_bottom, bestY + box.height());
        m_right = std::max(m_right, x + box.width());
        return {x, bestY};
    }

    double bottom() const { return m_bottom; }
    double right() const { return m_right; }

private:
    struct Step
    {
        double x;
        double y;
    };

    double restingOn(size_t first, double width, double enough) const
    {
        double y = m_steps[first].y;
        const double end = m_steps[first].x + width;
        for (size_t i = first + 1; i < m_steps.size() && m_steps[i].x < end - 1e-9; ++i) {
            y = std::max(y, m_steps[i].y);
            if (enough >= 0 && y >= enough)
                break;
        }
        return y;
    }

    void cover(size_t first, double end, double y)
    {
        size_t last = first;
        double beneath = m_steps[first].y;
        while (last < m_steps.size() && m_steps[last].x < end - 1e-9)
            beneath = m_steps[last++].y;
        const bool endsInStep = last == m_steps.size() || m_steps[last].x > end + 1e-9;
        const auto begin = m_steps.begin() + std::ptrdiff_t(first);
        const Step start{begin->x, y};
        auto at = m_steps.erase(begin, m_steps.begin() + std::ptrdiff_t(last));
        if (endsInStep)
            at = m_steps.insert(at, Step{end, beneath});
        m_steps.insert(at, start);
        joinLevelSteps(first);
    }

    void joinLevelSteps(size_t around)
    {
        for (size_t i = std::min(around + 2, m_steps.size() - 1); i > 0 && i + 2 > around; --i) {
            if (m_steps[i].y == m_steps[i - 1].y)
                m_steps.erase(m_steps.begin() + std::ptrdiff_t(i));
        }
    }

    double m_width;
    double m_bottom = 0;
    double m_right = 0;
    std::vector<Step> m_steps;
};

struct Packing
{
    std::vector<QPointF> corners;
    double badness = 0;
};

Packing packInto(std::span<const QSizeF> boxes, const std::vector<int> &order, double width, double aspect)
{
    Packing packing;
    packing.corners.resize(boxes.size());
    Skyline skyline(width);
    for (const int box : order)
        packing.corners[size_t(box)] = skyline.place(boxes[size_t(box)]);
    // What counts is how small everything gets in a frame of the shape asked for.
    packing.badness = std::max(skyline.right() / aspect, skyline.bottom());
    return packing;
}

} // namespace

std::vector<QPointF> packedCorners(std::span<const QSizeF> boxes, double aspect)
{
    if (boxes.empty())
        return {};
    std::vector<int> order(boxes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&boxes](int a, int b) {
        const QSizeF &left = boxes[size_t(a)];
        const QSizeF &right = boxes[size_t(b)];
        return left.height() != right.height() ? left.height() > right.height() : left.width() > right.width();
    });
    double area = 0;
    double widest = 0;
    for (const QSizeF &box : boxes) {
        area += box.width() * box.height();
        widest = std::max(widest, box.width());
    }
    constexpr size_t manyBoxes = 3000;
    const std::vector<double> tries =
        boxes.size() > manyBoxes ? std::vector{1.08} : std::vector{1.0, 1.08, 1.16, 1.25, 1.4};
    Packing best;
    for (const double factor : tries) {
        Packing packing = packInto(boxes, order, std::max(widest, std::sqrt(area * aspect) * factor), aspect);
        if (best.corners.empty() || packing.badness < best.badness)
            best = std::move(packing);
    }
    return best.corners;
}

} // namespace interdict
