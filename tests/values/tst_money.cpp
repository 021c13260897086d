// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/money.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPlainDecimals_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("normal");
        QTest::newRow("two decimals") << u"3500.00"_s << u"usd"_s << u"3500.00 USD"_s;
        QTest::newRow("no currency") << u"3500"_s << QString() << u"3500"_s;
        QTest::newRow("negative coin") << u"-0.00266844"_s << u"BTC"_s << u"-0.00266844 BTC"_s;
        QTest::newRow("exponent down") << u"1e-05"_s << u"BTC"_s << u"0.00001 BTC"_s;
        QTest::newRow("exponent up") << u"1E5"_s << u"EUR"_s << u"100000 EUR"_s;
        QTest::newRow("exponent within the decimals") << u"1.25e1"_s << u"EUR"_s << u"12.5 EUR"_s;
        QTest::newRow("exponent with plus") << u"1.5e+3"_s << u"EUR"_s << u"1500 EUR"_s;
        QTest::newRow("no digit before the dot") << u".5"_s << u"EUR"_s << u"0.5 EUR"_s;
        QTest::newRow("leading zeros") << u"007.10"_s << u"EUR"_s << u"7.10 EUR"_s;
        QTest::newRow("minus nothing") << u"-0.00"_s << u"EUR"_s << u"0.00 EUR"_s;
        QTest::newRow("one wei of ether") << u"0.000000000000000001"_s << u"ETH"_s << u"0.000000000000000001 ETH"_s;
        QTest::newRow("38 digits") << u"12345678901234567890123456789012345678"_s << u"XMR"_s
                                   << u"12345678901234567890123456789012345678 XMR"_s;
        QTest::newRow("thirty decimals") << u"0.000000000000000000000000000001"_s << QString()
                                         << u"0.000000000000000000000000000001"_s;
    }

    void readsPlainDecimals()
    {
        QFETCH(QString, amount);
        QFETCH(QString, currency);
        QFETCH(QString, normal);
        const auto money = Money::parse(amount, currency);
        QVERIFY(money.has_value());
        QCOMPARE(money->toString(), normal);
        QCOMPARE(Money::parse(normal).value(), *money);
        QCOMPARE(Money::parse(normal)->toString(), normal);
    }

    void refusesOtherTexts_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("currency");
        const QString none;
        QTest::newRow("empty") << none << none;
        QTest::newRow("only a sign") << u"-"_s << none;
        QTest::newRow("only a dot") << u"."_s << none;
        QTest::newRow("two dots") << u"1.2.3"_s << none;
        QTest::newRow("grouping is the importer's job") << u"3,500.00"_s << none;
        QTest::newRow("exponent without digits") << u"1e"_s << none;
        QTest::newRow("exponent with a dot") << u"1e1.5"_s << none;
        QTest::newRow("exponent too large") << u"1e999999999999"_s << none;
        QTest::newRow("too many digits for 128 bits") << QString(40, u'9') << none;
        QTest::newRow("exponent past 128 bits") << u"1e39"_s << none;
        QTest::newRow("31 decimals") << u"1e-31"_s << none;
        QTest::newRow("hostile length") << QString(100000, u'0') << none;
        QTest::newRow("hexadecimal") << u"0x10"_s << none;
        QTest::newRow("not a number") << u"nan"_s << none;
        QTest::newRow("digits of another script") << u"١٢"_s << none;
        QTest::newRow("currency sign") << u"1"_s << u"$"_s;
        QTest::newRow("two letters") << u"1"_s << u"US"_s;
        QTest::newRow("six letters") << u"1"_s << u"DOLLAR"_s;
        QTest::newRow("letters of another script") << u"1"_s << u"РУБ"_s;
    }

    void refusesOtherTexts()
    {
        QFETCH(QString, amount);
        QFETCH(QString, currency);
        QVERIFY(!Money::parse(amount, currency).has_value());
    }

    void equalAmountsAreEqualWhateverTheirDecimals()
    {
        QCOMPARE(Money::parse(u"3.50 USD").value(), Money::parse(u"3.5 USD").value());
        QCOMPARE(Money::parse(u"0.00").value(), Money::parse(u"0").value());
        QVERIFY(Money::parse(u"3.5 USD").value() != Money::parse(u"3.5 EUR").value());
        QVERIFY(Money::parse(u"3.5 USD").value() != Money::parse(u"3.5").value());
        QVERIFY(Money::parse(u"35 USD").value() != Money::parse(u"3.5 USD").value());
    }

    void addsExactly()
    {
        const auto sum = Money::parse(u"0.1 USD")->plus(Money::parse(u"0.20 USD").value());
        QVERIFY(sum.has_value());
        QCOMPARE(sum->toString(), u"0.30 USD"_s);
        // A double would lose the last digit.
        const auto large = Money::parse(u"90071992547409930000.01 USD")->plus(Money::parse(u"0.01 USD").value());
        QCOMPARE(large->toString(), u"90071992547409930000.02 USD"_s);
    }

    void refusesToAddDifferentCurrencies()
    {
        QVERIFY(!Money::parse(u"1 USD")->plus(Money::parse(u"1 EUR").value()).has_value());
        QVERIFY(!Money::parse(u"1 USD")->plus(Money::parse(u"1").value()).has_value());
    }

    void refusesASumPast128Bits()
    {
        const Money huge = Money::parse(u"1e38 USD").value();
        const auto sum = huge.plus(huge);
        QVERIFY(!sum.has_value());
        QCOMPARE(sum.error().code, ErrorCode::limitExceeded);
        // Bringing both to thirty decimals would overflow before the addition does.
        QVERIFY(!huge.plus(Money::parse(u"1e-30 USD").value()).has_value());
    }

    void approximatesForCharts()
    {
        QCOMPARE(Money::parse(u"-0.00266844 BTC")->approximate(), -0.00266844);
        for (const char *amount : {"63.40", "0.1", "9007199254740991.7", "0.30000000000000004", "1234567.891",
                                   "0.0000000000000000000000123", "-3.3"})
            QCOMPARE(Money::parse(QString::fromLatin1(amount), {})->approximate(), QByteArray(amount).toDouble());
        QCOMPARE(Money::parse(u"1e38 USD")->approximate(), 1e38);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
