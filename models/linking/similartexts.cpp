// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/similartexts.h"

#include "models/basics/parallelranges.h"
#include "models/linking/drawing.h"
#include "models/linking/foldedtext.h"
#include "models/linking/valuecounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace interdict {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Matching)
};

constexpr size_t bands = 24;
constexpr size_t rowsOfBand = 4; // texts that are 0.6 similar share a band in 96 of 100 cases
constexpr size_t mostShingles = 1000;
constexpr size_t mostInBucket = 40;
constexpr size_t neighbours = 6; // in a larger bucket

using Signature = std::array<quint32, bands * rowsOfBand>;

/// A text as a set: the lowest of its shingles' digests, ascending.
using Shingles = std::vector<quint32>;

/// Words of letters and digits; digits count as digits whatever they say.
std::vector<quint64> wordKeys(const QString &text)
{
    std::vector<quint64> keys;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            keys.push_back(textKey(word));
        word.clear();
    };
    for (const QChar letter : foldedLetters(text)) {
        if (letter.isDigit())
            word += u'0';
        else if (letter.isLetter() || letter.isSurrogate())
            word += letter;
        else
            finish();
    }
    finish();
    return keys;
}

Shingles shinglesOf(const std::vector<quint64> &words, size_t length)
{
    Shingles shingles;
    for (size_t i = 0; i + length <= words.size(); ++i) {
        quint64 key = 0;
        for (size_t j = 0; j < length; ++j)
            key = joinedKey(key, words[i + j]);
        shingles.push_back(quint32(key >> 32));
    }
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    shingles.resize(std::min(shingles.size(), mostShingles));
    return shingles;
}

/// Of the lowest that either has, as far as both are known.
double jaccard(const Shingles &a, const Shingles &b)
{
    const size_t most =
        a.size() == mostShingles || b.size() == mostShingles ? mostShingles : std::numeric_limits<size_t>::max();
    size_t i = 0;
    size_t j = 0;
    size_t all = 0;
    size_t shared = 0;
    for (; (i < a.size() || j < b.size()) && all < most; ++all) {
        if (j == b.size() || (i < a.size() && a[i] < b[j])) {
            ++i;
        } else if (i == a.size() || b[j] < a[i]) {
            ++j;
        } else {
            ++i;
            ++j;
            ++shared;
        }
    }
    return all == 0 ? 0 : double(shared) / double(all);
}

struct Mixers
{
    std::array<quint64, bands * rowsOfBand> factor;
    std::array<quint64, bands * rowsOfBand> added;

    Mixers()
    {
        Drawing drawing;
        for (size_t i = 0; i < factor.size(); ++i) {
            factor[i] = drawing.next() | 1;
            added[i] = drawing.next();
        }
    }
};

Signature signatureOf(const Shingles &shingles, const Mixers &mixers)
{
    Signature lowest;
    lowest.fill(std::numeric_limits<quint32>::max());
    for (const quint32 shingle : shingles) {
        for (size_t i = 0; i < lowest.size(); ++i)
            lowest[i] = std::min(lowest[i], quint32((mixers.factor[i] * shingle + mixers.added[i]) >> 32));
    }
    return lowest;
}

class Comparison
{
public:
    Comparison(std::span<const QString> texts, const SimilarTextRules &rules) : m_texts(texts), m_rules(rules) {}

