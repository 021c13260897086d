// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"
#include "models/casework/casemerge.h"
#include "models/casework/factmarking.h"
#include "models/casework/portablecopy.h"
#include "models/casework/savedsearches.h"
#include "models/casework/versioncomparison.h"
#include "models/store/casecompact.h"
#include "models/store/judgementtable.h"
#include "models/store/schema.h"
#include "models/store/searchqueries.h"
#include "models/store/sourcearchive.h"
#include "tests/casework/filedcases.h"

#include <QBuffer>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

constexpr auto marketCsv =
    "title,seller,market,category,price,currency,date,origin,description\n"
    "Tablet press,ann,Lantern,Tools,900,USD,2026-01-03,China,\"Write to ann@example.org, quickly\"\n"
    "Punch set,bob,Lantern,Tools,20.50,USD,2026-01-02,Germany,In a zebrawood crate\n"
    "Mould,ann,Lantern,Parts,100,USD,2026-01-01,,Also ann@example.org\n"
    "Stamp,eve,Lantern,Parts,5,USD,2026-01-01,,By post\n";
constexpr auto laterCsv = "title,seller,market,category,price,currency,date,origin,description\n"
                          "Tablet press,ann,Lantern,Tools,950,USD,2026-01-09,China,Now dearer\n"
                          "Lathe,dora,Lantern,Tools,2000,USD,2026-01-09,,Ask dora@example.org or ann@example.org\n";
constexpr auto goneCsv = "title,seller,market,category,price,currency,date,origin,description\n"
                         "Die,carl,Lantern,Tools,70,USD,2026-01-05,,Used once\n";

/// Records that show no listing.
constexpr auto parcelsCsv = "tracking number,carrier,date,sender,remark\n"
                            "RR123456785CN,China Post,2026-01-04,Wei Trading,declared as lamphouse parts\n"
                            "RR473124829CN,China Post,2026-01-05,Wei Trading,declared as toys\n";

QByteArray manyListings(int count)
{
    QByteArray csv("title,seller,market,price,currency,date\n");
    for (int i = 0; i < count; ++i)
        csv += u"Item %1,dealer%2,Bazaar,%1,USD,2026-01-01\n"_s.arg(i + 1).arg(i % 50).toUtf8();
    return csv;
}

} // namespace

