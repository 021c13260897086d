// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/derivedlinks.h"
#include "models/linking/matching.h"

#include <optional>
#include <vector>

namespace interdict {

/// What speaks for or against a pair.
enum class SuggestionGround { name, key, contact, wallet, domain, text, place };
[[nodiscard]] QString toToken(SuggestionGround ground);
[[nodiscard]] std::optional<SuggestionGround> suggestionGroundFromToken(QStringView token);
[[nodiscard]] QString displayName(SuggestionGround ground); ///< "PGP key", "listing texts"

struct SuggestionReason
{
    SuggestionGround ground = SuggestionGround::name;
    double weight = 0;                     ///< in bits, for (above 0) or against (below 0)
    QString words;                         ///< a translated sentence, made visible for plain text
    std::optional<RowId<Entity>> shared{}; ///< the rarest thing both share
    qint64 sharers = 0;                    ///< how many share it; 0 where the reason is no shared thing
};

struct SuggestedPair
{
    RowId<Entity> left; ///< the smaller id
    RowId<Entity> right;
    double score = 0;                      ///< bits: the prior and all reasons together; 0 is even odds
    double probability = 0;                ///< that both are the same
    std::vector<SuggestionReason> reasons; ///< those for it first, the strongest in front

    /// What speaks most for it.
    [[nodiscard]] std::optional<SuggestionGround> mainGround() const;
    [[nodiscard]] bool rests(SuggestionGround ground) const; ///< it speaks for the pair
};

/// What is asked for; a value, so that a job can have it.
struct SuggestionRequest
{
    QString casePath;
    EntityKind kind = EntityKind::seller;
    std::optional<double> threshold; ///< least probability; else the model's
    int hub = usualHub;              ///< what more share than this says nothing
    int most = 2000;                 ///< pairs, the likeliest
    int mostOfOne = 10;              ///< pairs that one entity is in
};

struct Suggestions
{
    EntityKind kind = EntityKind::seller;
    std::vector<SuggestedPair> pairs; ///< likeliest first
    std::vector<SharedThing> hubs;    ///< set apart, most common first
    std::vector<QString> commonTexts; ///< in words: templates that too many use
    qint64 compared = 0;              ///< entities
    qint64 judged = 0;                ///< pairs that would be here, had nobody decided about them
    qint64 leftOut = 0;               ///< pairs beyond `most` and `mostOfOne`
    MatchModel model;                 ///< the weights, as learnt from the case
};

/// Kinds whose entities can be compared: sellers, domains, organisations, handles.
[[nodiscard]] const std::vector<EntityKind> &suggestibleKinds();

/// A job with a connection of its own: who of the case could be the same, and why. Pairs that were judged, that are one
/// already or that a judgement keeps apart are not told again. Errors: cancelled.
[[nodiscard]] Result<Suggestions> suggestPairs(const SuggestionRequest &request, const CancelToken &cancel,
                                               const ProgressSink &progress);
/// The same through a connection that is open.
[[nodiscard]] Result<Suggestions> suggestPairs(const Database &database, const SuggestionRequest &request,
                                               const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
