// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layoutrefining.h"

#include "models/graph/discs.h"
#include "models/graph/foldedgraph.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace interdict {

namespace {

constexpr double mostDrift = 20;       // of a known node, from springs
constexpr float knownMobility = 0.03F; // under springs
constexpr double knownPushed = 0.15;   // when overlaps are removed
constexpr Cooling gentle{40, 40.0F, 1.0F};

class Refining
{
public:
    Refining(const LayoutRun &run, const std::vector<bool> &pinned, GraphPositions &positions)
        : m_run(run), m_pinned(pinned), m_positions(positions), m_start(positions)
    {
    }

    bool run()
    {
        placeNearNeighbours();
        if (!relaxPlaced() || !placeStrangers())
            return false;
        removeOverlaps();
        return !m_run.cancel.isCancelled();
    }

private:
    bool isKnown(int node) const { return isPlaced(m_start[size_t(node)]); }
    bool isPinned(int node) const { return isKnown(node) && !m_pinned.empty() && m_pinned[size_t(node)]; }

    /// From known nodes outwards: new nodes between several placed ones in their middle, others around the one they
    /// hang on.
    void placeNearNeighbours()
    {
        std::vector<int> waiting;
        for (int node = 0; node < m_run.graph.nodeCount(); ++node) {
            if (isKnown(node))
                waiting.push_back(node);
        }
        for (size_t i = 0; i < waiting.size() && !m_run.cancel.isCancelled(); ++i) {
            std::vector<int> around;
            for (const int other : m_run.graph.neighbours(waiting[i])) {
                if (isPlaced(m_positions[size_t(other)]))
                    continue;
                if (!placeBetween(other))
                    around.push_back(other);
                waiting.push_back(other);
            }
            fanLeaves(m_run, waiting[i], around, m_positions);
        }
        m_reached = std::move(waiting);
        std::sort(m_reached.begin(), m_reached.end());
    }

    bool placeBetween(int node)
    {
        QPointF sum;
        int count = 0;
        for (const int other : m_run.graph.neighbours(node)) {
            if (isPlaced(m_positions[size_t(other)])) {
                sum += m_positions[size_t(other)];
                ++count;
            }
        }
        if (count < 2)
            return false;
        const double angle = 2.399963 * node; // the golden angle: no two in one place
        m_positions[size_t(node)] =
            sum / count + QPointF(std::cos(angle), std::sin(angle)) * (0.2 * double(naturalLength));
        return true;
    }

    /// Springs move new nodes that lie between others; leaves ride with a known hub and hold a new one.
    bool relaxPlaced()
    {
        const FoldedGraph graph = folded(m_run.graph, m_reached, m_run.radii);
        Points points;
        std::vector<float> mobilities;
        for (size_t body = 0; body < graph.bodies.size(); ++body) {
            const int node = graph.bodies[body];
            points.x.push_back(float(m_positions[size_t(node)].x()));
            points.y.push_back(float(m_positions[size_t(node)].y()));
            const bool isFixed = isPinned(node) || m_run.graph.degree(node) == 0;
            const bool isHeld = std::any_of(graph.leaves[body].begin(), graph.leaves[body].end(),
                                            [this](int leaf) { return isKnown(leaf); });
            mobilities.push_back(isFixed ? 0.0F : isKnown(node) || isHeld ? knownMobility : 1.0F);
        }
        if (!relax(graph.springs, points, gentle, mobilities, m_run.options, m_run.cancel))
            return false;
        for (size_t body = 0; body < graph.bodies.size(); ++body) {
            const QPointF place(double(points.x[body]), double(points.y[body]));
            moveWithLeaves(graph.bodies[body], graph.leaves[body], place);
        }
        for (size_t body = 0; body < graph.bodies.size(); ++body) {
            std::vector<int> fresh;
            std::copy_if(graph.leaves[body].begin(), graph.leaves[body].end(), std::back_inserter(fresh),
                         [this](int leaf) { return !isKnown(leaf); });
            fanLeaves(m_run, graph.bodies[body], fresh, m_positions);
        }
        return true;
    }

    void moveWithLeaves(int body, const std::vector<int> &leaves, QPointF place)
    {
        if (isPinned(body))
            return;
        QPointF move = place - m_positions[size_t(body)];
        const double length = std::hypot(move.x(), move.y());
        if (isKnown(body) && length > mostDrift)
            move *= mostDrift / length;
        m_positions[size_t(body)] += move;
        for (const int leaf : leaves) {
            if (!isPinned(leaf) && (isKnown(body) || !isKnown(leaf)))
                m_positions[size_t(leaf)] += move;
        }
    }

    /// Components without a known node: laid out for themselves, below everything else.
    bool placeStrangers()
    {
        std::vector<std::vector<int>> strangers;
        for (std::vector<int> &part : components(m_run.graph)) {
            if (isPlaced(m_positions[size_t(part.front())]))
                continue;
            if (!layOutComponent(m_run, part, m_positions))
                return false;
            strangers.push_back(std::move(part));
        }
        if (strangers.empty())
            return true;
        double left = 0;
        double bottom = 0;
        for (size_t i = 0; i < m_reached.size(); ++i) {
            const QPointF place = m_positions[size_t(m_reached[i])];
            left = i == 0 ? place.x() : std::min(left, place.x());
            bottom = i == 0 ? place.y() : std::max(bottom, place.y());
        }
        const QRectF filled = packComponents(m_run, strangers, m_positions);
        const QPointF shift = QPointF(left, bottom + 1.5 * double(naturalLength)) - filled.topLeft();
        for (const std::vector<int> &part : strangers) {
            for (const int node : part)
                m_positions[size_t(node)] += shift;
        }
        return true;
    }

    void removeOverlaps()
    {
        const int count = m_run.graph.nodeCount();
        Discs discs{m_positions, m_run.radii, {}};
        for (int node = 0; node < count; ++node) {
            discs.radii[size_t(node)] += 1.5;
            discs.mobilities.push_back(isPinned(node) ? 0.0 : isKnown(node) ? knownPushed : 1.0);
        }
        pushApart(discs, count <= mostNodesWithoutOverlap ? 200 : 10, m_run.cancel);
        m_positions = std::move(discs.centres);
    }

    const LayoutRun &m_run;
    const std::vector<bool> &m_pinned;
    GraphPositions &m_positions;
    const GraphPositions m_start;
    std::vector<int> m_reached; // nodes of components with a known node
};

} // namespace

bool isPlaced(QPointF position)
{
    return std::isfinite(position.x()) && std::isfinite(position.y());
}

bool refineLayout(const LayoutRun &run, const std::vector<bool> &pinned, GraphPositions &positions)
{
    return Refining(run, pinned, positions).run();
}

} // namespace interdict
