// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/widgets/graphdriver.h"

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// Work on the graph page is work on the case: it is there when the case is opened again, and undone.
class GraphWorkPageTest : public GraphDriver
{
    Q_OBJECT

private:
    std::vector<Link> drawnLinks(const QString &label)
    {
        std::vector<Link> links = *linksOf(m_session->database(), entity(label));
        std::erase_if(links, [](const Link &link) { return link.origin != LinkOrigin::drawn; });
        return links;
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { begin(); }
    void cleanup() { end(); }

    void whatIsDraggedStaysThereWhenTheCaseIsOpenedAgain()
    {
        drag(u"bob"_s, {60, 30});
        const GraphPositions left = canvas()->drawn().positions();
        reopenPage();
        QCOMPARE(canvas()->drawn().positions(), left);
    }

    void undoPutsNodesBackOnTheCanvas()
    {
        const GraphPositions before = canvas()->drawn().positions();
        drag(u"bob"_s, {60, 30});
        const GraphPositions moved = canvas()->drawn().positions();
        QVERIFY(moved != before);
        drag(u"ann"_s, {-40, 10});
        undo();
        QCOMPARE(canvas()->drawn().positions(), moved);
        undo();
        QCOMPARE(canvas()->drawn().positions(), before);
        QVERIFY(m_session->redo());
        QCOMPARE(canvas()->drawn().positions(), moved);
    }

    void aPinnedNodeStaysWhenAllIsLaidOutAgain()
    {
        drag(u"bob"_s, {150, 90});
        const QPointF bob = position(u"bob"_s);
        const QPointF ann = position(u"ann"_s);
        select({u"bob"_s});
        trigger(u"pinAction"_s);
        drag(u"ann"_s, {-120, 60});
        trigger(u"layOutAction"_s);
        QCOMPARE(position(u"bob"_s), bob);
        QVERIFY(QLineF(position(u"ann"_s), ann + QPointF(-120, 60)).length() > 1);
        undo(); // of the layout
        undo(); // of the second drag
        QCOMPARE(position(u"ann"_s), ann);
    }

    void lookingAroundIsNoCommand()
    {
        const auto entries = m_session->history(1, 1000)->size();
        canvas()->zoom(2);
        canvas()->fit();
        m_page->showAround(entity(u"ann"_s));
        waitForJob();
        m_page->showWholeCase();
        waitForJob();
        QCOMPARE(m_session->history(1, 1000)->size(), entries);
    }

    void hidingIsKeptAndUndone()
    {
        const QStringList all = seen();
        select({u"cat"_s});
        trigger(u"hideAction"_s);
        QVERIFY(!seen().contains(u"cat"_s));
        QVERIFY(canvas()->selected().empty());
        reopenPage();
        QVERIFY(!seen().contains(u"cat"_s));
        trigger(u"showHiddenAction"_s);
        QCOMPARE(seen(), all);
        undo();
        undo();
        QCOMPARE(seen(), all);
    }

    void keepOnlyAndExpandBringBackNeighbours()
    {
        select({u"ann"_s});
        trigger(u"keepOnlyAction"_s);
        QCOMPARE(seen(), QStringList{u"ann"_s});
        select({u"ann"_s});
        trigger(u"expandAction"_s);
        QCOMPARE(seen(), (QStringList{u"Lantern"_s, u"ann"_s, u"shared.example"_s}));
        undo();
        QCOMPARE(seen(), QStringList{u"ann"_s});
    }

    void expandingByAKindOfLinkBringsOnlyThose()
    {
        m_page->showAround(entity(u"shared.example"_s));
        waitForJob();
        select({u"ann"_s});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(canvas(), &event);
        QTRY_VERIFY(m_page->findChild<QAction *>(u"expandBy-trades-on"_s)); // once they are read
        auto *byMarket = m_page->findChild<QAction *>(u"expandBy-trades-on"_s);
        QVERIFY(byMarket->text().contains(u"(1)"_s));
        m_page->findChild<QMenu *>(u"graphMenu"_s)->close();
        byMarket->trigger();
        waitForJob();
        QCOMPARE(seen(), (QStringList{u"Lantern"_s, u"ann"_s, u"bob"_s, u"shared.example"_s}));
    }

    void collapsingHidesWhatHangsOnTheNodeAlone()
    {
        select({u"cat"_s});
        trigger(u"collapseAction"_s);
        QVERIFY(!seen().contains(u"cat.example"_s));
        QVERIFY(seen().contains(u"Lantern"_s));
        undo();
        QVERIFY(seen().contains(u"cat.example"_s));
    }

    void verySociableNodesAskFirst()
    {
        std::vector<DraftRecord> many;
        for (int i = 0; i < 250; ++i)
            many.push_back(offer(i + 1, u"seller %1"_s.arg(i), {}, u"2026-01-01"_s));
        importSome(many);
        waitForJob();
        m_page->showAround(entity(u"ann"_s));
        waitForJob();
        select({u"Lantern"_s});
        const int before = graph().nodeCount();
        trigger(u"expandAction"_s);
        auto *guard = m_page->findChild<ExpandGuard *>();
        QVERIFY(guard->isVisible());
        QCOMPARE(graph().nodeCount(), before);
        QVERIFY(guard->findChild<QLabel *>(u"guardSentence"_s)->text().startsWith(u"252 "_s));
        QCOMPARE(guard->findChild<QTreeWidget *>(u"guardKinds"_s)->topLevelItemCount(), 1);
        guard->findChild<QSpinBox *>(u"guardMost"_s)->setValue(20);
        guard->findChild<QPushButton *>(u"guardTake"_s)->click();
        waitForJob();
        QVERIFY(!guard->isVisible());
        QCOMPARE(graph().nodeCount(), before + 20);
        undo();
        QCOMPARE(graph().nodeCount(), before);
    }

    void tenThousandNeighboursAreReadBesideTheWindow()
    {
        std::vector<DraftRecord> many;
        for (int i = 0; i < 10000; ++i)
            many.push_back(offer(i + 1, u"seller %1"_s.arg(i), {}, u"2026-01-01"_s));
        importSome(many);
        m_page->showAround(entity(u"ann"_s));
        waitForJob();
        select({u"Lantern"_s});
        auto *guard = m_page->findChild<ExpandGuard *>();
        action(u"expandAction"_s)->trigger();
        QVERIFY(m_page->neighbourJobs()->isRunning());
        m_page->neighbourJobs()->cancel();
        waitForJob();
        QCoreApplication::processEvents();
        QVERIFY(!guard->isVisible());
        trigger(u"expandAction"_s);
        QVERIFY(guard->isVisible());
        const int before = graph().nodeCount();
        guard->findChild<QPushButton *>(u"guardAll"_s)->click();
        waitForJob();
        QCOMPARE(graph().nodeCount(), before + 10002);
        undo();
        QCOMPARE(graph().nodeCount(), before);
    }

    void layoutsAreChosenKeptAndUndone()
    {
        const GraphPositions force = canvas()->drawn().positions();
        trigger(u"layoutAction-%1"_s.arg(int(LayoutKind::layered)));
        const GraphPositions layered = canvas()->drawn().positions();
        QVERIFY(layered != force);
        QVERIFY(action(u"layoutAction-%1"_s.arg(int(LayoutKind::layered)))->isChecked());
        reopenPage();
        QCOMPARE(canvas()->drawn().positions(), layered);
        undo();
        QCOMPARE(canvas()->drawn().positions(), force);
    }

    void aRadialLayoutIsAboutTheSelectedNode()
    {
        select({u"ann"_s});
        canvas()->setCurrent(node(u"ann"_s));
        trigger(u"layoutAction-%1"_s.arg(int(LayoutKind::radial)));
        const qreal near = QLineF(position(u"ann"_s), position(u"Lantern"_s)).length();
        const qreal far = QLineF(position(u"ann"_s), position(u"cat.example"_s)).length();
        QVERIFY(near < far);
    }

    void linksAreDrawnWithAReason()
    {
        select({u"ann"_s, u"cat"_s});
        action(u"drawLinkAction"_s)->trigger();
        answer(u"same photos"_s);
        const auto links = linksOf(m_session->database(), entity(u"ann"_s));
        const auto drawn = std::find_if(links->begin(), links->end(),
                                        [](const Link &link) { return link.origin == LinkOrigin::drawn; });
        QVERIFY(drawn != links->end());
        QCOMPARE(drawn->reason, u"same photos"_s);
        QCOMPARE(drawn->author, u"ann"_s);
        QCOMPARE(drawn->confidence, 80);
    }

    void aDragFromNodeToNodeDrawsALinkOfAKind()
    {
        const QPoint from = canvas()->placeOf(node(u"cat.example"_s)).toPoint();
        const QPoint to = canvas()->placeOf(node(u"ann"_s)).toPoint();
        QTest::mousePress(canvas(), Qt::LeftButton, Qt::AltModifier, from);
        QTest::mouseMove(canvas(), (from + to) / 2);
        QTest::mouseMove(canvas(), to);
        QTest::mouseRelease(canvas(), Qt::LeftButton, Qt::AltModifier, to);
        auto *question = m_page->findChild<TextQuestion *>();
        QVERIFY(question);
        auto *kinds = question->findChild<QComboBox *>(u"kindBox"_s);
        QCOMPARE(kinds->itemText(0), u"ann – related to – cat.example"_s);
        kinds->setCurrentIndex(kinds->findData(int(LinkKind::operates)));
        answer(u"paid for it"_s);
        const std::vector<Link> drawn = drawnLinks(u"ann"_s);
        QCOMPARE(drawn.size(), size_t(1));
        QCOMPARE(drawn.front().kind, LinkKind::operates);
        QCOMPARE(drawn.front().from, entity(u"ann"_s)); // sellers operate sites, whichever way it was dragged
        QCOMPARE(drawn.front().reason, u"paid for it"_s);
        undo();
        QVERIFY(drawnLinks(u"ann"_s).empty());
    }

    void aLinkOfOneSelectedNodeIsWalkedTo()
    {
        select({u"ann"_s});
        canvas()->setCurrent(node(u"ann"_s));
        QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(canvas()->isLinking());
        QVERIFY(stripText().contains(u"Return"_s));
        canvas()->setCurrent(node(u"bob"_s));
        QTest::keyClick(canvas(), Qt::Key_Return);
        answer(u"same photos"_s);
        QCOMPARE(drawnLinks(u"bob"_s).size(), size_t(1));
        QCOMPARE(drawnLinks(u"bob"_s).front().kind, LinkKind::relatedTo);
    }

    void nodesAreMergedAndSplit()
    {
        select({u"ann"_s, u"bob"_s});
        action(u"judgeSameAction"_s)->trigger();
        answer(u"same key"_s);
        QCOMPARE(graph().nodeCount(), 5);
        QVERIFY(node(u"ann +1"_s) >= 0);
        select({u"ann +1"_s});
        trigger(u"splitAction"_s);
        QCOMPARE(graph().nodeCount(), 6);
        QVERIFY(allJudgements(m_session->database())->empty());
    }

    void marksAndNotesAreSeenOnNodes()
    {
        select({u"ann"_s});
        m_page->findChild<QAction *>(u"mark-red"_s)->trigger();
        waitForJob();
        QVERIFY(canvas()->looks().markAt(node(u"ann"_s)).colour != 0);
        QVERIFY(canvas()->looks().markAt(node(u"bob"_s)).colour == 0);
        action(u"addNoteAction"_s)->trigger();
        answer(u"look again"_s);
        QVERIFY(canvas()->looks().markAt(node(u"ann"_s)).hasNote);
        undo();
        undo();
        QVERIFY(canvas()->looks().markAt(node(u"ann"_s)).colour == 0);
    }

    void aCaseForReadingKeepsWorkWhileItIsOpen()
    {
        const QString path = m_session->path();
        m_page.reset();
        m_session.reset();
        auto opened = CaseSession::open(path, CaseFile::Access::readOnly, u"ann"_s, testClock());
        QVERIFY(opened);
        m_session = std::move(*opened);
        reopenPage();
        QSignalSpy failed(m_page.get(), &GraphPage::failed);
        const QPointF before = position(u"bob"_s);
        drag(u"bob"_s, {60, 30});
        QVERIFY(position(u"bob"_s) != before);
        select({u"cat"_s});
        trigger(u"hideAction"_s);
        QVERIFY(!seen().contains(u"cat"_s));
        QVERIFY(!action(u"drawLinkAction"_s)->isEnabled());
        QCOMPARE(failed.count(), 0);
    }
};

QTEST_MAIN(GraphWorkPageTest)
#include "tst_graphview_work.moc"
