// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/deriveddate.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class DerivedDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBack_data();
    void countsBack();
    void daysNeedADay();
    void readsSpreadsheetDays_data();
    void readsSpreadsheetDays();
    void readsParts_data();
    void readsParts();
};

void DerivedDateTest::countsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date"); // from 2014-01-31
    const auto row = [](const char *text, const char *date) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(date);
    };
    row("39 days ago", "2013-12-23");
    row("1 day ago", "2014-01-30");
    row("a day ago", "2014-01-30");
    row("5d ago", "2014-01-26");
    row("2 weeks ago", "2014-01-17");
    row("about a month ago", "2013-12");
    row("2 months ago", "2013-11");
    row("1 year ago", "2013");
    row("3 hours ago", "2014-01-31");
    row("50 hours ago", "2014-01-29");
    row("today", "2014-01-31");
    row("Yesterday", "2014-01-30");
    row("just now", "2014-01-31");
    row("vor 3 Tagen", "2014-01-28");
    row("hace 5 días", "2014-01-26");
    row("il y a 2 jours", "2014-01-29");
    row("5 дней назад", "2014-01-26");
    row("39 days", "");
    row("days ago", "");
    row("2014-01-01", "");
    row("99999999999999999999 days ago", "");
    row("-3 days ago", "2014-01-28"); // the sign is taken for a dash
    row("", "");
}

void DerivedDateTest::countsBack()
{
    QFETCH(QString, text);
    const auto date = readRelativeDate(text, *PartialDate::parse(u"2014-01-31"));
    QTEST(date ? date->toString() : QString(), "date");
    QCOMPARE(isRelativeDate(text), date.has_value());
}

void DerivedDateTest::daysNeedADay()
{
    const PartialDate month = *PartialDate::parse(u"2014-01");
    QVERIFY(!readRelativeDate(u"3 days ago", month));
    QCOMPARE(readRelativeDate(u"3 months ago", month)->toString(), u"2013-10"_s);
    QCOMPARE(readRelativeDate(u"3 years ago", *PartialDate::parse(u"2014"))->toString(), u"2011"_s);
    QVERIFY(!readRelativeDate(u"3 months ago", *PartialDate::parse(u"2014")));
}

void DerivedDateTest::readsSpreadsheetDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is1904");
    QTest::addColumn<QString>("date");
    QTest::newRow("1900 system") << u"41640"_s << false << u"2014-01-01"_s;
    QTest::newRow("1904 system") << u"40178"_s << true << u"2014-01-01"_s;
    QTest::newRow("with a time") << u"41640.75"_s << false << u"2014-01-01"_s;
    QTest::newRow("too early to be meant") << u"1234"_s << false << QString();
    QTest::newRow("too late to be meant") << u"99999"_s << false << QString();
    QTest::newRow("text") << u"4164a"_s << false << QString();
    QTest::newRow("nothing") << QString() << false << QString();
}

void DerivedDateTest::readsSpreadsheetDays()
{
    QFETCH(QString, text);
    QFETCH(bool, is1904);
    const auto date = readExcelDate(text, is1904);
    QTEST(date ? date->toString() : QString(), "date");
}

void DerivedDateTest::readsParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("month"); // 0: none
    QTest::addColumn<int>("year");
    QTest::newRow("short month") << u"OCT"_s << 10 << 0;
    QTest::newRow("German month") << u"März"_s << 3 << 0;
    QTest::newRow("number") << u"7"_s << 7 << 0;
    QTest::newRow("number too high") << u"13"_s << 0 << 2013;
    QTest::newRow("year") << u"2022"_s << 0 << 2022;
    QTest::newRow("fiscal year") << u"FY2022"_s << 0 << 2022;
    QTest::newRow("short fiscal year") << u"FY 22"_s << 0 << 2022;
    QTest::newRow("year that was a number") << u"2022.0"_s << 0 << 2022;
    QTest::newRow("name") << u"Octopus tentacle"_s << 0 << 0;
    QTest::newRow("nothing") << QString() << 0 << 0;
}

void DerivedDateTest::readsParts()
{
    QFETCH(QString, text);
    QTEST(readMonth(text).value_or(0), "month");
    QTEST(readYear(text).value_or(0), "year");
}

QTEST_GUILESS_MAIN(DerivedDateTest)
#include "tst_deriveddate.moc"
