// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/graphloading.h"

#include "models/graph/stacking.h"
#include "models/store/annotationtable.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/store/marktable.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

bool isPlaced(QPointF place)
{
    return std::isfinite(place.x()) && std::isfinite(place.y());
}

/// Where nodes are, and which stay there. Where a person has placed nodes, the others are as they were then.
LayoutOptions optionsFor(const CaseGraph &graph, const GraphRequest &request)
{
    const QPointF unknown(qQNaN(), qQNaN());
    LayoutOptions options;
    options.start.reserve(size_t(graph.nodeCount()));
    options.pinned.reserve(size_t(graph.nodeCount()));
    for (const GraphNode &node : graph.nodes()) {
        const NodeKey key = keyOf(node);
        const auto stored = request.stored.constFind(key);
        const bool isStored = stored != request.stored.cend() && (!request.isAfresh || stored->isPinned);
        const QPointF known = request.isAfresh ? unknown : request.places.value(key, unknown);
        options.start.push_back(isStored ? stored->place : known);
        options.pinned.push_back(isStored || request.pinned.contains(key) || request.anchor == key);
    }
    return options;
}

/// Many new nodes squeezed in among few old ones show nothing. What a person has arranged stays in any case.
bool isBetterRedone(const GraphRequest &request, const GraphPositions &start)
{
    constexpr std::ptrdiff_t fewNew = 40;
    const auto known = std::count_if(start.begin(), start.end(), isPlaced);
    const auto added = std::ptrdiff_t(start.size()) - known;
    return request.pinned.isEmpty() && request.stored.isEmpty() && known > 0 && added > std::max(fewNew, known);
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

namespace {

constexpr double daysBefore1970 = 2440588; // QDate::toJulianDay() of 1970-01-01

LayoutRequest layoutRequest(const LoadedGraph &loaded, const GraphRequest &request, LayoutOptions options)
{
    LayoutRequest layout;
    layout.kind = request.layout;
    if (request.sketched)
        options.improved = [graph = loaded.graph, sketched = request.sketched](const GraphPositions &positions) {
            sketched(positions, graph);
        };
    layout.options = std::move(options);
    if (request.centre)
        layout.centre = loaded.graph->find(request.centre->kind, request.centre->id);
    if (request.layout == LayoutKind::timeAxis) {
        for (const DaySpan &span : loaded.times.nodes)
            layout.days.push_back(span.isEmpty() ? qQNaN() : double(span.first) - daysBefore1970);
    }
    return layout;
}

Outcome readMarks(const Database &database, LoadedGraph &loaded)
{
    const Result<std::vector<Mark>> marks = allMarks(database);
    const Result<std::set<RowId<Entity>>> noted = entitiesWithNotes(database);
    if (!marks || !noted)
        return tl::unexpected(!marks ? marks.error() : noted.error());
    if (marks->empty() && noted->empty())
        return {};
    QHash<qint64, NodeMark> ofEntity;
    const auto shownAs = [&loaded](RowId<Entity> entity) {
        return loaded.merged.value(entity.value(), entity.value());
    };
    for (const Mark &mark : *marks)
        ofEntity[shownAs(mark.entity)].colour = markRgb(mark.colour);
    for (const RowId<Entity> entity : *noted)
        ofEntity[shownAs(entity)].hasNote = true;
    for (const GraphNode &node : loaded.graph->nodes())
        loaded.facts.marks.push_back(node.kind == NodeKind::listing ? NodeMark() : ofEntity.value(node.id));
    return {};
}

/// What a node stands for lends it its tags.
Outcome readTags(const Database &database, LoadedGraph &loaded)
{
    const Result<QHash<qint64, QStringList>> entities = allTagNamesOf(database, ThingKind::entity);
    const Result<QHash<qint64, QStringList>> listings = allTagNamesOf(database, ThingKind::listing);
    if (!entities || !listings)
        return tl::unexpected(!entities ? entities.error() : listings.error());
    if (entities->isEmpty() && listings->isEmpty())
        return {};
    QHash<qint64, QStringList> ofEntity;
    for (auto it = entities->begin(); it != entities->end(); ++it)
        ofEntity[loaded.merged.value(it.key(), it.key())] << *it;
    for (const GraphNode &node : loaded.graph->nodes()) {
        QStringList names = node.kind == NodeKind::listing ? listings->value(node.id) : ofEntity.value(node.id);
        names.removeDuplicates();
        loaded.facts.tags.push_back(visibleLine(names.join(u", "_s)));
    }
    return {};
}

/// 1 for each node whose entity or listing is of these; what a node stands for counts.
std::vector<quint8> flagged(const LoadedGraph &loaded, const std::vector<RowId<Entity>> &entities,
                            const std::vector<RowId<Listing>> &listings)
{
    QSet<qint64> ofEntities;
    for (const RowId<Entity> entity : entities)
        ofEntities.insert(loaded.merged.value(entity.value(), entity.value()));
    QSet<qint64> ofListings;
    for (const RowId<Listing> listing : listings)
        ofListings.insert(loaded.stackedListings.value(listing.value(), listing.value()));
    std::vector<quint8> flags;
    flags.reserve(size_t(loaded.graph->nodeCount()));
    for (const GraphNode &node : loaded.graph->nodes())
        flags.push_back((node.kind == NodeKind::listing ? ofListings : ofEntities).contains(node.id) ? 1 : 0);
    return flags;
}

Outcome readFiltered(const Database &database, const GraphRequest &request, LoadedGraph &loaded)
{
    if (request.filters.empty())
        return {};
    EntityQuery entities;
    entities.filters = request.filters;
    const Result<std::vector<RowId<Entity>>> passing = entityIds(database, entities);
    if (!passing)
        return tl::unexpected(passing.error());
    std::vector<RowId<Listing>> listings;
    if (request.scope.withListings) {
        ListingQuery query;
        query.filters = request.filters;
        Result<std::vector<RowId<Listing>>> found = listingIds(database, query);
        if (!found)
            return tl::unexpected(found.error());
        listings = std::move(*found);
    }
    loaded.facts.isFiltered = flagged(loaded, *passing, listings);
    for (quint8 &flag : loaded.facts.isFiltered)
        flag = flag ? 0 : 1;
    return {};
}

Outcome readNew(const Database &database, const GraphRequest &request, LoadedGraph &loaded)
{
    if (!request.newSince)
        return {};
    const Result<NewRows> rows = rowsNewSince(database, *request.newSince);
    if (!rows)
        return tl::unexpected(rows.error());
    loaded.facts.isNew = flagged(loaded, rows->entities, rows->listings);
    return {};
}

Outcome readFacts(const Database &database, const GraphRequest &request, const BuiltGraph &built, LoadedGraph &loaded)
{
    Result<GraphTimes> seen = readTimes(database, built, CaseClock::seen, loaded.stackedListings);
    if (!seen)
        return tl::unexpected(seen.error());
    loaded.facts.seen = seen->nodes;
    loaded.times = std::move(*seen);
    if (request.clock != CaseClock::seen) {
        Result<GraphTimes> times = readTimes(database, built, request.clock, loaded.stackedListings);
        if (!times)
            return tl::unexpected(times.error());
        loaded.times = std::move(*times);
    }
    if (Outcome read = readMarks(database, loaded); !read)
        return read;
    if (Outcome read = readTags(database, loaded); !read)
        return read;
    if (Outcome read = readFiltered(database, request, loaded); !read)
        return read;
    return readNew(database, request, loaded);
}

/// Where nodes lie by themselves; of those that the case places, where they were before.
void keepBase(const GraphRequest &request, LoadedGraph &loaded)
{
    for (size_t node = 0; node < loaded.positions.size(); ++node) {
        const NodeKey key = keyOf(loaded.graph->nodes()[node]);
        const auto known = request.places.constFind(key);
        const bool isStored = request.stored.contains(key);
        if (known != request.places.cend() && (request.isAfresh || isStored))
            loaded.base.insert(key, *known); // where it was, so that laying out again can be undone
        else if (!isStored)
            loaded.base.insert(key, loaded.positions[node]);
    }
}

/// Like nodes become one; what lies in it is shown by it from then on.
Outcome stackNodes(const GraphRequest &request, BuiltGraph &built, LoadedGraph &loaded)
{
    StackOptions options;
    options.opened.insert(request.opened.begin(), request.opened.end());
    const std::set<NodeKey> hidden(request.hidden.begin(), request.hidden.end());
    const std::set<NodeKey> only(request.only.begin(), request.only.end());
    for (int node = 0; node < built.graph.nodeCount(); ++node) {
        const NodeKey key = keyOf(built.graph.nodes()[size_t(node)]);
        if (request.stored.value(key).isPinned)
            options.apart.insert(node);
        if (hidden.contains(key) || (!only.empty() && !only.contains(key)))
            options.aside.insert(node);
    }
    Result<StackedGraph> stacked = stackLikeNodes(built.graph, options);
    if (!stacked)
        return tl::unexpected(stacked.error());
    QHash<qint64, qint64> stackOf; // by entity
    for (int node = 0; node < stacked->graph.nodeCount(); ++node) {
        if (!stacked->isStack(node))
            continue;
        const NodeKey key = stacked->key(node);
        for (const int member : stacked->membersOf(node)) {
            const NodeKey within = keyOf(built.graph.nodes()[size_t(member)]);
            loaded.stacks[key].push_back(within);
            (key.kind == NodeKind::listing ? loaded.stackedListings : stackOf).insert(within.id, key.id);
        }
    }
    for (qint64 &shownBy : built.merged)
        shownBy = stackOf.value(shownBy, shownBy);
    for (auto one = stackOf.cbegin(); one != stackOf.cend(); ++one)
        built.merged.insert(one.key(), one.value());
    loaded.facts.stacked = stacked->counts;
    built.graph = std::move(stacked->graph);
    return {};
}

Outcome layOutNodes(const GraphRequest &request, LoadedGraph &loaded, const CancelToken &cancel,
                    const ProgressSink &progress)
{
    LayoutOptions options = optionsFor(*loaded.graph, request);
    const GraphPositions start = options.start;
    const bool isTimeAxis = request.layout == LayoutKind::timeAxis;
    const bool isKnown = std::all_of(start.begin(), start.end(), isPlaced);
    if (isKnown && !isTimeAxis) {
        loaded.positions = start;
        return {};
    }
    loaded.isRedone = request.layout == LayoutKind::force && !request.isAfresh && isBetterRedone(request, start);
    Result<NamedLayout> made = namedLayout(
        *loaded.graph, layoutRequest(loaded, request, loaded.isRedone ? LayoutOptions() : std::move(options)), cancel,
        progress);
    if (!made)
        return tl::unexpected(made.error());
    loaded.axis = made->axis;
    loaded.positions = isKnown ? start : std::move(made->positions);
    if (loaded.isRedone) {
        const auto anchor =
            request.anchor ? loaded.graph->find(request.anchor->kind, request.anchor->id) : std::nullopt;
        alignPositions(loaded.positions, start, anchor && isPlaced(start[size_t(*anchor)]) ? anchor : std::nullopt);
    }
    return {};
}

} // namespace

QRgb markRgb(MarkColour colour)
{
    switch (colour) {
    case MarkColour::red:
        return qRgb(0xC6, 0x28, 0x28);
    case MarkColour::orange:
        return qRgb(0xE6, 0x7E, 0x00);
    case MarkColour::yellow:
        return qRgb(0xD4, 0xB1, 0x06);
    case MarkColour::green:
        return qRgb(0x2E, 0x7D, 0x32);
    case MarkColour::blue:
        return qRgb(0x15, 0x65, 0xC0);
    case MarkColour::purple:
        return qRgb(0x7B, 0x1F, 0xA2);
    }
    return 0;
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
    LoadedGraph loaded;
    if (request.isStacked) {
        if (Outcome stacked = stackNodes(request, *built, loaded); !stacked)
            return tl::unexpected(stacked.error());
    }
    loaded.graph = std::make_shared<const CaseGraph>(built->graph);
    loaded.leftOut = built->leftOut;
    loaded.merged = built->merged;
    if (Outcome read = readFacts(*database, request, *built, loaded); !read)
        return tl::unexpected(read.error());
    if (Outcome done = layOutNodes(request, loaded, cancel, progress); !done)
        return tl::unexpected(done.error());
    keepBase(request, loaded);
    return loaded;
}

} // namespace interdict::ui
