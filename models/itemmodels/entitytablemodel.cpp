// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/entitytablemodel.h"

#include "models/itemmodels/annotationcells.h"
#include "models/itemmodels/networkcells.h"
#include "models/store/sourcequeries.h"

#include <QMetaObject>

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

namespace interdict {

namespace {

using Column = EntityTableModel::Column;

Cell factCell(const EntityFacts &facts, Column column)
{
    switch (column) {
    case Column::sellers:
        return Cell::text(facts.sellers);
    case Column::origins:
        return Cell::text(facts.origins);
    case Column::destinations:
        return Cell::text(facts.destinations);
    case Column::reach:
        return Cell::number(facts.reach);
    case Column::registrar:
        return Cell::text(facts.registrar);
    case Column::registered:
        return Cell::date(facts.registered);
    default:
        return {};
    }
}

Cell cellOf(const EntityTableModel::Row &all, Column column)
{
    const EntityRow &row = all.entity;
    switch (column) {
    case Column::kind:
        return Cell::text(displayName(row.entity.kind));
    case Column::name:
        return Cell::text(row.entity.label);
    case Column::detail:
        return Cell::text(detailOf(row.entity));
    case Column::listings:
        return Cell::number(row.listings);
    case Column::records:
        return Cell::number(row.records);
    case Column::links:
        return Cell::number(row.links);
    case Column::firstSeen:
        return Cell::date(row.first);
    case Column::lastSeen:
        return Cell::date(row.last);
    case Column::tags: // of all rows, not of one
    case Column::grade:
        return Cell::text({});
    default: // sameAs is of all rows, not of one
        return factCell(all.facts, column);
    }
}

Result<std::vector<EntityTableModel::Row>> readRows(const Database &database, std::span<const qint64> numbers)
{
    const std::vector<RowId<Entity>> ids = rowIds<Entity>(numbers);
    Result<std::vector<EntityRow>> entities = entityRows(database, ids);
    Result<std::vector<EntityFacts>> facts = entityFacts(database, ids);
    if (!entities || !facts)
        return tl::unexpected(!entities ? entities.error() : facts.error());
    std::vector<EntityTableModel::Row> rows;
    rows.reserve(entities->size());
    size_t fact = 0;
    for (EntityRow &entity : *entities) {
        while ((*facts)[fact].id != entity.entity.id) // of one that is gone
            ++fact;
        rows.push_back({std::move(entity), std::move((*facts)[fact])});
    }
    return rows;
}

/// The others that were judged to be the same, sellers with their markets.
Result<Cell> sameAsCell(const Database &database, const MergedEntities &merged, RowId<Entity> entity)
{
    if (!merged.isMerged(entity))
        return Cell::text({});
    const Result<std::vector<EntityRow>> members = entityRows(database, merged.members(entity));
    if (!members)
        return tl::unexpected(members.error());
    QStringList names;
    for (const EntityRow &member : *members) {
        if (member.entity.id == entity)
            continue;
        names << (member.entity.kind == EntityKind::seller
                      ? EntityTableModel::tr("%1 on %2").arg(member.entity.label, detailOf(member.entity))
                      : member.entity.label);
    }
    return Cell::text(names.join(QStringLiteral(", ")));
}

constexpr EntityOrder orders[] = {EntityOrder::kind,      EntityOrder::label,   EntityOrder::detail,
                                  EntityOrder::listings,  EntityOrder::records, EntityOrder::links,
                                  EntityOrder::firstSeen, EntityOrder::lastSeen};
static_assert(std::size(orders) == size_t(Column::sameAs)); // from which on columns are no orders

bool isNumeric(int column)
{
    if (column == int(Column::pageRank) || column == int(Column::betweenness))
        return true;
    return (column >= int(Column::listings) && column <= int(Column::links)) || column == int(Column::reach);
}

qint64 countOf(const CaseCounts &counts, const std::vector<EntityKind> &kinds)
{
    qint64 sum = 0;
    for (const auto &[kind, count] : counts.entities) {
        if (kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end())
            sum += count;
    }
    return sum;
}

} // namespace

QString detailOf(const Entity &entity)
{
    return entity.detail.isEmpty() ? entity.scope : entity.detail;
}

EntityTableModel::EntityTableModel(CaseSession *session, QObject *parent)
    : WindowedTableModel(session, parent),
      m_rows([this](std::span<const qint64> ids) { return readRows(database(), ids); },
             [](const Row &row) { return row.entity.entity.id.value(); })
{
    connect(session, &CaseSession::caseChanged, this, [this](const CaseChange &change) {
        if (!change.isGraphOnly)
            forgetFigures();
    });
}

void EntityTableModel::workOutFigures()
{
    m_areFiguresAsked = true;
    if (m_figures || m_figureJobs.isRunning())
        return;
    m_figureJobs.start<NetworkFigures>(
        tr("Working out figures of the network"),
        [path = session()->path()](const CancelToken &cancel, const ProgressSink &progress) -> Result<NetworkFigures> {
            Result<Database> database = Database::open(path, Database::Mode::readOnly);
            if (!database)
                return tl::unexpected(database.error());
            database->stopWhen(cancel);
            return NetworkFigures::read(*database, cancel, progress);
        },
        [this](Result<NetworkFigures> figures) { takeFigures(std::move(figures)); });
}

void EntityTableModel::takeFigures(Result<NetworkFigures> figures)
{
    if (!figures) {
        if (figures.error().code != ErrorCode::cancelled)
            Q_EMIT failed(figures.error());
        return;
    }
    m_figures = std::make_shared<const NetworkFigures>(std::move(*figures));
    if (m_figureOrder && m_isAsked)
        return reload();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(Column::pageRank)), index(rowCount() - 1, int(Column::community)));
}

