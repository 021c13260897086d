// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/graphcanvas.h"

#include "widgets/graphview/nodewords.h"
#include "widgets/graphview/overviewmap.h"

#include <QPolygonF>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace interdict::ui {

using namespace Qt::StringLiterals;

GraphCanvas::GraphCanvas(QWidget *parent) : QWidget(parent), m_overview(new OverviewMap(this))
{
    setObjectName(u"graphCanvas"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Case graph"));
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &GraphCanvas::settle);
    describeCurrent();
}

void GraphCanvas::setGraph(std::shared_ptr<const CaseGraph> graph, GraphPositions positions, Aim aim)
{
    cancelDrag();
    const QRectF before = m_drawn.bounds();
    m_drawn = DrawnGraph(std::move(graph), std::move(positions));
    m_labels = {};
    m_selected.clear();
    m_lifted.reset();
    m_axis.reset();
    m_current.reset();
    m_hovered.reset();
    endLink({});
    if (aim == Aim::fit)
        fit();
    else
        m_isFitted = m_isFitted && m_drawn.bounds() == before;
    invalidate();
    m_settle.start(0);
    m_overview->graphChanged();
    placeOverview();
    describeCurrent();
    Q_EMIT looksChanged();
}

void GraphCanvas::setPositions(GraphPositions positions)
{
    if (positions.size() != size_t(m_drawn.graph().nodeCount()))
        return;
    const bool isFitted = m_isFitted;
    m_drawn.setPositions(std::move(positions));
    if (isFitted)
        fit();
    invalidate();
    m_overview->graphChanged();
    placeOverview();
}

void GraphCanvas::changeLooks(const std::function<void(NodeLooks &)> &change)
{
    NodeLooks looks = m_drawn.looks();
    change(looks);
    m_drawn.setLooks(std::move(looks));
    liftSelected();
    invalidate();
    m_settle.start(0);
    m_overview->graphChanged();
    Q_EMIT looksChanged();
}

void GraphCanvas::setFigures(std::optional<NodeFigure> size, std::optional<NodeFigure> colour,
                             std::optional<NodeGroups> groups)
{
    changeLooks([&](NodeLooks &looks) {
        looks.size = std::move(size);
        looks.colour = std::move(colour);
        looks.groups = std::move(groups);
    });
}

void GraphCanvas::setEmphasis(std::vector<quint8> isNew, const QString &title)
{
    changeLooks([&](NodeLooks &looks) {
        looks.isNew = std::move(isNew);
        looks.newTitle = title;
    });
}

void GraphCanvas::setMarks(std::vector<NodeMark> marks)
{
    changeLooks([&](NodeLooks &looks) { looks.marks = std::move(marks); });
}

void GraphCanvas::setStacked(std::vector<int> counts)
{
    changeLooks([&](NodeLooks &looks) { looks.stacked = std::move(counts); });
}

void GraphCanvas::setLooks(NodeLooks looks)
{
    changeLooks([&](NodeLooks &own) { own = std::move(looks); });
}

void GraphCanvas::setHidden(std::vector<quint8> nodes, std::vector<quint8> edges)
{
    m_drawn.setHidden(std::move(nodes), edges);
    liftSelected();
    invalidate();
    m_overview->graphChanged();
    placeOverview();
    Q_EMIT looksChanged();
}

void GraphCanvas::setAxis(std::optional<TimeAxis> axis)
{
    m_axis = axis ? std::make_shared<const TimeAxis>(std::move(*axis)) : nullptr;
    invalidate();
}

void GraphCanvas::liftSelected()
{
    m_lifted = liftedBy(m_drawn, m_selected);
    invalidate();
}

void GraphCanvas::setView(const CanvasView &view)
{
    if (view == m_view)
        return;
    const CanvasView before = std::exchange(m_view, view);
    m_isFitted = false;
    follow(before);
    placeOverview();
    Q_EMIT viewChanged();
}

QRectF GraphCanvas::fittingArea() const
{
    const qreal margin = std::min({28.0, width() / 8.0, height() / 8.0});
    return QRectF(rect()).adjusted(margin, margin, -margin, -margin);
}

void GraphCanvas::fit()
{
    setView(CanvasView::fitting(m_drawn.bounds(), fittingArea()));
    m_isFitted = true;
}

