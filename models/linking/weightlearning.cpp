// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/weightlearning.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace interdict {

namespace {

constexpr double usualPairs = 15; // the usual shares weigh as much as so many pairs
constexpr int mostRounds = 80;
constexpr double settled = 1e-5;
constexpr double leastShare = 1e-9;
constexpr double mostWeight = 24; // bits that a single field can say
constexpr double mostInDoubt = 4; // bits that names can say in which something speaks against their being the same

bool saysSomething(Grade grade)
{
    return grade != Grade::missing && grade != Grade::hub;
}

/// Shares of grades among pairs of the same, as they usually are.
GradeShares usualShares(FieldKind kind)
{
    GradeShares shares{};
    const auto set = [&shares](Grade grade, double share) { shares[size_t(grade)] = share; };
    switch (kind) {
    case FieldKind::key:
        set(Grade::equal, 0.85), set(Grade::slip, 0.04), set(Grade::slips, 0.01), set(Grade::part, 0.01);
        set(Grade::similar, 0.01), set(Grade::different, 0.08);
        break;
    case FieldKind::date:
        set(Grade::equal, 0.8), set(Grade::swapped, 0.02), set(Grade::slip, 0.06), set(Grade::close, 0.03);
        set(Grade::part, 0.02), set(Grade::partly, 0.02), set(Grade::different, 0.05);
        break;
    case FieldKind::number:
        set(Grade::equal, 0.75), set(Grade::slip, 0.08), set(Grade::close, 0.04), set(Grade::similar, 0.03);
        set(Grade::different, 0.1);
        break;
    case FieldKind::category:
        set(Grade::equal, 0.85), set(Grade::slip, 0.02), set(Grade::different, 0.13);
        break;
    case FieldKind::text:
        set(Grade::equal, 0.5), set(Grade::rewritten, 0.1), set(Grade::close, 0.15), set(Grade::part, 0.08);
        set(Grade::similar, 0.1), set(Grade::partly, 0.05), set(Grade::different, 0.02);
        break;
    default:
        set(Grade::equal, 0.5), set(Grade::rewritten, 0.14), set(Grade::slip, 0.12), set(Grade::slips, 0.06);
        set(Grade::numberAdded, 0.03), set(Grade::part, 0.06), set(Grade::similar, 0.02), set(Grade::swapped, 0.02);
        set(Grade::partly, 0.02), set(Grade::numberDiffers, 0.003), set(Grade::different, 0.027);
        break;
    }
    return shares;
}

bool isInDoubt(Grade grade)
{
    return grade > Grade::part;
}

void normalise(GradeShares &shares)
{
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share = std::max(share / std::max(sum, leastShare), leastShare);
}

class Learning
{
public:
    explicit Learning(const LearningInput &input) : m_input(input), m_fields(input.kinds.size())
    {
        m_weights.prior = std::clamp(input.likelyMatches / input.allPairs, 1e-12, 0.5);
        for (size_t field = 0; field < m_fields; ++field) {
            m_weights.same.push_back(usualShares(input.kinds[field]));
            normalise(m_weights.same.back());
            GradeShares chance = input.chance[field];
            normalise(chance);
            m_weights.different.push_back(chance);
        }
    }

    LearntWeights learn()
    {
        for (int round = 0; round < mostRounds; ++round) {
            const double before = m_weights.prior;
            countRound();
            update();
            if (round > 5 && std::abs(m_weights.prior - before) < settled * before)
                break;
        }
        return std::move(m_weights);
    }

private:
    void countRound()
    {
        m_same.assign(m_fields, {});
        m_different.assign(m_fields, {});
        m_matches = 0;
        std::vector<GradeShares> weights(m_fields); // worked out once, there are many patterns
        for (size_t field = 0; field < m_fields; ++field) {
            for (int grade = 0; grade < gradeCount; ++grade)
                weights[field][size_t(grade)] = weightOf(field, Grade(grade));
        }
        for (const PatternCount &compared : m_input.compared) {
            double score = m_weights.priorScore();
            for (size_t field = 0; field < m_fields; ++field)
                score += weights[field][size_t(gradeIn(compared.pattern, field))];
            const double same = compared.count * probabilityOf(score);
            m_matches += same;
            for (size_t field = 0; field < m_fields; ++field) {
                const Grade grade = gradeIn(compared.pattern, field);
                m_same[field][size_t(grade)] += same;
                m_different[field][size_t(grade)] += compared.count - same;
            }
        }
    }
    [[nodiscard]] double weightOf(size_t field, Grade grade) const
    {
        const double weight = m_weights.weight(field, grade);
        return m_input.isChanceKnown[field] && isInDoubt(grade) ? std::min(weight, mostInDoubt) : weight;
    }
    void update()
    {
        const double allPairs = std::max(m_input.allPairs, 1.0);
        m_weights.prior = std::clamp((m_matches + 0.5) / allPairs, 1e-12, 0.9);
        const double others = std::max(allPairs - m_input.comparedPairs, 0.0);
        for (size_t field = 0; field < m_fields; ++field) {
            GradeShares same = usualShares(m_input.kinds[field]);
            GradeShares different{};
            // Names alone cannot tell how those of the same differ from those of others, so that what is usual counts.
            const double usual = m_input.isChanceKnown[field] ? usualPairs + m_matches : usualPairs;
            for (int at = 0; at < gradeCount; ++at) {
                const size_t grade = size_t(at);
                if (!saysSomething(Grade(at))) {
                    same[grade] = 0;
                    continue;
                }
                same[grade] = same[grade] * usual + m_same[field][grade];
                different[grade] = m_different[field][grade] + others * m_input.chance[field][grade] + 0.3;
            }
            normalise(same);
            m_weights.same[field] = same;
            if (m_input.isChanceKnown[field])
                continue;
            normalise(different);
            m_weights.different[field] = different;
        }
    }

    const LearningInput &m_input;
    size_t m_fields;
    LearntWeights m_weights;
    std::vector<GradeShares> m_same;
    std::vector<GradeShares> m_different;
    double m_matches = 0;
};

} // namespace

double LearntWeights::priorScore() const
{
    return std::log2(prior / (1 - prior));
}

double LearntWeights::weight(size_t field, Grade grade) const
{
    if (!saysSomething(grade))
        return 0;
    const double ratio = same[field][size_t(grade)] / different[field][size_t(grade)];
    return std::clamp(std::log2(ratio), -mostWeight, mostWeight);
}

double LearntWeights::score(GradePattern pattern) const
{
    double sum = priorScore();
    for (size_t field = 0; field < same.size(); ++field)
        sum += weight(field, gradeIn(pattern, field));
    return sum;
}

double probabilityOf(double score)
{
    return 1 / (1 + std::exp2(-score));
}

LearntWeights learnWeights(const LearningInput &input)
{
    return Learning(input).learn();
}

} // namespace interdict
