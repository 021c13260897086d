// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/searching/filterstackmenu.h"

#include "models/casework/savedsearches.h"
#include "models/itemmodels/casefilters.h"
#include "widgets/controls/menutext.h"
#include "widgets/controls/textquestion.h"

namespace interdict::ui {

using namespace Qt::StringLiterals;

FilterStackMenu::FilterStackMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(u"filterStackMenu"_s);
    setTitle(tr("Saved Filters"));
    connect(this, &QMenu::aboutToShow, this, &FilterStackMenu::fill);
}

void FilterStackMenu::setCase(CaseSession *session, CaseFilters *filters)
{
    m_session = session;
    m_filters = filters;
    m_applied.clear();
    clear();
}

void FilterStackMenu::fill()
{
    clear();
    if (!m_session || !m_filters)
        return;
    const bool canSave = !m_session->isReadOnly() && !m_filters->stack().empty();
    QAction *saveAction = addAction(tr("&Save These Filters As…"), this, &FilterStackMenu::saveAs);
    saveAction->setObjectName(u"saveFiltersAction"_s);
    saveAction->setEnabled(canSave);
    const Result<std::vector<SavedSearch>> saved = SavedSearches(*m_session).all(SavedKind::filters);
    if (!saved)
        return Q_EMIT failed(saved.error());
    for (const SavedSearch &each : *saved) {
        if (each.name != m_applied)
            continue;
        QAction *update =
            addAction(tr("&Update \"%1\"").arg(menuText(each.name)), this, [this, name = each.name] { save(name); });
        update->setEnabled(canSave);
    }
    addSeparator();
    if (saved->empty())
        addAction(tr("No filters are saved yet"))->setEnabled(false);
    for (const SavedSearch &each : *saved) {
        QAction *action = addAction(menuText(each.name), this, [this, name = each.name] { apply(name); });
        action->setCheckable(true);
        action->setChecked(each.name == m_applied);
    }
}

void FilterStackMenu::apply(const QString &name)
{
    if (!m_session || !m_filters)
        return;
    Result<std::vector<StackedFilter>> filters = SavedSearches(*m_session).filters(name);
    if (!filters)
        return Q_EMIT failed(filters.error());
    m_applied = name;
    m_filters->setStack(std::move(*filters));
}

void FilterStackMenu::save(const QString &name)
{
    if (!m_session || !m_filters)
        return;
    if (Outcome saved = SavedSearches(*m_session).saveFilters(name, m_filters->stack()); !saved)
        return Q_EMIT failed(saved.error());
    m_applied = name.simplified().left(SavedSearches::longestName);
}

void FilterStackMenu::saveAs()
{
    TextQuestion::ask(parentWidget()->window(),
                      {tr("Save Filters"),
                       tr("Under which name are these filters saved in the case? Filters of that name are replaced."),
                       tr("Save Filters"), m_applied},
                      TextQuestion::Lines::one, [this](const QString &name) { save(name); });
}

} // namespace interdict::ui
