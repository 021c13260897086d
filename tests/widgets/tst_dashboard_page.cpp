// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/widgets/chartsdriver.h"

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class DashboardPageTest : public QObject, private ChartsDriver
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { nameProgram(u"tst_dashboard_page"_s); }
    void init() { prepare(); }
    void cleanup() { tidy(); }

    void countsOnlyWhenShown()
    {
        importThree();
        ChartsPage page(m_case->session.get(), m_selection.get(), nullptr);
        QSignalSpy started(page.jobs(), &JobRunner::started);
        Q_EMIT m_case->session->caseChanged({true, {}});
        QCOMPARE(started.count(), 0);
        page.show();
        QCOMPARE(started.count(), 1);
    }

    /// What was asked for before a filter changed is not what is asked for now.
    void aFilterSetWhileHiddenIsCounted()
    {
        importThree();
        open();
        QTRY_COMPARE(sellers()->bars().size(), 2u);
        Q_EMIT m_case->session->caseChanged({true, {}});
        QVERIFY(m_page->jobs()->isRunning());
        m_page->hide();
        RowFilter bob;
        bob.field = RowFilter::Field::seller;
        bob.entity = m_case->seller(u"bob"_s);
        bob.text = u"bob"_s;
        m_selection->filters()->add(bob);
        waitForCounts();
        m_page->show();
        waitForCounts();
        QVERIFY(!time()->isVisible()); // counted first; what bob offers has no day
        QCOMPARE(sellers()->bars().size(), 1u);
        QCOMPARE(sellers()->bars()[0].name, u"bob"_s);
    }

    void aPartOfWhatIsNoLongerSelectedIsNotShown()
    {
        importThree();
        open();
        QTRY_COMPARE(categories()->bars().size(), 2u);
        m_selection->selectEntities({m_case->seller(u"ann"_s)});
        QVERIFY(m_page->jobs()->isRunning());
        m_selection->selectEntities({});
        waitForCounts();
        QVERIFY(categories()->parts().empty());
    }

    void draggingAlongDaysChoosesThem()
    {
        importThree();
        open();
        QTRY_VERIFY(time()->isVisible());
        const QRectF plot = time()->chart()->plotArea();
        const auto at = [&plot](qreal share) {
            return QPointF(plot.left() + share * plot.width(), plot.center().y()).toPoint();
        };
        // From right to left over the second and third of three days.
        QTest::mousePress(time()->viewport(), Qt::LeftButton, {}, at(0.95));
        QTest::mouseMove(time()->viewport(), at(0.7));
        QTest::mouseRelease(time()->viewport(), Qt::LeftButton, {}, at(0.4));
        QCOMPARE(m_selection->filters()->all().size(), 1u);
        QCOMPARE(m_selection->filters()->all().front().from, QDate(2026, 1, 2));
        QCOMPARE(m_selection->filters()->all().front().to, QDate(2026, 1, 3));
    }

    void anEmptyCaseSaysWhatToDo()
    {
        open();
        const auto *empty = m_page->findChild<EmptyState *>(u"listingChartsEmpty"_s);
        QTRY_COMPARE(empty->title(), u"No Listings Yet"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(!time()->isVisible());
    }

    void anImportIsCountedAtOnce()
    {
        open();
        importThree();
        QTRY_VERIFY(sellers()->isVisible());
        QCOMPARE(sellers()->bars().size(), 2u);
        QCOMPARE(sellers()->bars()[0].name, u"ann"_s);
        QCOMPARE(sellers()->bars()[0].count, 2);
        QCOMPARE(categories()->bars()[0].name, u"Tools"_s);
    }

    void whatHasNoDayIsTold()
    {
        importThree();
        open();
        QTRY_VERIFY(time()->isVisible());
        QCOMPARE(caption(u"timeChart"_s),
                 u"Listings: 2, seen 2 times from 2026-01-01 to 2026-01-03. Without a day and not shown: 1."_s);
    }

    void withoutAnyDayTheChartSaysSo()
    {
        m_case->add(u"Press"_s, u"ann"_s, {});
        m_case->import();
        open();
        QTRY_VERIFY(sellers()->isVisible());
        QVERIFY(!time()->isVisible());
        QVERIFY(!child<QToolButton>(u"timeChartSaveButton"_s)->isEnabled());
    }

    void clickingASellerSelectsIt()
    {
        importThree();
        open();
        QTRY_COMPARE(sellers()->bars().size(), 2u);
        QTest::mouseClick(sellers()->viewport(), Qt::LeftButton, {}, placeOf(sellers(), 1));
        QCOMPARE(m_selection->entities(), std::vector{m_case->seller(u"bob"_s)});
        QCOMPARE(sellers()->chosen(), std::set<int>{1});
        QTest::mouseClick(sellers()->viewport(), Qt::LeftButton, {}, placeOf(sellers(), 0));
        QCOMPARE(m_selection->entities(), std::vector{m_case->seller(u"ann"_s)});
    }

    void aSelectionMadeElsewhereIsMarked()
    {
        importThree();
        open();
        QTRY_COMPARE(sellers()->bars().size(), 2u);
        const QPoint bar = placeOf(sellers(), 0);
        const QColor before = pixel(sellers(), bar);
        m_selection->selectEntities({m_case->seller(u"ann"_s)});
        QCOMPARE(sellers()->chosen(), std::set<int>{0});
        QVERIFY(pixel(sellers(), bar) != before);
    }

    void clickingACategoryFilters()
    {
        importThree();
        open();
        QTRY_COMPARE(categories()->bars().size(), 2u);
        QTest::mouseClick(categories()->viewport(), Qt::LeftButton, {}, placeOf(categories(), 1));
        QCOMPARE(m_selection->filters()->all().size(), 1u);
        QCOMPARE(m_selection->filters()->all().front().field, RowFilter::Field::category);
        QCOMPARE(m_selection->filters()->all().front().text, u"Parts"_s);
    }

    void aDoubleClickOpensTheListings()
    {
        importThree();
        open();
        QTRY_COMPARE(categories()->bars().size(), 2u);
        QSignalSpy page(m_page.get(), &ChartsPage::listingsPageWanted);
        QSignalSpy ofSeller(m_selection.get(), &CaseSelection::listingsWanted);
        const QPoint tools = placeOf(categories(), 0);
        QTest::mouseClick(categories()->viewport(), Qt::LeftButton, {}, tools);
        QCOMPARE(page.count(), 0);
        QTest::mouseDClick(categories()->viewport(), Qt::LeftButton, {}, tools);
        QCOMPARE(page.count(), 1);
        QCOMPARE(m_selection->filters()->all().size(), 1u); // the second click did not take it off again
        m_selection->filters()->clear();
        QTRY_COMPARE(sellers()->bars().size(), 2u);
        const QPoint ann = placeOf(sellers(), 0);
        QTest::mouseClick(sellers()->viewport(), Qt::LeftButton, {}, ann);
        QTest::mouseDClick(sellers()->viewport(), Qt::LeftButton, {}, ann);
        QCOMPARE(ofSeller.count(), 1);
        QCOMPARE(ofSeller[0][0].value<RowId<Entity>>(), m_selection->entities().front());
        QTest::mouseClick(sellers()->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
        QTest::mouseDClick(sellers()->viewport(), Qt::LeftButton, {}, QPoint(2, 2)); // beside all bars, after a bar
        QCOMPARE(ofSeller.count(), 1);
    }

    void theRestIsSummedAndOpensNothing()
    {
        for (int i = 0; i < 20; ++i)
            m_case->add(u"Press %1"_s.arg(i), u"ann"_s, {}, u"Category %1"_s.arg(i, 2, 10, QLatin1Char('0')));
        m_case->import();
        open();
        QTRY_COMPARE(categories()->bars().size(), 13u);
        const RankedBar &rest = categories()->bars().back();
        QVERIFY(rest.isRest);
        QCOMPARE(rest.count, 8);
        QTest::mouseClick(categories()->viewport(), Qt::LeftButton, {}, placeOf(categories(), 12));
        QVERIFY(m_selection->filters()->isEmpty());
        QCOMPARE(numbers(u"categoryChart"_s)->model()->rowCount(), 20);
    }

    void sellersOfTheSameNameEachHaveABar()
    {
        m_case->add(u"Press"_s, u"ann"_s, {}).market = u"Lantern"_s;
        m_case->add(u"Mould"_s, u"ann"_s, {}).market = u"Harbour"_s;
        m_case->import();
        open();
        QTRY_COMPARE(sellers()->bars().size(), 2u);
        QCOMPARE(shownTexts(sellers()).count(u"ann"_s), 2);
    }

    void namesFromSourcesArePlainText()
    {
        m_case->add(u"Press"_s, u"<b>ann</b><img src=x>"_s, {}, u"<i>Tools</i>"_s);
        m_case->add(u"Mould"_s, u"x\u202Ey"_s, {}, u"Tools"_s);
        m_case->import();
        open();
        QTRY_COMPARE(sellers()->bars().size(), 2u);
        QVERIFY(shownTexts(sellers()).contains(u"<b>ann</b><img src=x>"_s));
        QVERIFY(shownTexts(sellers()).contains(u"x⟨U+202E⟩y"_s));
        for (const QGraphicsItem *item : sellers()->scene()->items()) {
            if (const auto *html = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
                QVERIFY(!html->toPlainText().contains(u"ann"_s));
        }
    }

    void largeCountsAreShownWhole()
    {
        for (int i = 0; i < 3000; ++i)
            m_case->add(u"Press %1"_s.arg(i), u"ann"_s, i == 0 ? u"2026-01-01"_s : u"2026-01-02"_s);
        m_case->import();
        open();
        QTRY_VERIFY(time()->isVisible());
        const QString thousands = QLocale().toString(3000);
        QVERIFY(shownTexts(time()).contains(thousands));
        QVERIFY(shownTexts(sellers()).contains(thousands));
        for (const QGraphicsItem *item : time()->scene()->items()) {
            if (const auto *own = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
                QVERIFY(!own->isVisible() || own->toPlainText().isEmpty());
        }
    }

    void wordsDoNotOverlap_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("a window of 1280 x 800") << QSize(820, 640);
        QTest::newRow("a window of 900 x 600") << QSize(440, 440);
    }

    void wordsDoNotOverlap()
    {
        QFETCH(QSize, size);
        for (int i = 0; i < 400; ++i)
            m_case->add(u"Press %1"_s.arg(i), u"a seller of some long name %1"_s.arg(i % 30),
                        QDate(2024, 1, 1).addDays(i).toString(Qt::ISODate),
                        u"A category whose name says much about what is in it %1"_s.arg(i % 25));
        m_case->import();
        open(size);
        QTRY_VERIFY(sellers()->isVisible());
        for (const PlotView *chart : {static_cast<PlotView *>(time()), static_cast<PlotView *>(sellers()),
                                      static_cast<PlotView *>(categories())}) {
            QVERIFY(!shownTexts(chart).isEmpty());
            QCOMPARE(overlaps(chart), 0);
        }
    }

    void theBucketCanBeChosen()
    {
        importThree();
        open();
        QTRY_COMPARE(numbers(u"timeChart"_s)->model()->rowCount(), 3); // three days, one of them without sightings
        auto *box = child<QComboBox>(u"bucketBox"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        QTRY_COMPARE(numbers(u"timeChart"_s)->model()->rowCount(), 1);
        QCOMPARE(numbers(u"timeChart"_s)->model()->index(0, 0).data().toString(), u"2026-01"_s);
    }
};

QTEST_MAIN(DashboardPageTest)
#include "tst_dashboard_page.moc"
