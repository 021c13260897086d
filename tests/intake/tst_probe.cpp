// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/probe.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

using RecordEnd = SourceLayout::RecordEnd;

/// How a file is to be read, found out from its bytes.
class ProbeTest : public QObject
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

private Q_SLOTS:
    void findsTheDialect_data();
    void findsTheDialect();
    void findsTheRecordEnd_data();
    void findsTheRecordEnd();
    void findsTheEncoding_data();
    void findsTheEncoding();
    void tellsTheFirstRowThatIsNotUtf8();
    void readsUtf16();
    void findsTheHeader_data();
    void findsTheHeader();
    void leavesCaptionsOut();
    void takesTheDateOfTheFilesName();
    void findsDecimalCommas();
    void namesTheCellAfterATrailingDelimiter();
    void mixedEndsFarDownAreFound();
    void readsAsTheUserSays();
    void keepsTheFirstRows();
    void keepsFewRowsOfManyCells();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void canBeCancelled();
};

void ProbeTest::findsTheDialect_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("dialect"); // delimiter, quote, escape; "b" where blanks are skipped
    QTest::addColumn<QStringList>("names");
    const QStringList names{u"title"_s, u"seller"_s, u"price"_s};
    QTest::newRow("commas") << QByteArray("title,seller,price\nPress,ann,1.50\n") << QByteArray(",\"") << names;
    QTest::newRow("semicolons and decimal commas")
        << QByteArray("title;seller;price\nPress, new;ann;1,50\nDie, old;bob;2,50\n") << QByteArray(";\"") << names;
    QTest::newRow("tabs") << QByteArray("title\tseller\tprice\nPress, new\tann\t1\n") << QByteArray("\t\"") << names;
    QTest::newRow("bars") << QByteArray("title|seller|price\nPress, new|ann|1\n") << QByteArray("|\"") << names;
    QTest::newRow("hashes") << QByteArray("title#seller#price\nPress#ann#1\n") << QByteArray("#\"") << names;
    QTest::newRow("percent signs") << QByteArray("title%seller%price\nPress%ann%1\n") << QByteArray("%\"") << names;
    QTest::newRow("delimiters in quotes")
        << QByteArray("title,seller,price\n\"a;b;c;d\",ann,1\n\"a;b;c;d\",bob,2\n") << QByteArray(",\"") << names;
    QTest::newRow("blanks before quotes")
        << QByteArray("\"title\", \"seller\", \"price\"\n\"Press, new\", \"ann\", \"1\"\n") << QByteArray(",\"b")
        << names;
    QTest::newRow("single quotes") << QByteArray("'title','seller','price'\n'Press, new','ann','1'\n'Die','bob','2'\n")
                                   << QByteArray(",'") << names;
    QTest::newRow("apostrophes quote nothing")
        << QByteArray("title,seller,price\nPress,ann's,1\nDie,'bob,2\n") << QByteArray(",\"") << names;
    QTest::newRow("backslashes") << QByteArray("title,seller,price\n\"Press \\\"TDP\\\", new\",ann,1\n\"Die\",bob,2\n")
                                 << QByteArray(",\"\\") << names;
    QTest::newRow("a title that ends in a backslash")
        << QByteArray("title,seller,price\n\"Press\\\",ann,1\n\"Die\\\",bob,2\n") << QByteArray(",\"") << names;
    QTest::newRow("a quoted cell of many lines")
        << QByteArray("title,seller,price\n\"a, b, c\nd, e, f\ng, h, i\",ann,1\n") << QByteArray(",\"") << names;
    QTest::newRow("blanks before quotes and none quoted in the header")
        << QByteArray("title, seller, price\nPress, \"ann \"\"a\"\"\", 1\nDie, \"bob \\\" b\", 2\n")
        << QByteArray(",\"\\b") << names;
    QTest::newRow("single quotes where a cell needs them")
        << QByteArray("title,seller,price\n'Press, new',ann,1\n'Die, old',ann,1\n'Mould, old',ann,1\nDie,bob,2\n")
        << QByteArray(",'") << names;
    QTest::newRow("cells of many lines between lone returns")
        << QByteArray("title|seller|price\ra\nb|ann|1\rc\nd\ne|bob|2\rf\ng|cid|3\r") << QByteArray("|\"") << names;
    QTest::newRow("one column") << QByteArray("title\nPress, new\nDie\nMould\n") << QByteArray(",\"")
                                << QStringList{u"title"_s};
}

