// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/probe.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// What columns hold and feed, found out from their cells.
class ProbeColumnsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes, const QString &name = u"table.csv"_s)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static QStringList fieldsOf(const Probe &probe)
    {
        QStringList fields;
        for (int column = 0; column < int(probe.layout.columnNames.size()); ++column) {
            QStringList fed;
            for (const ColumnFeed &feed : probe.mapping.feedsOf(column))
                fed << toToken(feed.field) + (feed.part == CellPart::whole ? QString() : u':' + toToken(feed.part));
            fields << (fed.isEmpty() ? u"-"_s : fed.join(u'+'));
        }
        return fields;
    }

private Q_SLOTS:
    void mapsColumns_data();
    void mapsColumns();
    void findsTheOrderOfDatesInAllOfTheColumn_data();
    void findsTheOrderOfDatesInAllOfTheColumn();
    void findsWhatColumnsHold_data();
    void findsWhatColumnsHold();
    void saysWhichRowsDecideTheOrderOfDates();
    void countsValuesOfTheWholeFile();
    void givesPartsOfCells_data();
    void givesPartsOfCells();
};

void ProbeColumnsTest::mapsColumns_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("a crawl") << QByteArray("list,date,vendor,product,price,cat,subcat,subsubcat,feedback,from,to\n"
                                           "2014-01-01__x.html,2014-01-01,ann,Press,0.5,Drugs,Opioids,NA,none,USA,EU\n")
                             << QStringList{u"reference"_s, u"seen"_s,     u"seller"_s,     u"title"_s,
                                            u"price"_s,     u"category"_s, u"category"_s,   u"category"_s,
                                            u"note"_s,      u"origin"_s,   u"destination"_s};
    QTest::newRow("parcels") << QByteArray("tracking_number,carrier,consignor,consignee,declared_contents,seized_on\n"
                                           "RA473124829US,Post,Fox Trading,J. Doe,Toys,2025-01-02\n")
                             << QStringList{u"tracking-number"_s, u"carrier"_s, u"sender"_s,
                                            u"recipient"_s,       u"note"_s,    u"seen"_s};
    QTest::newRow("a second price says the same again")
        << QByteArray("title,listing_price,detail_price\nPress,USD 5.00,Price: USD 5.00\n")
        << QStringList{u"title"_s, u"price"_s, u"-"_s};
    QTest::newRow("a link that is no address")
        << QByteArray("title,listing_link\nPress,Press\nDie,Die\n") << QStringList{u"title"_s, u"-"_s};
    QTest::newRow("a link") << QByteArray("title,listing_link\nPress,http://a.example/1\n")
                            << QStringList{u"title"_s, u"url"_s};
    QTest::newRow("numbers by their check digits")
        << QByteArray("x,y\nRA473124829US,a\nRA473124829US,b\n") << QStringList{u"tracking-number"_s, u"-"_s};
    QTest::newRow("addresses by their shape")
        << QByteArray("x,y\nann@mail.example,1\nbob@mail.example,2\n") << QStringList{u"contact"_s, u"-"_s};
    QTest::newRow("no names at all") << QByteArray("2014-01-01,ann,Secret press manual,0.5\n2014-01-02,ann,Ten regular "
                                                   "seeds,0.25\n2014-01-02,bob,Blue tablets,0.1\n")
                                     << QStringList{u"seen"_s, u"seller"_s, u"title"_s, u"price"_s};
    QTest::newRow("an id is a reference")
        << QByteArray("id,title\nx17,Press\nx4,Die\nx9,Mould\n") << QStringList{u"reference"_s, u"title"_s};
    QTest::newRow("a row count is none") << QByteArray("id,title\n1,Press\n2,Die\n3,Mould\n")
                                         << QStringList{u"-"_s, u"title"_s};
}

void ProbeColumnsTest::mapsColumns()
{
    QFETCH(QByteArray, bytes);
    const auto probe = probeFile(write(bytes), {});
    QVERIFY(probe);
    QTEST(fieldsOf(*probe), "fields");
}

void ProbeColumnsTest::findsTheOrderOfDatesInAllOfTheColumn_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<bool>("isMonthFirst");
    QTest::addColumn<QString>("said");
    QTest::newRow("the day first") << QByteArray("13/02/2014") << false << u"13"_s;
    QTest::newRow("the month first") << QByteArray("02/13/2014") << true << u"13"_s;
    QTest::newRow("either") << QByteArray("02/03/2014") << false << u"Nothing"_s;
}

void ProbeColumnsTest::findsTheOrderOfDatesInAllOfTheColumn()
{
    QFETCH(QByteArray, last);
    QFETCH(QString, said);
    QByteArray bytes("title,date\n");
    for (int i = 0; i < 20000; ++i)
        bytes += "Press,01/02/2014\n";
    const auto probe = probeFile(write(bytes + "Press," + last + '\n'), {});
    QVERIFY(probe);
    QTEST(probe->mapping.dateOrder == ColumnMapping::DateOrder::monthFirst, "isMonthFirst");
    QVERIFY(probe->evidence.last().contains(said));
}

