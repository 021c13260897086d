// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/layering.h"
#include "models/graph/layout/layoutkinds.h"
#include "models/graph/layout/spacedplaces.h"

#include <algorithm>
#include <cmath>

namespace interdict {

namespace {

constexpr double aspect = 16.0 / 9.0;
constexpr double betweenNodes = 6;

/// Nodes above each other. A layer that would be too high has several of them, its nodes dealt out in turn.
struct Column
{
    std::vector<int> nodes;
    std::vector<double> apart; // from each node's middle to the next's
};

class Flow
{
public:
    Flow(const LayoutRun &run, const Layers &layers, NamedLayout &layout)
        : m_run(run), m_layers(layers), m_layout(layout)
    {
        for (const std::vector<int> &layer : layers) {
            QRectF largest;
            double height = 0;
            for (const int node : layer) {
                const QRectF extent = extentOf(run, node);
                largest |= extent;
                height += extent.height() + betweenNodes;
            }
            m_largest.push_back(largest);
            m_heights.push_back(height);
        }
    }

    void lay()
    {
        double height = 300;
        while (widthAt(height) > height * aspect)
            height *= 1.2;
        placeColumns(height);
        constexpr int sweeps = 6;
        for (int i = 0; i < sweeps; ++i)
            straighten(i % 2 == 0);
        centre();
        tellBands();
    }

private:
    [[nodiscard]] int columnsAt(size_t layer, double height) const
    {
        return std::max(1, int(std::ceil(m_heights[layer] / height)));
    }

    /// Wide enough that links are not too steep, but not so that many layers make a long picture.
    [[nodiscard]] double betweenLayers(double height) const
    {
        return std::max(140.0, std::min(0.22, 0.6 * aspect / double(m_layers.size())) * height);
    }

    [[nodiscard]] double widthAt(double height) const
    {
        double width = double(m_layers.size() - 1) * betweenLayers(height);
        for (size_t layer = 0; layer < m_layers.size(); ++layer)
            width += columnsAt(layer, height) * (m_largest[layer].width() + betweenNodes);
        return width;
    }

    void placeColumns(double height)
    {
        double x = 0;
        m_columns.resize(m_layers.size());
        for (size_t layer = 0; layer < m_layers.size(); ++layer) {
            std::vector<Column> &columns = m_columns[layer];
            columns.resize(size_t(columnsAt(layer, height)));
            for (size_t i = 0; i < m_layers[layer].size(); ++i)
                columns[i % columns.size()].nodes.push_back(m_layers[layer][i]);
            for (Column &column : columns) {
                stack(column, x - m_largest[layer].left());
                x += m_largest[layer].width() + betweenNodes;
            }
            x += betweenLayers(height) - betweenNodes;
        }
    }

    void stack(Column &column, double x)
    {
        double y = 0;
        for (size_t i = 0; i < column.nodes.size(); ++i) {
            m_layout.positions[size_t(column.nodes[i])] = {x, y};
            if (i + 1 == column.nodes.size())
                break;
            column.apart.push_back(extentOf(m_run, column.nodes[i]).bottom() + betweenNodes -
                                   extentOf(m_run, column.nodes[i + 1]).top());
            y += column.apart.back();
        }
        for (const int node : column.nodes)
            m_layout.positions[size_t(node)].ry() -= y / 2;
    }

    /// Moves every node up or down towards the middle of its neighbours to the left, or to the right.
    void straighten(bool forwards)
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            for (const Column &column : m_columns[forwards ? i : m_columns.size() - 1 - i]) {
                std::vector<double> wanted;
                for (const int node : column.nodes)
                    wanted.push_back(middle(node, forwards));
                const std::vector<double> places = spacedPlaces(wanted, column.apart);
                for (size_t place = 0; place < places.size(); ++place)
                    m_layout.positions[size_t(column.nodes[place])].setY(places[place]);
            }
        }
    }

    [[nodiscard]] double middle(int node, bool forwards) const
    {
        const QPointF own = m_layout.positions[size_t(node)];
        double sum = 0;
        int count = 0;
        for (const int other : m_run.graph.neighbours(node)) {
            const QPointF place = m_layout.positions[size_t(other)];
            if (place.x() == own.x() || (place.x() < own.x()) != forwards)
                continue;
            sum += place.y();
            ++count;
        }
        return count > 0 ? sum / count : own.y();
    }

    void centre()
    {
        QRectF whole;
        for (size_t node = 0; node < m_layout.positions.size(); ++node)
            whole |= extentOf(m_run, int(node)).translated(m_layout.positions[node]);
        for (QPointF &place : m_layout.positions)
            place -= whole.center();
    }

    void tellBands()
    {
        for (size_t layer = 0; layer < m_layers.size(); ++layer) {
            QRectF filled;
            for (const int node : m_layers[layer])
                filled |= extentOf(m_run, node).translated(m_layout.positions[size_t(node)]);
            m_layout.bands.push_back({int(layer), int(m_layers[layer].size()), filled.center(), filled.height() / 2});
        }
    }

    const LayoutRun &m_run;
    const Layers &m_layers;
    NamedLayout &m_layout;
    std::vector<QRectF> m_largest; // extent of a node, of each layer
    std::vector<double> m_heights; // of each layer, were it one column
    std::vector<std::vector<Column>> m_columns;
};

} // namespace

Outcome layeredLayout(const LayoutRun &run, NamedLayout &layout)
{
    Layers layers = layersOf(run.graph);
    if (layers.empty())
        return {};
    if (!orderLayers(run.graph, layers, run.cancel))
        return cancelled();
    Flow(run, layers, layout).lay();
    return {};
}

} // namespace interdict
