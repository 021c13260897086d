// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/metrics/listingseries.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class ListingSeriesTest : public QObject
{
    Q_OBJECT

private:
    static qint64 total(const std::vector<DayCount> &counts)
    {
        qint64 sum = 0;
        for (const DayCount &count : counts)
            sum += count.count;
        return sum;
    }

private Q_SLOTS:
    void fillsGapsWithZeros_data()
    {
        QTest::addColumn<Bucket>("bucket");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<int>("buckets");
        QTest::newRow("days over a leap day") << Bucket::day << QDate(2016, 2, 27) << QDate(2016, 3, 2) << 5;
        QTest::newRow("weeks over new year") << Bucket::week << QDate(2014, 12, 24) << QDate(2015, 1, 7) << 3;
        QTest::newRow("a Sunday and its Monday are two weeks")
            << Bucket::week << QDate(2015, 1, 4) << QDate(2015, 1, 5) << 2;
        QTest::newRow("months from a 31st") << Bucket::month << QDate(2014, 1, 31) << QDate(2015, 2, 1) << 14;
        QTest::newRow("one day") << Bucket::month << QDate(2014, 1, 31) << QDate(2014, 1, 31) << 1;
    }
    void fillsGapsWithZeros()
    {
        QFETCH(Bucket, bucket);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(int, buckets);
        const auto series = sightingsOverTime({{to, 5}, {from, 7}}, bucket);
        QCOMPARE(series.size(), size_t(buckets));
        QCOMPARE(total(series), 12);
        QCOMPARE(series.front().day, bucketStart(from, bucket));
        QCOMPARE(series.back().day, bucketStart(to, bucket));
        for (size_t i = 1; i < series.size(); ++i)
            QVERIFY(series[i - 1].day < series[i].day);
    }

    void weeksStartOnMonday()
    {
        QCOMPARE(bucketStart({2015, 1, 4}, Bucket::week), QDate(2014, 12, 29));
        QCOMPARE(bucketStart({2014, 12, 29}, Bucket::week), QDate(2014, 12, 29));
    }

    void daysOfOneBucketAreSummed()
    {
        const auto series =
            sightingsOverTime({{{2014, 1, 3}, 1}, {{2014, 1, 30}, 2}, {{2014, 1, 3}, 4}}, Bucket::month);
        QCOMPARE(series, (std::vector<DayCount>{{{2014, 1, 1}, 7}}));
    }

    void aWrongDateDoesNotMakeMillionsOfBuckets()
    {
        const std::vector<DayCount> days{{{1000, 1, 1}, 1}, {{2014, 1, 1}, 2}, {{9999, 12, 31}, 3}};
        for (const Bucket bucket : {Bucket::day, Bucket::week, Bucket::month}) {
            const auto series = sightingsOverTime(days, bucket);
            QCOMPARE(series.size(), size_t(3));
            QCOMPARE(total(series), 6);
        }
    }

    void theLargestSpanThatIsFilled()
    {
        const QDate first(1990, 1, 1);
        QCOMPARE(sightingsOverTime({{first, 1}, {first.addDays(mostBuckets - 1), 1}}, Bucket::day).size(),
                 size_t(mostBuckets));
        QCOMPARE(sightingsOverTime({{first, 1}, {first.addDays(mostBuckets), 1}}, Bucket::day).size(), size_t(2));
    }

    void invalidDaysAreSkipped()
    {
        QVERIFY(sightingsOverTime({{QDate(), 5}}, Bucket::day).empty());
        QVERIFY(sightingsOverTime({}, Bucket::week).empty());
    }

    void choosesBucketsThatFitAChart_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::addColumn<Bucket>("bucket");
        QTest::newRow("one day") << qint64(1) << Bucket::day;
        QTest::newRow("two months") << qint64(62) << Bucket::day;
        QTest::newRow("a little more") << qint64(63) << Bucket::week;
        QTest::newRow("two years") << qint64(731) << Bucket::week;
        QTest::newRow("more than two years") << qint64(732) << Bucket::month;
    }
    void choosesBucketsThatFitAChart()
    {
        QFETCH(qint64, days);
        QFETCH(Bucket, bucket);
        const QDate first(2014, 1, 1);
        QCOMPARE(chooseBucket(first, first.addDays(days - 1)), bucket);
    }

    void aSpanOfUnknownDaysIsShownInDays() { QCOMPARE(chooseBucket({}, {}), Bucket::day); }
};

QTEST_GUILESS_MAIN(ListingSeriesTest)
#include "tst_listingseries.moc"