void ProbeTest::findsTheDialect()
{
    QFETCH(QByteArray, bytes);
    const auto probe = probeFile(write(bytes), {});
    QVERIFY2(probe, probe ? "" : qPrintable(probe.error().message));
    const SourceLayout &layout = probe->layout;
    QByteArray dialect = QByteArray(1, layout.delimiter) + layout.quote;
    if (layout.escape)
        dialect += layout.escape;
    if (layout.skipsBlanks)
        dialect += 'b';
    QTEST(dialect, "dialect");
    QTEST(layout.columnNames, "names");
}

void ProbeTest::findsTheRecordEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("end");
    QTest::newRow("LF") << QByteArray("title,seller\na,b\nc,d\n") << int(RecordEnd::lf);
    QTest::newRow("CRLF") << QByteArray("title,seller\r\na,b\r\nc,d\r\n") << int(RecordEnd::crlf);
    QTest::newRow("lone CR") << QByteArray("title,seller\ra,b\rc,d\r") << int(RecordEnd::cr);
    QTest::newRow("lone CR, LF in quotes") << QByteArray("title,seller\r\"a\nx\",b\rc,d\r") << int(RecordEnd::cr);
    QTest::newRow("lone CR, LF outside quotes") << QByteArray("title,seller\ra\nx,b\rc,d\re,f\r") << int(RecordEnd::cr);
    QTest::newRow("LF, CRLF in quotes") << QByteArray("title,seller\n\"a\r\nx\",b\nc,d\n") << int(RecordEnd::lf);
    QTest::newRow("LF and CRLF") << QByteArray("title,seller\na,b\r\nc,d\ne,f\r\n") << int(RecordEnd::any);
    QTest::newRow("all three") << QByteArray("title,seller\na,b\r\nc,d\re,f\n") << int(RecordEnd::any);
}

void ProbeTest::findsTheRecordEnd()
{
    QFETCH(QByteArray, bytes);
    const auto probe = probeFile(write(bytes), {});
    QVERIFY(probe);
    QTEST(int(probe->layout.recordEnd), "end");
}

void ProbeTest::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("ASCII") << QByteArray("title,seller\na,b\n") << u"UTF-8"_s;
    QTest::newRow("UTF-8") << QByteArray("title,seller\ncaf\xc3\xa9,b\n") << u"UTF-8"_s;
    QTest::newRow("a mark") << QByteArray("\xef\xbb\xbftitle,seller\na,b\n") << u"UTF-8"_s;
    QTest::newRow("windows-1252") << QByteArray("title,seller\n\x93"
                                                "caf\xe9\x94,b\n")
                                  << u"windows-1252"_s;
    QTest::newRow("Central European, ISO")
        << QByteArray("title,seller\n\xbelu\xbbou\xe8k\xfd k\xf9\xf2,ann\np\xf8\xedli\xb9 \xbb"
                      "a\xbek\xe9,bob\n")
        << u"ISO-8859-2"_s;
    QTest::newRow("DOS") << QByteArray("title,seller\nk\x94stliches Zeug f\x81r S\x81\xe1"
                                       "e,H\x84ndler\nS\x81\xe1"
                                       "es f\x81r G\x84ste,ann\n")
                         << u"IBM850"_s;
    QTest::newRow("the euro sign of ISO") << QByteArray("title,seller\n100 \xa4 f\xfcr S\xfc\xdf"
                                                        "e,ann\n20 \xa4 f\xfcr G\xe4ste,bob\n")
                                          << u"ISO-8859-15"_s;
    QTest::newRow("damaged UTF-8") << QByteArray("title,seller\ncaf\xc3\xa9 \xce\xbe,b\n\x8a,d\n") << u"UTF-8"_s;
}

