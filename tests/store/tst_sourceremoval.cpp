// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/casecheck.h"
#include "models/store/historylog.h"
#include "models/store/referraltable.h"
#include "models/store/sourcequeries.h"
#include "models/store/sourceremoval.h"
#include "tests/store/caseimage.h"
#include "tests/store/draftrecords.h"

#include <random>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

using Drafts = std::vector<DraftRecord>;

/// Drafts with few names, so that sources share listings, sellers, links and identifiers in every way.
class DraftMaker
{
public:
    explicit DraftMaker(unsigned seed) : m_random(seed) {}

    Drafts make(int count)
    {
        Drafts drafts;
        for (int row = 1; row <= count; ++row)
            drafts.push_back(draft(row));
        return drafts;
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    QString pick(const QStringList &names) { return names[below(int(names.size()))]; }

    DraftRecord draft(int row)
    {
        DraftRecord draft;
        draft.rowNumber = row;
        draft.byteOffset = (row - 1) * 10;
        draft.byteLength = 9;
        if (below(12) == 0) {
            draft.status = RecordStatus::rejected;
            draft.reason = u"too short"_s;
            return draft;
        }
        draft.market = pick({u"Lantern"_s, u"LANTERN"_s, u"Bazaar"_s, {}});
        draft.seller = pick({u"ann"_s, u"Ann"_s, u"bob"_s, u"Cara"_s, {}});
        draft.reference = pick({{}, u"r1"_s, u"r2"_s, u"r3"_s});
        draft.title = pick({u"Press"_s, u"press"_s, u"Dies, used"_s, u"Tablets 30"_s, {}});
        draft.description = pick({{}, u"Posted on Monday."_s, u"Posted on Friday, ask first."_s});
        draft.category = pick({{}, u"Tools"_s, u"Drugs / Pills"_s});
        draft.origin = pick({{}, u"NL"_s, u"China"_s});
        draft.destination = pick({{}, u"EU"_s});
        if (below(3) > 0)
            draft.price = *Money::parse(pick({u"10.00"_s, u"12.50"_s, u"99.00"_s}), u"USD");
        if (below(4) > 0)
            draft.seen = *PartialDate::parse(pick({u"2026-01-01"_s, u"2026-01-05"_s, u"2026-02"_s, u"2025"_s}));
        addIdentifiers(draft);
        return draft;
    }

    void addIdentifiers(DraftRecord &draft)
    {
        const int count = below(4);
        for (int i = 0; i < count; ++i) {
            const QString name = pick({u"one.example"_s, u"two.example"_s, u"three.example"_s});
            const EntityKind kind = below(2) == 0 ? EntityKind::domain : EntityKind::handle;
            const QString label = below(2) == 0 ? name : name.toUpper();
            draft.identifiers.push_back({kind, name, label, name, RecordField::description, 3 * i, 3, label});
        }
        if (count > 1 && below(3) == 0)
            draft.links.push_back({LinkKind::hostedOn, 0, 1});
        if (count > 0 && below(6) == 0)
            draft.registration = DraftRegistration{0, u"Registrar"_s, u"9999"_s, {}, {}, {}, u"ok"_s};
    }

    std::mt19937 m_random;
};

QByteArray bytesOf(int source)
{
    return QByteArray(1000, char('a' + source));
}

QString nameOf(int source)
{
    return u"%1.csv"_s.arg(source);
}

void importAll(const Database &database, const std::vector<Drafts> &sources, const std::vector<int> &which,
               ImportMemory memory = {})
{
    for (const int source : which) {
        const auto imported = importRecords(database, nameOf(source), bytesOf(source), sources[size_t(source)], memory);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message + imported.error().detail));
    }
}

RowId<Source> idOf(const Database &database, int source)
{
    return (*findSource(database, Sha256::of(bytesOf(source))))->id;
}

void withdraw(const Database &database, int source)
{
    const auto plan = withdrawSource(database, idOf(database, source), u"ann"_s, testClock().now(), {});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message + plan.error().detail));
}

void restore(const Database &database, const std::vector<Drafts> &sources, int source, ImportMemory memory = {})
{
    auto writer = ImportWriter::beginRestoring(database, u"ann"_s, testClock().now(), memory);
    QVERIFY(writer);
    const Source withdrawn = *sourceById(database, idOf(database, source));
    QVERIFY(writer->beginAgain(withdrawn, ImportWriter::Places::asBefore));
    for (const DraftRecord &draft : sources[size_t(source)])
        QVERIFY(writer->add(draft));
    const auto ended = writer->endSource(withdrawn.digest, withdrawn.byteCount);
    QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
    const auto finished = writer->finish();
    QVERIFY2(finished, finished ? "" : qPrintable(finished.error().message + finished.error().detail));
}

