// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"
#include "models/casework/historydetails.h"
#include "models/casework/historyexport.h"
#include "models/casework/packetassembly.h"
#include "models/casework/thingsearch.h"
#include "models/casework/withdrawal.h"
#include "models/store/casecheck.h"
#include "models/store/listingqueries.h"
#include "models/store/marktable.h"
#include "models/store/rowfilter.h"
#include "tests/itemmodels/importedcase.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// Notes, tags and grades on anything, and the history that is written of them.
class AnnotationsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;

    [[nodiscard]] CaseSession &session() const { return *m_case->session(); }
    [[nodiscard]] const Database &database() const { return session().database(); }
    [[nodiscard]] Annotations annotations() const { return Annotations(session()); }
    [[nodiscard]] Thing seller(const QString &name) const
    {
        return {ThingKind::entity, m_case->entity(EntityKind::seller, name).id.value()};
    }
    [[nodiscard]] size_t entries() const { return session().history(1, 1000)->size(); }
    [[nodiscard]] HistoryEntry last() const { return session().history(1, 1000)->back(); }
    [[nodiscard]] std::vector<PacketNote> packetNotes() const
    {
        PacketRequest request;
        request.entities = {m_case->entity(EntityKind::seller, u"ann"_s).id};
        request.recipientName = u"Example"_s;
        request.at = session().clock().now();
        const auto content = assemblePacket(database(), session().properties(), request, CancelToken());
        return content ? content->notes : std::vector<PacketNote>{{u"no packet"_s, content.error().message, {}, {}}};
    }
    [[nodiscard]] Result<HistoryFileCheck> exported(const QString &name, const HistoryQuery &query = {}) const
    {
        const QString path = m_case->filePath(name);
        const auto written = exportHistory({session().path(), query, path}, {}, {});
        return written ? checkHistoryFile(path) : tl::unexpected(written.error());
    }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_case->importMarket();
    }
    void cleanup() { m_case.reset(); }

    void anythingHasNotesTagsAndGrade_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("entity") << int(ThingKind::entity) << u"\"Lantern\""_s;
        QTest::newRow("listing") << int(ThingKind::listing) << u"listing \"Tablet press\""_s;
        QTest::newRow("record") << int(ThingKind::record) << u"row 1 of \"lantern.csv\""_s;
        QTest::newRow("source") << int(ThingKind::source) << u"source \"lantern.csv\""_s;
        QTest::newRow("link") << int(ThingKind::link) << u"link \""_s;
    }
    void anythingHasNotesTagsAndGrade()
    {
        QFETCH(int, kind);
        QFETCH(QString, name);
        const Thing thing{ThingKind(kind), 1};
        const auto words = thingInWords(database(), thing);
        QVERIFY2(words && words->contains(name), words ? qPrintable(*words) : "not there");
        QVERIFY(annotations().addNote(thing, u"look twice"_s));
        QVERIFY(annotations().tag({&thing, 1}, u"To  watch "_s, MarkColour::red));
        QVERIFY(annotations().grade({{},
                                     thing,
                                     Confidence::high,
                                     Likelihood::likely,
                                     Reliability::b,
                                     Credibility::two,
                                     u"seen twice"_s,
                                     {},
                                     {}}));
        QCOMPARE(notesOn(database(), thing)->front().text, u"look twice"_s);
        QCOMPARE(notesOn(database(), thing)->front().author, u"ann"_s);
        QVERIFY(notesOn(database(), thing)->front().isInternal); // unless said otherwise
        QCOMPARE(tagsOn(database(), thing)->front().name, u"To watch"_s);
        QCOMPARE((*gradeOf(database(), thing))->sourceGrade(), u"B2"_s);
        QCOMPARE((*gradeOf(database(), thing))->reason, u"seen twice"_s);
        QVERIFY(notesOn(database(), {ThingKind(kind % 5 + 1), 1})->empty()); // of another kind, with the same number
        QVERIFY(session().undo() && session().undo() && session().undo());
        QVERIFY(notesOn(database(), thing)->empty() && tagsOn(database(), thing)->empty());
        QVERIFY(!*gradeOf(database(), thing));
        QVERIFY(checkCase(database(), {}, {})->problems.isEmpty());
    }

    void whatIsNotInTheCaseIsRefused()
    {
        const Thing gone{ThingKind::listing, 999};
        QCOMPARE(annotations().addNote(gone, u"x"_s).error().code, ErrorCode::notFound);
        QCOMPARE(annotations().tag({&gone, 1}, u"x"_s).error().code, ErrorCode::notFound);
        QVERIFY(allTags(database())->empty());
        QCOMPARE(annotations().addNote(seller(u"ann"_s), u"  "_s).error().code, ErrorCode::invalidValue);
        const Thing ann = seller(u"ann"_s);
        QCOMPARE(annotations().tag({&ann, 1}, u" "_s).error().code, ErrorCode::invalidValue);
    }

    void whatIsSoAlreadyIsNoCommand()
    {
        const Thing ann = seller(u"ann"_s);
        const GivenGrade grade{{}, ann, Confidence::low, {}, {}, {}, {}, {}, {}};
        QVERIFY(annotations().tag({&ann, 1}, u"watch"_s));
        QVERIFY(annotations().grade(grade));
        const size_t before = entries();
        QVERIFY(annotations().tag({&ann, 1}, u"WATCH"_s)); // the same, in another case
        QVERIFY(annotations().grade(grade));
        QVERIFY(annotations().untag(std::vector{seller(u"bob"_s)}, u"watch"_s));
        QCOMPARE(entries(), before);
    }

    void aTagHasOneNameAndColourEverywhere()
    {
        const std::vector<Thing> both{seller(u"ann"_s), seller(u"bob"_s)};
        QVERIFY(annotations().tag(both, u"watch"_s));
        QVERIFY(annotations().tag(both, u"other"_s));
        const Tag watch = **tagNamed(database(), u"watch"_s);
        QVERIFY(!annotations().changeTag(watch, u"Other"_s, watch.colour)); // taken
        QVERIFY(annotations().changeTag(watch, u"seen"_s, MarkColour::green));
        const auto names = allTagNamesOf(database(), ThingKind::entity);
        QCOMPARE(names->value(both[1].id), (QStringList{u"other"_s, u"seen"_s}));
        QVERIFY(annotations().removeTag(**tagNamed(database(), u"seen"_s)));
        QCOMPARE(tagsOn(database(), both[0])->size(), 1u);
    }

    void tablesAreFilteredByTags()
    {
        const Thing ann = seller(u"ann"_s);
        const Thing listing{ThingKind::listing, 2}; // of bob
        QVERIFY(annotations().tag({&ann, 1}, u"it's % here"_s));
        QVERIFY(annotations().tag({&listing, 1}, u"dear"_s));
        RowFilter filter;
        filter.field = RowFilter::Field::tag;
        filter.text = u"it's % here"_s;
        EntityQuery entities;
        entities.filters = {filter};
        QCOMPARE(entityIds(database(), entities)->size(), 1u);
        ListingQuery listings;
        listings.filters = {filter};
        QCOMPARE(listingIds(database(), listings)->size(), 2u); // those of the seller
        filter.text = u"DEAR"_s;
        listings.filters = {filter};
        QCOMPARE(listingIds(database(), listings)->size(), 1u);
        QVERIFY(*rowFilterFromJson(toJson(filter)) == filter);
    }

    void internalNotesNeverLeave()
    {
        const Thing ann = seller(u"ann"_s);
        const Thing source{ThingKind::source, 1};
        QVERIFY(annotations().addNote(ann, u"from an informant"_s));
        QVERIFY(annotations().addNote(seller(u"bob"_s), u"of another"_s, false));
        QVERIFY(packetNotes().empty());
        QVERIFY(annotations().addNote(source, u"saved by the platform"_s, false));
        QVERIFY(annotations().changeNote(notesOn(database(), ann)->front(), u"answers at night"_s, false));
        const std::vector<PacketNote> told = packetNotes();
        QCOMPARE(told.size(), 2u);
        QCOMPARE(told[0].text, u"answers at night"_s);
        QCOMPARE(told[1].about, u"source \"lantern.csv\""_s);
    }

    void whatIsTaggedOrGradedStaysWhenItsImportGoes()
    {
        const Thing ann = seller(u"ann"_s);
        const Thing bob = seller(u"bob"_s);
        QVERIFY(annotations().tag({&ann, 1}, u"watch"_s));
        QVERIFY(annotations().grade({{}, bob, Confidence::low, {}, {}, {}, {}, {}, {}}));
        const WithdrawalRequest request{session().path(), RowId<Source>(1), u"ann"_s, session().clock().now()};
        QVERIFY(withdrawImport(request, {}, {}));
        QVERIFY(session().refresh());
        QVERIFY(thingInWords(database(), ann) && thingInWords(database(), bob));
        QVERIFY(!thingInWords(database(), {ThingKind::entity, 1})); // the market
        QVERIFY(checkCase(database(), {}, {})->problems.isEmpty());
    }

    void thingsAreFoundByName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("id");
        QTest::newRow("entity") << u"seller:bob"_s << int(ThingKind::entity) << seller0();
        QTest::newRow("listing") << u"listing:2"_s << int(ThingKind::listing) << qint64(2);
        QTest::newRow("source by name") << u"source:Lantern.csv"_s << int(ThingKind::source) << qint64(1);
        QTest::newRow("source by number") << u"source:1"_s << int(ThingKind::source) << qint64(1);
        QTest::newRow("not there") << u"record:77"_s << int(ThingKind::record) << qint64(0);
        QTest::newRow("no name") << u"link:x"_s << int(ThingKind::link) << qint64(0);
        QTest::newRow("no packet") << u"packet:P-1"_s << int(ThingKind::packet) << qint64(0);
    }
    void thingsAreFoundByName()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(qint64, id);
        const auto found = findThing(database(), text);
        QCOMPARE(found.has_value(), id != 0);
        if (!found)
            return;
        QCOMPARE(int(found->kind), kind);
        QCOMPARE(found->id, id < 0 ? seller(u"bob"_s).id : id);
    }

    void scalesComeBackFromTheirTokens()
    {
        for (int i = 1; i <= 7; ++i) {
            QVERIFY(likelihoodFromToken(toToken(Likelihood(i))) == Likelihood(i));
            QVERIFY(thingKindFromToken(toToken(ThingKind(i))) == ThingKind(i));
        }
        for (int i = 1; i <= 6; ++i) {
            QVERIFY(reliabilityFromToken(toToken(Reliability(i)).toLower()) == Reliability(i));
            QVERIFY(credibilityFromToken(toToken(Credibility(i))) == Credibility(i));
        }
        QVERIFY(!reliabilityFromToken(u"G"_s) && !credibilityFromToken(u"0"_s) && !credibilityFromToken(u"7"_s));
        QVERIFY(!confidenceFromToken(u"certain"_s));
    }

    void theHistoryNamesThingsInWords()
    {
        const Thing ann = seller(u"ann"_s);
        QVERIFY(annotations().grade({{}, ann, Confidence::low, {}, Reliability::c, {}, u"hearsay"_s, {}, {}}));
        QVERIFY(annotations().grade({{}, ann, Confidence::high, {}, Reliability::c, {}, u"seen"_s, {}, {}}));
        const auto readable = readableEntry(database(), last());
        QVERIFY(readable);
        QCOMPARE(readable->reason, u"seen"_s);
        QCOMPARE(readable->things, std::vector{ann});
        QCOMPARE(readable->rows.size(), 1u);
        QStringList values;
        for (const ReadableValue &value : readable->rows[0].values)
            values << value.name + u": "_s + value.before + u" > "_s + value.after;
        QCOMPARE(values, (QStringList{u"Confidence: low confidence > high confidence"_s, u"Reason: hearsay > seen"_s}));
    }

    void whatIsGoneIsNamedByItsNumber()
    {
        HistoryEntry entry = last();
        entry.action = u"mark"_s;
        entry.details = uR"({"changes":[{"table":"mark","id":1,"after":{"entity":4711,"colour":1}}]})"_s;
        const auto readable = readableEntry(database(), entry);
        QVERIFY(readable);
        QVERIFY(readable->rows[0].values[1].after.contains(u"4711"_s));
    }

    void anExportedHistoryCanBeChecked()
    {
        QVERIFY(annotations().addNote(seller(u"ann"_s), u"=cmd|' /C calc'!A0"_s));
        const auto whole = exported(u"all.json"_s);
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().message));
        QVERIFY2(whole->problems.isEmpty(), qPrintable(whole->problems.join(u' ')));
        QCOMPARE(whole->entries, 3);
        QCOMPARE(whole->gaps, 0);
        QCOMPARE(whole->head, last().digest.toString());
        HistoryQuery query;
        query.actions = {u"add-note"_s};
        QCOMPARE(exported(u"part.json"_s, query)->gaps, 1);
        QFile file(m_case->filePath(u"all.json"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes.replace("calc", "calm"); // somebody tampers with it
        file.resize(0);
        file.write(bytes);
        file.close();
        QCOMPARE(checkHistoryFile(file.fileName())->problems.size(), 1);
    }

    void anExportedTableEvaluatesNothing()
    {
        session().setAuthor(u"=HYPERLINK(\"http://x\")"_s);
        QVERIFY(annotations().addNote(seller(u"ann"_s), u"x"_s));
        const QString path = m_case->filePath(u"all.csv"_s);
        QCOMPARE(exportHistory({session().path(), {}, path}, {}, {}).value_or(0), 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.contains("\"'=HYPERLINK(\"\"http://x\"\")\""), bytes.constData());
        QCOMPARE(bytes.count("\r\n"), 4);
    }

    void analystsAreTold()
    {
        QVERIFY(annotations().addNote(seller(u"ann"_s), u"x"_s));
        session().setAuthor(u"bob"_s);
        session().setAuthor(u"  "_s); // nobody
        QVERIFY(annotations().addNote(seller(u"ann"_s), u"y"_s));
        const auto analysts = analystsOf(database());
        QCOMPARE(analysts->size(), 2u);
        QCOMPARE(analysts->front().name, u"ann"_s);
        QCOMPARE(analysts->front().entries, 3);
        QCOMPARE(analysts->back().name, u"bob"_s);
        QCOMPARE(analysts->back().actions.front().first, u"add-note"_s);
    }

private:
    /// Rows of data know no case: below zero stands for bob.
    static qint64 seller0() { return -1; }
};

QTEST_MAIN(AnnotationsTest)
#include "tst_annotations.moc"
