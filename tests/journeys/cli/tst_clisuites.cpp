// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/cli/cliprogram.h"
#include "tests/journeys/cli/readlines.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QTest>

using namespace interdict::journeys;
using namespace Qt::StringLiterals;

namespace {

const QString formats = QStringLiteral(INTERDICT_SHARED_DATA "/formats");

/// Sizes of the files in a folder, by their paths in it.
QMap<QString, qint64> filesIn(const QString &folder)
{
    QMap<QString, qint64> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (entries.fileName().startsWith(".git_please"_L1) || entries.fileName().startsWith(".dont_expect"_L1))
            continue; // keeps a folder in git, and is not in the archive
        files.insert(QDir(folder).relativeFilePath(path), QFileInfo(path).size());
    }
    return files;
}

} // namespace

/// Suites of test files that others made, read by the built program as a script would.
class TestCliSuites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void csvSpectrumCellForCell_data();
    void csvSpectrumCellForCell();
    void recordsAreTheirBytes_data();
    void recordsAreTheirBytes();
    void jsonIsTakenAndRefused_data();
    void jsonIsTakenAndRefused();
    void dialectsAreFound_data();
    void dialectsAreFound();
    void goodZipsAreRead_data();
    void goodZipsAreRead();
    void badZipsAreRefused_data();
    void badZipsAreRefused();
    void nothingLeavesTheArchive_data();
    void nothingLeavesTheArchive();

private:
    static void addFiles(const QString &folder, const QString &pattern);

    CliProgram m_cli;
};

void TestCliSuites::initTestCase()
{
    if (!QDir(formats).exists())
        QSKIP("../shared/data is not here: the suites of others are not read.");
}

/// A row a file, named after it.
void TestCliSuites::addFiles(const QString &folder, const QString &pattern)
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file : QDir(folder).entryInfoList({pattern}, QDir::Files))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestCliSuites::csvSpectrumCellForCell_data()
{
    addFiles(formats + u"/csv-spectrum/csvs"_s, u"*.csv"_s);
}

void TestCliSuites::csvSpectrumCellForCell()
{
    QFETCH(QString, path);
    const Ran ran = m_cli.runJson({u"read"_s, path});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    if (path.endsWith("location_coordinates.csv"_L1)) { // its JSON holds another telephone number, and is no UTF-8
        QCOMPARE(readLines(ran.output).value(0).value(u"cells"_s)[u"Cities"_s].toString(), u"Modesto"_s);
        return;
    }
    QString json = path;
    json.replace(u"/csvs/"_s, u"/json/"_s).replace(u".csv"_s, u".json"_s);
    const QJsonArray expected = QJsonDocument::fromJson(bytesOf(json)).array();
    const QList<QJsonObject> records = readLines(ran.output);
    QCOMPARE(records.size(), expected.size());
    for (qsizetype i = 0; i < records.size(); ++i) {
        QCOMPARE(records[i].value(u"cells"_s).toObject(), expected[i].toObject());
        QCOMPARE(records[i].value(u"record"_s).toInt(), i + 1);
    }
}

void TestCliSuites::recordsAreTheirBytes_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &name :
         {u"/csv-spectrum/csvs/newlines_crlf.csv"_s, u"/csv-spectrum/csvs/utf8.csv"_s, u"/clevercsv/example/imdb.csv"_s,
          u"/frictionless/table.ndjson"_s, u"/../markets/D&C_-_opiods_-_fentanyl_-_20170428.csv"_s})
        QTest::newRow(qPrintable(QFileInfo(name).fileName())) << formats + name;
}

/// Between the bytes of two records stand line ends and nothing else.
void TestCliSuites::recordsAreTheirBytes()
{
    QFETCH(QString, path);
    const QByteArray bytes = bytesOf(path);
    const QList<QJsonObject> records = readLines(m_cli.runJson({u"read"_s, path}).output);
    QVERIFY(!records.isEmpty());
    qint64 end = records.front().value(u"offset"_s).toInteger();
    for (const QJsonObject &record : records) {
        const qint64 offset = record.value(u"offset"_s).toInteger();
        QVERIFY(offset >= end);
        QCOMPARE(bytes.mid(end, offset - end).trimmed(), QByteArray());
        end = offset + record.value(u"length"_s).toInteger();
        QVERIFY(end > offset && end <= bytes.size());
        QVERIFY(!bytes.mid(offset, end - offset).endsWith('\n'));
    }
    QCOMPARE(bytes.mid(end).trimmed(), QByteArray());
}

void TestCliSuites::jsonIsTakenAndRefused_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("exitCode"); // -1: 0 or 3
    QTest::addColumn<int>("files");
    QTest::newRow("must be read") << u"y_*.json"_s << 0 << 95;
    QTest::newRow("must be refused") << u"n_*.json"_s << 3 << 188;
    QTest::newRow("either") << u"i_*.json"_s << -1 << 35;
}

void TestCliSuites::jsonIsTakenAndRefused()
{
    QFETCH(QString, pattern);
    QFETCH(int, exitCode);
    const QDir folder(formats + u"/json/JSONTestSuite/test_parsing"_s);
    const QStringList files = folder.entryList({pattern}, QDir::Files);
    if (files.isEmpty())
        QSKIP("JSONTestSuite is not beside this project.");
    QTEST(int(files.size()), "files");
    for (const QString &name : files) {
        const Ran ran = m_cli.runJson({u"read"_s, folder.filePath(name)});
        const bool isRight = exitCode < 0 ? ran.exitCode == 0 || ran.exitCode == 3 : ran.exitCode == exitCode;
        QVERIFY2(isRight, qPrintable(name + u": "_s + QString::fromUtf8(ran.account())));
        if (ran.exitCode == 3)
            QVERIFY2(ran.complaint.startsWith("interdict-cli: "_L1), qPrintable(name + ran.complaint));
    }
}

