// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/numberformat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace interdict;

class TestNumberFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAsASpreadsheetDoes_data();
    void showsAsASpreadsheetDoes();
    void showsDatesAsIso_data();
    void showsDatesAsIso();
    void knowsTheFormatsWithoutACode_data();
    void knowsTheFormatsWithoutACode();
    void takesAnyCode();
};

void TestNumberFormat::showsAsASpreadsheetDoes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    const auto add = [](const QString &code, const QString &written, const QString &shown) {
        QTest::addRow("%s of %s", qPrintable(code), qPrintable(written)) << code << written << shown;
    };
    const QString general = u"General"_s;
    add(general, u"12"_s, u"12"_s);
    add(general, u"-3"_s, u"-3"_s);
    add(general, u"0.1"_s, u"0.1"_s);
    add(general, u"0.30000000000000004"_s, u"0.3"_s);
    add(general, u"1234.5678"_s, u"1234.5678"_s);
    add(general, u"123456789012345678"_s, u"123456789012345678"_s); // an order number keeps its digits
    add(general, u"1E+3"_s, u"1000"_s);
    add(general, u"1.2340000000000001E-5"_s, u"0.00001234"_s);
    add(general, u"1.5E-12"_s, u"1.5E-12"_s);
    add(general, u"2.6264123456789"_s, u"2.6264123456789"_s);
    add(general, u"1.23456789E+22"_s, u"1.23456789E+22"_s);
    add(general, u"0"_s, u"0"_s);
    add(general, u"-0.0"_s, u"0"_s);
    add(general, u"99.99999999999999"_s, u"100"_s);
    add(u"0"_s, u"2.5"_s, u"3"_s);
    add(u"0"_s, u"0.4"_s, u"0"_s);
    add(u"0"_s, u"-0.4"_s, u"0"_s);
    add(u"0.00"_s, u"1.005"_s, u"1.01"_s); // in decimal, not in binary
    add(u"0.00"_s, u"-1.5"_s, u"-1.50"_s);
    add(u"0.00"_s, u"999.999"_s, u"1000.00"_s);
    add(u"#,##0"_s, u"1234567"_s, u"1,234,567"_s);
    add(u"#,##0"_s, u"12"_s, u"12"_s);
    add(u"#,##0.00"_s, u"1234.5"_s, u"1,234.50"_s);
    add(u"#,##0,"_s, u"1234567"_s, u"1,235"_s);
    add(u"0.0,,\"M\""_s, u"1234567"_s, u"1.2M"_s);
    add(u"0%"_s, u"0.125"_s, u"13%"_s);
    add(u"0.00%"_s, u"0.52"_s, u"52.00%"_s);
    add(u"0.0000#"_s, u"1000.5577"_s, u"1000.5577"_s);
    add(u"0.###"_s, u"4.5"_s, u"4.5"_s);
    add(u"0.###"_s, u"4"_s, u"4"_s);
    add(u"#.##"_s, u"0.5"_s, u".5"_s);
    add(u"00000"_s, u"501"_s, u"00501"_s);
    add(u"000\\-00\\-0000"_s, u"123456789"_s, u"123-45-6789"_s);
    add(u"(###) ###-####"_s, u"2025550123"_s, u"(202) 555-0123"_s);
    add(u"\"$\"#,##0.00"_s, u"1234.5"_s, u"$1,234.50"_s);
    add(u"[$€-407] #,##0.00"_s, u"3.3"_s, u"€ 3.30"_s);
    add(u"#,##0.00\\ [$BTC]"_s, u"2.5"_s, u"2.50 BTC"_s);
    add(u"_(\"$\"* #,##0.00_);_(\"$\"* \\(#,##0.00\\);_(\"$\"* \"-\"??_);_(@_)"_s, u"-1234.5"_s, u"$(1,234.50)"_s);
    add(u"_(\"$\"* #,##0.00_);_(\"$\"* \\(#,##0.00\\);_(\"$\"* \"-\"_);_(@_)"_s, u"0"_s, u"$-"_s);
    add(u"#,##0;(#,##0)"_s, u"-1234"_s, u"(1,234)"_s);
    add(u"#,##0;[Red]-#,##0"_s, u"-1234"_s, u"-1,234"_s);
    add(u"0;0;\"none\""_s, u"0"_s, u"none"_s);
    add(u"[<100]\"few\";[>=1000]0,\"k\";0"_s, u"5"_s, u"few"_s);
    add(u"[<100]\"few\";[>=1000]0,\"k\";0"_s, u"5000"_s, u"5k"_s);
    add(u"[<100]\"few\";[>=1000]0,\"k\";0"_s, u"500"_s, u"500"_s);
    add(u"0.00E+00"_s, u"12345"_s, u"1.23E+04"_s);
    add(u"@"_s, u"42"_s, u"42"_s);
    add(u"General\" g\""_s, u"2.5"_s, u"2.5 g"_s);
    add(u"# ?/?"_s, u"0.5"_s, u"0.5"_s);
    add(u";;;"_s, u"12"_s, u"12"_s); // a format that hides must not hide evidence
}

void TestNumberFormat::showsAsASpreadsheetDoes()
{
    QFETCH(QString, code);
    QFETCH(QString, written);
    QFETCH(QString, shown);
    const NumberFormat format = NumberFormat::parse(code);
    QCOMPARE(format.shown(written.toDouble(), written, NumberFormat::DateSystem::from1900), shown);
}

