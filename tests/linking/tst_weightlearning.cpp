// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/blocking.h"
#include "models/linking/drawing.h"
#include "models/linking/pairchoice.h"
#include "models/linking/weightlearning.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

constexpr int fields = 4;
constexpr double agreeIfSame = 0.9;
constexpr double agreeIfDifferent = 0.05;

/// Pairs of which one in `oneIn` is the same, with four keys that agree or not.
LearningInput madeInput(int pairs, int oneIn)
{
    Drawing drawing(1);
    std::map<GradePattern, double> counts;
    for (int i = 0; i < pairs; ++i) {
        const bool isSame = drawing.below(oneIn) == 0;
        GradePattern pattern = 0;
        for (size_t field = 0; field < fields; ++field) {
            const bool agrees = drawing.below(1000) < 1000 * (isSame ? agreeIfSame : agreeIfDifferent);
            pattern |= GradePattern(agrees ? Grade::equal : Grade::different) << (field * 4);
        }
        counts[pattern] += 1;
    }
    LearningInput input;
    for (const auto &[pattern, count] : counts)
        input.compared.push_back({pattern, count});
    GradeShares chance{};
    chance[size_t(Grade::equal)] = agreeIfDifferent;
    chance[size_t(Grade::different)] = 1 - agreeIfDifferent;
    input.kinds.assign(fields, FieldKind::key);
    input.chance.assign(fields, chance);
    input.isChanceKnown.assign(fields, false);
    input.comparedPairs = input.allPairs = pairs;
    input.likelyMatches = pairs * 0.01;
    return input;
}

ScoredPair scored(int a, int b, double score)
{
    return {a, b, score, probabilityOf(score)};
}

} // namespace

class WeightLearningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsWithoutLabels()
    {
        constexpr int oneIn = 20;
        const LearntWeights weights = learnWeights(madeInput(100000, oneIn));
        QVERIFY2(std::abs(weights.prior - 1.0 / oneIn) < 0.003, qPrintable(QString::number(weights.prior)));
        for (size_t field = 0; field < fields; ++field) {
            QVERIFY(std::abs(weights.same[field][size_t(Grade::equal)] - agreeIfSame) < 0.02);
            QVERIFY(std::abs(weights.different[field][size_t(Grade::equal)] - agreeIfDifferent) < 0.01);
            QVERIFY(weights.weight(field, Grade::equal) > 3.8 && weights.weight(field, Grade::different) < -3);
        }
    }

    void whatIsMissingOrAHubSaysNothing()
    {
        const LearntWeights weights = learnWeights(madeInput(1000, 20));
        QCOMPARE(weights.weight(0, Grade::missing), 0.0);
        QCOMPARE(weights.weight(0, Grade::hub), 0.0);
        QCOMPARE(weights.score(0), weights.priorScore());
    }

    void nothingComparedIsNoFault()
    {
        LearningInput input = madeInput(0, 2);
        input.allPairs = 1;
        const LearntWeights weights = learnWeights(input);
        QVERIFY(std::isfinite(weights.score(0)));
    }

    void eachRowKeepsItsBestMatch()
    {
        std::vector<ScoredPair> pairs{scored(0, 0, 9), scored(1, 0, 8), scored(1, 1, 5), scored(0, 1, 4)};
        keepBestBothWays(pairs);
        QCOMPARE(pairs.size(), size_t(2));
        QCOMPARE(pairs[1].a, 1);
        QCOMPARE(pairs[1].b, 1);
    }

    void tablesWithDuplicatesAreNotOneToOne()
    {
        const RowSpace space{200, 100};
        std::vector<ScoredPair> clean;
        std::vector<ScoredPair> repeated;
        for (int i = 0; i < 50; ++i) {
            clean.push_back(scored(i, i, 10));
            repeated.push_back(scored(i, 2 * i, 10));
            repeated.push_back(scored(i, 2 * i + 1, 10));
        }
        QVERIFY(isOneToOne(clean, space, MatchOptions::Pairing::guessed));
        QVERIFY(!isOneToOne(repeated, space, MatchOptions::Pairing::guessed));
        QVERIFY(isOneToOne(repeated, space, MatchOptions::Pairing::oneToOne));
        QVERIFY(!isOneToOne(clean, {100, -1}, MatchOptions::Pairing::oneToOne)); // of one table there is no such thing
    }

    void theThresholdKeepsNearlyAllRight()
    {
        std::vector<ScoredPair> pairs;
        for (int i = 0; i < 100; ++i)
            pairs.push_back(scored(i, i, 8));
        for (int i = 0; i < 300; ++i)
            pairs.push_back(scored(100 + i, i, 0.2)); // a little more likely than not
        const double threshold = bestThreshold(pairs);
        QVERIFY2(threshold > 0.52, qPrintable(QString::number(threshold)));
        QVERIFY(threshold <= 0.95);
    }

    void aValueThatVeryManyRowsShareIsFollowedInBounds_data()
    {
        QTest::addColumn<int>("split");
        QTest::newRow("one table") << -1;
        QTest::newRow("two tables") << 2000;
    }
    void aValueThatVeryManyRowsShareIsFollowedInBounds()
    {
        QFETCH(int, split);
        constexpr int rows = 4000;
        std::vector<std::unique_ptr<FieldComparer>> comparers;
        comparers.push_back(
            makeFieldComparer(FieldKind::name, std::vector<QString>(size_t(rows), u"anonymous"_s), {25}));
        const CandidatePairs found = findCandidates(comparers, {rows, split}, 1000000, {});
        QVERIFY(!found.pairs.empty());
        QVERIFY(found.pairs.size() < size_t(rows) * 20);
        for (const quint64 pair : found.pairs)
            QVERIFY((RowSpace{rows, split}.mayPair(lowerRow(pair), upperRow(pair))));
    }
};

QTEST_GUILESS_MAIN(WeightLearningTest)
#include "tst_weightlearning.moc"