/// They are worked out again when they are seen, or stand in order, the next time.
void EntityTableModel::forgetFigures()
{
    m_figureJobs.cancel();
    m_figures.reset();
    m_areFiguresAsked = false;
    if (m_figureOrder)
        workOutFigures();
}

Cell EntityTableModel::figure(RowId<Entity> entity, Column column) const
{
    if (m_figures)
        return figureCell(*m_figures, entity, column);
    if (!m_areFiguresAsked) { // a view has come to see them: once it is done
        m_areFiguresAsked = true;
        auto *model = const_cast<EntityTableModel *>(this);
        QMetaObject::invokeMethod(
            model, [model] { model->workOutFigures(); }, Qt::QueuedConnection);
    }
    return Cell::text({});
}

void EntityTableModel::setQuery(const EntityQuery &query)
{
    if (m_query.kinds != query.kinds)
        forgetTotal();
    m_query = query;
    m_isAsked = true;
    reload();
}

std::optional<EntityRow> EntityTableModel::rowAt(int row) const
{
    const Row *found = row >= 0 ? m_rows.row(ids(), size_t(row)) : nullptr;
    return found ? std::optional(found->entity) : std::nullopt;
}

int EntityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Kind"),       tr("Name"),       tr("Detail"),    tr("Listings"),    tr("Records"),
                              tr("Links"),      tr("First Seen"), tr("Last Seen"), tr("Same As"),     tr("Sellers"),
                              tr("Ships From"), tr("Ships To"),   tr("Reach"),     tr("Registrar"),   tr("Registered"),
                              tr("Tags"),       tr("Grade"),      tr("PageRank"),  tr("Betweenness"), tr("Community")};
    static_assert(std::size(titles) == columns);
    return section == int(Column::detail) ? detailTitle() : titles[section];
}

/// What the detail is where all are of one kind.
QString EntityTableModel::detailTitle() const
{
    if (m_query.kinds == std::vector{EntityKind::seller})
        return tr("Market");
    return m_query.kinds == std::vector{EntityKind::shipment} ? tr("Carrier") : tr("Detail");
}

void EntityTableModel::sort(int column, Qt::SortOrder order)
{
    const bool isDescending = order == Qt::DescendingOrder;
    if (column < columns && isFigure(column)) {
        m_figureOrder = Column(column);
        m_query.isDescending = isDescending;
        workOutFigures();
        if (m_isAsked && m_figures)
            reload();
        return;
    }
    if (column < 0 || column >= int(std::size(orders)))
        return;
    const bool wasByFigure = std::exchange(m_figureOrder, std::nullopt).has_value();
    if (!wasByFigure && m_query.order == orders[column] && m_query.isDescending == isDescending)
        return;
    m_query.order = orders[column];
    m_query.isDescending = isDescending;
    if (m_isAsked)
        reload();
}

