// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"
#include "models/casework/caserecipients.h"
#include "models/casework/docket.h"
#include "models/casework/factmarking.h"
#include "models/casework/graphwork.h"
#include "models/casework/historydetails.h"
#include "models/casework/judging.h"
#include "models/casework/letters.h"
#include "models/casework/mappingprofiles.h"
#include "models/casework/marking.h"
#include "models/casework/quarantine.h"
#include "models/casework/selectiveundo.h"
#include "models/casework/withdrawal.h"
#include "models/store/casecheck.h"
#include "models/store/dockettable.h"
#include "models/store/judgementtable.h"
#include "models/store/marktable.h"
#include "models/store/referraltable.h"
#include "tests/itemmodels/importedcase.h"

#include <QTest>

#include <functional>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

constexpr auto market = "title,seller,market,price,currency,date,description\n"
                        "Oxy 80,ann,Shop,900,USD,2026-01-03,see ann-presses.com\n"
                        "Fent patch,bob,Shop,20,USD,2026-01-02,see ann-two.net\n"
                        "Press,cat,Shop,30,USD,2026-01-04,none\n"
                        "Mould, steel,bob,Shop,20,USD,2026-01-02,Write to bob@example.net soon\n"
                        "Punch, new,cat,Shop,21,USD,2026-01-02,Write to cat@example.net soon\n"
                        "Punch, old,cat,Shop,22,USD,2026-01-02,Write to cat@example.net soon\n";

/// All that a case says: each row of each table, but for the history itself and the ids that are kept for what was
/// there.
QStringList everything(const Database &database)
{
    QStringList tables;
    Result<Statement> names = database.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE "
        "'listing_text%' AND name NOT IN ('history', 'given_id', 'withdrawn_row') ORDER BY name");
    while (names && names->step().value_or(false))
        tables << names->text(0);
    QStringList lines;
    for (const QString &table : tables) {
        QStringList columns;
        Result<Statement> info = database.prepare(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        while (info && info->step().value_or(false))
            columns << u"quote(\"%1\")"_s.arg(info->text(0));
        Result<Statement> rows =
            database.prepare(u"SELECT %1 FROM \"%2\" ORDER BY 1"_s.arg(columns.join(u" || '|' || "_s), table));
        while (rows && rows->step().value_or(false))
            lines << table + u": "_s + rows->text(0);
    }
    return lines;
}

/// Where two cases differ, for a message.
QByteArray difference(const QStringList &a, const QStringList &b)
{
    QStringList lines;
    for (const QString &line : a) {
        if (!b.contains(line))
            lines << u"- "_s + line;
    }
    for (const QString &line : b) {
        if (!a.contains(line))
            lines << u"+ "_s + line;
    }
    return lines.mid(0, 12).join(u'\n').toUtf8();
}

} // namespace

class SelectiveUndoTest : public QObject
{
    Q_OBJECT

private:
    struct Step
    {
        const char *name;
        std::function<Outcome(SelectiveUndoTest &)> run;
    };
    static const std::vector<Step> &steps();

    std::unique_ptr<ImportedCase> m_case;

