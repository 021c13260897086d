// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/keptsource.h"
#include "models/casework/quarantine.h"
#include "models/casework/recordview.h"
#include "models/store/casecheck.h"
#include "models/store/sourcearchive.h"
#include "models/store/sourcequeries.h"
#include "tests/casework/intakecase.h"
#include "tests/intake/books/bookmaking.h"

#include <QDirIterator>
#include <QScopeGuard>
#include <QStandardPaths>

using namespace interdict;
using namespace interdict::tests;
using namespace Qt::StringLiterals;

/// Files of every format in a case: their bytes are kept, and each record leads back to its own.
class TestSourceImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void recordsOfFlatFilesLeadToTheirBytes_data();
    void recordsOfFlatFilesLeadToTheirBytes();
    void sheetsAreSourcesOfTheirBook();
    void recordsOfSheetsLeadToTheirBytesAndCells();
    void sheetsOfOneFileKeepTheirOwnPiece();
    void bookAgainAddsNothing();
    void anotherSheetOfABookIsAdded();
    void sheetsOfTheSameBytesWithOtherTextsAreBothKept();
    void sheetsThatSayTheSameAddNothing();
    void sheetsOfOtherCasesAreNotTakenForThisOnes();
    void theUnpackedWorkbookGoesWithItsCase();
    void recordsOfAWorkbookAreCorrectedTogether();
    void recordsCanBeReadAgain_data();
    void recordsCanBeReadAgain();
    void evidenceHasNoRecords();

private:
    static QByteArray cell(const QByteArray &text)
    {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }
    static QByteArray sheet(const QByteArray &name, const std::vector<std::vector<QByteArray>> &rows)
    {
        QByteArray xml = "<table:table table:name=\"" + name + "\">";
        for (const auto &row : rows) {
            xml += "<table:table-row>";
            for (const QByteArray &text : row)
                xml += cell(text);
            xml += "</table:table-row>";
        }
        return xml + "</table:table>";
    }
    static QByteArray offers() { return sheet("Offers", {{"title", "seller"}, {"Press", "ann"}, {"Dié", "bob"}}); }
    static QByteArray parcels() { return sheet("Parcels", {{"title", "seller"}, {"Punch", "cyd"}}); }
    /// A book whose texts lie outside the sheet.
    static QString xlsx(const IntakeCase &box, const QByteArray &title)
    {
        test::XlsxDraft draft;
        draft.rows = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>)"
                     R"(<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c></row>)";
        draft.strings = "<si><t>title</t></si><si><t>seller</t></si><si><t>" + title + "</t></si><si><t>ann</t></si>";
        return test::xlsxOf(box.root(), draft);
    }
    static std::vector<RowId<Record>> recordsOf(const IntakeCase &box, RowId<Source> source)
    {
        std::vector<RowId<Record>> ids;
        auto rows = box.database().prepare("SELECT id FROM record WHERE source = ?1 ORDER BY id");
        rows->bind(source);
        while (*rows->step())
            ids.push_back(rows->id<Record>(0));
        return ids;
    }
    static RecordView view(const IntakeCase &box, RowId<Record> record)
    {
        Result<RecordView> found = viewRecord(box.database(), record);
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return std::move(*found);
    }
};

void TestSourceImport::recordsOfFlatFilesLeadToTheirBytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("objects")
        << u"a.json"_s
        << QByteArray("[ {\"title\":\"x\"},\n {\"title\":\"Press\",\"n\":{\"a\":007}}]").replace("007", "70")
        << QByteArray("{\"title\":\"Press\",\"n\":{\"a\":70}}") << QStringList{u"Press"_s, u"70"_s};
    QTest::newRow("lines") << u"a.jsonl"_s << QByteArray("{\"title\":\"x\",\"b\":1}\n\n{\"title\":\"Press\"}\n")
                           << QByteArray("{\"title\":\"Press\"}") << QStringList{u"Press"_s, QString()};
    QTest::newRow("list") << u"hosts.txt"_s << QByteArray("# x\n0.0.0.0 a.com\n0.0.0.0 b.net\n")
                          << QByteArray("0.0.0.0 b.net") << QStringList{};
    QTest::newRow("table") << u"a.csv"_s << QByteArray("title;seller\nx;y\n\"Pre;ss\";ann\n")
                           << QByteArray("\"Pre;ss\";ann") << QStringList{u"Pre;ss"_s, u"ann"_s};
}

