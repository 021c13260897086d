// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/widgets/graphdriver.h"
#include "widgets/graphview/graphlegend.h"
#include "widgets/graphview/graphquestions.h"

#include <QTreeWidget>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// What of the graph is seen: filters, time, selection, views, figures.
class GraphLooksPageTest : public GraphDriver
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { begin(); }
    void cleanup() { end(); }

    void filtersHideWhatDoesNotPass()
    {
        RowFilter filter;
        filter.field = RowFilter::Field::kind;
        filter.kinds = {EntityKind::seller};
        m_selection->filters()->add(filter);
        waitForJob();
        QCOMPARE(seen(), (QStringList{u"ann"_s, u"bob"_s, u"cat"_s}));
        m_selection->filters()->clear();
        waitForJob();
        QCOMPARE(seen().size(), 6);
    }

    void theTimeWindowIsAFilterOfAll()
    {
        action(u"timeAction"_s)->trigger();
        auto *panel = m_page->findChild<TimePanel *>();
        QVERIFY(panel->isVisible());
        auto *slider = panel->findChild<RangeSlider *>();
        QCOMPARE(slider->high() - slider->low(), 20);
        slider->setFocus();
        for (int i = 0; i < 15; ++i)
            QTest::keyClick(slider, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(seen(), (QStringList{u"Lantern"_s, u"ann"_s, u"shared.example"_s}));
        const auto filter = m_selection->filters()->ofField(RowFilter::Field::seen);
        QVERIFY(filter);
        QCOMPARE(*filter->to, QDate(2026, 1, 6));
        m_selection->filters()->clear(); // the chip was closed
        waitForJob();
        QCOMPARE(seen().size(), 6);
        QVERIFY(!panel->window());
    }

    void daysOutsideOfAllHideAll()
    {
        RowFilter filter;
        filter.field = RowFilter::Field::seen;
        filter.from = QDate(2020, 1, 1);
        filter.to = QDate(2020, 12, 31);
        m_selection->filters()->setClock(filter);
        waitForJob();
        QCOMPARE(seen(), QStringList());
    }

    void playWalksThroughTime()
    {
        action(u"timeAction"_s)->trigger();
        auto *panel = m_page->findChild<TimePanel *>();
        panel->findChild<QToolButton *>(u"playButton"_s)->click();
        QVERIFY(panel->isPlaying());
        const qint64 first = panel->window()->first;
        QTRY_VERIFY(!panel->isPlaying() || panel->window()->first > first);
        QVERIFY(m_selection->filters()->isEmpty()); // tables wait until it rests
        panel->play(false);
        QVERIFY(!m_selection->filters()->isEmpty());
    }

    void aClockThatSaysNothingIsSaid()
    {
        action(u"timeAction"_s)->trigger();
        auto *panel = m_page->findChild<TimePanel *>();
        auto *clocks = panel->findChild<QComboBox *>(u"clockBox"_s);
        clocks->setCurrentIndex(clocks->findData(int(CaseClock::seized)));
        Q_EMIT clocks->activated(clocks->currentIndex());
        waitForJob();
        QVERIFY(!panel->findChild<QToolButton *>(u"playButton"_s)->isEnabled());
        QCOMPARE(seen().size(), 6);
    }

    void selectingByWhatNodesAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("from");
        QTest::addColumn<QStringList>("to");
        QTest::newRow("kind") << u"selectSameKindAction"_s << QStringList{u"ann"_s}
                              << QStringList{u"ann"_s, u"bob"_s, u"cat"_s};
        QTest::newRow("neighbours") << u"selectNeighboursAction"_s << QStringList{u"cat.example"_s}
                                    << QStringList{u"cat"_s, u"cat.example"_s};
        QTest::newRow("inverse") << u"selectInverseAction"_s
                                 << QStringList{u"Lantern"_s, u"cat"_s, u"cat.example"_s, u"shared.example"_s}
                                 << QStringList{u"ann"_s, u"bob"_s};
        QTest::newRow("connected") << u"selectConnectedAction"_s << QStringList{u"cat"_s}
                                   << QStringList{u"Lantern"_s, u"ann"_s,         u"bob"_s,
                                                  u"cat"_s,     u"cat.example"_s, u"shared.example"_s};
    }

    void selectingByWhatNodesAre()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, from);
        QFETCH(QStringList, to);
        select(from);
        trigger(name);
        QCOMPARE(selected(), to);
    }

    void keysWalkThroughAllNeighboursWithSpokenNames()
    {
        select({u"Lantern"_s});
        QSet<QString> walked;
        for (int i = 0; i < 3; ++i) {
            trigger(u"nextNeighbourAction"_s);
            walked << selected().value(0);
            const QString spoken = canvas()->accessibleDescription();
            QVERIFY2(spoken.contains(u"Neighbour %1 of 3 of \"Lantern\""_s.arg(i + 1)), qPrintable(spoken));
            QVERIFY(spoken.contains(selected().value(0)));
        }
        QCOMPARE(walked, (QSet<QString>{u"ann"_s, u"bob"_s, u"cat"_s}));
        trigger(u"previousNeighbourAction"_s);
        QVERIFY(canvas()->accessibleDescription().contains(u"Neighbour 2 of 3"_s));
        trigger(u"walkOnAction"_s); // among the neighbours of that one
        QVERIFY(canvas()->accessibleDescription().contains(u"Neighbour 1 of 2"_s));
    }

    void selectingByLinksTextAndCommunity()
    {
        action(u"selectByLinksAction"_s)->trigger();
        answer(u"3"_s);
        QCOMPARE(selected(), QStringList{u"Lantern"_s});
        action(u"selectByTextAction"_s)->trigger();
        answer(u"EXAMPLE"_s);
        QCOMPARE(selected(), (QStringList{u"cat.example"_s, u"shared.example"_s}));
        trigger(u"selectCommunityAction"_s);
        QVERIFY(selected().size() >= 2);
    }

    void selectingByAttribute_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const QStringList domains{u"cat.example"_s, u"shared.example"_s};
        QTest::newRow("a kind") << u"Kind"_s << u"is exactly this"_s << u"DOMAIN"_s << domains;
        QTest::newRow("records") << u"Records"_s << u"is this or more"_s << u"3"_s << QStringList{u"Lantern"_s};
        QTest::newRow("few links") << u"Links"_s << u"is this or less"_s << u"1"_s << QStringList{u"cat.example"_s};
        QTest::newRow("a part of a name")
            << u"Name"_s << u"holds this text"_s << u"an"_s << QStringList{u"Lantern"_s, u"ann"_s};
        QTest::newRow("a figure") << u"Betweenness"_s << u"is this or more"_s << u"2"_s
                                  << QStringList{u"Lantern"_s, u"cat"_s};
        QTest::newRow("a month") << u"First Seen"_s << u"is exactly this"_s << u"2031-01"_s << QStringList();
    }

    void selectingByAttribute()
    {
        QFETCH(QString, attribute);
        QFETCH(QString, condition);
        QFETCH(QString, text);
        action(u"selectByAttributeAction"_s)->trigger();
        auto *dialog = m_page->findChild<TextQuestion *>();
        QVERIFY(dialog);
        auto *kind = dialog->findChild<QComboBox *>(u"kindBox"_s);
        auto *grade = dialog->findChild<QComboBox *>(u"gradeBox"_s);
        kind->setCurrentIndex(kind->findText(attribute));
        grade->setCurrentIndex(grade->findText(condition));
        answer(text);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->figureJobs()->isRunning(), 5000);
        QTEST(selected(), "names");
    }

    void waysComeWithTheRecordsThatShowThem()
    {
        select({u"ann"_s, u"bob"_s});
        auto *questions = m_page->findChild<GraphQuestions *>();
        questions->ask(GraphQuestion::whoConnects);
        auto *rows = questions->findChild<QTreeWidget *>(u"answerRows"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows->topLevelItemCount(), 2, 5000); // over the market, and over the domain
        int domain = 0;
        while (!rows->topLevelItem(domain)->text(0).contains(u"shared.example"_s))
            ++domain;
        const QTreeWidgetItem *way = rows->topLevelItem(domain);
        QCOMPARE(way->childCount(), 2);
        QVERIFY2(way->child(0)->text(0).contains(u"\"ann\" (seller)"_s), qPrintable(way->child(0)->text(0)));
        QVERIFY2(way->child(0)->text(0).contains(u".csv row 1 (record "_s), qPrintable(way->child(0)->text(0)));
        rows->setCurrentItem(way->child(1));
        QCOMPARE(selected(), (QStringList{u"bob"_s, u"shared.example"_s}));
        QSignalSpy wanted(m_selection.get(), &CaseSelection::recordWanted);
        Q_EMIT rows->itemActivated(way->child(1), 0);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted[0][0].value<RowId<Record>>().isStored());
    }

    void theLegendIsAsHighAsItsLinesWhateverItsWidth()
    {
        m_page->findChild<QAction *>(u"colourBy-6"_s)->trigger();
        waitForJob();
        QTRY_VERIFY(canvas()->looks().groups.has_value());
        const auto *legend = m_page->findChild<GraphLegend *>();
        for (const int width : {1400, 520, 900}) {
            m_page->resize(width, 700);
            QTRY_COMPARE(legend->height(), legend->heightForWidth(legend->width()));
            trigger(u"tableAction"_s);
            QTRY_COMPARE(legend->height(), legend->heightForWidth(legend->width()));
        }
    }

    void viewsAreSavedAndShownAgain()
    {
        drag(u"bob"_s, {60, 30});
        select({u"cat"_s});
        trigger(u"hideAction"_s);
        RowFilter filter;
        filter.field = RowFilter::Field::text;
        filter.text = u"n"_s;
        m_selection->filters()->add(filter);
        waitForJob();
        const QStringList then = seen();
        const GraphPositions places = canvas()->drawn().positions();
        action(u"saveViewAction"_s)->trigger();
        answer(u"Two sellers"_s);
        m_selection->filters()->clear();
        waitForJob();
        trigger(u"showHiddenAction"_s);
        drag(u"ann"_s, {30, 30});
        auto *menu = m_page->findChild<QMenu *>(u"viewsMenu"_s);
        Q_EMIT menu->aboutToShow();
        for (QAction *each : menu->actions()) {
            if (each->text() == u"Two sellers"_s) {
                each->trigger();
                break;
            }
        }
        waitForJob();
        QCOMPARE(seen(), then);
        QCOMPARE(canvas()->drawn().positions(), places);
        QCOMPARE(m_selection->filters()->all().size(), size_t(1));
    }

    void whatIsNewSinceAMomentWearsARing()
    {
        action(u"tableAction"_s)->trigger(); // any panel may be open
        auto *menu = m_page->findChild<QMenu *>(u"newSinceMenu"_s);
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().size() >= 4); // nothing, a moment, the import
        menu->actions().at(3)->trigger();     // before the import
        waitForJob();
        QVERIFY(canvas()->looks().isNewAt(node(u"ann"_s)));
        menu->actions().at(0)->trigger();
        waitForJob();
        QVERIFY(!canvas()->looks().isNewAt(node(u"ann"_s)));
    }

    void theTableShowsTheSelectedNodesWithTheirFigures()
    {
        select({u"ann"_s, u"Lantern"_s});
        trigger(u"tableAction"_s);
        auto *table = m_page->findChild<DataTable *>(u"nodeTable"_s);
        QVERIFY(table->isVisible());
        QAbstractItemModel *rows = table->model();
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->index(0, int(NodeTableModel::Column::name)).data().toString(), u"Lantern"_s); // most links first
        QCOMPARE(rows->index(0, int(NodeTableModel::Column::links)).data().toString(), u"3"_s);
        QCOMPARE(rows->index(1, int(NodeTableModel::Column::first)).data().toString(), u"2026-01-01"_s);
        QVERIFY(rows->index(0, int(NodeTableModel::Column::pageRank)).data().toString() != u"–"_s);
        rows->sort(int(NodeTableModel::Column::name), Qt::DescendingOrder);
        QCOMPARE(rows->index(0, 0).data().toString(), u"ann"_s);
        m_selection->clear();
        QCOMPARE(rows->rowCount(), 6); // nothing selected: all
    }

    void figuresSizeAndColourNodes()
    {
        m_page->findChild<QAction *>(u"sizeBy-4"_s)->trigger(); // PageRank
        waitForJob();
        QVERIFY(canvas()->looks().size.has_value());
        QCOMPARE(canvas()->looks().size->values.size(), size_t(6));
        m_page->findChild<QAction *>(u"colourBy-6"_s)->trigger(); // community
        QVERIFY(canvas()->looks().groups.has_value());
        m_page->findChild<QAction *>(u"sizeBy-0"_s)->trigger();
        QVERIFY(!canvas()->looks().size.has_value());
    }

    void likeNodesAreOneThatOpens()
    {
        std::vector<DraftRecord> many;
        for (int i = 0; i < 12; ++i)
            many.push_back(offer(i + 1, u"seller %1"_s.arg(i), {}, u"2026-02-0%1"_s.arg(i % 9 + 1)));
        importSome(many);
        waitForJob();
        const int all = graph().nodeCount();
        trigger(u"stackAction"_s);
        QCOMPARE(graph().nodeCount(), all - 11);
        int stack = 0;
        while (canvas()->looks().stackedAt(stack) < 2)
            ++stack;
        QCOMPARE(canvas()->looks().stackedAt(stack), 12);
        canvas()->setSelected({stack});
        Q_EMIT canvas()->selectionChanged();
        QCOMPARE(m_selection->entities().size(), size_t(12)); // it stands for all of them
        Q_EMIT canvas()->stackOpened(stack);
        waitForJob();
        QCOMPARE(graph().nodeCount(), all);
        undo();
        QCOMPARE(graph().nodeCount(), all - 11);
        selectStack(12);
        trigger(u"hideAction"_s);
        QCOMPARE(seen().size(), graph().nodeCount() - 1);
        trigger(u"stackAction"_s); // taken apart, all that lay in it stay hidden
        QCOMPARE(graph().nodeCount(), all);
        QCOMPARE(seen().size(), all - 12);
        undo();
        undo();
        selectStack(12);
        trigger(u"keepOnlyAction"_s); // it stays a stack
        QCOMPARE(seen().size(), 1);
        QCOMPARE(m_selection->entities().size(), size_t(12));
        trigger(u"stackAction"_s);
        QCOMPARE(seen().size(), 12);
        undo();
        undo();
        RowFilter filter;
        filter.field = RowFilter::Field::seen;
        filter.from = QDate(2026, 2, 1);
        filter.to = QDate(2026, 2, 28);
        m_selection->filters()->setClock(filter);
        waitForJob();
        QCOMPARE(seen().size(), 2); // the stack and its market
    }

private:
    void selectStack(int count)
    {
        int stack = 0;
        while (canvas()->looks().stackedAt(stack) != count)
            ++stack;
        canvas()->setSelected({stack});
        Q_EMIT canvas()->selectionChanged();
    }
};

QTEST_MAIN(GraphLooksPageTest)
#include "tst_graphview_looks.moc"
