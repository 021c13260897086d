// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/jobrunner.h"
#include "widgets/graphview/canvasscene.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

namespace interdict::ui {

class OverviewMap;

/// Shows a graph with its places and lets people look around in it, select and move nodes. It knows nothing of the
/// case. Nodes are indexes of the graph last set.
class GraphCanvas : public QWidget
{
    Q_OBJECT

public:
    enum class Aim {
        keep, ///< places stay where they are on the screen
        fit,  ///< the whole graph is shown
    };

    explicit GraphCanvas(QWidget *parent = nullptr);

    /// What a drag over empty space does.
    enum class Dragging {
        movesPicture,
        selectsRectangle, ///< also: with Shift held
        selectsLasso,     ///< also: with Alt held
    };

    /// Selection and current node become none, and so does what the setters below have said of the nodes: set the
    /// looks again. nodesMoved() starts anew.
    void setGraph(std::shared_ptr<const CaseGraph> graph, GraphPositions positions, Aim aim);
    /// The same graph and selection with other places, such as while a layout improves.
    void setPositions(GraphPositions positions);
    [[nodiscard]] const DrawnGraph &drawn() const { return m_drawn; }
    [[nodiscard]] const CanvasView &view() const { return m_view; }

    /// Ascending.
    [[nodiscard]] const std::vector<int> &selected() const { return m_selected; }
    /// Without a signal. One selected node becomes the current one.
    void setSelected(std::vector<int> nodes);
    /// The node that keys and the menu act on.
    [[nodiscard]] std::optional<int> current() const { return m_current; }
    void setCurrent(std::optional<int> node);
    /// In pixels of the canvas.
    [[nodiscard]] QPointF placeOf(int node) const { return m_view.toPixel(m_drawn.position(node)); }

    /// How nodes look beside their kind. Each of these changes the picture and nothing else; vectors have one entry for
    /// each node or none, others are ignored.
    void setFigures(std::optional<NodeFigure> size, std::optional<NodeFigure> colour, std::optional<NodeGroups> groups);
    /// A ring around what is new; the title is for the legend.
    void setEmphasis(std::vector<quint8> isNew, const QString &title);
    void setMarks(std::vector<NodeMark> marks);
    /// How many nodes each stands for (StackedGraph::counts).
    void setStacked(std::vector<int> counts);
    /// All of these, as pictures and the legend take them.
    void setLooks(NodeLooks looks);
    [[nodiscard]] const NodeLooks &looks() const { return m_drawn.looks(); }
    /// Nodes (and edges of the graph) that are not 0 are neither painted nor found; a link goes with its ends. Cheap
    /// enough for a time slider.
    void setHidden(std::vector<quint8> nodes, std::vector<quint8> edges = {});

    /// Dates behind the nodes, of a layout along the time; nothing: none. Goes with setGraph().
    void setAxis(std::optional<TimeAxis> axis);
    [[nodiscard]] const std::shared_ptr<const TimeAxis> &axis() const { return m_axis; }

    void setLabelsShown(bool shown);
    void setDragging(Dragging dragging) { m_dragging = dragging; }
    /// Whether links may be drawn from node to node (not at first): by the handle of the node under the pointer, or
    /// with Alt held. Listings have none.
    void setLinkable(bool linkable);
    /// A link from this node, which leads to the current one until a click, Return or Escape ends it.
    void beginLink(int node);
    [[nodiscard]] bool isLinking() const { return m_linkFrom.has_value(); }
    /// In pixels: what a link is drawn by while the pointer is over the node.
    [[nodiscard]] QPointF handleOf(int node) const;
    /// Rectangle or none.
    void setSelectingArea(bool selecting)
    {
        m_dragging = selecting ? Dragging::selectsRectangle : Dragging::movesPicture;
    }
    /// Whether a small map shows which part of the picture is seen, while that is not the whole (on at first).
    void setOverviewShown(bool shown);
    void fit();
    /// Looks at these nodes (the selected ones) as closely as shows them all.
    void zoomTo(std::span<const int> nodes);
    void zoomToSelection() { zoomTo(m_selected); }
    /// As it was left, for named views.
    void setView(const CanvasView &view);
    /// In the middle of the canvas.
    void zoom(qreal factor);
    /// Moves the picture by as little as makes the nodes be seen, and makes it smaller where it has to.
    void ensureVisible(std::span<const int> nodes);
    /// Whether the picture is as good as it gets: nothing is being painted or placed any more.
    [[nodiscard]] bool isSettled() const
    {
        return m_isBaseValid && m_isSmooth && !m_settle.isActive() && !m_finishing.isRunning();
    }

    /// Whether the lines of the last frame were antialiased.
    [[nodiscard]] bool isSmooth() const { return m_isSmooth; }