void TestCliSuites::dialectsAreFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QString>("escape");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *file, const char *delimiter, const char *escape, int rows) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(delimiter)
                            << QString::fromLatin1(escape) << rows;
    };
    row("clevercsv/example/imdb.csv", ",", "\\", 100);
    row("clevercsv/example/airedale.csv", ",", "", 54);
    row("clevercsv/example/milk.csv", "\t", "", 380);
    row("frictionless/accent.csv", ";", "", 2);
    row("frictionless/country-2.csv", ";", "", 5);
    row("frictionless/delimiter.csv", ";", "", 2);
    row("frictionless/dialect.csv", "|", "", 2);
    row("frictionless/escaping.csv", ",", "\\", 3);
    row("frictionless/issue-1066.csv", ";", "", 21624);
    row("frictionless/issue-1100.csv", ";", "", 2);
    row("frictionless/issue-1109.csv", ",", "", 3);
    row("frictionless/issue-1138.csv", ";", "", 7);
    row("frictionless/issue-811.csv", ";", "", 7904);
    row("frictionless/table-with-accents.csv", ";", "", 638);
    row("frictionless/table.tsv", "\t", "", 3);
    row("frictionless/vix.csv", ";", "", 2);
}

void TestCliSuites::dialectsAreFound()
{
    QFETCH(QString, file);
    const QString path = formats + u'/' + file;
    if (!QFileInfo::exists(path))
        QSKIP("The file is not beside this project.");
    const Ran ran = m_cli.runJson({u"probe"_s, path});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    const QJsonObject layout = ran.json().value(u"layout"_s).toObject();
    QTEST(layout.value(u"delimiter"_s).toString(), "delimiter");
    QTEST(layout.value(u"escape"_s).toString(), "escape");
    QTEST(ran.json().value(u"records"_s).toInt(), "rows");
}

void TestCliSuites::goodZipsAreRead_data()
{
    addFiles(formats + u"/zip/yauzl/success"_s, u"*.zip"_s);
}

/// Each file in the zip is told with its size, as in the folder beside it; those with passwords say so.
void TestCliSuites::goodZipsAreRead()
{
    QFETCH(QString, path);
    const QMap<QString, qint64> expected = filesIn(path.chopped(4));
    const Ran ran = m_cli.runJson({u"probe"_s, path});
    if (expected.isEmpty() && ran.exitCode == 3)
        return; // an empty archive, or one of a tree that is not given
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    const bool isLocked = path.contains("encryption"_L1);
    QMap<QString, qint64> found;
    for (const QJsonValue &member : ran.json().value(u"members"_s).toArray()) {
        found.insert(member[u"file"_s].toString(), member[u"bytes"_s].toInteger());
        if (isLocked)
            QVERIFY2(member[u"refused"_s].toString().contains(u"password"_s), ran.account().constData());
    }
    if (path.contains("/unicode"_L1)) { // the folder's names are spelt in ASCII
        QCOMPARE(found.size(), expected.size());
        return;
    }
    for (auto file = expected.begin(); file != expected.end() && !isLocked; ++file) {
        QVERIFY2(found.contains(file.key()), qPrintable(file.key() + QString::fromUtf8(ran.account())));
        QCOMPARE(found.value(file.key()), file.value());
    }
}

void TestCliSuites::badZipsAreRefused_data()
{
    addFiles(formats + u"/zip/yauzl/failure"_s, u"*.zip"_s);
}

/// As a whole, or each file in it that is at fault by its name; never a crash, never silence.
void TestCliSuites::badZipsAreRefused()
{
    QFETCH(QString, path);
    const Ran ran = m_cli.runJson({u"probe"_s, path});
    QVERIFY2(ran.exitCode == 0 || ran.exitCode == 3, ran.account().constData());
    if (ran.exitCode == 3) {
        QVERIFY2(ran.complaint.startsWith("interdict-cli: "_L1), ran.account().constData());
        return;
    }
    bool isTold = false;
    for (const QJsonValue &member : ran.json().value(u"members"_s).toArray())
        isTold = isTold || !member[u"refused"_s].toString().isEmpty() || !member[u"note"_s].toString().isEmpty();
    QVERIFY2(isTold, ran.account().constData());
}

void TestCliSuites::nothingLeavesTheArchive_data()
{
    addFiles(formats + u"/zip/zip-slip"_s, u"zip-slip*"_s);
}

void TestCliSuites::nothingLeavesTheArchive()
{
    QFETCH(QString, path);
    const QString box = m_cli.file(u"slip-%1.icase"_s.arg(QFileInfo(path).fileName()));
    QCOMPARE(m_cli.run({u"new"_s, box}).exitCode, 0);
    const QStringList before = QDir(m_cli.folder()).entryList();
    const Ran ran = m_cli.runJson({u"probe"_s, path});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    int refused = 0;
    for (const QJsonValue &member : ran.json().value(u"members"_s).toArray())
        refused += member[u"refused"_s].toString().contains(u"leads out of the archive"_s) ? 1 : 0;
    QVERIFY2(refused > 0, ran.account().constData());
    const Ran imported = m_cli.runJson({u"import"_s, box, path});
    QVERIFY2(imported.exitCode == 0 || imported.exitCode == 3, imported.account().constData());
    QCOMPARE(QDir(m_cli.folder()).entryList(), before);
    QVERIFY(!QFile::exists(u"/tmp/evil.txt"_s));
}

QTEST_GUILESS_MAIN(TestCliSuites)
#include "tst_clisuites.moc"
