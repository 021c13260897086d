// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/datereading.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class DateReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void followsTheOrderOfTheColumn_data();
    void followsTheOrderOfTheColumn();
    void readsTheDateInAFileName_data();
    void readsTheDateInAFileName();
};

void DateReadingTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    for (const auto &[text, date] : {
             std::pair(u"2014-01-31"_s, u"2014-01-31"_s),
             std::pair(u"2014/1/5"_s, u"2014-01-05"_s),
             std::pair(u"2014.01.31"_s, u"2014-01-31"_s),
             std::pair(u"20140131"_s, u"2014-01-31"_s),
             std::pair(u"20140131102030"_s, u"2014-01-31"_s),
             std::pair(u"2014"_s, u"2014"_s),
             std::pair(u"2014-07"_s, u"2014-07"_s),
             std::pair(u"2014-01-31T10:20:30Z"_s, u"2014-01-31T10:20:30Z"_s),
             std::pair(u"2014-01-31 10:20:30.123456789+01:00"_s, u"2014-01-31T09:20:30Z"_s),
             std::pair(u"2014-01-31 00:30 +0200"_s, u"2014-01-30T22:30:00Z"_s),
             std::pair(u"2014-01-31 10:20:30"_s, u"2014-01-31"_s),
             std::pair(u"2014-01-31T10:20:30 UTC"_s, u"2014-01-31T10:20:30Z"_s),
             std::pair(u"2022-05-25 10.39.15"_s, u"2022-05-25"_s),
             std::pair(u"31.01.2014"_s, u"2014-01-31"_s),
             std::pair(u"31/01/2014 23:59"_s, u"2014-01-31"_s),
             std::pair(u"1/31/2014 5:07:09 PM"_s, u"2014-01-31"_s),
             std::pair(u"31-1-14"_s, u"2014-01-31"_s),
             std::pair(u"1/31/99"_s, u"1999-01-31"_s),
             std::pair(u"Jan 31, 2014"_s, u"2014-01-31"_s),
             std::pair(u"January 31st 2014"_s, u"2014-01-31"_s),
             std::pair(u"31 Jan 2014"_s, u"2014-01-31"_s),
             std::pair(u"31-Jan-14"_s, u"2014-01-31"_s),
             std::pair(u"Fri, 31 Jan 2014 10:20:30 +0000"_s, u"2014-01-31T10:20:30Z"_s),
             std::pair(u"31. Dezember 2014"_s, u"2014-12-31"_s),
             std::pair(u"31 décembre 2014"_s, u"2014-12-31"_s),
             std::pair(u"3 мая 2014"_s, u"2014-05-03"_s),
             std::pair(u"Feb 2014"_s, u"2014-02"_s),
             std::pair(u"1391163630"_s, u"2014-01-31T10:20:30Z"_s),
             std::pair(u"1391163630000"_s, u"2014-01-31T10:20:30Z"_s),
         })
        QTest::newRow(qPrintable(text)) << text << date;
}

void DateReadingTest::readsDates()
{
    QFETCH(QString, text);
    const auto date = readDate(text, ColumnMapping::DateOrder::dayFirst);
    QVERIFY(date);
    QTEST(date->toString(), "date");
}

void DateReadingTest::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"39 days ago"_s, u""_s, u"0.05989857"_s, u"2014-13-01"_s, u"30.02.2014"_s, u"2014-01-01__a1.html"_s,
          u"passman"_s, u"5g 5F-PB22"_s, u"31"_s, u"13/13/2014"_s, u"1/2"_s, u"999999999999999999999"_s,
          u"2014-01-31T25:00:00Z"_s, u"USD 7.50"_s, u"May contain nuts"_s, u"2014-01-31 in the morning"_s})
        QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text;
}

void DateReadingTest::refusesWhatIsNoDate()
{
    QFETCH(QString, text);
    QVERIFY(!readDate(text, ColumnMapping::DateOrder::dayFirst));
}

void DateReadingTest::followsTheOrderOfTheColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dayFirst");
    QTest::addColumn<QString>("monthFirst");
    QTest::newRow("either") << u"03/04/2014"_s << u"2014-04-03"_s << u"2014-03-04"_s;
    QTest::newRow("only the day can be 31") << u"01/31/2014"_s << u"2014-01-31"_s << u"2014-01-31"_s;
    QTest::newRow("without separators") << u"03042014"_s << u"2014-04-03"_s << u"2014-03-04"_s;
    QTest::newRow("a first zero was lost") << u"3042014"_s << u"2014-04-03"_s << u"2014-03-04"_s;
}

void DateReadingTest::followsTheOrderOfTheColumn()
{
    QFETCH(QString, text);
    QTEST(readDate(text, ColumnMapping::DateOrder::dayFirst)->toString(), "dayFirst");
    QTEST(readDate(text, ColumnMapping::DateOrder::monthFirst)->toString(), "monthFirst");
}

void DateReadingTest::readsTheDateInAFileName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("date");
    QTest::newRow("ISO") << u"agora-2014-01-01.csv"_s << u"2014-01-01"_s;
    QTest::newRow("digits") << u"D&C_-_opiods_-_fentanyl_-_20170428.csv"_s << u"2017-04-28"_s;
    QTest::newRow("month") << u"lantern-2024-12.csv"_s << u"2024-12"_s;
    QTest::newRow("underscores") << u"crawl_2014_01_09_full.csv"_s << u"2014-01-09"_s;
    QTest::newRow("none") << u"listings-770000001.csv"_s << QString();
    QTest::newRow("a version is no date") << u"export-1.2.3.csv"_s << QString();
}

void DateReadingTest::readsTheDateInAFileName()
{
    QFETCH(QString, name);
    const auto date = dateInFileName(name);
    QTEST(date ? date->toString() : QString(), "date");
}

QTEST_GUILESS_MAIN(DateReadingTest)
#include "tst_datereading.moc"
