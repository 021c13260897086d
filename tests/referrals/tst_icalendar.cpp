// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/icalendar.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// Calendar files as RFC 5545 asks for them.
class ICalendarTest : public QObject
{
    Q_OBJECT

    static CalendarDate date(const QString &summary)
    {
        CalendarDate one;
        one.uid = u"case-r-0001-recheck-7d@interdict"_s;
        one.at = QDateTime(QDate(2020, 6, 26), QTime(14, 30), Qt::OffsetFromUTC, 2 * 3600);
        one.stampedAt = QDateTime(QDate(2020, 6, 19), QTime(9, 0), Qt::UTC);
        one.summary = summary;
        one.description = u"Line one\nLine two"_s;
        one.alarmSeconds = 24 * 3600;
        return one;
    }
    static QByteArray unfolded(QByteArray bytes) { return bytes.replace("\r\n ", ""); }

private Q_SLOTS:
    void linesAreFoldedBetweenCharacters_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::newRow("short") << u"short"_s;
        QTest::newRow("long ASCII") << QString(400, u'x');
        QTest::newRow("two octets each") << QString(200, QChar(0x0416));
        QTest::newRow("three octets each") << QString(200, QChar(0x85AC));
        QTest::newRow("four octets each") << u"💊"_s.repeated(100);
        QTest::newRow("mixed") << u"a💊Ж藥"_s.repeated(50);
    }
    void linesAreFoldedBetweenCharacters()
    {
        QFETCH(QString, summary);
        const QByteArray bytes = toICalendar(u"Harbour"_s, {date(summary)});
        QVERIFY(bytes.endsWith("END:VCALENDAR\r\n"));
        QVERIFY(!QByteArray(bytes).replace("\r\n", "").contains('\n'));
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the CR
            const QString text = QString::fromUtf8(line);
            QVERIFY2(!text.contains(QChar::ReplacementCharacter), line.constData());
        }
        QVERIFY(QString::fromUtf8(unfolded(bytes)).contains(u"SUMMARY:"_s + summary + u"\r\n"_s));
    }

    void momentsAreInUtc()
    {
        const QByteArray bytes = toICalendar(u"Harbour"_s, {date(u"x"_s)});
        QVERIFY(bytes.contains("DTSTART:20200626T123000Z\r\n"));
        QVERIFY(bytes.contains("DTSTAMP:20200619T090000Z\r\n"));
        QVERIFY(bytes.contains("TRIGGER:-PT1440M\r\n"));
    }

    void textsAreEscaped()
    {
        const QByteArray bytes = unfolded(toICalendar(u"A;B"_s, {date(u"a,b;c\\d\x01\tRRULE:FREQ\r\nX:1"_s)}));
        QVERIFY(bytes.contains("SUMMARY:a\\,b\\;c\\\\d RRULE:FREQ\\nX:1\r\n"));
        QVERIFY(bytes.contains("DESCRIPTION:Line one\\nLine two\r\n"));
        QVERIFY(bytes.contains("X-WR-CALNAME:A\\;B\r\n"));
    }

    void theSameDatesGiveTheSameBytes()
    {
        QCOMPARE(toICalendar(u"H"_s, {date(u"x"_s), date(u"y"_s)}), toICalendar(u"H"_s, {date(u"x"_s), date(u"y"_s)}));
    }

    void requiredLinesAreThere()
    {
        const QByteArray bytes = toICalendar(u"Harbour"_s, {date(u"x"_s)});
        for (const char *line : {"BEGIN:VCALENDAR\r\n", "VERSION:2.0\r\n", "PRODID:", "BEGIN:VEVENT\r\n",
                                 "UID:case-r-0001-recheck-7d@interdict\r\n", "END:VEVENT\r\n"})
            QVERIFY2(bytes.contains(line), line);
    }
};

QTEST_GUILESS_MAIN(ICalendarTest)
#include "tst_icalendar.moc"
