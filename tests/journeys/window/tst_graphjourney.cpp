// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "models/casework/caseimport.h"
#include "models/casework/graphwork.h"
#include "models/itemmodels/caseselection.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/store/marktable.h"
#include "tests/journeys/window/windowdriver.h"
#include "tests/support/samplefiles.h"
#include "widgets/controls/chipbar.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/rangeslider.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphpage.h"
#include "widgets/graphview/timepanel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// A day's work on the graph in the window: narrowed by chips, walked through time, arranged, marked, kept as a view,
/// and found again after a restart.
class GraphJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chipsNarrowTableAndChartsAlike();
    void chipsAreTakenAwayInAnyOrder();
    void theGraphFollowsTheChips();
    void timeIsWalkedThrough();
    void theTableStandsBesideTheSelection();
    void aMarkIsSeenInPictureInspectorAndUndone();
    void theLayoutIsChosen_data();
    void theLayoutIsChosen();
    void whoCountsMostIsLarge();
    void aLinkIsDrawnByItsHandle();
    void aViewIsKept();
    void aRestartBringsThePictureBack();

private:
    enum Page {
        overview,
        listings,
        sellers,
        domains,
        shipments,
        seizures,
        identifiers,
        graph,
        matches,
        timeline,
        placesOnMap,
        charts
    };

    [[nodiscard]] CaseSession &session() { return *m_driver->window().session(); }
    [[nodiscard]] ui::GraphPage *page() const { return m_driver->window().findChild<ui::GraphPage *>(); }
    [[nodiscard]] ui::GraphCanvas *canvas() const { return page()->findChild<ui::GraphCanvas *>(); }
    [[nodiscard]] QAction *action(const QString &name) const { return page()->findChild<QAction *>(name); }
    [[nodiscard]] QStringList chips() const { return m_driver->find<ui::ChipBar>(u"filterChips"_s)->texts(); }
    [[nodiscard]] int seen() const
    {
        int count = 0;
        for (int node = 0; node < canvas()->drawn().graph().nodeCount(); ++node)
            count += canvas()->drawn().isHidden(node) ? 0 : 1;
        return count;
    }
    void showGraph()
    {
        m_driver->showPage(graph);
        QTRY_VERIFY_WITH_TIMEOUT(!page()->jobs()->isRunning() && canvas()->drawn().graph().nodeCount() > 0, 20000);
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!page()->jobs()->isRunning() && !page()->figureJobs()->isRunning() &&
                                     !page()->neighbourJobs()->isRunning(),
                                 20000);
        QTRY_VERIFY_WITH_TIMEOUT(canvas()->isSettled(), 5000);
    }
    /// Through the menu and its dialog.
    void addFilter(const QString &field, const QString &valuePart)
    {
        m_driver->window().findChild<QAction *>(u"filterBy-"_s + field)->trigger();
        QTRY_VERIFY(m_driver->find(u"filterDialog"_s));
        if (!valuePart.isEmpty()) {
            QTRY_VERIFY(m_driver->find<QComboBox>(u"filterChoice"_s)->isEnabled());
            auto *choice = m_driver->find<QComboBox>(u"filterChoice"_s);
            choice->setCurrentIndex(choice->findText(valuePart, Qt::MatchContains));
            m_driver->shot(u"filter-dialog-"_s + field);
        }
        QVERIFY(m_driver->click(u"addFilterButton"_s));
        QTRY_VERIFY(!m_driver->find(u"filterDialog"_s));
    }
    void answer(const QString &text)
    {
        QTRY_VERIFY(page()->findChild<QDialog *>());
        auto *dialog = page()->findChild<QDialog *>();
        dialog->findChild<QPlainTextEdit *>()->setPlainText(text);
        dialog->accept();
    }

    QTemporaryDir m_folder;
    const Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));
    QString m_case = m_folder.filePath(u"lantern.icase"_s);
    std::unique_ptr<WindowDriver> m_driver;
    int m_left = 0;
};

void GraphJourneyTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"tst_graphjourney"_s);
    QSettings().clear();
    useLanguage(QLocale(qEnvironmentVariable("INTERDICT_SHOTS_LANGUAGE", u"en"_s)));
    samples::SampleDraw draw(1);
    const samples::SampleScene scene = samples::makeScene(draw, 40, 400);
    QFile lantern(m_folder.filePath(u"lantern-listings.csv"_s));
    QVERIFY(lantern.open(QIODevice::WriteOnly) && samples::writeListings(lantern, scene, 1200));
    lantern.close();
    m_driver = std::make_unique<WindowDriver>(m_clock);
    m_driver->window().newCase(m_case);
    QVERIFY(m_driver->window().session());
    const auto probe = probeFile(lantern.fileName(), {});
    QVERIFY(probe);
    const ImportRequest request{m_case, lantern.fileName(), probe->layout, probe->mapping, u"tester"_s, m_clock.now()};
    const auto imported = importFile(request, {}, {});
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    QVERIFY(session().refresh());
}

void GraphJourneyTest::chipsNarrowTableAndChartsAlike()
{
    m_driver->showPage(listings);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<ui::DataTable>(u"table"_s), 10000); // once its rows are there
    auto *table = m_driver->find<ui::DataTable>(u"table"_s);
    const int all = table->model()->rowCount();
    const auto categories = listingsByCategory(session().database());
    addFilter(u"category"_s, categories->front().name);
    QTRY_COMPARE(table->model()->rowCount(), int(categories->front().count));
    QVERIFY(table->model()->rowCount() < all);
    QCOMPARE(chips().size(), 1);
    m_driver->shot(u"chips-listings"_s);
    m_driver->showPage(charts);
    QTRY_VERIFY(m_driver->find(u"categoryChart"_s));
    QTest::qWait(500); // the picture is for people
    m_driver->shot(u"chips-charts"_s);
    m_driver->showPage(sellers);
    QTest::qWait(300);
    m_driver->shot(u"chips-sellers"_s);
}

void GraphJourneyTest::chipsAreTakenAwayInAnyOrder()
{
    addFilter(u"kind"_s, u"Seller"_s);
    QCOMPARE(chips().size(), 2);
    QVERIFY(m_driver->click(u"chip0"_s));
    QTRY_COMPARE(chips(), QStringList{u"Only sellers"_s});
}

void GraphJourneyTest::theGraphFollowsTheChips()
{
    showGraph();
    settle();
    QVERIFY(seen() < canvas()->drawn().graph().nodeCount());
    m_driver->shot(u"graph-only-sellers"_s);
    QVERIFY(m_driver->click(u"chip0"_s));
    settle();
    QCOMPARE(seen(), canvas()->drawn().graph().nodeCount());
    m_driver->shot(u"graph-all"_s);
}

void GraphJourneyTest::timeIsWalkedThrough()
{
    action(u"timeAction"_s)->trigger();
    auto *panel = m_driver->find<ui::TimePanel>(u"timePanel"_s);
    QVERIFY(panel);
    QVERIFY(m_driver->click(u"playButton"_s));
    const int all = canvas()->drawn().graph().nodeCount();
    QTRY_VERIFY(seen() < all);
    QTest::qWait(600);
    m_driver->shot(u"graph-time"_s);
    QVERIFY(m_driver->click(u"playButton"_s));
    QCOMPARE(chips().size(), 1); // where it rests it narrows all pages
    QVERIFY(m_driver->click(u"chip0"_s));
    settle();
    QCOMPARE(seen(), all);
    action(u"timeAction"_s)->trigger();
}

void GraphJourneyTest::theTableStandsBesideTheSelection()
{
    action(u"tableAction"_s)->trigger();
    settle();
    auto *rows = m_driver->find<ui::DataTable>(u"nodeTable"_s);
    QVERIFY(rows);
    QCOMPARE(rows->model()->rowCount(), canvas()->drawn().graph().nodeCount());
    m_driver->shot(u"graph-table"_s);
    action(u"tableAction"_s)->trigger();
}

void GraphJourneyTest::aMarkIsSeenInPictureInspectorAndUndone()
{
    const int node = canvas()->drawn().order().front();
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, canvas()->placeOf(node).toPoint());
    QCOMPARE(canvas()->selected(), std::vector{node});
    page()->findChild<QAction *>(u"mark-red"_s)->trigger();
    settle();
    QCOMPARE(allMarks(session().database())->size(), size_t(1));
    QVERIFY(canvas()->looks().markAt(node).colour != 0);
    m_driver->shot(u"graph-marked"_s);
    m_driver->shortcut(QKeySequence::Undo);
    QTRY_VERIFY(allMarks(session().database())->empty());
    settle();
    m_driver->shortcut(QKeySequence::Redo);
    QTRY_COMPARE(allMarks(session().database())->size(), size_t(1));
    settle();
}

