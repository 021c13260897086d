// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"
#include "models/casework/quarantine.h"
#include "models/casework/withdrawal.h"
#include "models/store/casecheck.h"
#include "models/store/historylog.h"
#include "models/store/listingqueries.h"
#include "models/store/sourcequeries.h"
#include "tests/casework/casedump.h"
#include "tests/itemmodels/importedcase.h"

#include <QSignalSpy>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

constexpr auto header = "title,seller,market,price,currency,date,description\n";
constexpr auto good = "Tablet press,ann,Lantern,900,USD,2026-01-03,Write to ann@example.org soon\n";
/// Its title has a comma that was not quoted: one cell too many.
constexpr auto ragged = "Mould, steel,bob,Lantern,20,USD,2026-01-02,Write to bob@example.net soon\n";
constexpr auto raggedRight = "\"Mould, steel\",bob,Lantern,20,USD,2026-01-02,Write to bob@example.net soon\n";
/// Text stands behind a closing quote.
constexpr auto oddQuote = "\"Punch\" set,cat,Lantern,30,USD,2026-01-04,Write to cat@example.com soon\n";
/// Cells are missing.
constexpr auto shortRow = "Punch set,cat,Lantern,30\n";

QByteArray file(std::initializer_list<const char *> rows)
{
    QByteArray bytes(header);
    for (const char *row : rows)
        bytes += row;
    return bytes;
}

std::vector<RowId<Record>> waiting(const CaseSession &session, const ReviewQuery &query = {})
{
    const auto ids = reviewIds(session.database(), query);
    return ids ? *ids : std::vector<RowId<Record>>();
}

Record recordNow(const CaseSession &session, RowId<Record> id)
{
    const auto record = recordById(session.database(), id);
    return record ? *record : Record{};
}

} // namespace

class QuarantineTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;

    CaseSession &session() const { return *m_case->session(); }
    QStringList lines() const { return casesLines(session().database()); }

    /// A file of any format, read as it is found to be.
    void importAny(const QString &name, const QByteArray &bytes)
    {
        QFile written(m_case->filePath(name));
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
        written.close();
        const auto probe = probeSource(written.fileName(), {}, {});
        QVERIFY2(probe, qPrintable(probe ? QString() : probe.error().message));
        ImportRequest request{session().path(), written.fileName(), {}, {}, u"ann"_s, session().clock().now()};
        request.parts = readingsOf(*probe);
        const auto report = importFile(request, {}, {});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QVERIFY(session().refresh());
    }

    /// Rows 1 to 4: kept, rejected for its surplus cell, flagged for its quotes, kept.
    void importBroken() { m_case->import(u"broken.csv"_s, file({good, ragged, oddQuote, good})); }

private Q_SLOTS:
    void init() { m_case = std::make_unique<ImportedCase>(); }

    void everyRowThatIsNotPlainlyKeptWaits();
    void reasonsAreCountedAndFilterRecords();
    void previewIsTheRecordsOwnBytes();
    void acceptingClearsTheFlagAndKeepsBytes();
    void acceptingNeedsAReasonAndAFlaggedRecord();
    void confirmingLeavesTheRecordWhereItIs();
    void decisionsSurviveReopeningAndAreUndone();
    void fixReadsBytesAnotherWay_data();
    void fixReadsBytesAnotherWay();
    void fixNamesWhatIsNotThere();
    void correctingGivesTheCaseOfACorrectFile();
    void correctingIsUndoneAndRedoneExactly();
    void correctingAFlaggedRecordReplacesWhatItSaid();
    void correctingByReasonTellsWhatStaysRejected();
    void correctingKeepsWhatOthersSay();
    void correctedCellsStandBesideTheBytes();
    void decisionsHoldAgainWhenAnImportIsRestored();
    void cellsOfObjectsAreCorrected();
    void recordsWithoutColumnsAreNotCorrected();
    void aCancelledCorrectionLeavesNoTrace();
};

void QuarantineTest::everyRowThatIsNotPlainlyKeptWaits()
{
    importBroken();
    QCOMPARE(waiting(session()).size(), size_t(2));
    const auto tally = tallyReview(session().database(), std::nullopt);
    QVERIFY(tally);
    QCOMPARE(tally->rows, 4);
    QCOMPARE(tally->records + tally->rejected, tally->rows);
    QCOMPARE(tally->rejected, 1);
    QCOMPARE(tally->flagged, 1);
    QCOMPARE(tally->waiting, 2);
    QCOMPARE(tally->reviewed, 0);
}