void ProbeTest::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    const auto probe = probeFile(write(bytes), {});
    QVERIFY(probe);
    QTEST(probe->layout.encoding, "encoding");
    QCOMPARE(probe->layout.columnNames.first(), u"title"_s);
}

void ProbeTest::tellsTheFirstRowThatIsNotUtf8()
{
    QByteArray bytes("title,seller\n");
    for (int i = 0; i < 4000; ++i)
        bytes += i == 3456 || i == 3999 ? "Caf\xe9 press,ann\n" : "Press,ann\n";
    const auto probe = probeFile(write(bytes), {});
    QVERIFY(probe);
    const QString evidence = probe->evidence.join(u'\n');
    QVERIFY2(evidence.contains(u"3,457"_s) && evidence.contains(u": 2"_s), qPrintable(evidence));
}

void ProbeTest::readsUtf16()
{
    const QString text = u"title,seller\nPréss,ann\n"_s;
    QByteArray bytes("\xff\xfe");
    bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const auto probe = probeFile(write(bytes), {});
    QVERIFY2(probe, probe ? "" : qPrintable(probe.error().message));
    QCOMPARE(probe->layout.encoding, u"UTF-16LE"_s);
    QCOMPARE(probe->layout.columnNames, (QStringList{u"title"_s, u"seller"_s}));
    QCOMPARE(probe->firstRows.front(), (QStringList{u"Préss"_s, u"ann"_s}));
}

void ProbeTest::findsTheHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasHeader");
    QTest::newRow("known names") << QByteArray("title,seller\nPress,ann\n") << true;
    QTest::newRow("unknown names over numbers") << QByteArray("colour,size\nred,5\nblue,6\n") << true;
    QTest::newRow("only records") << QByteArray("2014-01-01,ann,Press one,5\n2014-01-02,bob,Press two,6\n") << false;
    QTest::newRow("domains") << QByteArray("pills.com\nmeds.net\n") << false;
    QTest::newRow("numbers of a header") << QByteArray("id,2010,2011\nx,TRUE,FALSE\ny,FALSE,TRUE\n") << true;
}

void ProbeTest::findsTheHeader()
{
    QFETCH(QByteArray, bytes);
    const auto probe = probeFile(write(bytes), {});
    QVERIFY(probe);
    QTEST(probe->layout.hasHeader, "hasHeader");
}

void ProbeTest::leavesCaptionsOut()
{
    const auto probe = probeFile(write("# Seizures of the year\n\ntitle,seller,price\nPress,ann,1\nDie,bob,2\n"), {});
    QVERIFY(probe);
    QCOMPARE(probe->layout.leadingRows, 1);
    QCOMPARE(probe->layout.columnNames, (QStringList{u"title"_s, u"seller"_s, u"price"_s}));
    QCOMPARE(probe->firstRows.size(), 2u);
    QVERIFY(probe->evidence.join(u'\n').contains(u"caption"_s));
}

void ProbeTest::takesTheDateOfTheFilesName()
{
    const auto without = probeFile(write("title,seller\nPress,ann\n", u"pills_-_20170428.csv"_s), {});
    QVERIFY(without);
    QCOMPARE(without->mapping.seen->toString(), u"2017-04-28"_s);
    const auto with = probeFile(write("title,date\nPress,2014-01-01\n", u"pills_-_20170428.csv"_s), {});
    QVERIFY(with);
    QVERIFY(!with->mapping.seen);
}

void ProbeTest::findsDecimalCommas()
{
    const auto probe = probeFile(write("title;price\nPress;1.500,00\nDie;2.500,50\n"), {});
    QVERIFY(probe);
    QVERIFY(probe->mapping.hasDecimalComma);
}