WindowedTableModel::Matching EntityTableModel::matching() const
{
    return [query = m_query, figures = m_figures, by = m_figureOrder](const Database &database, qint64 knownTotal,
                                                                      qint64 most) -> Result<Matches> {
        EntityQuery asked = query;
        const bool isByFigure = figures && by;
        asked.most = isByFigure ? 0 : most; // the first are known once all are
        Result<std::vector<qint64>> ids = entityNumbers(database, asked);
        if (!ids)
            return tl::unexpected(ids.error());
        if (isByFigure)
            sortByFigure(*ids, *figures, *by, query.isDescending);
        Matches matches{std::move(*ids), knownTotal};
        if (matches.total >= 0)
            return matches;
        const Result<CaseCounts> counts = countCase(database);
        if (!counts)
            return tl::unexpected(counts.error());
        matches.total = countOf(*counts, query.kinds);
        return matches;
    };
}

QString EntityTableModel::loadingTitle() const
{
    return tr("Looking up entities");
}

Cell EntityTableModel::cell(int row, int column) const
{
    const Row *found = m_rows.row(ids(), size_t(row));
    if (const std::optional<Error> error = m_rows.takeError())
        tellLater(*error);
    if (found && isFigure(column))
        return figure(found->entity.entity.id, Column(column));
    if (found && Column(column) == Column::sameAs)
        return sameAs(found->entity.entity.id);
    if (found && Column(column) == Column::tags)
        return told(tagsCell(database(), {ThingKind::entity, found->entity.entity.id.value()}));
    if (found && Column(column) == Column::grade)
        return told(gradeCell(database(), {ThingKind::entity, found->entity.entity.id.value()}));
    return found ? cellOf(*found, Column(column)) : Cell::text({});
}

Cell EntityTableModel::told(const Result<Cell> &cell) const
{
    if (!cell)
        tellLater(cell.error());
    return cell.value_or(Cell::text({}));
}

Cell EntityTableModel::sameAs(RowId<Entity> entity) const
{
    if (!m_merged) {
        Result<MergedEntities> merged = MergedEntities::read(database());
        if (!merged)
            tellLater(merged.error());
        m_merged = merged ? std::move(*merged) : MergedEntities();
    }
    Result<Cell> cell = sameAsCell(database(), *m_merged, entity);
    if (!cell)
        tellLater(cell.error());
    return cell ? *cell : Cell::text({});
}

namespace {

/// A cell of a row as it is, of what analysts judged, or of what they said of it.
Result<Cell> anyCell(const Database &database, const EntityTableModel::Row &row, Column column,
                     const MergedEntities &merged, const NetworkFigures *figures, const AnnotationColumns *said)
{
    if (isFigure(int(column)) && figures)
        return figureCell(*figures, row.entity.entity.id, column);
    const Thing thing{ThingKind::entity, row.entity.entity.id.value()};
    switch (column) {
    case Column::sameAs:
        return sameAsCell(database, merged, row.entity.entity.id);
    case Column::tags:
        return said ? said->tags(thing.id) : tagsCell(database, thing);
    case Column::grade:
        return said ? said->grade(thing.id) : gradeCell(database, thing);
    default:
        return cellOf(row, column);
    }
}

/// Cells of rows by their ids, of all columns. What is said of them is looked up one by one unless it is given.
Result<std::vector<std::pair<qint64, std::vector<Cell>>>>
cellsOfRows(const Database &database, std::span<const qint64> ids, const std::vector<int> &columns,
            const NetworkFigures *figures, const AnnotationColumns *said = nullptr)
{
    const Result<std::vector<EntityTableModel::Row>> rows = readRows(database, ids);
    if (!rows)
        return tl::unexpected(rows.error());
    const bool isMergeAsked = std::find(columns.begin(), columns.end(), int(Column::sameAs)) != columns.end();
    const Result<MergedEntities> merged = isMergeAsked ? MergedEntities::read(database) : MergedEntities();
    if (!merged)
        return tl::unexpected(merged.error());
    std::vector<std::pair<qint64, std::vector<Cell>>> made;
    made.reserve(rows->size());
    for (const EntityTableModel::Row &row : *rows) {
        std::vector<Cell> cells;
        for (const int column : columns) {
            Result<Cell> cell = anyCell(database, row, Column(column), *merged, figures, said);
            if (!cell)
                return tl::unexpected(cell.error());
            cells.push_back(std::move(*cell));
        }
        made.emplace_back(row.entity.entity.id.value(), std::move(cells));
    }
    return made;
}

} // namespace

