// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/intake/readtable.h"

#include <QTest>

using namespace interdict;
using namespace interdict::tests;
using namespace Qt::StringLiterals;

/// What cells mean: prices, routes, dates, sellers, places.
class RecordMeaningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBothPricesOfACell();
    void splitsRoutes();
    void takesSellersOutOfTheirStanding();
    void countsDaysBackFromTheFilesDay();
    void readsSpreadsheetDates();
    void takesFiscalMonths();
    void placeholdersAreNoPrices_data();
    void placeholdersAreNoPrices();
    void labelsJoinedTexts();
    void placesHaveNormalForms();
    void parcelsLeadToTheirDestinations();
    void textStaysAsItStands();
    void severalColumnsMakeAReference();
};

void RecordMeaningsTest::takesBothPricesOfACell()
{
    const Reading reading = readTable("title,price\nPress,\"Buy price\nUSD 3,500.00\n\n(2.6264 BTC)\"\n"
                                      "Die,\"Buy price\nUSD 7.50\n\n(0.0056 BTC)\"\n");
    QCOMPARE(reading.records[0].price->toString(), u"3500.00 USD"_s);
    QCOMPARE(reading.records[0].secondPrice->toString(), u"2.6264 BTC"_s);
    QCOMPARE(reading.tally.flagged, 0);
    const Reading other =
        readTable("title,price\nPress,\"USD 3 (2 BTC)\"\nDie,\"USD 7 (1 BTC)\"\n", {u"price=price:BTC"_s});
    QCOMPARE(other.records[0].price->toString(), u"2 BTC"_s);
    QVERIFY(!other.records[0].secondPrice);
}

void RecordMeaningsTest::splitsRoutes()
{
    const Reading reading = readTable("title,ships\nPress,\"NL → EU, WW\"\nDie,From: USA To: USA\nMould,Torland\n",
                                      {u"origin=ships:origin"_s, u"destination=ships:destination"_s});
    QCOMPARE(reading.records[0].origin, u"NL"_s);
    QCOMPARE(reading.records[0].destination, u"EU, WW"_s);
    QCOMPARE(reading.records[0].destinationPlaces, (QStringList{u"EU"_s, u"WW"_s}));
    QCOMPARE(reading.records[1].origin, u"USA"_s);
    QCOMPARE(reading.records[1].destination, u"USA"_s);
    QCOMPARE(reading.records[2].origin, u"Torland"_s);
    QVERIFY(reading.records[2].destination.isEmpty());
    QVERIFY(reading.records[2].originPlaces.isEmpty());
}

void RecordMeaningsTest::takesSellersOutOfTheirStanding()
{
    // Found by itself: most cells of the column hold sales behind a name.
    const Reading reading =
        readTable("title,vendor\nPress,fox (250) (4.9)\nDie,owl [5/5] L3\nMould,hen (12)\nPunch,cat\n");
    QCOMPARE(reading.records[0].seller, u"fox"_s);
    QCOMPARE(reading.records[1].seller, u"owl"_s);
    QCOMPARE(reading.records[2].seller, u"hen"_s);
    QCOMPARE(reading.records[3].seller, u"cat"_s);
    QCOMPARE(reading.tally.flagged, 0);
}

void RecordMeaningsTest::countsDaysBackFromTheFilesDay()
{
    const QByteArray bytes("title,seen\nPress,39 days ago\nDie,today\nMould,2014-01-05\n");
    const Reading reading = readTable(bytes, {u"seen:=2014-01-31"_s, u"seen=seen"_s});
    QCOMPARE(reading.records[0].seen->toString(), u"2013-12-23"_s);
    QCOMPARE(reading.records[1].seen->toString(), u"2014-01-31"_s);
    QCOMPARE(reading.records[2].seen->toString(), u"2014-01-05"_s);
    QCOMPARE(reading.tally.flagged, 2); // worked out, and so said
    QVERIFY(reading.records[0].reason.contains(u"39 days ago"_s));
    const Reading without = readTable(bytes);
    QVERIFY(!without.records[0].seen);
    QVERIFY2(without.records[0].reason.contains(u"the day the file was made"_s), qPrintable(without.records[0].reason));
}

void RecordMeaningsTest::readsSpreadsheetDates()
{
    const QByteArray bytes("title,date\nPress,41640\nDie,41641\nMould,41642.5\n");
    const Reading reading = readTable(bytes);
    QCOMPARE(reading.records[0].seen->toString(), u"2014-01-01"_s);
    QCOMPARE(reading.records[2].seen->toString(), u"2014-01-03"_s);
    const Reading other = readTable(bytes, {u"date::excel-1904"_s});
    QCOMPARE(other.records[0].seen->toString(), u"2018-01-02"_s);
}

