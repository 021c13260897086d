// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/chartspage.h"

#include "models/casework/jobrunner.h"
#include "models/itemmodels/caseselection.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/progressrow.h"
#include "widgets/dashboard/figureview.h"
#include "widgets/dashboard/referralcharts.h"

#include <QDir>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

ChartsPage::~ChartsPage() = default;

void ChartsPage::connectModel()
{
    m_busy->setSingleShot(true);
    m_busy->setInterval(100); // shorter waits show nothing
    connect(m_busy, &QTimer::timeout, this, [this] {
        if (m_stack->currentWidget() == m_empty)
            m_empty->setState(tr("Counting…"), {});
    });
    connect(m_session, &CaseSession::caseChanged, this, [this](const CaseChange &change) {
        if (!change.isGraphOnly && !change.isPropertiesOnly)
            makeStale();
    });
    connect(m_selection->filters(), &CaseFilters::changed, this, &ChartsPage::makeStale);
    connect(m_selection, &CaseSelection::changed, this, &ChartsPage::followSelection);
    for (FigureView *view : m_views)
        connectView(view);
    connect(m_referrals, &ReferralCharts::failed, this, &ChartsPage::failed);
    connect(m_referrals, &ReferralCharts::saved, this, &ChartsPage::tellSaved);
}

void ChartsPage::connectView(FigureView *view)
{
    connect(view, &ChartPanel::failed, this, &ChartsPage::failed);
    connect(view, &ChartPanel::saved, this, &ChartsPage::tellSaved);
    connect(view, &FigureView::requestChanged, this, [this, view] {
        view->setStale(true);
        m_isCancelled = false;
        countNext();
    });
    connect(view, &FigureView::filtersWanted, this,
            [this](const std::vector<RowFilter> &filters) { applyFilters(filters, Again::takesBack); });
    connect(view, &FigureView::entitiesChosen, this,
            [this](const std::vector<RowId<Entity>> &entities) { m_selection->selectEntities(entities); });
    connect(view, &FigureView::listingsWanted, m_selection, &CaseSelection::listingsWanted);
    connect(view, &FigureView::filteredListingsWanted, this, [this](const std::vector<RowFilter> &filters) {
        applyFilters(filters, Again::keeps);
        Q_EMIT listingsPageWanted();
    });
    connect(view, &FigureView::enlargeWanted, this,
            [this, view] { enlarge(m_enlarged ? std::nullopt : std::optional(view->kind())); });
}

void ChartsPage::tellSaved(const QString &path)
{
    m_strip->showMessage(MessageStrip::Level::info, tr("Saved \"%1\".").arg(QDir::toNativeSeparators(path)));
}

void ChartsPage::makeStale()
{
    for (FigureView *view : m_views)
        view->setStale(true);
    m_partsWanted.clear();
    m_isCancelled = false;
    drop();
    if (isVisible())
        countNext();
}

/// What is being counted is not what is asked for any more.
void ChartsPage::drop()
{
    m_jobs->drop();
    m_busy->stop();
    m_cancel->hide();
}

std::vector<FigureView *> ChartsPage::shownViews() const
{
    std::vector<FigureView *> shown;
    for (FigureView *view : m_views) {
        if (view->isVisibleTo(m_content))
            shown.push_back(view);
    }
    return shown;
}

ListingScope ChartsPage::scope() const
{
    ListingScope scope;
    scope.filters = m_selection->filters()->all();
    return scope;
}

bool ChartsPage::hasSelection() const
{
    return !m_selection->entities().empty() || m_selection->listing().isStored();
}

/// Charts that are shown go before parts of them. Starting a job drops the one before, whose chart stays stale.
void ChartsPage::countNext()
{
    if (m_isCancelled)
        return;
    for (FigureView *view : shownViews()) {
        if (view->isStale())
            return count(view);
    }
    while (!m_partsWanted.empty()) {
        FigureView *view = m_partsWanted.back();
        m_partsWanted.pop_back();
        if (view->hasParts() && view->isVisibleTo(m_content))
            return countPart(view);
    }
    m_cancel->hide();
}

