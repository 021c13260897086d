// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/nodestyle.h"
#include "tests/widgets/canvasdriver.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>

#include <cmath>

using namespace interdict;
using namespace interdict::tests;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// What mouse and wheel do on the canvas, and what is painted.
class GraphCanvasTest : public QObject, protected CanvasDriver
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_canvas.reset(); }

    void theWholeGraphIsSeenAtFirst()
    {
        for (int node = middle; node <= alone; ++node)
            QVERIFY(m_canvas->rect().adjusted(10, 10, -10, -10).contains(at(node)));
    }

    void theWheelKeepsThePointUnderThePointer_data()
    {
        QTest::addColumn<int>("turned");
        QTest::newRow("one notch in") << 120;
        QTest::newRow("one notch out") << -120;
        QTest::newRow("a touchpad's breath") << 7;
    }

    void theWheelKeepsThePointUnderThePointer()
    {
        QFETCH(int, turned);
        const QPointF pointer(137, 251);
        const QPointF there = m_canvas->view().toPosition(pointer);
        const qreal scale = m_canvas->view().scale;
        wheel(pointer, {0, turned});
        QVERIFY(turned > 0 ? m_canvas->view().scale > scale : m_canvas->view().scale < scale);
        const QPointF way = m_canvas->view().toPosition(pointer) - there;
        QVERIFY(std::hypot(way.x(), way.y()) < 1e-6);
    }

    void aPinchKeepsThePointBetweenTheFingers()
    {
        const QPointF fingers(610, 90);
        const QPointF there = m_canvas->view().toPosition(fingers);
        const qreal scale = m_canvas->view().scale;
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, fingers, fingers,
                                  m_canvas->mapToGlobal(fingers), 0.3, {});
        QApplication::sendEvent(m_canvas.get(), &pinch);
        QVERIFY(qAbs(m_canvas->view().scale - 1.3 * scale) < 1e-9);
        QVERIFY(QLineF(m_canvas->view().toPosition(fingers), there).length() < 1e-6);
    }

    void zoomEndsSomewhere()
    {
        for (int i = 0; i < 200; ++i)
            wheel({400, 300}, {0, 120});
        QCOMPARE(m_canvas->view().scale, CanvasView::largestScale);
        for (int i = 0; i < 200; ++i)
            wheel({400, 300}, {0, -120});
        QCOMPARE(m_canvas->view().scale, CanvasView::smallestScale);
        key(Qt::Key_Home);
        theWholeGraphIsSeenAtFirst();
    }

    void aClickSelectsAndTells()
    {
        QSignalSpy changed(m_canvas.get(), &GraphCanvas::selectionChanged);
        click(at(east));
        QCOMPARE(selected(), std::vector<int>{east});
        QCOMPARE(m_canvas->current(), std::optional<int>(east));
        QCOMPARE(changed.count(), 1);
        click(at(east));
        QCOMPARE(changed.count(), 1);
        click(nowhere());
        QVERIFY(selected().empty());
        QCOMPARE(changed.count(), 2);
    }

    void controlAddsAndTakesAway()
    {
        click(at(east));
        click(at(west), Qt::ControlModifier);
        QCOMPARE(selected(), (std::vector<int>{west, east}));
        click(nowhere(), Qt::ControlModifier); // a miss loses nothing
        QCOMPARE(selected().size(), 2u);
        click(at(east), Qt::ControlModifier);
        QCOMPARE(selected(), std::vector<int>{west});
    }

    void selectingFromOutsideIsSilent()
    {
        QSignalSpy changed(m_canvas.get(), &GraphCanvas::selectionChanged);
        m_canvas->setSelected({south, north, south});
        QCOMPARE(selected(), (std::vector<int>{north, south}));
        QCOMPARE(changed.count(), 0);
    }

    void selectedNodesWearARing()
    {
        const QPoint beside = at(west) + QPoint(0, int(m_canvas->drawn().shownRadius(west, m_canvas->view())) + 3);
        const QColor before = colourAt(beside);
        m_canvas->setSelected({west, east});
        QVERIFY(colourAt(beside) != before);
    }

    void shiftAndADragSelectAnArea()
    {
        drag(at(west) - QPoint(40, 60), at(middle) + QPoint(40, 60), Qt::ShiftModifier);
        QCOMPARE(selected(), (std::vector<int>{middle, west}));
    }

    void theToolSelectsAnAreaWithoutShift()
    {
        const CanvasView before = m_canvas->view();
        m_canvas->setSelectingArea(true);
        drag(at(east) + QPoint(40, -60), at(middle) + QPoint(-40, 60)); // from any corner
        QCOMPARE(selected(), (std::vector<int>{middle, east}));
        QCOMPARE(m_canvas->view(), before);
    }

    /// Around west and north, past the middle.
    void lasso(Qt::KeyboardModifiers modifiers)
    {
        const std::vector<QPoint> way{at(west) + QPoint(-30, 30),   at(west) + QPoint(-30, -30),
                                      at(north) + QPoint(-30, -30), at(north) + QPoint(30, -30),
                                      at(north) + QPoint(30, 20),   at(west) + QPoint(40, 30)};
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, modifiers, way.front());
        for (const QPoint &corner : way)
            QTest::mouseMove(m_canvas.get(), corner);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, modifiers, way.back());
    }

    void theLassoSelectsWhatItEncloses()
    {
        lasso(Qt::AltModifier);
        QCOMPARE(selected(), (std::vector<int>{west, north}));
        m_canvas->setSelected({});
        m_canvas->setDragging(GraphCanvas::Dragging::selectsLasso);
        lasso({});
        QCOMPARE(selected(), (std::vector<int>{west, north}));
    }

    void touchpadsZoomByPixelsUnderThePointer()
    {
        const QPointF pointer(137, 251);
        const QPointF there = m_canvas->view().toPosition(pointer);
        const qreal scale = m_canvas->view().scale;
        QWheelEvent event(pointer, m_canvas->mapToGlobal(pointer), {0, 3}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::ScrollUpdate, false);
        QApplication::sendEvent(m_canvas.get(), &event);
        QVERIFY(m_canvas->view().scale > scale);
        QVERIFY(m_canvas->view().scale < 1.02 * scale); // three pixels, not a notch
        QVERIFY(QLineF(m_canvas->view().toPosition(pointer), there).length() < 1e-6);
        QWheelEvent rest(pointer, m_canvas->mapToGlobal(pointer), {0, 30}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                         Qt::ScrollMomentum, false);
        const CanvasView before = m_canvas->view();
        QApplication::sendEvent(m_canvas.get(), &rest);
        QCOMPARE(m_canvas->view(), before); // the fingers have left
    }

    void zoomingToTheSelectionShowsItAll()
    {
        m_canvas->setSelected({west, north});
        key(Qt::Key_Z);
        for (const int node : {west, north})
            QVERIFY(m_canvas->rect().adjusted(10, 10, -10, -10).contains(at(node)));
        QVERIFY(!m_canvas->rect().contains(at(alone)));
    }

    void theOverviewShowsAndMovesTheView()
    {
        auto *map = m_canvas->findChild<QWidget *>(u"overviewMap"_s);
        QVERIFY(!map->isVisible()); // all is seen
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_Plus);
        QVERIFY(map->isVisible());
        const QPoint lowerRight = map->rect().center() + QPoint(map->width() * 2 / 5, map->height() / 4);
        QTest::mouseClick(map, Qt::LeftButton, {}, lowerRight);
        QVERIFY(m_canvas->rect().contains(at(alone))); // which is at the lower right
        QTest::mousePress(map, Qt::LeftButton, {}, lowerRight);
        QTest::mouseMove(map, map->rect().topLeft() + QPoint(10, 10));
        QTest::mouseRelease(map, Qt::LeftButton, {}, map->rect().topLeft() + QPoint(10, 10));
        QVERIFY(!m_canvas->rect().contains(at(alone)));
        m_canvas->setOverviewShown(false);
        QVERIFY(!map->isVisible());
    }

    void aStackOpensRatherThanBeingActivated()
    {
        m_canvas->setStacked({1, 1, 40, 1, 1, 1});
        QSignalSpy opened(m_canvas.get(), &GraphCanvas::stackOpened);
        QSignalSpy activated(m_canvas.get(), &GraphCanvas::activated);
        QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, at(east));
        m_canvas->setSelected({east});
        key(Qt::Key_Return);
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened[0][0].toInt(), int(east));
        QCOMPARE(activated.count(), 0);
    }

    void looksThatDoNotFitAreIgnored()
    {
        QSignalSpy changed(m_canvas.get(), &GraphCanvas::looksChanged);
        m_canvas->setMarks({{0xFFD55E00, true}});
        QVERIFY(m_canvas->looks().marks.empty());
        m_canvas->setMarks(std::vector<NodeMark>(6, {0xFFD55E00, true}));
        QCOMPARE(m_canvas->looks().marks.size(), 6u);
        QVERIFY(changed.count() > 0);
        QVERIFY(!m_canvas->grab().isNull());
    }

    void hiddenNodesCannotBeClicked()
    {
        m_canvas->setHidden({0, 0, 1, 0, 0, 0});
        click(at(east));
        QVERIFY(selected().empty());
        QCOMPARE(m_canvas->drawn().position(east), crossPlaces[east]); // its place is kept
        m_canvas->setHidden({});
        click(at(east));
        QCOMPARE(selected(), std::vector<int>{east});
    }

    void escapeDropsTheArea()
    {
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, QPoint(5, 5));
        QTest::mouseMove(m_canvas.get(), QPoint(400, 300));
        QTest::mouseMove(m_canvas.get(), QPoint(790, 590));
        key(Qt::Key_Escape);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, QPoint(790, 590));
        QVERIFY(selected().empty());
    }

    void draggingNothingMovesThePicture()
    {
        const QPoint before = at(middle);
        const QColor mark = colourAt(before);
        QVERIFY(mark != backgroundColour(false));
        drag(nowhere(), nowhere() + QPoint(-60, 35));
        QCOMPARE(at(middle), before + QPoint(-60, 35));
        QCOMPARE(colourAt(at(middle)), mark);
        QCOMPARE(colourAt(before), backgroundColour(false));
        QCOMPARE(m_canvas->drawn().positions(), crossPlaces);
    }

    void draggingANodeMovesWhatIsSelected()
    {
        QSignalSpy moved(m_canvas.get(), &GraphCanvas::nodesMoved);
        m_canvas->setSelected({west, north});
        const QPoint westBefore = at(west);
        const QPoint northBefore = at(north);
        drag(at(west), at(west) + QPoint(30, 40));
        QVERIFY((at(west) - westBefore - QPoint(30, 40)).manhattanLength() <= 1);
        QVERIFY((at(north) - northBefore - QPoint(30, 40)).manhattanLength() <= 1);
        QCOMPARE(m_canvas->drawn().position(east), crossPlaces[east]);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(selected(), (std::vector<int>{west, north}));
        click(at(west)); // it is found where it is now
        QCOMPARE(selected(), std::vector<int>{west});
    }

    void aPannedPictureIsTheOnePaintedAnew_data()
    {
        QTest::addColumn<QPointF>("way");
        QTest::newRow("a little") << QPointF(31, -17);
        QTest::newRow("farther than is painted ahead") << QPointF(-260, 215);
        QTest::newRow("by a part of a pixel") << QPointF(0.5, 0);
    }
    void aPannedPictureIsTheOnePaintedAnew()
    {
        QFETCH(QPointF, way);
        m_canvas->setView(m_canvas->view().moved({1, 0}));
        QTRY_VERIFY(m_canvas->isSettled());
        for (int step = 0; step < 3; ++step) {
            m_canvas->setView(m_canvas->view().moved(way));
            const QImage panned = m_canvas->grab().toImage();
            m_canvas->setHidden({}); // paints all again
            QCOMPARE(m_canvas->grab().toImage(), panned);
        }
    }

    void hoveringHighlightsLinks()
    {
        const QPoint onLink = (at(middle) + at(north)) / 2;
        const auto darkest = [&] { // across the link, which is a fraction of a pixel beside it
            int least = 255;
            for (int x = -2; x <= 2; ++x)
                least = std::min(least, colourAt(onLink + QPoint(x, 0)).lightness());
            return least;
        };
        const int before = darkest();
        const QPointF there = at(north);
        QMouseEvent over(QEvent::MouseMove, there, m_canvas->mapToGlobal(there), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(m_canvas.get(), &over);
        QVERIFY(darkest() < before - 40);
    }

    void labelsComeWhenThePictureRests()
    {
        QTRY_VERIFY(m_canvas->isSettled());
        const QImage labelled = m_canvas->grab().toImage();
        m_canvas->setLabelsShown(false);
        QTRY_VERIFY(m_canvas->isSettled());
        QVERIFY(m_canvas->grab().toImage() != labelled);
    }

    void aNewGraphKeepsTheViewWhereAsked()
    {
        wheel({100, 100}, {0, 360});
        const CanvasView before = m_canvas->view();
        m_canvas->setGraph(crossGraph(), crossPlaces, GraphCanvas::Aim::keep);
        QCOMPARE(m_canvas->view(), before);
        m_canvas->setGraph(crossGraph(), crossPlaces, GraphCanvas::Aim::fit);
        theWholeGraphIsSeenAtFirst();
    }

    void aFittedGraphFollowsTheWindow()
    {
        m_canvas->resize(400, 300);
        QTRY_COMPARE(m_canvas->width(), 400);
        theWholeGraphIsSeenAtFirst();
    }

    void placesThatAreNotFiniteAreNoTrouble()
    {
        GraphPositions places = crossPlaces;
        places[east] = {qQNaN(), 0};
        places[north] = {qInf(), qInf()};
        m_canvas->setGraph(crossGraph(), places, GraphCanvas::Aim::fit);
        m_canvas->setSelected({east, north});
        const std::vector<int> gone{east};
        m_canvas->ensureVisible(gone);
        QVERIFY(!m_canvas->grab().isNull());
        QVERIFY(m_canvas->rect().contains(at(west)));
    }

    void marksHaveTheirColours_data()
    {
        QTest::addColumn<qreal>("ratio");
        QTest::addColumn<bool>("dark");
        for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
            QTest::addRow("light, %g pixels", ratio) << ratio << false;
            QTest::addRow("dark, %g pixels", ratio) << ratio << true;
        }
    }

    /// On every screen a node stands at its place, whether painted exactly or from a sprite.
    void marksHaveTheirColours()
    {
        QFETCH(qreal, ratio);
        QFETCH(bool, dark);
        const DrawnGraph drawn(crossGraph(), crossPlaces);
        SceneLook look{CanvasView::fitting(drawn.bounds(), {0, 0, 300, 200}), {300, 200}, ratio, dark, {}, true};
        QImage image((QSizeF(look.size) * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        CanvasScene scene(dark);
        QVERIFY(scene.paint(image, drawn, placeSceneLabels(drawn, look).labels, look, CanvasScene::Haste::frame));
        const auto colourAt = [&](int node) {
            return image.pixelColor((look.view.toPixel(drawn.position(node)) * ratio).toPoint());
        };
        QCOMPARE(colourAt(west), fillColour(NodeKind::seller, dark));
        QCOMPARE(colourAt(middle), fillColour(NodeKind::site, dark));
        QCOMPARE(image.pixelColor(0, 0), backgroundColour(dark));
    }

    void linesAreClipped_data()
    {
        QTest::addColumn<QPointF>("from");
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<QLineF>("seen"); // null: nothing
        QTest::newRow("inside") << QPointF(1, 1) << QPointF(9, 9) << QLineF(1, 1, 9, 9);
        QTest::newRow("through") << QPointF(-5, 5) << QPointF(15, 5) << QLineF(0, 5, 10, 5);
        QTest::newRow("beside") << QPointF(-5, 11) << QPointF(15, 11) << QLineF();
        QTest::newRow("past a corner") << QPointF(-5, 6) << QPointF(6, 17) << QLineF();
        QTest::newRow("far") << QPointF(5, 5) << QPointF(5, 1e9) << QLineF(5, 5, 5, 10);
        QTest::newRow("not a number") << QPointF(qQNaN(), 5) << QPointF(5, 5) << QLineF();
        QTest::newRow("infinite") << QPointF(5, 5) << QPointF(qInf(), 5) << QLineF();
    }

    void linesAreClipped()
    {
        QFETCH(QPointF, from);
        QFETCH(QPointF, to);
        QFETCH(QLineF, seen);
        const auto clipped = clippedLine(from, to, {0, 0, 10, 10});
        QCOMPARE(clipped.has_value(), !seen.isNull());
        if (clipped)
            QVERIFY(QLineF(clipped->p1(), seen.p1()).length() + QLineF(clipped->p2(), seen.p2()).length() < 1e-6);
    }

    void aLargeGraphBecomesSmooth()
    {
        showLarge(3000);
        QVERIFY(!m_canvas->isSettled());
        QTRY_VERIFY(m_canvas->isSettled());
        wheel({300, 300}, {0, 120});
        QVERIFY(!m_canvas->isSettled());
        QTRY_VERIFY(m_canvas->isSettled());
    }

    /// While the user moves about, a frame of a large graph must not stall the window. The limit is far above what is
    /// measured (some 20 ms), for busy machines.
    void framesOfALargeGraphAreQuick()
    {
        showLarge(10000);
        m_canvas->resize(1280, 800);
        QTRY_COMPARE(m_canvas->width(), 1280);
        QTRY_VERIFY_WITH_TIMEOUT(m_canvas->isSettled(), 20000);
        constexpr int frames = 20;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < frames; ++i) {
            wheel({640, 400}, {0, i % 2 == 0 ? 15 : -15});
            m_canvas->repaint();
        }
        const double each = double(timer.nsecsElapsed()) / 1e6 / frames;
        qInfo("a frame of %d nodes and %d links: %.1f ms", m_canvas->drawn().graph().nodeCount(),
              int(m_canvas->drawn().graph().edges().size()), each);
        QVERIFY(each < 200);
    }
};

QTEST_MAIN(GraphCanvasTest)
#include "tst_graphview_canvas.moc"
