// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/partialdate.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThePrecisionItWasGiven_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("year") << u"2014"_s << u"2014"_s << QDate(2014, 1, 1) << QDate(2014, 12, 31);
        QTest::newRow("month") << u"2014-02"_s << u"2014-02"_s << QDate(2014, 2, 1) << QDate(2014, 2, 28);
        QTest::newRow("leap month") << u"2016-02"_s << u"2016-02"_s << QDate(2016, 2, 1) << QDate(2016, 2, 29);
        QTest::newRow("day") << u"2014-01-31"_s << u"2014-01-31"_s << QDate(2014, 1, 31) << QDate(2014, 1, 31);
        QTest::newRow("moment") << u"2014-01-31T10:20:30Z"_s << u"2014-01-31T10:20:30Z"_s << QDate(2014, 1, 31)
                                << QDate(2014, 1, 31);
        QTest::newRow("offset into the day before")
            << u"2014-02-01T00:30:00+01:00"_s << u"2014-01-31T23:30:00Z"_s << QDate(2014, 1, 31) << QDate(2014, 1, 31);
        QTest::newRow("offset west without a colon")
            << u"2014-01-31T23:30:00-0130"_s << u"2014-02-01T01:00:00Z"_s << QDate(2014, 2, 1) << QDate(2014, 2, 1);
        QTest::newRow("fraction is cut") << u"2014-01-31T10:20:30.987Z"_s << u"2014-01-31T10:20:30Z"_s
                                         << QDate(2014, 1, 31) << QDate(2014, 1, 31);
        QTest::newRow("no seconds") << u"2014-01-31 10:20Z"_s << u"2014-01-31T10:20:00Z"_s << QDate(2014, 1, 31)
                                    << QDate(2014, 1, 31);
        QTest::newRow("white space about it")
            << u" 2014-01-31\n"_s << u"2014-01-31"_s << QDate(2014, 1, 31) << QDate(2014, 1, 31);
    }

    void keepsThePrecisionItWasGiven()
    {
        QFETCH(QString, text);
        QFETCH(QString, normal);
        const auto date = PartialDate::parse(text);
        QVERIFY(date.has_value());
        QCOMPARE(date->toString(), normal);
        QTEST(date->firstDay(), "first");
        QTEST(date->lastDay(), "last");
        QCOMPARE(PartialDate::parse(normal).value(), *date);
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u""_s, u"14"_s, u"0999"_s, u"20140131"_s, u"2014-13"_s, u"2014-1"_s, u"2014-02-29"_s, u"2014-00-01"_s,
              u"2014-01-31T"_s, u"2014-01-31T25:00:00Z"_s, u"2014-01-31T10:20:61Z"_s, u"2014-01-31T10:20:30+15:00"_s,
              u"2014-01-31T10:20:30.Z"_s, u"2014-01-31T10:20:30Zebra"_s, u"31.01.2014"_s, u"01/31/2014"_s,
              u"9999-12-31T23:59:59-01:00"_s, u"٢٠١٤"_s, QString(5000, u'1')})
            QTest::newRow(qPrintable(text.first(std::min<qsizetype>(text.size(), 40)))) << text;
    }

    void refusesWhatIsNoDate()
    {
        QFETCH(QString, text);
        QVERIFY(!PartialDate::parse(text).has_value());
    }

    // The moment of a time without a zone is not known, and a case must not guess it.
    void refusesATimeWithoutAZone() { QVERIFY(!PartialDate::parse(u"2014-01-31T10:20:30").has_value()); }

    void sortsAsItsText()
    {
        const QStringList inOrder{u"2013"_s,
                                  u"2013-12-31"_s,
                                  u"2014"_s,
                                  u"2014-01"_s,
                                  u"2014-01-01"_s,
                                  u"2014-01-01T00:00:00Z"_s,
                                  u"2014-01-01T00:00:01Z"_s,
                                  u"2014-02"_s};
        for (qsizetype i = 1; i < inOrder.size(); ++i) {
            QVERIFY(inOrder[i - 1] < inOrder[i]);
            QVERIFY(PartialDate::parse(inOrder[i - 1]).value() < PartialDate::parse(inOrder[i]).value());
        }
    }

    void comesFromDaysAndMoments()
    {
        QCOMPARE(PartialDate::fromDay(QDate(2014, 1, 31)).toString(), u"2014-01-31"_s);
        const QDateTime moment(QDate(2014, 1, 31), QTime(10, 20, 30, 999), QTimeZone(3600));
        QCOMPARE(PartialDate::fromMoment(moment).toString(), u"2014-01-31T09:20:30Z"_s);
        QCOMPARE(PartialDate::fromMoment(moment), PartialDate::parse(u"2014-01-31T09:20:30Z").value());
    }
};

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
