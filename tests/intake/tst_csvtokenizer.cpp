// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/recordstream.h"

#include <QBuffer>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

using Rows = QList<QByteArrayList>;
using RecordEnd = SourceLayout::RecordEnd;

namespace {

/// Gives its bytes in pieces of one size, so that every place in a record is once the end of what is there.
class Trickle : public QBuffer
{
public:
    Trickle(const QByteArray &bytes, qint64 piece) : m_piece(piece)
    {
        setData(bytes);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 most) override { return QBuffer::readData(data, std::min(most, m_piece)); }

private:
    qint64 m_piece;
};

SourceLayout layoutOf(const char *delimiter, RecordEnd end, const QString &encoding = u"UTF-8"_s)
{
    SourceLayout layout;
    layout.delimiter = delimiter[0];
    layout.recordEnd = end;
    layout.encoding = encoding;
    return layout;
}

Rows cellsOf(QIODevice &device, const SourceLayout &layout, qsizetype columns = 0)
{
    const TextDecoder decoder = *TextDecoder::forEncoding(layout.encoding);
    RecordStream stream(device, layout, decoder, columns);
    Rows rows;
    while (*stream.next()) {
        const RawRecord &record = stream.record();
        if (record.fault == RawRecord::Fault::unclosedQuote || record.fault == RawRecord::Fault::tooLong) {
            rows << QByteArrayList{"!", QByteArray::number(record.offset), QByteArray::number(record.length)};
            continue;
        }
        QByteArrayList cells;
        for (const RawCell &cell : *record.cells) {
            const QByteArrayView bytes = record.cellBytes(cell);
            cells << (cell.isPlain ? bytes.toByteArray() : stream.tokenizer().unquoted(bytes));
        }
        rows << cells;
    }
    return rows;
}

QByteArray wide(const QByteArray &ascii, bool isBigEndian)
{
    QByteArray bytes;
    for (const char c : ascii) {
        bytes += isBigEndian ? '\0' : c;
        bytes += isBigEndian ? c : '\0';
    }
    return bytes;
}

} // namespace

class CsvTokenizerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesRecordsApart_data();
    void takesRecordsApart();
    void piecesMakeNoDifference_data() { takesRecordsApart_data(); }
    void piecesMakeNoDifference();
    void readsUtf16_data();
    void readsUtf16();
    void escapesByBackslash();
    void skipsBlanksBeforeQuotes();
    void knowsTheLeadBytesOfShiftJis();
    void tellsPlacesInTheFile();
    void unclosedQuoteCostsOneLine();
    void swallowedLinesAreReadAgain();
    void tooLongRecordIsTold();
    void longRecordsAreReadInLinearTime();
    void manyOpenQuotesAreReadInBoundedTime();
};

