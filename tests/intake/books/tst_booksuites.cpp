// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// The workbooks under ../shared/data, cell for cell against what other programs read from them.
#include "models/intake/spreadsheets/odsreader.h"
#include "models/intake/spreadsheets/xlsxreader.h"
#include "tests/intake/books/bookdump.h"
#include "tests/intake/books/bookmaking.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace interdict;

namespace {

const QString dataRoot = QStringLiteral(INTERDICT_SHARED_DATA);

/// All rows of a sheet, that with the names in its place.
std::vector<QStringList> sheetRows(const interdict::test::Sheet &sheet)
{
    std::vector<QStringList> rows;
    const bool isNamed = std::any_of(sheet.part.columnNames.begin(), sheet.part.columnNames.end(),
                                     [](const QString &name) { return !name.startsWith("Column "_L1); });
    QStringList names = sheet.part.columnNames;
    names.replaceInStrings(QRegularExpression(u"^Column \\d+$"_s), QString());
    bool isDone = !isNamed;
    for (const RawRow &row : sheet.rows) {
        if (!isDone && row.number > 0) {
            rows.push_back(names);
            isDone = true;
        }
        rows.push_back(row.cells);
    }
    if (!isDone)
        rows.push_back(names);
    return rows;
}

} // namespace

class TestBookSuites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(dataRoot + "/formats/xlsx"_L1).exists())
            QSKIP("../shared/data is not here: the suites of workbooks are not compared.");
    }
    void equalsItsDump_data();
    void equalsItsDump();
    void readsTheFdaLetters();
    void agreesInBothFormats_data();
    void agreesInBothFormats();
};

void TestBookSuites::equalsItsDump_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("dump");
    QTest::addColumn<int>("sheet");
    const auto add = [](const QString &book, const QString &dump, int sheet) {
        QTest::addRow("%s sheet %d", qPrintable(book), sheet) << book << dump << sheet;
    };
    for (int i = 0; i <= 10; ++i) {
        add(u"AutoFilter.xlsx"_s, u"AutoFilter.xlsx.xls.%1.csv"_s.arg(i), i);
        add(u"AutoFilter.ods"_s, u"AutoFilter.xlsx.xls.%1.csv"_s.arg(i), i);
    }
    for (const int i : {0, 1, 2, 4, 5, 6, 7, 8}) {
        add(u"formula_stress_test.xlsx"_s, u"formula_stress_test.xls.%1.csv"_s.arg(i), i);
        add(u"formula_stress_test.ods"_s, u"formula_stress_test.xls.%1.csv"_s.arg(i), i);
    }
    add(u"RkNumber.xlsx"_s, u"RkNumber.xls.0.csv"_s, 0);
    add(u"sushi.xlsx"_s, u"sushi.xlsx.0.csv"_s, 0);
}

void TestBookSuites::equalsItsDump()
{
    QFETCH(QString, book);
    QFETCH(QString, dump);
    QFETCH(int, sheet);
    const QString folder = dataRoot + "/formats/xlsx/"_L1;
    const std::vector<QStringList> expected = interdict::test::dumpRows(folder + dump);
    QString error;
    const bool isOds = book.endsWith(".ods"_L1);
    const std::vector<interdict::test::Sheet> sheets =
        isOds ? interdict::test::readBook(OdsReader(), folder + book, &error)
              : interdict::test::readBook(XlsxReader(), folder + book, &error);
    QCOMPARE(error, QString());
    QVERIFY(sheet < int(sheets.size()));
    const std::vector<QStringList> found = sheetRows(sheets[static_cast<size_t>(sheet)]);
    const interdict::test::DumpComparison compared = interdict::test::compareWithDump(found, expected);
    qInfo("%d of %d cells", compared.cells - compared.wrong, compared.cells);
    QCOMPARE(compared.wrong, 0);
}

void TestBookSuites::readsTheFdaLetters()
{
    const QString path = dataRoot + "/domains/fda/fda-warning-letters.xlsx"_L1;
    if (!QFile::exists(path))
        QSKIP("The letters are not here.");
    QString error;
    const std::vector<interdict::test::Sheet> sheets = interdict::test::readBook(XlsxReader(), path, &error);
    QCOMPARE(error, QString());
    QCOMPARE(sheets.front().rows.size(), size_t(3277));
    // Their dates are texts; those as numbers are in the other books.
    static const QRegularExpression day(u"^\\d\\d/\\d\\d/\\d{4}$"_s);
    for (const RawRow &row : sheets.front().rows) {
        QCOMPARE(row.status, RecordStatus::kept);
        QVERIFY2(day.match(row.cells[1]).hasMatch(), qPrintable(row.cells[1]));
    }
}

void TestBookSuites::agreesInBothFormats_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"1900"_s, u"1904"_s, u"merge_cells"_s, u"AutoFilter"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestBookSuites::agreesInBothFormats()
{
    QFETCH(QString, name);
    QString error;
    const QString path = dataRoot + "/formats/xlsx/"_L1 + name;
    const std::vector<interdict::test::Sheet> xlsx = interdict::test::readBook(XlsxReader(), path + ".xlsx"_L1, &error);
    const std::vector<interdict::test::Sheet> ods = interdict::test::readBook(OdsReader(), path + ".ods"_L1, &error);
    QCOMPARE(error, QString());
    QCOMPARE(xlsx.size(), ods.size());
    for (size_t i = 0; i < xlsx.size(); ++i) {
        QCOMPARE(xlsx[i].part.columnNames, ods[i].part.columnNames);
        QCOMPARE(xlsx[i].rows.size(), ods[i].rows.size());
        for (size_t r = 0; r < xlsx[i].rows.size(); ++r)
            QCOMPARE(xlsx[i].rows[r].cells, ods[i].rows[r].cells);
    }
}

QTEST_GUILESS_MAIN(TestBookSuites)
#include "tst_booksuites.moc"
