// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/casesession.h"
#include "models/itemmodels/caseselection.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "tests/store/draftrecords.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphlegend.h"
#include "widgets/graphview/graphpage.h"
#include "widgets/graphview/picturesaving.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QToolButton>

#include <cmath>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal mostDrift = 25; // of a node that was there before, in the unit of positions

DraftRecord offer(qint64 row, const QString &title, const QString &seller, const QString &domain)
{
    DraftRecord record = listingRecord(row, title, seller, u"2026-01-01"_s);
    if (!domain.isEmpty())
        record.identifiers.push_back(foundDomain(domain));
    return record;
}

} // namespace

/// Drives the graph page on a case of three sellers of one market, two of which share a domain.
class GraphPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<CaseSelection> m_selection;
    std::unique_ptr<GraphPage> m_page;

    void importSome(const std::vector<DraftRecord> &records)
    {
        static int files = 0;
        const QByteArray bytes(10 * qsizetype(records.size()), char('a' + ++files % 26));
        QVERIFY(importRecords(m_session->database(), u"file %1.csv"_s.arg(files), bytes, records));
        QVERIFY(m_session->refresh());
    }

    void importMarket()
    {
        importSome({offer(1, u"Press"_s, u"ann"_s, u"shared.example"_s),
                    offer(2, u"Punch"_s, u"bob"_s, u"shared.example"_s),
                    offer(3, u"Mould"_s, u"cat"_s, u"cat.example"_s), offer(4, u"Scale"_s, u"ann"_s, {})});
    }

    /// So many that the job takes its time.
    void importManyDomains(int records)
    {
        std::vector<DraftRecord> many;
        for (int row = 0; row < records; ++row) {
            many.push_back(offer(row + 1, u"Press %1"_s.arg(row), u"ann"_s, {}));
            for (int i = 0; i < 100; ++i)
                many.back().identifiers.push_back(foundDomain(u"d%1-%2.example"_s.arg(row).arg(i)));
        }
        importSome(many);
    }

    GraphCanvas *canvas() const { return m_page->findChild<GraphCanvas *>(); }
    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    QSpinBox *steps() const { return m_page->findChild<QSpinBox *>(u"stepsBox"_s); }
    EmptyState *empty() const { return m_page->findChild<EmptyState *>(); }
    const CaseGraph &graph() const { return canvas()->drawn().graph(); }
    QString countText() const { return m_page->findChild<QLabel *>(u"countLabel"_s)->text(); }
    QString scopeText() const { return m_page->findChild<QLabel *>(u"scopeLabel"_s)->text(); }

    RowId<Entity> entity(const QString &label) const
    {
        EntityQuery query;
        query.text = label;
        const auto ids = entityIds(m_session->database(), query);
        return ids && !ids->empty() ? ids->front() : RowId<Entity>();
    }

    int node(const QString &label) const
    {
        for (int i = 0; i < graph().nodeCount(); ++i) {
            if (graph().nodes()[size_t(i)].label == label)
                return i;
        }
        return -1;
    }

    QStringList labels() const
    {
        QStringList all;
        for (const GraphNode &it : graph().nodes())
            all << it.label;
        all.sort();
        return all;
    }

    QPointF position(const QString &label) const { return canvas()->drawn().position(node(label)); }

    void click(const QString &label, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY2(node(label) >= 0, qPrintable(label));
        QTest::mouseClick(canvas(), Qt::LeftButton, modifiers, canvas()->placeOf(node(label)).toPoint());
    }

    void waitForJob()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->jobs()->isRunning() && !m_page->neighbourJobs()->isRunning(), 20000);
    }

    void show()
    {
        m_page->resize(900, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        waitForJob();
    }

    void showAround(const QString &label)
    {
        m_page->showAround(entity(label));
        waitForJob();
    }

    void savePictureAs(const QString &name, const QString &filter)
    {
        action(u"savePictureAction"_s)->trigger();
        auto *dialog = m_page->findChild<QFileDialog *>(u"savePictureDialog"_s);
        QVERIFY(dialog);
        for (const QString &known : dialog->nameFilters()) {
            if (known.contains(filter)) {
                dialog->selectNameFilter(known);
                Q_EMIT dialog->filterSelected(known);
            }
        }
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(m_folder->filePath(name));
        QMetaObject::invokeMethod(dialog, "accept");
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = CaseSession::create(m_folder->filePath(u"harbour.icase"_s), {}, u"ann"_s, testClock());
        QVERIFY(made);
        m_session = std::move(*made);
        m_selection = std::make_unique<CaseSelection>();
        m_page = std::make_unique<GraphPage>(m_session.get(), m_selection.get(), nullptr);
    }

    void cleanup()
    {
        m_page.reset();
        m_selection.reset();
        m_session.reset();
        m_folder.reset();
    }

    void anEmptyCaseSaysWhatBelongsHere()
    {
        show();
        QTRY_COMPARE(empty()->title(), u"No Graph Yet"_s);
        QVERIFY(empty()->isVisible());
        QVERIFY(!action(u"savePictureAction"_s)->isEnabled());
        importMarket();
        waitForJob();
        QVERIFY(canvas()->isVisible());
        QVERIFY(!empty()->isVisible());
    }

    void nothingIsReadBeforeThePageIsShown()
    {
        importMarket();
        m_page->showAround(entity(u"ann"_s));
        QVERIFY(!m_page->jobs()->isRunning());
        show();
        QCOMPARE(labels(), (QStringList{u"Lantern"_s, u"ann"_s, u"shared.example"_s}));
    }

    void theWholeCaseIsShown()
    {
        importMarket();
        show();
        QCOMPARE(labels(),
                 (QStringList{u"Lantern"_s, u"ann"_s, u"bob"_s, u"cat"_s, u"cat.example"_s, u"shared.example"_s}));
        QCOMPARE(countText(), u"6 nodes · 6 links"_s);
        QCOMPARE(scopeText(), u"Whole Case"_s);
        QVERIFY(m_page->findChild<GraphLegend *>()->accessibleDescription().contains(u"sellers: 3"_s));
    }

    void aClickSelectsEverywhere()
    {
        importMarket();
        show();
        QSignalSpy changed(m_selection.get(), &CaseSelection::changed);
        click(u"bob"_s);
        QCOMPARE(m_selection->entities(), std::vector{entity(u"bob"_s)});
        click(u"cat"_s, Qt::ControlModifier);
        QCOMPARE(m_selection->entities().size(), 2u);
        QCOMPARE(countText(), u"6 nodes · 6 links · 2 selected"_s);
        QCOMPARE(changed.count(), 2);
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QVERIFY(m_selection->isEmpty());
    }

    void whatIsSelectedElsewhereIsHighlighted()
    {
        importMarket();
        m_selection->selectEntities({entity(u"ann"_s)}); // before there is a graph
        show();
        QCOMPARE(canvas()->selected(), std::vector{node(u"ann"_s)});
        QSignalSpy changed(m_selection.get(), &CaseSelection::changed);
        m_selection->selectEntities({entity(u"cat"_s), entity(u"bob"_s)});
        QCOMPARE(canvas()->selected(), (std::vector{node(u"bob"_s), node(u"cat"_s)}));
        QCOMPARE(changed.count(), 1);
        m_selection->clear();
        QVERIFY(canvas()->selected().empty());
    }

    void aRecordSelectedElsewhereLeavesTheGraphAlone()
    {
        importMarket();
        show();
        click(u"ann"_s);
        m_selection->selectRecord(RowId<Record>(1));
        QCOMPARE(canvas()->selected(), std::vector{node(u"ann"_s)});
        QVERIFY(m_selection->record().isStored());
    }

    void aListingIsSelectedAsAListing()
    {
        importMarket();
        show();
        action(u"withListingsAction"_s)->trigger();
        waitForJob();
        QCOMPARE(graph().nodeCount(), 10);
        click(u"Mould"_s);
        QVERIFY(m_selection->listing().isStored());
        QVERIFY(m_selection->entities().empty());
        m_selection->selectListing(RowId<Listing>(graph().nodes()[size_t(node(u"Press"_s))].id));
        QCOMPARE(canvas()->selected(), std::vector{node(u"Press"_s)});
        action(u"withListingsAction"_s)->trigger();
        waitForJob();
        QCOMPARE(graph().nodeCount(), 6);
    }

    /// The case's selection holds one listing at most; the graph's holds what was clicked.
    void severalListingsStaySelectedInTheGraph()
    {
        importMarket();
        show();
        action(u"withListingsAction"_s)->trigger();
        waitForJob();
        click(u"Mould"_s);
        click(u"Punch"_s, Qt::ControlModifier);
        QCOMPARE(canvas()->selected().size(), 2u);
        QCOMPARE(m_selection->listing().value(), graph().nodes()[size_t(node(u"Punch"_s))].id);
        click(u"ann"_s, Qt::ControlModifier); // entities go before listings
        QCOMPARE(canvas()->selected().size(), 3u);
        QCOMPARE(m_selection->entities(), std::vector{entity(u"ann"_s)});
    }

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

    void theToolBarIsReachedByTab()
    {
        importMarket();
        show();
        click(u"ann"_s);
        QSet<QString> reached;
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (const auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget());
                button && button->defaultAction())
                reached << button->defaultAction()->objectName();
        }
        for (const QString &name :
             {u"aroundAction"_s, u"withListingsAction"_s, u"labelsAction"_s, u"savePictureAction"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void closingDoesNotWaitForTheUser()
    {
        importMarket();
        m_page->show();
        m_page.reset(); // with its job under way
    }

    void theMenuOffersWhatIsPossible()
    {
        importMarket();
        show();
        click(u"bob"_s);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(canvas(), &event);
        auto *menu = m_page->findChild<QMenu *>(u"graphMenu"_s);
        QVERIFY(menu->isVisible());
        QVERIFY(!action(u"expandAction"_s)->isEnabled()); // everything is there
        QVERIFY(action(u"onlyAroundAction"_s)->isEnabled());
        menu->close();
        QSignalSpy wanted(m_selection.get(), &CaseSelection::listingsWanted);
        action(u"showListingsAction"_s)->trigger();
        QCOMPARE(wanted.count(), 1);
        action(u"copyNameAction"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"bob"_s);
        action(u"selectNeighboursAction"_s)->trigger();
        QCOMPARE(canvas()->selected().size(), 3u); // with the market and the domain
        QCOMPARE(m_selection->entities().size(), 3u);
    }

    void thePictureIsSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("written");
        QTest::newRow("SVG") << u"graph"_s << u"*.svg"_s << u"graph.svg"_s;
        QTest::newRow("PNG by the filter") << u"graph"_s << u"*.png"_s << u"graph.png"_s;
        QTest::newRow("PNG by its name") << u"graph.png"_s << u"*.svg"_s << u"graph.png"_s;
        QTest::newRow("a dot in the name") << u"case 2014.01"_s << u"*.svg"_s << u"case 2014.01.svg"_s;
    }

    void thePictureIsSaved()
    {
        QFETCH(QString, name);
        QFETCH(QString, filter);
        QFETCH(QString, written);
        importMarket();
        show();
        savePictureAs(name, filter);
        auto *strip = m_page->findChild<MessageStrip *>();
        QTRY_VERIFY(strip->text().contains(written));
        QFile file(m_folder->filePath(written));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (written.endsWith(".png"_L1))
            QCOMPARE(QImage::fromData(bytes).size(), QSize(5000, 3125)); // 1600 by 1000 at 300 dpi
        else
            QVERIFY(bytes.contains("<svg") && bytes.contains("Lantern"));
    }

    void aPictureThatCannotBeWrittenIsReported()
    {
        importMarket();
        show();
        QSignalSpy failed(m_page.get(), &GraphPage::failed);
        const DrawnGraph &drawn = canvas()->drawn();
        m_page->findChild<PictureSaving *>()->save({drawn.sharedGraph(), drawn.positions(), {}},
                                                   m_folder->filePath(u"no such folder/graph.svg"_s));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::cannotWrite);
    }

    /// What is not drawn is counted; nothing goes in silence.
    void whatHasNoRoomIsCounted()
    {
        importManyDomains(201);
        show();
        QCOMPARE(graph().nodeCount(), 20000);
        const QString text = m_page->findChild<MessageStrip *>()->text();
        QVERIFY2(text.startsWith(u"102 node"_s), qPrintable(text)); // 20,100 domains, ann and Lantern
    }
};

QTEST_MAIN(GraphPageTest)
#include "tst_graphview_page.moc"
