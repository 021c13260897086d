// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/whocanactpage.h"

#include "models/casework/jobrunner.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/tableroles.h"
#include "models/referrals/doors.h"
#include "models/values/marking.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/progressrow.h"
#include "widgets/referring/directoryeditor.h"
#include "widgets/referring/proposalsmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

WhoCanActPage::WhoCanActPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_jobs(new JobRunner(this)),
      m_model(new ProposalsModel(this)),
      m_items(new ProposedItemsModel(this)),
      m_scope(new QComboBox(this)),
      m_marking(new QComboBox(this)),
      m_all(new QPushButton(tr("Choose &All"), this)),
      m_none(new QPushButton(tr("Choose N&one"), this)),
      m_directory(new QPushButton(tr("&Directory…"), this)),
      m_create(new QPushButton(tr("Crea&te Referrals"), this)),
      m_perNetwork(new QCheckBox(tr("One for each net&work"), this)),
      m_count(new QLabel(this)),
      m_about(new QLabel(this)),
      m_strip(new MessageStrip(this)),
      m_progress(new ProgressRow(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_splitter(new QSplitter(Qt::Vertical, m_stack)),
      m_table(new DataTable(m_splitter)),
      m_itemTable(new DataTable(m_splitter))
{
    createTables();
    createLayout();
    connectModel();
    countChosen();
}

void WhoCanActPage::createTables()
{
    m_table->setObjectName(u"proposalsTable"_s);
    m_table->setAccessibleName(tr("Who can act"));
    m_table->setCopyRole(TableRole::fullText);
    m_table->setModel(m_model);
    m_table->setColumnCharacters({34, 26, 8, 40, 24, 20, 44});
    m_table->rememberColumnsAs(u"proposals"_s);
    m_table->setSortingEnabled(false);
    m_itemTable->setObjectName(u"proposedItemsTable"_s);
    m_itemTable->setAccessibleName(tr("Items of the recipient"));
    m_itemTable->setCopyRole(TableRole::fullText);
    m_itemTable->setModel(m_items);
    m_itemTable->setColumnCharacters({36, 60, 24});
    m_itemTable->setSortingEnabled(false);
}

QLayout *WhoCanActPage::createTop()
{
    m_scope->setObjectName(u"proposalScope"_s);
    m_scope->setAccessibleName(tr("Of what"));
    m_scope->addItem(tr("Whole case"), false);
    m_scope->addItem(tr("What is selected"), true);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(11);
    m_directory->setObjectName(u"directoryButton"_s);
    m_directory->setToolTip(tr("Who can be asked, how, and where that is from"));
    auto *label = new QLabel(tr("On the &items of:"), this);
    label->setBuddy(m_scope);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_scope);
    top->addStretch(1);
    top->addWidget(m_all);
    top->addWidget(m_none);
    top->addWidget(m_directory);
    return top;
}

QLayout *WhoCanActPage::createBottom()
{
    m_marking->setObjectName(u"proposalMarking"_s);
    for (const Marking each : {Marking::clear, Marking::green, Marking::amber, Marking::amberStrict, Marking::red})
        m_marking->addItem(toString(each), int(each));
    m_marking->setCurrentIndex(m_marking->findData(int(Marking::amber)));
    m_marking->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_marking->setMinimumContentsLength(8);
    m_create->setObjectName(u"createReferralsButton"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true); // or the page would not fit 1024 pixels
    auto *label = new QLabel(tr("&Marking:"), this);
    label->setBuddy(m_marking);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_perNetwork);
    bottom->addWidget(label);
    bottom->addWidget(m_marking);
    bottom->addWidget(m_create);
    return bottom;
}

void WhoCanActPage::createLayout()
{
    m_about->setObjectName(u"proposalAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *details = new QWidget(m_splitter);
    auto *detailsLayout = new QVBoxLayout(details);
    detailsLayout->setContentsMargins(0, 4, 0, 0);
    detailsLayout->addWidget(m_about);
    detailsLayout->addWidget(m_itemTable, 1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_strip);
    layout->addLayout(createTop());
    layout->addWidget(m_stack, 1);
    layout->addLayout(createBottom());
    layout->addWidget(m_progress);
}

void WhoCanActPage::connectModel()
{
    connect(m_jobs, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(m_jobs, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(m_jobs, &JobRunner::finished, m_progress, &ProgressRow::end);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &WhoCanActPage::look);
    connect(m_selection, &CaseSelection::changed, this, [this] {
        if (!m_scope->currentData().toBool())
            return;
        m_isStale = true;
        if (isVisible())
            look();
    });
    connect(m_session, &CaseSession::caseChanged, this, [this] { m_isStale = true; });
    connect(m_model, &ProposalsModel::choiceChanged, this, &WhoCanActPage::countChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WhoCanActPage::showItems);
    connect(m_itemTable, &DataTable::opened, this, [this](const QModelIndex &index) { openRecord(index.row()); });
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->chooseAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->chooseAll(false); });
    connect(m_create, &QPushButton::clicked, this, &WhoCanActPage::create);
    connect(m_directory, &QPushButton::clicked, this, &WhoCanActPage::editDirectory);
    connect(m_empty, &EmptyState::buttonClicked, this, &WhoCanActPage::look);
}

void WhoCanActPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        look();
}

void WhoCanActPage::setScope(bool isSelection)
{
    m_scope->setCurrentIndex(m_scope->findData(isSelection));
}

void WhoCanActPage::look()
{
    m_isStale = false;
    ReferralSelection chosen;
    if (m_scope->currentData().toBool()) {
        chosen.entities = m_selection->entities();
        if (m_selection->listing().isStored())
            chosen.listings = {m_selection->listing()};
        if (chosen.isWholeCase())
            return showProposals(Proposals{});
    }
    m_jobs->start<Proposals>(
        tr("Looking who can act"),
        [path = m_session->path(), chosen](const CancelToken &cancel, const ProgressSink &) -> Result<Proposals> {
            Result<Database> database = Database::open(path, Database::Mode::readOnly);
            if (!database)
                return tl::unexpected(database.error());
            database->stopWhen(cancel);
            return proposeFor(*database, chosen, cancel);
        },
        [this](const Result<Proposals> &proposals) { showProposals(proposals); });
}

void WhoCanActPage::showProposals(const Result<Proposals> &proposals)
{
    if (!proposals) {
        if (proposals.error().code != ErrorCode::cancelled)
            Q_EMIT failed(proposals.error());
        return;
    }
    m_model->setProposals(*proposals);
    const bool isSelection = m_scope->currentData().toBool();
    const bool isEmpty = proposals->proposals.empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_splitter);
    if (isEmpty && isSelection)
        m_empty->setState(
            tr("Nobody to Ask"),
            tr("Select sellers, domains, parcels, wallets or accounts on another page; whoever can act on "
               "them is proposed here, with the reason."),
            tr("Look Again"));
    else if (isEmpty)
        m_empty->setState(
            tr("Nobody to Ask"),
            tr("Import listings, registrations or parcels; whoever can act on them is proposed here, with "
               "the reason."),
            tr("Look Again"));
    else
        m_table->selectRow(0);
    const auto unplaced = int(proposals->unplaced.size());
    if (unplaced > 0)
        m_strip->showMessage(MessageStrip::Level::info,
                             tr("Of %n item(s) nobody is known who can act, for example \"%1\": %2", nullptr, unplaced)
                                 .arg(visibleLine(proposals->unplaced.front().name), proposals->unplaced.front().why));
    else
        m_strip->clear();
    showItems();
}

void WhoCanActPage::showItems()
{
    const Proposal *proposal = m_model->proposalAt(m_table->currentIndex().row());
    m_items->setItems(proposal ? proposal->items : std::vector<ProposedItem>{});
    if (!proposal)
        return m_about->clear();
    QStringList lines{u"%1 – %2"_s.arg(visibleLine(proposal->recipient), proposal->why)};
    if (!proposal->contact.isEmpty())
        lines << tr("Contact: %1").arg(visibleLine(proposal->contact));
    if (!proposal->forwarding.isEmpty())
        lines << visibleLine(proposal->forwarding);
    if (!proposal->caveat.isEmpty())
        lines << tr("Mind: %1").arg(visibleLine(proposal->caveat));
    if (qint64(proposal->items.size()) < proposal->total)
        lines
            << tr("The first %L1 of %L2 items go into the referral.").arg(proposal->items.size()).arg(proposal->total);
    m_about->setText(lines.join(u'\n'));
}

void WhoCanActPage::countChosen()
{
    const auto count = int(m_model->chosen().size());
    m_count->setText(tr("%n recipient(s) chosen", nullptr, count));
    m_create->setEnabled(count > 0 && !m_session->isReadOnly());
}

void WhoCanActPage::create()
{
    Result<std::vector<Proposal>> chosen = m_model->chosen();
    if (m_perNetwork->isChecked())
        chosen = byNetwork(m_session->database(), *chosen, CancelToken());
    if (!chosen)
        return m_strip->showMessage(MessageStrip::Level::error, chosen.error().message);
    const Result<std::vector<DocketEntry>> entries =
        Docket(*m_session).create(draftsOf(*chosen, toString(Marking(m_marking->currentData().toInt()))));
    if (!entries)
        return m_strip->showMessage(MessageStrip::Level::error, entries.error().message);
    m_model->chooseAll(false);
    m_strip->showMessage(
        MessageStrip::Level::info,
        tr("Drafted %n referral(s); the docket has them. Undo takes all of them back.", nullptr, int(entries->size())),
        tr("Show the Docket"), [this] { Q_EMIT referralsCreated(); });
}

void WhoCanActPage::editDirectory()
{
    DirectoryEditor editor(m_session, this);
    if (const Proposal *proposal = m_model->proposalAt(m_table->currentIndex().row()))
        editor.choose(*proposal);
    editor.exec();
    look();
}

void WhoCanActPage::openRecord(int row)
{
    const ProposedItem *item = m_items->itemAt(row);
    if (item && !item->evidence.empty())
        Q_EMIT m_selection->recordWanted(item->evidence.front());
}

} // namespace interdict::ui
