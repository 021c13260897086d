// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/intake/readtable.h"

#include <QTest>

using namespace interdict;
using namespace interdict::tests;
using namespace Qt::StringLiterals;

/// What becomes of rows: fields, bytes, flags, and how reading ends.
class RecordReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheFields();
    void joinsCategoriesOnce();
    void missingValuesAreNone();
    void constantsFillGaps();
    void splitsPlacesOfOneColumn();
    void sellersOfOwnPagesHaveNoListing();
    void everyRecordHasItsBytes();
    void rejects_data();
    void rejects();
    void flags_data();
    void flags();
    void invalidBytesAreFlaggedWhereverTheyAre();
    void findsIdentifiersAtTheirCharacters();
    void shipmentsOfTheTrackingColumn_data();
    void shipmentsOfTheTrackingColumn();
    void repeatedCellsAreTheSame();
    void everyFlaggedRowIsFlagged();
    void cellsAreTheSourcesOwn();
    void tellsProgress();
    void sinkEndsTheReading();
    void cancelEndsTheReading();
    void unknownEncodingIsRefused();
};

void RecordReaderTest::fillsTheFields()
{
    const Reading reading = readTable(
        "list,date,vendor,product,description,price,cat,subcat,from,to,market\n"
        "2014-01-01__x1.html,31/01/2014, ann ,\"Press\n new\",\"Line one<br>two &amp; three\",\"$1,234.50\",Tools,"
        "Presses,\" \n USA \",Worldwide,Lantern\n");
    QCOMPARE(reading.tally.kept, 1);
    const DraftRecord &record = reading.records.front();
    QCOMPARE(record.rowNumber, 1);
    QCOMPARE(record.reference, u"x1.html"_s);
    QCOMPARE(record.seen->toString(), u"2014-01-31"_s);
    QCOMPARE(record.seller, u"ann"_s);
    QCOMPARE(record.title, u"Press new"_s);
    QCOMPARE(record.description, u"Line one\ntwo & three"_s);
    QCOMPARE(record.price->toString(), u"1234.50 USD"_s);
    QCOMPARE(record.category, u"Tools / Presses"_s);
    QCOMPARE(record.origin, u"USA"_s);
    QCOMPARE(record.destination, u"Worldwide"_s);
    QCOMPARE(record.market, u"Lantern"_s);
}

void RecordReaderTest::joinsCategoriesOnce()
{
    const Reading reading = readTable("category_link,subcategory_link,title,subcategory_id,subcategory2_id,category_"
                                      "id\nDrugs,Opioids,Press,Opioids,Pills,Drugs\n");
    QCOMPARE(reading.records.front().category, u"Drugs / Opioids / Pills"_s);
}

void RecordReaderTest::missingValuesAreNone()
{
    const Reading reading = readTable("title,seller,price,date,cat,subcat\nPress,null,NA,n/a,Tools,NA\n");
    const DraftRecord &record = reading.records.front();
    QCOMPARE(record.status, RecordStatus::kept);
    QVERIFY(record.seller.isEmpty());
    QVERIFY(!record.price);
    QVERIFY(!record.seen);
    QCOMPARE(record.category, u"Tools"_s);
}

void RecordReaderTest::constantsFillGaps()
{
    const Reading reading = readTable("title,date,price,market\nPress,2014-01-01,5,Lantern\nDie,,6 EUR,\n",
                                      {u"market:=Agora"_s, u"market=market"_s, u"currency:=USD"_s});
    QCOMPARE(reading.records[0].market, u"Lantern"_s);
    QCOMPARE(reading.records[1].market, u"Agora"_s);
    QCOMPARE(reading.records[0].price->toString(), u"5 USD"_s);
    QCOMPARE(reading.records[1].price->toString(), u"6 EUR"_s);
}

