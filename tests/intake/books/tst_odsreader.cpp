// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/odsreader.h"
#include "models/intake/spreadsheets/odsrows.h"
#include "tests/intake/books/bookmaking.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace interdict;
using interdict::test::odsOf;
using interdict::test::readBook;
using interdict::test::Sheet;

namespace {

const QByteArray header =
    "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>title</text:p></table:table-cell>"
    "<table:table-cell office:value-type=\"string\"><text:p>price</text:p></table:table-cell></table:table-row>";

QByteArray tableOf(const QByteArray &rows, const QByteArray &attributes = "table:name=\"Offers\"")
{
    return "<table:table " + attributes + "><table:table-column/>" + header + rows + "</table:table>";
}

std::vector<Sheet> sheetsOf(const QByteArray &tables, const QByteArray &styles = {})
{
    const QTemporaryDir folder;
    QString error;
    std::vector<Sheet> sheets = readBook(OdsReader(), odsOf(folder, tables, styles), &error);
    if (!error.isEmpty() || sheets.empty())
        qFatal("the book cannot be read: %s", qPrintable(error));
    return sheets;
}

} // namespace

class TestOdsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"kf.archive*=false"_s); }
    void knowsItsFiles();
    void readsCells_data();
    void readsCells();
    void repeatsCellsAndRows();
    void passesLongEmptyRuns();
    void boundsRepeats();
    void readsEachSheet();
    void leavesCoveredCellsMissing();
    void tellsTheBytesOfEachRow();
    void tellsOfHiddenSheets();
    void refusesBooksWithAPassword();
    void readsDurations_data();
    void readsDurations();
    void survivesAnyDamage();
};

void TestOdsReader::knowsItsFiles()
{
    const QTemporaryDir folder;
    QFile file(odsOf(folder, tableOf({})));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray head = file.readAll();
    QVERIFY(OdsReader().judge(head, u"no ending"_s) >= 90);
    QCOMPARE(OdsReader().judge("PK\x03\x04 something", u"a.zip"_s), 0);
    QVERIFY(OdsReader().judge("PK\x03\x04 something", u"a.ods"_s) > 0);
}

void TestOdsReader::readsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *row, const QByteArray &attributes, const QByteArray &inside, const QString &text) {
        QTest::newRow(row) << "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>" << text;
    };
    const QByteArray string = "office:value-type=\"string\"";
    add("a text", string, "<text:p>blue pills</text:p>", u"blue pills"_s);
    add("paragraphs", string, "<text:p>a</text:p><text:p/><text:p>b</text:p>", u"a\n\nb"_s);
    add("spans and links", string, "<text:p>a<text:span>b</text:span><text:a>c</text:a></text:p>", u"abc"_s);
    add("blanks", string, "<text:p> a \n b<text:s text:c=\"3\"/>c<text:tab/>d<text:line-break/>e</text:p>",
        u"a b   c\td\ne"_s);
    add("a note", string, "<office:annotation><text:p>not this</text:p></office:annotation><text:p>this</text:p>",
        u"this"_s);
    add("a sound", string,
        "<text:p><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>カン</text:ruby-text></text:ruby></"
        "text:p>",
        u"漢"_s);
    add("a text by its value", "office:value-type=\"string\" office:string-value=\"x\"", "", u"x"_s);
    add("a number as shown", "office:value-type=\"float\" office:value=\"1234.5\"", "<text:p>1,234.50</text:p>",
        u"1,234.50"_s);
    add("leading zeros", "office:value-type=\"float\" office:value=\"501\"", "<text:p>00501</text:p>", u"00501"_s);
    add("a decimal comma", "office:value-type=\"float\" office:value=\"3.3\"", "<text:p>3,3</text:p>", u"3.3"_s);
    add("a comma that looks like thousands", "office:value-type=\"float\" office:value=\"1.234\"",
        "<text:p>1,234</text:p>", u"1.234"_s);
    add("both separators", "office:value-type=\"currency\" office:value=\"-1234.5\"", "<text:p>-1.234,50 €</text:p>",
        u"-1234.5 €"_s);
    add("a percentage", "office:value-type=\"percentage\" office:value=\"0.125\"", "<text:p>12.50%</text:p>",
        u"12.50%"_s);
    add("a percentage with a comma", "office:value-type=\"percentage\" office:value=\"0.125\"",
        "<text:p>12,50%</text:p>", u"12.5%"_s);
    add("too wide to be shown", "office:value-type=\"float\" office:value=\"12345\"", "<text:p>###</text:p>",
        u"12345"_s);
    add("a number without a text", "office:value-type=\"float\" office:value=\"7\"", "", u"7"_s);
    add("a date", "office:value-type=\"date\" office:date-value=\"2014-01-31\"", "<text:p>31.01.14</text:p>",
        u"2014-01-31"_s);
    add("a date with midnight", "office:value-type=\"date\" office:date-value=\"2014-01-31T00:00:00\"", "",
        u"2014-01-31"_s);
    add("a moment", "office:value-type=\"date\" office:date-value=\"2014-01-31T10:20:30\"", "",
        u"2014-01-31T10:20:30"_s);
    add("a time", "office:value-type=\"time\" office:time-value=\"PT10H20M30S\"", "<text:p>10:20</text:p>",
        u"10:20:30"_s);
    add("true", "office:value-type=\"boolean\" office:boolean-value=\"true\"", "<text:p>WAHR</text:p>", u"TRUE"_s);
    add("an error", "office:value-type=\"string\" table:formula=\"of:=NA()\"", "<text:p>#N/A</text:p>", u"#N/A"_s);
}