void CsvTokenizerTest::takesRecordsApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("delimiter");
    QTest::addColumn<int>("end");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const char *delimiter, RecordEnd end,
                        const Rows &rows) {
        QTest::newRow(name) << bytes << QByteArray(delimiter) << int(end) << rows;
    };
    row("LF", "a,b\nc,d\n", ",", RecordEnd::lf, {{"a", "b"}, {"c", "d"}});
    row("no end at the end", "a,b\nc,d", ",", RecordEnd::lf, {{"a", "b"}, {"c", "d"}});
    row("CRLF", "a,b\r\nc,d\r\n", ",", RecordEnd::crlf, {{"a", "b"}, {"c", "d"}});
    row("lone CR, LF in a cell", "a,b\nb\rc,d\r", ",", RecordEnd::cr, {{"a", "b\nb"}, {"c", "d"}});
    row("CRLF, lone LF and CR in cells", "a\n,b\rb\r\nc,d", ",", RecordEnd::crlf, {{"a\n", "b\rb"}, {"c", "d"}});
    row("LF, CRLF in a quoted cell", "a,\"b\r\nb\"\nc,d", ",", RecordEnd::lf, {{"a", "b\r\nb"}, {"c", "d"}});
    row("all kinds", "a\nb\r\nc\rd", ",", RecordEnd::any, {{"a"}, {"b"}, {"c"}, {"d"}});
    row("doubled quotes", "\"a \"\"x\"\" b\",c\n", ",", RecordEnd::lf, {{"a \"x\" b", "c"}});
    row("only doubled quotes", "\"\"\"\",\"\"\n", ",", RecordEnd::lf, {{"\"", ""}});
    row("quote amid a cell", "5\" pipe,6'\n", ",", RecordEnd::lf, {{"5\" pipe", "6'"}});
    row("text behind a quote", "\"a\"b,c\n", ",", RecordEnd::lf, {{"ab", "c"}});
    row("text behind two quotes", "\"a\"b,\"c\"d\n", ",", RecordEnd::lf, {{"ab", "cd"}});
    row("blanks behind a quote", "\"a\" ,c\n", ",", RecordEnd::lf, {{"a", "c"}});
    row("empty cells", ",,\n", ",", RecordEnd::lf, {{"", "", ""}});
    row("blank lines are no records", "a\n\n  \nb\n", ",", RecordEnd::lf, {{"a"}, {"b"}});
    row("an empty quoted cell is one", "a\n\"\"\nb\n", ",", RecordEnd::lf, {{"a"}, {""}, {"b"}});
    row("bars", "a|b,c\n", "|", RecordEnd::lf, {{"a", "b,c"}});
    row("tabs", "a\t\"b\tc\"\n", "\t", RecordEnd::lf, {{"a", "b\tc"}});
    row("title that ends in a backslash", "\"a\\\",b\n", ",", RecordEnd::lf, {{"a\\", "b"}});
    row("byte-order mark",
        "\xef\xbb\xbf"
        "a,b\n",
        ",", RecordEnd::lf, {{"a", "b"}});
    row("nothing", "", ",", RecordEnd::lf, {});
    row("zero bytes are bytes", QByteArray("a\0b,c\n", 6), ",", RecordEnd::lf, {{QByteArray("a\0b", 3), "c"}});
}

void CsvTokenizerTest::takesRecordsApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, delimiter);
    QFETCH(int, end);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QTEST(cellsOf(buffer, layoutOf(delimiter.constData(), RecordEnd(end))), "rows");
}

void CsvTokenizerTest::piecesMakeNoDifference()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, delimiter);
    QFETCH(int, end);
    for (const qint64 piece : {1, 2, 3}) {
        Trickle device(bytes, piece);
        QTEST(cellsOf(device, layoutOf(delimiter.constData(), RecordEnd(end))), "rows");
    }
}

void CsvTokenizerTest::readsUtf16_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::newRow("little endian") << u"UTF-16LE"_s;
    QTest::newRow("big endian") << u"UTF-16BE"_s;
}

void CsvTokenizerTest::readsUtf16()
{
    QFETCH(QString, encoding);
    const bool isBig = encoding == "UTF-16BE"_L1;
    const QByteArray mark = isBig ? "\xfe\xff" : "\xff\xfe";
    // U+0A22 and U+2C0A hold the bytes of a line feed, a quote and a comma.
    QByteArray bytes = mark + wide("a,\"b \"\"x\"\"\n\"\n", isBig);
    const char hostile[] = {0x0a, 0x22, 0x2c, 0x0a};
    for (int i = 0; i < 4; i += 2) {
        bytes += hostile[isBig ? i : i + 1];
        bytes += hostile[isBig ? i + 1 : i];
    }
    bytes += wide(",d\n", isBig);
    for (const qint64 piece : {1, 3, 1000}) {
        Trickle device(bytes, piece);
        const Rows rows = cellsOf(device, layoutOf(",", RecordEnd::lf, encoding));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0], (QByteArrayList{wide("a", isBig), wide("b \"x\"\n", isBig)}));
        QCOMPARE(rows[1].size(), 2);
        QCOMPARE(rows[1][0].size(), 4);
    }
}

void CsvTokenizerTest::escapesByBackslash()
{
    SourceLayout layout = layoutOf(",", RecordEnd::lf);
    layout.escape = '\\';
    QByteArray bytes("a\\, b,\"c \\\"x\\\" \\n\",\"d\\\\\"\n\"e \"\"y\"\"\",f\\g,h\n");
    const Rows expected{{"a, b", "c \"x\" \\n", "d\\"}, {"e \"y\"", "f\\g", "h"}};
    for (const qint64 piece : {1, 1000}) {
        Trickle device(bytes, piece);
        QCOMPARE(cellsOf(device, layout), expected);
    }
}

