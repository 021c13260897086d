// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/figures.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QListWidget;
class QListWidgetItem;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTimer;
class QToolButton;

namespace interdict {
class CaseSelection;
class JobRunner;
} // namespace interdict

namespace interdict::ui {

class EmptyState;
class FigureView;
class MessageStrip;
class ProgressRow;
class ReferralCharts;

/// The charts of the case, those that are ticked in the list beside them; on a tab of their own, how referrals went.
/// Counts what is shown, one chart after the other, again when the case or its filters changed, and then which part of
/// each is selected. A click on a bar narrows all pages to it; a second click takes that back.
class ChartsPage : public QWidget
{
    Q_OBJECT

public:
    ChartsPage(CaseSession *session, CaseSelection *selection, QWidget *parent);
    ~ChartsPage() override;

    [[nodiscard]] JobRunner *jobs() const { return m_jobs; }
    /// Ticks these charts and no others.
    void chooseFigures(const std::vector<FigureKind> &kinds);
    [[nodiscard]] std::vector<FigureKind> chosenFigures() const;
    [[nodiscard]] FigureView *view(FigureKind kind) const;

Q_SIGNALS:
    void failed(const interdict::Error &error);
    /// Of what the filters let through, which were set before.
    void listingsPageWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createLayout();
    void createList();
    void createViews();
    [[nodiscard]] QWidget *newHead();
    void connectModel();
    void connectView(FigureView *view);
    void tellSaved(const QString &path);
    void arrange();
    void enlarge(std::optional<FigureKind> kind);
    void rememberChoice() const;
    void restoreChoice();

    void makeStale();
    void drop();
    void countNext();
    void count(FigureView *view);
    void countPart(FigureView *view);
    void take(FigureView *view, Result<Figure> figure);
    void cancel();
    void showEmpty();
    void followSelection();
    enum class Again { takesBack, keeps }; ///< what asking for filters means that are there
    void applyFilters(const std::vector<RowFilter> &filters, Again again);
    [[nodiscard]] QString filterWords() const;
    [[nodiscard]] bool hasSelection() const;
    [[nodiscard]] ListingScope scope() const;
    [[nodiscard]] std::vector<FigureView *> shownViews() const;

    CaseSession *m_session;
    CaseSelection *m_selection;
    JobRunner *m_jobs;
    std::vector<FigureView *> m_views; ///< in the order of allFigureKinds
    std::vector<FigureView *> m_partsWanted;
    std::optional<FigureKind> m_enlarged;
    bool m_isCancelled = false;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageStrip *m_strip;
    ProgressRow *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_choose;
    QListWidget *m_list;
    QSplitter *m_splitter;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QGridLayout *m_grid;
    QTimer *m_busy;
    ReferralCharts *m_referrals;
};

} // namespace interdict::ui