void ProbeColumnsTest::findsWhatColumnsHold_data()
{
    QTest::addColumn<QByteArray>("cells"); // of one column under "x", with a number before each
    QTest::addColumn<QString>("kind");
    QTest::newRow("dates") << QByteArray("2014-01-01|31/01/2014|1 Feb 2014") << u"date"_s;
    QTest::newRow("days ago") << QByteArray("39 days ago|2 days ago|yesterday") << u"date"_s;
    QTest::newRow("money") << QByteArray("$5.00|€7|6 USD") << u"money"_s;
    QTest::newRow("numbers") << QByteArray("5|7.5|1e-05") << u"number"_s;
    QTest::newRow("numbers that are names") << QByteArray("00123|04567|89012") << u"identifier-number"_s;
    QTest::newRow("long numbers") << QByteArray("100000000000000001|100000000000000002|100000000000000003")
                                  << u"identifier-number"_s;
    QTest::newRow("parcels") << QByteArray("RA473124829US|1Z5R89390357567127|RA473124829US") << u"identifier"_s;
    QTest::newRow("e-mails") << QByteArray("ann@mail.example|bob@mail.example|cyd@mail.example") << u"identifier"_s;
    QTest::newRow("addresses") << QByteArray("http://a.example/1|http://b.example/2|https://c.example/")
                               << u"address"_s;
    QTest::newRow("places") << QByteArray("USA|Netherlands|Worldwide") << u"place"_s;
    QTest::newRow("routes") << QByteArray("NL -> EU|From: USA To: USA|DE -> WW") << u"route"_s;
    QTest::newRow("categories") << QByteArray("Red|Blue|Red|Red|Blue|Red|Blue|Blue") << u"category"_s;
    QTest::newRow("text") << QByteArray("Blue press|Red die|Green mould") << u"text"_s;
    QTest::newRow("nothing") << QByteArray("NA|null|") << u"empty"_s;
}

void ProbeColumnsTest::findsWhatColumnsHold()
{
    QFETCH(QByteArray, cells);
    QByteArray bytes("n,x\n");
    int row = 0;
    for (const QByteArray &cell : cells.split('|'))
        bytes += QByteArray::number(++row) + ',' + cell + '\n';
    const auto probe = probeFile(write(bytes), {});
    QVERIFY2(probe, probe ? "" : qPrintable(probe.error().message));
    QCOMPARE(probe->findings.size(), 2u);
    QTEST(toToken(probe->findings[1].kind), "kind");
    QCOMPARE(probe->rows, row);
    QVERIFY(!shortDescription(probe->findings[1]).isEmpty());
    QVERIFY(!sentencesOn(probe->findings[1]).isEmpty());
}

void ProbeColumnsTest::saysWhichRowsDecideTheOrderOfDates()
{
    QByteArray bytes("title,date\n");
    for (int i = 1; i <= 5000; ++i)
        bytes += i == 4321 ? "Press,25/02/2014\n" : i % 2 ? "Press,03/02/2014\n" : "Press,02/02/2014\n";
    const auto probe = probeFile(write(bytes), {});
    QVERIFY(probe);
    const DateVotes &dates = probe->findings[1].dates;
    QCOMPARE(dates.dates, 5000);
    QCOMPARE(dates.ambiguous, 2499); // half of them; 2 February is the same either way
    QCOMPARE(dates.dayFirstRows, std::vector<qint64>{4321});
    QVERIFY(dates.monthFirstRows.empty());
    QVERIFY(sentencesOn(probe->findings[1]).join(u' ').contains(u"4,321"_s));
    QCOMPARE(toJson(probe->findings[1])[u"date"_s][u"dayFirstRows"_s][0].toInt(), 4321);
}

void ProbeColumnsTest::countsValuesOfTheWholeFile()
{
    QByteArray bytes("title,note\n");
    for (int i = 0; i < 5000; ++i)
        bytes += i % 10 == 0 ? "Press,seen\n" : i % 10 == 1 ? "Press,NA\n" : "Press,\n";
    const auto probe = probeFile(write(bytes), {});
    QVERIFY(probe);
    QCOMPARE(probe->findings[0].filled, 5000);
    QCOMPARE(probe->findings[1].filled, 500);
    QVERIFY(probe->findings[1].isMostlyMissing());
    QVERIFY(probe->findings[1].isOfAll);
}

void ProbeColumnsTest::givesPartsOfCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("prices in two currencies") << QByteArray("title,price\nPress,USD 5 (1 BTC)\nDie,USD 7 (2 BTC)\n")
                                              << QStringList{u"title"_s, u"price:amount+price:amount"_s};
    QTest::newRow("some in one") << QByteArray("title,price\nPress,USD 5 (1 BTC)\nDie,USD 7\n")
                                 << QStringList{u"title"_s, u"price"_s};
    QTest::newRow("routes") << QByteArray("title,shipping\nPress,NL -> EU\nDie,From: USA To: EU\n")
                            << QStringList{u"title"_s, u"origin:origin+destination:destination"_s};
    QTest::newRow("sellers with sales") << QByteArray("title,vendor\nPress,fox (25)\nDie,owl (3) L5\n")
                                        << QStringList{u"title"_s, u"seller:name+note:standing"_s};
    QTest::newRow("fiscal months") << QByteArray("FY,Month (abbv),Drug\n2022,OCT,Heroin\n2023,JAN,Cocaine\n")
                                   << QStringList{u"seen:fiscal-year"_s, u"seen:month"_s, u"title"_s};
    QTest::newRow("a whole date beside its parts")
        << QByteArray("date,year,title\n2022-01-01,2022,Press\n2022-01-02,2022,Die\n")
        << QStringList{u"seen"_s, u"-"_s, u"title"_s};
}

void ProbeColumnsTest::givesPartsOfCells()
{
    QFETCH(QByteArray, bytes);
    const auto probe = probeFile(write(bytes), {});
    QVERIFY2(probe, probe ? "" : qPrintable(probe.error().message));
    QTEST(fieldsOf(*probe), "fields");
}

QTEST_GUILESS_MAIN(ProbeColumnsTest)
#include "tst_probecolumns.moc"