void CsvTokenizerTest::skipsBlanksBeforeQuotes()
{
    SourceLayout layout = layoutOf(",", RecordEnd::lf);
    layout.skipsBlanks = true;
    for (const qint64 piece : {1, 1000}) {
        Trickle device("\"a\", \"b, c\", d, \" e \"\n", piece);
        QCOMPARE(cellsOf(device, layout), (Rows{{"a", "b, c", "d", " e "}}));
    }
}

void CsvTokenizerTest::knowsTheLeadBytesOfShiftJis()
{
    if (!TextDecoder::forEncoding(u"Shift_JIS"_s))
        QSKIP("Qt reads no Shift_JIS here");
    // "ポ" is 83 7C: its second byte is a bar.
    for (const qint64 piece : {1, 1000}) {
        Trickle device("\x83\x7c|b\n", piece);
        QCOMPARE(cellsOf(device, layoutOf("|", RecordEnd::lf, u"Shift_JIS"_s)), (Rows{{"\x83\x7c", "b"}}));
    }
}

void CsvTokenizerTest::tellsPlacesInTheFile()
{
    QByteArray bytes("\xef\xbb\xbfh1,h2\r\n\r\n\"a\r\nb\",c\r\nd,e");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const SourceLayout layout = layoutOf(",", RecordEnd::crlf);
    const TextDecoder decoder = *TextDecoder::forEncoding(layout.encoding);
    RecordStream stream(buffer, layout, decoder);
    QByteArrayList records;
    while (*stream.next()) {
        QCOMPARE(bytes.mid(stream.record().offset, stream.record().length), stream.record().bytes.toByteArray());
        records << stream.record().bytes.toByteArray();
    }
    QCOMPARE(records, (QByteArrayList{"h1,h2", "\"a\r\nb\",c", "d,e"}));
}

void CsvTokenizerTest::unclosedQuoteCostsOneLine()
{
    QByteArray bytes("a,b\n\"open,c\nd,e\nf,g\n");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QCOMPARE(cellsOf(buffer, layoutOf(",", RecordEnd::lf)),
             (Rows{{"a", "b"}, {"!", "4", "7"}, {"d", "e"}, {"f", "g"}}));
}

void CsvTokenizerTest::swallowedLinesAreReadAgain()
{
    // The quote of line 2 is "closed" by that of line 4; three lines would be one odd record.
    QByteArray bytes("a,b\n\"open,c\nd,e\nf,\"g\nh,i\n");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Rows rows = cellsOf(buffer, layoutOf(",", RecordEnd::lf), 2);
    QCOMPARE(rows, (Rows{{"a", "b"}, {"!", "4", "7"}, {"d", "e"}, {"!", "16", "4"}, {"h", "i"}}));
}

void CsvTokenizerTest::tooLongRecordIsTold()
{
    const QByteArray longCell(20 << 20, 'x');
    QByteArray bytes = "a,b\n" + longCell + ",c\nd,e\n";
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QCOMPARE(cellsOf(buffer, layoutOf(",", RecordEnd::lf)),
             (Rows{{"a", "b"}, {"!", "4", QByteArray::number(longCell.size() + 2)}, {"d", "e"}}));
}

void CsvTokenizerTest::longRecordsAreReadInLinearTime()
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i)
        bytes += '"' + QByteArray(15 << 20, char('a' + i)) + "\",b\n";
    Trickle device(bytes, 64 << 10);
    const Rows rows = cellsOf(device, layoutOf(",", RecordEnd::lf));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[3][0].size(), 15 << 20);
}

void CsvTokenizerTest::manyOpenQuotesAreReadInBoundedTime()
{
    // Every line opens a quote that nothing closes rightly: reading again from each of them would be quadratic.
    QByteArray bytes;
    for (int i = 0; i < 200000; ++i)
        bytes += "a,\"b\n";
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Rows rows = cellsOf(buffer, layoutOf(",", RecordEnd::lf), 2);
    QVERIFY(rows.size() > 100);
}

QTEST_GUILESS_MAIN(CsvTokenizerTest)
#include "tst_csvtokenizer.moc"
