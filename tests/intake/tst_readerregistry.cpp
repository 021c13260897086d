// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/readerregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// Which reader takes a file, by what it holds and what it is called.
class TestReaderRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFilesForWhatTheyAre_data();
    void takesFilesForWhatTheyAre();
    void saysWhatElseItCouldBe();
    void readsAsTheUserSays();
    void refusesAnUnknownFormatNamingThoseThereAre();
    void refusesWhatNoReaderTakes_data();
    void refusesWhatNoReaderTakes();
    void refusesPipesAndDevices();
    void everyFormatHasAName();
    void aPackedTableIsAnArchiveAndAWorkbookIsNone();
    void realFilesAreTakenForWhatTheyAre_data();
    void realFilesAreTakenForWhatTheyAre();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its input.");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestReaderRegistry::takesFilesForWhatTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    const QByteArray table("title,seller\nPress,ann\nDie,bob\n");
    QTest::newRow("table") << u"a.csv"_s << table << u"csv"_s;
    QTest::newRow("table without an ending") << u"a"_s << table << u"csv"_s;
    QTest::newRow("bars in a text file") << u"a.txt"_s << QByteArray("a|b\n1|2\n3|4\n") << u"csv"_s;
    QTest::newRow("one column called CSV") << u"a.csv"_s << QByteArray("note\nhello there\n") << u"csv"_s;
    QTest::newRow("domains with a header, called CSV")
        << u"a.csv"_s << QByteArray("domain\na.com\nb.net\n") << u"csv"_s;
    QTest::newRow("domains beside dates")
        << u"a.csv"_s << QByteArray("a.com,2014-01-01\nb.net,2014-01-02\n") << u"csv"_s;
    QTest::newRow("listings with addresses")
        << u"a.txt"_s << QByteArray("https://a.com/1\tPress\nhttps://a.com/2\tDie\n") << u"csv"_s;
    QTest::newRow("domains alone") << u"a.txt"_s << QByteArray("a.com\nb.net\n# note\nc.org\n") << u"domain-list"_s;
    QTest::newRow("hosts file") << u"hosts"_s << QByteArray("0.0.0.0 a.com\n0.0.0.0 b.net\n") << u"domain-list"_s;
    QTest::newRow("rules") << u"rules.txt"_s << QByteArray("||a.com^\n||b.net^\n") << u"domain-list"_s;
    QTest::newRow("list of objects") << u"a.json"_s << QByteArray("[{\"title\":\"Press\"}]") << u"json"_s;
    QTest::newRow("JSON by another name") << u"a.txt"_s << QByteArray("{\"items\":[{\"a\":1},{\"a\":2}]}") << u"json"_s;
    QTest::newRow("broken JSON, for its fault to be told") << u"a.json"_s << QByteArray("[{\"a\":1},") << u"json"_s;
    QTest::newRow("lines") << u"a.jsonl"_s << QByteArray("{\"a\":1}\n{\"a\":2}\n") << u"json-lines"_s;
    QTest::newRow("lines called JSON") << u"a.json"_s << QByteArray("{\"a\":1}\n{\"a\":2}\n") << u"json-lines"_s;
    QTest::newRow("entities") << u"a.json"_s
                              << QByteArray(
                                     "{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ann\"]}}\n")
                              << u"followthemoney"_s;
    QTest::newRow("bundle") << u"a.json"_s
                            << QByteArray("{\"type\": \"bundle\", \"id\": \"bundle--1\", \"objects\": [{}]}")
                            << u"stix"_s;
    QTest::newRow("registration") << u"a.json"_s
                                  << QByteArray(
                                         "{\"rdapConformance\":[\"rdap_level_0\"],\"objectClassName\":\"domain\","
                                         "\"ldhName\":\"a.com\"}")
                                  << u"rdap"_s;
    QTest::newRow("WHOIS") << u"a.com"_s
                           << QByteArray("Domain Name: A.COM\nRegistrar: Example Registrar\nCreation Date: "
                                         "2001-01-01T00:00:00Z\nName Server: NS1.A.COM\n")
                           << u"whois"_s;
    QTest::newRow("graph") << u"a.xml"_s << QByteArray("<?xml version=\"1.0\"?><graphml><graph/></graphml>")
                           << u"graphml"_s;
    QTest::newRow("other graph") << u"a.gexf"_s << QByteArray("<gexf version=\"1.2\"><graph/></gexf>") << u"gexf"_s;
}

void TestReaderRegistry::takesFilesForWhatTheyAre()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto chosen = readerFor(write(name, bytes));
    QVERIFY2(chosen, chosen ? "" : qPrintable(chosen.error().message));
    QTEST(chosen->reader->format(), "format");
    QVERIFY(!chosen->evidence.isEmpty());
}

