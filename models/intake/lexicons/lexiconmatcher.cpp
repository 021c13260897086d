// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/lexicons/lexiconmatcher.h"

#include "models/intake/lexicons/letterfolds.h"
#include "models/intake/scanning/disguise.h"

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;
using namespace lexicons;

namespace {

constexpr qsizetype nearby = 60; ///< units in which a word can say what another one means

/// A text's letters, and a bit for each before which separators stand.
struct Key
{
    QString letters;
    quint64 separators = 0;
};

Key keyOf(QStringView text)
{
    constexpr qsizetype mostPlaces = 64;
    Key key;
    bool isAfterSeparator = false;
    for (const QChar c : text) {
        const QChar letter = folded(c);
        if (letter.isNull()) {
            isAfterSeparator = !key.letters.isEmpty();
            continue;
        }
        if (isAfterSeparator && key.letters.size() < mostPlaces)
            key.separators |= quint64(1) << key.letters.size();
        isAfterSeparator = false;
        key.letters += letter;
    }
    return key;
}

/// Signs that stand between the parts of one word: not the end of a sentence, not a list.
bool mayJoin(QChar c)
{
    return c == u' ' || c == u'-' || c == u'_' || c == u'.' || c == u'/' || c == u'\'' || c == u'+' || c == u'*' ||
           c == u'(' || c == u')' || c == u',' || c == u'[' || c == u']' || c == QChar::Nbsp || c == u'\u2010' ||
           c == u'\u2011' || c == u'\u2013' || c == u'\u2019' || c == u'#';
}

/// Whether a word may follow the unit of an amount without a blank: "5gcocaine", "10xXanax".
bool isUnit(QStringView text)
{
    constexpr std::array units{u"", u"x", u"g", u"gr", u"mg", u"ug", u"mcg", u"kg", u"oz"};
    return std::any_of(units.begin(), units.end(), [text](const char16_t *unit) {
        return text.compare(QStringView(unit), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

/// Follows the letters from one place on and keeps the longest word that ends where a word of the text may end.
class LexiconMatcher::Walk
{
public:
    Walk(const LexiconMatcher &matcher, QStringView text, qsizetype start, bool isAfterDigit)
        : m_matcher(matcher), m_text(text), m_start(start), m_isAfterDigit(isAfterDigit)
    {
    }

    [[nodiscard]] Match longest()
    {
        go({m_start, WordTree::root});
        return m_best;
    }

private:
    struct State
    {
        qsizetype place = 0;
        qint32 node = 0;
        qsizetype letters = 0;
        quint64 blanks = 0; ///< before these letters a blank was read over
        quint64 signs = 0;  ///< or another sign
        int digitsForLetters = 0;
    };

    void go(State state)
    {
        while (state.place < m_text.size()) {
            const QChar letter = folded(m_text[state.place]);
            if (letter.isNull()) {
                if (!skipSeparators(state))
                    return;
                continue;
            }
            if (isFoldedDigit(letter))
                goOtherWays(state, letter);
            state.node = m_matcher.m_tree.next(state.node, letter);
            if (state.node == WordTree::nowhere)
                return;
            step(state);
        }
    }

    void step(State &state)
    {
        ++state.place;
        ++state.letters;
        if (!m_matcher.m_tree.words(state.node).empty())
            consider(state);
    }

    /// A digit that is written for a letter, beside letters.
    void goOtherWays(const State &state, QChar digit)
    {
        constexpr int mostDigits = 3;
        const auto isLetterAt = [this](qsizetype i) {
            return i >= 0 && i < m_text.size() && !folded(m_text[i]).isNull() && !isFoldedDigit(folded(m_text[i]));
        };
        if (state.digitsForLetters >= mostDigits || !(isLetterAt(state.place + 1) || isLetterAt(state.place - 1)))
            return;
        for (const char16_t letter : lettersOfDigit(digit)) {
            State other = state;
            other.node = m_matcher.m_tree.next(state.node, QChar(letter));
            if (other.node == WordTree::nowhere)
                continue;
            ++other.digitsForLetters;
            step(other);
            go(other);
        }
    }

    bool skipSeparators(State &state) const
    {
        constexpr qsizetype mostSigns = 3;
        constexpr qsizetype mostPlaces = 64;
        qsizetype i = state.place;
        bool hasBlank = false;
        while (i < m_text.size() && folded(m_text[i]).isNull()) {
            const bool isSentenceEnd = m_text[i] == u'.' && i + 1 < m_text.size() && m_text[i + 1].isSpace();
            if (i - state.place >= mostSigns || isSentenceEnd || !mayJoin(m_text[i]))
                return false;
            hasBlank = hasBlank || m_text[i].isSpace();
            ++i;
        }
        if (i >= m_text.size() || state.letters >= mostPlaces)
            return false;
        (hasBlank ? state.blanks : state.signs) |= quint64(1) << state.letters;
        state.place = i;
        return true;
    }

    /// After the word where one may end here: nothing of a word follows, an amount or a plural "s".
    [[nodiscard]] std::optional<qsizetype> wordEnd(const State &state) const
    {
        constexpr qsizetype longEnough = 4;
        const auto isOver = [this](qsizetype i) {
            return i >= m_text.size() || folded(m_text[i]).isNull() || standsAlone(m_text[i]);
        };
        const qsizetype end = state.place;
        if (isOver(end) || standsAlone(m_text[end - 1]))
            return end;
        const bool isLetterLast = !isFoldedDigit(folded(m_text[end - 1]));
        if (state.letters < longEnough || !isLetterLast)
            return std::nullopt;
        if (isFoldedDigit(folded(m_text[end])))
            return end;
        for (const QStringView plural : {QStringView(u"s"), QStringView(u"es")}) {
            if (m_text.sliced(end).startsWith(plural, Qt::CaseInsensitive) && isOver(end + plural.size()))
                return end + plural.size();
        }
        return std::nullopt;
    }

    /// Whether the text's separators can be those of the word.
    [[nodiscard]] static bool hasFittingSeparators(const State &state, const Word &word)
    {
        const quint64 blanks = state.blanks & ~word.separators;
        const quint64 signs = state.signs & ~word.separators;
        if (blanks == 0)
            return signs == 0 || word.letters >= 4;
        if (word.letters < 3 || (word.letters < 64 && blanks == ((quint64(1) << word.letters) - 2)))
            return word.letters >= 3; // letter by letter
        constexpr qsizetype longWord = 8;
        constexpr qsizetype longestWord = 60;
        const bool isCutOnce = (blanks & (blanks - 1)) == 0;
        return isCutOnce && word.letters >= longWord && word.letters <= longestWord && (blanks >> 3) != 0 &&
               (blanks << 3) < (quint64(2) << word.letters);
    }

    void consider(const State &state)
    {
        constexpr qsizetype longEnough = 4;
        const auto end = wordEnd(state);
        if (!end || *end <= m_best.end || (m_isAfterDigit && state.letters < longEnough) ||
            state.letters - state.digitsForLetters < (state.digitsForLetters > 0 ? longEnough : 1))
            return;
        for (const quint32 index : m_matcher.m_tree.words(state.node)) {
            const Word &word = m_matcher.m_words[index];
            if (!hasFittingSeparators(state, word))
                continue;
            m_best = {&word, *end};
            return;
        }
    }

    const LexiconMatcher &m_matcher;
    QStringView m_text;
    qsizetype m_start;
    bool m_isAfterDigit;
    Match m_best;
};

LexiconMatcher::LexiconMatcher(std::vector<Lexicon> lexicons) : m_lexicons(std::move(lexicons))
{
    // Sure variants first: of several words with one key the first is told.
    for (const bool isAmbiguous : {false, true}) {
        for (const Lexicon &lexicon : m_lexicons) {
            for (const LexiconEntry &entry : lexicon.entries) {
                for (const LexiconVariant &variant : entry.variants) {
                    if (variant.isAmbiguous == isAmbiguous)
                        addWord(lexicon, entry, variant);
                }
            }
        }
    }
    for (const Lexicon &lexicon : m_lexicons) {
        QSet<QString> context;
        for (const QString &word : lexicon.context)
            context.insert(keyOf(word).letters);
        m_context.push_back(std::move(context));
    }
}

void LexiconMatcher::addWord(const Lexicon &lexicon, const LexiconEntry &entry, const LexiconVariant &variant)
{
    const Key key = keyOf(variant.text);
    if (key.letters.size() < 2)
        return; // a single letter says nothing
    m_tree.add(key.letters, quint32(m_words.size()));
    m_words.push_back({&lexicon, &entry, &variant, key.separators, key.letters.size()});
}

const LexiconMatcher &LexiconMatcher::builtIn()
{
    static const LexiconMatcher matcher(Lexicon::builtIn());
    return matcher;
}

std::vector<LexiconHit> LexiconMatcher::findPlain(QStringView text) const
{
    constexpr qsizetype longestUnit = 3;
    std::vector<LexiconHit> hits;
    QChar before;
    qsizetype digitsEnd = -1; // of the last digits read
    for (qsizetype i = 0; i < text.size();) {
        const QChar letter = folded(text[i]);
        const bool isAfterAmount = digitsEnd >= 0 && i - digitsEnd <= longestUnit && !letter.isNull() &&
                                   !isFoldedDigit(letter) && isUnit(text.sliced(digitsEnd, i - digitsEnd));
        const bool isStart = !letter.isNull() && (before.isNull() || isAfterAmount || standsAlone(text[i]));
        if (isStart && m_tree.next(WordTree::root, letter) != WordTree::nowhere) {
            const Match match = Walk(*this, text, i, isAfterAmount && !before.isNull()).longest();
            if (match.word) {
                hits.push_back({match.word->lexicon, match.word->entry, match.word->variant, i, match.end - i});
                i = match.end;
                before = folded(text[i - 1]);
                digitsEnd = isFoldedDigit(before) ? i : -1;
                continue;
            }
        }
        before = letter;
        ++i;
        if (isFoldedDigit(letter))
            digitsEnd = i;
    }
    return hits;
}

/// Where a lexicon's context words stand in a text; looked for once, and only when an ambiguous word asks.
class LexiconMatcher::ContextPlaces
{
public:
    ContextPlaces(const LexiconMatcher &matcher, QStringView text)
        : m_matcher(matcher), m_text(text), m_places(matcher.m_lexicons.size())
    {
    }

    /// Whether one stands near the hit without being part of it.
    [[nodiscard]] bool isNear(const LexiconHit &hit)
    {
        const size_t lexicon = size_t(hit.lexicon - m_matcher.m_lexicons.data());
        if (!m_places[lexicon])
            m_places[lexicon] = placesOf(m_matcher.m_context[lexicon]);
        const std::vector<qsizetype> &places = *m_places[lexicon];
        for (auto place = std::lower_bound(places.begin(), places.end(), hit.start - nearby);
             place != places.end() && *place <= hit.end() + nearby; ++place) {
            if (*place < hit.start || *place >= hit.end())
                return true;
        }
        return false;
    }

private:
    /// The starts of the context words; digits and letters make words of their own ("5mg").
    [[nodiscard]] std::vector<qsizetype> placesOf(const QSet<QString> &context) const
    {
        constexpr qsizetype longest = 20;
        std::vector<qsizetype> places;
        QString word;
        qsizetype start = 0;
        QChar before;
        for (qsizetype i = 0; i <= m_text.size(); ++i) {
            const QChar letter = i < m_text.size() ? folded(m_text[i]) : QChar();
            const bool isCut = letter.isNull() || (!before.isNull() && isFoldedDigit(before) != isFoldedDigit(letter));
            if (isCut && !word.isEmpty() && word.size() < longest && context.contains(word))
                places.push_back(start);
            if (isCut)
                word.clear();
            if (!letter.isNull()) {
                if (word.isEmpty())
                    start = i;
                if (word.size() < longest)
                    word += letter;
            }
            before = letter;
        }
        return places;
    }

    const LexiconMatcher &m_matcher;
    QStringView m_text;
    std::vector<std::optional<std::vector<qsizetype>>> m_places;
};

std::vector<LexiconHit> LexiconMatcher::find(QStringView text) const
{
    const auto plain = scanning::withoutDisguise(text);
    const QStringView searched = plain ? QStringView(plain->text) : text;
    std::vector<LexiconHit> hits = findPlain(searched);
    const std::vector<LexiconHit> all = hits;
    ContextPlaces context(*this, searched);
    std::erase_if(hits, [&](const LexiconHit &hit) { return !isMeant(hit, all, context); });
    if (plain) {
        for (LexiconHit &hit : hits) {
            const qsizetype start = plain->place(hit.start);
            hit.length = plain->endPlace(hit.end(), text) - start;
            hit.start = start;
        }
    }
    return hits;
}

bool LexiconMatcher::isMeant(const LexiconHit &hit, const std::vector<LexiconHit> &hits, ContextPlaces &context) const
{
    if (!hit.variant->isAmbiguous)
        return true;
    const auto first = std::lower_bound(hits.begin(), hits.end(), hit.start - nearby,
                                        [](const LexiconHit &each, qsizetype place) { return each.end() < place; });
    for (auto each = first; each != hits.end() && each->start <= hit.end() + nearby; ++each) {
        if (!each->variant->isAmbiguous && each->lexicon->lexiconClass == hit.lexicon->lexiconClass)
            return true;
    }
    return context.isNear(hit);
}

} // namespace interdict
