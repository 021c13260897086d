// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/suggestions.h"

#include "models/casework/suggestionfacts.h"
#include "models/store/judgementtable.h"
#include "models/store/listingqueries.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

constexpr qint64 mostSharingPairs = 500'000; // of things that several hold; the rarest first
constexpr double fewestOthers = 1000;        // a small case is a piece of a larger world

struct Candidate
{
    int a = 0;
    int b = 0;
    double score = 0;
};

double probabilityOf(double score)
{
    return 1 / (1 + std::exp2(-score));
}

/// Two of N entities that share what k of them have: chance would bring them together in k² of N² pairs, and one of N
/// pairs is the same at all. What is found with them rather than theirs weighs less.
double sharingScore(const SuggestionFacts::Thing &thing, size_t entities)
{
    const double others = std::max(double(entities), fewestOthers);
    const double score = std::log2(others) - 2 * std::log2(double(thing.sharers));
    const SuggestionGround ground = groundOf(thing.entity.kind);
    return ground == SuggestionGround::domain ? score - 5 : score;
}

/// Texts are copied by others, too: one template alone leaves the question open, many do not.
double textScore(const TextTie &tie)
{
    const double many = std::min(4.0, 1.5 * std::log2(double(tie.texts) + 1) - 0.5);
    return many - std::max(0.0, std::log2(double(tie.sharers) / 5)) - 4 * (1 - tie.similarity);
}

class Suggesting
{
public:
    Suggesting(const Database &database, const SuggestionRequest &request, const CancelToken &cancel,
               const ProgressSink &progress)
        : m_database(database), m_request(request), m_cancel(cancel), m_progress(progress)
    {
    }

    Result<Suggestions> suggest();

private:
    Outcome readCase();
    Outcome learn();
    void collectCandidates();
    void addSharing(std::set<std::pair<int, int>> &pairs) const;
    [[nodiscard]] double scoreOf(int a, int b) const;
    void choose();
    [[nodiscard]] std::pair<RowId<Entity>, RowId<Entity>> wholes(const Candidate &candidate) const;
    [[nodiscard]] SuggestedPair told(const Candidate &candidate) const;
    [[nodiscard]] std::vector<SuggestionReason> reasonsFor(int a, int b) const;
    [[nodiscard]] SuggestionReason sharingReason(int a, int b, const MatchReason &learnt,
                                                 SuggestionGround ground) const;
    [[nodiscard]] SuggestionReason textReason(const TextTie &tie) const;
    Outcome tellCommonTexts();

    const Database &m_database;
    const SuggestionRequest &m_request;
    const CancelToken &m_cancel;
    const ProgressSink &m_progress;
    MergedEntities m_merged;
    std::set<std::pair<RowId<Entity>, RowId<Entity>>> m_decided; ///< by representatives, the smaller first
    SuggestionFacts m_facts;
    SuggestionTable m_table;
    std::optional<Matcher> m_matcher;
    std::vector<Candidate> m_candidates;
    Suggestions m_found;
};

Outcome Suggesting::readCase()
{
    const Result<std::vector<Judgement>> judgements = allJudgements(m_database);
    if (!judgements)
        return tl::unexpected(judgements.error());
    m_merged = MergedEntities(*judgements);
    for (const Judgement &judgement : *judgements) {
        if (judgement.verdict != Verdict::same)
            m_decided.insert(
                std::minmax(m_merged.representative(judgement.left), m_merged.representative(judgement.right)));
    }
    Result<SuggestionFacts> facts = readSuggestionFacts(m_database, m_merged, m_request, m_cancel, m_progress);
    if (!facts)
        return tl::unexpected(facts.error());
    m_facts = std::move(*facts);
    m_found.kind = m_request.kind;
    m_found.compared = qint64(m_facts.entities.size());
    m_found.hubs = std::move(m_facts.hubs);
    return tellCommonTexts();
}

Outcome Suggesting::tellCommonTexts()
{
    constexpr size_t most = 20;
    for (size_t i = 0; i < std::min(most, m_facts.texts.hubs.size()); ++i) {
        const CommonText &text = m_facts.texts.hubs[i];
        const Result<std::vector<ListingRow>> rows = listingRows(m_database, std::span(&text.example, 1));
        if (!rows)
            return tl::unexpected(rows.error());
        if (!rows->empty())
            m_found.commonTexts.push_back(
                Words::tr("%1 sellers use one text, such as that of the listing \"%2\".")
                    .arg(QLocale().toString(text.sharers), visibleLine(rows->front().listing.title).left(80)));
    }
    return {};
}