void ChartsPage::count(FigureView *view)
{
    m_busy->start();
    FigureRequest request = view->request();
    request.scope = scope();
    m_cancel->show();
    m_jobs->start<Figure>(
        tr("Counting \"%1\"").arg(displayName(view->kind())),
        [path = m_session->path(), request](const CancelToken &cancel, const ProgressSink &progress) {
            return readFigure(path, request, cancel, progress);
        },
        [this, view](Result<Figure> figure) { take(view, std::move(figure)); });
}

void ChartsPage::take(FigureView *view, Result<Figure> figure)
{
    m_busy->stop();
    if (!figure) {
        m_isCancelled = true; // not again by itself
        m_cancel->hide();
        if (m_stack->currentWidget() == m_empty)
            m_empty->setState(tr("Not Counted"), figure.error().message, tr("Count Again"));
        if (figure.error().code != ErrorCode::cancelled)
            Q_EMIT failed(figure.error());
        return;
    }
    const bool isNothing = figure->listings == 0;
    view->showFigure(std::move(*figure), filterWords());
    view->setSelected(m_selection->entities());
    if (isNothing)
        showEmpty();
    else
        m_stack->setCurrentIndex(0);
    if (hasSelection())
        m_partsWanted.push_back(view);
    countNext();
}

void ChartsPage::showEmpty()
{
    if (!m_selection->filters()->isEmpty())
        m_empty->sayFiltered([this] { m_selection->filters()->clear(); });
    else
        m_empty->sayImportFirst(tr("No Listings Yet"),
                                tr("Import a file to see its listings over time, by category and by seller."),
                                importStep(m_session, m_selection));
    m_stack->setCurrentWidget(m_empty);
}

void ChartsPage::cancel()
{
    m_isCancelled = true;
    m_partsWanted.clear();
    m_jobs->cancel();
    m_busy->stop();
    m_cancel->hide();
    const QString words = tr("Counting was cancelled. Charts may show what was counted before.");
    if (m_stack->currentWidget() == m_empty)
        m_empty->setState(tr("Not Counted"), tr("Counting was cancelled."), tr("Count Again"));
    else
        m_strip->showMessage(MessageStrip::Level::warning, words, tr("Count Again"), [this] { makeStale(); });
}

void ChartsPage::followSelection()
{
    m_partsWanted.clear();
    for (FigureView *view : m_views) {
        view->setSelected(m_selection->entities());
        if (!hasSelection())
            view->clearPart();
        else if (!view->isStale())
            m_partsWanted.push_back(view);
    }
    const bool isCounting = m_jobs->isRunning() && !shownViews().empty() &&
                            std::any_of(m_views.begin(), m_views.end(), [this](FigureView *view) {
                                return view->isStale() && view->isVisibleTo(m_content);
                            });
    if (isCounting)
        return;
    drop(); // a part of what was selected before
    if (isVisible())
        countNext();
}

void ChartsPage::countPart(FigureView *view)
{
    FigureRequest request = view->partRequest();
    request.scope = scope();
    request.scope.entities = m_selection->entities();
    if (m_selection->listing().isStored())
        request.scope.listing = m_selection->listing();
    m_jobs->start<Figure>(
        tr("Counting what is selected"),
        [path = m_session->path(), request](const CancelToken &cancel, const ProgressSink &progress) {
            return readFigure(path, request, cancel, progress);
        },
        [this, view](Result<Figure> part) {
            if (part)
                view->showPart(*part);
            countNext();
        });
}

void ChartsPage::applyFilters(const std::vector<RowFilter> &filters, Again again)
{
    CaseFilters *all = m_selection->filters();
    std::vector<RowFilter> changed = all->all();
    const auto isThere = [&changed](const RowFilter &filter) {
        return std::find(changed.begin(), changed.end(), filter) != changed.end();
    };
    const bool areThere = again == Again::takesBack && std::all_of(filters.begin(), filters.end(), isThere);
    for (const RowFilter &filter : filters) {
        std::erase_if(changed, [&filter](const RowFilter &each) {
            return each.field == filter.field || (isClock(each.field) && isClock(filter.field));
        });
        if (!areThere)
            changed.push_back(filter);
    }
    all->setAll(std::move(changed));
}

QString ChartsPage::filterWords() const
{
    QStringList chips;
    for (const RowFilter &filter : m_selection->filters()->all())
        chips << chipText(filter);
    return chips.isEmpty() ? QString() : tr("Filters: %1.").arg(chips.join("; "_L1));
}

} // namespace interdict::ui