void ProbeTest::namesTheCellAfterATrailingDelimiter()
{
    const auto probe = probeFile(write("title;seller\nPress;ann;\nDie;bob;\n"), {});
    QVERIFY(probe);
    QCOMPARE(probe->layout.columnNames, (QStringList{u"title"_s, u"seller"_s, u"Column 3"_s}));
}

void ProbeTest::mixedEndsFarDownAreFound()
{
    // The dialect is worked out from the first MiB; the ends change after it.
    QByteArray bytes("title,seller\n");
    while (bytes.size() < (1 << 20) + 1000)
        bytes += "Press of the usual kind,ann\n";
    for (int i = 0; i < 20000; ++i)
        bytes += "Press of the other kind,bob\r";
    const auto probe = probeFile(write(bytes), {});
    QVERIFY(probe);
    QCOMPARE(probe->layout.recordEnd, RecordEnd::any);
}

void ProbeTest::readsAsTheUserSays()
{
    SourceLayout layout;
    layout.delimiter = ';';
    layout.hasHeader = false;
    layout.encoding = u"cp1252"_s;
    const auto probe = probeFile(write("caf\xe9;b,c\nd;e,f\n"), layout, {});
    QVERIFY2(probe, probe ? "" : qPrintable(probe.error().message));
    QCOMPARE(probe->layout.encoding, u"windows-1252"_s);
    QCOMPARE(probe->layout.columnNames, (QStringList{u"Column 1"_s, u"Column 2"_s}));
    QCOMPARE(probe->firstRows.front(), (QStringList{u"café"_s, u"b,c"_s}));
    layout.encoding = u"klingon"_s;
    QCOMPARE(probeFile(m_folder.filePath(u"table.csv"_s), layout, {}).error().code, ErrorCode::badInput);
}

void ProbeTest::keepsTheFirstRows()
{
    QByteArray bytes("title,seller\n");
    for (int i = 0; i < 300; ++i)
        bytes += "Press " + QByteArray::number(i) + ",ann\n";
    const auto probe = probeFile(write(bytes), {});
    QVERIFY(probe);
    QCOMPARE(probe->firstRows.size(), 100u);
    QCOMPARE(probe->firstRows[99].first(), u"Press 99"_s);
}

void ProbeTest::keepsFewRowsOfManyCells()
{
    // Each empty cell is one byte of the file and many in memory.
    const auto probe = probeFile(write((QByteArray(60'000, ',') + '\n').repeated(30)), {});
    QVERIFY(probe);
    QCOMPARE(probe->rows, 30);
    QVERIFY(probe->firstRows.size() >= 5);
    QVERIFY(probe->firstRows.size() <= 12);
}

void ProbeTest::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << u"workbook"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"no table"_s;
    QTest::newRow("web page") << QByteArray("\n<!DOCTYPE html>\n<html>") << u"web page"_s;
    QTest::newRow("JSON") << QByteArray("[\n {\"title\": \"Press\"}\n]") << u"JSON"_s;
    QTest::newRow("packed") << QByteArray("\x1f\x8b\x08\0", 4) << u"packed"_s;
    QTest::newRow("bytes") << QByteArray("ab\0\1\2\3cd\0\0\0\7", 12) << u"NUL bytes"_s;
    QTest::newRow("cells with NULs") << QByteArray("title,seller\na\0b,c\n", 19) << u"NUL bytes"_s;
}

void ProbeTest::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const auto probe = probeFile(write(bytes), {});
    QVERIFY(!probe);
    QCOMPARE(probe.error().code, ErrorCode::badInput);
    QVERIFY2(probe.error().message.contains(said), qPrintable(probe.error().message));
    QVERIFY(probe.error().message.contains(u"table.csv"_s));
}

void ProbeTest::canBeCancelled()
{
    CancelToken cancel;
    cancel.cancel();
    const auto probe = probeFile(write("title,seller\nPress,ann\n"), cancel);
    QVERIFY(!probe);
    QCOMPARE(probe.error().code, ErrorCode::cancelled);
}

QTEST_GUILESS_MAIN(ProbeTest)
#include "tst_probe.moc"
