// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/calendarwords.h"
#include "models/referrals/workingcalendar.h"

#include <QSet>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestWorkingCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Meeus, Astronomical Algorithms, chapter 8, and published tables.
    void easterFallsOnItsSunday_data()
    {
        QTest::addColumn<QDate>("easter");
        for (const QDate easter : {QDate(1961, 4, 2), QDate(1991, 3, 31), QDate(2000, 4, 23), QDate(2024, 3, 31),
                                   QDate(2025, 4, 20), QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2038, 4, 25)})
            QTest::newRow(qPrintable(easter.toString(Qt::ISODate))) << easter;
    }

    void easterFallsOnItsSunday()
    {
        QFETCH(QDate, easter);
        QCOMPARE(easterSunday(easter.year()), easter);
    }

    // OPM, gov.uk, the ECB, the BOE, the Korean Ministry and others publish these days.
    void dayIsHoliday_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("isWorking");
        const auto add = [](const char *row, const QString &id, QDate date, bool isWorking = false) {
            QTest::newRow(row) << id << date << isWorking;
        };
        add("US: Independence Day on a Saturday is kept on Friday", u"us"_s, {2026, 7, 3});
        add("US: New Year on a Saturday is kept in the old year", u"us"_s, {2021, 12, 31});
        add("US: Juneteenth since 2021", u"us"_s, {2023, 6, 19});
        add("US: no Juneteenth before", u"us"_s, {2020, 6, 19}, true);
        add("US: fourth Thursday of November", u"us"_s, {2026, 11, 26});
        add("US: Good Friday is a working day", u"us"_s, {2026, 4, 3}, true);
        add("US: last Monday of May", u"us"_s, {2026, 5, 25});
        add("GB: Boxing Day on a Saturday is kept on Monday", u"gb"_s, {2026, 12, 28});
        add("GB: Christmas on a Saturday, both days move", u"gb"_s, {2021, 12, 28});
        add("GB: coronation", u"gb"_s, {2023, 5, 8});
        add("GB: spring bank holiday moved in 2022", u"gb"_s, {2022, 5, 30}, true);
        add("GB: Easter Monday", u"gb"_s, {2026, 4, 6});
        add("Scotland: 2 January", u"gb-sct"_s, {2026, 1, 2});
        add("Scotland: VE day instead of the first Monday of May", u"gb-sct"_s, {2020, 5, 8});
        add("Scotland: the Football World Cup", u"gb-sct"_s, {2026, 6, 15});
        add("Scotland: Easter Monday is a working day", u"gb-sct"_s, {2026, 4, 6}, true);
        add("EU: 26 December", u"eu"_s, {2025, 12, 26});
        add("EU: a Sunday holiday does not move", u"eu"_s, {2022, 12, 27}, true);
        add("ES: Constitution Day", u"es"_s, {2027, 12, 6});
        add("ES: Easter Monday is a working day", u"es"_s, {2026, 4, 6}, true);
        add("FR: Ascension Day", u"fr"_s, {2026, 5, 14});
        add("DE: Whit Monday", u"de"_s, {2026, 5, 25});
        add("NL: King's Day on a Sunday is kept on Saturday, so Monday is a working day", u"nl"_s, {2025, 4, 28}, true);
        add("CA: Victoria Day", u"ca"_s, {2026, 5, 18});
        add("CA: Victoria Day on the 24th", u"ca"_s, {2027, 5, 24});
        add("AU: Australia Day on a Sunday is kept on Monday", u"au"_s, {2025, 1, 27});
        add("CA: Easter Monday", u"ca"_s, {2026, 4, 6});
        add("AU: mourning for the Queen", u"au"_s, {2022, 9, 22});
        add("KR: Hangul Day before it was made up for", u"kr"_s, {2020, 10, 9});
        add("KR: and Independence Movement Day", u"kr"_s, {2021, 3, 1});
        add("KR: no Constitution Day before 2026", u"kr"_s, {2025, 7, 17}, true);
        add("KR: Constitution Day since 2026", u"kr"_s, {2026, 7, 17});
        add("KR: Constitution Day on a Saturday moves", u"kr"_s, {2027, 7, 19});
        add("KR: local elections", u"kr"_s, {2026, 6, 3});
        add("KR: a temporary holiday", u"kr"_s, {2025, 1, 27});
        add("KR: the day after Seollal", u"kr"_s, {2026, 2, 18});
        add("KR: Seollal on a Sunday gives a day more", u"kr"_s, {2027, 2, 9});
        add("KR: Independence Movement Day on a Sunday moves", u"kr"_s, {2026, 3, 2});
        add("KR: Buddha's Birthday on Children's Day moves", u"kr"_s, {2025, 5, 6});
        add("KR: and by one day only", u"kr"_s, {2025, 5, 7}, true);
        add("KR: Buddha's Birthday on a Sunday moves", u"kr"_s, {2026, 5, 25});
        add("KR: Chuseok meets National Foundation Day", u"kr"_s, {2025, 10, 8});
        add("plain: Christmas is a working day", u"plain"_s, {2026, 12, 25}, true);
    }

    void dayIsHoliday()
    {
        QFETCH(QString, calendar);
        QFETCH(QDate, date);
        QFETCH(bool, isWorking);
        const auto found = WorkingCalendar::named(calendar);
        QVERIFY(found);
        QCOMPARE(found->isWorkingDay(date), isWorking);
    }

    void usHas11HolidaysAYear()
    {
        const auto us = WorkingCalendar::named(u"us"_s);
        QVERIFY(us);
        QSet<QString> names;
        for (const WorkingCalendar::Holiday &day : us->holidays(2025))
            names.insert(day.name);
        QCOMPARE(names.size(), 11);
    }

    void periodStartsOnTheDayAfterReceipt_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QDate>("received");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("deadline");
        QTest::newRow("one day from a Friday") << u"us"_s << QDate(2026, 1, 9) << 1 << QDate(2026, 1, 12);
        QTest::newRow("over Thanksgiving") << u"us"_s << QDate(2026, 11, 24) << 2 << QDate(2026, 11, 27);
        QTest::newRow("15 days over two holidays") << u"us"_s << QDate(2025, 12, 19) << 15 << QDate(2026, 1, 13);
        QTest::newRow("10 days over Easter in Britain") << u"gb"_s << QDate(2026, 3, 30) << 10 << QDate(2026, 4, 15);
        QTest::newRow("the same in Spain") << u"es"_s << QDate(2026, 3, 30) << 10 << QDate(2026, 4, 14);
        QTest::newRow("received on a Saturday") << u"us"_s << QDate(2026, 1, 10) << 1 << QDate(2026, 1, 12);
        QTest::newRow("no days") << u"us"_s << QDate(2026, 1, 10) << 0 << QDate(2026, 1, 10);
    }

    void periodStartsOnTheDayAfterReceipt()
    {
        QFETCH(QString, calendar);
        QFETCH(QDate, received);
        QFETCH(int, days);
        QFETCH(QDate, deadline);
        const auto found = WorkingCalendar::named(calendar);
        QVERIFY(found);
        QCOMPARE(found->afterWorkingDays(received, days), deadline);
        QCOMPARE(found->workingDaysBetween(received, deadline), days);
        QCOMPARE(found->workingDaysBetween(deadline, received), -days);
    }

    void rulesHoldInYearsToCome()
    {
        for (const WorkingCalendar &calendar : WorkingCalendar::all()) {
            QVERIFY2(!calendar.name().isEmpty() && !calendar.source().isEmpty(), qPrintable(calendar.id()));
            if (calendar.id() == "plain"_L1)
                continue;
            for (const int year : {2026, 2031, 2039})
                QVERIFY2(calendar.holidays(year).size() >= 6, qPrintable(calendar.id()));
        }
    }

    void tablesOfTheMoonSayWhereTheyEnd()
    {
        const auto korea = WorkingCalendar::named(u"kr"_s);
        QVERIFY(korea && korea->knows(2040) && !korea->knows(2041));
        QVERIFY(WorkingCalendar::named(u"us"_s)->knows(2100));
    }

    void unknownCalendarIsRefusedWithThoseThereAre()
    {
        const auto found = WorkingCalendar::named(u"mars"_s);
        QVERIFY(!found && found.error().message.contains("us, gb"_L1));
    }

    void everyNameCanBeTranslated()
    {
        QSet<QString> known;
        for (const char *word : calendarWords)
            known.insert(QString::fromUtf8(word));
        for (const WorkingCalendar &calendar : WorkingCalendar::all()) {
            QVERIFY2(known.contains(calendar.name()), qPrintable(calendar.name()));
            for (const WorkingCalendar::Holiday &day : calendar.holidays(2026))
                QVERIFY2(known.contains(day.name), qPrintable(day.name));
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkingCalendar)
#include "tst_workingcalendar.moc"
