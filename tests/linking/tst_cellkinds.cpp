// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/celldate.h"
#include "models/linking/cellnumber.h"
#include "models/linking/editdistance.h"
#include "models/linking/fieldkind.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class CellKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::newRow("ISO") << u"1971-06-24"_s << u"19710624"_s;
        QTest::newRow("with time") << u"1971-06-24T10:11:12Z"_s << u"19710624"_s;
        QTest::newRow("digits only") << u"19560409"_s << u"19560409"_s;
        QTest::newRow("a day there is not") << u"19561399"_s << u"19561399"_s;
        QTest::newRow("day first") << u"24/6/1971"_s << u"19710624"_s;
        QTest::newRow("year") << u"1999"_s << u"1999"_s;
        QTest::newRow("no year") << u"12"_s << QString();
        QTest::newRow("words") << u"June 1999"_s << QString();
    }
    void readsDates()
    {
        QFETCH(QString, text);
        QTEST(dateDigits(text, false), "digits");
    }

    void readsMonthFirstWhereOneDateSaysSo()
    {
        QVERIFY(hasMonthFirst({u"01/02/1999"_s, u"12/31/1999"_s}));
        QVERIFY(!hasMonthFirst({u"01/02/1999"_s, u"31/12/1999"_s}));
        QCOMPARE(dateDigits(u"12/31/1999", true), u"19991231"_s);
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("plain") << u"12"_s << 12.0;
        QTest::newRow("thousands") << u"1,234.50"_s << 1234.5;
        QTest::newRow("decimal comma") << u"1.234,5"_s << 1234.5;
        QTest::newRow("currency before") << u"$12.5"_s << 12.5;
        QTest::newRow("coin behind") << u"0.5 BTC"_s << 0.5;
    }
    void readsNumbers()
    {
        QFETCH(QString, text);
        const std::optional<double> number = cellNumber(text);
        QVERIFY(number.has_value());
        QTEST(*number, "number");
    }

    void takesNoTextForANumber()
    {
        for (const QString &text : {u""_s, u"n/a"_s, u"12 Main Street"_s, u"1-2-3"_s})
            QVERIFY2(!cellNumber(text), qPrintable(text));
    }

    void countsTypingSlips_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("slips");
        QTest::newRow("equal") << u"abc"_s << u"abc"_s << 0;
        QTest::newRow("replaced") << u"abc"_s << u"axc"_s << 1;
        QTest::newRow("lost") << u"abcd"_s << u"abd"_s << 1;
        QTest::newRow("swapped") << u"abcd"_s << u"acbd"_s << 1;
        QTest::newRow("swapped and lost") << u"abcdef"_s << u"acbdf"_s << 2;
        QTest::newRow("more than asked for") << u"kitten"_s << u"sitting"_s << 3;
        QTest::newRow("to nothing") << u"ab"_s << u""_s << 2;
    }
    void countsTypingSlips()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(typingSlips(a, b, 2), "slips");
        QTEST(typingSlips(b, a, 2), "slips");
    }

    void knowsJaroWinklerOfTheLiterature()
    {
        QVERIFY(std::abs(jaroWinkler(u"martha", u"marhta") - 0.9611) < 0.0001);
        QVERIFY(std::abs(jaroWinkler(u"dixon", u"dicksonx") - 0.8133) < 0.0001);
        QCOMPARE(jaroWinkler(u"abc", u"xyz"), 0.0);
    }

    void guessesKinds_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("kind");
        const QStringList names{u"DrugKing"_s, u"green_leaf"_s, u"xanaxbaron"_s};
        QTest::newRow("by its name") << u"vendor_name"_s << names << u"name"_s;
        QTest::newRow("camel case") << u"sellerName"_s << names << u"name"_s;
        QTest::newRow("by its values") << u"x"_s << names << u"name"_s;
        QTest::newRow("dates") << u"x"_s << QStringList{u"1971-06-24"_s, u"1980-01-02"_s} << u"date"_s;
        QTest::newRow("amounts") << u"price"_s << QStringList{u"12.50"_s, u"$3"_s} << u"number"_s;
        QTest::newRow("addresses of mail") << u"x"_s << QStringList{u"a@b.org"_s, u"c@d.net"_s} << u"key"_s;
        QTest::newRow("a name that the values deny") << u"date"_s << names << u"name"_s;
        QTest::newRow("few values") << u"x"_s << (QStringList(30, u"pills"_s) << u"seeds"_s) << u"category"_s;
        QTest::newRow("long texts") << u"x"_s << QStringList{u"one two three four five six seven"_s} << u"text"_s;
        QTest::newRow("empty") << u"name"_s << QStringList{u""_s, u" "_s} << u"ignored"_s;
    }
    void guessesKinds()
    {
        QFETCH(QString, column);
        QFETCH(QStringList, values);
        QTEST(toToken(guessFieldKind(column, values)), "kind");
    }

    void everyKindHasAToken()
    {
        for (const FieldKind kind : allFieldKinds)
            QCOMPARE(fieldKindFromToken(toToken(kind)), std::optional(kind));
        QVERIFY(!fieldKindFromToken(u"colour"));
    }
};

QTEST_GUILESS_MAIN(CellKindsTest)
#include "tst_cellkinds.moc"
