// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/judgedclusters.h"

#include <QTest>

#include <algorithm>

using namespace interdict;
using Verdict = PairJudgement::Verdict;
using Numbers = std::vector<qint64>;

namespace {

PairJudgement same(qint64 a, qint64 b, double strength = 1)
{
    return {a, b, Verdict::same, strength};
}

PairJudgement different(qint64 a, qint64 b)
{
    return {a, b, Verdict::different, 1};
}

std::vector<Numbers> membersOf(const JudgedClusters &found)
{
    std::vector<Numbers> all;
    for (const JudgedCluster &cluster : found.clusters)
        all.push_back(cluster.members);
    return all;
}

} // namespace

class JudgedClustersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWhatIsJudgedTheSame()
    {
        const std::vector<PairJudgement> judgements{same(7, 3), same(3, 12), same(20, 21)};
        QCOMPARE(membersOf(clusters({}, judgements)), (std::vector<Numbers>{{3, 7, 12}, {20, 21}}));
    }

    void theOrderOfJudgementsDoesNotMatterWhereTheyAgree()
    {
        std::vector<PairJudgement> judgements{same(1, 2), same(2, 3), same(4, 5), same(5, 6), different(3, 4)};
        const std::vector<Numbers> expected{{1, 2, 3}, {4, 5, 6}};
        do {
            QCOMPARE(membersOf(clusters({}, judgements)), expected);
        } while (std::next_permutation(judgements.begin(), judgements.end(), [](const auto &x, const auto &y) {
            return std::pair(x.a, x.b) < std::pair(y.a, y.b);
        }));
    }

    void theLastJudgementOnTheSameTwoCounts()
    {
        const std::vector<PairJudgement> judgements{same(1, 2), different(2, 1)};
        QVERIFY(clusters({}, judgements).clusters.empty());
        const std::vector<PairJudgement> reversed{different(2, 1), same(1, 2)};
        QCOMPARE(membersOf(clusters({}, reversed)), (std::vector<Numbers>{{1, 2}}));
    }

    void refusesAChainBetweenTwoJudgedDifferentAndNamesIt()
    {
        const std::vector<PairJudgement> judgements{different(1, 5), same(1, 2), same(2, 3), same(4, 5)};
        const std::vector<ClusterLink> links{{3, 4, 0.99}};
        const JudgedClusters found = clusters(links, judgements);
        QCOMPARE(membersOf(found), (std::vector<Numbers>{{1, 2, 3}, {4, 5}}));
        QCOMPARE(found.refused.size(), size_t(1));
        QVERIFY(!found.refused[0].isJudged);
        QCOMPARE(found.refused[0].because, (Contradiction{1, 5, {1, 2, 3, 4, 5}}));
    }

    void namesTheShortestChain()
    {
        const std::vector<PairJudgement> judgements{different(1, 9), different(3, 9), same(1, 2), same(2, 3)};
        const std::vector<ClusterLink> links{{3, 9, 0.5}, {2, 9, 0.9}};
        const JudgedClusters found = clusters(links, judgements);
        // 3 and 9 were judged directly, so that the link between them is not looked at.
        QCOMPARE(found.refused.size(), size_t(1));
        QCOMPARE(found.refused[0].because.chain.size(), size_t(3));
        QCOMPARE(found.refused[0].because.chain[1], qint64(2));
    }

    void followsTheStrongerOfTwoLinksThatContradictEachOther()
    {
        const std::vector<PairJudgement> judgements{different(1, 3)};
        const std::vector<ClusterLink> links{{1, 2, 0.6}, {2, 3, 0.8}};
        const JudgedClusters found = clusters(links, judgements);
        QCOMPARE(membersOf(found), (std::vector<Numbers>{{2, 3}}));
        QCOMPARE(found.refused.size(), size_t(1));
        QCOMPARE(found.refused[0].because, (Contradiction{1, 3, {1, 2, 3}}));
        QCOMPARE(found.refused[0].strength, 0.6);
    }

    void anAnalystsWordComesBeforeTheStrongestLink()
    {
        const std::vector<PairJudgement> judgements{different(1, 3), same(1, 2, 0.3)};
        const std::vector<ClusterLink> links{{2, 3, 1.0}};
        QCOMPARE(membersOf(clusters(links, judgements)), (std::vector<Numbers>{{1, 2}}));
    }

    void flagsASingleWeakBridgeWithBothSides()
    {
        const std::vector<ClusterLink> links{{1, 2, 0.99}, {2, 3, 0.99}, {1, 3, 0.99}, {3, 10, 0.6}, {10, 11, 0.99}};
        const JudgedClusters found = clusters(links, {});
        QCOMPARE(found.clusters.size(), size_t(1));
        QCOMPARE(found.clusters[0].weakBridges.size(), size_t(1));
        const WeakBridge &bridge = found.clusters[0].weakBridges[0];
        QCOMPARE(std::pair(bridge.a, bridge.b), std::pair(qint64(10), qint64(3)));
        QCOMPARE(bridge.side, (Numbers{10, 11}));
        QCOMPARE(bridge.other, (Numbers{1, 2, 3}));
    }

    void flagsNoBridgeThatHoldsWell_data()
    {
        QTest::addColumn<double>("strength");
        QTest::addColumn<bool>("hasSecondWay");
        QTest::newRow("strong") << 0.95 << false;
        QTest::newRow("weak, but not the only one") << 0.6 << true;
    }
    void flagsNoBridgeThatHoldsWell()
    {
        QFETCH(double, strength);
        QFETCH(bool, hasSecondWay);
        std::vector<ClusterLink> links{{1, 2, 0.99}, {2, 3, strength}, {3, 4, 0.99}};
        if (hasSecondWay)
            links.push_back({1, 4, 0.6});
        const JudgedClusters found = clusters(links, {});
        QCOMPARE(found.clusters.size(), size_t(1));
        QVERIFY(found.clusters[0].weakBridges.empty());
    }

    void aLongChainNeedsNoDeepStack()
    {
        std::vector<ClusterLink> links;
        constexpr qint64 length = 200000;
        for (qint64 i = 0; i < length; ++i)
            links.push_back({i, i + 1, 0.5});
        const JudgedClusters found = clusters(links, {});
        QCOMPARE(found.clusters.size(), size_t(1));
        QCOMPARE(found.clusters[0].members.size(), size_t(length + 1));
        QCOMPARE(found.clusters[0].weakBridges.size(), size_t(ClusterRules().mostBridges));
    }

    void saysWhatSpeaksAgainstAJudgement_data()
    {
        QTest::addColumn<PairJudgement>("added");
        QTest::addColumn<Numbers>("chain");
        QTest::newRow("the same, freely") << same(4, 8) << Numbers{};
        QTest::newRow("the same, though two are different") << same(3, 5) << Numbers{1, 2, 3, 5};
        QTest::newRow("the same, the difference itself taken back") << same(1, 5) << Numbers{};
        QTest::newRow("different, though tied by a chain") << different(1, 3) << Numbers{1, 2, 3};
        QTest::newRow("different, the tie itself taken back") << different(2, 3) << Numbers{};
        QTest::newRow("different, freely") << different(3, 4) << Numbers{};
        QTest::newRow("of one and itself") << different(3, 3) << Numbers{};
    }
    void saysWhatSpeaksAgainstAJudgement()
    {
        QFETCH(PairJudgement, added);
        QFETCH(Numbers, chain);
        const std::vector<PairJudgement> judgements{same(1, 2), same(2, 3), different(1, 5)};
        const std::optional<Contradiction> found = contradiction(judgements, added);
        QCOMPARE(found.has_value(), !chain.empty());
        if (found)
            QCOMPARE(found->chain, chain);
    }
};

QTEST_GUILESS_MAIN(JudgedClustersTest)
#include "tst_judgedclusters.moc"
