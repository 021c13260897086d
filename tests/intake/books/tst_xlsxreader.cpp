// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/xlsxreader.h"
#include "tests/intake/books/bookmaking.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace interdict;
using interdict::test::readBook;
using interdict::test::Sheet;
using interdict::test::XlsxDraft;
using interdict::test::xlsxOf;

namespace {

const QByteArray header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>title</t></is></c>"
                          "<c r=\"B1\" t=\"inlineStr\"><is><t>price</t></is></c></row>";

/// A book with a header of two columns over the given rows.
XlsxDraft draftOf(const QByteArray &rows)
{
    XlsxDraft draft;
    draft.rows = header + rows;
    return draft;
}

Sheet onlySheet(const XlsxDraft &draft)
{
    const QTemporaryDir folder;
    QString error;
    std::vector<Sheet> sheets = readBook(XlsxReader(), xlsxOf(folder, draft), &error);
    if (!error.isEmpty() || sheets.size() != 1)
        qFatal("the book cannot be read: %s", qPrintable(error));
    return std::move(sheets.front());
}

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"kf.archive*=false"_s); }
    void knowsItsFiles();
    void readsCells_data();
    void readsCells();
    void readsSharedTexts();
    void keepsManySharedTexts();
    void formatsNumbersByTheirStyle();
    void countsFrom1904();
    void placesCellsByTheirReference();
    void leavesMergedCellsMissing();
    void ignoresTheDeclaredSize();
    void tellsTheBytesOfEachRow();
    void flagsWhatStandsAboveTheHeader();
    void numbersTheColumnsOfATableWithoutNames();
    void findsNamesAboveNumbers();
    void widensToTheWidestRow();
    void flagsFaultyCells_data();
    void flagsFaultyCells();
    void rejectsDamagedRowsOnly();
    void tellsOfHiddenSheetsAndSkipsCharts();
    void readsTheStrictForm();
    void refusesWhatIsNoBook_data();
    void refusesWhatIsNoBook();
    void survivesAnyDamage();
    void stopsWhenCancelled();
};

void TestXlsxReader::knowsItsFiles()
{
    const QTemporaryDir folder;
    QFile file(xlsxOf(folder, draftOf({})));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray head = file.readAll();
    const XlsxReader reader;
    QVERIFY(reader.judge(head, u"a.xlsx"_s) >= 90);
    QVERIFY(reader.judge(head, u"no ending"_s) >= 90);
    QCOMPARE(reader.judge("PK\x03\x04 something else", u"a.zip"_s), 0);
    QCOMPARE(reader.judge("title;price", u"a.xlsx"_s), 0);
}

void TestXlsxReader::readsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *row, const QByteArray &cell, const QString &text) {
        QTest::newRow(row) << cell << text;
    };
    add("a number", "<c r=\"A2\"><v>12.50</v></c>", u"12.5"_s);
    add("an order number", "<c r=\"A2\"><v>100200300400500600</v></c>", u"100200300400500600"_s);
    add("true", "<c r=\"A2\" t=\"b\"><v>1</v></c>", u"TRUE"_s);
    add("false", "<c r=\"A2\" t=\"b\"><v>0</v></c>", u"FALSE"_s);
    add("an error", "<c r=\"A2\" t=\"e\"><v>#N/A</v></c>", u"#N/A"_s);
    add("a date in words", "<c r=\"A2\" t=\"d\"><v>2014-02-14T08:27:48Z</v></c>", u"2014-02-14T08:27:48Z"_s);
    add("a formula's text", "<c r=\"A2\" t=\"str\"><f>A1&amp;\"x\"</f><v>titlex</v></c>", u"titlex"_s);
    add("a formula's number", "<c r=\"A2\"><f>1+1</f><v>2</v></c>", u"2"_s);
    add("an inline text", "<c r=\"A2\" t=\"inlineStr\"><is><t>a &lt;b&gt; &amp;amp;</t></is></c>", u"a <b> &amp;"_s);
    add("blanks", "<c r=\"A2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a  b </t></is></c>", u" a  b "_s);
    add("runs", "<c r=\"A2\" t=\"inlineStr\"><is><r><t>pil</t></r><r><rPr><b/></rPr><t>ls</t></r></is></c>",
        u"pills"_s);
    add("a sound", "<c r=\"A2\" t=\"inlineStr\"><is><t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>カンジ</t></rPh></is></c>",
        u"漢字"_s);
    add("an encoded character", "<c r=\"A2\" t=\"inlineStr\"><is><t>a_x000D_b _x005F_x41</t></is></c>", u"a\rb _x41"_s);
    add("an own character", "<c r=\"A2\" t=\"inlineStr\"><is><t>&#128138; äß</t></is></c>", u"💊 äß"_s);
    add("a line end", "<c r=\"A2\" t=\"inlineStr\"><is><t>a\nb</t></is></c>", u"a\nb"_s);
    add("a prefix", "<x:c r=\"A2\" t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c>", u"a"_s);
}

