// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/figures.h"
#include "models/itemmodels/celltable.h"
#include "tests/widgets/madecase.h"
#include "widgets/dashboard/chartscale.h"
#include "widgets/dashboard/figurenumbers.h"
#include "widgets/dashboard/timechart.h"

#include <QAbstractItemModelTester>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class DashboardNumbersTest : public QObject
{
    Q_OBJECT

private:
    static Figure counted(const MadeCase &made, FigureKind kind, std::optional<Bucket> bucket = {})
    {
        FigureRequest request;
        request.kind = kind;
        request.bucket = bucket;
        const Result<Figure> figure = readFigure(made.session->path(), request, CancelToken());
        return figure ? *figure : Figure();
    }

    /// "ann 2, bob 1"
    static QString rowsOf(const Figure &figure)
    {
        QStringList rows;
        for (const FigureRow &row : figure.rows)
            rows << u"%1 %2"_s.arg(row.day.isValid() ? row.day.toString(Qt::ISODate) : row.name).arg(row.value);
        return rows.join(u", "_s);
    }

    static QStringList texts(const std::vector<TimeTick> &ticks)
    {
        QStringList result;
        for (const TimeTick &tick : ticks)
            result << tick.text;
        return result;
    }

private Q_SLOTS:
    void countScalesAreRoundAndWhole_data()
    {
        QTest::addColumn<qint64>("highest");
        QTest::addColumn<int>("mostSteps");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<int>("steps");
        QTest::newRow("nothing") << qint64(0) << 5 << qint64(1) << 1;
        QTest::newRow("one") << qint64(1) << 5 << qint64(1) << 1;
        QTest::newRow("three") << qint64(3) << 5 << qint64(1) << 3;
        QTest::newRow("six needs steps of two") << qint64(6) << 5 << qint64(2) << 3;
        QTest::newRow("exactly reached") << qint64(100) << 5 << qint64(20) << 5;
        QTest::newRow("just above") << qint64(101) << 5 << qint64(50) << 3;
        QTest::newRow("a million and one") << qint64(1000001) << 4 << qint64(500000) << 3;
        QTest::newRow("no steps asked for") << qint64(7) << 0 << qint64(10) << 1;
    }

    void countScalesAreRoundAndWhole()
    {
        QFETCH(qint64, highest);
        QFETCH(int, mostSteps);
        QFETCH(qint64, step);
        QFETCH(int, steps);
        QCOMPARE(countScale(highest, mostSteps), (CountScale{step, steps}));
        QVERIFY(countScale(highest, mostSteps).top() >= highest);
    }

    void timeTicksFitAndStandOnTheCalendar_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("bucket");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("ticks");
        const int day = int(Bucket::day);
        const int week = int(Bucket::week);
        const int month = int(Bucket::month);
        QTest::newRow("every day") << QDate(2014, 1, 1) << QDate(2014, 1, 3) << day << 5
                                   << u"2014-01-01 2014-01-02 2014-01-03"_s;
        QTest::newRow("every other day") << QDate(2014, 1, 1) << QDate(2014, 1, 5) << day << 3
                                         << u"2014-01-01 2014-01-03 2014-01-05"_s;
        QTest::newRow("Mondays") << QDate(2014, 1, 1) << QDate(2014, 1, 20) << day << 4
                                 << u"2014-01-06 2014-01-13 2014-01-20"_s;
        QTest::newRow("months") << QDate(2013, 12, 15) << QDate(2014, 3, 1) << week << 4
                                << u"2014-01 2014-02 2014-03"_s;
        QTest::newRow("quarters") << QDate(2013, 11, 1) << QDate(2014, 10, 1) << month << 4
                                  << u"2014-01 2014-04 2014-07 2014-10"_s;
        QTest::newRow("years") << QDate(2011, 6, 1) << QDate(2014, 10, 1) << month << 3 << u"2012 2013 2014"_s;
        QTest::newRow("millennia") << QDate(1000, 1, 1) << QDate(9999, 1, 1) << month << 5 << u"2000 4000 6000 8000"_s;
    }

    void timeTicksFitAndStandOnTheCalendar()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(int, bucket);
        QFETCH(int, most);
        QFETCH(QString, ticks);
        QCOMPARE(texts(timeTicks(first, last, Bucket(bucket), most)).join(u' '), ticks);
    }

    /// Points of several curves stand in one list; of some of them no filter says what they are.
    void aFilterOverRowsHoldsThemAll()
    {
        Figure figure;
        const auto add = [&figure](std::optional<qint64> days) {
            FigureRow row;
            RowFilter filter;
            filter.field = RowFilter::Field::stay;
            filter.least = days;
            if (days)
                row.filters = {filter};
            figure.rows.push_back(row);
        };
        for (const std::optional<qint64> days : {std::optional<qint64>(), {}, {20}, {5}, {9}})
            add(days);
        const std::vector<RowFilter> over = filtersOver(figure, {0, 1, 2, 3, 4});
        QCOMPARE(over.size(), size_t(1));
        QCOMPARE(over[0].least, std::optional<qint64>(5));
        QCOMPARE(over[0].most, std::optional<qint64>(20));
        QVERIFY(filtersOver(figure, {0, 1}).empty());
    }

    void anOpenEndStaysOpen()
    {
        Figure figure;
        for (const std::optional<qint64> most : {std::optional<qint64>(1), std::optional<qint64>()}) {
            FigureRow row;
            RowFilter filter;
            filter.field = RowFilter::Field::activity;
            filter.least = most ? 1 : 2;
            filter.most = most;
            row.filters = {filter};
            figure.rows.push_back(row);
        }
        const std::vector<RowFilter> over = filtersOver(figure, {0, 1});
        QCOMPARE(over[0].least, std::optional<qint64>(1));
        QVERIFY(!over[0].most);
    }

    /// Two markets of one name, one of which is selected; and more rows than are drawn.
    void partsStandInTheirOwnBars()
    {
        Figure figure;
        figure.kind = FigureKind::markets;
        figure.drawn = 2;
        for (const int id : {1, 2, 3, 4}) {
            FigureRow row;
            row.name = u"Lantern"_s;
            row.value = 10;
            RowFilter filter;
            filter.field = RowFilter::Field::site;
            filter.entity = RowId<Entity>(id);
            row.filters = {filter};
            figure.rows.push_back(row);
        }
        Figure part = figure;
        part.rows = {figure.rows[1]};
        part.rows[0].value = 7;
        QCOMPARE(partsOf(figure, part), (std::vector<qint64>{0, 7}));
        figure.kind = FigureKind::categories; // whose others are summed in a bar of their own
        QCOMPARE(partsOf(figure, part), (std::vector<qint64>{0, 7, 0}));
    }

    void bucketsAreNamed()
    {
        QCOMPARE(bucketName(QDate(2014, 1, 6), Bucket::day), u"2014-01-06"_s);
        QCOMPARE(bucketName(QDate(2014, 1, 6), Bucket::week), u"2014-01-06 to 2014-01-12"_s);
        QCOMPARE(bucketName(QDate(2014, 1, 1), Bucket::month), u"2014-01"_s);
    }

    void listingsAreCountedByTheDayTheyWereSeen()
    {
        MadeCase made;
        made.add(u"Press"_s, u"ann"_s, u"2026-01-03"_s);
        made.add(u"Press"_s, u"ann"_s, u"2026-01-03T10:00:00Z"_s);
        made.add(u"Mould"_s, u"bob"_s, u"2026-01-01"_s);
        made.import();
        const Figure figure = counted(made, FigureKind::sightings, Bucket::day);
        QCOMPARE(rowsOf(figure), u"2026-01-01 1, 2026-01-02 0, 2026-01-03 1"_s);
    }

    void sightingsWithoutADayAreCountedApart()
    {
        MadeCase made;
        made.add(u"Press"_s, u"ann"_s, u"2026-01-03"_s);
        made.add(u"Mould"_s, u"ann"_s, u"2026-01"_s);
        made.add(u"Die"_s, u"ann"_s, {});
        made.import();
        const Figure figure = counted(made, FigureKind::sightings, Bucket::day);
        QCOMPARE(rowsOf(figure), u"2026-01-03 1"_s);
        QVERIFY2(figure.caption.contains(u"Without a day and not shown: 2."_s), qPrintable(figure.caption));
    }

    void categoriesAreCountedByTheirFirstPart()
    {
        MadeCase made;
        made.add(u"Press"_s, u"ann"_s, {}, u"Tools / Presses"_s);
        made.add(u"Mould"_s, u"ann"_s, {}, u"Tools"_s);
        made.add(u"Die"_s, u"ann"_s, {}, u"Parts"_s);
        made.add(u"Odd"_s, u"ann"_s, {});
        made.import();
        QCOMPARE(rowsOf(counted(made, FigureKind::categories)), u"Tools 2, No category 1, Parts 1"_s);
    }

    void sellersComeWithTheirListingsMostFirst()
    {
        MadeCase made;
        made.add(u"Press"_s, u"ann"_s, {});
        made.add(u"Mould"_s, u"bob"_s, {});
        made.add(u"Die"_s, u"bob"_s, {});
        made.import();
        const Figure figure = counted(made, FigureKind::topSellers);
        QCOMPARE(rowsOf(figure), u"bob 2, ann 1"_s);
        QCOMPARE(figure.rows.front().entities, std::vector{made.seller(u"bob"_s)});
    }

    void aCancelledCountIsNoCount()
    {
        MadeCase made;
        for (int i = 0; i < 2000; ++i)
            made.add(u"Press %1"_s.arg(i), u"ann"_s, {});
        made.import();
        CancelToken cancel;
        cancel.cancel();
        const auto counts = readFigure(made.session->path(), {}, cancel);
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::cancelled);
    }

    void csvIsSafeForSpreadsheets()
    {
        CellTable table{{u"Category"_s, u"Listings"_s}, {}};
        table.rows.push_back({Cell::text(u"=cmd()"_s), Cell::number(1234567)});
        table.rows.push_back({Cell::text(u"a, \"b\"\nc"_s), Cell::number(2)});
        QCOMPARE(csvOf(table), QByteArray("Category,Listings\r\n'=cmd(),1234567\r\n\"a, \"\"b\"\" c\",2\r\n"));
    }

    void theModelKeepsTheContractOfModels()
    {
        CellTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setTable({{u"Day"_s, u"Sightings"_s}, {{Cell::text(u"2026-01-01"_s), Cell::number(3)}}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 1).data().toString(), u"3"_s);
        model.setTable({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(DashboardNumbersTest)
#include "tst_dashboard_numbers.moc"
