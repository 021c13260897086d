// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/evidencekind.h"
#include "models/intake/memberfile.h"
#include "models/intake/sourcedrafts.h"
#include "models/intake/sourceprobe.h"
#include "tests/intake/books/bookmaking.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// One verdict for files of any format, and their records read as the verdict says.
class TestSourceProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesTheColumnsOfObjects();
    void votesOnDatesOverAllRows();
    void takesTheDateInTheName();
    void countsRecordsWithAFixedMeaning();
    void eachSheetIsAPart();
    void readsTheSheetAsked_data();
    void readsTheSheetAsked();
    void readingSurvivesStoring_data();
    void readingSurvivesStoring();
    void oldStoredReadingsAreTables();
    void mapsRowsOfOtherTablesAsOfText();
    void evidenceByBytesAndName_data();
    void evidenceByBytesAndName();
    void namesOfMembersAreHarmless_data();
    void namesOfMembersAreHarmless();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its input.");
        return file.fileName();
    }
    SourceProbe probe(const QString &path, const ProbeWishes &wishes = {})
    {
        Result<SourceProbe> found = probeSource(path, wishes, {});
        if (!found) {
            QTest::qFail(qPrintable(found.error().message), __FILE__, __LINE__);
            return {};
        }
        return std::move(*found);
    }
    QString twoSheets()
    {
        return test::odsOf(m_folder, R"(<table:table table:name="Offers">
            <table:table-row><table:table-cell office:value-type="string"><text:p>title</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>seller</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell office:value-type="string"><text:p>Press</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>ann</text:p></table:table-cell></table:table-row>
            </table:table><table:table table:name="Parcels">
            <table:table-row><table:table-cell office:value-type="string"><text:p>note</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>place</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>y</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell office:value-type="string"><text:p>z</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>w</text:p></table:table-cell></table:table-row>
            </table:table>)");
    }

    QTemporaryDir m_folder;
};

void TestSourceProbe::guessesTheColumnsOfObjects()
{
    const SourceProbe found = probe(write(u"a.json"_s, R"({"items":[
        {"title":"Press TDP 5","vendor":{"name":"ann"},"price":"$10.50"},
        {"title":"Die set","vendor":{"name":"bob"},"price":"$7.00"}]})"));
    QCOMPARE(found.format, u"json"_s);
    QVERIFY(found.isTable);
    QCOMPARE(found.rows(), 2);
    const Probe &part = found.parts.front().probe;
    QCOMPARE(part.layout.columnNames, (QStringList{u"title"_s, u"vendor.name"_s, u"price"_s}));
    QCOMPARE(part.mapping.columnOf(RecordField::title), 0);
    QCOMPARE(part.mapping.columnOf(RecordField::seller), 1);
    QCOMPARE(part.mapping.columnOf(RecordField::price), 2);
    QCOMPARE(part.findings.size(), 3u);
    QCOMPARE(part.firstRows.size(), 2u);
}

void TestSourceProbe::votesOnDatesOverAllRows()
{
    QByteArray lines;
    for (int i = 0; i < 4000; ++i)
        lines += "{\"title\":\"Press\",\"date\":\"" + QByteArray(i == 3999 ? "3/31/2014" : "3/4/2014") + "\"}\n";
    const SourceProbe found = probe(write(u"a.jsonl"_s, lines));
    QCOMPARE(found.rows(), 4000);
    QCOMPARE(found.parts.front().probe.mapping.dateOrder, ColumnMapping::DateOrder::monthFirst);
}

void TestSourceProbe::takesTheDateInTheName()
{
    const SourceProbe found = probe(write(u"crawl-2014-01-31.json"_s, R"([{"title":"Press"},{"title":"Die"}])"));
    QVERIFY(found.parts.front().probe.mapping.seen);
    QCOMPARE(found.parts.front().probe.mapping.seen->toString(), u"2014-01-31"_s);
}

void TestSourceProbe::countsRecordsWithAFixedMeaning()
{
    const SourceProbe found = probe(write(u"hosts.txt"_s, "# blocked\n0.0.0.0 a.com\n0.0.0.0 b.net\n"));
    QCOMPARE(found.format, u"domain-list"_s);
    QVERIFY(!found.isTable);
    QCOMPARE(found.rows(), 2);
    QVERIFY(found.parts.front().probe.layout.columnNames.isEmpty());
}

void TestSourceProbe::eachSheetIsAPart()
{
    const SourceProbe found = probe(twoSheets());
    QCOMPARE(found.format, u"ods"_s);
    QCOMPARE(found.parts.size(), 2u);
    QCOMPARE(found.parts[0].name, u"Offers"_s);
    QCOMPARE(found.parts[0].probe.rows, 1);
    QCOMPARE(found.parts[1].probe.rows, 2);
    QCOMPARE(found.rows(), 3);
}

void TestSourceProbe::readsTheSheetAsked_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("name");
    QTest::newRow("by name") << u"Parcels"_s << u"Parcels"_s;
    QTest::newRow("by number") << u"2"_s << u"Parcels"_s;
    QTest::newRow("not there") << u"Prices"_s << QString();
    QTest::newRow("number too high") << u"3"_s << QString();
}

void TestSourceProbe::readsTheSheetAsked()
{
    QFETCH(QString, sheet);
    QFETCH(QString, name);
    const auto found = probeSource(twoSheets(), {{}, sheet, {}}, {});
    QCOMPARE(found.has_value(), !name.isEmpty());
    if (!found) {
        QCOMPARE(found.error().code, ErrorCode::notFound);
        QVERIFY(found.error().message.contains(u"Offers"_s));
        return;
    }
    QCOMPARE(found->parts.size(), 1u);
    QCOMPARE(found->parts.front().name, name);
}