void RecordReaderTest::splitsPlacesOfOneColumn()
{
    const Reading reading = readTable("title,ships from\nPress,From: USA To: EU\nDie,Torland\n");
    QCOMPARE(reading.records[0].origin, u"USA"_s);
    QCOMPARE(reading.records[0].destination, u"EU"_s);
    QCOMPARE(reading.records[1].origin, u"Torland"_s);
    QVERIFY(reading.records[1].destination.isEmpty());
}

void RecordReaderTest::sellersOfOwnPagesHaveNoListing()
{
    const Reading reading = readTable("vendor,description\nann,Write to ann@mail.example\n");
    QVERIFY(!reading.records.front().hasListing());
    QCOMPARE(reading.records.front().seller, u"ann"_s);
    QCOMPARE(reading.records.front().identifiers.size(), 1u);
}

void RecordReaderTest::everyRecordHasItsBytes()
{
    const QByteArray bytes("\xef\xbb\xbftitle,seller\r\n\"Press, \"\"TDP\"\"\",ann\r\n\r\nPunch,bob\r\nDie");
    const Reading reading = readTable(bytes);
    QByteArrayList records;
    for (const DraftRecord &record : reading.records)
        records << bytes.mid(record.byteOffset, record.byteLength);
    QCOMPARE(records, (QByteArrayList{"\"Press, \"\"TDP\"\"\",ann", "Punch,bob", "Die"}));
    QCOMPARE(reading.records[2].rowNumber, 3);
}

void RecordReaderTest::rejects_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("said");
    QTest::newRow("a cell too few") << QByteArray("Punch,bob") << u"2 of 3"_s;
    QTest::newRow("a cell too many") << QByteArray("Punch,bob,5,more") << u"4 cells"_s;
    QTest::newRow("an open quote") << QByteArray("\"Punch,bob,5") << u"quote"_s;
    QTest::newRow("a day in the price's place") << QByteArray("ann,5,2014-01-01") << u"wrong columns"_s;
    QTest::newRow("a price in the seller's") << QByteArray("Punch,10.50,Berlin") << u"wrong columns"_s;
    QTest::newRow("far too long") << QByteArray("Punch,bob,") + QByteArray(17 << 20, 'x') << u"16 MiB"_s;
}

void RecordReaderTest::rejects()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, said);
    const Reading reading = readTable("title,seller,price\nPress,ann,10\n" + row + "\nDie,cyd,5\n");
    QCOMPARE(reading.tally.kept, 2);
    QCOMPARE(reading.tally.rejected, 1);
    const DraftRecord &record = reading.records[1];
    QCOMPARE(record.status, RecordStatus::rejected);
    QVERIFY2(record.reason.contains(said) && record.reason.endsWith(u'.'), qPrintable(record.reason));
    QCOMPARE(record.rowNumber, 2);
    QCOMPARE(record.byteOffset, 32);
    QCOMPARE(record.byteLength, row.size());
    QVERIFY(record.title.isEmpty());
    QCOMPARE(reading.records[2].title, u"Die"_s);
}

void RecordReaderTest::flags_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("said");
    QTest::newRow("no date") << QByteArray("Punch,bob,5,39 days ago") << u"39 days ago"_s;
    QTest::newRow("no price") << QByteArray("Punch,bob,free,2014-01-01") << u"free"_s;
    QTest::newRow("text behind a quote") << QByteArray("\"Punch\" new,bob,5,2014-01-01") << u"quote"_s;
    QTest::newRow("empty cells too many") << QByteArray("Punch,bob,5,2014-01-01,,") << u"6 cells"_s;
    QTest::newRow("nothing") << QByteArray(",,,") << u"empty"_s;
    QTest::newRow("bytes of no encoding") << QByteArray("Punch \xc3\xa9 \x8a,bob,5,2014-01-01") << u"\"title\""_s;
}