void TestOdsReader::readsCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    const std::vector<Sheet> sheets = sheetsOf(tableOf("<table:table-row>" + cell + cell + "</table:table-row>"));
    QCOMPARE(sheets.front().rows.size(), size_t(1));
    QCOMPARE(sheets.front().rows.front().cells, (QStringList{text, text}));
}

void TestOdsReader::repeatsCellsAndRows()
{
    const std::vector<Sheet> sheets = sheetsOf(tableOf(
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/><table:table-cell "
        "table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\"/></table:table-row>"));
    const Sheet &sheet = sheets.front();
    QCOMPARE(sheet.part.columnNames, (QStringList{u"title"_s, u"price"_s, u"Column 3"_s}));
    QCOMPARE(sheet.rows.size(), size_t(3));
    QCOMPARE(sheet.rows[2].cells, (QStringList{QString(), u"7"_s, u"7"_s}));
    QCOMPARE(sheet.rows[2].number, 3);
    QCOMPARE(sheet.rows[2].byteOffset, sheet.rows[0].byteOffset);
}

void TestOdsReader::passesLongEmptyRuns()
{
    const std::vector<Sheet> sheets = sheetsOf(tableOf(
        "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/>"
        "</table:table-row><table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/>"
        "<table:table-cell table:number-columns-repeated=\"16383\"/></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"9000000000000000000\"><table:table-cell/></table:table-row>"));
    QCOMPARE(sheets.front().part.columnNames.size(), 2);
    QCOMPARE(sheets.front().rows.size(), size_t(1));
    QCOMPARE(sheets.front().rows.front().number, 1'000'001);
}

void TestOdsReader::boundsRepeats()
{
    const QTemporaryDir folder;
    QString error;
    const QByteArray cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\" "
                            "table:number-columns-repeated=\"2000000000\"/>";
    const QByteArray wide = "<table:table-row>" + cell + "</table:table-row>";
    const std::vector<Sheet> sheets = readBook(OdsReader(), odsOf(folder, tableOf(wide)), &error);
    QCOMPARE(error, QString());
    QCOMPARE(sheets.front().part.columnNames.size(), 16384);
    QCOMPARE(sheets.front().rows.back().status, RecordStatus::flagged);

    const QByteArray one = "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>";
    const QByteArray tall = "<table:table-row table:number-rows-repeated=\"99999999999\">" + one + "</table:table-row>";
    (void)readBook(OdsReader(), odsOf(folder, tableOf(tall)), &error);
    QVERIFY2(error.contains("1,048,576 rows"_L1), qPrintable(error));
}