Outcome Suggesting::learn()
{
    m_table = tableOf(m_facts);
    MatchOptions options;
    for (qsizetype i = 0; i < m_table.table.columns.size(); ++i)
        options.kinds[m_table.table.columns[i]] = m_table.kinds[size_t(i)];
    options.threshold = m_request.threshold;
    options.pairing = MatchOptions::Pairing::manyToMany;
    options.mostSharing = m_request.hub;
    Result<Matcher> matcher = Matcher::learn(m_table.table, nullptr, options, m_cancel, m_progress);
    if (!matcher)
        return tl::unexpected(matcher.error());
    m_matcher.emplace(std::move(*matcher));
    m_found.model = m_matcher->model();
    return {};
}

/// Pairs that share a thing or a text are looked at whatever the names say; those of the rarest things first.
void Suggesting::addSharing(std::set<std::pair<int, int>> &pairs) const
{
    std::vector<const SuggestionFacts::Thing *> rarest;
    for (const SuggestionFacts::Thing &thing : m_facts.things)
        rarest.push_back(&thing);
    std::stable_sort(rarest.begin(), rarest.end(),
                     [](const auto *a, const auto *b) { return a->holders.size() < b->holders.size(); });
    for (const auto *thing : rarest) {
        for (size_t i = 0; i < thing->holders.size(); ++i) {
            for (size_t j = i + 1; j < thing->holders.size() && qint64(pairs.size()) < mostSharingPairs; ++j)
                pairs.emplace(thing->holders[i], thing->holders[j]);
        }
    }
    for (const auto &[ends, tie] : m_facts.textTieAt)
        pairs.insert(ends);
}

double Suggesting::scoreOf(int a, int b) const
{
    const double learnt = m_matcher->score(a, b).score;
    const std::vector<int> common = m_facts.common(a, b);
    const TextTie *tie = m_facts.textTie(a, b);
    if (common.empty() && !tie)
        return learnt;
    double against = 0;
    for (const MatchReason &reason : m_matcher->explain(a, b))
        against += std::min(0.0, reason.weight);
    double score = learnt;
    double shared = -std::numeric_limits<double>::infinity();
    for (const int thing : common)
        shared = std::max(shared, sharingScore(m_facts.things[size_t(thing)], m_facts.entities.size()));
    const double more = std::min(4.0, 2.0 * double(std::max<size_t>(common.size(), 1) - 1));
    score = std::max(score, shared + more + std::max(-4.0, against / 2));
    if (tie)
        score = std::max(score + std::max(0.0, textScore(*tie)), textScore(*tie) + std::max(-2.0, against / 4));
    return score;
}

void Suggesting::collectCandidates()
{
    std::set<std::pair<int, int>> pairs;
    addSharing(pairs);
    for (const auto &[a, b] : pairs)
        m_candidates.push_back({a, b, scoreOf(a, b)});
    for (const ScoredPair &pair : m_matcher->suggestions()) {
        if (!pairs.contains({pair.a, pair.b}))
            m_candidates.push_back({pair.a, pair.b, pair.score});
    }
    const double least = m_request.threshold.value_or(0.5);
    std::erase_if(m_candidates, [least](const Candidate &candidate) { return probabilityOf(candidate.score) < least; });
    std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &x, const Candidate &y) {
        return std::tuple(-x.score, x.a, x.b) < std::tuple(-y.score, y.a, y.b);
    });
}

std::pair<RowId<Entity>, RowId<Entity>> Suggesting::wholes(const Candidate &candidate) const
{
    return std::minmax(m_merged.representative(m_facts.entities[size_t(candidate.a)].id),
                       m_merged.representative(m_facts.entities[size_t(candidate.b)].id));
}

/// The likeliest, of two that are merged with others one pair for all of them.
void Suggesting::choose()
{
    QHash<int, int> pairsOf;
    std::set<std::pair<RowId<Entity>, RowId<Entity>>> chosen;
    for (const Candidate &candidate : m_candidates) {
        const auto ends = wholes(candidate);
        if (chosen.contains(ends))
            continue;
        if (ends.first == ends.second || m_decided.contains(ends)) {
            ++m_found.judged;
            continue;
        }
        const bool isFull = int(m_found.pairs.size()) >= m_request.most ||
                            pairsOf.value(candidate.a) >= m_request.mostOfOne ||
                            pairsOf.value(candidate.b) >= m_request.mostOfOne;
        if (isFull) {
            ++m_found.leftOut;
            continue;
        }
        chosen.insert(ends);
        ++pairsOf[candidate.a];
        ++pairsOf[candidate.b];
        m_found.pairs.push_back(told(candidate));
    }
}

SuggestionReason Suggesting::textReason(const TextTie &tie) const
{
    SuggestionReason reason;
    reason.ground = SuggestionGround::text;
    reason.weight = std::max(0.0, textScore(tie));
    reason.sharers = tie.sharers;
    const QLocale locale;
    reason.words = tie.texts > 1
                       ? Words::tr("Listings of both follow %1 templates; the most similar texts agree in %2 %. %3 "
                                   "sellers use the rarest of them.")
                             .arg(locale.toString(tie.texts), locale.toString(int(tie.similarity * 100)),
                                  locale.toString(tie.sharers))
                       : Words::tr("Listings of both follow one template: the most similar texts agree in %1 %. %2 "
                                   "sellers use it.")
                             .arg(locale.toString(int(tie.similarity * 100)), locale.toString(tie.sharers));
    return reason;
}

