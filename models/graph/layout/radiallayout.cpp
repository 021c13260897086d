// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/layoutkinds.h"
#include "models/graph/layout/spacedplaces.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace interdict {

namespace {

constexpr double turn = 2 * std::numbers::pi;
constexpr double betweenNodes = 5;
constexpr double betweenRings = 70;

int middleOf(const CaseGraph &graph, const std::optional<int> &asked)
{
    if (asked && *asked >= 0 && *asked < graph.nodeCount())
        return *asked;
    int middle = 0;
    for (int node = 1; node < graph.nodeCount(); ++node) {
        if (graph.degree(node) > graph.degree(middle))
            middle = node;
    }
    return middle;
}

class Rings
{
public:
    Rings(const LayoutRun &run, NamedLayout &layout)
        : m_run(run),
          m_layout(layout),
          m_step(run.radii.size(), -1),
          m_below(run.radii.size(), 0),
          m_angle(run.radii.size(), 0)
    {
    }

    /// Lays all nodes that links lead to; the others keep the step -1.
    void lay(int middle)
    {
        walk(middle);
        countBelow();
        m_layout.positions[size_t(middle)] = {0, 0};
        m_layout.bands.push_back({0, 1, {0, 0}, 0});
        double outside = m_run.radii[size_t(middle)];
        for (size_t ring = 1; ring < m_rings.size(); ++ring) {
            wishAngles(int(ring));
            const double inside = outside + betweenRings;
            outside = layRing(m_rings[ring], inside);
            m_layout.bands.push_back({int(ring), int(m_rings[ring].size()), {0, 0}, (inside + outside) / 2});
        }
        m_radius = outside;
    }

    [[nodiscard]] bool isReached(int node) const { return m_step[size_t(node)] >= 0; }
    [[nodiscard]] double radius() const { return m_radius; }

private:
    void walk(int middle)
    {
        m_step[size_t(middle)] = 0;
        m_rings.push_back({middle});
        while (!m_rings.back().empty()) {
            std::vector<int> next;
            for (const int node : m_rings.back()) {
                for (const int other : m_run.graph.neighbours(node)) {
                    if (m_step[size_t(other)] >= 0)
                        continue;
                    m_step[size_t(other)] = int(m_rings.size());
                    next.push_back(other);
                }
            }
            m_rings.push_back(std::move(next));
        }
        m_rings.pop_back();
    }

    /// What lies outside of each node, shared among the nodes it hangs on: as wide is its part of the circle.
    void countBelow()
    {
        for (size_t ring = m_rings.size(); ring-- > 1;) {
            for (const int node : m_rings[ring]) {
                m_below[size_t(node)] += 1;
                int parents = 0;
                for (const int other : m_run.graph.neighbours(node))
                    parents += m_step[size_t(other)] == int(ring) - 1 ? 1 : 0;
                for (const int other : m_run.graph.neighbours(node)) {
                    if (m_step[size_t(other)] == int(ring) - 1)
                        m_below[size_t(other)] += m_below[size_t(node)] / parents;
                }
            }
        }
    }

    void wishAngles(int ring)
    {
        std::vector<int> &nodes = m_rings[size_t(ring)];
        if (ring == 1) {
            std::stable_sort(nodes.begin(), nodes.end(), [this](int a, int b) {
                return m_run.graph.nodes()[size_t(a)].kind < m_run.graph.nodes()[size_t(b)].kind;
            });
            double whole = 0;
            for (const int node : nodes)
                whole += m_below[size_t(node)];
            double before = 0;
            for (const int node : nodes) {
                m_angle[size_t(node)] = turn * (before + m_below[size_t(node)] / 2) / whole;
                before += m_below[size_t(node)];
            }
            return;
        }
        for (const int node : nodes)
            m_angle[size_t(node)] = angleOfParents(node, ring);
        std::stable_sort(nodes.begin(), nodes.end(), [this](int a, int b) {
            const auto key = [this](int node) {
                return std::pair(m_angle[size_t(node)], m_run.graph.nodes()[size_t(node)].kind);
            };
            return key(a) < key(b);
        });
    }

    /// From 0 to a whole turn.
    [[nodiscard]] double angleOfParents(int node, int ring) const
    {
        double x = 0;
        double y = 0;
        for (const int other : m_run.graph.neighbours(node)) {
            if (m_step[size_t(other)] != ring - 1)
                continue;
            x += std::cos(m_angle[size_t(other)]);
            y += std::sin(m_angle[size_t(other)]);
        }
        const double angle = std::atan2(y, x);
        return angle < 0 ? angle + turn : angle;
    }

    [[nodiscard]] double widthOf(int node) const { return 2 * m_run.radii[size_t(node)] + betweenNodes; }

