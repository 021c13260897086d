// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/layoutrefining.h"

#include "models/graph/layout/foldedgraph.h"
#include "models/graph/layout/freeplaces.h"
#include "models/graph/layout/layoutkinds.h"
#include "models/graph/layout/nodeboxes.h"

#include <algorithm>
#include <cmath>

namespace interdict {

namespace {

constexpr double farthestAside = 2.5 * double(naturalLength); // of a new node, to where there is room
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
        settleNewNodes();
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

    /// Springs move new nodes that lie between others; leaves ride with a new hub, unless they are known.
    bool relaxPlaced()
    {
        const FoldedGraph graph = folded(m_run.graph, m_reached, m_run.radii, Folding::leaves);
        Points points;
        std::vector<float> mobilities;
        for (size_t body = 0; body < graph.bodies.size(); ++body) {
            const int node = graph.bodies[body];
            points.x.push_back(float(m_positions[size_t(node)].x()));
            points.y.push_back(float(m_positions[size_t(node)].y()));
            const bool isHeld = std::any_of(graph.leaves[body].begin(), graph.leaves[body].end(),
                                            [this](int leaf) { return isKnown(leaf); });
            mobilities.push_back(isKnown(node) || isHeld ? 0.0F : 1.0F);
        }
        const bool anyMoves = std::any_of(mobilities.begin(), mobilities.end(), [](float each) { return each > 0; });
        if (anyMoves && !relax(graph.springs, points, gentle, mobilities, m_run.options, m_run.cancel))
            return false;
        for (size_t body = 0; body < graph.bodies.size(); ++body) {
            if (mobilities[body] > 0)
                m_positions[size_t(graph.bodies[body])] = {double(points.x[body]), double(points.y[body])};
            std::vector<int> fresh;
            std::copy_if(graph.leaves[body].begin(), graph.leaves[body].end(), std::back_inserter(fresh),
                         [this](int leaf) { return !isKnown(leaf); });
            fanLeaves(m_run, graph.bodies[body], fresh, m_positions);
        }
        return true;
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

    /// Each new node to where there is room, those of many links first; where there is none, others make room.
    void settleNewNodes()
    {
        FreePlaces places(m_run);
        std::vector<int> fresh;
        for (int node = 0; node < m_run.graph.nodeCount(); ++node) {
            if (isKnown(node))
                places.take(node, m_positions[size_t(node)]);
            else
                fresh.push_back(node);
        }
        std::stable_sort(fresh.begin(), fresh.end(),
                         [this](int a, int b) { return m_run.graph.degree(a) > m_run.graph.degree(b); });
        bool anyCrowded = false;
        for (const int node : fresh) {
            QPointF &place = m_positions[size_t(node)];
            const std::optional<QPointF> free = places.nearest(node, place, farthestAside);
            anyCrowded = anyCrowded || !free;
            place = free.value_or(place);
            places.take(node, place);
            if (m_run.cancel.isCancelled())
                return;
        }
        if (anyCrowded)
            makeRoom();
    }

    /// Known nodes that no new one touches stay, even where they overlapped before.
    void makeRoom()
    {
        constexpr int rounds = 200;
        const int count = m_run.graph.nodeCount();
        NodeBoxes boxes{m_positions, {}, {}, {}, false};
        for (int node = 0; node < count; ++node) {
            boxes.extents.push_back(extentOf(m_run, node));
            boxes.mobilities.push_back(isPinned(node) ? 0.0 : isKnown(node) ? 1.0 : 0.1);
            boxes.settled.push_back(isKnown(node));
        }
        pushApart(boxes, count <= mostNodesWithoutOverlap ? rounds : rounds / 10, m_run.cancel);
        m_positions = std::move(boxes.centres);
    }

    const LayoutRun &m_run;
    const std::vector<bool> &m_pinned;
    GraphPositions &m_positions;
    const GraphPositions m_start;
    std::vector<int> m_reached; // nodes of components with a known node
};

} // namespace

bool refineLayout(const LayoutRun &run, const std::vector<bool> &pinned, GraphPositions &positions)
{
    return Refining(run, pinned, positions).run();
}

} // namespace interdict
