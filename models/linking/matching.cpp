// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/matching.h"

#include "models/linking/pairchoice.h"
#include "models/linking/rowcomparison.h"
#include "models/linking/rowscoring.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Matching)
};

void report(const ProgressSink &progress, qint64 done, const QString &doing)
{
    constexpr qint64 steps = 4;
    if (progress)
        progress({done, steps, doing});
}

QString commonness(int rows)
{
    return rows == 2 ? Words::tr("No other row has it.") : Words::tr("%n rows have it.", nullptr, rows);
}

} // namespace

struct Matcher::Insides
{
    Insides(const MatchTable &first, const MatchTable *second, FieldPlan planned, const MatchOptions &options)
        : plan(std::move(planned)), rows(first, second, plan, options.mostSharing)
    {
    }

    FieldPlan plan;
    RowComparison rows;
    std::optional<RowScoring> scoring;
    MatchModel model;
    std::vector<ScoredPair> suggestions;

    [[nodiscard]] int otherRow(int b) const { return rows.space().split < 0 ? b : b + rows.space().split; }
    [[nodiscard]] ScoredPair fromRows(int a, int b, double score) const
    {
        return {a, rows.space().split < 0 ? b : b - rows.space().split, score, probabilityOf(score)};
    }
    void describe(const MatchTable &first, const MatchTable *second, const LearnedPairs &learned);
    void suggest(const LearnedPairs &learned, const MatchOptions &options);
};

void Matcher::Insides::describe(const MatchTable &first, const MatchTable *second, const LearnedPairs &learned)
{
    for (size_t field = 0; field < plan.fields.size(); ++field) {
        LearntField told{plan.fields[field].name, plan.fields[field].kind, {}};
        const GradeShares seen = learned.seen(field);
        for (int at = int(Grade::equal); at < gradeCount; ++at) {
            const Grade grade = Grade(at);
            if (seen[size_t(at)] > 0)
                told.levels.push_back({toToken(grade), displayName(grade), scoring->weights().same[field][size_t(at)],
                                       scoring->weights().different[field][size_t(at)],
                                       scoring->weights().weight(field, grade), seen[size_t(at)]});
        }
        model.fields.push_back(std::move(told));
    }
    if (plan.idColumn >= 0)
        model.idColumn = first.columns[plan.idColumn];
    if (second && plan.otherIdColumn >= 0)
        model.otherIdColumn = second->columns[plan.otherIdColumn];
    model.ignored = plan.ignored;
    model.notes = plan.notes;
    model.priorScore = scoring->weights().priorScore();
    model.comparedPairs = qint64(learned.pairs.size());
    model.isCutShort = learned.isCutShort;
    if (learned.isCutShort)
        model.notes << Words::tr("There were more pairs to compare than the limit allows; the rows' rarest common "
                                 "values came first.");
}

void Matcher::Insides::suggest(const LearnedPairs &learned, const MatchOptions &options)
{
    std::vector<ScoredPair> scored;
    for (size_t i = 0; i < learned.pairs.size(); ++i) {
        const int a = lowerRow(learned.pairs[i]);
        const int b = upperRow(learned.pairs[i]);
        const double score = scoring->score(a, b, learned.patterns[i]);
        constexpr double worthKeeping = -7; // below 1 in 100
        if (score > worthKeeping)
            scored.push_back(fromRows(a, b, score));
    }
    std::sort(scored.begin(), scored.end(), [](const ScoredPair &x, const ScoredPair &y) {
        return std::tuple(-x.score, x.a, x.b) < std::tuple(-y.score, y.a, y.b);
    });
    model.isOneToOne = isOneToOne(scored, rows.space(), options.pairing);
    if (model.isOneToOne)
        keepBestBothWays(scored);
    model.threshold = options.threshold ? *options.threshold : bestThreshold(scored);
    std::copy_if(scored.begin(), scored.end(), std::back_inserter(suggestions),
                 [this](const ScoredPair &pair) { return pair.probability >= model.threshold; });
}

Matcher::Matcher(std::unique_ptr<Insides> insides) : m_insides(std::move(insides)) {}
Matcher::Matcher(Matcher &&) noexcept = default;
Matcher &Matcher::operator=(Matcher &&) noexcept = default;
Matcher::~Matcher() = default;

Result<Matcher> Matcher::learn(const MatchTable &first, const MatchTable *second, const MatchOptions &options,
                               const CancelToken &cancel, const ProgressSink &progress)
{
    report(progress, 0, Words::tr("Preparing rows"));
    Result<FieldPlan> plan = planFields(first, second, options);
    if (!plan)
        return tl::unexpected(plan.error());
    auto insides = std::make_unique<Insides>(first, second, std::move(*plan), options);
    if (cancel.isCancelled())
        return cancelled();
    report(progress, 1, Words::tr("Finding pairs to compare"));
    LearnedPairs learned = comparedPairs(insides->rows, options.mostPairs, options.threads, cancel);
    if (cancel.isCancelled())
        return cancelled();
    report(progress, 2, Words::tr("Learning what tells rows apart"));
    FieldChances chances = fieldChances(insides->rows, cancel);
    LearntWeights weights = learnFrom(insides->rows, insides->plan, learned, chances, options.threads, cancel);
    insides->scoring.emplace(insides->rows, std::move(weights), std::move(chances));
    if (cancel.isCancelled())
        return cancelled();
    report(progress, 3, Words::tr("Choosing pairs"));
    insides->describe(first, second, learned);
    insides->suggest(learned, options);
    return Matcher(std::move(insides));
}

const MatchModel &Matcher::model() const
{
    return m_insides->model;
}

const std::vector<ScoredPair> &Matcher::suggestions() const
{
    return m_insides->suggestions;
}

ScoredPair Matcher::score(int a, int b) const
{
    const int row = m_insides->otherRow(b);
    const double score = m_insides->scoring->score(a, row, m_insides->rows.compare(a, row));
    return {a, b, score, probabilityOf(score)};
}

std::vector<MatchReason> Matcher::explain(int a, int b) const
{
    const RowComparison &rows = m_insides->rows;
    const int row = m_insides->otherRow(b);
    const GradePattern pattern = rows.compare(a, row);
    std::vector<MatchReason> reasons;
    for (size_t field = 0; field < rows.fieldCount(); ++field) {
        const Grade grade = gradeIn(pattern, field);
        if (grade == Grade::missing)
            continue;
        const PlannedField &planned = m_insides->plan.fields[field];
        QString why = sentenceOn(grade, planned.kind, rows.value(field, a), rows.value(field, row));
        const int shared = rows.field(field).sharedBy(a, row, grade);
        if (shared >= 2)
            why += u' ' + commonness(shared);
        reasons.push_back({planned.name, toToken(grade), m_insides->scoring->weight(field, a, row, grade), why});
    }
    std::stable_sort(reasons.begin(), reasons.end(), [](const MatchReason &x, const MatchReason &y) {
        return std::abs(x.weight) > std::abs(y.weight);
    });
    return reasons;
}

} // namespace interdict