void TestXlsxReader::readsCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    const Sheet sheet = onlySheet(draftOf("<row r=\"2\">" + cell + "<c r=\"B2\"><v>1</v></c></row>"));
    QCOMPARE(sheet.rows.size(), size_t(1));
    QCOMPARE(sheet.rows.front().reason, QString());
    QCOMPARE(sheet.rows.front().cells, (QStringList{text, u"1"_s}));
}

void TestXlsxReader::readsSharedTexts()
{
    XlsxDraft draft;
    draft.strings =
        "<si><t>title</t></si><si><t>price</t></si><si><r><t>blue</t></r><r><t xml:space=\"preserve\"> pills"
        "</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><phoneticPr fontId=\"1\"/></si><si/>";
    draft.rows = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                 "<row><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c></row>";
    const Sheet sheet = onlySheet(draft);
    QCOMPARE(sheet.part.columnNames, (QStringList{u"title"_s, u"price"_s}));
    QCOMPARE(sheet.rows.front().cells, (QStringList{u"blue pills"_s, QString()}));
}

void TestXlsxReader::keepsManySharedTexts()
{
    // 50 MB of texts: those that do not fit into memory come back from the temporary file.
    XlsxDraft draft = draftOf({});
    const QByteArray filling(50'000, 'f');
    for (int i = 0; i < 1000; ++i) {
        const QByteArray number = QByteArray::number(i);
        draft.strings += "<si><t>" + number + "ä" + filling + "</t></si>";
        draft.rows += "<row><c t=\"s\"><v>" + number + "</v></c></row>";
    }
    const Sheet sheet = onlySheet(draft);
    QCOMPARE(sheet.rows.size(), size_t(1000));
    for (int i = 0; i < 1000; ++i)
        QVERIFY(sheet.rows[static_cast<size_t>(i)].cells.front().startsWith(QString::number(i) + u"äfff"_s));
}

void TestXlsxReader::formatsNumbersByTheirStyle()
{
    XlsxDraft draft =
        draftOf("<row r=\"2\"><c r=\"A2\" s=\"1\"><v>41670</v></c><c r=\"B2\" s=\"2\"><v>3.3</v></c></row>"
                "<row r=\"3\"><c r=\"A3\" s=\"99\"><v>41670</v></c><c r=\"B3\" s=\"-1\"><v>2</v></c></row>");
    draft.numFmts = "<numFmt numFmtId=\"165\" formatCode=\"&quot;$&quot;#,##0.00\"/>";
    draft.xfs = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/>";
    const Sheet sheet = onlySheet(draft);
    QCOMPARE(sheet.rows[0].cells, (QStringList{u"2014-01-31"_s, u"$3.30"_s}));
    QCOMPARE(sheet.rows[1].cells, (QStringList{u"41670"_s, u"2"_s})); // styles that are not there
}

void TestXlsxReader::countsFrom1904()
{
    XlsxDraft draft = draftOf("<row r=\"2\"><c r=\"A2\" s=\"0\"><v>40208</v></c><c r=\"B2\"><v>1</v></c></row>");
    draft.xfs = "<xf numFmtId=\"14\"/>";
    draft.workbookPr = "<workbookPr date1904=\"true\"/><extLst><ext><workbookPr date1904=\"0\"/></ext></extLst>";
    const Sheet sheet = onlySheet(draft);
    QCOMPARE(sheet.rows.front().cells.front(), u"2014-01-31"_s);
    QVERIFY(sheet.part.evidence.join(u' ').contains("from 1904"_L1));
}

void TestXlsxReader::placesCellsByTheirReference()
{
    const Sheet sheet = onlySheet(draftOf("<row r=\"7\"><c r=\"D7\"><v>4</v></c><c r=\"B7\"><v>2</v></c></row>"
                                          "<row><c><v>1</v></c><c><v>2</v></c></row>"));
    QCOMPARE(sheet.part.columnNames, (QStringList{u"title"_s, u"price"_s, u"Column 3"_s, u"Column 4"_s}));
    QCOMPARE(sheet.rows[0].cells, (QStringList{QString(), u"2"_s, QString(), u"4"_s}));
    QVERIFY(sheet.rows[0].cells[0].isNull());
    QCOMPARE(sheet.rows[0].number, 6); // row 7 under the header in row 1
    QCOMPARE(sheet.rows[1].cells, (QStringList{u"1"_s, u"2"_s, QString(), QString()}));
    QCOMPARE(sheet.rows[1].number, 7);
}

void TestXlsxReader::leavesMergedCellsMissing()
{
    XlsxDraft draft =
        draftOf("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>both</t></is></c><c r=\"B2\" s=\"1\"/></row>");
    draft.afterRows = "<mergeCells count=\"1\"><mergeCell ref=\"A2:B2\"/></mergeCells>";
    const Sheet sheet = onlySheet(draft);
    QCOMPARE(sheet.rows.front().cells.front(), u"both"_s);
    QVERIFY(sheet.rows.front().cells.last().isNull());
}

void TestXlsxReader::ignoresTheDeclaredSize()
{
    // Every book made here declares A1:XFD1048576.
    const Sheet sheet =
        onlySheet(draftOf("<row r=\"1048576\"><c r=\"B1048576\"><v>1</v></c><c r=\"XFD1048576\" s=\"1\"/></row>"));
    QCOMPARE(sheet.part.columnNames.size(), 2);
    QCOMPARE(sheet.rows.size(), size_t(1));
    QCOMPARE(sheet.rows.front().number, 1'048'575);
}

void TestXlsxReader::tellsTheBytesOfEachRow()
{
    const QTemporaryDir folder;
    const QByteArray row = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>äöü € 💊</t></is></c></row>";
    const QByteArray next = "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row>";
    const XlsxDraft draft = draftOf(row + "\n" + next);
    const Result<std::unique_ptr<OpenSource>> source = XlsxReader().open(xlsxOf(folder, draft), {});
    QVERIFY(source);
    QCOMPARE((*source)->parts().front().path, u"xl/worksheets/sheet1.xml"_s);
    const QByteArray bytes = interdict::test::bytesOf(**source, 0);
    QList<QByteArray> found;
    const auto take = [&](RawRow &&raw) -> Outcome {
        found += bytes.mid(raw.byteOffset, raw.byteLength);
        return {};
    };
    QVERIFY((*source)->readRows(0, take, {}, {}));
    QCOMPARE(found, (QList<QByteArray>{row, next}));
}

void TestXlsxReader::flagsWhatStandsAboveTheHeader()
{
    XlsxDraft draft;
    draft.rows =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Seizures of 2014</t></is></c></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>title</t></is></c><c r=\"B3\" t=\"inlineStr\"><is><t>price"
        "</t></is></c></row><row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>pills</t></is></c><c "
        "r=\"B4\"><v>3</v></c></row>";
    const Sheet sheet = onlySheet(draft);
    QCOMPARE(sheet.part.columnNames, (QStringList{u"title"_s, u"price"_s}));
    QCOMPARE(sheet.rows.size(), size_t(2));
    QCOMPARE(sheet.rows[0].status, RecordStatus::flagged);
    QVERIFY(sheet.rows[0].reason.contains("above"_L1));
    QCOMPARE(sheet.rows[0].number, -2);
    QCOMPARE(sheet.rows[1].number, 1);
    QCOMPARE(sheet.rows[1].status, RecordStatus::kept);
    QVERIFY(sheet.part.evidence.join(u' ').contains("Row 3 "_L1));
}

void TestXlsxReader::numbersTheColumnsOfATableWithoutNames()
{
    XlsxDraft draft;
    draft.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>a</t></is></c></row>"
                 "<row r=\"2\"><c r=\"A2\"><v>2</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>b</t></is></c></row>";
    const Sheet sheet = onlySheet(draft);
    QCOMPARE(sheet.part.columnNames, (QStringList{u"Column 1"_s, u"Column 2"_s}));
    QCOMPARE(sheet.rows.size(), size_t(2));
    QCOMPARE(sheet.rows[0].number, 1);
}

void TestXlsxReader::findsNamesAboveNumbers()
{
    XlsxDraft draft;
    draft.rows = "<row r=\"1\"><c r=\"A1\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>age</t></is></c></row>"
                 "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>32</v></c></row>";
    QCOMPARE(onlySheet(draft).part.columnNames, (QStringList{u"0"_s, u"age"_s}));
    // A list of one column: the first of a list of words is no name, or it would be lost.
    draft.rows = "<row><c t=\"str\"><v>Bluebird</v></c></row><row><c t=\"str\"><v>Shipper</v></c></row>";
    QCOMPARE(onlySheet(draft).rows.size(), size_t(2));
    draft.rows = "<row><c t=\"str\"><v>domain</v></c></row><row><c t=\"str\"><v>pills.example</v></c></row>";
    QCOMPARE(onlySheet(draft).part.columnNames, QStringList{u"domain"_s});
}

void TestXlsxReader::widensToTheWidestRow()
{
    const Sheet sheet = onlySheet(draftOf("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"
                                          "<row r=\"500\"><c r=\"E500\"><v>5</v></c></row>"));
    QCOMPARE(sheet.part.columnNames.size(), 5);
    QCOMPARE(sheet.rows[0].cells.size(), 5);
    QCOMPARE(sheet.rows[1].cells[4], u"5"_s);
}

void TestXlsxReader::flagsFaultyCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a text that is not there") << QByteArray("<c r=\"A2\" t=\"s\"><v>7</v></c>") << u"shared text 7"_s;
    QTest::newRow("no index") << QByteArray("<c r=\"A2\" t=\"s\"><v>-1</v></c>") << u"shared text -1"_s;
    QTest::newRow("no number") << QByteArray("<c r=\"A2\"><v>12 mg</v></c>") << u"as it is written"_s;
    QTest::newRow("no result") << QByteArray("<c r=\"A2\"><f>B1</f></c>") << u"Cell A2 is a formula"_s;
    QTest::newRow("twice") << QByteArray("<c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c>")
                           << u"Cell A2 is there twice"_s;
    QTest::newRow("beyond XFD") << QByteArray("<c r=\"XFE2\"><v>1</v></c>") << u"beyond column XFD"_s;
    QTest::newRow("far beyond") << QByteArray("<c r=\"ZZZZZZZZZZ2\"><v>1</v></c>") << u"beyond column XFD"_s;
}