void TestSourceProbe::readingSurvivesStoring_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("table") << write(u"s.csv"_s, "title,seller\nPress,ann\n");
    QTest::newRow("objects") << write(u"s.json"_s, R"([{"title":"Press"}])");
    QTest::newRow("list") << write(u"s.txt"_s, "0.0.0.0 a.com\n");
    QTest::newRow("sheet") << twoSheets();
}

void TestSourceProbe::readingSurvivesStoring()
{
    QFETCH(QString, path);
    const SourceProbe found = probe(path);
    PartReading reading = readingOf(found, found.parts.back());
    reading.bytesFrom = found.isCsv() ? 0 : 12;
    const QByteArray stored = QJsonDocument(toJson(reading)).toJson();
    const auto again = partReadingFromJson(QJsonDocument::fromJson(stored).object());
    QVERIFY(again);
    QCOMPARE(*again, reading);
}

void TestSourceProbe::oldStoredReadingsAreTables()
{
    const SourceProbe found = probe(write(u"old.csv"_s, "title,seller\nPress,ann\n"));
    const Probe &part = found.parts.front().probe;
    const auto reading =
        partReadingFromJson({{u"layout"_s, toJson(part.layout)}, {u"mapping"_s, toJson(part.mapping)}});
    QVERIFY(reading);
    QCOMPARE(reading->format, u"csv"_s);
    QCOMPARE(reading->layout, part.layout);
}

void TestSourceProbe::mapsRowsOfOtherTablesAsOfText()
{
    const QString path =
        write(u"m.jsonl"_s, "{\"title\":\"Press\",\"seller\":\"ann\",\"contact\":\"ann@example.com\"}\n"
                            "{broken\n"
                            "{\"title\":\"Die\",\"seller\":\"bob\",\"contact\":null}\n");
    const SourceProbe found = probe(path);
    std::vector<DraftRecord> drafts;
    const auto keep = [&drafts](DraftRecord &&draft) -> Outcome {
        drafts.push_back(std::move(draft));
        return {};
    };
    const auto tally = readDrafts(path, readingOf(found, found.parts.front()), keep, {}, {});
    QVERIFY(tally);
    QCOMPARE(tally->kept, 2);
    QCOMPARE(tally->rejected, 1);
    QCOMPARE(drafts[0].title, u"Press"_s);
    QCOMPARE(drafts[0].identifiers.size(), 1u);
    QCOMPARE(drafts[1].status, RecordStatus::rejected);
    QCOMPARE(drafts[1].byteLength, 7);
    QVERIFY(drafts[2].identifiers.empty());
}

void TestSourceProbe::evidenceByBytesAndName_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << u"a.jpg"_s << u"picture"_s;
    QTest::newRow("PNG by any name") << QByteArray("\x89PNG\r\n\x1a\n") << u"a.dat"_s << u"picture"_s;
    QTest::newRow("WebP") << QByteArray("RIFF\x10\x20\x30\x40WEBPVP8 ") << u"a.webp"_s << u"picture"_s;
    QTest::newRow("sound is none") << QByteArray("RIFF\x10\x20\x30\x40WAVEfmt ") << u"a.wav"_s << QString();
    QTest::newRow("called a picture") << QByteArray("MZ\x90 program") << u"a.jpg"_s << QString();
    QTest::newRow("PDF") << QByteArray("%PDF-1.7") << u"a.pdf"_s << u"document"_s;
    QTest::newRow("page") << QByteArray("\n<!DOCTYPE HTML><html>") << u"item"_s << u"web-page"_s;
    QTest::newRow("page with a comment") << QByteArray("<!-- saved --><p>x") << u"a.html"_s << u"web-page"_s;
    QTest::newRow("XML is none") << QByteArray("<?xml version='1.0'?><graphml>") << u"a.xml"_s << QString();
    QTest::newRow("mail") << QByteArray("From: a@b.c\r\nTo: d@e.f\r\n\r\nHi") << u"a.eml"_s << u"message"_s;
    QTest::newRow("called a mail") << QByteArray("title,seller\n") << u"a.eml"_s << QString();
    QTest::newRow("table") << QByteArray("From: x,To: y\n") << u"a.csv"_s << QString();
}

void TestSourceProbe::evidenceByBytesAndName()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, name);
    const auto kind = evidenceKindOf(head, name);
    QTEST(kind ? toToken(*kind) : QString(), "kind");
    if (kind)
        QCOMPARE(evidenceKindFromToken(toToken(*kind)), kind);
}

void TestSourceProbe::namesOfMembersAreHarmless_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("harmless");
    QTest::newRow("plain") << u"agora-2014-01-01.csv"_s << u"agora-2014-01-01.csv"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"m_.._.._etc_passwd"_s;
    QTest::newRow("drive") << u"C:\\x.csv"_s << u"C__x.csv"_s;
    QTest::newRow("device of Windows") << u"nul.csv"_s << u"m_nul.csv"_s;
    QTest::newRow("letters of other scripts") << u"список.csv"_s << u"______.csv"_s;
    QTest::newRow("dots at the end") << u"a..."_s << u"a"_s;
    QTest::newRow("nothing") << QString() << u"m_"_s;
}

void TestSourceProbe::namesOfMembersAreHarmless()
{
    QFETCH(QString, name);
    QTEST(harmlessName(name), "harmless");
}

QTEST_GUILESS_MAIN(TestSourceProbe)
#include "tst_sourceprobe.moc"
