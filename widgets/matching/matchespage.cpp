// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/matching/matchespage.h"

#include "models/casework/judging.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/suggestionmodel.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/textquestion.h"
#include "widgets/matching/judgementstree.h"
#include "widgets/matching/matchcomparison.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

MatchesPage::MatchesPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_model(new SuggestionModel(session, this)),
      m_table(new DataTable(this)),
      m_comparison(new MatchComparison(session, this)),
      m_judgements(new JudgementsTree(session, selection, this)),
      m_tabs(new QTabWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_strip(new MessageStrip(this)),
      m_kind(new QComboBox(this)),
      m_hub(new QSpinBox(this)),
      m_least(new QSpinBox(this)),
      m_ground(new QComboBox(this)),
      m_sure(new QComboBox(this)),
      m_why(new QLineEdit(this)),
      m_counts(new QLabel(this)),
      m_find(new QPushButton(tr("&Find Matches"), this)),
      m_all(new QPushButton(tr("&All Listed the Same…"), this))
{
    createChoices();
    createTable();
    createLayout();
    connectParts();
    m_judgements->load();
    showState();
}

void MatchesPage::connectParts()
{
    connect(m_find, &QPushButton::clicked, this, &MatchesPage::findMatches);
    connect(m_empty, &EmptyState::buttonClicked, this,
            [this] { m_jobs.isRunning() ? m_jobs.cancel() : findMatches(); });
    connect(&m_jobs, &JobRunner::started, this, &MatchesPage::showState);
    connect(&m_jobs, &JobRunner::finished, this, &MatchesPage::showState);
    connect(m_ground, &QComboBox::activated, this, [this] {
        const int ground = m_ground->currentData().toInt();
        m_model->setGround(ground < 0 ? std::nullopt : std::optional(SuggestionGround(ground)));
        selectRow(0);
        showState();
    });
    connect(m_all, &QPushButton::clicked, this, &MatchesPage::decideAll);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showPair();
        tellSelection();
    });
    connect(m_model, &SuggestionModel::modelReset, this, [this] {
        showPair(); // a reset takes the selection without telling
        showState();
    });
    connect(m_model, &SuggestionModel::failed, this, &MatchesPage::failed);
    connect(m_comparison, &MatchComparison::failed, this, &MatchesPage::failed);
    connect(m_judgements, &JudgementsTree::failed, this, &MatchesPage::failed);
    connect(m_judgements, &JudgementsTree::loaded, this, [this](qint64 judgements) {
        m_tabs->setTabText(1, judgements > 0 ? tr("Decided %1").arg(shown(judgements)) : tr("Decided"));
    });
    connect(m_selection, &CaseSelection::changed, this, &MatchesPage::followSelection);
    connect(m_session, &CaseSession::caseChanged, this, [this](const CaseChange &change) {
        if (change.isGraphOnly || change.isPropertiesOnly)
            return;
        m_isStale |= change.isEverything;
        m_hasChanged |= change.isEverything;
        showState();
    });
}

void MatchesPage::findMatches()
{
    m_strip->clear();
    SuggestionRequest request;
    request.casePath = m_session->path();
    request.kind = EntityKind(m_kind->currentData().toInt());
    request.hub = m_hub->value();
    request.threshold = m_least->value() / 100.0;
    m_hasChanged = false;
    m_jobs.start<Suggestions>(
        tr("Finding matches"),
        [request](const CancelToken &cancel, const ProgressSink &progress) {
            return suggestPairs(request, cancel, progress);
        },
        [this](Result<Suggestions> found) { take(std::move(found)); });
}

void MatchesPage::take(Result<Suggestions> found)
{
    if (!found) {
        if (found.error().code != ErrorCode::cancelled)
            Q_EMIT failed(found.error());
        return;
    }
    m_hasSearched = true;
    m_isStale = m_hasChanged;
    const auto hubs = qint64(found->hubs.size() + found->commonTexts.size());
    QString told;
    if (hubs > 0) {
        const QString example = found->hubs.empty() ? found->commonTexts.front()
                                                    : tr("\"%1\" is shared by %2.")
                                                          .arg(visibleLine(found->hubs.front().thing.label),
                                                               shown(found->hubs.front().sharers));
        told = tr("Shared by more than %1, and so set apart, as they say nothing of who is who: %2. %3")
                   .arg(shown(m_hub->value()), shown(hubs), example);
    }
    m_model->setSuggestions(std::move(*found));
    if (!told.isEmpty())
        m_strip->showMessage(MessageStrip::Level::info, told);
    selectRow(0);
    showState();
}

