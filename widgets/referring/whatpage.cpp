// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/whatpage.h"

#include "models/casework/entitysearch.h"
#include "models/casework/filterwords.h"
#include "models/casework/jobrunner.h"
#include "models/itemmodels/tableroles.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/filterfield.h"
#include "widgets/referring/entitychoicemodel.h"
#include "widgets/referring/packetwizard.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct FoundEntities
{
    std::vector<EntityRow> rows; ///< the first
    qint64 total = 0;
};

/// A job: the one that `text` names exactly first, then those whose name or key holds it, the most recorded first.
Result<FoundEntities> searchEntities(const QString &casePath, const QString &text, const CancelToken &cancel)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    EntityQuery query;
    query.text = text;
    query.order = EntityOrder::records;
    query.isDescending = true;
    Result<std::vector<RowId<Entity>>> ids = entityIds(*database, query);
    if (!ids)
        return tl::unexpected(ids.error());
    if (const Result<Entity> exact = findOneEntity(*database, text); !text.isEmpty() && exact) {
        std::erase(*ids, exact->id);
        ids->insert(ids->begin(), exact->id);
    }
    const auto total = qint64(ids->size());
    ids->resize(std::min(ids->size(), size_t(WhatPage::mostFound)));
    Result<std::vector<EntityRow>> rows = entityRows(*database, *ids);
    if (!rows)
        return tl::unexpected(rows.error());
    return FoundEntities{std::move(*rows), total};
}

} // namespace

WhatPage::WhatPage(PacketWizard *wizard)
    : WizardStep(wizard),
      m_jobs(new JobRunner(this)),
      m_found(new EntityChoiceModel(this)),
      m_chosen(new EntityChoiceModel(this)),
      m_search(new FilterField(this)),
      m_foundTable(new DataTable(this)),
      m_chosenTable(new DataTable(this)),
      m_foundCount(new QLabel(this)),
      m_chosenTitle(new QLabel(this)),
      m_nothing(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_add(new QPushButton(tr("&Add"), this)),
      m_remove(new QPushButton(tr("&Remove"), this))
{
    setTitle(tr("What Is Referred"));
    setSubTitle(
        tr("Choose sellers, domains, shipments or identifiers. What is linked with them comes along as context."));
    if (const auto listings = request().listings.size(); listings > 0)
        setSubTitle(tr("Of the listings of those below only the %Ln that were referred go into the packet.", nullptr,
                       int(listings)));
    createTables();
    createLayout();
    connectModel();
    readChosen();
    search({});
}

void WhatPage::createTables()
{
    m_foundTable->setObjectName(u"foundTable"_s);
    m_foundTable->setAccessibleName(tr("Found entities"));
    m_foundTable->setModel(m_found);
    m_chosenTable->setObjectName(u"entitiesTable"_s);
    m_chosenTable->setAccessibleName(tr("Chosen entities"));
    m_chosenTable->setModel(m_chosen);
    for (DataTable *table : {m_foundTable, m_chosenTable}) {
        table->setCopyRole(TableRole::fullText);
        table->setColumnCharacters({14, 34, 22, 10, 10});
        table->setFrameShape(QFrame::StyledPanel);
        table->horizontalHeader()->setStretchLastSection(false);
        table->horizontalHeader()->setSectionResizeMode(int(EntityChoiceModel::Column::name), QHeaderView::Stretch);
    }
}

void WhatPage::createLayout()
{
    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(tr("A part of a name, or \"seller:name\""));
    auto *searchLabel = new QLabel(tr("&Find:"), this);
    searchLabel->setBuddy(m_search);
    m_add->setObjectName(u"addEntityButton"_s);
    m_remove->setObjectName(u"removeEntityButton"_s);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    for (QLabel *label : {m_foundCount, m_chosenTitle, m_nothing})
        label->setTextFormat(Qt::PlainText);
    m_nothing->setText(tr("Nothing is chosen yet. Find what the referral is about above, and add it."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_chosenTable);
    m_stack->addWidget(m_nothing);

    auto *top = new QHBoxLayout;
    top->addWidget(searchLabel);
    top->addWidget(m_search, 1);
    top->addWidget(m_foundCount);
    top->addWidget(m_add);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_chosenTitle, 1);
    middle->addWidget(m_remove);
    body()->addLayout(top);
    body()->addWidget(m_foundTable, 1);
    body()->addLayout(middle);
    body()->addWidget(m_stack, 1);
    createFilterChoice();
    QWidget *const order[] = {m_search, m_foundTable, m_add, m_chosenTable, m_remove};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

/// What is on in the window is told with the figures unless the analyst says otherwise: a filter can name somebody.
void WhatPage::createFilterChoice()
{
    const std::vector<RowFilter> filters = request().filters;
    if (filters.empty())
        return;
    QStringList words;
    for (const RowFilter &filter : filters)
        words << chipText(filter);
    auto *choice = new QCheckBox(tr("Say with each &figure which filters are on in the window"), this);
    choice->setObjectName(u"tellFilters"_s);
    choice->setChecked(true);
    auto *said = new QLabel(words.join(u"; "_s), this);
    said->setObjectName(u"filtersInWords"_s);
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    said->setIndent(24);
    body()->addWidget(choice);
    body()->addWidget(said);
    connect(choice, &QCheckBox::toggled, this, [this, filters, said](bool isTold) {
        request().filters = isTold ? filters : std::vector<RowFilter>();
        said->setEnabled(isTold);
    });
}

void WhatPage::connectModel()
{
    connect(m_search, &FilterField::filterChanged, this, &WhatPage::search);
    connect(m_add, &QPushButton::clicked, this, &WhatPage::addFound);
    connect(m_remove, &QPushButton::clicked, this, &WhatPage::removeChosen);
    connect(m_foundTable, &DataTable::opened, this, &WhatPage::addFound);
    for (DataTable *table : {m_foundTable, m_chosenTable})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WhatPage::updateState);
    connect(m_found, &QAbstractItemModel::modelReset, this, &WhatPage::updateState);
    auto *remove = new QShortcut(QKeySequence::Delete, m_chosenTable);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &WhatPage::removeChosen);
}

