// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// Where the window is in the case, where it was, and how it comes back.
#include "widgets/shell/casewindow.h"

#include "models/itemmodels/caseselection.h"
#include "widgets/shell/pagedeck.h"
#include "widgets/shell/pagestate.h"
#include "widgets/shell/windowmemory.h"

#include <QAction>
#include <QDockWidget>
#include <QScopedValueRollback>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>

namespace interdict::ui {

namespace {

const CasePage *pageNamed(const std::vector<CasePage> &pages, const QString &name)
{
    const auto found =
        std::find_if(pages.begin(), pages.end(), [&name](const CasePage &it) { return it.name == name; });
    return found == pages.end() ? nullptr : &*found;
}

} // namespace

Place CaseWindow::currentPlace() const
{
    Place place;
    place.page = m_deck->current();
    place.entities = m_selection->entities();
    place.listing = m_selection->listing();
    place.record = m_selection->record();
    place.filters = m_selection->filters()->all();
    const CasePage *page = pageNamed(m_casePages, place.page);
    if (page && page->scope)
        place.scope = page->scope(m_deck->page(place.page));
    return place;
}

/// A page or filter opens a new place; another selection only changes the one the window is at.
void CaseWindow::notePlace()
{
    if (m_isMoving || !m_selection || m_deck->current().isEmpty())
        return;
    const Place place = currentPlace();
    const Place *at = m_navigation->current();
    const bool isRefined = at && at->differsInSelection(place);
    if (at && !isRefined) {
        if (QWidget *left = m_deck->page(at->page))
            m_navigation->keepState(pageState(left));
    }
    m_navigation->note(place, isRefined ? Navigation::Step::refine : Navigation::Step::place);
}

void CaseWindow::showPlace(const Place &place)
{
    const QScopedValueRollback<bool> moving(m_isMoving, true);
    m_selection->filters()->setAll(place.filters);
    m_deck->show(place.page);
    QWidget *widget = m_deck->page(place.page);
    const CasePage *page = pageNamed(m_casePages, place.page);
    if (page && widget && page->setScope && place.scope.isValid())
        page->setScope(widget, place.scope);
    if (place.listing.isStored())
        m_selection->selectListing(place.listing);
    else if (place.record.isStored())
        m_selection->selectRecord(place.record);
    else
        m_selection->selectEntities(place.entities);
    if (widget && !place.state.isEmpty())
        setPageState(widget, place.state);
}

void CaseWindow::goBack()
{
    if (!m_navigation->canGo(-1))
        return;
    if (QWidget *left = m_deck->page(m_deck->current()))
        m_navigation->keepState(pageState(left));
    showPlace(m_navigation->go(-1));
}

void CaseWindow::goForward()
{
    if (!m_navigation->canGo(1))
        return;
    if (QWidget *left = m_deck->page(m_deck->current()))
        m_navigation->keepState(pageState(left));
    showPlace(m_navigation->go(1));
}

void CaseWindow::showPageAndPart(const QString &page, const QString &part)
{
    showPage(page);
    QWidget *widget = m_deck->page(page);
    QWidget *wanted = widget && !part.isEmpty() ? widget->findChild<QWidget *>(part) : nullptr;
    const QList<QTabWidget *> all = wanted ? widget->findChildren<QTabWidget *>() : QList<QTabWidget *>();
    for (QTabWidget *tabs : all) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->widget(tab) == wanted || tabs->widget(tab)->isAncestorOf(wanted))
                tabs->setCurrentIndex(tab);
        }
    }
}

void CaseWindow::togglePageBeside()
{
    const QString name = m_deck->current();
    if (!name.isEmpty())
        m_deck->setBeside(name, true);
}

void CaseWindow::updateNavigation()
{
    m_remembering->start();
    m_back->setEnabled(m_session && m_navigation->canGo(-1));
    m_forward->setEnabled(m_session && m_navigation->canGo(1));
    m_beside->setEnabled(m_session && m_deck->names().size() - m_deck->beside().size() > 1);
}

void CaseWindow::rememberWindow() const
{
    if (!m_session || m_casePages.empty())
        return;
    WindowMemory memory;
    memory.docks = saveState();
    memory.beside = m_deck->beside();
    memory.place = currentPlace();
    memory.filters = m_selection->filters()->stack();
    for (const CasePage &page : m_casePages) {
        if (const QWidget *widget = m_deck->page(page.name))
            memory.pages.insert(page.name, pageState(widget));
    }
    memory.keepFor(m_session->properties().id);
}

void CaseWindow::restoreWindow()
{
    const WindowMemory memory = WindowMemory::of(m_session->properties().id);
    if (!memory.isKnown)
        return;
    const QScopedValueRollback<bool> moving(m_isMoving, true);
    for (const QString &name : memory.beside)
        m_deck->setBeside(name, true);
    restoreState(memory.docks);
    for (auto page = memory.pages.begin(); page != memory.pages.end(); ++page) {
        if (QWidget *widget = m_deck->page(page.key()))
            setPageState(widget, page.value().toObject());
    }
    if (m_deck->page(memory.place.page))
        showPlace(memory.place);
    if (!memory.filters.empty())
        m_selection->filters()->setStack(memory.filters);
}

} // namespace interdict::ui
