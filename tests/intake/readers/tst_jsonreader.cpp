// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/json/jsonlinesreader.h"
#include "models/intake/json/jsonreader.h"
#include "models/intake/json/jsontable.h"
#include "tests/intake/readers/readersupport.h"

#include <QDirIterator>
#include <QStringEncoder>

using namespace interdict;
using namespace interdict::tests;
using namespace Qt::StringLiterals;

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheTestSuite_data();
    void judgesTheTestSuite();
    void readsCells_data();
    void readsCells();
    void flagsWhatIsOdd_data();
    void flagsWhatIsOdd();
    void refuses_data();
    void refuses();
    void choosesTheLargestListOfObjects();
    void tellsTheBytesOfEachRecord();
    void tellsTheBytesAcrossChunks();
    void keepsTextsAcrossChunks();
    void takesNamesFromAFirstList();
    void readsUtf16_data();
    void readsUtf16();
    void boundsColumns();
    void boundsNesting();
    void rejectsARecordThatIsTooLarge();
    void stopsWhenCancelled();
    void readsLines();
    void readsLinesInUtf16();
    void goesOnAfterALineThatIsTooLong();
    void judgesFiles_data();
    void judgesFiles();
};

void TestJsonReader::judgesTheTestSuite_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(u"" INTERDICT_SHARED_DATA "/formats/json/JSONTestSuite/test_parsing"_s, {u"*.json"_s});
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void TestJsonReader::judgesTheTestSuite()
{
    if (!QTest::currentDataTag())
        QSKIP("../shared/data is not there.");
    QFETCH(QString, path);
    const auto source = makeJsonReader()->open(path, {});
    const char kind = QTest::currentDataTag()[0];
    if (kind == 'y')
        QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    if (kind == 'n')
        QVERIFY(!source && source.error().code == ErrorCode::badInput);
    if (source)
        (void)ReaderBench::rows(**source);
}

namespace {

QString shown(const OpenSource &source)
{
    QStringList lines{source.parts()[0].columnNames.join(u';')};
    for (const RawRow &row : ReaderBench::rows(source)) {
        QStringList cells;
        for (const QString &cell : row.cells)
            cells += cell.isNull() ? u"-"_s : cell;
        lines += row.status == RecordStatus::rejected ? u"rejected"_s : cells.join(u';');
    }
    return lines.join(u'\n');
}

} // namespace

void TestJsonReader::readsCells_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("table");
    const auto row = [](const char *name, const char *json, const char *table) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(table);
    };
    row("objects", R"([{"a":"x","b":1},{"b":2,"c":true}])", "a;b;c\nx;1;-\n-;2;true");
    row("numbers as written", R"([{"a":123456789012345678901,"b":0.10,"c":1E+2,"d":-0}])",
        "a;b;c;d\n123456789012345678901;0.10;1E+2;-0");
    row("nested", R"([{"seller":{"name":"x","trust":{"level":5}}}])", "seller.name;seller.trust.level\nx;5");
    row("texts joined", R"([{"ships":["NL","DE",3]}])", "ships\nNL | DE | 3");
    row("objects indexed", R"([{"images":[{"url":"u"},{"url":"v"}]}])", "images[0].url;images[1].url\nu;v");
    row("lists in lists", R"([{"p":[[1,2],[3]]}])", "p[0];p[1]\n1 | 2;3");
    row("mixed list", R"([{"p":[1,{"a":2}]}])", "p[0];p[1].a\n1;2");
    row("null is no cell", R"([{"a":null,"b":""}])", "a;b\n-;");
    row("empty containers", R"([{"a":{},"b":[]}])", "a;b\n;");
    row("escapes", R"([{"a":"\u00e9\n\"\\\/\ud83d\ude00"}])", "a\né\n\"\\/😀");
    row("escaped key", R"([{"\u0061":1},{"a":2}])", "a\n1\n2");
    row("list of texts", R"(["x","y"])", "value\nx\ny");
    row("list of lists", R"([[1,2],[3,4,5]])", "Column 1;Column 2;Column 3\n1;2;-\n3;4;5");
    row("one object", R"({"a":1,"tags":["x","y"]})", "a;tags\n1;x | y");
    row("one number", "12", "value\n12");
    row("object of an object", R"({"a":{"b":"c"}})", "a.b\nc");
    row("empty list", "[]", "");
    row("long list",
        R"([{"i":[{"u":0},{"u":1},{"u":2},{"u":3},{"u":4},{"u":5},{"u":6},{"u":7},{"u":8},{"u":9},{"u":10},{"u":[11]}]}])",
        "i[0].u;i[1].u;i[2].u;i[3].u;i[4].u;i[5].u;i[6].u;i[7].u;i[8].u;i[9].u;i[10…]\n"
        "0;1;2;3;4;5;6;7;8;9;[{\"u\":10},{\"u\":[11]}]");
    row("byte order mark", "\xef\xbb\xbf[{\"a\":1}]", "a\n1");
}

