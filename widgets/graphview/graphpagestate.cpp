// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What the page says of what it shows, and which actions make sense.
#include "models/itemmodels/caseselection.h"
#include "models/store/entityqueries.h"
#include "models/values/safetext.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphpage.h"
#include "widgets/graphview/graphquestions.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>
#include <climits>

namespace interdict::ui {

using namespace Qt::StringLiterals;

void GraphPage::showState()
{
    m_nextStep = NextStep::none;
    showCounts();
    if (m_canvas->drawn().graph().nodeCount() > 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_stack->setCurrentWidget(m_empty);
    if (m_jobs.isRunning() || m_isStale) {
        m_nextStep = NextStep::cancel;
        m_empty->setState(tr("Laying Out the Graph…"), {}, m_jobs.isRunning() ? tr("Cancel") : QString());
    } else if (!m_shownScope) {
        m_nextStep = NextStep::retry;
        m_empty->setState(tr("The Graph Is Not Shown"), tr("It could not be read, or was cancelled."), tr("Try Again"));
    } else if (isPartial()) {
        m_nextStep = NextStep::wholeCase;
        m_empty->setState(tr("Nothing Here Any More"), tr("What the graph was drawn around is no longer in the case."),
                          tr("Show Whole Case"));
    } else {
        m_empty->sayImportFirst(tr("No Graph Yet"),
                                tr("Import a file to see who sells where, and what ties sellers to each other."),
                                importStep(m_session, m_selection));
    }
}

void GraphPage::showCounts()
{
    const CaseGraph &graph = m_canvas->drawn().graph();
    const QLocale locale;
    if (graph.nodeCount() == 0)
        return m_counts->clear();
    QString counted = tr("%1 nodes · %2 links")
                          .arg(locale.toString(graph.nodeCount()), locale.toString(qint64(graph.edges().size())));
    const std::vector<quint8> &hidden = m_canvas->drawn().hidden();
    const qint64 unseen = std::count_if(hidden.begin(), hidden.end(), [](quint8 flag) { return flag != 0; });
    if (unseen > 0)
        counted = tr("%1 · %2 hidden").arg(counted, locale.toString(unseen));
    const auto selected = qint64(m_canvas->selected().size());
    m_counts->setText(selected > 1 ? tr("%1 · %2 selected").arg(counted, locale.toString(selected)) : counted);
}

void GraphPage::showScopeName()
{
    const GraphScope &scope = m_shownScope ? *m_shownScope : m_scope;
    if (scope.around.empty())
        return m_scopeName->setText(tr("Whole Case"));
    if (scope.around.size() > 1)
        return m_scopeName->setText(tr("Around %1 Selected").arg(QLocale().toString(qint64(scope.around.size()))));
    const auto rows = entityRows(m_session->database(), scope.around);
    if (rows && !rows->empty())
        m_scopeName->setText(tr("Around %1").arg(visibleLine(rows->front().entity.label).left(60)));
}

void GraphPage::showLeftOut()
{
    if (m_leftOut == 0)
        return m_strip->clear();
    m_strip->showMessage(MessageStrip::Level::warning,
                         tr("%Ln node(s) of the case are not drawn, because a picture holds at most %1. Show what lies "
                            "around a selection to see them.",
                            nullptr, int(std::min<qint64>(m_leftOut, INT_MAX)))
                             .arg(QLocale().toString(m_scope.mostNodes)));
}

void GraphPage::updateActions()
{
    m_questions->setSelected(m_canvas->selected());
    const bool hasNodes = m_canvas->drawn().graph().nodeCount() > 0;
    const std::vector<RowId<Entity>> entities = selectedEntities();
    action(u"wholeCaseAction"_s)->setEnabled(isPartial());
    action(u"aroundAction"_s)->setEnabled(!entities.empty() || !m_selection->entities().empty());
    for (const QString &name : {u"savePictureAction"_s, u"savePosterAction"_s, u"copyPictureAction"_s})
        action(name)->setEnabled(hasNodes);
    const bool canGrow = isPartial() || m_sheet.hidesAny() || m_leftOut > 0;
    action(u"expandAction"_s)->setEnabled(canGrow && !entities.empty());
    m_expandMenu->menuAction()->setEnabled(canGrow && !entities.empty());
    action(u"onlyAroundAction"_s)->setEnabled(!entities.empty());
    action(u"showListingsAction"_s)->setEnabled(entities.size() == 1);
    action(u"copyNameAction"_s)->setEnabled(!m_canvas->selected().empty());
    for (const QString &name : {u"layOutAction"_s, u"fitAction"_s, u"zoomInAction"_s, u"zoomOutAction"_s})
        action(name)->setEnabled(hasNodes);
    const QSignalBlocker stepsBlocker(m_steps);
    m_steps->setEnabled(isPartial());
    m_stepsLabel->setEnabled(isPartial());
    m_steps->setValue(m_sheet.steps);
    action(u"withListingsAction"_s)->setChecked(m_sheet.withListings);
    action(u"stackAction"_s)->setChecked(m_sheet.isStacked);
    updateWorkActions(entities);
}

void GraphPage::updateWorkActions(const std::vector<RowId<Entity>> &entities)
{
    const bool hasSelected = !m_canvas->selected().empty();
    const bool canChange = !m_session->isReadOnly();
    for (const QString &name : {u"collapseAction"_s, u"hideAction"_s, u"keepOnlyAction"_s, u"pinAction"_s,
                                u"unpinAction"_s, u"zoomToSelectionAction"_s, u"selectNeighboursAction"_s,
                                u"selectConnectedAction"_s, u"selectSameKindAction"_s, u"selectCommunityAction"_s})
        action(name)->setEnabled(hasSelected);
    action(u"showHiddenAction"_s)->setEnabled(m_sheet.hidesAny());
    const bool areEnds =
        (entities.size() == 1 || entities.size() == 2) && m_canvas->selected().size() == entities.size();
    action(u"drawLinkAction"_s)->setEnabled(canChange && areEnds);
    action(u"judgeSameAction"_s)->setEnabled(canChange && entities.size() >= 2);
    action(u"splitAction"_s)->setEnabled(canChange && !entities.empty());
    action(u"addNoteAction"_s)->setEnabled(canChange && entities.size() == 1);
    for (QAction *each : action(u"markMenuAction"_s)->menu()->actions())
        each->setEnabled(canChange && !entities.empty());
    for (const LayoutKind kind : allLayoutKinds)
        action(u"layoutAction-%1"_s.arg(int(kind)))->setChecked(m_sheet.layout == kind);
    action(u"saveViewAction"_s)->setEnabled(canChange);
}

} // namespace interdict::ui
