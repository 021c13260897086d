// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/entitiespage.h"

#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/entitytablemodel.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/filterfield.h"
#include "widgets/controls/linkquestion.h"
#include "widgets/records/entityactions.h"
#include "widgets/records/filteredtable.h"
#include "widgets/records/kindmark.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

using Column = EntityTableModel::Column;

constexpr int mostSelected = 1000; // what other pages are told of

class KindDelegate : public QStyledItemDelegate
{
public:
    KindDelegate(const EntityTableModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const std::optional<EntityRow> row = m_model->rowAt(index.row());
        if (!row)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = kindIcon(nodeKind(row->entity.kind), option->palette);
        option->decorationSize = {16, 16};
    }

private:
    const EntityTableModel *m_model;
};

} // namespace

EntitiesPage::EntitiesPage(CaseSession *session, CaseSelection *selection, std::vector<EntityKind> kinds,
                           const QString &title, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_kinds(std::move(kinds)),
      m_title(title),
      m_model(new EntityTableModel(session, this)),
      m_rows(new FilteredTable(m_model, title, this)),
      m_menu(new QMenu(this))
{
    createLayout();
    createActions();
    createTable();
    connectModel();
    ask();
}

void EntitiesPage::createLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    setFocusProxy(m_rows);
    m_rows->filter()->setHint(tr("A part of a name"));
    m_rows->filter()->setAccessibleName(tr("Filter %1").arg(m_title));
    m_rows->setCountText([](qint64 count, qint64 total, qint64 selected) {
        const QString counted = tr("%1 of %2").arg(QLocale().toString(count), QLocale().toString(total));
        return selected > 1 ? tr("%1 · %2 selected").arg(counted, QLocale().toString(selected)) : counted;
    });
    m_rows->setEmptyWords({tr("Nothing Found Yet"),
                           tr("What belongs here is found in the records when a file is imported."),
                           m_session->isReadOnly() ? QString() : tr("Import…")});
}

QAction *EntitiesPage::addAction(const QString &text, const QString &name, void (EntitiesPage::*slot)())
{
    QAction *action = m_menu->addAction(text, this, slot);
    action->setObjectName(name);
    return action;
}

void EntitiesPage::createActions()
{
    m_menu->setObjectName(u"entityMenu"_s);
    addAction(tr("Show in &Graph"), u"showInGraphAction"_s, &EntitiesPage::showInGraph);
    addAction(tr("Show &Listings"), u"showListingsAction"_s, &EntitiesPage::showListings);
    m_menu->addSeparator();
    addAction(tr("Add &Note…"), u"addNoteAction"_s, &EntitiesPage::addNote);
    addAction(tr("&Rename…"), u"renameAction"_s, &EntitiesPage::rename);
    addAction(tr("Link &With…"), u"linkAction"_s, &EntitiesPage::link);
    addAction(tr("Judge the &Same…"), u"judgeSameAction"_s, &EntitiesPage::judgeSame);
    addAction(tr("Judge N&ot the Same…"), u"judgeDifferentAction"_s, &EntitiesPage::judgeDifferent);
    m_menu->addSeparator();
    addAction(tr("&Copy"), u"copyAction"_s, &EntitiesPage::copy);
    m_rowsMenu = m_menu->addMenu(tr("Rows and &Export"));
    m_rowsMenu->setObjectName(u"entityRowsMenu"_s);
}

void EntitiesPage::createTable()
{
    DataTable *table = m_rows->table();
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    const bool isIdentifiers = std::any_of(m_kinds.begin(), m_kinds.end(), isIdentifier);
    if (isIdentifiers)
        table->setIdentifierColumn(int(Column::name));
    table->setColumnCharacters(
        {18, isIdentifiers ? 40 : 26, 22, 10, 10, 9, 12, 12, 24, 24, 20, 24, 8, 22, 12, 20, 20, 10, 12, 22});
    table->setItemDelegateForColumn(int(Column::kind), new KindDelegate(m_model, table));
    arrangeColumns();
    QStringList tokens;
    for (const EntityKind kind : m_kinds)
        tokens << toToken(kind);
    table->horizontalHeader()->setSortIndicator(int(Column::name), Qt::AscendingOrder); // unless remembered otherwise
    table->rememberColumnsAs(u"entities3-"_s + tokens.join(u'-'));
    const int column = table->horizontalHeader()->sortIndicatorSection();
    if (column < 0 || column >= EntityTableModel::columns)
        table->horizontalHeader()->setSortIndicator(int(Column::name), Qt::AscendingOrder);
    table->setSortingEnabled(true);
}

/// What an investigator asks of the kinds; the rest can be chosen.
void EntitiesPage::arrangeColumns()
{
    const auto isOf = [this](EntityKind kind) {
        return std::find(m_kinds.begin(), m_kinds.end(), kind) != m_kinds.end();
    };
    const bool isSellers = isOf(EntityKind::seller);
    const bool isDomains = isOf(EntityKind::domain);
    DataTable *table = m_rows->table();
    const auto show = [table](std::initializer_list<Column> columns, bool isShown) {
        for (const Column column : columns)
            table->setColumnHidden(int(column), !isShown);
    };
    show({Column::kind}, m_kinds.size() > 1);
    show({Column::origins, Column::destinations, Column::reach}, isSellers);
    show({Column::sellers}, !isSellers);
    show({Column::registrar, Column::registered}, isDomains);
    show({Column::listings}, !isOf(EntityKind::shipment));
    show({Column::pageRank, Column::betweenness, Column::community}, false); // to be chosen: they take their time
    // The new ones stand beside what they belong to.
    QHeaderView *header = table->horizontalHeader();
    int place = int(Column::detail) + 1;
    for (const Column column : {Column::sellers, Column::registrar, Column::registered})
        header->moveSection(header->visualIndex(int(column)), place++);
    place = header->visualIndex(int(Column::lastSeen)) + 1;
    for (const Column column : {Column::reach, Column::origins, Column::destinations})
        header->moveSection(header->visualIndex(int(column)), place++);
}

