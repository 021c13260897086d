// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/cli/cliprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// "probe", "read" and "import" over files of every kind, as scripts and doubters use them.
class TestCliReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probeTellsTheVerdict();
    void probeTellsWhatIsInAnArchive();
    void readPrintsEachRecordAsALine();
    void readKeepsTheOrderOfColumns();
    void readGivesListsWhereNamesRepeat();
    void readTellsWhatAFixedFormatSays();
    void readPrintsATableForPeople();
    void readStopsWhenNobodyListens();
    void refusalsReturnThree_data();
    void refusalsReturnThree();
    void wrongUseReturnsTwo_data();
    void wrongUseReturnsTwo();
    void jsonSuiteIsTakenAndRefusedAsItSays();
    void dryRunSaysWhatAnImportWouldDo();
    void foldersAndSeveralFilesAreImported();
    void formatCanBeForced();
    void nulBytesAreFlagged();
    void rowsSayWhatTheyDid();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_cli.file(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (!writeBytes(path, bytes))
            qFatal("The test cannot write its input.");
        return path;
    }
    static QList<QJsonObject> lines(const QByteArray &output)
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : output.split('\n')) {
            if (!line.isEmpty())
                objects << QJsonDocument::fromJson(line).object();
        }
        return objects;
    }

    CliProgram m_cli;
};

void TestCliReading::probeTellsTheVerdict()
{
    const Ran ran =
        m_cli.runJson({u"probe"_s, write(u"a.csv"_s, "title;vendor;price\nPress;ann;$10.50\nDie;bob;$7\n")});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    const QJsonObject json = ran.json();
    QCOMPARE(json.value(u"format"_s).toString(), u"csv"_s);
    QCOMPARE(json.value(u"encoding"_s).toString(), u"UTF-8"_s);
    QCOMPARE(json.value(u"delimiter"_s).toString(), u";"_s);
    QCOMPARE(json.value(u"records"_s).toInt(), 2);
    const QJsonArray columns = json.value(u"parts"_s)[0].toObject().value(u"columns"_s).toArray();
    QCOMPARE(columns.size(), 3);
    QCOMPARE(columns[1].toObject().value(u"feeds"_s)[0].toObject().value(u"field"_s).toString(), u"seller"_s);
    QCOMPARE(columns[2].toObject().value(u"shape"_s).toObject().value(u"kind"_s).toString(), u"money"_s);
    QVERIFY(!json.value(u"parts"_s)[0].toObject().value(u"evidence"_s).toArray().isEmpty());
}

void TestCliReading::probeTellsWhatIsInAnArchive()
{
    const QString sample = QStringLiteral(INTERDICT_SHARED_DATA "/formats/zip/yauzl/success/cygwin-info-zip.zip");
    if (!QFile::exists(sample))
        QSKIP("the real file is not beside this project");
    const Ran ran = m_cli.runJson({u"probe"_s, sample});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    QCOMPARE(ran.json().value(u"format"_s).toString(), u"archive"_s);
    QCOMPARE(ran.json().value(u"members"_s).toArray().size(), 2);
}

void TestCliReading::readPrintsEachRecordAsALine()
{
    const QByteArray csv("title,seller\r\n\"Press, \"\"TDP\"\"\",ann\r\nPunch\r\n\"a\nb\",\xff\r\n");
    const Ran ran = m_cli.runJson({u"read"_s, write(u"b.csv"_s, csv)});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    const QList<QJsonObject> records = lines(ran.output);
    QCOMPARE(records.size(), 3);
    QCOMPARE(records[0].value(u"record"_s).toInt(), 1);
    QCOMPARE(csv.mid(records[0].value(u"offset"_s).toInt(), records[0].value(u"length"_s).toInt()),
             QByteArray("\"Press, \"\"TDP\"\"\",ann"));
    QCOMPARE(records[0].value(u"cells"_s),
             QJsonValue(QJsonObject{{u"title"_s, u"Press, \"TDP\""_s}, {u"seller"_s, u"ann"_s}}));
    QCOMPARE(records[0].value(u"status"_s).toString(), u"kept"_s);
    QCOMPARE(records[1].value(u"status"_s).toString(), u"rejected"_s);
    QCOMPARE(records[1].value(u"cells"_s), QJsonValue(QJsonArray{u"Punch"_s}));
    QVERIFY(!records[1].value(u"reason"_s).toString().isEmpty());
    QCOMPARE(records[2].value(u"cells"_s)[u"title"_s].toString(), u"a\nb"_s);
    QVERIFY(ran.complaint.contains(u"3 records read"_s));
}