void RecordReaderTest::flags()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, said);
    const Reading reading =
        readTable("title,seller,price,date\nPress,ann,10,2014-01-01\nMould,ann,10,2014-01-01\n" + row + '\n');
    QCOMPARE(reading.tally.flagged, 1);
    const DraftRecord &record = reading.records[2];
    QCOMPARE(record.status, RecordStatus::flagged);
    QVERIFY2(record.reason.contains(said) && record.reason.endsWith(u'.'), qPrintable(record.reason));
}

void RecordReaderTest::invalidBytesAreFlaggedWhereverTheyAre()
{
    const Reading reading = readTable("title,colour\nPress \xc3\xa9\xc3\xa9,red\nDie,gr\x8a"
                                      "en\n");
    QVERIFY(!reading.probe.mapping.isUsed(1));
    QCOMPARE(reading.records[1].status, RecordStatus::flagged);
    QVERIFY(reading.records[1].reason.contains(u"colour"_s));
}

void RecordReaderTest::findsIdentifiersAtTheirCharacters()
{
    const Reading reading =
        readTable("title,vendor,about,url\n"
                  "Press,ann,\"  Caf\xc3\xa9 &amp; mail: ann@mail.example\",https://www.pillpress.com/a\n");
    const DraftRecord &record = reading.records.front();
    QCOMPARE(record.identifiers.size(), 2u);
    const DraftIdentifier &domain = record.identifiers[0];
    const DraftIdentifier &email = record.identifiers[1];
    QCOMPARE(domain.key, u"www.pillpress.com"_s);
    QCOMPARE(domain.field, RecordField::url);
    QCOMPARE(domain.start, 8);
    QCOMPARE(email.kind, EntityKind::email);
    QCOMPARE(email.field, RecordField::note);
    // In the field's text, without the blanks about it and with its entities resolved.
    const QString text = u"Café & mail: ann@mail.example"_s;
    QCOMPARE(text.sliced(email.start, email.length), u"ann@mail.example"_s);
}

void RecordReaderTest::shipmentsOfTheTrackingColumn_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QStringList>("shipments"); // key: detail
    QTest::addColumn<bool>("isFlagged");
    QTest::newRow("S10") << QByteArray("RA 473 124 829 US") << QStringList{u"RA473124829US: UPU S10"_s} << false;
    QTest::newRow("UPS") << QByteArray("1z5r89390357567127") << QStringList{u"1Z5R89390357567127: UPS"_s} << false;
    QTest::newRow("two") << QByteArray("RA473124829US; 1Z5R89390357567127")
                         << QStringList{u"RA473124829US: UPU S10"_s, u"1Z5R89390357567127: UPS"_s} << false;
    QTest::newRow("wrong check digit") << QByteArray("RA473124828US") << QStringList{} << true;
    QTest::newRow("a form nobody here knows")
        << QByteArray("QX 1234 5678 9012 3456 7890 1234 567")
        << QStringList{u"QX123456789012345678901234567: Post, unchecked"_s} << false;
    QTest::newRow("a carrier that others know")
        << QByteArray("03071790000523483741") << QStringList{u"03071790000523483741: USPS"_s} << false;
    QTest::newRow("no number") << QByteArray("unknown sender") << QStringList{} << true;
    QTest::newRow("missing") << QByteArray("NA") << QStringList{} << false;
}

void RecordReaderTest::shipmentsOfTheTrackingColumn()
{
    QFETCH(QByteArray, cell);
    QFETCH(bool, isFlagged);
    const Reading reading = readTable("tracking_number,carrier,seller\n" + cell + ",Post,ann\n");
    const DraftRecord &record = reading.records.front();
    QStringList shipments;
    for (const DraftIdentifier &identifier : record.identifiers) {
        QCOMPARE(identifier.kind, EntityKind::shipment);
        QCOMPARE(QString::fromLatin1(cell).sliced(identifier.start, identifier.length), identifier.found);
        shipments << identifier.key + u": "_s + identifier.detail;
    }
    QTEST(shipments, "shipments");
    QCOMPARE(record.status, isFlagged ? RecordStatus::flagged : RecordStatus::kept);
    QVERIFY(!record.hasListing());
}

