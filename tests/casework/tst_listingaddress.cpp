// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/listingaddress.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestListingAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarketsOwnPageIsTheListings_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("market");
        QTest::addColumn<QString>("address");
        const auto add = [](const char *row, const QByteArray &record, const QString &market, const QString &address) {
            QTest::newRow(row) << record << market << address;
        };
        add("a cell", "Press,ann,eBay,https://www.ebay.com/itm/284123,400", u"eBay"_s,
            u"https://www.ebay.com/itm/284123"_s);
        add("in JSON", R"({"url":"https:\/\/x","link":"https://harbour.com/p/1?a=b"})", u"harbour.com"_s,
            u"https://harbour.com/p/1?a=b"_s);
        add("the same twice", "https://ebay.com/itm/1 https://ebay.com/itm/1", u"e-Bay"_s, u"https://ebay.com/itm/1"_s);
        add("beside its picture", "https://i.ebay.com/1.JPG?x,https://ebay.com/itm/1", u"eBay"_s,
            u"https://ebay.com/itm/1"_s);
        add("beside another site's", "https://pay.example/9,https://ebay.com/itm/1", u"eBay"_s,
            u"https://ebay.com/itm/1"_s);
        add("two pages", "https://ebay.com/itm/1,https://ebay.com/itm/2", u"eBay"_s, {});
        add("the market's first page", "Press,eBay,https://www.ebay.com/", u"eBay"_s, {});
        add("another site only", "https://pay.example/9", u"eBay"_s, {});
        add("a market without a name", "https://ebay.com/itm/1", {}, {});
        add("no address", "Press,ann,eBay", u"eBay"_s, {});
        add("no text", QByteArray("\xff\x00https://\xfe", 11), u"eBay"_s, {});
    }

    void theMarketsOwnPageIsTheListings()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, market);
        QFETCH(QString, address);
        QCOMPARE(addressOfListing(record, market), address);
    }
};

QTEST_GUILESS_MAIN(TestListingAddress)
#include "tst_listingaddress.moc"