void TestReaderRegistry::saysWhatElseItCouldBe()
{
    const auto chosen = readerFor(write(u"lines.json"_s, "{\"a\":1}\n{\"a\":2}\n"));
    QVERIFY(chosen);
    QCOMPARE(chosen->evidence.size(), 2);
    QVERIFY(chosen->evidence[1].contains(u"\"json\""_s));
}

void TestReaderRegistry::readsAsTheUserSays()
{
    const QString path = write(u"domains.txt"_s, "a.com\nb.net\n");
    const auto chosen = readerFor(path, u"csv"_s);
    QVERIFY(chosen);
    QCOMPARE(chosen->reader->format(), u"csv"_s);
}

void TestReaderRegistry::refusesAnUnknownFormatNamingThoseThereAre()
{
    const auto chosen = readerFor(write(u"x.csv"_s, "a,b\n1,2\n"), u"wordperfect"_s);
    QVERIFY(!chosen);
    QVERIFY(chosen.error().message.contains(u"json-lines"_s));
}

void TestReaderRegistry::refusesWhatNoReaderTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("picture") << u"a.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12);
    QTest::newRow("database") << u"a.db"_s << QByteArray("SQLite format 3\0\x10\0", 18);
    QTest::newRow("web page") << u"a.html"_s << QByteArray("<!DOCTYPE html><html>");
    QTest::newRow("bytes") << u"a.bin"_s << QByteArray(2000, '\0');
    QTest::newRow("nothing") << u"a.csv"_s << QByteArray();
    QTest::newRow("packed") << u"a.csv.gz"_s << QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8);
}

void TestReaderRegistry::refusesWhatNoReaderTakes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto chosen = readerFor(write(name, bytes));
    QVERIFY(!chosen);
    QVERIFY(chosen.error().message.contains(name));
}

void TestReaderRegistry::refusesPipesAndDevices()
{
    // A pipe would be waited for, without an end.
    if (!QFileInfo::exists(u"/dev/null"_s))
        QSKIP("this system has no such files");
    const auto head = readHead(u"/dev/null"_s);
    QVERIFY(!head);
    QVERIFY2(head.error().message.contains(u"pipe or a device"_s), qPrintable(head.error().message));
}

void TestReaderRegistry::everyFormatHasAName()
{
    const QStringList formats = ReaderRegistry::all().formats();
    QCOMPARE(formats.size(), 12);
    for (const QString &format : formats) {
        QVERIFY(ReaderRegistry::all().reader(format));
        QVERIFY2(displayNameOfFormat(format) != format, qPrintable(format));
    }
}

void TestReaderRegistry::aPackedTableIsAnArchiveAndAWorkbookIsNone()
{
    QVERIFY(isArchiveFile(QByteArray("\x1f\x8b\x08\0", 4), u"a.csv.gz"_s));
    QVERIFY(!isArchiveFile(QByteArray("PK\x03\x04") + "[Content_Types].xml xl/workbook.xml", u"a.xlsx"_s));
    QVERIFY(!isArchiveFile("title,seller\n", u"a.csv"_s));
}

void TestReaderRegistry::realFilesAreTakenForWhatTheyAre_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("patterns");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *folder, const QStringList &patterns, const char *format) {
        QTest::newRow(folder) << QString::fromLatin1(folder) << patterns << QString::fromLatin1(format);
    };
    row("markets", {u"*.csv"_s}, "csv");
    row("reference", {u"*.csv"_s}, "csv");
    row("shipments/cbp", {u"*.csv"_s}, "csv");
    row("domains/blocklist", {u"*.txt"_s}, "domain-list");
    row("domains/fda", {u"*.xlsx"_s}, "xlsx");
    row("domains/rdap-icann", {u"*.json"_s}, "rdap");
    row("graphs", {u"*.gexf"_s}, "gexf");
    row("graphs/interchange/stix2-examples", {u"indicator*.json"_s, u"infra*.json"_s}, "stix");
    row("graphs/interchange/ftm", {u"*.ijson"_s}, "followthemoney");
    row("formats/csv-spectrum/csvs", {u"*.csv"_s}, "csv");
}

void TestReaderRegistry::realFilesAreTakenForWhatTheyAre()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, patterns);
    const QDir files(QStringLiteral(INTERDICT_SHARED_DATA "/") + folder);
    if (files.entryList(patterns, QDir::Files).isEmpty())
        QSKIP("the real files are not beside this project");
    for (const QString &name : files.entryList(patterns, QDir::Files)) {
        if (name == "SOURCE.txt"_L1)
            continue;
        const auto chosen = readerFor(files.filePath(name));
        QVERIFY2(chosen, chosen ? "" : qPrintable(chosen.error().message));
        QTEST(chosen->reader->format(), "format");
    }
}

QTEST_GUILESS_MAIN(TestReaderRegistry)
#include "tst_readerregistry.moc"