/// What a column of things says, with what both have of them and how common that is.
SuggestionReason Suggesting::sharingReason(int a, int b, const MatchReason &learnt, SuggestionGround ground) const
{
    SuggestionReason reason{ground, learnt.weight, learnt.why};
    const SuggestionFacts::Thing *rarest = nullptr;
    qint64 count = 0;
    for (const int index : m_facts.common(a, b)) {
        const SuggestionFacts::Thing &thing = m_facts.things[size_t(index)];
        if (groundOf(thing.entity.kind) != ground)
            continue;
        ++count;
        if (!rarest || thing.sharers < rarest->sharers)
            rarest = &thing;
    }
    if (!rarest) {
        if (learnt.weight < 0)
            reason.words = Words::tr("Each has one of its own, and none in common: %1.").arg(displayName(ground));
        return reason;
    }
    reason.shared = rarest->entity.id;
    reason.sharers = rarest->sharers;
    const QString name = visibleLine(rarest->entity.label).left(80);
    const QString sharers = QLocale().toString(rarest->sharers) + u' ' + displayNamePlural(m_request.kind);
    reason.words =
        count > 1
            ? Words::tr("Both have the %1 \"%2\", shared by %3, and %4 more in common.")
                  .arg(displayName(rarest->entity.kind), name, sharers, QLocale().toString(count - 1))
            : Words::tr("Both have the %1 \"%2\", shared by %3.").arg(displayName(rarest->entity.kind), name, sharers);
    return reason;
}

std::vector<SuggestionReason> Suggesting::reasonsFor(int a, int b) const
{
    std::vector<SuggestionReason> reasons;
    for (const MatchReason &learnt : m_matcher->explain(a, b)) {
        const std::optional<SuggestionGround> ground = m_table.groundOf(learnt.field);
        if (!ground)
            continue;
        const bool isPlain = *ground == SuggestionGround::name || *ground == SuggestionGround::place;
        reasons.push_back(isPlain ? SuggestionReason{*ground, learnt.weight, learnt.why}
                                  : sharingReason(a, b, learnt, *ground));
    }
    std::set<SuggestionGround> told;
    for (const SuggestionReason &reason : reasons)
        told.insert(reason.ground);
    for (const int thing : m_facts.common(a, b)) { // what the learnt weights say nothing of
        const SuggestionGround ground = groundOf(m_facts.things[size_t(thing)].entity.kind);
        if (told.insert(ground).second)
            reasons.push_back(sharingReason(a, b, {}, ground));
    }
    if (const TextTie *tie = m_facts.textTie(a, b))
        reasons.push_back(textReason(*tie));
    return reasons;
}

SuggestedPair Suggesting::told(const Candidate &candidate) const
{
    SuggestedPair pair;
    pair.left = m_facts.entities[size_t(candidate.a)].id;
    pair.right = m_facts.entities[size_t(candidate.b)].id;
    pair.score = candidate.score;
    pair.probability = probabilityOf(candidate.score);
    pair.reasons = reasonsFor(candidate.a, candidate.b);
    // What is shared may weigh more than the learnt weights know, which see few such pairs: the strongest of what is
    // shared carries the difference, so that the reasons come to the score.
    double sum = m_found.model.priorScore;
    SuggestionReason *strongest = nullptr;
    for (SuggestionReason &reason : pair.reasons) {
        sum += reason.weight;
        if (reason.sharers > 0 && (!strongest || reason.weight > strongest->weight))
            strongest = &reason;
    }
    if (strongest && pair.score > sum)
        strongest->weight += pair.score - sum;
    std::stable_sort(pair.reasons.begin(), pair.reasons.end(),
                     [](const SuggestionReason &x, const SuggestionReason &y) { return x.weight > y.weight; });
    return pair;
}

Result<Suggestions> Suggesting::suggest()
{
    if (Outcome read = readCase(); !read)
        return tl::unexpected(read.error());
    if (m_facts.entities.size() < 2)
        return std::move(m_found);
    if (Outcome learnt = learn(); !learnt)
        return tl::unexpected(learnt.error());
    collectCandidates();
    if (m_cancel.isCancelled())
        return cancelled();
    choose();
    return std::move(m_found);
}

} // namespace

Result<Suggestions> suggestPairs(const Database &database, const SuggestionRequest &request, const CancelToken &cancel,
                                 const ProgressSink &progress)
{
    return Suggesting(database, request, cancel, progress).suggest();
}

Result<Suggestions> suggestPairs(const SuggestionRequest &request, const CancelToken &cancel,
                                 const ProgressSink &progress)
{
    Result<Database> database = Database::open(request.casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    return suggestPairs(*database, request, cancel, progress);
}

} // namespace interdict