void GraphJourneyTest::theLayoutIsChosen_data()
{
    QTest::addColumn<int>("kind");
    for (const LayoutKind kind : allLayoutKinds)
        QTest::newRow(qPrintable(layoutKey(kind))) << int(kind);
}

void GraphJourneyTest::theLayoutIsChosen()
{
    QFETCH(int, kind);
    const GraphPositions before = canvas()->drawn().positions();
    action(u"layoutAction-%1"_s.arg(kind))->trigger();
    settle();
    QCOMPARE(canvas()->drawn().positions() != before, kind != int(LayoutKind::force));
    m_driver->shot(u"graph-layout-"_s + layoutKey(LayoutKind(kind)));
    if (kind == int(LayoutKind::layered)) {
        action(u"layoutAction-0"_s)->trigger();
        settle();
    }
}

void GraphJourneyTest::whoCountsMostIsLarge()
{
    page()->findChild<QAction *>(u"sizeBy-4"_s)->trigger();
    page()->findChild<QAction *>(u"colourBy-6"_s)->trigger();
    settle();
    QVERIFY(canvas()->looks().size && canvas()->looks().groups);
    m_driver->shot(u"graph-figures"_s);
    page()->findChild<QAction *>(u"sizeBy-0"_s)->trigger();
    page()->findChild<QAction *>(u"colourBy-0"_s)->trigger();
    settle();
}

void GraphJourneyTest::aLinkIsDrawnByItsHandle()
{
    showGraph();
    settle();
    const auto nodes = canvas()->drawn().graph().nodes();
    const auto placeOf = [&](const QString &label) {
        const auto node =
            std::find_if(nodes.begin(), nodes.end(), [&label](const GraphNode &it) { return it.label == label; });
        return std::pair(int(node - nodes.begin()), canvas()->placeOf(int(node - nodes.begin())).toPoint());
    };
    const auto [from, start] = placeOf(u"paperfox"_s);
    const auto [to, end] = placeOf(u"silverbeetle"_s);
    QTest::mouseMove(canvas(), start);
    m_driver->shot(u"graph-link-handle"_s);
    const QPoint handle = canvas()->handleOf(from).toPoint();
    QTest::mousePress(canvas(), Qt::LeftButton, {}, handle);
    QTest::mouseMove(canvas(), (handle + end) / 2);
    QTest::mouseMove(canvas(), end);
    m_driver->shot(u"graph-link-drawn"_s);
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, end);
    QTRY_VERIFY(page()->findChild<QDialog *>());
    m_driver->shot(u"graph-link-question"_s);
    answer(u"the same photographs"_s);
    settle();
    const qint64 links = canvas()->drawn().graph().edges().size();
    m_driver->shot(u"graph-link-there"_s);
    QVERIFY(session().undo());
    settle();
    QCOMPARE(qint64(canvas()->drawn().graph().edges().size()), links - 1);
}

void GraphJourneyTest::aViewIsKept()
{
    const int node = canvas()->drawn().order()[1];
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, canvas()->placeOf(node).toPoint());
    action(u"selectNeighboursAction"_s)->trigger();
    action(u"keepOnlyAction"_s)->trigger();
    settle();
    m_left = seen();
    QVERIFY(m_left > 1 && m_left < canvas()->drawn().graph().nodeCount());
    action(u"saveViewAction"_s)->trigger();
    answer(u"One market"_s);
    QTRY_COMPARE(*GraphWork(session()).viewNames(), QStringList{u"One market"_s});
    m_driver->shot(u"graph-view-saved"_s);
}

void GraphJourneyTest::aRestartBringsThePictureBack()
{
    const GraphPositions places = canvas()->drawn().positions();
    m_driver->restart();
    m_driver->window().openCase(m_case);
    QVERIFY(m_driver->window().session());
    showGraph();
    settle();
    QCOMPARE(seen(), m_left);
    QCOMPARE(canvas()->drawn().positions(), places);
    m_driver->shot(u"graph-after-restart"_s);
}

QTEST_MAIN(GraphJourneyTest)
#include "tst_graphjourney.moc"