WindowedTableModel::SheetPlan EntityTableModel::sheetPlan(const std::vector<int> &shown) const
{
    SheetPlan plan;
    for (const int column : shown)
        plan.columns.push_back(sheetColumn(column));
    const bool isAskedFor = std::any_of(shown.begin(), shown.end(), [](int each) {
        return Column(each) == Column::tags || Column(each) == Column::grade;
    });
    const auto said = std::make_shared<AnnotationColumns>(ThingKind::entity);
    plan.texts = [shown, said, isAskedFor, figures = m_figures](
                     const Database &database, std::span<const qint64> ids) -> Result<std::vector<QStringList>> {
        if (Outcome read = isAskedFor ? said->read(database) : Outcome(); !read)
            return tl::unexpected(read.error());
        const auto rows = cellsOfRows(database, ids, shown, figures.get(), said.get());
        if (!rows)
            return tl::unexpected(rows.error());
        std::vector<QStringList> texts;
        texts.reserve(rows->size());
        for (const auto &[id, cells] : *rows) {
            QStringList line;
            for (const Cell &cell : cells)
                line << cell.fullText;
            texts.push_back(std::move(line));
        }
        return texts;
    };
    return plan;
}

WindowedTableModel::TotalLines EntityTableModel::totalLines() const
{
    return [](const Database &database, std::span<const qint64> ids, const CancelToken &cancel) -> Result<TotalWords> {
        const Result<EntityTotals> totals = entityTotals(database, ids, cancel);
        if (!totals)
            return tl::unexpected(totals.error());
        TotalWords words;
        for (const auto &[kind, count] : totals->kinds)
            //: A kind of entities and how many of it
            words.figures << tr("%1: %2").arg(displayNamePlural(kind), cellText(count));
        words.figures << tr("%Ln listing(s)", nullptr, int(totals->listings))
                      << tr("%Ln record(s)", nullptr, int(totals->records));
        if (totals->first)
            words.figures << tr("%1 to %2").arg(cellText(totals->first), cellText(totals->last));
        return words;
    };
}

QStringList EntityTableModel::groupings() const
{
    return {tr("Kind"), detailTitle(), tr("Month First Seen")};
}

namespace {

std::optional<EntityKind> kindOf(const EntityGroup &group)
{
    return group.name.isEmpty() ? std::nullopt : std::optional(EntityKind(group.name.toInt()));
}

/// Totals stand in the columns of what they count.
RowGroup groupOf(const EntityGroup &group, EntityGrouping by)
{
    RowGroup made{group.name, group.entities, {}, {}, {}, group.members};
    if (const std::optional<EntityKind> kind = by == EntityGrouping::kind ? kindOf(group) : std::nullopt) {
        made.name = displayNamePlural(*kind);
        made.filter.emplace();
        made.filter->field = RowFilter::Field::kind;
        made.filter->kinds = {*kind};
    } else if (by == EntityGrouping::detail && !group.name.isEmpty()) {
        made.filter.emplace();
        made.filter->field = RowFilter::Field::text;
        made.filter->text = group.name;
    }
    made.cells.resize(EntityTableModel::columns);
    const auto put = [&made](Column column, Cell cell) { made.cells[size_t(column)] = std::move(cell); };
    put(Column::listings, Cell::number(group.listings));
    put(Column::records, Cell::number(group.records));
    put(Column::firstSeen, Cell::date(group.first));
    put(Column::lastSeen, Cell::date(group.last));
    return made;
}

} // namespace

GroupPlan EntityTableModel::groupPlan(int grouping) const
{
    GroupPlan plan;
    const auto by = EntityGrouping(grouping);
    plan.groups = [query = m_query, by](const Database &database, size_t most) -> Result<RowGroups> {
        const Result<EntityGroups> found = entityGroups(database, query, by, most);
        if (!found)
            return tl::unexpected(found.error());
        RowGroups made;
        made.leftOut = found->leftOut;
        made.groups.reserve(found->groups.size());
        for (const EntityGroup &group : found->groups)
            made.groups.push_back(groupOf(group, by));
        return made;
    };
    plan.members = [query = m_query](const Database &database, const RowGroup &group) {
        EntityQuery asked = query;
        asked.also = group.members;
        return entityNumbers(database, asked);
    };
    plan.cells = [figures = m_figures](const Database &database, std::span<const qint64> ids) {
        std::vector<int> all(columns);
        std::iota(all.begin(), all.end(), 0);
        return cellsOfRows(database, ids, all, figures.get());
    };
    return plan;
}

} // namespace interdict