void TestXlsxReader::flagsFaultyCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, reason);
    const Sheet sheet = onlySheet(draftOf("<row r=\"2\">" + cell + "</row>"));
    QCOMPARE(sheet.rows.size(), size_t(1));
    QCOMPARE(sheet.rows.front().status, RecordStatus::flagged);
    QVERIFY2(sheet.rows.front().reason.contains(reason), qPrintable(sheet.rows.front().reason));
}

void TestXlsxReader::rejectsDamagedRowsOnly()
{
    const Sheet sheet = onlySheet(draftOf("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"3\"><c></row>"
                                          "<row r=\"4\"><c r=\"A4\"><v>&unknown;</v></c></row>"
                                          "<row r=\"5\"><c r=\"A5\"><v>5</v></c></row>"));
    QCOMPARE(sheet.rows.size(), size_t(4));
    QCOMPARE(sheet.rows[1].status, RecordStatus::rejected);
    QCOMPARE(sheet.rows[2].status, RecordStatus::rejected);
    QCOMPARE(sheet.rows[3].cells.front(), u"5"_s);
}

void TestXlsxReader::tellsOfHiddenSheetsAndSkipsCharts()
{
    const QTemporaryDir folder;
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray cells = "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
    const QString path = interdict::test::zipOf(
        folder, u"a.xlsx"_s,
        {{u"XL/Workbook.xml"_s,
          "<workbook xmlns:r=\"x\"><sheets><sheet name=\"Seen\" r:id=\"a\"/><sheet name=\"Not seen\" "
          "state=\"veryHidden\" r:id=\"b\"/><sheet name=\"Chart\" r:id=\"c\"/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s,
          "<Relationships><Relationship Id=\"a\" Type=\"" + relations +
              "worksheet\" Target=\"/xl/one.xml\"/><Relationship "
              "Id=\"b\" Type=\"" +
              relations + "worksheet\" Target=\"sheets\\..\\two.xml\"/><Relationship Id=\"c\" Type=\"" + relations +
              "chartsheet\" Target=\"three.xml\"/></Relationships>"},
         {u"xl/one.xml"_s, cells},
         {u"xl/two.xml"_s, cells},
         {u"xl/three.xml"_s, cells}});
    QString error;
    const std::vector<Sheet> sheets = readBook(XlsxReader(), path, &error);
    QCOMPARE(error, QString());
    QCOMPARE(sheets.size(), size_t(2));
    QCOMPARE(sheets[1].part.name, u"Not seen"_s);
    QVERIFY(sheets[1].part.evidence.front().contains("hidden"_L1));
    QVERIFY(!sheets[0].part.evidence.front().contains("hidden"_L1));
}