void WhatPage::readChosen()
{
    Result<std::vector<EntityRow>> rows =
        entityRows(packetWizard()->session()->database(), packetWizard()->request().entities);
    if (!rows)
        showError(rows.error());
    else
        m_chosen->setRows(std::move(*rows));
    updateState();
}

void WhatPage::search(const QString &text)
{
    m_jobs->start<FoundEntities>(
        tr("Searching"),
        [path = packetWizard()->session()->path(), text](const CancelToken &cancel, const ProgressSink &) {
            return searchEntities(path, text, cancel);
        },
        [this](Result<FoundEntities> found) {
            if (!found)
                return showError(found.error());
            m_found->setRows(std::move(found->rows));
            const QLocale locale;
            m_foundCount->setText(
                found->total > mostFound
                    ? tr("The first %1 of %2").arg(locale.toString(mostFound), locale.toString(found->total))
                    : tr("Found: %1").arg(locale.toString(found->total)));
            if (m_found->rowCount() > 0)
                m_foundTable->selectRow(0);
        });
}

void WhatPage::addFound()
{
    for (const int row : m_foundTable->selectedRows(mostFound))
        m_chosen->append(m_found->rows()[size_t(row)]);
    updateState();
}

void WhatPage::removeChosen()
{
    std::vector<int> rows = m_chosenTable->selectedRows(m_chosen->rowCount());
    std::reverse(rows.begin(), rows.end());
    for (const int row : rows)
        m_chosen->remove(row);
    updateState();
}

void WhatPage::updateState()
{
    std::vector<RowId<Entity>> entities;
    for (const EntityRow &row : m_chosen->rows())
        entities.push_back(row.entity.id);
    const bool hasChanged = entities != request().entities;
    request().entities = std::move(entities);
    m_stack->setCurrentIndex(m_chosen->rowCount() > 0 ? 0 : 1);
    m_chosenTitle->setText(tr("Chosen Entities: %1").arg(m_chosen->rowCount()));
    m_add->setEnabled(m_foundTable->selectedRowCount() > 0);
    m_remove->setEnabled(m_chosenTable->selectedRowCount() > 0);
    if (hasChanged)
        Q_EMIT completeChanged();
}

bool WhatPage::isComplete() const
{
    return m_chosen->rowCount() > 0;
}

} // namespace interdict::ui
