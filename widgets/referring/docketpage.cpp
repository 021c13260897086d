// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/docketpage.h"

#include "models/casework/docket.h"
#include "models/casework/docketsightings.h"
#include "models/itemmodels/caseselection.h"
#include "models/referrals/referralstates.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/referring/docketboard.h"
#include "widgets/referring/docketdetails.h"
#include "widgets/referring/docketmodel.h"
#include "widgets/referring/duemodel.h"
#include "widgets/referring/outcomedialog.h"
#include "widgets/referring/statedialog.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

/// Nothing where they cannot be read: their numbers are shown then.
QHash<qint64, QString> namesOfFiles(const Database &database)
{
    QHash<qint64, QString> names;
    for (const Source &source : allSources(database).value_or(std::vector<Source>()))
        names.insert(source.id.value(), source.fileName);
    return names;
}

} // namespace

void DocketPage::connectModel()
{
    m_minute->setInterval(60'000);
    connect(m_minute, &QTimer::timeout, this, &DocketPage::load);
    connect(m_session, &CaseSession::caseChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            load();
    });
    connect(m_model, &DocketModel::failed, this, &DocketPage::failed);
    connect(m_looks, &QTabBar::currentChanged, this, [this](int look) { setLook(Look(look)); });
    connect(m_ahead, &QComboBox::currentIndexChanged, this, &DocketPage::showDue);
    connect(m_board, &DocketBoard::currentChanged, this, &DocketPage::become);
    connect(m_board, &DocketBoard::moveWanted, this, &DocketPage::askForMove);
    connect(m_board, &DocketBoard::opened, this, [this] { m_details->setFocus(Qt::OtherFocusReason); });
    connect(m_board, &DocketBoard::menuWanted, this, [this](const QPoint &position) {
        QMenu menu(this);
        fillMoves(&menu);
        menu.exec(position);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (const ReferralView *view = m_model->referralAt(row.row()))
            become(view->entry.id);
    });
    connect(m_dueTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (const DueDate *date = m_due->dateAt(row.row()); date && date->docket.isStored())
                    become(date->docket);
            });
    connect(m_move->menu(), &QMenu::aboutToShow, this, [this] { fillMoves(m_move->menu()); });
    connect(m_outcome, &QPushButton::clicked, this, &DocketPage::askForOutcome);
    connect(m_build, &QAction::triggered, this, [this] {
        if (m_chosen.isStored())
            Q_EMIT packetWanted(m_chosen);
    });
    connect(m_look, &QAction::triggered, this, &DocketPage::lookInRecords);
    connect(m_select, &QAction::triggered, this, &DocketPage::selectItems);
    connect(m_calendar, &QAction::triggered, this, &DocketPage::chooseCalendar);
    connect(m_more->menu()->addAction(tr("&Notes, Tags and Grade…")), &QAction::triggered, this, [this] {
        if (m_chosen.isStored())
            Q_EMIT m_selection->annotationsWanted({ThingKind::referral, m_chosen.value()});
    });
    connect(m_empty, &EmptyState::buttonClicked, this, &DocketPage::proposalsWanted);
    connect(m_details, &DocketDetails::entityWanted, this,
            [this](RowId<Entity> entity) { m_selection->selectEntities({entity}); });
    connect(m_details, &DocketDetails::recordWanted, this,
            [this](RowId<Record> record) { Q_EMIT m_selection->recordWanted(record); });
    setLook(Look::board);
    showState();
}

void DocketPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_minute->start();
    if (m_isStale)
        load();
}

void DocketPage::hideEvent(QHideEvent *event)
{
    m_minute->stop();
    m_isStale = true;
    QWidget::hideEvent(event);
}

