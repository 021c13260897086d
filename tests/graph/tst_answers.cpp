// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/analysis/answers.h"
#include "tests/graph/madegraphs.h"

#include <QTest>

#include <algorithm>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// Two crews of sellers, each around a market of its own, tied by one wallet.
CaseGraph twoCrews()
{
    std::vector<GraphNode> nodes{
        {NodeKind::site, 1, u"Agora"_s, 9}, {NodeKind::site, 2, u"Empire"_s, 9}, {NodeKind::wallet, 3, u"bc1tie"_s, 2}};
    std::vector<GraphEdge> edges;
    for (int seller = 0; seller < 8; ++seller) {
        const int node = int(nodes.size());
        nodes.push_back({NodeKind::seller, 10 + seller, u"seller %1"_s.arg(seller), 1 + seller});
        edges.push_back({node, seller < 4 ? 0 : 1, LinkKind::tradesOn, 3, false});
        nodes.push_back({NodeKind::email, 30 + seller, u"mail %1"_s.arg(seller), 1});
        edges.push_back({node, node + 1, LinkKind::contact, 1, false});
    }
    edges.push_back({3, 2, LinkKind::paysTo, 1, false});
    edges.push_back({11, 2, LinkKind::paysTo, 1, false});
    return *CaseGraph::make(std::move(nodes), std::move(edges));
}

Result<GraphAnswer> ask(GraphQuestion question, std::vector<int> selected = {})
{
    return answered(question, twoCrews(), selected, {}, {});
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionHasWords()
    {
        for (const GraphQuestion question : allGraphQuestions)
            QVERIFY(displayName(question).endsWith(u'?'));
    }

    void pathsAreNamed()
    {
        const GraphAnswer answer = *ask(GraphQuestion::whoConnects, {0, 1});
        QCOMPARE(answer.rows.size(), size_t(1));
        QCOMPARE(answer.rows[0].text, u"\"Agora\" (site) – \"seller 0\" (seller) – \"bc1tie\" (wallet) – "
                                      "\"seller 4\" (seller) – \"Empire\" (site)"_s);
        QCOMPARE(answer.rows[0].nodes, (std::vector<int>{0, 3, 2, 11, 1}));
    }

    void whatHoldsItTogetherComesFirst()
    {
        const GraphAnswer answer = *ask(GraphQuestion::whoHolds);
        // The markets and the wallet with its two sellers; what hangs on leaves alone is not named among them.
        QVERIFY(answer.rows.size() >= 5);
        std::vector<int> first;
        for (size_t i = 0; i < 5; ++i)
            first.push_back(answer.rows[i].nodes.front());
        std::sort(first.begin(), first.end());
        QCOMPARE(first, (std::vector<int>{0, 1, 2, 3, 11}));
        QVERIFY(answer.rows[0].figure.contains(u"pieces"_s));
    }

    void crewsAreCommunities()
    {
        const GraphAnswer answer = *ask(GraphQuestion::whoBelongs);
        QVERIFY(answer.rows.size() >= 2);
        QVERIFY(answer.rows[0].text.contains(u"Agora"_s) || answer.rows[0].text.contains(u"Empire"_s));
    }

    void sellersAreRankedByRecords()
    {
        const GraphAnswer answer = *ask(GraphQuestion::whoIsBusiest);
        QCOMPARE(answer.rows.size(), size_t(8));
        QVERIFY(answer.rows[0].text.contains(u"seller 7"_s));
    }

    void sharedNeighboursAreInCommon()
    {
        const GraphAnswer answer = *ask(GraphQuestion::inCommon, {3, 5, 11});
        QCOMPARE(answer.rows.size(), size_t(2)); // Agora and the wallet, each with two
        QVERIFY(answer.rows[0].figure.contains(u"2 of 3"_s));
    }

    void theWalletTiesTheCrews()
    {
        const GraphAnswer answer = *ask(GraphQuestion::whatTiesGroups);
        QVERIFY(!answer.rows.empty());
        QCOMPARE(answer.rows[0].nodes, (std::vector<int>{2}));
    }

    void everyAnswerSaysItsLimits()
    {
        for (const GraphQuestion question : allGraphQuestions) {
            const GraphAnswer answer = *ask(question, {3, 11});
            QVERIFY(answer.limits.endsWith(u'.'));
            QVERIFY(answer.summary.endsWith(u'.'));
        }
    }

    void theWrongSelectionIsSaid_data()
    {
        QTest::addColumn<GraphQuestion>("question");
        QTest::addColumn<std::vector<int>>("selected");
        QTest::newRow("one of two") << GraphQuestion::whoConnects << std::vector<int>{1};
        QTest::newRow("three of two") << GraphQuestion::whoConnects << std::vector<int>{1, 2, 3};
        QTest::newRow("nothing in common") << GraphQuestion::inCommon << std::vector<int>{};
    }
    void theWrongSelectionIsSaid()
    {
        QFETCH(GraphQuestion, question);
        QFETCH(std::vector<int>, selected);
        QCOMPARE(ask(question, selected).error().code, ErrorCode::badInput);
    }

    void anEmptyGraphIsAnswered()
    {
        for (const GraphQuestion question : {GraphQuestion::whoHolds, GraphQuestion::whoBelongs,
                                             GraphQuestion::whoIsBusiest, GraphQuestion::whatTiesGroups})
            QVERIFY(answered(question, CaseGraph(), {}, {}, {})->rows.empty());
    }

    void cancelledWorkSaysSo()
    {
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(answered(GraphQuestion::whoHolds, madeCaseGraph(300, 1), {}, cancel, {}).error().code,
                 ErrorCode::cancelled);
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
