// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/mergedentities.h"
#include "models/casework/networkfigures.h"
#include "models/itemmodels/pagecache.h"
#include "models/itemmodels/windowedtablemodel.h"
#include "models/store/entityfacts.h"

#include <memory>
#include <optional>

namespace interdict {

/// The entities of a case that match a query. Sorting asks the case again.
class EntityTableModel : public WindowedTableModel
{
    Q_OBJECT

public:
    enum class Column {
        kind,
        name,
        detail,
        listings,
        records,
        links,
        firstSeen,
        lastSeen,
        sameAs,       ///< from here on no order
        sellers,      ///< of what is no seller
        origins,      ///< of a seller's listings
        destinations, ///< of a seller's listings
        reach,        ///< of a seller: how many different destinations
        registrar,    ///< of a domain
        registered,   ///< of a domain
        tags,
        grade,
        pageRank, ///< what the graph of the whole case says, worked out when first seen; by these there is an order
        betweenness,
        community
    };
    static constexpr int columns = int(Column::community) + 1;

    explicit EntityTableModel(CaseSession *session, QObject *parent = nullptr);

    [[nodiscard]] const EntityQuery &query() const { return m_query; }
    /// Nothing is read before the first call. total() counts the entities of the query's kinds.
    void setQuery(const EntityQuery &query);
    [[nodiscard]] RowId<Entity> entityAt(int row) const { return RowId<Entity>(idAt(row)); }
    /// The row as last read; nothing outside the table or where the case cannot be read.
    [[nodiscard]] std::optional<EntityRow> rowAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] TotalLines totalLines() const override;
    [[nodiscard]] QStringList groupings() const override; ///< in the order of EntityGrouping
    [[nodiscard]] GroupPlan groupPlan(int grouping) const override;

    /// Works out what the graph says of the entities, unless it is known or being worked out.
    void workOutFigures();
    [[nodiscard]] JobRunner *figureJobs() { return &m_figureJobs; }

    struct Row
    {
        EntityRow entity;
        EntityFacts facts;
    };

protected:
    [[nodiscard]] Matching matching() const override;
    [[nodiscard]] QString loadingTitle() const override;
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] SheetPlan sheetPlan(const std::vector<int> &shown) const override;
    void forgetRows() override
    {
        m_rows.clear();
        m_merged.reset();
    }

private:
    [[nodiscard]] Cell sameAs(RowId<Entity> entity) const;
    [[nodiscard]] QString detailTitle() const;
    [[nodiscard]] Cell told(const Result<Cell> &cell) const;
    [[nodiscard]] Cell figure(RowId<Entity> entity, Column column) const;
    void takeFigures(Result<NetworkFigures> figures);
    void forgetFigures();

    EntityQuery m_query;
    bool m_isAsked = false;
    mutable PageCache<Row> m_rows;
    mutable std::optional<MergedEntities> m_merged; ///< read when first asked for
    std::shared_ptr<const NetworkFigures> m_figures;
    mutable bool m_areFiguresAsked = false;
    std::optional<Column> m_figureOrder; ///< instead of the query's
    JobRunner m_figureJobs;              ///< last: it waits for its job before the rest goes
};

/// What the detail column says of an entity: its detail (for a seller the market), else its scope.
[[nodiscard]] QString detailOf(const Entity &entity);

} // namespace interdict
