// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/intake/books/bookdump.h"
#include "tests/journeys/cli/cliprogram.h"
#include "tests/journeys/cli/readlines.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace interdict::journeys;
using namespace interdict::test;
using namespace Qt::StringLiterals;

namespace {

const QString books = QStringLiteral(INTERDICT_SHARED_DATA "/formats/xlsx/");
const QString letters = QStringLiteral(INTERDICT_SHARED_DATA "/domains/fda/");

/// All rows of a sheet in their order, the one that names the columns among them.
std::vector<QStringList> sheetRows(const QByteArray &output)
{
    std::vector<QStringList> rows;
    QStringList names;
    for (const QJsonObject &line : readLines(output)) {
        if (line.contains(u"header"_s)) {
            names = textsOf(line.value(u"header"_s));
            continue;
        }
        if (!names.isEmpty() && line.value(u"record"_s).toInt() > 0) {
            const bool isNamed = std::any_of(names.begin(), names.end(),
                                             [](const QString &name) { return !name.startsWith("Column "_L1); });
            names.replaceInStrings(QRegularExpression(u"^Column \\d+$"_s), QString());
            if (isNamed)
                rows.push_back(names);
            names.clear();
        }
        rows.push_back(textsOf(line.value(u"cells"_s)));
    }
    return rows;
}

} // namespace

/// Workbooks that others made, against what other programs read from them.
class TestCliBooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void equalsItsDump_data();
    void equalsItsDump();
    void bothDateSystemsGiveTheSameDays();
    void lettersAgreeInBothFormats();

private:
    QSet<QString> lettersOf(const QString &file, const QString &box);

    CliProgram m_cli;
};

void TestCliBooks::initTestCase()
{
    if (!QDir(books).exists())
        QSKIP("../shared/data is not here: the workbooks are not compared.");
}

void TestCliBooks::equalsItsDump_data()
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

void TestCliBooks::equalsItsDump()
{
    QFETCH(QString, book);
    QFETCH(QString, dump);
    QFETCH(int, sheet);
    const Ran ran = m_cli.runJson({u"read"_s, books + book, u"--lists"_s, u"--sheet"_s, QString::number(sheet + 1)});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    const DumpComparison compared = compareWithDump(sheetRows(ran.output), dumpRows(books + dump));
    qInfo("%d of %d cells", compared.cells - compared.wrong, compared.cells);
    QCOMPARE(compared.wrong, 0);
}

void TestCliBooks::bothDateSystemsGiveTheSameDays()
{
    const auto cellsOf = [this](const QString &book) {
        QJsonArray cells;
        for (const QJsonObject &line : readLines(m_cli.runJson({u"read"_s, books + book, u"--lists"_s}).output))
            cells.append(line.value(u"cells"_s));
        return cells;
    };
    for (const QString &system : {u"1900"_s, u"1904"_s}) {
        const QJsonArray xlsx = cellsOf(system + u".xlsx"_s);
        QVERIFY(xlsx.size() > 1);
        QCOMPARE(xlsx, cellsOf(system + u".ods"_s));
    }
}

/// "date | company" of each letter as the case has it.
QSet<QString> TestCliBooks::lettersOf(const QString &file, const QString &box)
{
    QSet<QString> found;
    if (m_cli.run({u"new"_s, box}).exitCode != 0 || m_cli.run({u"import"_s, box, letters + file}).exitCode != 0)
        return found;
    const Ran listed = m_cli.runJson({u"list"_s, box, u"listings"_s, u"--limit"_s, u"10000"_s});
    static const QRegularExpression tag(u"<[a-z/!]|&[a-z]+;"_s);
    for (const QJsonValue &listing : listed.json().value(u"listings"_s).toArray()) {
        for (const QString &field : {u"title"_s, u"seller"_s, u"category"_s, u"reference"_s})
            if (listing[field].toString().contains(tag))
                qWarning() << "a tag is left in" << listing[field].toString();
        found.insert(listing[u"first"_s].toString() + u" | "_s + listing[u"seller"_s].toString().simplified());
    }
    return found;
}

/// The files are of two days, so that the newer one has more letters.
void TestCliBooks::lettersAgreeInBothFormats()
{
    if (!QDir(letters).exists())
        QSKIP("The letters are not here.");
    QTest::failOnWarning(QRegularExpression(u"a tag is left"_s));
    const QSet<QString> csv = lettersOf(u"fda_all_warning_letters.csv"_s, m_cli.file(u"csv.icase"_s));
    const QSet<QString> xlsx = lettersOf(u"fda-warning-letters.xlsx"_s, m_cli.file(u"xlsx.icase"_s));
    const QSet<QString> both = QSet<QString>(csv).intersect(xlsx);
    qInfo("letters of the CSV %lld, of the XLSX %lld, of both %lld", qlonglong(csv.size()), qlonglong(xlsx.size()),
          qlonglong(both.size()));
    QVERIFY(csv.size() > 3200);
    QVERIFY(xlsx.size() > 2700);
    // All of the older file but one, which is not in the newer one.
    QVERIFY2(both.size() >= xlsx.size() - 1, qPrintable(QString::number(both.size())));
    for (const QString &letter : both)
        QVERIFY2(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\d \\| "_s).match(letter).hasMatch(), qPrintable(letter));
}

QTEST_GUILESS_MAIN(TestCliBooks)
#include "tst_clibooks.moc"