void EntitiesPage::connectModel()
{
    DataTable *table = m_rows->table();
    connect(m_model, &EntityTableModel::failed, this, &EntitiesPage::failed);
    connect(m_rows, &FilteredTable::emptyButtonClicked, m_selection, &CaseSelection::importWanted);
    m_rows->markSought(m_selection->filters(), true);
    connect(m_rows, &FilteredTable::filterChanged, this, &EntitiesPage::ask);
    connect(m_rows, &FilteredTable::filtersUnwanted, m_selection->filters(), &CaseFilters::clear);
    connect(m_selection->filters(), &CaseFilters::changed, this, &EntitiesPage::ask);
    connect(m_rows, &FilteredTable::selectionChanged, this, &EntitiesPage::tellSelection);
    connect(m_selection, &CaseSelection::changed, this, &EntitiesPage::followSelection);
    connect(table, &DataTable::opened, this, &EntitiesPage::showInGraph);
    connect(table, &QWidget::customContextMenuRequested, this, &EntitiesPage::showMenu);
    connect(m_rows, &FilteredTable::failed, this, &EntitiesPage::failed);
    connect(m_rows, &FilteredTable::filterWanted, m_selection->filters(), &CaseFilters::add);
    connect(m_rows, &FilteredTable::rowOpened, this,
            [this](qint64 id) { Q_EMIT m_selection->graphWanted(RowId<Entity>(id)); });
}

JobRunner *EntitiesPage::jobs() const
{
    return m_model->jobs();
}

void EntitiesPage::setFilter(const QString &text)
{
    m_rows->filter()->setFilter(text);
}

void EntitiesPage::ask()
{
    EntityQuery query = m_model->query();
    query.kinds = m_kinds;
    query.text = m_rows->filter()->filter();
    query.filters = m_selection->filters()->all();
    m_rows->setFiltered(!query.filters.empty());
    m_model->setQuery(query);
}

void EntitiesPage::tellSelection()
{
    std::vector<RowId<Entity>> entities;
    for (const qint64 id : m_rows->selectedIds(mostSelected))
        entities.emplace_back(id);
    m_selection->selectEntities(std::move(entities));
}

void EntitiesPage::followSelection()
{
    std::vector<qint64> ids;
    for (const RowId<Entity> entity : m_selection->entities())
        ids.push_back(entity.value());
    if (!ids.empty())
        m_rows->showSelected(ids);
}

void EntitiesPage::showMenu(const QPoint &position)
{
    updateActions();
    m_rowsMenu->clear();
    m_rows->table()->addActionsTo(m_rowsMenu);
    m_menu->popup(m_rows->table()->viewport()->mapToGlobal(position));
}

void EntitiesPage::updateActions()
{
    const qint64 selected = m_rows->table()->selectedRowCount();
    const bool canChange = !m_session->isReadOnly();
    const auto enable = [this](const QString &name, bool isEnabled) {
        m_menu->findChild<QAction *>(name)->setEnabled(isEnabled);
    };
    enable(u"showInGraphAction"_s, selected >= 1);
    enable(u"showListingsAction"_s, selected == 1);
    enable(u"addNoteAction"_s, canChange && selected == 1);
    enable(u"renameAction"_s, canChange && selected == 1);
    enable(u"linkAction"_s, canChange && selected == 2);
    enable(u"judgeSameAction"_s, canChange && selected == 2);
    enable(u"judgeDifferentAction"_s, canChange && selected == 2);
    enable(u"copyAction"_s, selected >= 1);
}

std::vector<Entity> EntitiesPage::chosen(int most) const
{
    std::vector<Entity> entities;
    for (const int row : m_rows->table()->selectedRows(most)) {
        if (const std::optional<EntityRow> found = m_model->rowAt(row))
            entities.push_back(found->entity);
    }
    return entities;
}

void EntitiesPage::showInGraph()
{
    for (const Entity &entity : chosen(1))
        Q_EMIT m_selection->graphWanted(entity.id);
}

void EntitiesPage::showListings()
{
    for (const Entity &entity : chosen(1))
        Q_EMIT m_selection->listingsWanted(entity.id);
}

void EntitiesPage::addNote()
{
    for (const Entity &entity : chosen(1))
        askForNote(this, m_session, entity, [this](const Error &error) { Q_EMIT failed(error); });
}

void EntitiesPage::rename()
{
    for (const Entity &entity : chosen(1))
        askForName(this, m_session, entity, [this](const Error &error) { Q_EMIT failed(error); });
}

void EntitiesPage::link()
{
    const std::vector<Entity> two = chosen(2);
    if (two.size() != 2)
        return;
    askForLink(this, two[0], two[1], [this](const LinkAnswer &drawn) {
        if (Outcome done = m_session->drawLink(drawn.from, drawn.to, drawn.reason, drawn.confidence, drawn.kind); !done)
            Q_EMIT failed(done.error());
    });
}

void EntitiesPage::judge(Verdict verdict)
{
    const std::vector<Entity> two = chosen(2);
    if (two.size() == 2)
        askForJudgement(this, m_session, two[0], two[1], verdict, [this](const Error &error) { Q_EMIT failed(error); });
}

void EntitiesPage::judgeSame()
{
    judge(Verdict::same);
}

void EntitiesPage::judgeDifferent()
{
    judge(Verdict::different);
}

void EntitiesPage::copy()
{
    m_rows->table()->copySelection();
}

} // namespace interdict::ui
