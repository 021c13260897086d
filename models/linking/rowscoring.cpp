// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/rowscoring.h"

#include "models/linking/drawing.h"

#include <algorithm>
#include <cmath>

namespace interdict {

namespace {

constexpr int drawnPairs = 120000;

std::vector<PatternCount> countPatterns(std::vector<GradePattern> patterns)
{
    std::sort(patterns.begin(), patterns.end());
    std::vector<PatternCount> counts;
    for (const GradePattern pattern : patterns) {
        if (counts.empty() || counts.back().pattern != pattern)
            counts.push_back({pattern, 0});
        counts.back().count += 1;
    }
    return counts;
}

/// Pairs that are no candidates, drawn at random: they are different ones, but for very few.
std::vector<quint64> drawOthers(const RowComparison &rows, const std::vector<quint64> &candidates)
{
    const RowSpace space = rows.space();
    std::vector<quint64> drawn;
    Drawing drawing;
    for (int i = 0; i < drawnPairs; ++i) {
        const int a = drawing.below(space.split < 0 ? space.rows : space.split);
        const int b =
            space.split < 0 ? drawing.below(space.rows) : space.split + drawing.below(space.rows - space.split);
        if (a == b)
            continue;
        const quint64 pair = packedPair(a, b);
        if (!std::binary_search(candidates.begin(), candidates.end(), pair))
            drawn.push_back(pair);
    }
    std::sort(drawn.begin(), drawn.end());
    return drawn;
}

std::vector<GradeShares> sharesOf(const std::vector<GradePattern> &patterns, size_t fields)
{
    std::vector<GradeShares> shares(fields);
    for (size_t field = 0; field < fields; ++field) {
        for (const GradePattern pattern : patterns)
            shares[field][size_t(gradeIn(pattern, field))] += 1.0 / double(patterns.size());
    }
    return shares;
}

} // namespace

GradeShares LearnedPairs::seen(size_t field) const
{
    GradeShares counts{};
    for (const GradePattern pattern : patterns)
        counts[size_t(gradeIn(pattern, field))] += 1;
    return counts;
}

LearnedPairs comparedPairs(const RowComparison &rows, qint64 mostPairs, int threads, const CancelToken &cancel)
{
    CandidatePairs candidates = findCandidates(rows.fields(), rows.space(), mostPairs, cancel);
    std::vector<GradePattern> patterns = rows.compare(candidates.pairs, threads, cancel);
    return {std::move(candidates.pairs), std::move(patterns), candidates.isCutShort};
}

FieldChances fieldChances(const RowComparison &rows, const CancelToken &cancel)
{
    FieldChances chances(rows.fieldCount());
    for (size_t field = 0; field < rows.fieldCount() && rows.space().rows > 1; ++field) {
        if (const NameComparer *names = rows.ownNames(field))
            chances[field] = chancesOfNames(*names, rows.space(), cancel);
    }
    return chances;
}

LearntWeights learnFrom(const RowComparison &rows, const FieldPlan &plan, const LearnedPairs &learned,
                        const FieldChances &chances, int threads, const CancelToken &cancel)
{
    LearningInput input;
    const RowSpace space = rows.space();
    const bool canPair = space.rows > 1 && space.split != 0 && space.split != space.rows;
    const bool isChanceOpen = std::any_of(chances.begin(), chances.end(), [](const auto &known) { return !known; });
    const std::vector<quint64> others =
        canPair && isChanceOpen ? drawOthers(rows, learned.pairs) : std::vector<quint64>();
    input.chance = sharesOf(rows.compare(others, threads, cancel), rows.fieldCount());
    input.compared = countPatterns(learned.patterns);
    input.comparedPairs = double(learned.pairs.size());
    input.allPairs = std::max(space.allPairs(), 1.0);
    constexpr double likelyShare = 0.2; // of rows that have a match
    const int fewerRows = space.split < 0 ? space.rows : std::min(space.split, space.rows - space.split);
    input.likelyMatches = likelyShare * fewerRows;
    for (size_t field = 0; field < rows.fieldCount(); ++field) {
        input.kinds.push_back(plan.fields[field].kind);
        input.isChanceKnown.push_back(chances[field].has_value());
        if (chances[field])
            input.chance[field] = chances[field]->all;
    }
    return learnWeights(input);
}

/// A name that others hardly have by chance is the same one however often it comes, unless it comes so often that it
/// is no name ("admin").
double RowScoring::nameWeight(size_t field, int a, int b, Grade grade) const
{
    const NameChances &chances = *m_chances[field];
    const auto *names = m_rows->ownNames(field);
    const qsizetype letters = std::min(names->name(a).stem.size(), names->name(b).stem.size());
    const double usual = chances.all[size_t(grade)];
    double chance = usual;
    if (grade <= Grade::part)
        chance = chances.byLength[NameChances::lengthOf(letters)][size_t(grade)];
    constexpr int likelySame = 25;
    const int shared = names->sharedBy(a, b, grade);
    const double rows = std::max(names->filledRows(), 1);
    chance = std::max(chance, (shared - likelySame) / rows);
    if (grade == Grade::numberAdded)
        chance = std::max(chance, double(std::max(names->numbersBehind(a), names->numbersBehind(b)) - 2) / rows);
    const double weight = m_weights.weight(field, grade) + std::log2(usual / chance);
    // However many there are: names in which something speaks against their being the same are not.
    constexpr double mostInDoubt = 4;
    return grade > Grade::part ? std::min(weight, mostInDoubt) : weight;
}

double RowScoring::weight(size_t field, int a, int b, Grade grade) const
{
    const double usual = m_weights.weight(field, grade);
    if (grade == Grade::missing || grade == Grade::hub)
        return usual;
    if (m_chances[field])
        return nameWeight(field, a, b, grade);
    const FieldComparer &values = m_rows->field(field);
    const int shared = values.sharedBy(a, b, grade);
    if (shared < 2 || (grade != Grade::equal && grade != Grade::rewritten))
        return usual;
    // The usual weight is that of the usual value. Two rows with the value are the pair itself, and a few more may be
    // the same as well: only what goes beyond speaks of chance.
    const double rows = std::max(values.filledRows(), 1);
    const double usualChance = m_weights.different[field][size_t(grade)];
    constexpr int likelySame = 4;
    const double chance = usualChance * rows < 1 ? std::max(usualChance, (shared - likelySame) / rows)
                                                 : std::max(shared - 1.0, 0.5) / rows;
    return std::max(usual + std::log2(usualChance / chance), std::min(usual, 0.0));
}

double RowScoring::score(int a, int b, GradePattern pattern) const
{
    double sum = m_weights.priorScore();
    for (size_t field = 0; field < m_rows->fieldCount(); ++field)
        sum += weight(field, a, b, gradeIn(pattern, field));
    return sum;
}

} // namespace interdict