    Result<SimilarTexts> run(const CancelToken &cancel, const ProgressSink &progress)
    {
        report(progress, 0);
        readAll(cancel);
        keepFirsts();
        if (cancel.isCancelled())
            return cancelled();
        report(progress, 1);
        sign(cancel);
        if (cancel.isCancelled())
            return cancelled();
        report(progress, 2);
        const std::vector<quint64> candidates = pairsOfBands(cancel);
        compare(candidates, cancel);
        if (cancel.isCancelled())
            return cancelled();
        return std::move(m_found);
    }

private:
    static void report(const ProgressSink &progress, qint64 done)
    {
        constexpr qint64 steps = 3;
        if (progress)
            progress({done, steps, Words::tr("Comparing texts")});
    }
    void readAll(const CancelToken &cancel)
    {
        m_shingles.resize(m_texts.size());
        m_digests.resize(m_texts.size());
        inParallelRanges(m_texts.size(), m_rules.threads, [&](size_t first, size_t last) {
            for (size_t i = first; i < last && !cancel.isCancelled(); ++i) {
                const std::vector<quint64> words = wordKeys(m_texts[i]);
                if (words.size() < size_t(std::max(m_rules.fewestWords, m_rules.shingleWords)))
                    continue;
                m_shingles[i] = shinglesOf(words, size_t(std::max(m_rules.shingleWords, 1)));
                quint64 digest = words.size();
                for (const quint64 word : words)
                    digest = joinedKey(digest, word);
                m_digests[i] = digest;
            }
        });
    }
    /// Of texts that say the same only the first goes on.
    void keepFirsts()
    {
        QHash<quint64, int> firsts;
        m_found.sameAs.assign(m_texts.size(), -1);
        for (size_t i = 0; i < m_texts.size(); ++i) {
            if (m_shingles[i].empty())
                continue;
            const auto known = firsts.constFind(m_digests[i]);
            m_found.sameAs[i] = known == firsts.constEnd() ? int(i) : *known;
            if (known == firsts.constEnd()) {
                firsts.insert(m_digests[i], int(i));
                m_firsts.push_back(int(i));
            } else {
                m_shingles[i] = {};
            }
        }
    }
    void sign(const CancelToken &cancel)
    {
        const Mixers mixers;
        m_signatures.resize(m_firsts.size());
        inParallelRanges(m_firsts.size(), m_rules.threads, [&](size_t first, size_t last) {
            for (size_t i = first; i < last && !cancel.isCancelled(); ++i)
                m_signatures[i] = signatureOf(m_shingles[size_t(m_firsts[i])], mixers);
        });
    }
    std::vector<quint64> pairsOfBands(const CancelToken &cancel)
    {
        std::vector<quint64> pairs;
        std::vector<std::pair<quint64, quint32>> keyed(m_firsts.size());
        for (size_t band = 0; band < bands && !cancel.isCancelled(); ++band) {
            for (size_t i = 0; i < m_firsts.size(); ++i) {
                quint64 key = band;
                for (size_t row = 0; row < rowsOfBand; ++row)
                    key = joinedKey(key, m_signatures[i][band * rowsOfBand + row]);
                keyed[i] = {key, quint32(i)};
            }
            std::sort(keyed.begin(), keyed.end());
            for (size_t first = 0; first < keyed.size();) {
                size_t last = first + 1;
                while (last < keyed.size() && keyed[last].first == keyed[first].first)
                    ++last;
                addBucket(std::span(keyed).subspan(first, last - first), pairs);
                first = last;
            }
            if (!makeUnique(pairs))
                break;
        }
        return pairs;
    }
    static void addBucket(std::span<const std::pair<quint64, quint32>> bucket, std::vector<quint64> &pairs)
    {
        const size_t reach = bucket.size() <= mostInBucket ? mostInBucket : neighbours;
        for (size_t i = 0; i < bucket.size(); ++i) {
            for (size_t j = i + 1; j < std::min(bucket.size(), i + reach + 1); ++j)
                pairs.push_back(quint64(bucket[i].second) << 32 | bucket[j].second);
        }
    }
    /// False where there are as many as are allowed.
    bool makeUnique(std::vector<quint64> &pairs)
    {
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        m_found.isCutShort = qint64(pairs.size()) >= m_rules.mostPairs;
        return !m_found.isCutShort;
    }
    void compare(const std::vector<quint64> &candidates, const CancelToken &cancel)
    {
        std::vector<float> similarities(candidates.size());
        inParallelRanges(candidates.size(), m_rules.threads, [&](size_t first, size_t last) {
            for (size_t i = first; i < last && !cancel.isCancelled(); ++i)
                similarities[i] = float(jaccard(shinglesAt(candidates[i] >> 32), shinglesAt(quint32(candidates[i]))));
        });
        for (size_t i = 0; i < candidates.size(); ++i) {
            if (double(similarities[i]) >= m_rules.least)
                m_found.pairs.push_back({m_firsts[size_t(candidates[i] >> 32)],
                                         m_firsts[size_t(quint32(candidates[i]))], double(similarities[i])});
        }
        std::sort(m_found.pairs.begin(), m_found.pairs.end(), [](const TextPair &x, const TextPair &y) {
            return std::tuple(-x.similarity, x.a, x.b) < std::tuple(-y.similarity, y.a, y.b);
        });
    }
    [[nodiscard]] const Shingles &shinglesAt(quint64 first) const
    {
        return m_shingles[size_t(m_firsts[size_t(first)])];
    }

    std::span<const QString> m_texts;
    const SimilarTextRules &m_rules;
    std::vector<Shingles> m_shingles;
    std::vector<quint64> m_digests;
    std::vector<int> m_firsts; ///< indexes of the texts that are compared
    std::vector<Signature> m_signatures;
    SimilarTexts m_found;
};

} // namespace

Result<SimilarTexts> similarTexts(std::span<const QString> texts, const SimilarTextRules &rules,
                                  const CancelToken &cancel, const ProgressSink &progress)
{
    return Comparison(texts, rules).run(cancel, progress);
}

} // namespace interdict