void TestCliReading::readKeepsTheOrderOfColumns()
{
    const Ran ran =
        m_cli.runJson({u"read"_s, write(u"c.json"_s, R"([{"z":1.50,"a":null,"m":{"x":123456789012345678}}])")});
    QVERIFY2(ran.output.contains(R"("cells":{"z":"1.50","a":null,"m.x":"123456789012345678"})"),
             ran.account().constData());
}

void TestCliReading::readGivesListsWhereNamesRepeat()
{
    const QString path = write(u"d.csv"_s, "name,name,price\nx,y,1\nz,w,2\n");
    QCOMPARE(lines(m_cli.runJson({u"read"_s, path}).output)[0].value(u"cells"_s),
             QJsonValue(QJsonArray{u"x"_s, u"y"_s, u"1"_s}));
    const QString other = write(u"e.csv"_s, "name,price\nx,1\nz,2\n");
    const QList<QJsonObject> listed = lines(m_cli.runJson({u"read"_s, other, u"--lists"_s}).output);
    QCOMPARE(listed[0].value(u"header"_s), QJsonValue(QJsonArray{u"name"_s, u"price"_s}));
    QCOMPARE(listed[2].value(u"cells"_s), QJsonValue(QJsonArray{u"z"_s, u"2"_s}));
}

void TestCliReading::readTellsWhatAFixedFormatSays()
{
    const Ran ran = m_cli.runJson({u"read"_s, write(u"hosts"_s, "0.0.0.0 a.com\n0.0.0.0 no-domain\n")});
    const QList<QJsonObject> records = lines(ran.output);
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0].value(u"cells"_s)[u"domain"_s].toString(), u"a.com"_s);
    QCOMPARE(records[0].value(u"identifiers"_s)[0][u"kind"_s].toString(), u"domain"_s);
    QCOMPARE(records[1].value(u"status"_s).toString(), u"rejected"_s);
}

void TestCliReading::readPrintsATableForPeople()
{
    const Ran ran = m_cli.run({u"read"_s, write(u"f.csv"_s, "title,seller\nPress,ann\nPunch\n")});
    const QList<QByteArray> rows = ran.output.split('\n');
    QVERIFY2(rows[0].contains("title") && rows[0].contains("seller"), ran.account().constData());
    QCOMPARE(rows[1].simplified(), QByteArray("1 Press ann"));
    QVERIFY(rows[3].contains("rejected"));
}

void TestCliReading::readStopsWhenNobodyListens()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no device that is always full");
    QByteArray rows("title,seller\n");
    for (int i = 0; i < 20000; ++i)
        rows += "Press " + QByteArray::number(i) + ",ann\n";
    const QString path = write(u"g.csv"_s, rows);
    const Ran ran = m_cli.runProgram(
        u"/bin/sh"_s, {u"-c"_s, u"\"%1\" read \"%2\" --json > /dev/full"_s.arg(CliProgram::path(), path)});
    QVERIFY2(ran.exitCode == 0 || ran.exitCode == 3, ran.account().constData());
}

void TestCliReading::refusalsReturnThree_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString csv = write(u"r.csv"_s, "title,seller\nPress,ann\n");
    QTest::newRow("missing") << QStringList{u"read"_s, m_cli.file(u"missing.csv"_s)};
    QTest::newRow("folder") << QStringList{u"read"_s, m_cli.folder()};
    QTest::newRow("empty") << QStringList{u"probe"_s, write(u"r0.csv"_s, {})};
    QTest::newRow("broken JSON") << QStringList{u"read"_s, write(u"r.json"_s, "[1,")};
    QTest::newRow("picture") << QStringList{u"read"_s, write(u"r.png"_s, "\x89PNG\r\n\x1a\n")};
    QTest::newRow("program") << QStringList{u"probe"_s, write(u"r.exe"_s, QByteArray("MZ\x90\0\3\0", 6))};
    QTest::newRow("no such format") << QStringList{u"read"_s, csv, u"--format"_s, u"wordperfect"_s};
    QTest::newRow("no such sheet") << QStringList{u"probe"_s, csv, u"--sheet"_s, u"Offers"_s};
    QTest::newRow("not of that format") << QStringList{u"read"_s, csv, u"--format"_s, u"json"_s};
    QTest::newRow("damaged zip") << QStringList{u"probe"_s, write(u"r.zip"_s, "PK\x03\x04 nothing")};
}