    [[nodiscard]] CaseSession &session() const { return *m_case->session(); }
    [[nodiscard]] const Database &database() const { return session().database(); }
    [[nodiscard]] Entity seller(const QString &name) const { return m_case->entity(EntityKind::seller, name); }
    [[nodiscard]] Thing thing(const QString &name) const { return {ThingKind::entity, seller(name).id.value()}; }
    [[nodiscard]] qint64 last() const { return session().history(1, 10'000)->back().number; }

    Outcome judge(const QString &a, const QString &b, Verdict verdict)
    {
        const auto report = Judging(session()).judge({{{seller(a).id, seller(b).id}}, verdict, u"same photos"_s, 80});
        return report ? Outcome() : tl::unexpected(report.error());
    }
    Outcome undoOnly(qint64 number)
    {
        const auto plan = planUndo(session(), number);
        if (!plan)
            return tl::unexpected(plan.error());
        if (plan->needsMore())
            return failure(ErrorCode::badInput, inWords(plan->obstacles).join(u'\n'));
        return session().perform(plan->command);
    }
    Outcome undoTogether(qint64 number)
    {
        const auto plan = planUndo(session(), number);
        return plan ? session().perform(plan->command) : tl::unexpected(plan.error());
    }
    Outcome redoOnly(qint64 number)
    {
        const auto plan = planRedo(session(), number);
        return plan ? session().perform(plan->command) : tl::unexpected(plan.error());
    }
    void reopen() { m_case->reopen(); }
    [[nodiscard]] std::vector<qint64> obstacles(qint64 number) const
    {
        std::vector<qint64> numbers;
        const auto plan = planUndo(session(), number);
        if (plan) {
            for (const Obstacle &obstacle : plan->obstacles)
                numbers.push_back(obstacle.entry.number);
        }
        return numbers;
    }
    Outcome review(bool isCorrection)
    {
        const auto waiting = reviewIds(database(), {});
        if (!waiting || waiting->empty())
            return failure(ErrorCode::notFound, u"nothing waits"_s);
        if (!isCorrection)
            return Quarantine(session()).confirm({&waiting->front(), 1}, u"rightly"_s);
        RowFix fix;
        fix.joinInto = 0;
        const auto report = Quarantine(session()).correct({{waiting->front()}, fix, u"the title has a comma"_s});
        if (!report)
            return tl::unexpected(report.error());
        return report->corrected == 1 ? Outcome() : failure(ErrorCode::badInput, u"refused"_s);
    }
    Outcome move(ReferralState to)
    {
        return Docket(session()).move(referral(), {to, {}, u"as told"_s, {{}, {}, u"message 4711"_s}});
    }
    [[nodiscard]] RowId<DocketEntry> referral() const { return allDocketEntries(database())->front().id; }
    Outcome notePacket()
    {
        const Referral packet{{},
                              u"P-1"_s,
                              u"retailer"_s,
                              u"Example"_s,
                              u"T"_s,
                              u"TLP:AMBER"_s,
                              session().clock().now(),
                              u"ann"_s,
                              u"p.zip"_s,
                              *Sha256::fromBytes(QByteArray(32, 'x')),
                              u"{}"_s};
        Result<Transaction> transaction = Transaction::begin(database());
        if (Outcome inserted = insertReferral(database(), packet); !inserted)
            return inserted;
        return transaction->commit();
    }
    [[nodiscard]] LetterRequest letterRequest() const
    {
        LetterRequest made;
        made.templateId = u"fda-opioids"_s;
        made.reference = u"WL-1"_s;
        made.entities = *entityIds(database(), {{EntityKind::domain}, {}, EntityOrder::label, false});
        made.address = u"owner@ann-presses.com"_s;
        made.sender = {u"Sample Agency"_s,   u"A. Sample"_s,        u"Investigator"_s, u"S-1"_s,
                       u"+1 202 555 0100"_s, u"a@agency.example"_s, u"Sample Act"_s,   u"Sampleland"_s};
        made.dated = QDate(2026, 1, 5);
        return made;
    }

private Q_SLOTS:
    void init()
    {
        qputenv("INTERDICT_REFERRALS", "/nowhere/at-all");
        m_case = std::make_unique<ImportedCase>();
        m_case->import(u"trade.csv"_s, market);
    }
    void cleanup() { m_case.reset(); }

    void everyActionIsUndoneAndRedone_data();
    void everyActionIsUndoneAndRedone();
    void aMergeOfTuesdayIsUndoneAlone();
    void aSelectiveUndoIsUndoneLikeAnyOther();
    void itHoldsAfterARestart();
    void whatChangedTheSameIsNamedAndGoesTogether();
    void whatRestsOnAMadeRowIsNamed();
    void anotherRowForTheSameIsNamed();
    void whatWasTakenAwaySinceIsNamed();
    void aContradictionIsNamed();
    void othersOfTheSameRowKeepTheirColumns();
    void decisionsOnOneSourceAreIndependent();
    void anUndoneEntryIsRedoneAfterOthers();
    void whatAnEntryRestsOnIsRedoneWithIt();
    void whatIsNoCommandIsRefused();
    void aWithdrawnImportStandsInTheWay();
    void idsAreNotGivenTwice();
    void readOnlyCasesAreRefused();
};

const std::vector<SelectiveUndoTest::Step> &SelectiveUndoTest::steps()
{
    using Test = SelectiveUndoTest;
    static const std::vector<Step> all{
        {"add note", [](Test &t) { return t.session().addNote(t.seller(u"ann"_s).id, u"quick"_s); }},
        {"add note to a listing",
         [](Test &t) {
             return Annotations(t.session()).addNote({ThingKind::listing, 1}, u"dear"_s, false);
         }},
        {"change note",
         [](Test &t) {
             return Annotations(t.session()).changeNote(allNotes(t.database())->front(), u"slow"_s, false);
         }},
        {"remove note", [](Test &t) { return Annotations(t.session()).removeNote(allNotes(t.database())->front()); }},
        {"new tag",
         [](Test &t) {
             return Annotations(t.session()).tag(std::vector{t.thing(u"ann"_s), t.thing(u"bob"_s)}, u"watch"_s);
         }},
        {"tag",
         [](Test &t) {
             return Annotations(t.session()).tag(std::vector{Thing{ThingKind::record, 1}}, u"watch"_s);
         }},
        {"untag", [](Test &t) { return Annotations(t.session()).untag(std::vector{t.thing(u"ann"_s)}, u"watch"_s); }},
        {"change tag",
         [](Test &t) {
             return Annotations(t.session()).changeTag(allTags(t.database())->front(), u"seen"_s, MarkColour::red);
         }},
        {"remove tag", [](Test &t) { return Annotations(t.session()).removeTag(allTags(t.database())->front()); }},
        {"grade",
         [](Test &t) {
             return Annotations(t.session())
                 .grade({{}, t.thing(u"ann"_s), Confidence::high, {}, Reliability::b, {}, u"r"_s, {}, {}});
         }},
        {"grade anew",
         [](Test &t) {
             return Annotations(t.session())
                 .grade({{}, t.thing(u"ann"_s), Confidence::low, {}, {}, Credibility::two, {}, {}, {}});
         }},
        {"ungrade",
         [](Test &t) {
             return Annotations(t.session()).grade({{}, t.thing(u"ann"_s), {}, {}, {}, {}, {}, {}, {}});
         }},
        {"rename", [](Test &t) { return t.session().renameEntity(t.seller(u"ann"_s), u"anna"_s); }},
        {"draw link",
         [](Test &t) { return t.session().drawLink(t.seller(u"bob"_s), t.seller(u"cat"_s), u"same bag"_s); }},
        {"remove link",
         [](Test &t) {
             const auto links = linksOf(t.database(), t.seller(u"bob"_s).id);
             const auto drawn = std::find_if(links->begin(), links->end(),
                                             [](const Link &link) { return link.origin == LinkOrigin::drawn; });
             return t.session().removeLink(*drawn);
         }},
        {"judge", [](Test &t) { return t.judge(u"bob"_s, u"cat"_s, Verdict::same); }},
        {"judge anew", [](Test &t) { return t.judge(u"bob"_s, u"cat"_s, Verdict::different); }},
        {"withdraw judgement",
         [](Test &t) { return Judging(t.session()).withdraw({allJudgements(t.database())->front()}); }},
        {"mark",
         [](Test &t) {
             const RowId<Entity> bob = t.seller(u"bob"_s).id;
             return markEntities(t.session(), {&bob, 1}, MarkColour::green);
         }},
        {"take mark off",
         [](Test &t) {
             const RowId<Entity> bob = t.seller(u"bob"_s).id;
             return markEntities(t.session(), {&bob, 1}, std::nullopt);
         }},
        {"marking",
         [](Test &t) { return markFact(t.session(), FactKind::listing, 1, Marking::red, u"an informant"_s); }},
        {"take marking back",
         [](Test &t) { return unmarkFact(t.session(), **markingOf(t.database(), FactKind::listing, 1)); }},
        {"place nodes",
         [](Test &t) {
             return GraphWork(t.session())
                 .place({u"whole|0"_s, {{{NodeKind::seller, 1}, {1, 2}, true, false}}}, u"M."_s);
         }},
        {"hide nodes",
         [](Test &t) {
             GraphSheet sheet;
             sheet.hide({{NodeKind::seller, 2}});
             return GraphWork(t.session()).show(partKey({}), sheet, u"Hid one."_s);
         }},
        {"save view", [](Test &t) { return GraphWork(t.session()).saveView(u"first"_s, {}); }},
        {"remove view", [](Test &t) { return GraphWork(t.session()).removeView(u"first"_s); }},
        {"confirm record", [](Test &t) { return t.review(false); }},
        {"correct cells", [](Test &t) { return t.review(true); }},
        {"draft referral",
         [](Test &t) -> Outcome {
             DocketDraft draft;
             draft.recipientKind = u"retailer"_s;
             draft.recipient = u"Example"_s;
             draft.items = {DocketItem::of(t.seller(u"bob"_s).id)};
             const auto made = Docket(t.session()).create({draft});
             return made ? Outcome() : tl::unexpected(made.error());
         }},
        {"attach packet",
         [](Test &t) -> Outcome {
             if (Outcome noted = t.notePacket(); !noted)
                 return noted;
             return Docket(t.session()).attachPacket(t.referral(), u"P-1"_s);
         }},
        {"review referral",
         [](Test &t) {
             t.session().setAuthor(u"eve"_s); // a second person
             return t.move(ReferralState::reviewed);
         }},
        {"sign referral", [](Test &t) { return t.move(ReferralState::signedOff); }},
        {"send referral", [](Test &t) { return t.move(ReferralState::sent); }},
        {"set date",
         [](Test &t) {
             return Docket(t.session())
                 .setDue(t.referral(), u"answer-72h"_s, t.session().clock().now().addDays(9), u"agreed"_s);
         }},
        {"renew clock",
         [](Test &t) { return Docket(t.session()).renew(t.referral(), u"preservation"_s, {}, u"asked again"_s); }},
        {"observe outcome",
         [](Test &t) {
             return Docket(t.session()).record(t.referral(), {{}, OutcomeKind::stillUp, {}, u"seen"_s, {}});
         }},
        {"recipient",
         [](Test &t) {
             DirectoryEntry entry = *RecipientDirectory::ofAccount().byId(u"verisign"_s);
             entry.contact = u"desk@verisign.example"_s;
             return CaseRecipients(t.session()).put(entry);
         }},
        {"take recipient back", [](Test &t) { return CaseRecipients(t.session()).takeBack(u"verisign"_s); }},
        {"letter",
         [](Test &t) -> Outcome {
             const auto letter = assembleLetter(t.database(), t.letterRequest(), CancelToken());
             if (!letter)
                 return tl::unexpected(letter.error());
             const auto made = Letters(t.session()).make(*letter);
             return made ? Outcome() : tl::unexpected(made.error());
         }},
        {"letter delivered",
         [](Test &t) {
             return Letters(t.session()).deliver(u"WL-1"_s, {2026, 1, 6}, u"RR1"_s);
         }},
        {"letter received",
         [](Test &t) {
             return Letters(t.session()).receive(u"WL-1"_s, {2026, 1, 8}, u"signed"_s);
         }},
        {"letter answered",
         [](Test &t) {
             return Letters(t.session()).answer(u"WL-1"_s, {2026, 1, 12}, Letter::Verdict::inadequate, u"Denies."_s);
         }},
        {"mapping profile",
         [](Test &t) -> Outcome {
             MappingProfile profile;
             profile.name = u"shop"_s;
             const auto saved = saveProfile(t.database(), profile, u"ann"_s, t.session().clock().now());
             return saved ? t.session().refresh() : tl::unexpected(saved.error());
         }},
    };
    return all;
}

void SelectiveUndoTest::everyActionIsUndoneAndRedone_data()
{
    QTest::addColumn<int>("step");
    for (size_t i = 0; i < steps().size(); ++i)
        QTest::newRow(steps()[i].name) << int(i);
}

/// The promise is "everything an analyst does can be undone and redone": the case says exactly what it said.
void SelectiveUndoTest::everyActionIsUndoneAndRedone()
{
    QFETCH(int, step);
    for (int i = 0; i < step; ++i) {
        const Outcome done = steps()[size_t(i)].run(*this);
        QVERIFY2(done, done ? "" : qPrintable(QString::fromLatin1(steps()[size_t(i)].name) + done.error().message));
    }
    if (QByteArray(steps()[size_t(step)].name) == "attach packet")
        QVERIFY(notePacket());
    const QStringList before = everything(database());
    const Outcome done = QByteArray(steps()[size_t(step)].name) == "attach packet"
                             ? Docket(session()).attachPacket(referral(), u"P-1"_s)
                             : steps()[size_t(step)].run(*this);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
    const QStringList after = everything(database());
    QVERIFY2(before != after, "it did nothing");
    QVERIFY(session().undo());
    QVERIFY2(everything(database()) == before, difference(before, everything(database())).constData());
    QVERIFY(session().redo());
    QVERIFY2(everything(database()) == after, difference(after, everything(database())).constData());
    QVERIFY(undoOnly(session().undoCommand()->about)); // chosen in the history, it is the same
    QVERIFY2(everything(database()) == before, difference(before, everything(database())).constData());
    const auto readable = readableEntry(database(), *session().entry(last()));
    QVERIFY(readable && !readable->rows.empty());
    QVERIFY(checkCase(database(), {}, {})->problems.isEmpty());
}

void SelectiveUndoTest::aMergeOfTuesdayIsUndoneAlone()
{
    QVERIFY(judge(u"ann"_s, u"bob"_s, Verdict::same));
    const qint64 merge = last();
    QVERIFY(session().addNote(seller(u"ann"_s).id, u"later"_s));
    QVERIFY(session().renameEntity(seller(u"bob"_s), u"bobby"_s));
    QVERIFY(undoOnly(merge));
    QVERIFY(allJudgements(database())->empty());
    QCOMPARE(notesOf(database(), seller(u"ann"_s).id)->size(), 1u);
    QCOMPARE(seller(u"bobby"_s).label, u"bobby"_s);
    QVERIFY(session().entry(merge)->isUndone);
    QCOMPARE(session().entry(last())->action, u"undo-entries"_s);
}

void SelectiveUndoTest::aSelectiveUndoIsUndoneLikeAnyOther()
{
    QVERIFY(judge(u"ann"_s, u"bob"_s, Verdict::same));
    const qint64 merge = last();
    QVERIFY(session().addNote(seller(u"ann"_s).id, u"later"_s));
    const QStringList before = everything(database());
    QVERIFY(undoOnly(merge));
    QVERIFY(session().undo());
    QCOMPARE(everything(database()), before);
    QVERIFY(!session().entry(merge)->isUndone);
    QVERIFY(session().redo());
    QVERIFY(session().entry(merge)->isUndone);
    QVERIFY(undoOnly(last() - 2)); // the selective undo, chosen in the history itself
    QCOMPARE(everything(database()), before);
    QVERIFY(session().undo() && session().undo() && session().undo()); // back to before the note
    QVERIFY(allNotes(database())->empty());
}

void SelectiveUndoTest::itHoldsAfterARestart()
{
    QVERIFY(judge(u"ann"_s, u"bob"_s, Verdict::same));
    const qint64 merge = last();
    QVERIFY(session().addNote(seller(u"ann"_s).id, u"later"_s));
    QVERIFY(undoOnly(merge));
    reopen();
    QVERIFY(session().entry(merge)->isUndone);
    QVERIFY(redoOnly(merge));
    QCOMPARE(allJudgements(database())->size(), 1u);
    reopen();
    QVERIFY(!session().entry(merge)->isUndone);
}

void SelectiveUndoTest::whatChangedTheSameIsNamedAndGoesTogether()
{
    const QStringList before = everything(database());
    QVERIFY(session().renameEntity(seller(u"ann"_s), u"anna"_s));
    const qint64 first = last();
    QVERIFY(session().addNote(seller(u"bob"_s).id, u"stays"_s));
    QVERIFY(session().renameEntity(seller(u"anna"_s), u"annabel"_s));
    const qint64 second = last();
    QCOMPARE(obstacles(first), std::vector<qint64>{second});
    QVERIFY(!undoOnly(first));
    QVERIFY(undoTogether(first));
    QCOMPARE(seller(u"ann"_s).label, u"ann"_s);
    QCOMPARE(allNotes(database())->size(), 1u);
    QVERIFY(session().entry(first)->isUndone && session().entry(second)->isUndone);
    QVERIFY(session().undo()); // one entry in the history
    QCOMPARE(seller(u"annabel"_s).label, u"annabel"_s);
    QVERIFY(session().undo() && session().undo() && session().undo());
    QCOMPARE(everything(database()), before);
}

void SelectiveUndoTest::whatRestsOnAMadeRowIsNamed()
{
    const std::vector<Thing> ann{thing(u"ann"_s)};
    const std::vector<Thing> bob{thing(u"bob"_s)};
    QVERIFY(Annotations(session()).tag(ann, u"watch"_s)); // makes the tag
    const qint64 made = last();
    QVERIFY(Annotations(session()).tag(bob, u"watch"_s));
    QCOMPARE(obstacles(made), std::vector<qint64>{last()});
    QVERIFY(undoTogether(made));
    QVERIFY(allTags(database())->empty());
}

void SelectiveUndoTest::anotherRowForTheSameIsNamed()
{
    const RowId<Entity> ann = seller(u"ann"_s).id;
    QVERIFY(markEntities(session(), {&ann, 1}, MarkColour::red));
    QVERIFY(markEntities(session(), {&ann, 1}, std::nullopt));
    const qint64 off = last();
    QVERIFY(markEntities(session(), {&ann, 1}, MarkColour::blue)); // a row of its own
    QCOMPARE(obstacles(off), std::vector<qint64>{last()});
}

void SelectiveUndoTest::whatWasTakenAwaySinceIsNamed()
{
    const std::vector<Thing> ann{thing(u"ann"_s)};
    QVERIFY(Annotations(session()).tag(ann, u"watch"_s));
    QVERIFY(Annotations(session()).untag(ann, u"watch"_s));
    const qint64 untagged = last();
    QVERIFY(Annotations(session()).removeTag(allTags(database())->front()));
    QCOMPARE(obstacles(untagged), std::vector<qint64>{last()});
}

void SelectiveUndoTest::aContradictionIsNamed()
{
    QVERIFY(judge(u"ann"_s, u"bob"_s, Verdict::different));
    QVERIFY(Judging(session()).withdraw({allJudgements(database())->front()}));
    const qint64 withdrawn = last();
    QVERIFY(judge(u"ann"_s, u"cat"_s, Verdict::same));
    QVERIFY(obstacles(withdrawn).empty());
    QVERIFY(judge(u"bob"_s, u"cat"_s, Verdict::same)); // now a chain joins ann and bob
    const std::vector<qint64> found = obstacles(withdrawn);
    QVERIFY(!found.empty());
    QVERIFY(undoTogether(withdrawn));
    QVERIFY(checkCase(database(), {}, {})->problems.isEmpty());
}

/// Two columns of one row, changed by two: each is undone by itself.
void SelectiveUndoTest::othersOfTheSameRowKeepTheirColumns()
{
    const std::vector<Thing> ann{thing(u"ann"_s)};
    QVERIFY(Annotations(session()).tag(ann, u"watch"_s));
    QVERIFY(Annotations(session()).changeTag(allTags(database())->front(), u"seen"_s, MarkColour::blue));
    const qint64 renamed = last();
    QVERIFY(Annotations(session()).changeTag(allTags(database())->front(), u"seen"_s, MarkColour::red));
    QVERIFY(undoOnly(renamed));
    QCOMPARE(allTags(database())->front().name, u"watch"_s);
    QCOMPARE(allTags(database())->front().colour, MarkColour::red);
}

/// Both change the counts of the source, which add up.
void SelectiveUndoTest::decisionsOnOneSourceAreIndependent()
{
    QVERIFY(review(true));
    const qint64 first = last();
    QVERIFY(review(true));
    QVERIFY(review(false));
    const size_t waiting = reviewIds(database(), {})->size();
    QVERIFY(undoOnly(first));
    QCOMPARE(reviewIds(database(), {})->size(), waiting + 1);
    QVERIFY(checkCase(database(), {}, {})->problems.isEmpty());
    QVERIFY(session().undo());
    QCOMPARE(reviewIds(database(), {})->size(), waiting);
    QVERIFY(checkCase(database(), {}, {})->problems.isEmpty());
}

void SelectiveUndoTest::anUndoneEntryIsRedoneAfterOthers()
{
    QVERIFY(session().addNote(seller(u"ann"_s).id, u"one"_s));
    const qint64 first = last();
    QVERIFY(session().undo());
    QVERIFY(session().addNote(seller(u"ann"_s).id, u"two"_s));
    QVERIFY(!session().canRedo());
    QVERIFY(session().entry(first)->isUndone);
    QVERIFY(redoOnly(first));
    QCOMPARE(notesOf(database(), seller(u"ann"_s).id)->size(), 2u);
    QVERIFY(!redoOnly(first)); // it is in effect
    QVERIFY(session().undo());
    QCOMPARE(notesOf(database(), seller(u"ann"_s).id)->size(), 1u);
}

void SelectiveUndoTest::whatAnEntryRestsOnIsRedoneWithIt()
{
    const std::vector<Thing> ann{thing(u"ann"_s)};
    const std::vector<Thing> bob{thing(u"bob"_s)};
    QVERIFY(Annotations(session()).tag(ann, u"watch"_s));
    const qint64 made = last();
    QVERIFY(Annotations(session()).tag(bob, u"watch"_s));
    const qint64 used = last();
    QVERIFY(undoTogether(made));
    const auto plan = planRedo(session(), used);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(plan->obstacles.size(), 1u);
    QCOMPARE(plan->obstacles.front().entry.number, made);
    QVERIFY(session().perform(plan->command));
    QCOMPARE(usesOf(database(), allTags(database())->front().id)->size(), 2u);
}

void SelectiveUndoTest::whatIsNoCommandIsRefused()
{
    for (const qint64 number : {1, 2}) { // new case, import
        const auto plan = planUndo(session(), number);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::badInput);
        QVERIFY(!plan.error().message.isEmpty());
    }
    QCOMPARE(planUndo(session(), 99).error().code, ErrorCode::notFound);
    QVERIFY(session().addNote(seller(u"ann"_s).id, u"x"_s));
    const qint64 note = last();
    QVERIFY(session().undo());
    QVERIFY(!planUndo(session(), note));   // is undone
    QVERIFY(!planUndo(session(), last())); // an undo itself
}

void SelectiveUndoTest::aWithdrawnImportStandsInTheWay()
{
    const auto waiting = reviewIds(database(), {});
    QVERIFY(Quarantine(session()).confirm({&waiting->front(), 1}, u"rightly"_s));
    const qint64 reviewed = last();
    const WithdrawalRequest request{session().path(), RowId<Source>(1), u"ann"_s, session().clock().now()};
    QVERIFY(withdrawImport(request, {}, {}));
    QVERIFY(session().refresh());
    const auto plan = planUndo(session(), reviewed);
    QVERIFY(plan || plan.error().code == ErrorCode::badInput); // never half of it
    QVERIFY(restoreImport(request, {}, {}));
    QVERIFY(session().refresh());
    const Outcome undone = undoOnly(reviewed);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message + undone.error().detail));
}

void SelectiveUndoTest::idsAreNotGivenTwice()
{
    QVERIFY(session().addNote(seller(u"ann"_s).id, u"one"_s));
    const qint64 id = allNotes(database())->front().id.value();
    QVERIFY(session().undo());
    QVERIFY(session().addNote(seller(u"ann"_s).id, u"two"_s));
    QVERIFY(allNotes(database())->front().id.value() > id);
}

void SelectiveUndoTest::readOnlyCasesAreRefused()
{
    QVERIFY(session().addNote(seller(u"ann"_s).id, u"one"_s));
    const auto reader = CaseSession::open(session().path(), CaseFile::Access::readOnly, u"bob"_s, session().clock());
    QVERIFY(reader);
    QCOMPARE(planUndo(**reader, 3).error().code, ErrorCode::readOnly);
}

QTEST_GUILESS_MAIN(SelectiveUndoTest)
#include "tst_selectiveundo.moc"
