// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/jobrunner.h"
#include "widgets/graphview/graphloading.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
class QSpinBox;
class QStackedWidget;
class QToolBar;

namespace interdict {
class CaseSelection;
}

namespace interdict::ui {

class EmptyState;
class GraphCanvas;
class GraphLegend;
class GraphQuestions;
class MessageStrip;
class PictureSaving;

/// The graph of the whole case, or of what lies around some of its entities. It is read and laid out when the page is
/// shown; what is there already keeps its place when the case changes or the graph grows.
class GraphPage : public QWidget
{
    Q_OBJECT

public:
    GraphPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    void showAround(RowId<Entity> entity);
    void showWholeCase();
    [[nodiscard]] JobRunner *jobs() { return &m_jobs; }

Q_SIGNALS:
    void failed(const interdict::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class NextStep { none, cancel, retry, wholeCase };

    // graphpagelayout.cpp
    void createActions();
    void createToggles();
    void createZooming();
    void createMenu();
    void createLayout();
    void createHeading(QBoxLayout *layout);
    QToolBar *createToolBar();
    template <typename Slot>
    QAction *addAction(const QString &text, const QString &name, const QString &toolTip, Slot slot);
    [[nodiscard]] QAction *action(const QString &name) const;

    // graphpage.cpp
    void connectParts();
    void followCase(const CaseChange &change);
    void showScope(GraphScope scope);
    void extendScope(GraphScope scope);
    void load();
    void take(Result<LoadedGraph> loaded, const GraphScope &scope);
    void showGraph(LoadedGraph loaded, bool isNewPicture);
    void showState();
    void showCounts();
    void showScopeName();

    // graphpageactions.cpp
    void followSelection();
    void tellSelection();
    void updateActions();
    void showMenu(const QPoint &globalPosition);
    void showAnswer(const std::vector<int> &nodes);
    void activate(int node);
    void showAroundSelection();
    void layOutAgain();
    void expand();
    void selectNeighbours();
    void showListings();
    void copyNames();
    void savePicture();
    [[nodiscard]] std::vector<RowId<Entity>> selectedEntities() const;
    [[nodiscard]] bool isPartial() const { return !m_scope.around.empty(); }

    CaseSession *m_session;
    CaseSelection *m_selection;
    GraphCanvas *m_canvas;
    GraphLegend *m_legend;
    GraphQuestions *m_questions;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    MessageStrip *m_strip;
    QLabel *m_scopeName;
    QLabel *m_counts;
    QLabel *m_stepsLabel;
    QSpinBox *m_steps;
    QMenu *m_menu;
    PictureSaving *m_saving;
    QTimer m_busy; ///< runs for the first moment of a job, in which nothing is said of it

    GraphScope m_scope; ///< what is asked for
    bool m_isStale = true;
    bool m_isNewPicture = true; ///< the scope asked for is laid out afresh, not grown from what is shown
    std::optional<GraphScope> m_shownScope;
    qint64 m_leftOut = 0;
    NodePlaces m_wholePlaces;         ///< of the whole case, while a part of it is shown
    QSet<NodeKey> m_pinned;           ///< moved by the user
    std::optional<NodeKey> m_grownAt; ///< the node whose neighbours are to be seen next
    QHash<qint64, int> m_entityNodes;
    NextStep m_nextStep = NextStep::none;
    bool m_isTelling = false;

    JobRunner m_jobs; ///< last: it waits for its job before the rest goes
};

} // namespace interdict::ui