void TestJsonReader::readsCells()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, table);
    ReaderBench bench(makeJsonReader());
    const auto source = bench.open(json);
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    QCOMPARE(shown(**source), table);
}

void TestJsonReader::flagsWhatIsOdd_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("cells");
    QTest::newRow("repeated name") << QByteArray(R"([{"a":1,"b":2,"a":3}])") << u"2;3"_s;
    QTest::newRow("repeated object") << QByteArray(R"([{"a":{"x":1},"a":{"y":2}}])") << u"2"_s;
    QTest::newRow("repeated name among many")
        << QByteArray(R"([{"k":1,"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"l":1,"m":1,"k":2}])")
        << u"1;1;1;1;1;1;1;1;1;1;1;1;2"_s;
    QTest::newRow("same path") << QByteArray(R"([{"a.b":1,"a":{"b":2}}])") << u"1 | 2"_s;
    QTest::newRow("lone surrogate") << QByteArray(R"([{"a":"x\ud800y"}])") << u"x\uFFFDy"_s;
    QTest::newRow("surrogates in the wrong order") << QByteArray(R"([{"a":"\udc00\ud800"}])") << u"\uFFFD\uFFFD"_s;
    QTest::newRow("no UTF-8") << QByteArray("[{\"a\":\"x\xe9y\"}]") << u"x\uFFFDy"_s;
}

void TestJsonReader::flagsWhatIsOdd()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, cells);
    ReaderBench bench(makeJsonReader());
    const auto source = bench.open(json);
    QVERIFY(source);
    const std::vector<RawRow> rows = ReaderBench::rows(**source);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].cells.join(u';'), cells);
    QCOMPARE(rows[0].status, RecordStatus::flagged);
    QVERIFY(!rows[0].reason.isEmpty());
}

void TestJsonReader::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"([{"a":1},{"a")");
    QTest::newRow("two values") << QByteArray("{}{}");
    QTest::newRow("comma at the end") << QByteArray(R"([{"a":1},])");
    QTest::newRow("513 deep") << QByteArray(513, '[') + QByteArray(513, ']');
    QTest::newRow("a million deep") << QByteArray(1'000'000, '[');
    QTest::newRow("UTF-32") << QByteArray("[\0\0\0]\0\0\0", 8);
    QTest::newRow("odd UTF-16") << QByteArray("[\0]\0 ", 5);
}

void TestJsonReader::refuses()
{
    QFETCH(QByteArray, json);
    ReaderBench bench(makeJsonReader());
    const auto source = bench.open(json);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::badInput);
    QVERIFY(source.error().message.contains(u"\"input\""_s));
}

void TestJsonReader::choosesTheLargestListOfObjects()
{
    ReaderBench bench(makeJsonReader());
    const auto source = bench.open(
        R"({"page":1,"facets":[{"f":1}],"result":{"tags":["a","b","c"],"items":[{"id":1,"p":[{"x":1},{"x":2},{"x":3}]},{"id":2}]}})");
    QVERIFY(source);
    QCOMPARE(ReaderBench::rows(**source).size(), size_t(2));
    const QStringList evidence = (*source)->parts()[0].evidence;
    QVERIFY(evidence[0].contains(u"\"result.items\""_s));
    QCOMPARE(evidence.size(), 3);
    QVERIFY2(evidence[1].endsWith(u": 1."_s), qPrintable(evidence[1]));
    QVERIFY2(evidence[2].endsWith(u": 5."_s), qPrintable(evidence[2]));
}

void TestJsonReader::tellsTheBytesOfEachRecord()
{
    ReaderBench bench(makeJsonReader());
    const auto source = bench.open("{\"x\": [ {\"a\" : 1} ,\r\n {\"a\":\"]}\"},  7 ]}");
    QVERIFY(source);
    const std::vector<RawRow> rows = ReaderBench::rows(**source);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(ReaderBench::bytesOf(**source, rows[0]), "{\"a\" : 1}");
    QCOMPARE(ReaderBench::bytesOf(**source, rows[1]), "{\"a\":\"]}\"}");
    QCOMPARE(ReaderBench::bytesOf(**source, rows[2]), "7");
    QCOMPARE(rows[2].number, 3);
}

