// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/seizurespage.h"

#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/seizuretablemodel.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/filterfield.h"
#include "widgets/records/filteredtable.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

using Column = SeizureTableModel::Column;

} // namespace

SeizuresPage::SeizuresPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_selection(selection),
      m_model(new SeizureTableModel(session, this)),
      m_rows(new FilteredTable(m_model, tr("Seizures"), this))
{
    createLayout(session);
    connectModel();
    ask();
}

void SeizuresPage::createLayout(const CaseSession *session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    setFocusProxy(m_rows);
    m_rows->filter()->setHint(tr("A part of a tracking number, a name or a place"));
    m_rows->filter()->setAccessibleName(tr("Filter seizures"));
    m_rows->setCountText([](qint64 count, qint64 total, qint64 selected) {
        const QString counted = tr("%1 of %2 seizures").arg(QLocale().toString(count), QLocale().toString(total));
        return selected > 1 ? tr("%1 · %2 selected").arg(counted, QLocale().toString(selected)) : counted;
    });
    m_rows->setEmptyWords({tr("No Seizures Yet"),
                           tr("Records of seized parcels, and of files whose columns, profile or name speak of "
                              "seizures, stand here once they are imported."),
                           session->isReadOnly() ? QString() : tr("Import…")});
    DataTable *table = m_rows->table();
    table->setColumnCharacters({12, 26, 22, 26, 24, 18, 16, 16, 22, 8});
    table->setIdentifierColumn(int(Column::shipment));
    table->horizontalHeader()->setSortIndicator(int(Column::date), Qt::DescendingOrder); // unless remembered otherwise
    table->rememberColumnsAs(u"seizures"_s);
    const int column = table->horizontalHeader()->sortIndicatorSection();
    if (column < 0 || column >= SeizureTableModel::columns)
        table->horizontalHeader()->setSortIndicator(int(Column::date), Qt::DescendingOrder);
    table->setSortingEnabled(true);
}

void SeizuresPage::connectModel()
{
    connect(m_model, &SeizureTableModel::failed, this, &SeizuresPage::failed);
    connect(m_rows, &FilteredTable::emptyButtonClicked, m_selection, &CaseSelection::importWanted);
    connect(m_rows, &FilteredTable::failed, this, &SeizuresPage::failed);
    connect(m_rows, &FilteredTable::filterChanged, this, &SeizuresPage::ask);
    connect(m_rows, &FilteredTable::filtersUnwanted, m_selection->filters(), &CaseFilters::clear);
    connect(m_selection->filters(), &CaseFilters::changed, this, &SeizuresPage::ask);
    connect(m_rows, &FilteredTable::selectionChanged, this, [this] {
        if (const RowId<Record> record(m_rows->currentId()); record.isStored())
            m_selection->selectRecord(record);
    });
    connect(m_rows->table(), &DataTable::opened, this,
            [this](const QModelIndex &index) { Q_EMIT m_selection->recordWanted(m_model->recordAt(index.row())); });
    connect(m_selection, &CaseSelection::changed, this, &SeizuresPage::followSelection);
}

JobRunner *SeizuresPage::jobs() const
{
    return m_model->jobs();
}

void SeizuresPage::setFilter(const QString &text)
{
    m_rows->filter()->setFilter(text);
}

void SeizuresPage::ask()
{
    SeizureQuery query = m_model->query();
    query.text = m_rows->filter()->filter();
    query.filters = m_selection->filters()->all();
    m_rows->setFiltered(!query.filters.empty());
    m_model->setQuery(query);
}

void SeizuresPage::followSelection()
{
    if (m_selection->record().isStored() && m_rows->table()->selectedRowCount() <= 1)
        m_rows->showSelected({m_selection->record().value()});
}

} // namespace interdict::ui