QStringList problemsOf(const Database &database)
{
    const auto check = checkCase(database, {}, {});
    QStringList problems = check ? check->problems : QStringList{check.error().message};
    // The text index beside the listings it was made of.
    if (const Outcome whole = database.execute("INSERT INTO listing_text (listing_text, rank) VALUES "
                                               "('integrity-check', 1)");
        !whole)
        problems << whole.error().detail;
    return problems;
}

} // namespace

class SourceRemovalTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_cases = 0;

    CaseFile newCase()
    {
        return std::move(*CaseFile::create(m_folder.filePath(u"%1.icase"_s.arg(++m_cases)), {}, testClock()));
    }

private Q_SLOTS:
    // The promise: a case with a withdrawn import says what it would say had the import never been.
    void withdrawnIsAsIfNeverImported_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("gone");
        for (unsigned seed = 1; seed <= 8; ++seed) {
            for (int gone = 0; gone < 3; ++gone)
                QTest::addRow("seed %u, source %d", seed, gone) << seed << gone;
        }
    }

    void withdrawnIsAsIfNeverImported()
    {
        QFETCH(unsigned, seed);
        QFETCH(int, gone);
        DraftMaker maker(seed);
        const std::vector<Drafts> sources{maker.make(30), maker.make(25), maker.make(30)};
        const CaseFile with = newCase();
        importAll(with.database(), sources, {0, 1, 2});
        withdraw(with.database(), gone);
        const CaseFile without = newCase();
        std::vector<int> others{0, 1, 2};
        std::erase(others, gone);
        importAll(without.database(), sources, others);
        const QStringList actual = CaseImage::of(with.database(), CaseImage::Ids::without);
        const QStringList expected = CaseImage::of(without.database(), CaseImage::Ids::without);
        QVERIFY2(actual == expected, qPrintable(differenceOf(expected, actual)));
        QCOMPARE(problemsOf(with.database()), QStringList());
    }

    // In whatever order imports go and come back, the case is the one it was, to the ids.
    void restoredIsAsBefore_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<QList<int>>("goes");
        QTest::addColumn<QList<int>>("comes");
        for (unsigned seed = 11; seed <= 16; ++seed) {
            QTest::addRow("seed %u, first", seed) << seed << QList{0} << QList{0};
            QTest::addRow("seed %u, last", seed) << seed << QList{2} << QList{2};
            QTest::addRow("seed %u, all", seed) << seed << QList{0, 1, 2} << QList{0, 1, 2};
            QTest::addRow("seed %u, two crossed", seed) << seed << QList{1, 0} << QList{1, 0};
            QTest::addRow("seed %u, all backwards", seed) << seed << QList{0, 1, 2} << QList{2, 1, 0};
        }
    }

    void restoredIsAsBefore()
    {
        QFETCH(unsigned, seed);
        QFETCH(QList<int>, goes);
        QFETCH(QList<int>, comes);
        DraftMaker maker(seed);
        const std::vector<Drafts> sources{maker.make(30), maker.make(25), maker.make(30)};
        const CaseFile file = newCase();
        importAll(file.database(), sources, {0, 1, 2});
        const QStringList before = CaseImage::of(file.database(), CaseImage::Ids::with);
        for (const int source : goes)
            withdraw(file.database(), source);
        for (const int source : comes)
            restore(file.database(), sources, source);
        const QStringList after = CaseImage::of(file.database(), CaseImage::Ids::with);
        QVERIFY2(before == after, qPrintable(differenceOf(before, after)));
        QCOMPARE(problemsOf(file.database()), QStringList());
        QCOMPARE(*file.database().number("SELECT count(*) FROM withdrawn_row"), 0);
    }

    void keepsTheBytesAndTheRow()
    {
        const CaseFile file = newCase();
        const std::vector<Drafts> sources{DraftMaker(1).make(10)};
        importAll(file.database(), sources, {0});
        withdraw(file.database(), 0);
        const Source source = *sourceById(file.database(), idOf(file.database(), 0));
        QCOMPARE(source.withdrawnAt, std::optional(testClock().now()));
        QCOMPARE(*readSourceBytes(file.database(), source.id, 0, 1000), bytesOf(0));
        QCOMPARE(countCase(file.database())->records, 0);
        QCOMPARE(countCase(file.database())->sources, 0);
        QVERIFY(countCase(file.database())->entities.empty());
    }

    void keepsWhatAnAnalystWroteOn()
    {
        const CaseFile file = newCase();
        const std::vector<Drafts> sources{{listingRecord(1, u"Press"_s, u"ann"_s, u"2026-01-01"_s),
                                           listingRecord(2, u"Dies"_s, u"bob"_s, u"2026-01-01"_s),
                                           listingRecord(3, u"Dies"_s, u"cara"_s, u"2026-01-01"_s)}};
        importAll(file.database(), sources, {0});
        const QStringList before = CaseImage::of(file.database(), CaseImage::Ids::with);
        QVERIFY(file.database().execute("INSERT INTO note (entity, text, author, written_at) SELECT id, 'Known.', "
                                        "'ann', '2026-01-02' FROM entity WHERE key = 'ann'"));
        QVERIFY(file.database().execute("UPDATE entity SET label = 'Robert' WHERE key = 'bob'"));
        const auto plan = planRemoval(file.database(), idOf(file.database(), 0));
        QVERIFY(plan);
        QCOMPARE(plan->records, 3);
        QCOMPARE(plan->listings, 3);
        QCOMPARE(plan->held, 2);
        QCOMPARE(plan->entities, 2); // cara and the market
        QCOMPARE(plan->firstHeld[0].label, u"Robert"_s);
        QVERIFY(plan->firstHeld[0].isRenamed);
        QCOMPARE(plan->firstHeld[1].notes, 1);
        withdraw(file.database(), 0);
        QCOMPARE(*file.database().number("SELECT count(*) FROM entity WHERE records = 0 AND listings = 0"), 2);
        QCOMPARE(problemsOf(file.database()), QStringList());
        restore(file.database(), sources, 0);
        QVERIFY(file.database().execute("UPDATE entity SET label = 'bob' WHERE key = 'bob'"));
        const QStringList after = CaseImage::of(file.database(), CaseImage::Ids::with);
        QVERIFY2(before == after, qPrintable(differenceOf(before, after)));
    }

    void namesThePacketsThatCiteIt()
    {
        const CaseFile file = newCase();
        const std::vector<Drafts> sources{{listingRecord(1, u"Press"_s, u"ann"_s, u"2026-01-01"_s)}};
        importAll(file.database(), sources, {0});
        const qint64 seller = *file.database().number("SELECT id FROM entity WHERE key = 'ann'");
        for (const auto &[packet, choices] :
             {std::pair(u"P1"_s, u"{\"entities\":[%1]}"_s.arg(seller)), std::pair(u"P2"_s, u"{\"entities\":[77]}"_s)})
            QVERIFY(insertReferral(file.database(), {{},
                                                     packet,
                                                     u"registry"_s,
                                                     u"Example Registry"_s,
                                                     {},
                                                     {},
                                                     testClock().now(),
                                                     u"ann"_s,
                                                     {},
                                                     Sha256::of(packet.toUtf8()),
                                                     choices}));
        const auto plan = planRemoval(file.database(), idOf(file.database(), 0));
        QVERIFY(plan);
        QCOMPARE(plan->packets.size(), 1u);
        QCOMPARE(plan->packets[0].packetId, u"P1"_s);
    }

    void takesMembersWithTheirContainer()
    {
        const CaseFile file = newCase();
        auto writer = ImportWriter::begin(file.database());
        QVERIFY(writer);
        Source archive = sourceNamed(u"seized.zip"_s);
        archive.format = u"archive"_s;
        const auto container = writer->beginSource(archive);
        QVERIFY(container);
        QVERIFY(writer->endSource(Sha256::of("zip"), 0));
        Source member = sourceNamed(u"listings.csv"_s);
        member.container = *container;
        member.member = u"export/listings.csv"_s;
        QVERIFY(writer->beginSource(member));
        QVERIFY(writer->add(listingRecord(1, u"Press"_s, u"ann"_s, u"2026-01-01"_s)));
        QVERIFY(writer->endSource(Sha256::of("csv"), 100));
        QVERIFY(writer->finish());
        const auto plan = withdrawSource(file.database(), *container, u"ann"_s, testClock().now(), {});
        QVERIFY(plan);
        QCOMPARE(plan->sources.size(), 2u);
        QCOMPARE(plan->records, 1);
        QVERIFY(membersOf(file.database(), *container)->front().isWithdrawn());
        const auto entries = readHistory(file.database(), 2, 1);
        QCOMPARE(entries->front().action, u"withdraw-import"_s);
    }

    void refusesToWithdrawTwice()
    {
        const CaseFile file = newCase();
        importAll(file.database(), {{}}, {0});
        withdraw(file.database(), 0);
        const auto again = withdrawSource(file.database(), idOf(file.database(), 0), u"ann"_s, testClock().now(), {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::badInput);
    }

    void givesNoIdTwice()
    {
        const CaseFile file = newCase();
        importAll(file.database(), {{listingRecord(1, u"Press"_s, u"ann"_s, u"2026-01-01"_s)}}, {0});
        const qint64 highest = *file.database().number("SELECT max(id) FROM entity");
        withdraw(file.database(), 0);
        const std::vector<Drafts> other{{}, {listingRecord(1, u"Other"_s, u"bob"_s, u"2026-01-01"_s)}};
        importAll(file.database(), other, {1});
        QVERIFY(*file.database().number("SELECT id FROM entity WHERE key = 'bob'") > highest);
        QCOMPARE(*file.database().number("SELECT max(id) FROM record"), 2);
        QCOMPARE(*file.database().number("SELECT id FROM entity WHERE key = 'lantern'"), 1); // the same as before
    }

    void refusesToRestoreWhatReadsOtherwise()
    {
        const CaseFile file = newCase();
        const std::vector<Drafts> sources{DraftMaker(5).make(5)};
        importAll(file.database(), sources, {0});
        withdraw(file.database(), 0);
        const Source withdrawn = *sourceById(file.database(), idOf(file.database(), 0));
        {
            auto writer = ImportWriter::beginRestoring(file.database(), u"ann"_s, testClock().now());
            QVERIFY(writer->beginAgain(withdrawn, ImportWriter::Places::asBefore));
            QVERIFY(writer->add(sources[0][0]));
            QCOMPARE(writer->endSource(withdrawn.digest, withdrawn.byteCount).error().code, ErrorCode::badInput);
        }
        auto writer = ImportWriter::beginRestoring(file.database(), u"ann"_s, testClock().now());
        QVERIFY(writer->beginAgain(withdrawn, ImportWriter::Places::anew));
        QVERIFY(writer->add(sources[0][0]));
        QVERIFY(writer->endSource(withdrawn.digest, withdrawn.byteCount));
        QVERIFY(writer->finish());
        QCOMPARE(*file.database().number("SELECT id FROM record"), 6);
        QCOMPARE(problemsOf(file.database()), QStringList());
    }

    void whatIsInMemoryMakesNoDifference_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 10; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void whatIsInMemoryMakesNoDifference()
    {
        QFETCH(int, seed);
        constexpr ImportMemory hardlyAny{2, 3, 2};
        DraftMaker maker{unsigned(1000 + seed)};
        const std::vector<Drafts> sources{maker.make(60), maker.make(40), maker.make(50)};
        const CaseFile usual = newCase();
        const CaseFile file = newCase();
        const auto isSame = [&] {
            return CaseImage::of(file.database(), CaseImage::Ids::with) ==
                   CaseImage::of(usual.database(), CaseImage::Ids::with);
        };
        importAll(usual.database(), sources, {0, 1, 2});
        importAll(file.database(), sources, {0, 1, 2}, hardlyAny);
        QCOMPARE(CaseImage::of(file.database(), CaseImage::Ids::with),
                 CaseImage::of(usual.database(), CaseImage::Ids::with));
        for (const int source : {0, 2}) {
            withdraw(usual.database(), source);
            withdraw(file.database(), source);
        }
        for (const int source : {2, 0}) {
            restore(usual.database(), sources, source);
            restore(file.database(), sources, source, hardlyAny);
            QVERIFY(isSame());
        }
        QCOMPARE(problemsOf(file.database()), QStringList());
    }

    // Foreign keys are off while an import is taken out; they must be on again for commands.
    void checksReferencesAgainAfterwards()
    {
        const CaseFile file = newCase();
        importAll(file.database(), {{}}, {0});
        withdraw(file.database(), 0);
        QCOMPARE(*file.database().number("PRAGMA foreign_keys"), 1);
        QVERIFY(
            !file.database().execute("INSERT INTO note (entity, text, author, written_at) VALUES (77, '', '', '')"));
    }
};

QTEST_GUILESS_MAIN(SourceRemovalTest)
#include "tst_sourceremoval.moc"