void RecordReaderTest::repeatedCellsAreTheSame()
{
    // Short cells are remembered by their bytes; another cell of the same place must not get their text.
    QByteArray bytes("title,seller\n");
    for (int i = 0; i < 5000; ++i)
        bytes += "Press,seller" + QByteArray::number(i % 700) + '\n';
    const Reading reading = readTable(bytes);
    QCOMPARE(reading.records.size(), 5000u);
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(reading.records[size_t(i)].seller, u"seller%1"_s.arg(i % 700));
}

void RecordReaderTest::everyFlaggedRowIsFlagged()
{
    QByteArray bytes("title,seller\nCaf\xc3\xa9 \xc3\xa9\xc3\xa9\xc3\xa9,ann\n");
    for (int i = 0; i < 3; ++i)
        bytes += "Press,b\x8a"
                 "b\n";
    QCOMPARE(readTable(bytes).tally.flagged, 3);
}

void RecordReaderTest::cellsAreTheSourcesOwn()
{
    SourceLayout layout;
    layout.encoding = u"windows-1252"_s;
    layout.delimiter = ';';
    QCOMPARE(cellsOfRecord(" caf\xe9 ;\"a;\"\"b\"\"\";NA;", layout),
             (QStringList{u" café "_s, u"a;\"b\""_s, u"NA"_s, QString()}));
    QCOMPARE(cellsOfRecord(QByteArrayView(), layout), QStringList{QString()});
}

void RecordReaderTest::tellsProgress()
{
    QByteArray bytes("title,seller\n");
    for (int i = 0; i < 20000; ++i)
        bytes += "Press,ann\n";
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    SourceLayout layout;
    layout.columnNames = {u"title"_s, u"seller"_s};
    qint64 told = 0;
    const auto tally = readRecords(
        buffer, layout, {}, [](DraftRecord &&) { return Outcome(); }, {},
        [&](const Progress &progress) {
            QVERIFY(progress.done > told && progress.done <= bytes.size());
            QCOMPARE(progress.total, bytes.size());
            told = progress.done;
        });
    QVERIFY(tally);
    QCOMPARE(tally->kept, 20000);
    QVERIFY(told > 0);
}

void RecordReaderTest::sinkEndsTheReading()
{
    QByteArray bytes("title,seller\nPress,ann\nDie,bob\n");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    int taken = 0;
    const auto sink = [&taken](DraftRecord &&) -> Outcome {
        ++taken;
        return failure(ErrorCode::cannotWrite, u"full"_s);
    };
    const auto tally = readRecords(buffer, SourceLayout(), {}, sink, {}, {});
    QVERIFY(!tally);
    QCOMPARE(tally.error().message, u"full"_s);
    QCOMPARE(taken, 1);
}

void RecordReaderTest::cancelEndsTheReading()
{
    QByteArray bytes("title,seller\nPress,ann\nDie,bob\n");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const CancelToken cancel;
    const auto sink = [cancel](DraftRecord &&) -> Outcome {
        cancel.cancel();
        return {};
    };
    const auto tally = readRecords(buffer, SourceLayout(), {}, sink, cancel, {});
    QVERIFY(!tally);
    QCOMPARE(tally.error().code, ErrorCode::cancelled);
}

void RecordReaderTest::unknownEncodingIsRefused()
{
    QByteArray bytes("a,b\n");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    SourceLayout layout;
    layout.encoding = u"klingon"_s;
    const auto tally = readRecords(buffer, layout, {}, [](DraftRecord &&) { return Outcome(); }, {}, {});
    QVERIFY(!tally);
    QCOMPARE(tally.error().code, ErrorCode::badInput);
}

QTEST_GUILESS_MAIN(RecordReaderTest)
#include "tst_recordreader.moc"
