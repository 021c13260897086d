// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/widgets/graphpagedriver.h"

using namespace interdict;
using namespace interdict::tests;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// How the picture grows and what becomes of it when the case changes.
class GraphGrowingTest : public QObject, protected GraphPageDriver
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { open(); }
    void cleanup() { close(); }

    void stepsWidenWhatIsShown()
    {
        importMarket();
        show();
        QVERIFY(!steps()->isEnabled());
        click(u"ann"_s);
        action(u"aroundAction"_s)->trigger();
        waitForJob();
        QCOMPARE(labels(), (QStringList{u"Lantern"_s, u"ann"_s, u"shared.example"_s}));
        QCOMPARE(scopeText(), u"Around ann"_s);
        const QPointF before = position(u"ann"_s);
        steps()->setFocus();
        QTest::keyClick(steps(), Qt::Key_Up);
        waitForJob();
        QCOMPARE(graph().nodeCount(), 5); // and the other sellers
        QVERIFY(QLineF(before, position(u"ann"_s)).length() < mostDrift);
    }

    void expandingAddsNeighboursAndKeepsPlaces()
    {
        importMarket();
        m_page->showAround(entity(u"ann"_s));
        show();
        const QPointF ann = position(u"ann"_s);
        const QPointF shared = position(u"shared.example"_s);
        const QPointF lantern = position(u"Lantern"_s);
        click(u"Lantern"_s);
        QTest::keyClick(canvas(), Qt::Key_Return);
        waitForJob();
        QCOMPARE(labels(), (QStringList{u"Lantern"_s, u"ann"_s, u"bob"_s, u"cat"_s, u"shared.example"_s}));
        QCOMPARE(position(u"Lantern"_s), lantern);
        QVERIFY(QLineF(ann, position(u"ann"_s)).length() < mostDrift);
        QVERIFY(QLineF(shared, position(u"shared.example"_s)).length() < mostDrift);
        QCOMPARE(canvas()->selected(), std::vector{node(u"Lantern"_s)});
        for (const QString &label : labels()) // what came is seen
            QVERIFY(canvas()->rect().contains(canvas()->placeOf(node(label)).toPoint()));
    }

    void aDoubleClickExpandsToo()
    {
        importMarket();
        m_page->showAround(entity(u"cat"_s));
        show();
        const QPoint place = canvas()->placeOf(node(u"Lantern"_s)).toPoint();
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(canvas(), Qt::LeftButton, {}, place);
        waitForJob();
        QCOMPARE(graph().nodeCount(), 5);
    }

    void theWholeCaseComesBackAsItWas()
    {
        importMarket();
        show();
        const QPoint bob = canvas()->placeOf(node(u"bob"_s)).toPoint();
        QTest::mousePress(canvas(), Qt::LeftButton, {}, bob);
        QTest::mouseMove(canvas(), bob + QPoint(20, 10));
        QTest::mouseMove(canvas(), bob + QPoint(60, 30));
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, bob + QPoint(60, 30));
        const GraphPositions before = canvas()->drawn().positions();
        showAround(u"cat"_s);
        QCOMPARE(graph().nodeCount(), 3);
        action(u"wholeCaseAction"_s)->trigger();
        waitForJob();
        QCOMPARE(canvas()->drawn().positions(), before);
    }

    void anImportAddsToThePicture()
    {
        importMarket();
        show();
        const QPointF ann = position(u"ann"_s);
        importSome({offer(1, u"Die"_s, u"dan"_s, u"shared.example"_s)});
        waitForJob();
        QVERIFY(node(u"dan"_s) >= 0);
        QVERIFY(QLineF(ann, position(u"ann"_s)).length() < mostDrift);
    }

    void aNewNameMovesNothing()
    {
        importMarket();
        show();
        const GraphPositions before = canvas()->drawn().positions();
        const auto rows = entityRows(m_session->database(), std::vector{entity(u"ann"_s)});
        QVERIFY(m_session->renameEntity(rows->front().entity, u"Anne"_s));
        waitForJob();
        QVERIFY(node(u"Anne"_s) >= 0);
        QCOMPARE(canvas()->drawn().positions(), before);
    }

    void changesWaitWhileThePageIsHidden()
    {
        importMarket();
        show();
        m_page->hide();
        importSome({offer(1, u"Die"_s, u"dan"_s, {})});
        QVERIFY(!m_page->jobs()->isRunning());
        QVERIFY(node(u"dan"_s) < 0);
        m_page->show();
        waitForJob();
        QVERIFY(node(u"dan"_s) >= 0);
    }

    void anOvertakenLayoutIsDropped()
    {
        importMarket();
        show();
        QSignalSpy finished(m_page->jobs(), &JobRunner::finished);
        m_page->showAround(entity(u"ann"_s));
        m_page->showAround(entity(u"cat"_s));
        waitForJob();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(labels(), (QStringList{u"Lantern"_s, u"cat"_s, u"cat.example"_s}));
        QCOMPARE(scopeText(), u"Around cat"_s);
    }

    void aCancelledGraphKeepsWhatIsShown()
    {
        importMarket();
        importManyDomains(100);
        m_page->showAround(entity(u"cat"_s));
        show();
        QSignalSpy failed(m_page.get(), &GraphPage::failed);
        m_page->showWholeCase();
        m_page->jobs()->cancel();
        waitForJob();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::cancelled);
        QCOMPARE(labels(), (QStringList{u"Lantern"_s, u"cat"_s, u"cat.example"_s}));
        QCOMPARE(scopeText(), u"Around cat"_s);
        QVERIFY(steps()->isEnabled());
    }

    void aGraphCancelledAtFirstCanBeTriedAgain()
    {
        importManyDomains(100);
        m_page->resize(900, 640);
        m_page->show();
        m_page->jobs()->cancel();
        waitForJob();
        QCOMPARE(empty()->title(), u"The Graph Is Not Shown"_s);
        QTest::mouseClick(empty()->findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
        waitForJob();
        QCOMPARE(graph().nodeCount(), 10002);
        QVERIFY(canvas()->isVisible());
    }

    void layingOutAgainForgetsWhatWasMoved()
    {
        importMarket();
        show();
        const GraphPositions before = canvas()->drawn().positions();
        const QPoint bob = canvas()->placeOf(node(u"bob"_s)).toPoint();
        QTest::mousePress(canvas(), Qt::LeftButton, {}, bob);
        QTest::mouseMove(canvas(), bob + QPoint(20, 10));
        QTest::mouseMove(canvas(), bob + QPoint(60, 30));
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, bob + QPoint(60, 30));
        QVERIFY(canvas()->drawn().positions() != before);
        action(u"layOutAction"_s)->trigger();
        waitForJob();
        QCOMPARE(canvas()->drawn().positions(), before);
    }

    void manyNeighboursAreLaidOutAroundWhatTheyHangOn()
    {
        std::vector<DraftRecord> records;
        for (int i = 0; i < 150; ++i)
            records.push_back(offer(i + 1, u"Press %1"_s.arg(i), u"seller %1"_s.arg(i), {}));
        importMarket();
        importSome(records);
        m_page->showAround(entity(u"ann"_s));
        show();
        const QPoint lantern = canvas()->placeOf(node(u"Lantern"_s)).toPoint();
        const QPointF position = canvas()->drawn().position(node(u"Lantern"_s));
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, lantern);
        QTest::keyClick(canvas(), Qt::Key_Return);
        waitForJob();
        QCOMPARE(graph().nodeCount(), 155);
        QVERIFY(QLineF(position, canvas()->drawn().position(node(u"Lantern"_s))).length() < 0.01);
        for (const QString &label : labels())
            QVERIFY(canvas()->rect().contains(canvas()->placeOf(node(label)).toPoint()));
    }
};

QTEST_MAIN(GraphGrowingTest)
#include "tst_graphview_growing.moc"