void QuarantineTest::reasonsAreCountedAndFilterRecords()
{
    m_case->import(u"broken.csv"_s, file({good, ragged, ragged, oddQuote}));
    const auto reasons = reviewReasons(session().database(), {}, 10);
    QVERIFY(reasons);
    QCOMPARE(reasons->size(), size_t(2));
    QCOMPARE(reasons->front().records, 2);
    QCOMPARE(reasons->front().status, RecordStatus::rejected);
    ReviewQuery query;
    query.reason = reasons->front().reason;
    QCOMPARE(waiting(session(), query).size(), size_t(2));
    query = {};
    query.status = RecordStatus::flagged;
    QCOMPARE(waiting(session(), query).size(), size_t(1));
    query = {};
    query.text = u"no such words"_s;
    QVERIFY(waiting(session(), query).empty());
    query = {};
    query.source = RowId<Source>(99);
    QVERIFY(waiting(session(), query).empty());
}

void QuarantineTest::previewIsTheRecordsOwnBytes()
{
    importBroken();
    const auto rows = reviewRows(session().database(), waiting(session()));
    QVERIFY(rows);
    QCOMPARE(rows->front().preview, QByteArray(ragged).chopped(1));
    QCOMPARE(rows->front().source, u"broken.csv"_s);
    QVERIFY(!rows->front().review);
}

void QuarantineTest::acceptingClearsTheFlagAndKeepsBytes()
{
    importBroken();
    const RowId<Record> flagged = waiting(session())[1];
    const Record before = recordNow(session(), flagged);
    QSignalSpy changed(&session(), &CaseSession::caseChanged);
    QVERIFY(Quarantine(session()).accept({&flagged, 1}, u"the crawl had no more"_s));
    QCOMPARE(changed.size(), 1);
    const Record after = recordNow(session(), flagged);
    QCOMPARE(after.status, RecordStatus::kept);
    QVERIFY(after.reason.contains(u"ann"_s) && after.reason.contains(u"the crawl had no more"_s));
    QCOMPARE(after.byteOffset, before.byteOffset);
    QCOMPARE(after.byteLength, before.byteLength);
    const auto review = reviewOf(session().database(), flagged);
    QVERIFY(review && *review);
    QCOMPARE((*review)->wasReason, before.reason);
    const auto source = sourceById(session().database(), after.source);
    QCOMPARE(source->recordsKept, 3);
    QCOMPARE(source->recordsFlagged, 0);
    QCOMPARE(source->recordsRejected, 1);
    QCOMPARE(waiting(session()).size(), size_t(1));
}

void QuarantineTest::acceptingNeedsAReasonAndAFlaggedRecord()
{
    importBroken();
    const std::vector<RowId<Record>> all = waiting(session());
    const QStringList before = lines();
    Quarantine quarantine(session());
    QCOMPARE(quarantine.accept({&all[1], 1}, u"  "_s).error().code, ErrorCode::invalidValue);
    QCOMPARE(quarantine.accept({}, u"x"_s).error().code, ErrorCode::notFound);
    QCOMPARE(quarantine.accept(all, u"both"_s).error().code, ErrorCode::invalidValue); // one is rejected
    const RowId<Record> gone(999);
    QCOMPARE(quarantine.accept({&gone, 1}, u"x"_s).error().code, ErrorCode::notFound);
    QVERIFY(quarantine.accept({&all[1], 1}, u"once"_s));
    QVERIFY(!quarantine.accept({&all[1], 1}, u"twice"_s));
    QVERIFY(session().undo());
    QCOMPARE(lines(), before);
}

void QuarantineTest::confirmingLeavesTheRecordWhereItIs()
{
    importBroken();
    const std::vector<RowId<Record>> all = waiting(session());
    const QStringList before = lines();
    QVERIFY(Quarantine(session()).confirm(all, u"headings of the next page"_s));
    QCOMPARE(lines(), before);
    QVERIFY(waiting(session()).empty());
    ReviewQuery decided;
    decided.which = ReviewQuery::Which::reviewed;
    QCOMPARE(waiting(session(), decided).size(), size_t(2));
    const auto tally = tallyReview(session().database(), std::nullopt);
    QCOMPARE(tally->waiting, 0);
    QCOMPARE(tally->reviewed, 2);
    QCOMPARE(tally->rejected, 1);
}

