// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/pairchoice.h"

#include <QSet>

#include <algorithm>

namespace interdict {

bool isOneToOne(const std::vector<ScoredPair> &scored, RowSpace space, MatchOptions::Pairing pairing)
{
    if (space.split < 0 || pairing != MatchOptions::Pairing::guessed)
        return space.split >= 0 && pairing == MatchOptions::Pairing::oneToOne;
    constexpr double likely = 0.9;
    constexpr double fewDisputes = 0.3;
    QSet<int> first;
    QSet<int> second;
    int pairs = 0;
    int disputed = 0;
    for (const ScoredPair &pair : scored) {
        if (pair.probability < likely)
            break;
        ++pairs;
        disputed += first.contains(pair.a) || second.contains(pair.b);
        first.insert(pair.a);
        second.insert(pair.b);
    }
    return disputed <= fewDisputes * pairs;
}

void keepBestBothWays(std::vector<ScoredPair> &scored)
{
    QSet<int> first;
    QSet<int> second;
    std::erase_if(scored, [&first, &second](const ScoredPair &pair) {
        if (first.contains(pair.a) || second.contains(pair.b))
            return true;
        first.insert(pair.a);
        second.insert(pair.b);
        return false;
    });
}

double bestThreshold(const std::vector<ScoredPair> &scored)
{
    constexpr double lowest = 0.3; // what is less likely than not by far is no suggestion, whatever is gained
    constexpr double expectedPrecision = 0.9; // false suggestions cost an investigator more than missed ones
    double all = 0;
    for (const ScoredPair &pair : scored)
        all += pair.probability;
    double best = 0;
    double threshold = 0.5;
    double taken = 0;
    for (size_t i = 0; i < scored.size() && scored[i].probability >= lowest; ++i) {
        taken += scored[i].probability;
        if (taken < expectedPrecision * double(i + 1))
            break;
        const double f1 = 2 * taken / (double(i + 1) + all);
        if (f1 >= best) {
            best = f1;
            threshold = scored[i].probability;
        }
    }
    return std::min(threshold, 0.95);
}

} // namespace interdict