void TestOdsReader::readsEachSheet()
{
    const QByteArray row =
        "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"%\"/></table:table-row>";
    const std::vector<Sheet> sheets = sheetsOf(tableOf(QByteArray(row).replace('%', "1"), "table:name=\"One\"") +
                                               "<table:table table:name=\"None\"/>" +
                                               tableOf(QByteArray(row).replace('%', "2"), "table:name=\"Tw&#246;\""));
    QCOMPARE(sheets.size(), size_t(3));
    QCOMPARE(sheets[0].rows.front().cells.front(), u"1"_s);
    QVERIFY(sheets[1].rows.empty());
    QCOMPARE(sheets[2].part.name, u"Twö"_s);
    QCOMPARE(sheets[2].rows.front().cells.front(), u"2"_s);
}

void TestOdsReader::leavesCoveredCellsMissing()
{
    const std::vector<Sheet> sheets = sheetsOf(tableOf(
        "<table:table-row><table:table-cell table:number-columns-spanned=\"2\" "
        "office:value-type=\"string\"><text:p>both"
        "</text:p></table:table-cell><table:covered-table-cell office:value-type=\"string\"><text:p>under it</text:p>"
        "</table:covered-table-cell></table:table-row>"));
    QCOMPARE(sheets.front().rows.front().cells.front(), u"both"_s);
    QVERIFY(sheets.front().rows.front().cells.last().isNull());
}

void TestOdsReader::tellsTheBytesOfEachRow()
{
    const QTemporaryDir folder;
    const QByteArray row = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>äöü € 💊</text:p>"
                           "</table:table-cell></table:table-row>";
    const Result<std::unique_ptr<OpenSource>> source = OdsReader().open(odsOf(folder, tableOf(row)), {});
    QVERIFY(source);
    const QByteArray bytes = interdict::test::bytesOf(**source, 0);
    const auto take = [&](RawRow &&raw) -> Outcome {
        return bytes.mid(raw.byteOffset, raw.byteLength) == row ? Outcome() : failure(ErrorCode::internal, {});
    };
    QVERIFY((*source)->readRows(0, take, {}, {}));
}

void TestOdsReader::tellsOfHiddenSheets()
{
    const std::vector<Sheet> sheets = sheetsOf(
        tableOf({}) + tableOf({}, "table:name=\"H\" table:style-name=\"ta2\""),
        "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/>"
        "</style:style>");
    QVERIFY(!sheets[0].part.evidence.front().contains("hidden"_L1));
    QVERIFY(sheets[1].part.evidence.front().contains("hidden"_L1));
}

void TestOdsReader::refusesBooksWithAPassword()
{
    const QTemporaryDir folder;
    const QString path = interdict::test::zipOf(folder, u"a.ods"_s,
                                                {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                                                 {u"content.xml"_s, "\x01\x02"},
                                                 {u"META-INF/manifest.xml"_s, "<m><manifest:encryption-data/></m>"}});
    const Result<std::unique_ptr<OpenSource>> source = OdsReader().open(path, {});
    QVERIFY(!source);
    QVERIFY(source.error().message.contains("password"_L1));
}

void TestOdsReader::readsDurations_data()
{
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QString>("clock");
    QTest::newRow("a time") << u"PT10H20M30S"_s << u"10:20:30"_s;
    QTest::newRow("long") << u"PT296296H17M36.000000000S"_s << u"296296:17:36"_s;
    QTest::newRow("a fraction") << u"PT0H0M1.25S"_s << u"00:00:01.25"_s;
    QTest::newRow("a comma") << u"PT00H00M01,5000S"_s << u"00:00:01.5"_s;
    QTest::newRow("negative") << u"-PT1H"_s << u"-01:00:00"_s;
    QTest::newRow("no time") << u"P1D"_s << u"P1D"_s;
}

void TestOdsReader::readsDurations()
{
    QFETCH(QString, duration);
    QFETCH(QString, clock);
    QCOMPARE(clockOfDuration(duration), clock);
}

void TestOdsReader::survivesAnyDamage()
{
    const QTemporaryDir folder;
    QFile file(
        odsOf(folder, tableOf("<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"7\"/>"
                              "</table:table-row>")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray damaged = bytes;
        damaged[at] = static_cast<char>(damaged.at(at) ^ (1 << (at % 8)));
        QFile other(folder.filePath(u"damaged.ods"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(damaged);
        other.close();
        QString error;
        (void)readBook(OdsReader(), other.fileName(), &error); // an answer, whatever it is
    }
}

QTEST_GUILESS_MAIN(TestOdsReader)
#include "tst_odsreader.moc"