void QuarantineTest::decisionsSurviveReopeningAndAreUndone()
{
    importBroken();
    const RowId<Record> flagged = waiting(session())[1];
    const QStringList before = lines();
    QVERIFY(Quarantine(session()).accept({&flagged, 1}, u"fine"_s));
    const QStringList after = lines();
    QVERIFY(after != before);
    QVERIFY(session().canUndo());
    QVERIFY(session().undo());
    QCOMPARE(lines(), before);
    QCOMPARE(waiting(session()).size(), size_t(2));
    QVERIFY(session().redo());
    QCOMPARE(lines(), after);
    QVERIFY(checkCase(session().database(), {}, {})->problems.isEmpty());
}

void QuarantineTest::fixReadsBytesAnotherWay_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("joinInto");
    QTest::addColumn<QStringList>("cells");
    const auto row = [](const char *name, const QByteArray &bytes, const char *encoding, char delimiter, int joinInto,
                        const QStringList &cells) {
        QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << delimiter << joinInto << cells;
    };
    row("surplus cells into the title", ragged, "", 0, 0,
        {u"Mould, steel"_s, u"bob"_s, u"Lantern"_s, u"20"_s, u"USD"_s, u"2026-01-02"_s,
         u"Write to bob@example.net soon"_s});
    row("surplus cells into the last", "a,b,c,1,USD,2026-01-02,x,y,z\n", "", 0, 6,
        {u"a"_s, u"b"_s, u"c"_s, u"1"_s, u"USD"_s, u"2026-01-02"_s, u"x,y,z"_s});
    row("another delimiter", "a;b;c;1;USD;2026-01-02;x,y\n", "", ';', -1,
        {u"a"_s, u"b"_s, u"c"_s, u"1"_s, u"USD"_s, u"2026-01-02"_s, u"x,y"_s});
    row("another encoding", "a,b\xfc\x66,c,1,USD,2026-01-02,x,y\n", "windows-1252", 0, 6,
        {u"a"_s, u"büf"_s, u"c"_s, u"1"_s, u"USD"_s, u"2026-01-02"_s, u"x,y"_s});
}

void QuarantineTest::fixReadsBytesAnotherWay()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, encoding);
    QFETCH(char, delimiter);
    QFETCH(int, joinInto);
    QFETCH(QStringList, cells);
    m_case->import(u"broken.csv"_s, file({good, good, good}) + row + good);
    const auto view = viewRecord(session().database(), waiting(session()).at(0));
    QVERIFY(view && isCorrectable(*view));
    RowFix fix;
    fix.encoding = encoding;
    if (delimiter)
        fix.delimiter = delimiter;
    if (joinInto >= 0)
        fix.joinInto = joinInto;
    QVERIFY(!fix.isEmpty());
    const auto fixed = fixedCells(*view, fix);
    QVERIFY(fixed);
    QCOMPARE(*fixed, cells);
    const auto draft = redraft(view->source, view->record, *fixed);
    QVERIFY(draft);
    QCOMPARE(draft->status, RecordStatus::kept);
    QCOMPARE(draft->title, cells[0]);
    QCOMPARE(draft->byteOffset, view->record.byteOffset);
}

void QuarantineTest::fixNamesWhatIsNotThere()
{
    importBroken();
    const auto view = viewRecord(session().database(), waiting(session()).at(0));
    RowFix fix;
    fix.joinInto = 7;
    QVERIFY(!fixedCells(*view, fix));
    fix = {};
    fix.encoding = u"no such encoding"_s;
    QVERIFY(!fixedCells(*view, fix));
    fix = {};
    fix.texts.insert(8, u"x"_s);
    QVERIFY(!fixedCells(*view, fix));
    QVERIFY(!Quarantine(session()).correct({waiting(session()), {}, u"nothing"_s}));
}

/// The promise: a case that was corrected says what the case of a correct file says.
void QuarantineTest::correctingGivesTheCaseOfACorrectFile()
{
    importBroken();
    const RowId<Record> rejected = waiting(session())[0];
    RowFix fix;
    fix.joinInto = 0;
    const auto report = Quarantine(session()).correct({{rejected}, fix, u"an unquoted comma"_s});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    QCOMPARE(report->corrected, 1);
    QCOMPARE(recordNow(session(), rejected).status, RecordStatus::kept);
    ImportedCase right;
    right.import(u"broken.csv"_s, file({good, raggedRight, oddQuote, good}));
    QCOMPARE(lines(), casesLines(right.session()->database()));
    QVERIFY(checkCase(session().database(), {}, {})->problems.isEmpty());
    ListingQuery query;
    query.text = u"steel"_s;
    const auto found = listingIds(session().database(), query);
    QCOMPARE(found->size(), size_t(1));
}

