// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// The workbooks under ../shared/data, cell for cell against what other programs read from them.
#include "models/intake/spreadsheets/odsreader.h"
#include "models/intake/spreadsheets/xlsxreader.h"
#include "tests/intake/books/bookmaking.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace interdict;

namespace {

const QString dataRoot = QStringLiteral(INTERDICT_SHARED_DATA);

/// A comma-separated dump of a sheet, with quotes.
std::vector<QStringList> dumpRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll()).replace("\r\n"_L1, "\n"_L1);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    std::vector<QStringList> rows(1);
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && isQuoted && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += text.at(++i);
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (isQuoted || (c != u',' && c != u'\n')) {
            cell += c;
        } else {
            rows.back() += std::exchange(cell, QString());
            if (c == u'\n')
                rows.emplace_back();
        }
    }
    rows.back() += cell;
    std::erase_if(rows, [](const QStringList &row) { return row.join(QString()).trimmed().isEmpty(); });
    return rows;
}

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

/// Excel's CSV shows a General number in the 11 characters of a cell, and dates in the writer's order.
bool isSame(const QString &found, const QString &expected)
{
    if (found.trimmed() == expected.trimmed())
        return true;
    const QTime time = QLocale::c().toTime(expected.trimmed(), u"h:mm AP"_s);
    if (time.isValid())
        return found.startsWith(time.toString(u"HH:mm"_s));
    bool isNumber = false;
    bool isExpectedNumber = false;
    const double number = found.toDouble(&isNumber);
    const double wanted = expected.toDouble(&isExpectedNumber);
    if (isNumber && isExpectedNumber)
        return std::abs(number - wanted) <= (expected.contains(u'E') ? 1e-5 : 1e-8) * std::abs(wanted);
    const QDate date = QDate::fromString(expected.trimmed(), u"M/d/yy"_s).addYears(100);
    return date.isValid() &&
           (found == date.toString(Qt::ISODate) || found == date.addYears(-100).toString(Qt::ISODate));
}

/// The dumps were made from another save of the book, so these had other results.
bool changesWithEachSave(const QString &function)
{
    static const QStringList functions{u"NOW"_s, u"TODAY"_s, u"RAND"_s, u"RANDBETWEEN"_s, u"INFO"_s};
    return functions.contains(function);
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
    const std::vector<QStringList> expected = dumpRows(folder + dump);
    QString error;
    const bool isOds = book.endsWith(".ods"_L1);
    const std::vector<interdict::test::Sheet> sheets =
        isOds ? interdict::test::readBook(OdsReader(), folder + book, &error)
              : interdict::test::readBook(XlsxReader(), folder + book, &error);
    QCOMPARE(error, QString());
    QVERIFY(sheet < int(sheets.size()));
    const std::vector<QStringList> found = sheetRows(sheets[static_cast<size_t>(sheet)]);
    int cells = 0;
    int wrong = 0;
    for (size_t r = 0; r < std::max(expected.size(), found.size()); ++r) {
        const QStringList want = r < expected.size() ? expected[r] : QStringList();
        const QStringList have = r < found.size() ? found[r] : QStringList();
        for (qsizetype c = 0; c < std::max(want.size(), have.size()); ++c) {
            ++cells;
            if (isSame(have.value(c), want.value(c)) || (c == 1 && changesWithEachSave(want.value(0))))
                continue;
            ++wrong;
            qInfo().noquote() << u"row %1 column %2: \"%3\" instead of \"%4\""_s.arg(r + 1).arg(c + 1).arg(
                have.value(c), want.value(c));
        }
    }
    qInfo("%d of %d cells", cells - wrong, cells);
    QCOMPARE(wrong, 0);
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
