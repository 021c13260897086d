// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/widgets/graphpagedriver.h"

using namespace interdict;
using namespace interdict::tests;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// What the graph page shows, selects and saves.
class GraphPageTest : public QObject, protected GraphPageDriver
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { open(); }
    void cleanup() { close(); }

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
        importManyDomains(21);
        m_page->setMostNodes(2000);
        show();
        QCOMPARE(graph().nodeCount(), 2000);
        const QString text = m_page->findChild<MessageStrip *>()->text();
        QVERIFY2(text.startsWith(u"102 node"_s), qPrintable(text)); // 2,100 domains, ann and Lantern
    }
};

QTEST_MAIN(GraphPageTest)
#include "tst_graphview_page.moc"