    /// As many circles as the ring needs, its nodes dealt out to them in turn. Returns the radius of its outer edge.
    double layRing(const std::vector<int> &nodes, double inside)
    {
        double largest = 0;
        for (const int node : nodes)
            largest = std::max(largest, m_run.radii[size_t(node)]);
        const double pitch = 2 * largest + betweenNodes;
        size_t rows = 1;
        while (!fits(nodes, rows, inside + largest, pitch))
            ++rows;
        for (size_t row = 0; row < rows; ++row) {
            std::vector<int> dealt;
            for (size_t i = row; i < nodes.size(); i += rows)
                dealt.push_back(nodes[i]);
            layCircle(dealt, inside + largest + double(row) * pitch);
        }
        return inside + double(rows) * pitch;
    }

    [[nodiscard]] bool fits(const std::vector<int> &nodes, size_t rows, double first, double pitch) const
    {
        std::vector<double> widths(rows, 0);
        for (size_t i = 0; i < nodes.size(); ++i)
            widths[i % rows] += widthOf(nodes[i]);
        for (size_t row = 0; row < rows; ++row) {
            // An arc is a little longer than the straight way between two nodes on it.
            if (widths[row] * 1.05 > turn * (first + double(row) * pitch))
                return false;
        }
        return true;
    }

    /// Near the angles wished for, in their order, beginning after the widest gap.
    void layCircle(std::vector<int> nodes, double radius)
    {
        if (nodes.empty())
            return;
        std::rotate(nodes.begin(), nodes.begin() + std::ptrdiff_t(afterWidestGap(nodes)), nodes.end());
        const double first = m_angle[size_t(nodes.front())];
        std::vector<double> wanted;
        std::vector<double> apart;
        for (size_t i = 0; i < nodes.size(); ++i) {
            const double angle = m_angle[size_t(nodes[i])];
            wanted.push_back(angle < first ? angle + turn : angle);
            const int next = nodes[(i + 1) % nodes.size()];
            apart.push_back((widthOf(nodes[i]) + widthOf(next)) / 2 * 1.02 / radius);
        }
        std::vector<double> places = spacedPlaces(wanted, apart);
        // The last may have come round to the first: then all are spread evenly.
        if (places.back() + apart.back() > places.front() + turn) {
            double sum = 0;
            for (const double way : apart)
                sum += way;
            double at = wanted.front();
            for (size_t i = 0; i < places.size(); ++i) {
                places[i] = at;
                at += apart[i] * turn / sum;
            }
        }
        for (size_t i = 0; i < nodes.size(); ++i) {
            m_angle[size_t(nodes[i])] = std::fmod(std::fmod(places[i], turn) + turn, turn);
            m_layout.positions[size_t(nodes[i])] = QPointF(std::cos(places[i]), std::sin(places[i])) * radius;
        }
    }

    [[nodiscard]] size_t afterWidestGap(const std::vector<int> &nodes) const
    {
        size_t best = 0;
        double widest = m_angle[size_t(nodes.front())] + turn - m_angle[size_t(nodes.back())];
        for (size_t i = 1; i < nodes.size(); ++i) {
            const double gap = m_angle[size_t(nodes[i])] - m_angle[size_t(nodes[i - 1])];
            if (gap > widest) {
                widest = gap;
                best = i;
            }
        }
        return best;
    }

    const LayoutRun &m_run;
    NamedLayout &m_layout;
    std::vector<std::vector<int>> m_rings;
    std::vector<int> m_step;     // links from the middle
    std::vector<double> m_below; // nodes whose way to the middle passes, itself among them
    std::vector<double> m_angle;
    double m_radius = 0;
};

/// Components that no link leads to: each by itself, beside the rings.
bool layStrangers(const LayoutRun &run, const Rings &rings, GraphPositions &positions)
{
    std::vector<std::vector<int>> strangers;
    for (std::vector<int> &part : components(run.graph)) {
        if (rings.isReached(part.front()))
            continue;
        if (!layOutComponent(run, part, positions))
            return false;
        strangers.push_back(std::move(part));
    }
    if (strangers.empty())
        return true;
    const QRectF filled = packComponents(run, strangers, positions, 0.6);
    const QPointF shift(rings.radius() + 2 * betweenRings - filled.left(), 0);
    for (const std::vector<int> &part : strangers) {
        for (const int node : part)
            positions[size_t(node)] += shift;
    }
    return true;
}

} // namespace

Outcome radialLayout(const LayoutRun &run, const LayoutRequest &request, NamedLayout &layout)
{
    if (run.graph.nodeCount() == 0)
        return {};
    Rings rings(run, layout);
    rings.lay(middleOf(run.graph, request.centre));
    if (!layStrangers(run, rings, layout.positions) || run.cancel.isCancelled())
        return cancelled();
    return {};
}

} // namespace interdict
