// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/marketitem.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;
using Kind = MarketItem::Kind;

class TestMarketItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers()
    {
        QCOMPARE(MarketItem::parse(Kind::asin, u" b00005n5pf ")->toString(), u"asin:B00005N5PF"_s);
        QCOMPARE(MarketItem::parse(Kind::asin, u"0-306-40615-2").has_value(), false);
        QCOMPARE(MarketItem::parse(Kind::asin, u"0306406152")->number(), u"0306406152"_s); // ISO 2108's example
        QCOMPARE(MarketItem::parse(Kind::ebayItem, u"123456789012")->toString(), u"ebay:123456789012"_s);
        QCOMPARE(MarketItem::parse(u"asin:B00005N5PF").value(), MarketItem::parse(Kind::asin, u"B00005N5PF").value());
        QCOMPARE(MarketItem::parse(u"ebay:123456789012")->siteName(), u"eBay"_s);
    }

    void refusesOtherTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("book with a wrong check digit") << u"0306406153"_s;
        QTest::newRow("nine characters") << u"B00005N5P"_s;
        QTest::newRow("another first letter") << u"C00005N5PF"_s;
        QTest::newRow("eleven digits") << u"12345678901"_s;
        QTest::newRow("twelve digits, zero first") << u"012345678901"_s;
        QTest::newRow("hostile length") << QString(1000000, u'1');
    }

    void refusesOtherTexts()
    {
        QFETCH(QString, text);
        QVERIFY(MarketItem::candidates(text).empty());
        QVERIFY(!MarketItem::parse(text).has_value());
    }

    void findsTheItemOfAPage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("item");
        QTest::newRow("Amazon") << u"https://www.amazon.com/Some-Title/dp/B00005N5PF/ref=x?y=z"_s
                                << u"asin:B00005N5PF"_s;
        QTest::newRow("Amazon, older page")
            << u"https://www.amazon.co.uk/gp/product/B00005N5PF"_s << u"asin:B00005N5PF"_s;
        QTest::newRow("eBay") << u"https://www.ebay.de/itm/123456789012?hash=1"_s << u"ebay:123456789012"_s;
        QTest::newRow("eBay with the title")
            << u"https://www.ebay.com/itm/pill-press/123456789012"_s << u"ebay:123456789012"_s;
        QTest::newRow("a site that only sounds like it") << u"https://amazon.example.com/dp/B00005N5PF"_s << QString();
        QTest::newRow("no item") << u"https://www.ebay.com/sch/i.html"_s << QString();
        QTest::newRow("IP address") << u"http://198.51.100.7/dp/B00005N5PF"_s << QString();
    }

    void findsTheItemOfAPage()
    {
        QFETCH(QString, page);
        QFETCH(QString, item);
        const auto found = MarketItem::fromWebAddress(WebAddress::parse(page).value());
        QCOMPARE(found ? found->toString() : QString(), item);
    }
};

QTEST_GUILESS_MAIN(TestMarketItem)
#include "tst_marketitem.moc"