void MatchesPage::showState()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(hasRows ? 1 : 0);
    m_find->setEnabled(!m_jobs.isRunning());
    m_find->setText(m_isStale && m_hasSearched ? tr("&Find Again") : tr("&Find Matches"));
    if (m_jobs.isRunning())
        m_empty->setState(tr("Finding Matches"), tr("All names, identifiers and listing texts are compared."),
                          tr("Cancel"));
    else if (!m_hasSearched)
        m_empty->setState(tr("Who Is Who"),
                          tr("The same seller may stand in a case under several names. Interdict compares names, keys, "
                             "contacts, wallets and listing texts, and says what speaks for and against each pair. You "
                             "decide; nothing is merged for good, and every decision can be taken back."),
                          tr("Find Matches"));
    else if (m_model->undecidedCount() > 0)
        m_empty->setState(tr("None for This Reason"), tr("Other pairs are left. Choose all reasons to see them."), {});
    else
        m_empty->setState(tr("Nothing Left to Decide"),
                          tr("No pair is likely enough, or all were decided. Lower the least probability, or raise the "
                             "number from which a shared thing counts as a hub, and find again."),
                          tr("Find Again"));
    showCounts();
    updateButtons();
}

void MatchesPage::showCounts()
{
    if (!m_hasSearched)
        return m_counts->clear();
    QString text =
        m_model->rowCount() == m_model->undecidedCount()
            ? tr("%Ln pair(s)", nullptr, m_model->rowCount())
            //: How many are listed, of all
            : tr("%1 of %Ln pair(s)", nullptr, int(m_model->undecidedCount())).arg(shown(m_model->rowCount()));
    if (m_isStale)
        text = tr("%1 · the case has changed since").arg(text);
    m_counts->setText(text);
    m_counts->setToolTip(text);
}

std::vector<EntityPair> MatchesPage::chosen() const
{
    std::vector<EntityPair> pairs;
    for (const int row : m_table->selectedRows(int(Judging::mostAtOnce) + 1)) {
        if (const SuggestedPair *pair = m_model->pairAt(row))
            pairs.emplace_back(pair->left, pair->right);
    }
    return pairs;
}

void MatchesPage::showPair()
{
    const std::vector<int> rows = m_table->selectedRows(1);
    const SuggestedPair *pair = rows.empty() ? nullptr : m_model->pairAt(rows.front());
    pair ? m_comparison->showPair(*pair, m_hub->value()) : m_comparison->clear();
    updateButtons();
}

void MatchesPage::tellSelection()
{
    const std::vector<EntityPair> pairs = chosen();
    if (!pairs.empty())
        m_selection->selectEntities({pairs.front().first, pairs.front().second});
}

/// Both of a pair selected elsewhere, as in the graph.
void MatchesPage::followSelection()
{
    const std::vector<RowId<Entity>> &two = m_selection->entities();
    if (two.size() != 2)
        return;
    const int row = m_model->rowOf(std::min(two[0], two[1]), std::max(two[0], two[1]));
    const std::vector<int> selected = m_table->selectedRows(2);
    if (row >= 0 && (selected.empty() || selected.front() != row))
        selectRow(row);
}

void MatchesPage::updateButtons()
{
    const bool canDecide = !m_session->isReadOnly() && !m_table->selectedRows(1).empty();
    for (QPushButton *button : m_verdicts)
        button->setEnabled(canDecide);
    m_all->setEnabled(!m_session->isReadOnly() && m_model->rowCount() > 0 && m_ground->currentData().toInt() >= 0);
    m_all->setText(m_model->rowCount() > 0 ? tr("&All %1 Listed the Same…").arg(shown(m_model->rowCount()))
                                           : tr("&All Listed the Same…"));
    m_all->setToolTip(m_ground->currentData().toInt() < 0
                          ? tr("Choose a reason first, so that all of it can be decided at once")
                          : tr("All pairs listed are judged the same, in one step that can be undone"));
}