void TestXlsxReader::readsTheStrictForm()
{
    const QTemporaryDir folder;
    const QByteArray space = "xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" "
                             "xmlns:rel=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"";
    const QByteArray type = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    const QString path = interdict::test::zipOf(
        folder, u"a.xlsx"_s,
        {{u"_rels/.rels"_s, "<Relationships><Relationship Id=\"r\" Type=\"" + type +
                                "officeDocument\" Target=\"book.xml\"/>"
                                "</Relationships>"},
         {u"book.xml"_s, "<workbook " + space + "><sheets><sheet name=\"S\" rel:id=\"r1\"/></sheets></workbook>"},
         {u"_rels/book.xml.rels"_s, "<Relationships><Relationship Id=\"r1\" Type=\"" + type +
                                        "worksheet\" Target=\"s.xml\"/>"
                                        "<Relationship Id=\"r2\" Type=\"" +
                                        type +
                                        "sharedStrings\" Target=\"t.xml\"/>"
                                        "</Relationships>"},
         {u"t.xml"_s, "<sst " + space + "><si><t>pills</t></si></sst>"},
         {u"s.xml"_s, "<worksheet " + space +
                          "><sheetData><row><c t=\"s\"><v>0</v></c><c><v>2</v></c></row></sheetData>"
                          "</worksheet>"}});
    QString error;
    const std::vector<Sheet> sheets = readBook(XlsxReader(), path, &error);
    QCOMPARE(error, QString());
    QCOMPARE(sheets.front().rows.front().cells, (QStringList{u"pills"_s, u"2"_s}));
}

