// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/historypage.h"

#include "models/casework/historyexport.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/historymodel.h"
#include "models/itemmodels/tableroles.h"
#include "models/store/historylog.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/pagehead.h"
#include "widgets/controls/savechoice.h"
#include "widgets/records/historyentryview.h"
#include "widgets/records/historyfilters.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_model(new HistoryModel(session, this)),
      m_table(new DataTable(this)),
      m_filters(new HistoryFilters(session, selection, this)),
      m_details(new HistoryEntryView(session, this)),
      m_count(new QLabel(this)),
      m_chain(new QLabel(this)),
      m_copyDigest(new QPushButton(tr("Copy &Digest"), this)),
      m_export(new QToolButton(this))
{
    createLayout();
    createTable();
    connectParts();
    ask();
}

std::vector<JobRunner *> HistoryPage::allJobs()
{
    return {m_model->jobs(), &m_checking, &m_exporting, &m_planning};
}

QWidget *HistoryPage::createHead()
{
    auto *title = newHeading(tr("History"), this);
    m_count->setObjectName(u"historyCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("As &CSV, for a Spreadsheet…"), this, [this] { chooseExport(u"csv"_s); });
    menu->addAction(tr("As &JSON, With the Chain of Digests…"), this, [this] { chooseExport(u"json"_s); });
    m_export->setObjectName(u"historyExport"_s);
    m_export->setText(tr("E&xport"));
    m_export->setToolTip(tr("Write the entries that are shown to a file"));
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch(1);
    top->addWidget(m_count);
    top->addWidget(m_export);
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_filters);
    return head;
}

QWidget *HistoryPage::createFoot()
{
    m_chain->setObjectName(u"historyChain"_s);
    m_chain->setTextFormat(Qt::PlainText);
    m_chain->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_chain->setWordWrap(true);
    m_copyDigest->setObjectName(u"copyDigestButton"_s);
    m_copyDigest->setToolTip(tr("Copy the newest digest: noted elsewhere, it proves that nothing before it changed"));
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_chain, 1);
    layout->addWidget(m_copyDigest);
    return foot;
}

void HistoryPage::createLayout()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({360, 280});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(splitter, 1);
    layout->addWidget(createFoot());
    setFocusProxy(m_table);
}

void HistoryPage::createTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setCopyRole(TableRole::fullText);
    m_table->setModel(m_model);
    m_table->setColumnCharacters({8, 22, 14, 20, 64, 30, 9});
    m_table->rememberColumnsAs(u"history-entries"_s);
}

void HistoryPage::connectParts()
{
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::failed);
    connect(m_model, &HistoryModel::loaded, this, &HistoryPage::showCount);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::showDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::showDetails);
    connect(m_filters, &HistoryFilters::changed, this, &HistoryPage::ask);
    connect(m_filters, &HistoryFilters::failed, this, &HistoryPage::failed);
    connect(m_details, &HistoryEntryView::failed, this, &HistoryPage::failed);
    connect(m_details, &HistoryEntryView::thingsWanted, this, &HistoryPage::select);
    connect(m_details, &HistoryEntryView::undoWanted, this,
            [this](qint64 number) { plan(number, PlanRequest::Direction::undo); });
    connect(m_details, &HistoryEntryView::redoWanted, this,
            [this](qint64 number) { plan(number, PlanRequest::Direction::redo); });
    m_session->watchWriter(&m_planning); // it tries the plan out
    connect(m_copyDigest, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_head); });
}

void HistoryPage::ask()
{
    m_model->setQuery(m_filters->query());
}

/// Whoever comes to look sees what was last, and that nothing was changed behind the program's back.
void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCount();
}

void HistoryPage::showCount()
{
    const QLocale locale;
    m_count->setText(
        tr("%1 of %2").arg(locale.toString(qint64(m_model->rowCount())), locale.toString(m_model->total())));
    if (!isVisible())
        return;
    if (m_table->selectedRowCount() == 0)
        m_table->selectRow(0);
    m_filters->readAnalysts();
    checkChain();
}

void HistoryPage::showDetails()
{
    const std::vector<int> rows = m_table->selectedRows(1);
    m_details->showEntry(rows.empty() ? std::nullopt : m_model->entryAt(rows.front()));
}

/// As many entities as there are, else the first of what else there is.
void HistoryPage::select(const std::vector<Thing> &things)
{
    std::vector<RowId<Entity>> entities;
    for (const Thing &thing : things) {
        if (thing.kind == ThingKind::entity)
            entities.emplace_back(thing.id);
    }
    if (!entities.empty())
        m_selection->selectEntities(std::move(entities));
    else if (!things.empty() && things.front().kind == ThingKind::listing)
        m_selection->selectListing(RowId<Listing>(things.front().id));
    else if (!things.empty() && things.front().kind == ThingKind::record)
        m_selection->selectRecord(RowId<Record>(things.front().id));
    else if (!things.empty())
        Q_EMIT m_selection->thingWanted(things.front());
}