QString MatchesPage::reasonFor(Verdict verdict, const SuggestedPair &pair) const
{
    if (!m_why->text().trimmed().isEmpty())
        return m_why->text().trimmed();
    if (pair.reasons.empty())
        return tr("Compared side by side.");
    const SuggestionReason &strongest =
        verdict == Verdict::different ? pair.reasons.back() : pair.reasons.front(); // those against come last
    const bool speaksSo = verdict == Verdict::different ? strongest.weight < 0 : strongest.weight > 0;
    return speaksSo ? strongest.words : tr("Compared side by side.");
}

void MatchesPage::decide(Verdict verdict)
{
    const std::vector<int> rows = m_table->selectedRows(1);
    const SuggestedPair *first = rows.empty() ? nullptr : m_model->pairAt(rows.front());
    if (!first || m_session->isReadOnly())
        return;
    const std::vector<EntityPair> pairs = chosen();
    if (pairs.size() > 1 && m_why->text().trimmed().isEmpty())
        return askWhy(verdict, pairs);
    perform(verdict, pairs, reasonFor(verdict, *first));
    selectRow(rows.front());
}

/// What speaks for one pair says nothing of the others, so that several need a reason of the analyst's own.
void MatchesPage::askWhy(Verdict verdict, const std::vector<EntityPair> &pairs)
{
    const int count = int(pairs.size());
    const QString question = verdict == Verdict::same ? tr("Why are the ends of %n pair(s) the same?", nullptr, count)
                             : verdict == Verdict::different
                                 ? tr("Why are the ends of %n pair(s) not the same?", nullptr, count)
                                 : tr("Why are %n pair(s) left undecided?", nullptr, count);
    const bool isListedForOne = verdict == Verdict::same && m_ground->currentData().toInt() >= 0;
    const TextQuestion::Words words{tr("Several Pairs"), question, tr("Judge"),
                                    isListedForOne ? m_ground->currentText() : QString()};
    const int row = m_table->selectedRows(1).front();
    TextQuestion::ask(this, words, TextQuestion::Lines::one, [this, verdict, pairs, row](const QString &why) {
        perform(verdict, pairs, why);
        selectRow(row);
    });
}

void MatchesPage::decideAll()
{
    std::vector<EntityPair> pairs;
    for (int row = 0; row < m_model->rowCount() && pairs.size() < Judging::mostAtOnce; ++row) {
        const SuggestedPair *pair = m_model->pairAt(row);
        pairs.emplace_back(pair->left, pair->right);
    }
    if (pairs.empty())
        return;
    const TextQuestion::Words words{tr("All Listed the Same"),
                                    tr("Why are all %n pair(s) listed the same?", nullptr, int(pairs.size())),
                                    tr("Judge the Same"), m_ground->currentText()};
    TextQuestion::ask(this, words, TextQuestion::Lines::one, [this, pairs](const QString &why) {
        perform(Verdict::same, pairs, why);
        selectRow(0);
    });
}

void MatchesPage::perform(Verdict verdict, std::vector<EntityPair> pairs, const QString &reason)
{
    m_strip->clear();
    const Result<JudgementReport> report =
        Judging(*m_session).judge({std::move(pairs), verdict, reason, m_sure->currentData().toInt()});
    if (!report) {
        m_strip->showMessage(MessageStrip::Level::warning, report.error().message);
        return;
    }
    if (!report->refusals.empty())
        m_strip->showMessage(MessageStrip::Level::warning,
                             //: %1 is how many were refused, %2 a sentence that says why
                             tr("Judged: %Ln pair(s); refused: %1. %2", nullptr, int(report->judged))
                                 .arg(shown(qint64(report->refusals.size())), report->refusals.front().why));
    else
        m_why->clear();
}

/// The nearest row there is; the page is for working down the list.
void MatchesPage::selectRow(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    m_table->selectRow(std::clamp(row, 0, last));
    m_table->scrollTo(m_model->index(std::clamp(row, 0, last), 0));
}

} // namespace interdict::ui
