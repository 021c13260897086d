// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "tests/graph/madegraphs.h"
#include "widgets/graphview/graphcanvas.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

namespace interdict::tests {

using namespace Qt::StringLiterals;
using ui::GraphCanvas;

/// Four nodes on a cross of 200 around a fifth, and one that stands alone far to the right.
inline std::shared_ptr<const CaseGraph> crossGraph()
{
    std::vector<GraphNode> nodes{
        {NodeKind::site, 1, u"Lantern"_s, 4},     {NodeKind::seller, 2, u"west"_s, 1},
        {NodeKind::seller, 3, u"east"_s, 1},      {NodeKind::seller, 4, u"north"_s, 1},
        {NodeKind::email, 5, u"s@example.org"_s}, {NodeKind::wallet, 6, u"<b>alone</b>\u202E"_s}};
    std::vector<GraphEdge> edges{{1, 0}, {2, 0}, {3, 0}, {0, 4}};
    return std::make_shared<const CaseGraph>(*CaseGraph::make(std::move(nodes), std::move(edges)));
}

inline const GraphPositions crossPlaces{{0, 0}, {-200, 0}, {200, 0}, {0, -200}, {0, 200}, {400, 200}};
enum Node { middle, west, east, north, south, alone };

/// The canvas with the cross on it, driven by mouse, wheel and keys as a user would.
class CanvasDriver
{
protected:
    std::unique_ptr<GraphCanvas> m_canvas;

    QPoint at(int node) const { return m_canvas->placeOf(node).toPoint(); }
    QPoint nowhere() const { return m_canvas->view().toPixel({250, -180}).toPoint(); }
    std::vector<int> selected() const { return m_canvas->selected(); }

    /// Whatever the scale of the screen.
    QColor colourAt(QPoint place) const
    {
        const QImage image = m_canvas->grab().toImage();
        return image.pixelColor((QPointF(place) * image.devicePixelRatio()).toPoint());
    }

    void click(QPoint place, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, modifiers, place);
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(m_canvas.get(), button, modifiers, from);
        QTest::mouseMove(m_canvas.get(), (from + to) / 2);
        QTest::mouseMove(m_canvas.get(), to);
        QTest::mouseRelease(m_canvas.get(), button, modifiers, to);
    }

    void wheel(QPointF place, QPoint turned)
    {
        QWheelEvent event(place, m_canvas->mapToGlobal(place), {}, turned, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_canvas.get(), &event);
    }

    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_canvas.get(), pressed, modifiers);
    }

    void showLarge(int nodes)
    {
        const auto graph = std::make_shared<const CaseGraph>(madeCaseGraph(nodes, 1));
        const auto positions = forceLayout(*graph, {}, {}, {});
        QVERIFY(positions);
        m_canvas->setGraph(graph, *positions, GraphCanvas::Aim::fit);
    }

    void open()
    {
        m_canvas = std::make_unique<GraphCanvas>();
        m_canvas->resize(800, 600);
        m_canvas->setGraph(crossGraph(), crossPlaces, GraphCanvas::Aim::fit);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowActive(m_canvas.get()));
        m_canvas->setFocus();
    }
};

} // namespace interdict::tests
