// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/derivedlinks.h"
#include "models/casework/graphbuilding.h"
#include "models/casework/judging.h"
#include "models/casework/mergedentities.h"
#include "models/casework/packetassembly.h"
#include "models/casework/withdrawal.h"
#include "models/store/casecheck.h"
#include "models/store/judgementtable.h"
#include "models/store/sourcequeries.h"
#include "tests/itemmodels/importedcase.h"
#include "tests/store/caseimage.h"

#include <QTest>

#include <random>

using namespace interdict;
using namespace Qt::StringLiterals;

/// Who is who: judgements stand beside the entities, and taking them back leaves the case as it was.
class JudgingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;

    [[nodiscard]] CaseSession &session() const { return *m_case->session(); }
    [[nodiscard]] const Database &database() const { return session().database(); }

    [[nodiscard]] RowId<Entity> seller(const QString &name) const
    {
        return m_case->entity(EntityKind::seller, name).id;
    }

    Result<JudgementReport> judge(const QString &a, const QString &b, Verdict verdict)
    {
        return Judging(session()).judge({{{seller(a), seller(b)}}, verdict, u"seen"_s, 90});
    }

    [[nodiscard]] MergedEntities merged() const { return *MergedEntities::read(database()); }

    [[nodiscard]] QStringList image() const { return CaseImage::of(database(), CaseImage::Ids::with); }

    /// Nodes and edges in words, in any order.
    [[nodiscard]] QStringList graph(const GraphScope &scope = {}) const
    {
        const auto built = buildGraph(database(), scope, {});
        if (!built)
            return {};
        QStringList lines;
        const auto nodes = built->graph.nodes();
        for (const GraphNode &node : nodes)
            lines << u"%1 %2 %3"_s.arg(int(node.kind)).arg(node.label).arg(node.weight);
        for (const GraphEdge &edge : built->graph.edges())
            lines << u"%1 - %2 %3 %4"_s
                         .arg(nodes[size_t(edge.from)].label, nodes[size_t(edge.to)].label, toToken(edge.kind))
                         .arg(edge.weight);
        lines.sort();
        return lines;
    }

    /// Sellers a0 b0 c0, a1 b1 c1, … each with a listing and an address that all of one number share.
    void importTriples(int count)
    {
        QByteArray csv("title,seller,market,price,currency,date,description\n");
        for (int i = 0; i < count; ++i) {
            for (const char letter : {'a', 'b', 'c'})
                csv += u"Press %1,%2%1,Lantern,10,USD,2026-01-0%3,Write to box%1@example.org\n"_s
                           .arg(QString::number(i), QString(QLatin1Char(letter)), QString::number(letter - 'a' + 1))
                           .toUtf8();
        }
        m_case->import(u"triples.csv"_s, csv);
    }