    [[nodiscard]] QSize sizeHint() const override { return {800, 560}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 150}; }

Q_SIGNALS:
    /// By the user.
    void selectionChanged();
    /// A double click, Space or Return.
    void activated(int node);
    /// The same on a node that stands for several, instead of activated().
    void stackOpened(int node);
    /// The graph, the looks or what is hidden: the legend has to follow.
    void looksChanged();
    void viewChanged();
    void menuWanted(const QPoint &globalPosition);
    /// The user has dragged these.
    void nodesMoved(const std::vector<int> &nodes);
    /// The user wants these two linked.
    void linkDrawn(int from, int to);
    /// One that was begun by keys: it was drawn, given up, or its node went.
    void linkEnded();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static constexpr int settleTime = 120; ///< ms without a change, after which labels are placed and lines smoothed

    static constexpr qreal handleRadius = 7; ///< pixels

    enum class Drag { none, pressed, view, nodes, area, lasso, link };
    struct Finished
    {
        QImage image;
        CanvasView view; ///< of its top left corner
        SceneLabels labels;
    };

    // graphcanvas.cpp
    [[nodiscard]] QRectF fittingArea() const;
    void becomeSelected(std::vector<int> nodes);
    void liftSelected();
    void changeLooks(const std::function<void(NodeLooks &)> &change);
    void placeOverview();
    [[nodiscard]] bool isSelected(int node) const;
    void describeCurrent();

    // canvaspainting.cpp
    void invalidate();
    [[nodiscard]] SceneLook look() const;
    void follow(const CanvasView &before);
    [[nodiscard]] std::optional<QPoint> baseCorner(const SceneLook &look) const;
    void paintBase(const SceneLook &look);
    void settle();
    void finish(const SceneLook &look);
    void paintOverlay(QPainter &painter, const SceneLook &look);
    void paintLinksOf(QPainter &painter, int node, const SceneLook &look);
    void paintMark(QPainter &painter, int node, const SceneLook &look);
    void paintCurrent(QPainter &painter, const SceneLook &look);
    void paintSelectedLabels(QPainter &painter, const SceneLook &look) const;
    void paintSelecting(QPainter &painter) const;
    void paintLabelCount(QPainter &painter, const SceneLook &look) const;

    // canvaslinking.cpp
    [[nodiscard]] bool canLink(int node) const;
    [[nodiscard]] bool hasHandle(int node) const;
    [[nodiscard]] bool isOnHandle(QPointF pixel) const;
    [[nodiscard]] std::optional<int> hoveredAt(QPointF pixel) const;
    bool endLink(std::optional<int> to);
    void paintLinking(QPainter &painter, const SceneLook &look);
    void paintHandle(QPainter &painter, int node, const SceneLook &look) const;
    void paintNewLink(QPainter &painter, int from, std::optional<int> to, const SceneLook &look);

    // canvastouch.cpp
    bool pinch(QEvent *event);
    bool showToolTip(const QPoint &position, const QPoint &globalPosition);

    // canvasinput.cpp
    void setHovered(std::optional<int> node);
    void pressNode(int node);
    void click();
    void beginDrag();
    void dragTo(QPointF pixel);
    void endDrag();
    void cancelDrag();
    void selectArea();
    void activate(int node);
    bool walk(int key, Qt::KeyboardModifiers modifiers);
    bool pressKey(QKeyEvent *event);

    DrawnGraph m_drawn;
    CanvasView m_view;
    bool m_isFitted = true; ///< until the user looks elsewhere, the whole graph stays in sight
    std::vector<int> m_selected;
    std::optional<int> m_current;
    std::optional<int> m_hovered;
    bool m_areLabelsShown = true;

    std::unique_ptr<CanvasScene> m_scene;
    QImage m_base;         ///< in device pixels; reaches beyond the canvas where it may be panned over
    CanvasView m_baseView; ///< of its top left corner
    qreal m_baseRatio = 1;
    bool m_isBaseValid = false;
    bool m_isPanned = false; ///< the last change was a move of the picture as a whole
    bool m_isSmooth = false;
    SceneLabels m_labels;
    std::shared_ptr<const Lifted> m_lifted;
    std::shared_ptr<const TimeAxis> m_axis;
    OverviewMap *m_overview;
    QTimer m_settle;

    Drag m_drag = Drag::none;
    Qt::MouseButton m_button = Qt::NoButton;
    Qt::KeyboardModifiers m_modifiers; ///< those of the press hold until the release
    std::optional<int> m_pressed;      ///< the node under the press
    bool m_wasSelected = false;        ///< it was so before the press
    bool m_isLinkable = false;
    bool m_isLinking = false;      ///< a drag from the node under the press draws a link
    std::optional<int> m_target;   ///< the node that it would lead to
    std::optional<int> m_linkFrom; ///< where a link begins that leads to the current node
    Dragging m_dragging = Dragging::movesPicture;
    QPointF m_pressedAt;
    QPointF m_draggedTo;
    QPolygonF m_lasso;
    CanvasView m_viewBefore;
    QPointF m_movedBy; ///< of the nodes being dragged, in the unit of positions

    JobRunner m_finishing; ///< last: it waits for its job before the rest goes
};

} // namespace interdict::ui
