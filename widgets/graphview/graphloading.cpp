// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/graphloading.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

namespace {

bool isPlaced(QPointF place)
{
    return std::isfinite(place.x()) && std::isfinite(place.y());
}

LayoutOptions optionsFor(const CaseGraph &graph, const GraphRequest &request)
{
    const QPointF unknown(qQNaN(), qQNaN());
    LayoutOptions options;
    options.start.reserve(size_t(graph.nodeCount()));
    options.pinned.reserve(size_t(graph.nodeCount()));
    for (const GraphNode &node : graph.nodes()) {
        options.start.push_back(request.places.value(keyOf(node), unknown));
        options.pinned.push_back(request.pinned.contains(keyOf(node)) || request.anchor == keyOf(node));
    }
    return options;
}

/// Many new nodes squeezed in among few old ones show nothing. What a person has arranged stays in any case.
bool isBetterRedone(const GraphRequest &request, const GraphPositions &start)
{
    constexpr std::ptrdiff_t fewNew = 40;
    const auto known = std::count_if(start.begin(), start.end(), isPlaced);
    const auto added = std::ptrdiff_t(start.size()) - known;
    return request.pinned.isEmpty() && known > 0 && added > std::max(fewNew, known);
}

/// The sums that tell how two sets of points, each about its middle, are best laid over each other.
struct Turn
{
    qreal along = 0;
    qreal across = 0;

    void add(QPointF from, QPointF to)
    {
        along += QPointF::dotProduct(from, to);
        across += from.x() * to.y() - from.y() * to.x();
    }
    [[nodiscard]] qreal fit() const { return std::hypot(along, across); }
    [[nodiscard]] QPointF turned(QPointF point) const
    {
        if (fit() == 0)
            return point;
        return QPointF(point.x() * along - point.y() * across, point.x() * across + point.y() * along) / fit();
    }
};

QPointF mirrored(QPointF point)
{
    return {-point.x(), point.y()};
}

} // namespace

NodeKey keyOf(const GraphNode &node)
{
    return {node.kind, node.id};
}

NodePlaces placesOf(const CaseGraph &graph, const GraphPositions &positions)
{
    NodePlaces places;
    places.reserve(graph.nodeCount());
    for (size_t node = 0; node < positions.size(); ++node) {
        if (isPlaced(positions[node]))
            places.insert(keyOf(graph.nodes()[node]), positions[node]);
    }
    return places;
}

void alignPositions(GraphPositions &positions, const GraphPositions &known, std::optional<int> anchor)
{
    std::vector<size_t> common;
    for (size_t node = 0; node < positions.size(); ++node) {
        if (isPlaced(known[node]) && isPlaced(positions[node]))
            common.push_back(node);
    }
    if (common.empty())
        return;
    QPointF from = anchor ? positions[size_t(*anchor)] : QPointF();
    QPointF to = anchor ? known[size_t(*anchor)] : QPointF();
    for (const size_t node : anchor ? std::vector<size_t>() : common) {
        from += positions[node] / qreal(common.size());
        to += known[node] / qreal(common.size());
    }
    Turn plain;
    Turn mirror;
    for (const size_t node : common) {
        plain.add(positions[node] - from, known[node] - to);
        mirror.add(mirrored(positions[node] - from), known[node] - to);
    }
    for (QPointF &position : positions) {
        const QPointF way = position - from;
        position = to + (mirror.fit() > plain.fit() ? mirror.turned(mirrored(way)) : plain.turned(way));
    }
}

Result<LoadedGraph> loadGraph(const GraphRequest &request, const CancelToken &cancel, const ProgressSink &progress)
{
    if (progress)
        progress({0, 0, QCoreApplication::translate("GraphPage", "Reading the graph")});
    Result<Database> database = Database::open(request.casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    Result<BuiltGraph> built = buildGraph(*database, request.scope, cancel);
    if (!built)
        return tl::unexpected(built.error());
    LoadedGraph loaded{std::make_shared<const CaseGraph>(std::move(built->graph)),
                       {},
                       built->leftOut,
                       false,
                       std::move(built->merged)};
    LayoutOptions options = optionsFor(*loaded.graph, request);
    if (std::all_of(options.start.begin(), options.start.end(), isPlaced)) {
        loaded.positions = std::move(options.start);
        return loaded;
    }
    loaded.isRedone = isBetterRedone(request, options.start);
    Result<GraphPositions> positions =
        forceLayout(*loaded.graph, loaded.isRedone ? LayoutOptions() : options, cancel, progress);
    if (!positions)
        return tl::unexpected(positions.error());
    loaded.positions = std::move(*positions);
    if (loaded.isRedone) {
        const auto anchor =
            request.anchor ? loaded.graph->find(request.anchor->kind, request.anchor->id) : std::nullopt;
        alignPositions(loaded.positions, options.start,
                       anchor && isPlaced(options.start[size_t(*anchor)]) ? anchor : std::nullopt);
    }
    return loaded;
}

} // namespace interdict::ui
