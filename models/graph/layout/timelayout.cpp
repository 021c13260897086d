// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/layoutkinds.h"
#include "models/graph/layout/timelanes.h"
#include "models/graph/layout/timeticks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace interdict {

namespace {

constexpr double aspect = 16.0 / 9.0;
constexpr double besideNode = 4;
constexpr double belowAxis = 60;    // to the band of nodes without a date
constexpr double farthestDay = 4e6; // some eleven thousand years: beyond, it is no date

bool isDay(double day)
{
    return std::abs(day) < farthestDay;
}

/// Nodes without a date of their own get the mean day of their neighbours', step by step.
std::vector<double> daysOfAll(const CaseGraph &graph, const std::vector<double> &given)
{
    std::vector<double> days(size_t(graph.nodeCount()), std::numeric_limits<double>::quiet_NaN());
    std::vector<int> waiting;
    for (size_t node = 0; node < given.size(); ++node) {
        if (!isDay(given[node]))
            continue;
        days[node] = given[node];
        waiting.push_back(int(node));
    }
    while (!waiting.empty()) {
        std::vector<int> reached;
        for (const int node : waiting) {
            for (const int other : graph.neighbours(node)) {
                if (std::isnan(days[size_t(other)]))
                    reached.push_back(other);
            }
        }
        std::sort(reached.begin(), reached.end());
        reached.erase(std::unique(reached.begin(), reached.end()), reached.end());
        std::vector<double> means;
        for (const int node : reached) {
            double sum = 0;
            int count = 0;
            for (const int other : graph.neighbours(node)) {
                const double day = days[size_t(other)];
                sum += std::isnan(day) ? 0 : day;
                count += std::isnan(day) ? 0 : 1;
            }
            means.push_back(std::floor(sum / count));
        }
        for (size_t i = 0; i < reached.size(); ++i)
            days[size_t(reached[i])] = means[i];
        waiting = std::move(reached);
    }
    return days;
}

/// Lays dated nodes in lanes above the axis: sellers and what ties them next to it, small nodes on top.
class TimePicture
{
public:
    TimePicture(const LayoutRun &run, const std::vector<double> &days) : m_run(run), m_days(days)
    {
        for (int node = 0; node < run.graph.nodeCount(); ++node)
            (std::isnan(days[size_t(node)]) ? m_undated : m_dated).push_back(node);
        const auto key = [this](int node) {
            const auto around = m_run.graph.neighbours(node);
            return std::tuple(m_days[size_t(node)], around.empty() ? node : around.front(), node);
        };
        std::sort(m_dated.begin(), m_dated.end(), [&key](int a, int b) { return key(a) < key(b); });
    }

    void lay(NamedLayout &layout)
    {
        if (!m_dated.empty())
            layAxis(layout);
        layUndated(layout);
    }

private:
    static constexpr int classCount = 3;

    /// Large, middling and small nodes have lanes of their own, each as high as its highest node.
    [[nodiscard]] int classOf(int node) const
    {
        const double radius = m_run.radii[size_t(node)];
        return radius > 14 ? 0 : radius > 6 ? 1 : 2;
    }

    void layAxis(NamedLayout &layout)
    {
        TimeAxis axis;
        axis.firstDay = m_days[size_t(m_dated.front())];
        axis.lastDay = m_days[size_t(m_dated.back())];
        axis.hasUndated = !m_undated.empty();
        const double days = std::floor(axis.lastDay) + 1 - axis.firstDay;
        double narrow = 200;
        double wide = narrow;
        // Things of one moment stay above each other however wide the axis is: not for ever.
        const double widest = 60 * std::sqrt(areaOf(m_dated));
        while (wide < widest && heightAt(axis, wide / days, layout.positions) * aspect > wide)
            wide *= 2;
        constexpr int halvings = 8;
        for (int i = 0; i < halvings && wide > narrow; ++i) {
            const double width = (narrow + wide) / 2;
            (heightAt(axis, width / days, layout.positions) * aspect > width ? narrow : wide) = width;
        }
        const double height = heightAt(axis, wide / days, layout.positions);
        for (const int node : m_dated)
            layout.positions[size_t(node)] += QPointF(-wide / 2, height / 2);
        axis.left = -wide / 2;
        axis.y = height / 2;
        axis.ticks = timeTicks(axis);
        layout.axis = std::move(axis);
    }

    /// Lays the dated nodes above y = 0, x = 0 being the first day; returns how high they reach.
    double heightAt(TimeAxis &axis, double perDay, GraphPositions &positions) const
    {
        axis.perDay = perDay;
        std::vector<TimeLanes> lanes(classCount);
        std::vector<QRectF> largest(classCount);
        std::vector<int> laneOf(positions.size(), 0);
        for (const int node : m_dated) {
            const double day = m_days[size_t(node)];
            const bool isWholeDay = day == std::floor(day);
            const QRectF extent = extentOf(m_run, node);
            const auto [lane, x] = lanes[size_t(classOf(node))].place(
                {(day - axis.firstDay) * perDay, isWholeDay ? 0.9 * perDay : 0, extent.width() + besideNode});
            positions[size_t(node)].setX(x);
            laneOf[size_t(node)] = lane;
            largest[size_t(classOf(node))] |= extent;
        }
        double base = -16; // free room above the axis
        std::vector<double> bases;
        for (int each = 0; each < classCount; ++each) {
            bases.push_back(base);
            base -= lanes[size_t(each)].count() * (largest[size_t(each)].height() + besideNode);
        }
        for (const int node : m_dated) {
            const auto each = size_t(classOf(node));
            const double pitch = largest[each].height() + besideNode;
            positions[size_t(node)].setY(bases[each] - laneOf[size_t(node)] * pitch - largest[each].bottom());
        }
        return -base;
    }

    [[nodiscard]] double areaOf(const std::vector<int> &nodes) const
    {
        double area = 0;
        for (const int node : nodes) {
            const QRectF extent = extentOf(m_run, node);
            area += (extent.width() + besideNode) * (extent.height() + besideNode);
        }
        return area;
    }

    /// Rows of what has no date, below the axis and as wide.
    void layUndated(NamedLayout &layout) const
    {
        const double width =
            layout.axis ? -2 * layout.axis->left : std::max(200.0, std::sqrt(areaOf(m_undated) * aspect * 1.2));
        const double left = -width / 2;
        double x = left;
        double y = layout.axis ? layout.axis->y + belowAxis : -width / aspect / 2;
        double rowHeight = 0;
        for (const int node : m_undated) {
            const QRectF extent = extentOf(m_run, node);
            if (x > left && x + extent.width() > left + width) {
                x = left;
                y += rowHeight + besideNode;
                rowHeight = 0;
            }
            layout.positions[size_t(node)] = QPointF(x, y) - extent.topLeft();
            x += extent.width() + besideNode;
            rowHeight = std::max(rowHeight, extent.height());
        }
    }

    const LayoutRun &m_run;
    const std::vector<double> &m_days;
    std::vector<int> m_dated; // by day
    std::vector<int> m_undated;
};

} // namespace

Outcome timeLayout(const LayoutRun &run, const LayoutRequest &request, NamedLayout &layout)
{
    const std::vector<double> days = daysOfAll(run.graph, request.days);
    TimePicture(run, days).lay(layout);
    if (run.cancel.isCancelled())
        return cancelled();
    return {};
}

} // namespace interdict
