// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/basics/progress.h"

#include <QString>

#include <span>
#include <vector>

namespace interdict {

struct TextPair
{
    int a = 0; ///< index of a text, a < b
    int b = 0;
    double similarity = 0; ///< 0 to 1: the share of shingles that both have (Jaccard); counted, or estimated
                           ///< from 1,000 of them for long texts

    friend bool operator==(const TextPair &, const TextPair &) = default;
};

struct SimilarTexts
{
    /// Near-identical texts, most similar first and then by index. Only the first of several texts that say the same
    /// stands in pairs.
    std::vector<TextPair> pairs;
    /// For each text the index of the first that says the same word for word (its own where it is that one); -1 for a
    /// text with too few words to say anything.
    std::vector<int> sameAs;
    bool isCutShort = false; ///< mostPairs was reached
};

struct SimilarTextRules
{
    double least = 0.6;   ///< similarity; pairs near 0.5 and below are found by chance only
    int shingleWords = 3; ///< words in a row that are compared as one
    int fewestWords = 8;  ///< texts with fewer say nothing of who wrote them
    qint64 mostPairs = 1000000;
    int threads = 2;
};

/// Texts that were written from the same template: MinHash over word shingles with banding (Broder 1997). Case, digits'
/// values, punctuation and spacing do not count. Time and memory grow with the number of texts, not its square: a
/// bucket that holds too many texts is compared along its order only. The same texts give the same result.
/// Errors: cancelled.
[[nodiscard]] Result<SimilarTexts> similarTexts(std::span<const QString> texts, const SimilarTextRules &rules,
                                                const CancelToken &cancel, const ProgressSink &progress = {});

} // namespace interdict