void TestJsonReader::tellsTheBytesAcrossChunks()
{
    QByteArray json = "[";
    for (int i = 0; i < 40'000; ++i)
        json += QByteArray(i ? "," : "") + "{\"id\":" + QByteArray::number(i) + ",\"t\":\"" + QByteArray(i % 97, 'x') +
                "\"}";
    ReaderBench bench(makeJsonReader());
    const auto source = bench.open(json + ']');
    QVERIFY(source);
    const std::vector<RawRow> rows = ReaderBench::rows(**source);
    QCOMPARE(rows.size(), size_t(40'000));
    for (size_t i = 0; i < rows.size(); ++i) {
        const QByteArray bytes = json.mid(rows[i].byteOffset, rows[i].byteLength);
        QVERIFY(bytes.startsWith("{\"id\":" + QByteArray::number(qint64(i)) + ',') && bytes.endsWith("\"}"));
        QCOMPARE(rows[i].cells[1].size(), qsizetype(i % 97));
    }
}

void TestJsonReader::keepsTextsAcrossChunks()
{
    const QByteArray first(3 << 20, 'x');
    ReaderBench bench(makeJsonReader());
    const auto source = bench.open("[\"" + first + "\", \"y\", 12]");
    QVERIFY(source);
    const std::vector<RawRow> rows = ReaderBench::rows(**source);
    QCOMPARE(rows[0].cells[0].toLatin1(), first);
    QCOMPARE(rows[1].cells[0], u"y"_s);
    QCOMPARE(rows[2].cells[0], u"12"_s);
}

void TestJsonReader::takesNamesFromAFirstList()
{
    ReaderBench bench(makeJsonReader());
    const auto source = bench.open(R"([["id","name"],[1,"english"],[2,"中国人"]])");
    QVERIFY(source);
    QCOMPARE(shown(**source), u"id;name\n1;english\n2;中国人"_s);
    QCOMPARE(ReaderBench::rows(**source)[0].number, 1);
}

void TestJsonReader::readsUtf16_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("hasMark");
    QTest::newRow("little endian") << int(QStringConverter::Utf16LE) << false;
    QTest::newRow("big endian") << int(QStringConverter::Utf16BE) << false;
    QTest::newRow("little endian with mark") << int(QStringConverter::Utf16LE) << true;
    QTest::newRow("big endian with mark") << int(QStringConverter::Utf16BE) << true;
}

void TestJsonReader::readsUtf16()
{
    QFETCH(int, encoding);
    QFETCH(bool, hasMark);
    QStringEncoder encoder(QStringConverter::Encoding(encoding),
                           hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    const QByteArray json = encoder.encode(u"[{\"a\":\"é\"},{\"a\":\"“∞”\"}]"_s);
    ReaderBench bench(makeJsonReader());
    const auto source = bench.open(json);
    QVERIFY2(source, source ? "" : qPrintable(source.error().message));
    QCOMPARE(shown(**source), u"a\né\n“∞”"_s);
    QCOMPARE(ReaderBench::rows(**source)[0].byteOffset, hasMark ? 4 : 2);
    QCOMPARE(ReaderBench::rows(**source)[0].byteLength, 18);
}

void TestJsonReader::boundsColumns()
{
    QByteArray json = "[{\"k0\":0";
    for (int i = 1; i < 3000; ++i)
        json += ",\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    ReaderBench bench(makeJsonReader());
    const auto source = bench.open(json + "}]");
    QVERIFY(source);
    const RawRow row = ReaderBench::rows(**source)[0];
    QCOMPARE(row.cells.size(), JsonTable::mostColumns + 1);
    QVERIFY(row.cells.back().startsWith(u"{\"k2000\":2000,\"k2001\""_s));
    QVERIFY(row.cells.back().endsWith(u"\"k2999\":2999}"_s));
}

void TestJsonReader::boundsNesting()
{
    const int depth = 400;
    QByteArray json;
    for (int i = 0; i < depth; ++i)
        json += "{\"" + QByteArray(1000, 'k') + "\":";
    ReaderBench bench(makeJsonReader());
    const auto source = bench.open('[' + json + '1' + QByteArray(depth, '}') + ']');
    QVERIFY(source);
    QCOMPARE((*source)->parts()[0].columnNames.size(), 1);
    QVERIFY((*source)->parts()[0].columnNames[0].size() < 2000);
    QVERIFY(ReaderBench::rows(**source)[0].cells[0].contains(u":1}"_s));
}

void TestJsonReader::rejectsARecordThatIsTooLarge()
{
    ReaderBench bench(makeJsonReader());
    const auto source = bench.open("[{\"a\":1},{\"a\":\"" + QByteArray(JsonTree::mostBytes, 'x') + "\"},{\"a\":3},[" +
                                   QByteArray("1,").repeated(JsonTree::mostValues) + "1],{\"a\":5}]");
    QVERIFY(source);
    QCOMPARE(shown(**source), u"a\n1\nrejected\n3\nrejected\n5"_s);
}

void TestJsonReader::stopsWhenCancelled()
{
    ReaderBench bench(makeJsonReader());
    const CancelToken cancel;
    cancel.cancel();
    const auto source = bench.reader->open(bench.write("[{}]"), cancel);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::cancelled);
}

void TestJsonReader::readsLines()
{
    ReaderBench bench(makeJsonLinesReader());
    const QByteArray json = "\xef\xbb\xbf{\"a\":1}\r\n\r\n  \n{\"a\":2,\n{\"a\":3,\"b\":[1,2]}";
    const auto source = bench.open(json);
    QVERIFY(source);
    QCOMPARE(shown(**source), u"a;b\n1;-\nrejected\n3;1 | 2"_s);
    const std::vector<RawRow> rows = ReaderBench::rows(**source);
    QCOMPARE(ReaderBench::bytesOf(**source, rows[0]), "{\"a\":1}");
    QCOMPARE(ReaderBench::bytesOf(**source, rows[1]), "{\"a\":2,");
    QCOMPARE(ReaderBench::bytesOf(**source, rows[2]), "{\"a\":3,\"b\":[1,2]}");
    QVERIFY((*source)->parts()[0].evidence[1].contains(u"line 4"_s));
}

void TestJsonReader::readsLinesInUtf16()
{
    QStringEncoder encoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    // U+0A0A has two bytes that look like line ends.
    const QByteArray json = encoder.encode(u"{\"a\":\"\u0A0A\"}\r\n{\"a\":2}\n"_s);
    ReaderBench bench(makeJsonLinesReader());
    const auto source = bench.open(json);
    QVERIFY(source);
    QCOMPARE(shown(**source), u"a\n\u0A0A\n2"_s);
}

void TestJsonReader::goesOnAfterALineThatIsTooLong()
{
    ReaderBench bench(makeJsonLinesReader());
    const QByteArray json = "{\"a\":1}\n\"" + QByteArray(40 << 20, 'x') + "\"\r\n{\"a\":3}\n";
    const auto source = bench.open(json);
    QVERIFY(source);
    QCOMPARE(shown(**source), u"a\n1\nrejected\n3"_s);
    const std::vector<RawRow> rows = ReaderBench::rows(**source);
    QCOMPARE(rows[1].byteOffset, 8);
    QCOMPARE(rows[1].byteLength, (40 << 20) + 2);
    QCOMPARE(ReaderBench::bytesOf(**source, rows[2]), "{\"a\":3}");
}

void TestJsonReader::judgesFiles_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::newRow("list") << QByteArray("[\n{\"a\":1},\n{\"a\":2}\n]") << u"x.json"_s << u"json"_s;
    QTest::newRow("list without a name") << QByteArray("[{\"a\":1}]") << u"x"_s << u"json"_s;
    QTest::newRow("lines") << QByteArray("{\"a\":1}\n{\"a\":2}\n{\"a\"") << u"x.json"_s << u"json-lines"_s;
    QTest::newRow("lines with a fault") << QByteArray("{\"a\":1}\n{\"a\":\n{\"a\":2}\n{}\n") << u"x.txt"_s
                                        << u"json-lines"_s;
    QTest::newRow("one line of lines") << QByteArray("{\"a\":1}\n") << u"x.jsonl"_s << u"json-lines"_s;
    QTest::newRow("CSV") << QByteArray("a,b\n1,2\n") << u"x.csv"_s << QString();
    QTest::newRow("text") << QByteArray("123\n456\n") << u"x.txt"_s << QString();
    QTest::newRow("nothing") << QByteArray() << u"x"_s << QString();
}

void TestJsonReader::judgesFiles()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, name);
    QFETCH(QString, format);
    const int json = makeJsonReader()->judge(head, name);
    const int lines = makeJsonLinesReader()->judge(head, name);
    const QString winner = std::max(json, lines) < 20 ? QString() : json > lines ? u"json"_s : u"json-lines"_s;
    QCOMPARE(winner, format);
}

QTEST_GUILESS_MAIN(TestJsonReader)

#include "tst_jsonreader.moc"