/// Cases as files: compacted, copied in part, merged and compared.
class CaseFilesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FiledCases> m_cases;

    [[nodiscard]] VersionComparison compare(const QString &first, const QString &second) const
    {
        auto done = compareCases({m_cases->path(first), m_cases->path(second), {}, 10'000}, {}, {});
        if (!done)
            qFatal("cannot compare: %s", qPrintable(done.error().message + done.error().detail));
        return std::move(*done);
    }
    /// What two cases say differently, in lines; empty where they say the same.
    [[nodiscard]] QString difference(const QString &first, const QString &second) const
    {
        QStringList lines;
        const VersionComparison comparison = compare(first, second);
        for (const CaseDifference &one : comparison.differences)
            lines << u"%1 %2 %3: %4 / %5"_s.arg(toToken(one.change), one.kind, one.name, one.before, one.after);
        if (lines.isEmpty() != comparison.isSame())
            lines << u"isSame() says otherwise"_s;
        return lines.join(u'\n');
    }
    [[nodiscard]] Result<MergeReport> merge(const QString &into, const QString &other,
                                            const std::set<QString> &theirs = {}) const
    {
        const auto session = m_cases->open(into);
        return mergeCase({m_cases->path(into), m_cases->path(other), theirs, false, u"ann"_s, FiledCases::now()}, {},
                         {});
    }
    [[nodiscard]] Result<CompactReport> compact(const QString &name, const CancelToken &cancel = {},
                                                const ProgressSink &progress = {}) const
    {
        return compactCase({m_cases->path(name), u"ann"_s, FiledCases::now()}, cancel, progress);
    }
    void makeBloatedCase(const QString &name) const
    {
        m_cases->make(name, u"Harbour"_s);
        m_cases->import(name, u"market.csv"_s, marketCsv);
        m_cases->import(name, u"many.csv"_s, manyListings(3000));
        m_cases->withdraw(name, u"many.csv"_s);
        QVERIFY(m_cases->open(name)->saveCopy(m_cases->path(u"before.icase"_s)));
    }
    [[nodiscard]] Result<PortableReport> copyPart(const QString &name, const QString &copy, const QString &seller,
                                                  PortableChoice choice = {}) const
    {
        choice.entities = {FiledCases::seller(*m_cases->open(name), seller).id};
        return makePortableCopy({m_cases->path(name), m_cases->path(copy), choice, {}, u"ann"_s, FiledCases::now()}, {},
                                {});
    }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The file as it lies on the disk, and the bytes of its sources, which are packed in it.
    [[nodiscard]] QByteArray everythingIn(const QString &name) const
    {
        QByteArray all = bytesOf(m_cases->path(name));
        const auto database = Database::open(m_cases->path(name), Database::Mode::readOnly);
        const auto sources = allSources(*database);
        for (const Source &source : *sources) {
            QBuffer bytes;
            bytes.open(QIODevice::WriteOnly);
            static_cast<void>(extractSource(*database, source.id, bytes, {}, {}));
            all += bytes.data();
        }
        return all;
    }

private Q_SLOTS:
    void init() { m_cases = std::make_unique<FiledCases>(); }

    void compactingKeepsTheContentAndGivesRoomBack()
    {
        makeBloatedCase(u"case.icase"_s);
        const auto report = compact(u"case.icase"_s);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QVERIFY(report->after.file < report->before.file);
        QCOMPARE(report->after.unused, 0);
        QCOMPARE(QFileInfo(m_cases->path(u"case.icase"_s)).size(), report->after.file);
        QCOMPARE(difference(u"before.icase"_s, u"case.icase"_s), QString());
        QCOMPARE(m_cases->faults(u"case.icase"_s), QString());
        const HistoryComparison history = compare(u"before.icase"_s, u"case.icase"_s).history;
        QCOMPARE(history.onlyFirst, 0);
        QCOMPARE(history.onlySecond, 1); // the entry that says so
        QCOMPARE(m_cases->files(), (QStringList{u"before.icase"_s, u"case.icase"_s}));
    }

    void cancelledCompactingLeavesTheCase()
    {
        makeBloatedCase(u"case.icase"_s);
        const CancelToken cancel;
        const auto report = compact(u"case.icase"_s, cancel, [&cancel](const Progress &) { cancel.cancel(); });
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::cancelled);
        QCOMPARE(difference(u"before.icase"_s, u"case.icase"_s), QString());
        QCOMPARE(compare(u"before.icase"_s, u"case.icase"_s).history.onlySecond, 0);
        QCOMPARE(m_cases->faults(u"case.icase"_s), QString());
        QCOMPARE(m_cases->files(), (QStringList{u"before.icase"_s, u"case.icase"_s}));
    }

    void compactingThatCannotWriteLeavesTheCase()
    {
        makeBloatedCase(u"case.icase"_s);
        QVERIFY(QDir().mkpath(m_cases->path(u"case.icase.compact-part/in the way"_s)));
        QVERIFY(!compact(u"case.icase"_s));
        QCOMPARE(difference(u"before.icase"_s, u"case.icase"_s), QString());
        QCOMPARE(m_cases->faults(u"case.icase"_s), QString());
    }

    void aCaseInUseIsNotCompacted()
    {
        makeBloatedCase(u"case.icase"_s);
        const auto session = m_cases->open(u"case.icase"_s);
        const auto report = compact(u"case.icase"_s);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::caseInUse);
    }

    void aPortableCopyHoldsItsPartAndNothingElse_data()
    {
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("bytes of the records") << false;
        QTest::newRow("whole sources") << true;
    }

    void aPortableCopyHoldsItsPartAndNothingElse()
    {
        QFETCH(bool, isWhole);
        m_cases->make(u"case.icase"_s, u"Harbour"_s);
        m_cases->import(u"case.icase"_s, u"market.csv"_s, marketCsv);
        {
            const auto session = m_cases->open(u"case.icase"_s);
            QVERIFY(Annotations(*session).addNote(
                {ThingKind::entity, FiledCases::seller(*session, u"ann"_s).id.value()}, u"Answers quickly"_s));
            QVERIFY(Annotations(*session).addNote(
                {ThingKind::entity, FiledCases::seller(*session, u"bob"_s).id.value()}, u"Known from quayside"_s));
        }
        PortableChoice choice;
        choice.evidence = isWhole ? PortableChoice::Evidence::sources : PortableChoice::Evidence::records;
        const auto report = copyPart(u"case.icase"_s, u"part.icase"_s, u"ann"_s, choice);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QCOMPARE(report->tally.listings, 2);
        QCOMPARE(report->tally.records, 2);
        QCOMPARE(m_cases->faults(u"part.icase"_s), QString());
        QVERIFY(m_cases->open(u"part.icase"_s)->isReadOnly());
        QCOMPARE(m_cases->number(u"part.icase"_s, "SELECT count(*) FROM listing"), 2);
        QCOMPARE(countCase(m_cases->open(u"part.icase"_s)->database())->records, 2); // not those of the whole file
        QCOMPARE(m_cases->number(u"part.icase"_s, "SELECT count(*) FROM note"), 1);

        QVERIFY(everythingIn(u"case.icase"_s).contains("zebrawood")); // what is searched for can be found
        const QByteArray part = everythingIn(u"part.icase"_s);
        QVERIFY(part.contains("Write to ann@example.org"));
        QVERIFY(part.contains("title,seller,market")); // the names of the columns
        QCOMPARE(part.contains("zebrawood"), isWhole);
        QVERIFY(!part.contains("quayside"));
        QVERIFY(report->entriesShown < report->entries);
    }

    /// Copies open for reading only, so that nothing reads them for the search afterwards.
    void aPortableCopyIsSearchedWhole()
    {
        m_cases->make(u"case.icase"_s, u"Harbour"_s);
        m_cases->import(u"case.icase"_s, u"parcels.csv"_s, parcelsCsv);
        m_cases->import(u"case.icase"_s, u"market.csv"_s, marketCsv);
        PortableChoice choice;
        choice.sources = {allSources(m_cases->open(u"case.icase"_s)->database())->front().id};
        const auto report = makePortableCopy(
            {m_cases->path(u"case.icase"_s), m_cases->path(u"part.icase"_s), choice, {}, u"ann"_s, FiledCases::now()},
            {}, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        const auto part = m_cases->open(u"part.icase"_s);
        QVERIFY(part->isReadOnly());
        QVERIFY(unindexedSources(part->database())->empty());
        const auto found = matchingEvidence(part->database(), parseSearch(u"lamphouse"_s), 10);
        QVERIFY(found);
        QCOMPARE(found->ids.size(), size_t(1));
        QVERIFY(matchingEvidence(part->database(), parseSearch(u"zebrawood"_s), 10)->ids.empty());
        QCOMPARE(m_cases->faults(u"part.icase"_s), QString());
    }

    void aPortableCopyKeepsBelowItsCeiling()
    {
        m_cases->make(u"case.icase"_s, u"Harbour"_s);
        m_cases->import(u"case.icase"_s, u"market.csv"_s, marketCsv);
        {
            const auto session = m_cases->open(u"case.icase"_s);
            const auto id = session->database().number("SELECT id FROM listing WHERE title = 'Mould'");
            QVERIFY(markFact(*session, FactKind::listing, *id, Marking::red, u"an informant's"_s));
        }
        PortableChoice choice;
        choice.ceiling = Marking::green;
        const auto report = copyPart(u"case.icase"_s, u"part.icase"_s, u"ann"_s, choice);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->tally.heldBack, 1);
        QVERIFY(!everythingIn(u"part.icase"_s).contains("Mould"));
        QCOMPARE(m_cases->faults(u"part.icase"_s), QString());
    }

    void mergedCasesSayWhatOneCaseOfBothSays_data()
    {
        QTest::addColumn<bool>("isLaterFirst");
        QTest::newRow("the later file comes in") << false;
        QTest::newRow("the earlier file comes in") << true;
    }

    void mergedCasesSayWhatOneCaseOfBothSays()
    {
        QFETCH(bool, isLaterFirst);
        const auto analyse = [this](const QString &name, const QString &author, bool isOfAnn) {
            const auto session = m_cases->open(name, author);
            if (isOfAnn) {
                QVERIFY(Annotations(*session).addNote(
                    {ThingKind::entity, FiledCases::seller(*session, u"ann"_s).id.value()}, u"Answers quickly"_s));
                FiledCases::judge(*session, u"ann"_s, u"bob"_s, Verdict::different);
            } else {
                QVERIFY(Annotations(*session).addNote(
                    {ThingKind::entity, FiledCases::seller(*session, u"dora"_s).id.value()}, u"Seen at the fair"_s));
                QVERIFY(session->drawLink(FiledCases::seller(*session, u"ann"_s),
                                          FiledCases::seller(*session, u"dora"_s), u"one stand"_s));
            }
        };
        for (const QString &name : {u"a.icase"_s, u"b.icase"_s, u"both.icase"_s})
            m_cases->make(name, name);
        m_cases->import(u"a.icase"_s, u"market.csv"_s, marketCsv);
        m_cases->import(u"both.icase"_s, u"market.csv"_s, marketCsv);
        m_cases->import(u"b.icase"_s, u"later.csv"_s, laterCsv);
        m_cases->import(u"both.icase"_s, u"later.csv"_s, laterCsv);
        analyse(u"a.icase"_s, u"ann"_s, true);
        analyse(u"b.icase"_s, u"ben"_s, false);
        analyse(u"both.icase"_s, u"ann"_s, true);
        analyse(u"both.icase"_s, u"ben"_s, false);
        const QString into = isLaterFirst ? u"b.icase"_s : u"a.icase"_s;
        const QString other = isLaterFirst ? u"a.icase"_s : u"b.icase"_s;
        QVERIFY(!difference(into, u"both.icase"_s).isEmpty());

        const qint64 entries = m_cases->number(other, "SELECT count(*) FROM history");
        const auto report = merge(into, other);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QCOMPARE(report->newSources, 1);
        QVERIFY(report->conflicts.empty());
        QCOMPARE(difference(into, u"both.icase"_s), QString());
        QCOMPARE(m_cases->faults(into), QString());

        QCOMPARE(report->other.entries, entries);
        QCOMPARE(m_cases->number(into, "SELECT count(*) FROM merged_history"), entries);
        QVERIFY(compare(into, other).history.isMergedIntoFirst);
        {
            const auto session = m_cases->open(into);
            const auto kept = mergedCases(session->database());
            QVERIFY(kept && kept->size() == 1);
            QCOMPARE(brokenMergedHistory(session->database(), kept->front()).value_or(u"unreadable"_s), QString());
        }
        QVERIFY(m_cases->open(into)->saveCopy(m_cases->path(u"once.icase"_s)));
        const auto again = merge(into, other);
        QVERIFY(again);
        QCOMPARE(again->newSources + again->newListings + again->newEntities, 0);
        for (const JoinTally &rows : again->rows)
            QCOMPARE(rows.taken, 0);
        QCOMPARE(m_cases->number(into, "SELECT count(*) FROM merged_history"), entries);
        QCOMPARE(difference(u"once.icase"_s, into), QString());
        QCOMPARE(m_cases->faults(into), QString());
    }

    void mergingIntoANewCaseMendsWhatTheCheckSaysItMends()
    {
        m_cases->make(u"wrong.icase"_s, u"Wrong"_s);
        m_cases->make(u"new.icase"_s, u"New"_s);
        m_cases->import(u"wrong.icase"_s, u"market.csv"_s, marketCsv);
        {
            const auto database = Database::open(m_cases->path(u"wrong.icase"_s), Database::Mode::readWrite);
            QVERIFY(database->execute("UPDATE entity SET records = records + 1; UPDATE listing SET title = 'Other' "
                                      "WHERE title = 'Mould'"));
        }
        QVERIFY(!m_cases->faults(u"wrong.icase"_s).isEmpty());
        const auto report = merge(u"new.icase"_s, u"wrong.icase"_s);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QCOMPARE(m_cases->faults(u"new.icase"_s), QString());
        QCOMPARE(m_cases->number(u"new.icase"_s, "SELECT count(*) FROM listing WHERE title = 'Mould'"), 1);
    }

    void aPreviewChangesNothing()
    {
        m_cases->make(u"a.icase"_s, u"A"_s);
        m_cases->make(u"b.icase"_s, u"B"_s);
        m_cases->import(u"a.icase"_s, u"market.csv"_s, marketCsv);
        m_cases->import(u"b.icase"_s, u"later.csv"_s, laterCsv);
        QVERIFY(m_cases->open(u"a.icase"_s)->saveCopy(m_cases->path(u"before.icase"_s)));
        {
            const auto session = m_cases->open(u"a.icase"_s);
            const auto report = previewMerge(
                {m_cases->path(u"a.icase"_s), m_cases->path(u"b.icase"_s), {}, true, u"ann"_s, FiledCases::now()}, {},
                {});
            QVERIFY2(report, report ? "" : qPrintable(report.error().message));
            QCOMPARE(report->newListings, 1);
            QCOMPARE(report->joinedListings, 1);
        }
        QCOMPARE(difference(u"before.icase"_s, u"a.icase"_s), QString());
        QCOMPARE(compare(u"before.icase"_s, u"a.icase"_s).history.onlySecond, 0);
        QCOMPARE(m_cases->files(), (QStringList{u"a.icase"_s, u"b.icase"_s, u"before.icase"_s}));
    }

    void whatBothSayDifferentlyIsDecided_data()
    {
        QTest::addColumn<bool>("isTheirs");
        QTest::newRow("ours holds") << false;
        QTest::newRow("theirs is taken") << true;
    }

    void whatBothSayDifferentlyIsDecided()
    {
        QFETCH(bool, isTheirs);
        m_cases->make(u"a.icase"_s, u"A"_s);
        m_cases->import(u"a.icase"_s, u"market.csv"_s, marketCsv);
        QVERIFY(m_cases->open(u"a.icase"_s)->saveCopy(m_cases->path(u"b.icase"_s)));
        FiledCases::judge(*m_cases->open(u"a.icase"_s), u"ann"_s, u"bob"_s, Verdict::same);
        FiledCases::judge(*m_cases->open(u"b.icase"_s), u"ann"_s, u"bob"_s, Verdict::different);
        QVERIFY(compare(u"a.icase"_s, u"b.icase"_s).history.isForked());
        const QString key = u"judgement:%1"_s.arg(m_cases->number(u"b.icase"_s, "SELECT id FROM judgement"));
        const auto report = merge(u"a.icase"_s, u"b.icase"_s, isTheirs ? std::set{key} : std::set<QString>{});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->conflicts.size(), 1u);
        QCOMPARE(report->conflicts.front().row.key, key);
        QVERIFY(report->conflicts.front().ours != report->conflicts.front().theirs);
        QCOMPARE(m_cases->number(u"a.icase"_s, "SELECT verdict FROM judgement"),
                 qint64(isTheirs ? Verdict::different : Verdict::same));
        QCOMPARE(m_cases->faults(u"a.icase"_s), QString());
    }

    void savedSearchesComeAlong()
    {
        m_cases->make(u"ours.icase"_s, u"Harbour"_s);
        m_cases->make(u"theirs.icase"_s, u"Station"_s);
        m_cases->import(u"ours.icase"_s, u"market.csv"_s, marketCsv);
        m_cases->import(u"theirs.icase"_s, u"gone.csv"_s, goneCsv); // first, so that ann has another number there
        m_cases->import(u"theirs.icase"_s, u"market.csv"_s, marketCsv);
        const auto save = [this](const QString &name, const QString &as, const QString &text) {
            const auto session = m_cases->open(name);
            QVERIFY(SavedSearches(*session).saveSearch(as, text));
            const RowFilter filter{.field = RowFilter::Field::seller,
                                   .entity = FiledCases::seller(*session, u"ann"_s).id};
            QVERIFY(SavedSearches(*session).saveFilters(u"of ann"_s, {{filter, false}}));
        };
        save(u"ours.icase"_s, u"tools"_s, u"tablet press"_s);
        save(u"theirs.icase"_s, u"tools"_s, u"punch"_s);
        QVERIFY(SavedSearches(*m_cases->open(u"theirs.icase"_s)).saveSearch(u"moulds"_s, u"mould"_s));
        for (int again = 0; again < 2; ++again) { // a second merge brings nothing twice
            const auto merged = merge(u"ours.icase"_s, u"theirs.icase"_s);
            QVERIFY2(merged, merged ? "" : qPrintable(merged.error().message + merged.error().detail));
            const auto session = m_cases->open(u"ours.icase"_s);
            const SavedSearches saved(*session);
            QStringList told;
            const auto all = saved.all(SavedKind::search);
            for (const SavedSearch &search : *all)
                told << search.name + u'=' + search.content;
            QCOMPARE(told, QStringList({u"moulds=mould"_s, u"tools=tablet press"_s, u"tools / Station=punch"_s}));
            QCOMPARE(saved.all(SavedKind::filters)->size(), size_t(1));
            QCOMPARE(saved.filters(u"of ann"_s)->front().filter.entity, FiledCases::seller(*session, u"ann"_s).id);
        }
        QVERIFY(difference(u"ours.icase"_s, u"theirs.icase"_s).contains("removed saved tools / Station"_L1));
        QCOMPARE(m_cases->faults(u"ours.icase"_s), QString());
    }

    void aPortableCopyIsNotMerged()
    {
        m_cases->make(u"a.icase"_s, u"A"_s);
        m_cases->import(u"a.icase"_s, u"market.csv"_s, marketCsv);
        QVERIFY(copyPart(u"a.icase"_s, u"part.icase"_s, u"ann"_s));
        const auto report = merge(u"a.icase"_s, u"part.icase"_s);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::badInput);
        QVERIFY(!merge(u"a.icase"_s, u"a.icase"_s));
    }

    void aCaseOfAnOlderFormatIsComparedAsItIs()
    {
        m_cases->make(u"new.icase"_s, u"New"_s);
        const QString old = m_cases->path(u"old.icase"_s);
        {
            const auto database = Database::open(old, Database::Mode::create);
            QVERIFY(database->execute("PRAGMA application_id=" + QByteArray::number(caseApplicationId)));
            QVERIFY(applySchemaSteps(*database, 0, 1));
            QVERIFY(database->execute("INSERT INTO property VALUES ('name', 'From last year')"));
        }
        const QByteArray before = bytesOf(old);
        const VersionComparison comparison = compare(u"old.icase"_s, u"new.icase"_s);
        QCOMPARE(comparison.firstName, u"From last year"_s);
        QVERIFY(comparison.isSame());
        QCOMPARE(bytesOf(old), before);
        QCOMPARE(m_cases->files(), (QStringList{u"new.icase"_s, u"old.icase"_s})); // no copy stays behind
    }

    void changesAreToldApart()
    {
        m_cases->make(u"a.icase"_s, u"A"_s);
        m_cases->import(u"a.icase"_s, u"market.csv"_s, marketCsv);
        m_cases->import(u"a.icase"_s, u"gone.csv"_s, goneCsv);
        {
            const auto session = m_cases->open(u"a.icase"_s);
            FiledCases::judge(*session, u"ann"_s, u"bob"_s, Verdict::different);
            FiledCases::judge(*session, u"bob"_s, u"eve"_s, Verdict::undecided);
            QVERIFY(session->saveCopy(m_cases->path(u"b.icase"_s)));
        }
        QCOMPARE(difference(u"a.icase"_s, u"b.icase"_s), QString()); // equal cases differ in nothing
        m_cases->withdraw(u"b.icase"_s, u"gone.csv"_s);
        m_cases->import(u"b.icase"_s, u"later.csv"_s, laterCsv);
        {
            const auto session = m_cases->open(u"b.icase"_s);
            FiledCases::judge(*session, u"ann"_s, u"bob"_s, Verdict::same);
            FiledCases::judge(*session, u"ann"_s, u"dora"_s, Verdict::different);
            QVERIFY(session->undo() && session->redo());
            const auto undecided = session->database().number("SELECT id FROM judgement WHERE verdict = 3");
            const auto all = allJudgements(session->database());
            for (const Judgement &judgement : *all) {
                if (judgement.id.value() == *undecided)
                    QVERIFY(Judging(*session).withdraw({judgement}));
            }
        }
        const QStringList expected{
            u"added entity dora"_s,           u"added judgement ann – dora"_s,   u"added link dora – Lantern"_s,
            u"added listing Lathe"_s,         u"changed entity ann"_s,           u"changed judgement ann – bob"_s,
            u"changed link ann – Lantern"_s,  u"changed listing Tablet press"_s, u"removed entity carl"_s,
            u"removed judgement bob – eve"_s, u"removed link carl – Lantern"_s,  u"removed listing Die"_s};
        QStringList told;
        const VersionComparison comparison = compare(u"a.icase"_s, u"b.icase"_s);
        for (const CaseDifference &one : comparison.differences)
            told << u"%1 %2 %3"_s.arg(toToken(one.change), one.kind, one.name);
        for (const QString &line : expected)
            QVERIFY2(told.count(line) == 1, qPrintable(line + u" is not among:\n"_s + told.join(u'\n')));
        QVERIFY(!told.join(u'\n').contains(u"listing Mould"_s));
        const auto press = std::find_if(comparison.differences.begin(), comparison.differences.end(),
                                        [](const CaseDifference &one) { return one.name == "Tablet press"_L1; });
        QVERIFY2(press->before.contains(u"900"_s) && press->after.contains(u"950"_s), qPrintable(press->after));
        for (const KindComparison &kind : compare(u"b.icase"_s, u"a.icase"_s).kinds) {
            const auto same = std::find_if(comparison.kinds.begin(), comparison.kinds.end(),
                                           [&kind](const KindComparison &one) { return one.kind == kind.kind; });
            QCOMPARE(kind.added, same->removed); // the other way round
            QCOMPARE(kind.removed, same->added);
            QCOMPARE(kind.changed, same->changed);
        }
    }
};

QTEST_GUILESS_MAIN(CaseFilesTest)
#include "tst_casefiles.moc"