void TestXlsxReader::refusesWhatIsNoBook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QTemporaryDir folder;
    const auto zip = [&folder](const interdict::test::Parts &parts) {
        QFile file(interdict::test::zipOf(folder, u"a.zip"_s, parts));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTest::newRow("before 2007, or with a password")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more", 17) << u"password"_s;
    QTest::newRow("empty") << QByteArray() << u"cannot be read as a zip"_s;
    QTest::newRow("another zip") << zip({{u"a.csv"_s, "title"}}) << u"has no part \"xl/workbook.xml\""_s;
    QTest::newRow("no sheets") << zip({{u"xl/workbook.xml"_s, "<workbook><sheets/></workbook>"}}) << u"no sheet"_s;
    QTest::newRow("damaged") << zip({{u"xl/workbook.xml"_s, "<workbook><sheets"}}) << u"damaged"_s;
    QTest::newRow("entities") << zip({{u"xl/workbook.xml"_s,
                                       "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook>&b;</workbook>"}})
                              << u"damaged"_s;
}

void TestXlsxReader::refusesWhatIsNoBook()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<std::unique_ptr<OpenSource>> source = XlsxReader().open(file.fileName(), {});
    QVERIFY(!source);
    QVERIFY2(source.error().message.contains(reason), qPrintable(source.error().message));
}

void TestXlsxReader::survivesAnyDamage()
{
    const QTemporaryDir folder;
    XlsxDraft draft =
        draftOf("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"0\"><v>41670</v></c></row>");
    draft.strings = "<si><t>pills</t></si>";
    draft.xfs = "<xf numFmtId=\"14\"/>";
    QFile file(xlsxOf(folder, draft));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray damaged = bytes;
        damaged[at] = static_cast<char>(damaged.at(at) ^ (1 << (at % 8)));
        QFile other(folder.filePath(u"damaged.xlsx"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(damaged);
        other.close();
        QString error;
        (void)readBook(XlsxReader(), other.fileName(), &error); // an answer, whatever it is
    }
}

void TestXlsxReader::stopsWhenCancelled()
{
    const QTemporaryDir folder;
    const QString path = xlsxOf(folder, draftOf("<row><c><v>1</v></c></row>"));
    CancelToken token;
    token.cancel();
    const Result<std::unique_ptr<OpenSource>> source = XlsxReader().open(path, token);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::cancelled);
}

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
