// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/graphneighbours.h"
#include "models/casework/jobrunner.h"
#include "models/graph/analysis/nodefigures.h"
#include "models/records/judgement.h"
#include "widgets/graphview/canvasview.h"
#include "widgets/graphview/graphloading.h"
#include "widgets/graphview/picturesaving.h"

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace interdict {
class CaseSelection;
}

namespace interdict::ui {

class DataTable;
class EmptyState;
class ExpandGuard;
class GraphCanvas;
class GraphLegend;
class GraphQuestions;
class MessageStrip;
class NodeTableModel;
class TimePanel;

/// The graph of the whole case, or of what lies around some of its entities. It is read and laid out when the page is
/// shown; what is there already keeps its place when the case changes or the graph grows. What is done to the picture
/// (places, pins, what is hidden, brought in, how it is laid out) is a command of the case: it is there again when the
/// case is opened, and undone like anything else. Looking around is none.
class GraphPage : public QWidget
{
    Q_OBJECT

public:
    GraphPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    void showAround(RowId<Entity> entity);
    void showWholeCase();
    /// Before it is shown: how many nodes it draws; the heaviest.
    void setMostNodes(int most) { m_scope.mostNodes = most; }
    [[nodiscard]] JobRunner *jobs() { return &m_jobs; }
    [[nodiscard]] JobRunner *figureJobs() { return &m_figureJobs; }
    [[nodiscard]] JobRunner *neighbourJobs() { return &m_neighbourJobs; }

Q_SIGNALS:
    void failed(const interdict::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class NextStep { none, cancel, retry, wholeCase };
    enum class NodeValue { kind, links, records, weight, pageRank, betweenness, community };

    // graphpagelayout.cpp: which actions there are and where the parts stand
    void createActions();
    void createToggles();
    void createZooming();
    void createMenu();
    void createLayout();
    void createHeading(QBoxLayout *layout);
    QWidget *createPicture(QWidget *parent);
    QToolBar *createToolBar();
    QToolBar *createWorkBar();
    template <typename Slot>
    QAction *addAction(const QString &text, const QString &name, const QString &toolTip, Slot slot);
    [[nodiscard]] QAction *action(const QString &name) const;

    // graphpagemenus.cpp: what the menus of the second tool bar hold
    struct ActionWords
    {
        QString text;
        QString name;
        QString toolTip;
        QKeySequence key;
    };
    template <typename Slot>
    QAction *addWorkAction(const ActionWords &words, Slot slot);
    void createWorkActions();
    void createSelectActions();
    QMenu *createLayoutMenu();
    QMenu *createSelectMenu();
    QMenu *createLooksMenu();
    QMenu *createNewSinceMenu();
    QMenu *createViewsMenu();
    QMenu *createMarkMenu();
    void addWorkActions(QMenu *menu);
    void fillViewsMenu(QMenu *menu);
    void fillNewSinceMenu(QMenu *menu);

    // graphpage.cpp: reading and showing the graph
    void connectParts();
    void connectPanels();
    void followCase(const CaseChange &change);
    void followGraph();
    void showScope(std::vector<RowId<Entity>> around);
    void load();
    [[nodiscard]] GraphRequest request();
    void sketch(const GraphPositions &positions, const std::shared_ptr<const CaseGraph> &graph, int number);
    void showSketch(const std::shared_ptr<const CaseGraph> &graph, const GraphPositions &positions);
    void take(Result<LoadedGraph> loaded);
    void showGraph(LoadedGraph loaded, bool isNewPicture);
    void indexEntities(const LoadedGraph &loaded);
    void lookAt(const LoadedGraph &loaded, bool isNewPicture);

    // graphpagestate.cpp: what is said of it
    void showState();
    void showCounts();
    void showScopeName();
    void showLeftOut();
    void updateActions();
    void updateWorkActions(const std::vector<RowId<Entity>> &entities);

    // graphpageactions.cpp: the selection, and actions that change nothing
    void followSelection();
    void tellSelection();
    void showMenu(const QPoint &globalPosition);
    void showAnswer(const std::vector<int> &nodes);
    void activate(int node);
    void showAroundSelection();
    void showListings();
    void copyNames();
    [[nodiscard]] PictureSaving::Picture picture() const;
    void savePicture();
    void savePoster();
    void copyPicture();
    void select(std::vector<int> nodes);
    void selectNeighbours();
    void walkNeighbours(int by);
    void walkOn();
    void selectInverse();
    void selectConnected();
    void selectSameKind();
    void selectCommunity();
    void selectByLinks();
    void selectByText();
    void selectByAttribute();
    void selectFound(std::vector<int> nodes, const QString &text);
    [[nodiscard]] std::vector<RowId<Entity>> selectedEntities() const;
    [[nodiscard]] std::vector<Entity> selectedRows(int most) const;
    [[nodiscard]] bool isPartial() const { return !m_scope.around.empty(); }

    // graphpagework.cpp: what is done to the picture, as commands
    void becomeSheet(const GraphSheet &sheet, const QString &summary);
    void applySheet(const GraphSheet &sheet);
    void applyPlaces();
    void layOutAgain();
    void layOutAs(LayoutKind kind);
    void saveLayout();
    void keepMoved(const std::vector<int> &nodes);
    void pin(bool isPinned);
    void place(std::vector<PlacedNode> nodes, const QString &summary);
    void collapse();
    void hideSelected();
    void keepOnlySelected();
    void showHidden();
    void stackAlike(bool isStacked);
    void openStack(int node);
    [[nodiscard]] QString layoutKeyNow() const { return placesKey(m_part, m_sheet); }
    void addKeys(int node, std::vector<NodeKey> &keys) const;
    [[nodiscard]] std::vector<NodeKey> selectedKeys() const;
    [[nodiscard]] bool isHiddenByHand(int node) const;
    [[nodiscard]] std::vector<PlacedNode> unsavedPlaces() const;

    // graphpageexpanding.cpp: how neighbours come into the picture
    void readNeighbours(JobRunner &jobs, std::function<void(std::vector<Neighbour>)> next);
    void fillExpandMenu();
    void expand();
    void expandBy(std::optional<LinkKind> kind);
    void takeNeighbours(const QString &name, std::vector<Neighbour> neighbours);
    void bringIn(const std::vector<RowId<Entity>> &entities);

    // graphpagecase.cpp: what is done to the case from the graph
    void drawLink();
    void drawLinkBetween(int from, int to);
    void askForLink(const Entity &one, const Entity &other);
    void judgeSame();
    void splitSelected();
    void addNote();
    void mark(std::optional<MarkColour> colour);

    // graphpagelooks.cpp: what is hidden, how nodes look, views, time
    void showLooks();
    void showHiddenNodes();
    void showTable();
    void withFigures(std::function<void()> next);
    void sizeBy(NodeValue value);
    void colourBy(NodeValue value);
    [[nodiscard]] std::optional<NodeFigure> figureOf(NodeValue value) const;
    [[nodiscard]] std::optional<NodeGroups> communityGroups() const;
    void markNewSince(const std::optional<QDateTime> &moment, const QString &title);
    void askForMoment();
    void askForView();
    void saveView(const QString &name);
    void showView(const QString &name);
    void removeView(const QString &name);
    void followFilters();
    void tellWindow();

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
    QMenu *m_expandMenu;
    PictureSaving *m_saving;
    ExpandGuard *m_guard;
    TimePanel *m_time;
    NodeTableModel *m_rows;
    DataTable *m_table;
    QTimer m_busy; ///< runs for the first moment of a job, in which nothing is said of it

    GraphScope m_scope; ///< what is asked for
    QString m_part = partKey({});
    GraphSheet m_sheet; ///< of the part
    GraphSheet m_usual; ///< of a part of which the case says nothing
    bool m_isStale = true;
    bool m_isNewPicture = true; ///< the part asked for is shown as a whole, not grown from what is shown
    bool m_isAfresh = false;    ///< all is to be laid out again, whatever is known
    std::optional<GraphScope> m_shownScope;
    GraphSheet m_shownSheet; ///< with that scope
    qint64 m_leftOut = 0;
    int m_loads = 0;
    PlacedNodes m_stored;                   ///< what the case says of the layout shown
    QHash<QString, NodePlaces> m_base;      ///< by layout: where nodes lie without that
    QHash<QString, PlacedNodes> m_unstored; ///< of a case that is open for reading only: what is placed until it closes
    QHash<QString, GraphSheet> m_unstoredSheets;
    NodeFacts m_facts;
    QHash<NodeKey, std::vector<NodeKey>> m_stacks; ///< what lies in the stacks that are shown
    GraphTimes m_times;
    std::optional<QDateTime> m_newSince;
    QString m_newTitle;
    NodeValue m_sizeBy = NodeValue::kind; ///< kind: as usual
    NodeValue m_colourBy = NodeValue::kind;
    std::shared_ptr<const NodeFigures> m_figures; ///< of the graph shown
    std::vector<std::function<void()>> m_whenFigured;
    std::optional<DaySpan> m_wantedWindow;  ///< of a filter: it may lie outside of what there is
    std::optional<CanvasView> m_viewWanted; ///< of a view that was asked for
    std::optional<NodeKey> m_grownAt;       ///< the node whose neighbours are to be seen next
    QHash<qint64, int> m_entityNodes;
    NextStep m_nextStep = NextStep::none;
    std::optional<NodeKey> m_walkedFrom; ///< whose neighbours are walked through, one after another
    std::optional<int> m_walkedTo;
    bool m_isTelling = false;
    bool m_isTellingTime = false;

    QHash<qint64, NodeKind> m_offered; ///< the neighbours read last, by entity

    JobRunner m_figureJobs;
    JobRunner m_neighbourJobs;
    JobRunner m_menuJobs; ///< neighbours for the menu: an Expand that is read goes on
    JobRunner m_jobs;     ///< last: it waits for its job before the rest goes
};

} // namespace interdict::ui