void TestNumberFormat::showsDatesAsIso_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("isFrom1904");
    QTest::addColumn<QString>("shown");
    const auto add = [](const char *row, const QString &code, double serial, const QString &shown,
                        bool isFrom1904 = false) { QTest::newRow(row) << code << serial << isFrom1904 << shown; };
    const QString day = u"m/d/yyyy"_s;
    add("the first day", day, 1, u"1900-01-01"_s);
    add("before the first day", day, 0, u"1900-01-00"_s);
    add("before the day that never was", day, 59, u"1900-02-28"_s);
    add("the day that never was", day, 60, u"1900-02-29"_s);
    add("after the day that never was", day, 61, u"1900-03-01"_s);
    add("a day", day, 41670, u"2014-01-31"_s);
    add("a day with an unseen time", day, 41670.99, u"2014-01-31"_s);
    add("the last day", day, 2958465, u"9999-12-31"_s);
    add("no day", day, 2958466, u"2958466"_s);
    add("a negative day", day, -1, u"-1"_s);
    add("1904", day, 1, u"1904-01-02"_s, true);
    add("the start of 1904", day, 0, u"1904-01-01"_s, true);
    add("a day of 1904", day, 40208, u"2014-01-31"_s, true);
    add("day and time", u"yyyy-mm-dd hh:mm:ss"_s, 41670.43090277778, u"2014-01-31T10:20:30"_s);
    add("day and minutes", u"dd.mm.yy hh:mm"_s, 41670.43055555555, u"2014-01-31T10:20:00"_s);
    add("rounded to the next day", u"yyyy-mm-dd hh:mm:ss"_s, 41670.9999999, u"2014-02-01T00:00:00"_s);
    add("fractions of a second", u"yyyy-mm-dd hh:mm:ss.000"_s, 41670.43090567130, u"2014-01-31T10:20:30.250"_s);
    add("a time", u"h:mm AM/PM"_s, 0.75, u"18:00:00"_s);
    add("a time of a day", u"h:mm"_s, 1.5, u"12:00:00"_s);
    add("hours that go on", u"[h]:mm:ss"_s, 1.5, u"36:00:00"_s);
    add("minutes and seconds", u"mm:ss"_s, 0.00702546296296296, u"00:10:07"_s);
    add("a month", u"mmm-yy"_s, 41640, u"2014-01"_s);
    add("a month with a day unseen", u"mmm-yy"_s, 41670, u"2014-01-31"_s);
    add("a year", u"yyyy"_s, 41640, u"2014"_s);
    add("with a locale", u"[$-409]d\\-mmm\\-yyyy;@"_s, 41670, u"2014-01-31"_s);
    add("with words", u"\"on \"dddd, d mmmm yyyy"_s, 41670, u"2014-01-31"_s);
}

void TestNumberFormat::showsDatesAsIso()
{
    QFETCH(QString, code);
    QFETCH(double, serial);
    QFETCH(bool, isFrom1904);
    QFETCH(QString, shown);
    const auto system = isFrom1904 ? NumberFormat::DateSystem::from1904 : NumberFormat::DateSystem::from1900;
    QCOMPARE(NumberFormat::parse(code).shown(serial, QString::number(serial, 'g', 17), system), shown);
}

void TestNumberFormat::knowsTheFormatsWithoutACode_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("shown");
    QTest::newRow("General") << 0 << u"41670.5"_s;
    QTest::newRow("whole") << 1 << u"41671"_s;
    QTest::newRow("thousands") << 4 << u"41,670.50"_s;
    QTest::newRow("date") << 14 << u"2014-01-31"_s;
    QTest::newRow("time") << 20 << u"12:00:00"_s;
    QTest::newRow("date and time") << 22 << u"2014-01-31T12:00:00"_s;
    QTest::newRow("a date of East Asia") << 57 << u"2014-01-31"_s;
    QTest::newRow("text") << 49 << u"41670.5"_s;
    QTest::newRow("not defined") << 163 << u"41670.5"_s;
}

void TestNumberFormat::knowsTheFormatsWithoutACode()
{
    QFETCH(int, id);
    QFETCH(QString, shown);
    QCOMPARE(NumberFormat::builtIn(id).shown(41670.5, u"41670.5", NumberFormat::DateSystem::from1900), shown);
}

void TestNumberFormat::takesAnyCode()
{
    // Made of the characters that mean something, in a fixed order of draws: an answer each time.
    const QString letters = u"0#?.,%;\"\\_*[]$-@ymdhsE+/<>=AGeneral "_s;
    quint32 draw = 7;
    for (int i = 0; i < 4000; ++i) {
        QString code;
        for (int k = 0; k < 12; ++k) {
            draw = draw * 1664525 + 1013904223;
            code += letters.at((draw >> 16) % letters.size());
        }
        const NumberFormat format = NumberFormat::parse(code);
        for (const QString &written : {u"0"_s, u"-1234.5678"_s, u"1e300"_s, u"-1e-300"_s, u"41670.43"_s})
            QVERIFY2(!format.shown(written.toDouble(), written, NumberFormat::DateSystem::from1900).isEmpty(),
                     qPrintable(code));
    }
}

QTEST_APPLESS_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"