/// A job: of a long history all entries since are read, and tried out.
void HistoryPage::plan(qint64 number, PlanRequest::Direction direction)
{
    if (Outcome can = m_session->canBeChanged(); !can)
        return Q_EMIT failed(can.error());
    m_planning.start<SelectivePlan>(
        tr("Looking for what rests on the entry"),
        [request = PlanRequest{m_session->path(), m_session->undoStack(), number, direction}](
            const CancelToken &cancel, const ProgressSink &progress) { return planChosen(request, cancel, progress); },
        [this](const Result<SelectivePlan> &plan) { perform(plan); });
}

void HistoryPage::perform(const Result<SelectivePlan> &plan)
{
    if (!plan)
        Q_EMIT failed(plan.error());
    else if (plan->needsMore())
        askWhether(*plan);
    else
        carryOut(plan->command);
}

void HistoryPage::askWhether(const SelectivePlan &plan)
{
    const bool isUndo = plan.command.action == "undo-entries"_L1;
    const int count = int(plan.command.entries.size());
    const QStringList lines = inWords(plan.obstacles);
    QString named = lines.mid(0, 8).join(u'\n');
    if (lines.size() > 8)
        named += u'\n' + tr("and %n more", nullptr, int(lines.size()) - 8);
    auto *box = new QMessageBox(QMessageBox::Question, isUndo ? tr("Undo Together") : tr("Redo Together"),
                                isUndo ? tr("The entry does not stand alone: later ones stand in the way.")
                                       : tr("The entry does not stand alone: it rests on others that are undone."),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"togetherBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(named);
    for (QLabel *label : box->findChildren<QLabel *>()) // setTextFormat() reaches the first of the two only
        label->setTextFormat(Qt::PlainText);
    const auto *doIt = box->addButton(isUndo ? tr("Undo %n Entries Together", nullptr, count)
                                             : tr("Redo %n Entries Together", nullptr, count),
                                      QMessageBox::AcceptRole);
    connect(doIt, &QPushButton::clicked, this, [this, command = plan.command] { carryOut(command); });
    box->open();
}

void HistoryPage::carryOut(const CaseCommand &command)
{
    if (rereadsSources(command.changes)) {
        Q_EMIT longCommandWanted(command);
        return;
    }
    if (Outcome done = m_session->perform(command); !done)
        Q_EMIT failed(done.error());
}

void HistoryPage::checkChain()
{
    m_checking.start<std::pair<QString, QString>>(
        tr("Checking the history"),
        [path = m_session->path()](const CancelToken &cancel,
                                   const ProgressSink &) -> Result<std::pair<QString, QString>> {
            Result<Database> database = Database::open(path, Database::Mode::readOnly);
            if (!database)
                return tl::unexpected(database.error());
            database->stopWhen(cancel);
            const Result<QString> broken = brokenHistory(*database);
            const Result<qint64> newest = database->number("SELECT coalesce(max(number), 0) FROM history");
            if (!broken || !newest)
                return tl::unexpected(!broken ? broken.error() : newest.error());
            const auto last = readHistory(*database, *newest, 1);
            if (!last)
                return tl::unexpected(last.error());
            return std::pair(*broken, last->empty() ? QString() : last->front().digest.toString());
        },
        [this](const Result<std::pair<QString, QString>> &checked) {
            if (!checked) {
                if (checked.error().code != ErrorCode::cancelled)
                    Q_EMIT failed(checked.error());
                return;
            }
            m_head = checked->second;
            m_copyDigest->setEnabled(!m_head.isEmpty());
            m_chain->setToolTip(m_head);
            m_chain->setText(checked->first.isEmpty()
                                 ? tr("The chain holds: no entry was changed or left out. Newest digest %1")
                                       .arg(m_head.left(16) + u'…')
                                 : tr("The chain is broken: %1").arg(checked->first));
        });
}

void HistoryPage::chooseExport(const QString &ending)
{
    const QFileInfo info(m_session->path());
    const QString suggestion = info.dir().filePath(tr("%1 history").arg(info.completeBaseName()) + u'.' + ending);
    const QString filter = ending == "csv"_L1 ? tr("CSV files (*.csv)") : tr("JSON files (*.json)");
    const QString path = chooseFileToSave(this, {tr("Export the History"), suggestion, {{filter, ending}}});
    if (path.isEmpty())
        return;
    m_exporting.start<qint64>(
        tr("Exporting the history"),
        [request = HistoryExport{m_session->path(), m_model->query(), path}](const CancelToken &cancel,
                                                                             const ProgressSink &progress) {
            return exportHistory(request, cancel, progress);
        },
        [this, path](const Result<qint64> &written) {
            if (!written)
                Q_EMIT failed(written.error());
            else
                m_count->setText(
                    tr("%n entries are in \"%1\"", nullptr, int(*written)).arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace interdict::ui