void TestSourceImport::recordsOfFlatFilesLeadToTheirBytes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    IntakeCase box;
    const ImportReport report = box.import(box.write(name, content));
    QVERIFY2(!report.refusal, report.refusal ? qPrintable(report.refusal->message) : "");
    const auto records = recordsOf(box, report.counts.source);
    QCOMPARE(records.size(), 2u);
    const RecordView second = view(box, records[1]);
    QTEST(second.bytes, "bytes");
    QTEST(second.cells, "cells");
    QCOMPARE(second.source.format, report.format);
    QCOMPARE(second.source.digest, Sha256::of(content));
}

void TestSourceImport::sheetsAreSourcesOfTheirBook()
{
    IntakeCase box;
    const QString path = test::odsOf(box.root(), offers() + parcels());
    const ImportReport report = box.import(path);
    QCOMPARE(report.members.size(), 2u);
    QCOMPARE(report.counts.kept, 3);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(report.digest, Sha256::of(file.readAll()));
    const auto members = membersOf(box.database(), report.counts.source);
    QCOMPARE(members->size(), 2u);
    QCOMPARE(members->at(0).fileName, u"Offers"_s);
    QCOMPARE(members->at(0).member, u"content.xml"_s);
    QCOMPARE(members->at(1).recordsKept, 1);
    QVERIFY(checkCase(box.database(), {}, {})->problems.isEmpty());
}

void TestSourceImport::recordsOfSheetsLeadToTheirBytesAndCells()
{
    IntakeCase box;
    const ImportReport report = box.import(xlsx(box, "Press"));
    const auto records = recordsOf(box, report.members.front().counts.source);
    QCOMPARE(records.size(), 1u);
    const RecordView only = view(box, records.front());
    QVERIFY(only.bytes.startsWith("<row r=\"2\"") && only.bytes.endsWith("</row>"));
    QCOMPARE(only.columnNames, (QStringList{u"title"_s, u"seller"_s}));
    QCOMPARE(only.cells, (QStringList{u"Press"_s, u"ann"_s}));
}

void TestSourceImport::sheetsOfOneFileKeepTheirOwnPiece()
{
    IntakeCase box;
    const ImportReport report = box.import(test::odsOf(box.root(), offers() + parcels()));
    const RowId<Source> second = report.members[1].counts.source;
    const RecordView punch = view(box, recordsOf(box, second).front());
    QVERIFY(punch.bytes.startsWith("<table:table-row>") && punch.bytes.endsWith("</table:table-row>"));
    QVERIFY(punch.bytes.contains("Punch"));
    QCOMPARE(punch.record.byteOffset, 0);
    QCOMPARE(punch.cells, (QStringList{u"Punch"_s, u"cyd"_s}));
    const RecordView die = view(box, recordsOf(box, report.members[0].counts.source).back());
    QVERIFY(die.bytes.contains("Dié"));
}

void TestSourceImport::bookAgainAddsNothing()
{
    IntakeCase box;
    const QString path = test::odsOf(box.root(), offers() + parcels());
    box.import(path);
    const ImportReport again = box.import(path);
    QVERIFY(again.wasThere);
    QCOMPARE(again.counts.kept, 3);
    QCOMPARE(again.members.size(), 2u);
    QCOMPARE(countCase(box.database())->records, 3);
}

void TestSourceImport::anotherSheetOfABookIsAdded()
{
    IntakeCase box;
    const QString path = test::odsOf(box.root(), offers() + parcels());
    IntakeRequest request = box.request({path});
    request.probe = [](const QString &file, const QString &) { return probeSource(file, {{}, u"Offers"_s, {}}, {}); };
    const auto first = importFiles(request, {}, {});
    QVERIFY(first);
    QCOMPARE(countCase(box.database())->records, 2);
    const ImportReport rest = box.import(path);
    QVERIFY(!rest.wasThere);
    QCOMPARE(rest.counts.source, first->files.front().counts.source);
    QVERIFY(rest.members[0].wasThere && !rest.members[1].wasThere);
    QCOMPARE(countCase(box.database())->records, 3);
    QCOMPARE(allSources(box.database())->size(), 3u);
}