void RecordMeaningsTest::takesFiscalMonths()
{
    const Reading reading =
        readTable("FY,Month (abbv),Drug Type\n2022,OCT,Heroin\n2022,SEP,Cocaine\n2022,DEC,Heroin\n");
    QCOMPARE(reading.records[0].seen->toString(), u"2021-10"_s);
    QCOMPARE(reading.records[1].seen->toString(), u"2022-09"_s);
    QCOMPARE(reading.records[2].seen->toString(), u"2021-12"_s);
    const Reading plain = readTable("Year,Month,Drug Type\n2022,10,Heroin\n2022,9,Cocaine\n2022,12,Heroin\n");
    QCOMPARE(plain.records[0].seen->toString(), u"2022-10"_s);
}

void RecordMeaningsTest::placeholdersAreNoPrices_data()
{
    QTest::addColumn<QByteArray>("price");
    QTest::addColumn<bool>("isPrice");
    QTest::newRow("nought") << QByteArray("0") << false;
    QTest::newRow("nought with a currency") << QByteArray("$0.00") << false;
    QTest::newRow("nines") << QByteArray("99999") << false;
    QTest::newRow("more nines") << QByteArray("99999.99") << false;
    QTest::newRow("a price") << QByteArray("99.99") << true;
    QTest::newRow("a small price") << QByteArray("0.0001") << true;
}

void RecordMeaningsTest::placeholdersAreNoPrices()
{
    QFETCH(QByteArray, price);
    QFETCH(bool, isPrice);
    const Reading reading = readTable("title,price\nPress," + price + "\nDie,5.00\nMould,6.00\n");
    QCOMPARE(reading.records[0].price.has_value(), isPrice);
    QCOMPARE(reading.records[0].status, isPrice ? RecordStatus::kept : RecordStatus::flagged);
}

void RecordMeaningsTest::labelsJoinedTexts()
{
    const Reading reading =
        readTable("drug,count,pounds\nHeroin,3,80.96796242229898\n",
                  {u"title=drug"_s, u"description+=count:labelled"_s, u"description+=pounds:labelled"_s});
    QCOMPARE(reading.records[0].description, u"count: 3\npounds: 80.9679624223"_s);
}

void RecordMeaningsTest::placesHaveNormalForms()
{
    const Reading reading = readTable("title,from,to\nPress,The United Snakes of Captivity,Worldwide except Australia\n"
                                      "Die,Undeclared,\nMould,Deutschland,UK & EU\n");
    QCOMPARE(reading.records[0].origin, u"The United Snakes of Captivity"_s);
    QCOMPARE(reading.records[0].originPlaces, QStringList{u"US"_s});
    QCOMPARE(reading.records[0].destinationPlaces, (QStringList{u"WW"_s, u"-AU"_s}));
    QCOMPARE(reading.records[1].origin, u"Undeclared"_s);
    QVERIFY(reading.records[1].originPlaces.isEmpty());
    QCOMPARE(reading.records[2].originPlaces, QStringList{u"DE"_s});
    QCOMPARE(reading.records[2].destinationPlaces, (QStringList{u"GB"_s, u"EU"_s}));
}

void RecordMeaningsTest::parcelsLeadToTheirDestinations()
{
    const Reading reading =
        readTable("tracking_number,destination,title\nRA473124829US,Holland,\n,Germany,Press\nRA473124829US,EU,\n");
    const DraftRecord &parcel = reading.records[0];
    QCOMPARE(parcel.identifiers.size(), 2u);
    QCOMPARE(parcel.identifiers[1].kind, EntityKind::place);
    QCOMPARE(parcel.identifiers[1].key, u"NL"_s);
    QCOMPARE(parcel.identifiers[1].label, u"Netherlands"_s);
    QCOMPARE(parcel.identifiers[1].found, u"Holland"_s);
    QCOMPARE(parcel.links.size(), 1u);
    QCOMPARE(parcel.links[0].kind, LinkKind::receivedAt);
    QCOMPARE(parcel.links[0].from, 0);
    QCOMPARE(parcel.links[0].to, 1);
    QVERIFY(reading.records[1].identifiers.empty());     // a listing's places tie nobody
    QCOMPARE(reading.records[2].identifiers.size(), 1u); // no country
}

void RecordMeaningsTest::textStaysAsItStands()
{
    const QByteArray bytes("title,vendor\nPress,null\nDie,<b>fox</b>\n");
    const Reading reading = readTable(bytes);
    QVERIFY(reading.records[0].seller.isEmpty());
    QCOMPARE(reading.records[1].seller, u"fox"_s);
    const Reading literal = readTable(bytes, {u"vendor::text"_s});
    QCOMPARE(literal.records[0].seller, u"null"_s);
    QCOMPARE(literal.records[1].seller, u"<b>fox</b>"_s);
}

void RecordMeaningsTest::severalColumnsMakeAReference()
{
    const Reading reading =
        readTable("day,company,subject\n12/22/2025,Fox Ltd,Adulterated<br />\n",
                  {u"reference=day"_s, u"reference+=company"_s, u"seen+=day"_s, u"day::month-first"_s});
    QCOMPARE(reading.records[0].reference, u"12/22/2025 / Fox Ltd"_s);
    QCOMPARE(reading.records[0].seen->toString(), u"2025-12-22"_s);
}

QTEST_GUILESS_MAIN(RecordMeaningsTest)
#include "tst_recordmeanings.moc"
