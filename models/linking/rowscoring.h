// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/chanceofnames.h"
#include "models/linking/rowcomparison.h"

#include <optional>

namespace interdict {

/// The candidate pairs with how their fields agree.
struct LearnedPairs
{
    std::vector<quint64> pairs;
    std::vector<GradePattern> patterns;
    bool isCutShort = false;

    [[nodiscard]] GradeShares seen(size_t field) const; ///< pairs by grade
};

[[nodiscard]] LearnedPairs comparedPairs(const RowComparison &rows, qint64 mostPairs, int threads,
                                         const CancelToken &cancel);
/// By field; nothing for those whose values many rows share.
using FieldChances = std::vector<std::optional<NameChances>>;
[[nodiscard]] FieldChances fieldChances(const RowComparison &rows, const CancelToken &cancel);
[[nodiscard]] LearntWeights learnFrom(const RowComparison &rows, const FieldPlan &plan, const LearnedPairs &learned,
                                      const FieldChances &chances, int threads, const CancelToken &cancel);

/// Learnt weights, with the commonness of the very values taken into account.
class RowScoring
{
public:
    RowScoring(const RowComparison &rows, LearntWeights weights, FieldChances chances)
        : m_rows(&rows), m_weights(std::move(weights)), m_chances(std::move(chances))
    {
    }

    [[nodiscard]] const LearntWeights &weights() const { return m_weights; }
    [[nodiscard]] double weight(size_t field, int a, int b, Grade grade) const;
    [[nodiscard]] double score(int a, int b, GradePattern pattern) const;

private:
    [[nodiscard]] double nameWeight(size_t field, int a, int b, Grade grade) const;

    const RowComparison *m_rows;
    LearntWeights m_weights;
    FieldChances m_chances;
};

} // namespace interdict