void TestCliReading::refusalsReturnThree()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_cli.runJson(arguments);
    QVERIFY2(ran.exitCode == 3, ran.account().constData());
    QVERIFY2(ran.complaint.startsWith("interdict-cli: "_L1) && ran.complaint.trimmed().endsWith(u'.'),
             ran.account().constData());
    QVERIFY(!ran.json().value(u"error"_s).toString().isEmpty());
}

void TestCliReading::wrongUseReturnsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString csv = write(u"w.csv"_s, "title,seller\nPress,ann\n");
    QTest::newRow("nothing to probe") << QStringList{u"probe"_s};
    QTest::newRow("two files to read") << QStringList{u"read"_s, csv, csv};
    QTest::newRow("long delimiter") << QStringList{u"read"_s, csv, u"--delimiter"_s, u"ab"_s};
}

void TestCliReading::wrongUseReturnsTwo()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_cli.run(arguments);
    QVERIFY2(ran.exitCode == 2, ran.account().constData());
}

/// A few of each: the reader's own test has all of them.
void TestCliReading::jsonSuiteIsTakenAndRefusedAsItSays()
{
    const QDir suite(QStringLiteral(INTERDICT_SHARED_DATA "/formats/json/JSONTestSuite"));
    QStringList files = QDir(suite.filePath(u"test_parsing"_s)).entryList({u"*.json"_s}, QDir::Files);
    const QDir folder = files.isEmpty() ? suite : QDir(suite.filePath(u"test_parsing"_s));
    if (files.isEmpty())
        files = folder.entryList({u"*.json"_s}, QDir::Files);
    if (files.isEmpty())
        QSKIP("the real files are not beside this project");
    for (qsizetype i = 0; i < files.size(); i += 12) {
        if (files[i].startsWith(u'i'))
            continue;
        const Ran ran = m_cli.runJson({u"read"_s, folder.filePath(files[i])});
        const int expected = files[i].startsWith(u'y') ? 0 : 3;
        QVERIFY2(ran.exitCode == expected, qPrintable(files[i] + u": "_s + QString::fromUtf8(ran.account())));
    }
}

void TestCliReading::dryRunSaysWhatAnImportWouldDo()
{
    const QString box = m_cli.file(u"dry.icase"_s);
    QCOMPARE(m_cli.run({u"new"_s, box}).exitCode, 0);
    const QString lines = write(u"dry.jsonl"_s, "{\"title\":\"Press\",\"seller\":\"ann\"}\n{broken\n");
    const Ran ran =
        m_cli.runJson({u"import"_s, box, lines, write(u"dry.txt"_s, "||a.com^\n||b.net^\n"), u"--dry-run"_s});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    const QJsonObject first = firstFile(ran);
    QCOMPARE(first.value(u"format"_s).toString(), u"json-lines"_s);
    QCOMPARE(first.value(u"kept"_s).toInt(), 1);
    QCOMPARE(first.value(u"rejected"_s).toInt(), 1);
    QCOMPARE(first.value(u"newListings"_s).toInt(), 1);
    QVERIFY(!first.value(u"firstRejected"_s)[0][u"reason"_s].toString().isEmpty());
    QCOMPARE(m_cli.runJson({u"info"_s, box}).json().value(u"sources"_s).toArray().size(), 0);
}

