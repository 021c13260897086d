// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/listingspage.h"

#include "models/casework/mergedentities.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/listingtablemodel.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/filterfield.h"
#include "widgets/controls/menutext.h"
#include "widgets/records/entityactions.h"
#include "widgets/records/filteredtable.h"

#include <QHeaderView>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace interdict::ui {

using namespace Qt::StringLiterals;

ListingsPage::ListingsPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_model(new ListingTableModel(session, this)),
      m_rows(new FilteredTable(m_model, tr("Listings"), this)),
      m_chip(new QToolButton(this))
{
    createLayout();
    connectModel();
    ask();
}

void ListingsPage::createLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    setFocusProxy(m_rows);
    m_chip->setObjectName(u"entityChip"_s);
    m_chip->setToolTip(tr("Show the listings of all again"));
    m_chip->hide();
    m_rows->addChip(m_chip);
    m_rows->filter()->setHint(tr("Words, or a part of a seller's name"));
    m_rows->filter()->setAccessibleName(tr("Filter listings"));
    m_rows->setCountText([](qint64 count, qint64 total, qint64 selected) {
        const QString counted = tr("%1 of %2 listings").arg(QLocale().toString(count), QLocale().toString(total));
        return selected > 1 ? tr("%1 · %2 selected").arg(counted, QLocale().toString(selected)) : counted;
    });
    updateWords();
    DataTable *table = m_rows->table();
    table->setColumnCharacters({36, 16, 14, 22, 18, 14, 14, 12, 12, 10});
    table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder); // unless remembered otherwise
    table->rememberColumnsAs(u"listings"_s);
    const int column = table->horizontalHeader()->sortIndicatorSection();
    if (column < 0 || column >= ListingTableModel::columns)
        table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    table->setSortingEnabled(true);
}

void ListingsPage::connectModel()
{
    connect(m_model, &ListingTableModel::failed, this, &ListingsPage::failed);
    m_rows->markSought(m_selection->filters(), false);
    connect(m_rows, &FilteredTable::filterChanged, this, &ListingsPage::ask);
    connect(m_rows, &FilteredTable::filtersUnwanted, m_selection->filters(), &CaseFilters::clear);
    connect(m_selection->filters(), &CaseFilters::changed, this, &ListingsPage::ask);
    connect(m_rows, &FilteredTable::selectionChanged, this, &ListingsPage::tellSelection);
    connect(m_rows, &FilteredTable::emptyButtonClicked, this, [this] {
        if (m_entity.isStored())
            setEntity({});
        else
            Q_EMIT importWanted();
    });
    connect(m_rows, &FilteredTable::failed, this, &ListingsPage::failed);
    connect(m_rows, &FilteredTable::rowOpened, this, [this](qint64 id) { openListing(RowId<Listing>(id)); });
    connect(m_rows->table(), &DataTable::opened, this, [this] { openListing(RowId<Listing>(m_rows->currentId())); });
    connect(m_rows, &FilteredTable::filterWanted, m_selection->filters(), &CaseFilters::add);
    connect(m_rows, &FilteredTable::entityWanted, this, &ListingsPage::setEntity);
    connect(m_chip, &QToolButton::clicked, this, [this] { setEntity({}); });
    connect(m_selection, &CaseSelection::changed, this, &ListingsPage::followSelection);
    connect(m_session, &CaseSession::caseChanged, this, [this](const CaseChange &change) {
        if (change.areJudgements && m_entity.isStored())
            setEntity(std::exchange(m_entity, {}));
    });
}

JobRunner *ListingsPage::jobs() const
{
    return m_model->jobs();
}

void ListingsPage::setFilter(const QString &text)
{
    m_rows->filter()->setFilter(text);
}

void ListingsPage::setEntity(RowId<Entity> entity)
{
    if (entity == m_entity)
        return;
    m_entity = entity;
    const Result<std::vector<EntityRow>> rows = entityRows(m_session->database(), std::span(&m_entity, 1));
    if (!rows)
        Q_EMIT failed(rows.error());
    if (!rows || rows->empty())
        m_entity = {};
    readMembers();
    if (m_entity.isStored() && m_members.size() > 1)
        m_chip->setText(tr("Listings of %1 and %n more  ×", nullptr, int(m_members.size() - 1))
                            .arg(menuText(rows->front().entity.label)));
    else if (m_entity.isStored())
        m_chip->setText(tr("Listings of %1  ×").arg(menuText(rows->front().entity.label)));
    m_chip->setVisible(m_entity.isStored());
    updateWords();
    ask();
}

/// All that were judged to be the same have their listings shown together.
void ListingsPage::readMembers()
{
    m_members.clear();
    if (!m_entity.isStored())
        return;
    const Result<MergedEntities> merged = MergedEntities::read(m_session->database());
    if (!merged)
        Q_EMIT failed(merged.error());
    else
        m_members = merged->members(m_entity);
}

void ListingsPage::updateWords()
{
    if (m_entity.isStored())
        m_rows->setEmptyWords(
            {tr("No Listings"), tr("No listing of the case belongs to what was chosen."), tr("Show All Listings")});
    else
        m_rows->setEmptyWords({tr("No Listings Yet"),
                               tr("Import files with listings, such as a scraped market, to begin; or drop files, "
                                  "folders or archives on this window."),
                               m_session->isReadOnly() ? QString() : tr("Import…")});
}

void ListingsPage::ask()
{
    ListingQuery query = m_model->query();
    query.text = m_rows->filter()->filter();
    query.entity = m_entity.isStored() ? std::optional(m_entity) : std::nullopt;
    query.others = m_members;
    query.filters = m_selection->filters()->all();
    m_rows->setFiltered(!query.filters.empty());
    m_model->setQuery(query);
}

void ListingsPage::tellSelection()
{
    const RowId<Listing> listing(m_rows->currentId());
    if (listing.isStored())
        m_selection->selectListing(listing);
    else if (m_selection->listing().isStored())
        m_selection->clear();
}

/// Leads to the newest record that shows it, with its bytes.
void ListingsPage::openListing(RowId<Listing> listing)
{
    if (!listing.isStored())
        return;
    const Result<std::vector<Sighting>> sightings = sightingsOf(m_session->database(), listing);
    if (!sightings)
        Q_EMIT failed(sightings.error());
    else if (!sightings->empty())
        Q_EMIT m_selection->recordWanted(sightings->back().record);
}

void ListingsPage::followSelection()
{
    if (!m_selection->listing().isStored() || m_rows->table()->selectedRowCount() > 1)
        return;
    m_rows->showSelected({m_selection->listing().value()});
}

} // namespace interdict::ui