void DocketPage::load()
{
    m_isStale = false;
    const RowId<DocketEntry> before = m_chosen;
    m_model->load();
    m_details->setFileNames(namesOfFiles(m_session->database()));
    showDue();
    const ReferralView *first = m_model->referralAt(0);
    m_chosen = m_model->rowOf(before) >= 0 ? before : first ? first->entry.id : RowId<DocketEntry>();
    choose(m_chosen);
    showState();
}

void DocketPage::setLook(Look look)
{
    m_strip->clear();
    m_looks->setCurrentIndex(int(look));
    m_views->setCurrentIndex(int(look));
    m_ahead->setVisible(look == Look::due);
    choose(m_chosen);
}

void DocketPage::choose(RowId<DocketEntry> id)
{
    if (!id.isStored())
        return;
    m_board->choose(id);
    const int row = m_model->rowOf(id);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    become(id);
}

void DocketPage::become(RowId<DocketEntry> id)
{
    m_chosen = id;
    showChosen();
}

void DocketPage::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool canChange = !m_session->isReadOnly();
    m_empty->setState(tr("No Referrals Yet"),
                      canChange ? tr("The docket holds what was asked of whom, by when an answer is due, and what "
                                     "became of it. See who can act, and draft a referral for each.")
                                : tr("The docket holds what was asked of whom and what became of it. The case is "
                                     "open for reading only; open it for writing to draft referrals."),
                      canChange ? tr("See Who Can Act") : QString());
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_looks->setEnabled(!isEmpty);
    m_calendar->setEnabled(!isEmpty);
    m_select->setEnabled(!isEmpty);
    m_move->setEnabled(!isEmpty && canChange);
    m_outcome->setEnabled(!isEmpty && canChange);
    m_build->setEnabled(!isEmpty && canChange);
    m_look->setEnabled(!isEmpty && canChange);
    m_looks->setTabText(int(Look::due), m_due->rowCount() > 0 ? tr("Due (%1)").arg(m_due->rowCount()) : tr("Due"));
    showChosen();
}

void DocketPage::showDue()
{
    const DocketView &view = m_model->view();
    m_due->setDates(dueWithin(m_model->dates(), view.now, m_ahead->currentData().toInt()));
    m_looks->setTabText(int(Look::due), m_due->rowCount() > 0 ? tr("Due (%1)").arg(m_due->rowCount()) : tr("Due"));
}

void DocketPage::showChosen()
{
    m_details->showReferral(m_model->view().find(m_chosen));
}

std::vector<RowId<DocketEntry>> DocketPage::chosenOnes() const
{
    std::vector<RowId<DocketEntry>> ids;
    if (m_looks->currentIndex() == int(Look::board))
        ids = m_board->chosen();
    if (m_looks->currentIndex() == int(Look::table)) {
        for (const int row : m_table->selectedRows(int(Docket::mostAtOnce)))
            ids.push_back(m_model->referralAt(row)->entry.id);
    }
    if (ids.empty() && m_chosen.isStored())
        ids.push_back(m_chosen);
    return ids;
}

void DocketPage::fillMoves(QMenu *menu)
{
    menu->clear();
    const std::vector<RowId<DocketEntry>> ids = chosenOnes();
    const ReferralView *first = ids.empty() ? nullptr : m_model->view().find(ids.front());
    if (!first || m_session->isReadOnly())
        return;
    for (const ReferralState to : statesAfter(first->entry.state))
        menu->addAction(tr("To \"%1\"…").arg(displayName(to)), this, [this, ids, to] { askForMove(ids, to); })
            ->setObjectName(u"moveTo-"_s + toToken(to));
    const bool isOne = ids.size() == 1;
    menu->addSeparator();
    for (const ReferralClock &clock : first->clocks) {
        if (isOne && clock.isRenewable && isOpen(clock.status))
            menu->addAction(tr("Renew \"%1\"").arg(clock.name), this, [this, id = clock.id] { askForRenewal(id); })
                ->setObjectName(u"renew-"_s + clock.id);
    }
}