/// The sheet's bytes are numbers of texts that lie elsewhere in the book: the same bytes may say something else.
void TestSourceImport::sheetsOfTheSameBytesWithOtherTextsAreBothKept()
{
    IntakeCase box;
    const ImportReport first = box.import(xlsx(box, "Press"));
    const ImportReport second = box.import(xlsx(box, "Die"));
    QVERIFY(!second.wasThere && !second.members.front().wasThere);
    QCOMPARE(countCase(box.database())->records, 2);
    const RecordView die = view(box, recordsOf(box, second.members.front().counts.source).front());
    QCOMPARE(die.cells, (QStringList{u"Die"_s, u"ann"_s}));
    const RecordView press = view(box, recordsOf(box, first.members.front().counts.source).front());
    QCOMPARE(press.cells.front(), u"Press"_s);
    QCOMPARE(press.bytes, die.bytes);
    QVERIFY(checkCase(box.database(), {}, {})->problems.isEmpty());
}

void TestSourceImport::sheetsThatSayTheSameAddNothing()
{
    IntakeCase box;
    const QString path = xlsx(box, "Press");
    box.import(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Another book around the same sheet: a comment at the end of the zip.
    QByteArray bytes = file.readAll();
    bytes[bytes.size() - 2] = 5;
    bytes += "again";
    const ImportReport other = box.import(box.write(u"other.xlsx"_s, bytes));
    QVERIFY2(!other.refusal, other.refusal ? qPrintable(other.refusal->message) : "");
    QVERIFY(other.members.front().wasThere);
    QCOMPARE(countCase(box.database())->records, 1);
}

/// The case that was open before had a sheet of the same bytes, which says something else.
void TestSourceImport::sheetsOfOtherCasesAreNotTakenForThisOnes()
{
    IntakeCase one;
    IntakeCase other;
    const ImportReport press = one.import(xlsx(one, "Press"));
    const ImportReport punch = other.import(xlsx(other, "Punch"));
    const auto firstOf = [](const IntakeCase &box, const ImportReport &book) {
        return recordsOf(box, book.members.front().counts.source).at(0);
    };
    QCOMPARE(view(one, firstOf(one, press)).cells, (QStringList{u"Press"_s, u"ann"_s}));
    QCOMPARE(view(other, firstOf(other, punch)).cells, (QStringList{u"Punch"_s, u"ann"_s}));
    QCOMPARE(view(one, firstOf(one, press)).cells, (QStringList{u"Press"_s, u"ann"_s}));
}

void TestSourceImport::theUnpackedWorkbookGoesWithItsCase()
{
    const QTemporaryDir temporary;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", temporary.path().toLocal8Bit());
    const auto restore = qScopeGuard([&before] { qputenv("TMPDIR", before); });
    const auto files = [&temporary] {
        int count = 0;
        for (QDirIterator all(temporary.path(), QDir::Files, QDirIterator::Subdirectories); all.hasNext(); all.next())
            ++count;
        return count;
    };
    {
        IntakeCase box;
        const ImportReport book = box.import(xlsx(box, "Press"));
        const int without = files();
        QCOMPARE(view(box, recordsOf(box, book.members.front().counts.source).at(0)).cells.size(), 2);
        QCOMPARE(files(), without + 1);
    }
    QCOMPARE(files(), 0);
}

/// Their cells lie in the workbook: each record was read from the sheet's first row on, deaf to a cancel.
void TestSourceImport::recordsOfAWorkbookAreCorrectedTogether()
{
    IntakeCase box;
    test::XlsxDraft draft;
    const auto row = [](int number, const QByteArray &title, const QByteArray &seller, const QByteArray &price) {
        const QByteArray at = QByteArray::number(number);
        const auto cell = [&at](const QByteArray &column, const QByteArray &text) {
            return "<c r=\"" + column + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        };
        return "<row r=\"" + at + "\">" + cell("A", title) + cell("B", seller) + cell("C", price) + "</row>";
    };
    draft.rows = row(1, "title", "seller", "price");
    for (int i = 2; i < 42; ++i)
        draft.rows += row(i, "Press", "seller" + QByteArray::number(i), i % 4 ? "100" : "dear");
    box.import(test::xlsxOf(box.root(), draft));
    QVERIFY(box.session().refresh());
    const std::vector<RowId<Record>> all = *reviewIds(box.database(), {});
    QCOMPARE(all.size(), size_t(10));
    RowFix fix;
    fix.texts = {{2, u"900"_s}};
    const CorrectionRequest request{all, fix, u"said by the platform"_s};
    const CancelToken cancel;
    cancel.cancel();
    QCOMPARE(correctRecords(box.session().path(), request, box.session().signature(), cancel, {}).error().code,
             ErrorCode::cancelled);
    const auto report = Quarantine(box.session()).correct(request);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->corrected, 10);
    for (const RowId<Record> record : all) { // each with its own other cells
        const auto view = viewRecord(box.database(), record);
        QVERIFY(view && view->cells.at(2) == "dear"_L1);
        const auto rows = reviewRows(box.database(), std::span(&record, 1));
        QCOMPARE(rows->front().review->cells,
                 (QStringList{u"Press"_s, u"seller%1"_s.arg(view->record.rowNumber + 1), u"900"_s}));
    }
    QVERIFY(checkCase(box.database(), {}, {})->problems.isEmpty());
}

