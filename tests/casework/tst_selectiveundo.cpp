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
#include "tests/casework/undoablesteps.h"

#include <QTest>

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

class SelectiveUndoTest : public QObject, private WorkedCase
{
    Q_OBJECT

private:
    const std::vector<UndoableStep> m_steps = undoableSteps();

private Q_SLOTS:
    void init()
    {
        qputenv("INTERDICT_REFERRALS", "/nowhere/at-all");
        imported = std::make_unique<ImportedCase>();
        imported->import(u"trade.csv"_s, market);
    }
    void cleanup() { imported.reset(); }

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
    void aJobPlansTheSame();
    void readOnlyCasesAreRefused();
};

void SelectiveUndoTest::everyActionIsUndoneAndRedone_data()
{
    QTest::addColumn<int>("step");
    for (size_t i = 0; i < m_steps.size(); ++i)
        QTest::newRow(m_steps[i].name) << int(i);
}

/// The promise is "everything an analyst does can be undone and redone": the case says exactly what it said.
void SelectiveUndoTest::everyActionIsUndoneAndRedone()
{
    QFETCH(int, step);
    for (int i = 0; i < step; ++i) {
        const Outcome done = m_steps[size_t(i)].run(*this);
        QVERIFY2(done, done ? "" : qPrintable(QString::fromLatin1(m_steps[size_t(i)].name) + done.error().message));
    }
    if (QByteArray(m_steps[size_t(step)].name) == "attach packet")
        QVERIFY(notePacket());
    const QStringList before = everything(database());
    const Outcome done = QByteArray(m_steps[size_t(step)].name) == "attach packet"
                             ? Docket(session()).attachPacket(referral(), u"P-1"_s)
                             : m_steps[size_t(step)].run(*this);
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
    QVERIFY(Annotations(session()).addNote({ThingKind::entity, seller(u"ann"_s).id.value()}, u"later"_s));
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
    QVERIFY(Annotations(session()).addNote({ThingKind::entity, seller(u"ann"_s).id.value()}, u"later"_s));
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
    QVERIFY(Annotations(session()).addNote({ThingKind::entity, seller(u"ann"_s).id.value()}, u"later"_s));
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
    QVERIFY(Annotations(session()).addNote({ThingKind::entity, seller(u"bob"_s).id.value()}, u"stays"_s));
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
    QVERIFY(Annotations(session()).addNote({ThingKind::entity, seller(u"ann"_s).id.value()}, u"one"_s));
    const qint64 first = last();
    QVERIFY(session().undo());
    QVERIFY(Annotations(session()).addNote({ThingKind::entity, seller(u"ann"_s).id.value()}, u"two"_s));
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
    QVERIFY(Annotations(session()).addNote({ThingKind::entity, seller(u"ann"_s).id.value()}, u"x"_s));
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
    QVERIFY(Annotations(session()).addNote({ThingKind::entity, seller(u"ann"_s).id.value()}, u"one"_s));
    const qint64 id = allNotes(database())->front().id.value();
    QVERIFY(session().undo());
    QVERIFY(Annotations(session()).addNote({ThingKind::entity, seller(u"ann"_s).id.value()}, u"two"_s));
    QVERIFY(allNotes(database())->front().id.value() > id);
}

void SelectiveUndoTest::aJobPlansTheSame()
{
    QVERIFY(session().renameEntity(seller(u"ann"_s), u"anna"_s));
    const qint64 first = last();
    QVERIFY(session().renameEntity(seller(u"anna"_s), u"annabel"_s));
    const PlanRequest request{session().path(), session().undoStack(), first, PlanRequest::Direction::undo};
    const auto plan = planChosen(request, {}, {});
    const auto here = planUndo(session(), first);
    QVERIFY(plan && here);
    QCOMPARE(plan->command.summary, here->command.summary);
    QCOMPARE(plan->command.entries, here->command.entries);
    QCOMPARE(inWords(plan->obstacles), inWords(here->obstacles));
    QVERIFY(session().perform(plan->command));
    QCOMPARE(seller(u"ann"_s).label, u"ann"_s);
    const CancelToken cancel;
    cancel.cancel();
    const auto none =
        planChosen({session().path(), session().undoStack(), first, PlanRequest::Direction::redo}, cancel, {});
    QCOMPARE(none.error().code, ErrorCode::cancelled);
}

void SelectiveUndoTest::readOnlyCasesAreRefused()
{
    QVERIFY(Annotations(session()).addNote({ThingKind::entity, seller(u"ann"_s).id.value()}, u"one"_s));
    const auto reader = CaseSession::open(session().path(), CaseFile::Access::readOnly, u"bob"_s, session().clock());
    QVERIFY(reader);
    QCOMPARE(planUndo(**reader, 3).error().code, ErrorCode::readOnly);
}

QTEST_GUILESS_MAIN(SelectiveUndoTest)
#include "tst_selectiveundo.moc"