void DocketPage::askForMove(const std::vector<RowId<DocketEntry>> &ids, ReferralState to)
{
    std::vector<DocketEntry> entries;
    for (const RowId<DocketEntry> id : ids) {
        if (const ReferralView *view = m_model->view().find(id))
            entries.push_back(view->entry);
    }
    if (entries.empty() || m_session->isReadOnly())
        return;
    m_strip->clear();
    const auto takes = [to](const DocketEntry &entry) {
        const std::vector<ReferralState> after = statesAfter(entry.state);
        return std::find(after.begin(), after.end(), to) != after.end();
    };
    const auto stuck = std::find_if_not(entries.begin(), entries.end(), takes);
    if (stuck != entries.end()) { // no question that can only be refused
        report(Docket(*m_session).move(stuck->id, {to, {}, {}, {}}));
        return;
    }
    const auto *dialog = StateDialog::ask(m_session, entries, to, this);
    connect(dialog, &QDialog::finished, this, [this] {
        if (m_looks->currentIndex() == int(Look::board))
            m_board->takeFocus(); // the keyboard follows the card into its new column
    });
}

void DocketPage::askForOutcome()
{
    m_strip->clear();
    if (const ReferralView *view = m_model->view().find(m_chosen))
        OutcomeDialog::ask(m_session, view->entry, m_details->chosenItems(), this);
}

void DocketPage::lookInRecords()
{
    const auto found = outcomesInRecords(m_session->database(), m_model->view());
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    const int count = int(countOf(*found));
    if (count == 0) {
        m_strip->showMessage(MessageStrip::Level::info,
                             tr("No record of a later day shows anything new of an item. Records that do not say of "
                                "which day they are show nothing here: note what they show as an outcome."));
        return;
    }
    m_strip->showMessage(MessageStrip::Level::info, tr("Records show %n new outcome(s).", nullptr, count),
                         tr("Record Them"), [this] { noteFound(); });
}

void DocketPage::noteFound()
{
    const auto found = outcomesInRecords(m_session->database(), m_model->view());
    if (!found)
        return report(tl::unexpected(found.error()));
    for (const FoundOutcomes &one : *found) {
        if (Outcome noted = Docket(*m_session).record(one.docket, one.observations); !noted)
            return report(noted);
    }
}

void DocketPage::askForRenewal(const QString &clock)
{
    report(Docket(*m_session).renew(m_chosen, clock, {}, {}));
}

void DocketPage::report(const Outcome &done)
{
    if (!done)
        m_strip->showMessage(MessageStrip::Level::warning, done.error().message);
}

void DocketPage::selectItems()
{
    const ReferralView *view = m_model->view().find(m_chosen);
    if (!view)
        return;
    std::vector<RowId<Entity>> entities;
    for (const DocketItem &item : view->entry.items) {
        if (item.kind == DocketItem::Kind::entity)
            entities.emplace_back(item.item);
    }
    if (!entities.empty())
        m_selection->selectEntities(entities);
    else if (!view->entry.items.empty())
        m_selection->selectListing(RowId<Listing>(view->entry.items.front().item));
}

void DocketPage::chooseCalendar()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save Calendar"), folder, tr("Calendars (*.ics)"));
    dialog->setObjectName(u"calendarDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &DocketPage::saveCalendar);
    dialog->open();
}

void DocketPage::saveCalendar(const QString &path)
{
    const std::vector<CalendarDate> dates = calendarOf(m_model->dates(), m_session->properties().id);
    const QByteArray bytes = toICalendar(m_session->properties().name, dates);
    QSaveFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        Q_EMIT failed(Error{ErrorCode::cannotWrite,
                            tr("\"%1\" cannot be written. Choose another name or folder.").arg(shown),
                            file.errorString()});
        return;
    }
    m_strip->showMessage(MessageStrip::Level::info,
                         tr("Saved %n date(s) in \"%1\".", nullptr, int(dates.size())).arg(shown));
}

} // namespace interdict::ui