void TestCliReading::foldersAndSeveralFilesAreImported()
{
    const QString box = m_cli.file(u"several.icase"_s);
    QCOMPARE(m_cli.run({u"new"_s, box}).exitCode, 0);
    write(u"drop/offers.csv"_s, "title,seller,photo\nPress,ann,ring.jpg\n");
    write(u"drop/img/ring.jpg"_s, "\xff\xd8\xff\xe0JFIF");
    write(u"drop/tool.exe"_s, QByteArray("MZ\x90\0\3\0", 6));
    const Ran ran =
        m_cli.runJson({u"import"_s, box, m_cli.file(u"drop"_s), write(u"more.json"_s, R"([{"title":"Die"}])")});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    const QJsonObject json = ran.json();
    QCOMPARE(json.value(u"files"_s).toArray().size(), 4);
    QCOMPARE(json.value(u"boundEvidence"_s).toInt(), 1);
    QCOMPARE(json.value(u"refusals"_s).toInt(), 1);
    QVERIFY(m_cli.run({u"verify"_s, box}).exitCode == 0);
    const Ran alone = m_cli.run({u"import"_s, box, m_cli.file(u"drop/tool.exe"_s)});
    QCOMPARE(alone.exitCode, 3);
}

void TestCliReading::formatCanBeForced()
{
    const QString box = m_cli.file(u"forced.icase"_s);
    QCOMPARE(m_cli.run({u"new"_s, box}).exitCode, 0);
    const QString path = write(u"forced.txt"_s, "a.com\nb.net\n");
    QCOMPARE(firstFile(m_cli.runJson({u"import"_s, box, path, u"--format"_s, u"csv"_s})).value(u"format"_s).toString(),
             u"csv"_s);
}

void TestCliReading::nulBytesAreFlagged()
{
    QByteArray bytes = "title,seller\nPress,an";
    bytes += '\0';
    bytes += "n\nDie,bob\n" + QByteArray(2000, 'x') + ",cid\n";
    const QList<QJsonObject> records = lines(m_cli.runJson({u"read"_s, write(u"nul.csv"_s, bytes)}).output);
    QCOMPARE(records.size(), 3);
    QCOMPARE(records[0].value(u"status"_s).toString(), u"flagged"_s);
    QCOMPARE(records[0].value(u"cells"_s)[u"seller"_s].toString(), u"an"_s + QChar(0) + u'n');
    QCOMPARE(records[1].value(u"status"_s).toString(), u"kept"_s);
}

void TestCliReading::rowsSayWhatTheyDid()
{
    const QString box = m_cli.file(u"rows.icase"_s);
    QCOMPARE(m_cli.run({u"new"_s, box}).exitCode, 0);
    const QByteArray header("id,title,seller,price,currency\n");
    const QString first = write(u"rows1.csv"_s, header + "1,Press,ann,10,USD\n2,Die,bob,5,USD\n");
    const QString second =
        write(u"rows2.csv"_s, header + "1,Press,ann,12,USD\n2,Die,bob,5,USD\n3,Mould,cid,7,USD\n4,Short\n");
    for (const QString &path : {first, second})
        QCOMPARE(m_cli.run({u"import"_s, box, path, u"--map"_s, u"reference=id"_s, u"--market"_s, u"M"_s}).exitCode, 0);
    const auto outcomes = [&](const QStringList &options) {
        QStringList texts;
        for (const QJsonObject &row : lines(m_cli.runJson(QStringList{u"rows"_s, box, u"2"_s} + options).output))
            texts << u"%1 %2"_s.arg(row.value(u"row"_s).toInt()).arg(row.value(u"outcome"_s).toString());
        return texts;
    };
    QCOMPARE(outcomes({}), (QStringList{u"1 changed"_s, u"2 unchanged"_s, u"3 new"_s, u"4 rejected"_s}));
    QCOMPARE(outcomes({u"--only"_s, u"changed"_s}), QStringList{u"1 changed"_s});
    QCOMPARE(m_cli.run({u"withdraw"_s, box, u"2"_s}).exitCode, 0);
    QCOMPARE(outcomes({}), QStringList());
    QCOMPARE(m_cli.run({u"restore"_s, box, u"2"_s}).exitCode, 0);
    QCOMPARE(outcomes({}).size(), 4);
}

QTEST_GUILESS_MAIN(TestCliReading)
#include "tst_clireading.moc"