void TestSourceImport::recordsCanBeReadAgain_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"csv", "json", "hosts", "ods", "xlsx"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestSourceImport::recordsCanBeReadAgain()
{
    QFETCH(QString, kind);
    IntakeCase box;
    const QString path = kind == "csv"_L1     ? box.write(u"a.csv"_s, "title,seller\nPress,ann\nDie,bob\n")
                         : kind == "json"_L1  ? box.write(u"a.json"_s, R"([{"title":"Press"},{"title":"Die"}])")
                         : kind == "hosts"_L1 ? box.write(u"hosts"_s, "0.0.0.0 a.com\n0.0.0.0 b.net\n")
                         : kind == "ods"_L1   ? test::odsOf(box.root(), parcels() + offers())
                                              : xlsx(box, "Press");
    const ImportReport report = box.import(path);
    const ImportReport &read = report.members.empty() ? report : report.members.back();
    const auto source = sourceById(box.database(), read.counts.source);
    const auto kept = KeptSource::open(box.database(), *source, {});
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
    auto rows =
        box.database().prepare("SELECT row_number, byte_offset, byte_length FROM record WHERE source = ?1 ORDER BY id");
    rows->bind(source->id);
    const auto compare = [&rows](DraftRecord &&draft) -> Outcome {
        const bool isSame = *rows->step() && rows->integer(0) == draft.rowNumber &&
                            rows->integer(1) == draft.byteOffset && rows->integer(2) == draft.byteLength;
        return isSame ? Outcome() : failure(ErrorCode::internal, u"row %1 differs"_s.arg(draft.rowNumber));
    };
    const auto tally = kept->readDrafts(compare, {}, {});
    QVERIFY2(tally, tally ? "" : qPrintable(tally.error().message));
    QCOMPARE(tally->kept, source->recordsKept);
}

void TestSourceImport::evidenceHasNoRecords()
{
    IntakeCase box;
    const ImportReport report = box.import(box.write(u"a.pdf"_s, "%PDF-1.4 x"));
    const auto source = sourceById(box.database(), report.counts.source);
    QCOMPARE(source->recordsKept, 0);
    QCOMPARE(*readSourceBytes(box.database(), source->id, 0, source->byteCount), QByteArray("%PDF-1.4 x"));
    QVERIFY(!KeptSource::open(box.database(), *source, {}));
}

QTEST_GUILESS_MAIN(TestSourceImport)
#include "tst_sourceimport.moc"
