// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/widgets/canvasdriver.h"

#include <QMouseEvent>
#include <QSignalSpy>

#include <cmath>

using namespace interdict;
using namespace interdict::tests;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// What keys do on the canvas, and how links are drawn there.
class GraphKeysTest : public QObject, protected CanvasDriver
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_canvas.reset(); }

    void theHandleOfANodeDrawsALink()
    {
        QSignalSpy drawn(m_canvas.get(), &GraphCanvas::linkDrawn);
        m_canvas->setLinkable(true);
        const GraphPositions before = m_canvas->drawn().positions();
        // Straight to the canvas: enlarged, it is larger than the screen, where the pointer does not go.
        QMouseEvent hover(QEvent::MouseMove, at(west), m_canvas->mapToGlobal(at(west)), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(m_canvas.get(), &hover);
        drag(m_canvas->handleOf(west).toPoint(), at(east));
        QCOMPARE(drawn.count(), 1);
        QCOMPARE(drawn.front(), (QVariantList{west, east}));
        QCOMPARE(m_canvas->drawn().positions(), before);
    }

    void altAndADragFromANodeDrawALink()
    {
        QSignalSpy drawn(m_canvas.get(), &GraphCanvas::linkDrawn);
        m_canvas->setLinkable(true);
        drag(at(north), at(south), Qt::AltModifier);
        QCOMPARE(drawn.count(), 1);
        QCOMPARE(drawn.front(), (QVariantList{north, south}));
        drag(at(north), nowhere(), Qt::AltModifier);
        QCOMPARE(drawn.count(), 1); // it leads to no node
        m_canvas->setLinkable(false);
        drag(at(north), at(south), Qt::AltModifier);
        QCOMPARE(drawn.count(), 1);
    }

    void aLinkThatIsDrawnIsSeen()
    {
        m_canvas->setLinkable(true);
        const QPoint between = (at(west) + at(north)) / 2;
        const QImage before = m_canvas->grab().toImage();
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, Qt::AltModifier, at(west));
        QTest::mouseMove(m_canvas.get(), between);
        QTest::mouseMove(m_canvas.get(), at(north));
        const QRect beside(between - QPoint(12, 12), QSize(25, 25));
        QVERIFY(m_canvas->grab(beside).toImage() != before.copy(beside));
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, Qt::AltModifier, at(north));
    }

    void aLinkLeadsWhereKeysWalk()
    {
        QSignalSpy drawn(m_canvas.get(), &GraphCanvas::linkDrawn);
        m_canvas->setLinkable(true);
        m_canvas->beginLink(west);
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        key(Qt::Key_Return);
        QCOMPARE(drawn.count(), 1);
        QCOMPARE(drawn.front(), (QVariantList{west, east}));
        m_canvas->beginLink(west);
        key(Qt::Key_Right);
        key(Qt::Key_Escape);
        QVERIFY(!m_canvas->isLinking());
        key(Qt::Key_Return);
        QCOMPARE(drawn.count(), 1);
    }

    void escapePutsDraggedNodesBack()
    {
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, at(east));
        QTest::mouseMove(m_canvas.get(), at(east) + QPoint(20, 20));
        QTest::mouseMove(m_canvas.get(), QPoint(500, 100));
        QVERIFY(m_canvas->drawn().position(east) != crossPlaces[east]);
        key(Qt::Key_Escape);
        const QPointF way = m_canvas->drawn().position(east) - crossPlaces[east];
        QVERIFY(std::hypot(way.x(), way.y()) < 1e-6);
    }

    void arrowsWalkToNeighbours()
    {
        click(at(middle));
        key(Qt::Key_Left);
        QCOMPARE(selected(), std::vector<int>{west});
        key(Qt::Key_Right);
        key(Qt::Key_Up);
        QCOMPARE(selected(), std::vector<int>{north});
        key(Qt::Key_Up); // nothing there
        QCOMPARE(selected(), std::vector<int>{north});
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(), (std::vector<int>{middle, north}));
    }

    void theFirstArrowFindsTheMostImportantNode()
    {
        key(Qt::Key_Right);
        QCOMPARE(selected(), std::vector<int>{middle});
    }

    void walkingBringsTheNodeIntoSight()
    {
        click(at(middle));
        for (int i = 0; i < 8; ++i)
            key(Qt::Key_Plus);
        QVERIFY(!m_canvas->rect().contains(at(east)));
        key(Qt::Key_Right);
        QVERIFY(m_canvas->rect().contains(at(east)));
    }

    void returnAndSpaceAndDoubleClickActivate()
    {
        QSignalSpy activated(m_canvas.get(), &GraphCanvas::activated);
        click(at(east));
        key(Qt::Key_Return);
        key(Qt::Key_Space);
        QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, at(west));
        QCOMPARE(activated.count(), 3);
        QCOMPARE(activated[1][0].toInt(), int(east));
        QCOMPARE(activated[2][0].toInt(), int(west));
        QCOMPARE(m_canvas->drawn().positions(), crossPlaces);
    }

    void selectAllAndEscape()
    {
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selected().size(), crossPlaces.size());
        key(Qt::Key_Escape);
        QVERIFY(selected().empty());
    }

    void theMenuComesByMouseAndKey()
    {
        QSignalSpy wanted(m_canvas.get(), &GraphCanvas::menuWanted);
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, at(north), m_canvas->mapToGlobal(at(north)));
        QApplication::sendEvent(m_canvas.get(), &byMouse);
        QCOMPARE(selected(), std::vector<int>{north});
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(m_canvas.get(), &byKey);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted[0][0].toPoint(), wanted[1][0].toPoint());
    }

    void theCurrentNodeIsDescribed()
    {
        QVERIFY(m_canvas->accessibleDescription().contains(u"6 node"_s));
        click(at(middle));
        QCOMPARE(m_canvas->accessibleDescription().section(u'\n', 0, 0), u"Lantern"_s);
        QVERIFY(m_canvas->accessibleDescription().contains(u"4 link"_s));
        click(at(alone));
        QCOMPARE(m_canvas->accessibleDescription().section(u'\n', 0, 0), u"<b>alone</b>⟨U+202E⟩"_s);
    }

    void anEmptyGraphTakesAllKeys()
    {
        m_canvas->setGraph(std::make_shared<const CaseGraph>(), {}, GraphCanvas::Aim::fit);
        for (const Qt::Key pressed : {Qt::Key_Left, Qt::Key_Plus, Qt::Key_Home, Qt::Key_Return, Qt::Key_Escape})
            key(pressed);
        click({10, 10});
        QVERIFY(selected().empty());
    }
};

QTEST_MAIN(GraphKeysTest)
#include "tst_graphview_keys.moc"
