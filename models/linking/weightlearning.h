// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/grade.h"

#include <array>
#include <span>
#include <vector>

namespace interdict {

using GradeShares = std::array<double, gradeCount>;

/// The grades of up to 16 fields of a pair, four bits each.
using GradePattern = quint64;
[[nodiscard]] inline Grade gradeIn(GradePattern pattern, size_t field)
{
    return Grade(pattern >> (field * 4) & 0xf);
}

struct PatternCount
{
    GradePattern pattern = 0;
    double count = 0;
};

/// What is known of the pairs before learning.
struct LearningInput
{
    std::vector<FieldKind> kinds;       ///< of the fields
    std::vector<PatternCount> compared; ///< of the candidate pairs
    std::vector<GradeShares> chance;    ///< of pairs drawn at random that are no candidates, by field
    std::vector<bool> isChanceKnown;    ///< by field: `chance` is of all pairs, and is not to be learnt
    double comparedPairs = 0;
    double allPairs = 0;
    double likelyMatches = 0; ///< a first guess
};

struct LearntWeights
{
    std::vector<GradeShares> same;      ///< m
    std::vector<GradeShares> different; ///< u
    double prior = 0;                   ///< share of the same among all pairs

    [[nodiscard]] double priorScore() const;
    [[nodiscard]] double weight(size_t field, Grade grade) const; ///< bits; 0 for missing and hub
    [[nodiscard]] double score(GradePattern pattern) const;       ///< with the prior
};

[[nodiscard]] double probabilityOf(double score);

/// Expectation maximisation over the candidate pairs; all others count as different. Starts from usual shares of each
/// kind, which also stand in where there are few pairs.
[[nodiscard]] LearntWeights learnWeights(const LearningInput &input);

} // namespace interdict