void QuarantineTest::correctingIsUndoneAndRedoneExactly()
{
    importBroken();
    const QStringList before = lines();
    const RowId<Record> rejected = waiting(session())[0];
    RowFix fix;
    fix.joinInto = 0;
    QVERIFY(Quarantine(session()).correct({{rejected}, fix, u"an unquoted comma"_s}));
    const QStringList after = lines();
    QVERIFY(after != before);
    QVERIFY(session().undo());
    QCOMPARE(lines(), before);
    QCOMPARE(recordNow(session(), rejected).status, RecordStatus::rejected);
    QVERIFY(!*reviewOf(session().database(), rejected));
    QVERIFY(session().redo());
    QCOMPARE(lines(), after);
    QVERIFY(checkCase(session().database(), {}, {})->problems.isEmpty());
}

void QuarantineTest::correctingAFlaggedRecordReplacesWhatItSaid()
{
    importBroken();
    const RowId<Record> flagged = waiting(session())[1];
    RowFix fix;
    fix.texts = {{1, u"dan"_s}, {3, u"35"_s}, {6, u"Write to dan@example.com now"_s}};
    QVERIFY(Quarantine(session()).correct({{flagged}, fix, u"from the photograph"_s}));
    ImportedCase right;
    right.import(u"broken.csv"_s,
                 file({good, ragged, "Punch set,dan,Lantern,35,USD,2026-01-04,Write to dan@example.com now\n", good}));
    QCOMPARE(lines(), casesLines(right.session()->database()));
    QVERIFY(session().undo());
    ImportedCase again;
    again.import(u"broken.csv"_s, file({good, ragged, oddQuote, good}));
    QCOMPARE(lines(), casesLines(again.session()->database()));
}

void QuarantineTest::correctingByReasonTellsWhatStaysRejected()
{
    m_case->import(u"broken.csv"_s, file({good, ragged, shortRow, ragged}));
    const std::vector<RowId<Record>> all = waiting(session());
    RowFix fix;
    fix.encoding = u"windows-1252"_s; // says nothing new of how many cells there are
    const auto nothing = Quarantine(session()).correct({all, fix, u"try"_s});
    QVERIFY(nothing);
    QVERIFY(nothing->refused >= 2);
    fix = {};
    fix.joinInto = 0;
    ReviewQuery query;
    query.status = RecordStatus::rejected;
    query.text = u"8 cells"_s;
    const std::vector<RowId<Record>> surplus = waiting(session(), query);
    QCOMPARE(surplus.size(), size_t(2));
    const auto report = Quarantine(session()).correct({surplus, fix, u"unquoted commas"_s});
    QVERIFY(report);
    QCOMPARE(report->corrected, 2);
    QVERIFY(session().undo()); // both are one step
    QCOMPARE(waiting(session(), query).size(), size_t(2));
}

void QuarantineTest::correctingKeepsWhatOthersSay()
{
    m_case->importMarket();
    importBroken();
    const Entity seller = m_case->entity(EntityKind::seller, u"ann"_s);
    QVERIFY(Annotations(session()).addNote({ThingKind::entity, seller.id.value()}, u"known since 2025"_s));
    const RowId<Record> rejected = waiting(session())[0];
    RowFix fix;
    fix.joinInto = 0;
    fix.texts.insert(1, u"ann"_s);
    QVERIFY(Quarantine(session()).correct({{rejected}, fix, u"an unquoted comma"_s}));
    QCOMPARE(m_case->entity(EntityKind::seller, u"ann"_s).id, seller.id);
    const QStringList after = lines();
    QVERIFY(session().undo());
    QVERIFY(session().redo());
    QCOMPARE(lines(), after);
    QCOMPARE(m_case->entity(EntityKind::seller, u"ann"_s).id, seller.id);
}