void GraphCanvas::zoom(qreal factor)
{
    setView(m_view.zoomed(factor, QRectF(rect()).center()));
}

void GraphCanvas::zoomTo(std::span<const int> nodes)
{
    constexpr qreal closest = 1.4;
    QRectF wanted;
    for (const int node : nodes) {
        const qreal radius = m_drawn.shownRadius(node, {});
        const QPointF place = m_drawn.position(node);
        if (qIsFinite(place.x()) && qIsFinite(place.y()) && !m_drawn.isHidden(node))
            wanted |= QRectF(place - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    }
    if (wanted.isEmpty())
        return;
    CanvasView view = CanvasView::fitting(wanted, fittingArea());
    if (view.scale > closest)
        view = view.zoomed(closest / view.scale, fittingArea().center());
    setView(view);
}

void GraphCanvas::ensureVisible(std::span<const int> nodes)
{
    QPolygonF places;
    for (const int node : nodes) {
        if (const QPointF place = m_drawn.position(node); qIsFinite(place.x()) && qIsFinite(place.y()))
            places << place;
    }
    const QRectF area = fittingArea();
    if (places.isEmpty() || area.isEmpty())
        return;
    const QRectF wanted = places.boundingRect();
    const qreal room =
        std::min(area.width() / std::max(wanted.width(), 1.0), area.height() / std::max(wanted.height(), 1.0));
    const CanvasView smaller = m_view.zoomed(std::min(1.0, room / m_view.scale), m_view.toPixel(wanted.center()));
    const QRectF seen(smaller.toPixel(wanted.topLeft()), smaller.toPixel(wanted.bottomRight()));
    const auto wayInto = [](qreal first, qreal last, qreal least, qreal most) {
        return first < least ? least - first : std::min(0.0, most - last);
    };
    setView(smaller.moved({wayInto(seen.left(), seen.right(), area.left(), area.right()),
                           wayInto(seen.top(), seen.bottom(), area.top(), area.bottom())}));
}

void GraphCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isFitted) {
        fit();
    } else if (event->oldSize().isValid()) {
        const QSize grown = event->size() - event->oldSize();
        setView(m_view.moved(QPointF(grown.width(), grown.height()) / 2)); // the middle stays in the middle
    }
    invalidate();
    placeOverview();
}

void GraphCanvas::placeOverview()
{
    m_overview->place();
}

void GraphCanvas::setOverviewShown(bool shown)
{
    m_overview->setWanted(shown);
    placeOverview();
}

void GraphCanvas::setLabelsShown(bool shown)
{
    if (shown == m_areLabelsShown)
        return;
    m_areLabelsShown = shown;
    invalidate();
    m_settle.start(0);
}

bool GraphCanvas::isSelected(int node) const
{
    return std::binary_search(m_selected.begin(), m_selected.end(), node);
}

void GraphCanvas::setSelected(std::vector<int> nodes)
{
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    if (nodes == m_selected)
        return;
    m_selected = std::move(nodes);
    if (m_selected.size() == 1)
        m_current = m_selected.front();
    else if (m_current && !isSelected(*m_current))
        m_current.reset();
    liftSelected();
    describeCurrent();
}

void GraphCanvas::becomeSelected(std::vector<int> nodes)
{
    const std::vector<int> before = m_selected;
    setSelected(std::move(nodes));
    if (m_selected != before)
        Q_EMIT selectionChanged();
}

void GraphCanvas::setCurrent(std::optional<int> node)
{
    if (node == m_current)
        return;
    m_current = node;
    describeCurrent();
    update();
}

void GraphCanvas::describeCurrent()
{
    QString words;
    if (m_current)
        words = nodeWords(m_drawn.graph(), *m_current);
    else if (m_selected.size() > 1)
        words = tr("%Ln node(s) selected.", nullptr, int(m_selected.size()));
    else
        words = tr("%Ln node(s). Arrow keys walk from node to node, plus and minus zoom, Home shows all.", nullptr,
                   m_drawn.graph().nodeCount());
    if (words != accessibleDescription())
        setAccessibleDescription(words); // which tells screen readers
}

} // namespace interdict::ui
