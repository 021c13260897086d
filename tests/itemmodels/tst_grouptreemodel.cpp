// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/entitytablemodel.h"
#include "models/itemmodels/grouptreemodel.h"
#include "models/itemmodels/listingtablemodel.h"
#include "models/itemmodels/seizuretablemodel.h"
#include "models/itemmodels/tableroles.h"
#include "models/store/listinggroups.h"
#include "models/store/listingtotals.h"
#include "tests/itemmodels/importedcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace interdict;
using namespace Qt::StringLiterals;

/// Rows in groups, their totals, what is exported of them; and seizures, which are a table alike.
class GroupTreeModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;
    std::unique_ptr<ListingTableModel> m_rows;
    std::unique_ptr<GroupTreeModel> m_groups;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void group(ListingGrouping by)
    {
        QSignalSpy loaded(m_groups.get(), &GroupTreeModel::loaded);
        m_groups->setGrouping(int(by));
        QVERIFY(loaded.wait(5000));
    }

    QStringList groupNames() const
    {
        QStringList names;
        for (int row = 0; row < m_groups->rowCount(); ++row)
            names << m_groups->index(row, 0).data().toString();
        return names;
    }

    void open(int row)
    {
        const QModelIndex parent = m_groups->index(row, 0);
        QVERIFY(m_groups->canFetchMore(parent));
        m_groups->fetchMore(parent);
        QTRY_VERIFY(m_groups->rowCount(m_groups->index(row, 0)) > 0);
    }

    static QStringList linesOf(const Sheet &sheet)
    {
        QStringList lines;
        const Outcome read = sheet.read(
            [&lines](const QStringList &cells) -> Outcome {
                lines << cells.join(u'|');
                return {};
            },
            {});
        return read ? lines : QStringList{read.error().message};
    }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_rows = std::make_unique<ListingTableModel>(m_case->session());
        m_groups = std::make_unique<GroupTreeModel>(m_rows.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_groups.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_tester->setUseFetchMore(false); // groups are opened by the test
    }

    void cleanup()
    {
        m_tester.reset();
        m_groups.reset();
        m_rows.reset();
        m_case.reset();
    }

    void groupsSayWhatTheyHold_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("seller") << int(ListingGrouping::seller) << QStringList{u"ann (2)"_s, u"bob (1)"_s};
        QTest::newRow("site") << int(ListingGrouping::site) << QStringList{u"Lantern (3)"_s};
        QTest::newRow("category") << int(ListingGrouping::category) << QStringList{u"Tools (2)"_s, u"Parts (1)"_s};
        QTest::newRow("origin") << int(ListingGrouping::origin)
                                << QStringList{u"– (1)"_s, u"China (1)"_s, u"Germany (1)"_s};
        // Seen on two days: in the group of each.
        QTest::newRow("day") << int(ListingGrouping::day)
                             << QStringList{u"2026-01-01 (1)"_s, u"2026-01-02 (1)"_s, u"2026-01-03 (1)"_s,
                                            u"2026-01-09 (1)"_s};
        QTest::newRow("month") << int(ListingGrouping::month) << QStringList{u"2026-01 (3)"_s};
    }
    void groupsSayWhatTheyHold()
    {
        QFETCH(int, by);
        QFETCH(QStringList, names);
        m_case->importMarket();
        group(ListingGrouping(by));
        QCOMPARE(groupNames(), names);
    }

    void totalsStandInTheirColumns()
    {
        m_case->importMarket();
        group(ListingGrouping::seller);
        const auto shown = [this](ListingTableModel::Column column) {
            return m_groups->index(0, int(column)).data().toString();
        };
        QCOMPARE(shown(ListingTableModel::Column::price), u"100 – 950 USD"_s);
        QCOMPARE(shown(ListingTableModel::Column::firstSeen), u"2026-01-01"_s);
        QCOMPARE(shown(ListingTableModel::Column::lastSeen), u"2026-01-09"_s);
        QCOMPARE(shown(ListingTableModel::Column::sightings), u"3"_s);
    }

    void anOpenedGroupHasItsRows()
    {
        m_case->importMarket();
        group(ListingGrouping::category);
        open(0);
        const QModelIndex tools = m_groups->index(0, 0);
        QCOMPARE(m_groups->rowCount(tools), 2);
        QCOMPARE(m_groups->index(0, 0, tools).data().toString(), u"Punch set"_s);
        QVERIFY(m_groups->index(1, 0, tools).data(TableRole::id).toLongLong() > 0);
        QCOMPARE(m_groups->parent(m_groups->index(1, 0, tools)), tools);
    }

    void rowsJoinInPortions()
    {
        m_case->importMany(1200);
        group(ListingGrouping::site);
        open(0);
        const QModelIndex site = m_groups->index(0, 0);
        QCOMPARE(m_groups->rowCount(site), GroupTreeModel::portion);
        m_groups->fetchMore(site);
        m_groups->fetchMore(site);
        QCOMPARE(m_groups->rowCount(site), 1200);
        QVERIFY(!m_groups->canFetchMore(site));
        QCOMPARE(m_groups->index(1199, 0, site).data().toString(), u"Press 1199"_s);
    }

    // A group's count leads to its rows: its filter finds as many.
    void filtersFindAsManyAsTheGroupCounts()
    {
        m_case->importMarket();
        for (int by = int(ListingGrouping::site); by < listingGroupings; ++by) {
            const auto groups = listingGroups(m_case->session()->database(), {}, ListingGrouping(by), 100);
            QVERIFY(groups);
            for (const ListingGroup &each : groups->groups) {
                QVERIFY(each.filter);
                ListingQuery query;
                query.filters = {*each.filter};
                QCOMPARE(qint64(listingNumbers(m_case->session()->database(), query)->size()), each.listings);
            }
        }
    }

    void groupsHeedTheQuery()
    {
        m_case->importMarket();
        ListingQuery query;
        query.text = u"ann"_s;
        m_rows->setQuery(query);
        QTRY_VERIFY(m_rows->hasLoaded());
        group(ListingGrouping::seller);
        QCOMPARE(groupNames(), QStringList{u"ann (2)"_s});
    }

    void entitiesAreGroupedByKind()
    {
        m_case->importMarket();
        EntityTableModel entities(m_case->session());
        GroupTreeModel groups(&entities);
        QSignalSpy loaded(&groups, &GroupTreeModel::loaded);
        groups.setGrouping(int(EntityGrouping::kind));
        QVERIFY(loaded.wait(5000));
        QCOMPARE(groups.index(0, 0).data().toString(), u"sellers (2)"_s);
        QVERIFY(groups.groupAt(groups.index(0, 0))->filter);
    }

    void totalsAreByCurrency()
    {
        m_case->importMarket();
        m_case->import(u"other.csv"_s,
                       "title,seller,market,price,currency\nDie,cy,Lantern,7,EUR\nRod,cy,Lantern,9,EUR\n");
        const auto ids = listingNumbers(m_case->session()->database(), {});
        QVERIFY(ids);
        const auto totals = listingTotals(m_case->session()->database(), *ids, {});
        QVERIFY(totals);
        QCOMPARE(totals->listings, 5);
        QCOMPARE(totals->sellers, 3);
        QCOMPARE(totals->prices.size(), 2u);
        const PriceTotal &usd = totals->prices.front();
        QCOMPARE(usd.currency, u"USD"_s);
        QCOMPARE(usd.sum->toString(), u"1070.50 USD"_s);
        QCOMPARE(usd.least->toString(), u"20.50 USD"_s);
        QCOMPARE(usd.median->toString(), u"100 USD"_s);
        QCOMPARE(usd.most->toString(), u"950 USD"_s);
        QCOMPARE(totals->prices.back().median->toString(), u"7 EUR"_s); // of two the lower
    }

    void aSheetHasWholeTextsAndPricesAsNumbers()
    {
        m_case->importMarket();
        m_rows->setQuery({});
        QTRY_VERIFY(m_rows->hasLoaded());
        using Column = ListingTableModel::Column;
        const Sheet sheet = m_rows->sheet(u"Listings"_s, {int(Column::price), int(Column::title)}, std::nullopt);
        QCOMPARE(sheet.columns.size(), 3u);
        QVERIFY(sheet.columns[0].isNumber);
        QCOMPARE(sheet.columns[1].title, u"Currency"_s);
        QCOMPARE(linesOf(sheet),
                 (QStringList{u"100|USD|Mould"_s, u"20.50|USD|Punch set"_s, u"950|USD|Tablet press"_s}));
        const Sheet one = m_rows->sheet({}, {int(Column::title)}, std::vector{m_rows->idAt(1)});
        QCOMPARE(linesOf(one), QStringList{u"Punch set"_s});
    }

    // The first rows are there before all are; those stay where they are.
    void firstRowsComeBeforeTheRest()
    {
        m_case->importMany(1500);
        QSignalSpy begun(m_rows.get(), &WindowedTableModel::begun);
        QSignalSpy reset(m_rows.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_rows.get(), &QAbstractItemModel::rowsInserted);
        m_rows->setQuery({});
        QVERIFY(begun.wait(5000));
        QCOMPARE(m_rows->rowCount(), int(WindowedTableModel::firstRows));
        QTRY_COMPARE(m_rows->rowCount(), 1500);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(m_rows->total(), 1500);
    }

    void sellersKnowWhereTheyShip()
    {
        m_case->importMarket();
        const std::vector ids{m_case->entity(EntityKind::seller, u"ann"_s).id};
        const auto facts = entityFacts(m_case->session()->database(), ids);
        QVERIFY(facts);
        QCOMPARE(facts->front().origins, u"China"_s);
        QCOMPARE(facts->front().destinations, u"Worldwide"_s);
        QCOMPARE(facts->front().reach, 1);
        const std::vector mails{m_case->entity(EntityKind::email, u"ann@example.org"_s).id};
        QCOMPARE(entityFacts(m_case->session()->database(), mails)->front().sellers, u"ann"_s);
    }

    void seizuresSayWhatWasSeizedWhereAndHowMuch()
    {
        m_case->importMarket(); // no seizure
        m_case->import(u"seizures.csv"_s,
                       "seized_on,substance,quantity,port,seller\n2026-01-05,Fentanyl,2 kg,Kehl,bob\n"
                       "2026-01-07,Pressed pills,400,Basel,\n");
        SeizureTableModel seizures(m_case->session());
        const QAbstractItemModelTester tester(&seizures, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy loaded(&seizures, &WindowedTableModel::loaded);
        seizures.setQuery({});
        QVERIFY(loaded.wait(5000));
        QCOMPARE(seizures.rowCount(), 2);
        const auto shown = [&seizures](int row, SeizureTableModel::Column column) {
            return seizures.index(row, int(column)).data().toString();
        };
        QCOMPARE(shown(0, SeizureTableModel::Column::date), u"2026-01-07"_s); // the newest first
        QCOMPARE(shown(1, SeizureTableModel::Column::goods), u"Fentanyl"_s);
        QCOMPARE(shown(1, SeizureTableModel::Column::quantity), u"2 kg"_s);
        QCOMPARE(shown(1, SeizureTableModel::Column::place), u"Kehl"_s);
        QCOMPARE(shown(1, SeizureTableModel::Column::seller), u"bob"_s);
    }
};

QTEST_GUILESS_MAIN(GroupTreeModelTest)
#include "tst_grouptreemodel.moc"
