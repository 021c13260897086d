// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/widgets/graphdriver.h"

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
        RowFilter filter;
        filter.field = RowFilter::Field::seen;
        filter.from = QDate(2026, 2, 1);
        filter.to = QDate(2026, 2, 28);
        m_selection->filters()->setClock(filter);
        waitForJob();
        QCOMPARE(seen().size(), 2); // the stack and its market
    }
};

QTEST_MAIN(GraphLooksPageTest)
#include "tst_graphview_looks.moc"
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

private:
    void selectStack(int count)
    {
        int stack = 0;
        while (canvas()->looks().stackedAt(stack) != count)
            ++stack;
        canvas()->setSelected({stack});
        Q_EMIT canvas()->selectionChanged();
    }
