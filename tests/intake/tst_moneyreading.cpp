// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/moneyreading.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class MoneyReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPrices_data();
    void readsPrices();
    void refusesWhatIsNoPrice_data();
    void refusesWhatIsNoPrice();
    void takesTheColumnsCurrency();
    void followsTheDecimalSign_data();
    void followsTheDecimalSign();
    void knowsCurrencies_data();
    void knowsCurrencies();
    void readsTheAmountOfACurrency();
    void knowsPlaceholders_data();
    void knowsPlaceholders();
};

void MoneyReadingTest::readsPrices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("price");
    for (const auto &[text, price] : {
             std::pair(u"0.05989857"_s, u"0.05989857"_s),
             std::pair(u"1e-07"_s, u"0.0000001"_s),
             std::pair(u"$1,234.50"_s, u"1234.50 USD"_s),
             std::pair(u"Buy price\nUSD 3,500.00\n\n(2.6264 BTC)"_s, u"3500.00 USD"_s),
             std::pair(u"0.5 BTC"_s, u"0.5 BTC"_s),
             std::pair(u"Current price USD 99.99"_s, u"99.99 USD"_s),
             std::pair(u"US $1446.25"_s, u"1446.25 USD"_s),
             std::pair(u"A$12"_s, u"12 AUD"_s),
             std::pair(u"€ 1.234,56"_s, u"1234.56 EUR"_s),
             std::pair(u"1 234,56 €"_s, u"1234.56 EUR"_s),
             std::pair(u"£5"_s, u"5 GBP"_s),
             std::pair(u"12.5 bitcoins"_s, u"12.5 BTC"_s),
             std::pair(u"฿0.132"_s, u"0.132 BTC"_s),
             std::pair(u"-0.00266844"_s, u"-0.00266844"_s),
             std::pair(u"1'000.50 CHF"_s, u"1000.50 CHF"_s),
             std::pair(u"1,5"_s, u"1.5"_s),
             std::pair(u"12,345,678"_s, u"12345678"_s),
             std::pair(u".75"_s, u"0.75"_s),
             std::pair(u"99999"_s, u"99999"_s),
             std::pair(u"100 元"_s, u"100 CNY"_s),
             std::pair(u"0,001"_s, u"0.001"_s),
             std::pair(u"Price: 10"_s, u"10"_s),
             std::pair(u"1.5k USD"_s, u"1500 USD"_s),
             std::pair(u"$2K"_s, u"2000 USD"_s),
             std::pair(u"5 kg"_s, u"5"_s),
             std::pair(u"USD 100 / 0.2 BTC"_s, u"100 USD"_s),
         })
        QTest::newRow(qPrintable(text)) << text << price;
}

void MoneyReadingTest::readsPrices()
{
    QFETCH(QString, text);
    const auto price = readMoney(text, {}, false);
    QVERIFY(price);
    QTEST(price->toString(), "price");
}

void MoneyReadingTest::refusesWhatIsNoPrice_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"free"_s, u""_s, u"10 - 20"_s, u"10-20 USD"_s, u"$5 to $10"_s, u"€100 – €250"_s,
                                u"0.1 to 0.2 BTC"_s, u"ask"_s, u"$"_s})
        QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text;
}

void MoneyReadingTest::refusesWhatIsNoPrice()
{
    QFETCH(QString, text);
    QVERIFY(!readMoney(text, u"USD"_s, false));
}

void MoneyReadingTest::takesTheColumnsCurrency()
{
    QCOMPARE(readMoney(u"12.50", u"USD"_s, false)->toString(), u"12.50 USD"_s);
    QCOMPARE(readMoney(u"12.50 EUR", u"USD"_s, false)->toString(), u"12.50 EUR"_s);
}

void MoneyReadingTest::followsTheDecimalSign_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("withDots");
    QTest::addColumn<QString>("withCommas");
    QTest::newRow("a comma and three digits") << u"1,500"_s << u"1500"_s << u"1.500"_s;
    QTest::newRow("a dot and three digits") << u"1.500"_s << u"1.500"_s << u"1500"_s;
    QTest::newRow("both say it themselves") << u"1.500,25"_s << u"1500.25"_s << u"1500.25"_s;
    QTest::newRow("two digits say it themselves") << u"1,50"_s << u"1.50"_s << u"1.50"_s;
}

void MoneyReadingTest::followsTheDecimalSign()
{
    QFETCH(QString, text);
    QTEST(readMoney(text, {}, false)->toString(), "withDots");
    QTEST(readMoney(text, {}, true)->toString(), "withCommas");
}

void MoneyReadingTest::knowsCurrencies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    for (const auto &[text, code] :
         {std::pair(u"usd"_s, u"USD"_s), std::pair(u"$"_s, u"USD"_s), std::pair(u"CA$"_s, u"CAD"_s),
          std::pair(u"Bitcoin"_s, u"BTC"_s), std::pair(u"XBT"_s, u"BTC"_s), std::pair(u"€"_s, u"EUR"_s),
          std::pair(u"pieces"_s, QString()), std::pair(u"1"_s, QString())})
        QTest::newRow(qPrintable(text)) << text << code;
}

void MoneyReadingTest::knowsCurrencies()
{
    QFETCH(QString, text);
    QTEST(currencyCode(text), "code");
}

void MoneyReadingTest::readsTheAmountOfACurrency()
{
    const QString cell = u"Buy price\nUSD 3,500.00\n\n(2.6264 BTC)"_s;
    QCOMPARE(currenciesIn(cell), (QStringList{u"USD"_s, u"BTC"_s}));
    QCOMPARE(readAmount(cell, u"BTC"_s, false)->toString(), u"2.6264 BTC"_s);
    QCOMPARE(readAmount(cell, u"USD"_s, false)->toString(), u"3500.00 USD"_s);
    QVERIFY(!readAmount(cell, u"EUR"_s, false));
    QVERIFY(!readAmount(u"3500", u"USD"_s, false)); // nothing says that it is in dollars
    QCOMPARE(readAmount(u"1.234,50 € (0,5 BTC)", u"BTC"_s, true)->toString(), u"0.5 BTC"_s);
}

void MoneyReadingTest::knowsPlaceholders_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<bool>("isNone");
    for (const char *none : {"0", "0.00", "0.0000", "99999", "99999.99", "99999.00", "9999999"})
        QTest::newRow(none) << QString::fromLatin1(none) << true;
    for (const char *price : {"0.0001", "9999", "9999.99", "99.99", "99998", "199999", "100000"})
        QTest::newRow(price) << QString::fromLatin1(price) << false;
}

void MoneyReadingTest::knowsPlaceholders()
{
    QFETCH(QString, amount);
    QTEST(isPlaceholder(*Money::parse(amount, u"USD")), "isNone");
}

QTEST_GUILESS_MAIN(MoneyReadingTest)
#include "tst_moneyreading.moc"