void QuarantineTest::correctedCellsStandBesideTheBytes()
{
    importBroken();
    const RowId<Record> rejected = waiting(session())[0];
    RowFix fix;
    fix.joinInto = 0;
    QVERIFY(Quarantine(session()).correct({{rejected}, fix, u"an unquoted comma"_s}));
    const auto view = viewRecord(session().database(), rejected);
    QVERIFY(view);
    QCOMPARE(view->bytes, QByteArray(ragged).chopped(1));
    const auto review = reviewOf(session().database(), rejected);
    QCOMPARE((*review)->cells.size(), 7);
    QCOMPARE((*review)->cells.front(), u"Mould, steel"_s);
    QCOMPARE((*review)->author, u"ann"_s);
}

void QuarantineTest::decisionsHoldAgainWhenAnImportIsRestored()
{
    m_case->importMarket();
    importBroken();
    const std::vector<RowId<Record>> all = waiting(session());
    const QStringList untouched = lines();
    RowFix fix;
    fix.joinInto = 0;
    QVERIFY(Quarantine(session()).correct({{all[0]}, fix, u"an unquoted comma"_s}));
    QVERIFY(Quarantine(session()).accept({&all[1], 1}, u"as on the page"_s));
    const QStringList decided = lines();
    const QString reason = recordNow(session(), all[0]).reason;
    const WithdrawalRequest request{session().path(), recordNow(session(), all[0]).source, u"ann"_s,
                                    session().clock().now()};
    QVERIFY(withdrawImport(request, {}, {}));
    QVERIFY(session().refresh());
    QVERIFY(waiting(session()).empty());
    QCOMPARE(tallyReview(session().database(), std::nullopt)->rows, 4);
    QVERIFY(restoreImport(request, {}, {}));
    QVERIFY(session().refresh());
    QCOMPARE(lines(), decided);
    QCOMPARE(recordNow(session(), all[0]).reason, reason);
    QVERIFY(session().undo());
    QVERIFY(session().undo());
    QCOMPARE(lines(), untouched);
}

/// A line that is no JSON has no cells of its own; what it should have said is written in.
void QuarantineTest::cellsOfObjectsAreCorrected()
{
    importAny(u"rows.jsonl"_s, "{\"title\":\"Press\",\"seller\":\"ann\",\"price\":\"9 USD\"}\n"
                               "{\"title\":\"Mould\",\"seller\":}\n"
                               "{\"title\":\"Punch\",\"seller\":\"bob\",\"price\":\"2 USD\"}\n");
    const std::vector<RowId<Record>> all = waiting(session());
    QCOMPARE(all.size(), size_t(1));
    RowFix fix;
    fix.texts = {{0, u"Mould"_s}, {1, u"cat"_s}};
    const auto report = Quarantine(session()).correct({all, fix, u"the value was cut off"_s});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->corrected, 1);
    const Entity seller = m_case->entity(EntityKind::seller, u"cat"_s);
    QCOMPARE(seller.label, u"cat"_s);
    QVERIFY(checkCase(session().database(), {}, {})->problems.isEmpty());
}

void QuarantineTest::recordsWithoutColumnsAreNotCorrected()
{
    importAny(u"domains.txt"_s,
              "# shops\n0.0.0.0 example.com\n0.0.0.0 example.net\n0.0.0.0 no_domain!\n0.0.0.0 example.org\n");
    const std::vector<RowId<Record>> all = waiting(session());
    QCOMPARE(all.size(), size_t(1));
    const auto view = viewRecord(session().database(), all[0]);
    QVERIFY(view && !isCorrectable(*view));
    RowFix fix;
    fix.texts = {{0, u"example.info"_s}};
    QCOMPARE(Quarantine(session()).correct({all, fix, u"x"_s}).error().code, ErrorCode::badInput);
    QVERIFY(Quarantine(session()).confirm(all, u"a remark of the list's author"_s));
}

void QuarantineTest::aCancelledCorrectionLeavesNoTrace()
{
    importBroken();
    const QStringList before = lines();
    RowFix fix;
    fix.joinInto = 0;
    const CancelToken cancel;
    cancel.cancel();
    const auto report =
        correctRecords(session().path(), {{waiting(session())[0]}, fix, u"x"_s}, session().signature(), cancel, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::cancelled);
    QCOMPARE(lines(), before);
    QVERIFY(!session().canUndo());
    QVERIFY(correctRecords(session().path(), {{waiting(session())[0]}, fix, u"x"_s}, session().signature(), {}, {}));
    QVERIFY(session().refresh());
    QVERIFY(session().canUndo());
}

QTEST_GUILESS_MAIN(QuarantineTest)
#include "tst_quarantine.moc"