private Q_SLOTS:
    void init() { m_case = std::make_unique<ImportedCase>(); }
    void cleanup() { m_case.reset(); }

    void thoseJudgedTheSameAreOne()
    {
        importTriples(1);
        QVERIFY(judge(u"a0"_s, u"b0"_s, Verdict::same));
        QVERIFY(judge(u"c0"_s, u"b0"_s, Verdict::same));
        QCOMPARE(merged().members(seller(u"b0"_s)).size(), 3u);
        QCOMPARE(merged().representative(seller(u"c0"_s)), seller(u"a0"_s));
        QVERIFY(merged().areOne(seller(u"a0"_s), seller(u"c0"_s)));
        const auto facts = mergedFacts(database(), merged(), seller(u"c0"_s));
        QVERIFY(facts);
        QCOMPARE(facts->listings, 3);
        QCOMPARE(facts->records, 3);
        QCOMPARE(facts->links, 2); // the market and the address, each once
        QCOMPARE(facts->first->toString(), u"2026-01-01"_s);
        QCOMPARE(facts->last->toString(), u"2026-01-03"_s);
    }

    void undecidedJoinsNobody()
    {
        importTriples(1);
        QVERIFY(judge(u"a0"_s, u"b0"_s, Verdict::undecided));
        QVERIFY(merged().isEmpty());
    }

    void tenClustersMergedAndSplitInAnyOrderLeaveTheCaseAsItWas_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("order %d", seed) << seed;
    }

    void tenClustersMergedAndSplitInAnyOrderLeaveTheCaseAsItWas()
    {
        QFETCH(int, seed);
        importTriples(10);
        const QStringList before = image();
        const QStringList graphBefore = graph();
        for (int i = 0; i < 10; ++i) {
            QVERIFY(judge(u"a%1"_s.arg(i), u"b%1"_s.arg(i), Verdict::same));
            QVERIFY(judge(u"c%1"_s.arg(i), u"b%1"_s.arg(i), Verdict::same));
        }
        QCOMPARE(merged().clusters().size(), 10u);
        QVERIFY(graph() != graphBefore);
        QVERIFY(image() == before); // merged is a view: not one entity, link or listing is another
        auto judgements = *allJudgements(database());
        std::mt19937 random{std::mt19937::result_type(seed)};
        std::shuffle(judgements.begin(), judgements.end(), random);
        for (const Judgement &judgement : judgements)
            QVERIFY(Judging(session()).withdraw({judgement}));
        QVERIFY(merged().isEmpty());
        QCOMPARE(allJudgements(database())->size(), 0u);
        const QStringList after = image();
        QVERIFY2(after == before, qPrintable(differenceOf(before, after)));
        QCOMPARE(graph(), graphBefore);
        QCOMPARE(checkCase(database(), {}, {})->problems, QStringList());
    }

    void undoAndRedoOfJudgementsSurviveARestart()
    {
        importTriples(1);
        QVERIFY(judge(u"a0"_s, u"b0"_s, Verdict::same));
        QVERIFY(session().undoText().contains(u"a0"_s));
        QVERIFY(session().undo());
        QVERIFY(merged().isEmpty());
        QVERIFY(session().redo());
        QCOMPARE(merged().clusters().size(), 1u);
        const Judgement kept = allJudgements(database())->front();
        QCOMPARE(kept.author, u"ann"_s);
        QCOMPARE(kept.reason, u"seen"_s);
        QCOMPARE(kept.confidence, 90);
        QCOMPARE(session().history(1, 100)->back().action, u"redo"_s);
    }

    void aChainThatWouldJoinTwoJudgedDifferentIsRefusedAndNamed()
    {
        importTriples(1);
        QVERIFY(judge(u"a0"_s, u"c0"_s, Verdict::different));
        QVERIFY(judge(u"a0"_s, u"b0"_s, Verdict::same));
        const auto refused = judge(u"b0"_s, u"c0"_s, Verdict::same);
        QVERIFY(!refused);
        for (const QString &name : {u"\"a0\""_s, u"\"b0\""_s, u"\"c0\""_s})
            QVERIFY2(refused.error().message.contains(name), qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(u" = "_s));
        QCOMPARE(merged().members(seller(u"a0"_s)).size(), 2u);
    }

    void differentIsRefusedWhereAChainJoinsThem()
    {
        importTriples(1);
        QVERIFY(judge(u"a0"_s, u"b0"_s, Verdict::same));
        QVERIFY(judge(u"b0"_s, u"c0"_s, Verdict::same));
        const auto refused = judge(u"a0"_s, u"c0"_s, Verdict::different);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"b0"_s), qPrintable(refused.error().message));
    }

    void aReversedJudgementSplits()
    {
        importTriples(1);
        QVERIFY(judge(u"a0"_s, u"b0"_s, Verdict::same));
        QVERIFY(judge(u"b0"_s, u"a0"_s, Verdict::different));
        QVERIFY(merged().isEmpty());
        QCOMPARE(allJudgements(database())->size(), 1u);
        QVERIFY(session().undo());
        QCOMPARE(merged().clusters().size(), 1u);
    }

    void theSameJudgementAgainChangesNothing()
    {
        importTriples(1);
        QVERIFY(judge(u"a0"_s, u"b0"_s, Verdict::same));
        const auto entries = session().history(1, 100)->size();
        const auto again = judge(u"b0"_s, u"a0"_s, Verdict::same);
        QVERIFY(again);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(session().history(1, 100)->size(), entries);
    }

    void whatCannotBeJudgedIsRefused()
    {
        importTriples(1);
        const RowId<Entity> a = seller(u"a0"_s);
        const RowId<Entity> box = m_case->entity(EntityKind::email, u"box0"_s).id;
        QVERIFY(!Judging(session()).judge({{{a, a}}, Verdict::same, u"seen"_s, 100}));
        QVERIFY(!Judging(session()).judge({{{a, box}}, Verdict::same, u"seen"_s, 100}));
        QVERIFY(!Judging(session()).judge({{{a, seller(u"b0"_s)}}, Verdict::same, u"  "_s, 100}));
        QVERIFY(!Judging(session()).judge({{{a, RowId<Entity>(999)}}, Verdict::same, u"seen"_s, 100}));
        QVERIFY(!Judging(session()).judge({{}, Verdict::same, u"seen"_s, 100}));
        QCOMPARE(allJudgements(database())->size(), 0u);
    }

    void manyAtOnceAreOneStepAndTellWhatWasRefused()
    {
        importTriples(2);
        QVERIFY(judge(u"a0"_s, u"b0"_s, Verdict::different));
        JudgementRequest request{{}, Verdict::same, u"same box"_s, 100};
        for (const QString &pair : {u"a0 c0"_s, u"c0 b0"_s, u"a1 b1"_s})
            request.pairs.emplace_back(seller(pair.section(u' ', 0, 0)), seller(pair.section(u' ', 1, 1)));
        const auto report = Judging(session()).judge(request);
        QVERIFY(report);
        QCOMPARE(report->judged, 2);
        QCOMPARE(report->refusals.size(), 1u);
        QVERIFY(report->refusals.front().why.contains(u"a0"_s));
        QVERIFY(session().undo());
        QVERIFY(merged().isEmpty());
    }

    void theGraphDrawsThemAsOneNode()
    {
        importTriples(1);
        QVERIFY(judge(u"a0"_s, u"b0"_s, Verdict::same));
        const QStringList lines = graph();
        QVERIFY2(lines.contains(u"1 a0 +1 2"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(u"a0 +1 - Lantern trades-on 2"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(u"a0 +1 - box0@example.org contact 2"_s), qPrintable(lines.join(u'\n')));
        QVERIFY(!lines.join(u'\n').contains(u"b0"_s));
        GraphScope scope;
        scope.around = {seller(u"b0"_s)};
        QVERIFY(graph(scope).contains(u"1 a0 +1 2"_s));
        QCOMPARE(buildGraph(database(), scope, {})->merged.value(seller(u"b0"_s).value()), seller(u"a0"_s).value());
    }

    void aPacketNamesAllMembersAndTheJudgement()
    {
        importTriples(1);
        QVERIFY(judge(u"a0"_s, u"b0"_s, Verdict::same));
        PacketRequest request;
        request.entities = {seller(u"b0"_s)};
        request.at = session().clock().now();
        const auto content = assemblePacket(database(), session().properties(), request, {});
        QVERIFY(content);
        QCOMPARE(content->entities[0].label, u"b0"_s);
        QCOMPARE(content->entities[1].label, u"a0"_s);
        QVERIFY(content->entities[1].isChosen);
        QCOMPARE(content->listings.size(), 2u);
        const auto same = std::find_if(content->links.begin(), content->links.end(),
                                       [](const PacketLink &link) { return link.kind == LinkKind::sameAs; });
        QVERIFY(same != content->links.end());
        QCOMPARE(same->reason, u"seen"_s);
        QCOMPARE(same->author, u"ann"_s);
    }

    void judgedEntitiesStayWhenTheirImportIsWithdrawn()
    {
        importTriples(1);
        m_case->import(u"other.csv"_s, "title,seller,market,date\nPunch,dora,Lantern,2026-01-05\n");
        const QStringList before = image();
        QVERIFY(judge(u"a0"_s, u"dora"_s, Verdict::same));
        const RowId<Source> source = allSources(database())->back().id;
        const WithdrawalRequest request{session().path(), source, u"ann"_s, session().clock().now()};
        const auto plan = withdrawImport(request, {}, {});
        QVERIFY(plan);
        QCOMPARE(plan->held, 1);
        QCOMPARE(plan->firstHeld.front().judgements, 1);
        QVERIFY(session().refresh());
        QCOMPARE(merged().members(seller(u"a0"_s)).size(), 2u);
        QVERIFY(restoreImport(request, {}, {}));
        QVERIFY(session().refresh());
        const QStringList after = image();
        QVERIFY2(after == before, qPrintable(differenceOf(before, after)));
        QCOMPARE(merged().members(seller(u"a0"_s)).size(), 2u);
    }

    void derivedLinksNameWhatIsSharedAndSetHubsApart()
    {
        importTriples(1);
        const Entity a = m_case->entity(EntityKind::seller, u"a0"_s);
        const auto derived = derivedLinksOf(database(), merged(), a);
        QVERIFY(derived);
        QCOMPARE(derived->links.size(), 2u);
        QCOMPARE(derived->links[0].kind, LinkKind::sameContact);
        QCOMPARE(derived->links[0].through[0].thing.label, u"box0@example.org"_s);
        QCOMPARE(derived->links[0].through[0].sharers, 3);
        QCOMPARE(derived->links[0].weight, 2);
        const auto strict = derivedLinksOf(database(), merged(), a, 2);
        QCOMPARE(strict->links.size(), 0u);
        QCOMPARE(strict->hubs.size(), 1u);
        QCOMPARE(strict->hubs[0].sharers, 3);
        QVERIFY(judge(u"b0"_s, u"c0"_s, Verdict::same));
        QCOMPARE(derivedLinksOf(database(), merged(), a, 2)->links.size(), 1u); // both count as one
    }

    void identifiersListedTogetherAreTold()
    {
        m_case->import(u"two.csv"_s, "title,seller,market,date,description\nPunch,dora,Lantern,2026-01-05,"
                                     "\"Write to one@example.org or two@example.org\"\n");
        const auto derived =
            derivedLinksOf(database(), merged(), m_case->entity(EntityKind::email, u"one@example.org"_s));
        QVERIFY(derived);
        QCOMPARE(derived->links.size(), 1u);
        QCOMPARE(derived->links[0].kind, LinkKind::coListed);
        QCOMPARE(derived->links[0].other, m_case->entity(EntityKind::email, u"two@example.org"_s).id);
        QCOMPARE(derived->links[0].weight, 1);
    }
};

QTEST_MAIN(JudgingTest)
#include "tst_judging.moc"
