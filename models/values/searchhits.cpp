// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/searchhits.h"

#include "models/values/safetext.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSearched = 200'000;

QChar folded(QChar c)
{
    if (c.unicode() < 0x80)
        return c.toLower();
    if (c.isSurrogate())
        return c;
    if (c.decompositionTag() == QChar::Canonical && c.script() != QChar::Script_Hangul) {
        const QString parts = c.decomposition();
        if (!parts.isEmpty() && parts[0].isLetter())
            return folded(parts[0]);
    }
    return c.toCaseFolded();
}

char32_t characterAt(QStringView text, qsizetype place)
{
    const QChar c = text[place];
    if (c.isHighSurrogate() && place + 1 < text.size())
        return QChar::surrogateToUcs4(c, text[place + 1]);
    return c.unicode();
}

bool isWordAt(QStringView text, qsizetype place)
{
    if (place < 0 || place >= text.size())
        return false;
    if (text[place].isLowSurrogate() && place > 0)
        --place;
    return isWordCharacter(characterAt(text, place)) || text[place].isMark();
}

bool fits(QStringView text, qsizetype start, const SoughtWord &word, bool isAnywhere)
{
    if (isAnywhere || word.isAnywhere)
        return true;
    const qsizetype end = start + word.folded.size();
    return !isWordAt(text, start - 1) && (word.isPrefix || !isWordAt(text, end));
}

void addHits(QStringView text, const SoughtWord &word, bool isAnywhere, std::vector<TextStretch> &hits)
{
    qsizetype from = 0;
    while (!word.folded.isEmpty()) {
        const qsizetype start = text.indexOf(word.folded, from);
        if (start < 0)
            return;
        from = start + 1;
        if (!fits(text, start, word, isAnywhere))
            continue;
        hits.push_back({start, word.folded.size()});
        from = start + word.folded.size();
    }
}

} // namespace

QString foldedForSearch(QStringView text)
{
    QString made(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), made.begin(), folded);
    return made;
}

std::vector<SoughtWord> soughtPieces(QStringView word, bool isPrefix)
{
    std::vector<SoughtWord> pieces;
    const auto isJoined = [&pieces](bool isRunning) {
        return !pieces.empty() && pieces.back().isAnywhere == isRunning && pieces.back().isPrefix;
    };
    // While a piece grows it is marked as a prefix; what ends it takes the mark away.
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char32_t character = characterAt(word, i);
        const qsizetype units = QChar::requiresSurrogates(character) ? 2 : 1;
        if (!isWordCharacter(character) && !QChar::isMark(character)) {
            if (!pieces.empty())
                pieces.back().isPrefix = false;
        } else {
            const bool isRunning = isRunningScript(character);
            if (!isJoined(isRunning)) {
                if (!pieces.empty())
                    pieces.back().isPrefix = false;
                pieces.push_back({{}, true, isRunning});
            }
            pieces.back().folded += foldedForSearch(word.sliced(i, units));
        }
        i += units - 1;
    }
    if (!pieces.empty() && pieces.back().isPrefix)
        pieces.back().isPrefix = isPrefix;
    return pieces;
}

std::vector<TextStretch> searchHits(QStringView text, const std::vector<SoughtWord> &words, bool isAnywhere)
{
    std::vector<TextStretch> hits;
    if (words.empty())
        return hits;
    const QString foldedText = foldedForSearch(text.left(mostSearched));
    for (const SoughtWord &word : words)
        addHits(foldedText, word, isAnywhere, hits);
    std::sort(hits.begin(), hits.end(), [](const TextStretch &a, const TextStretch &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    std::vector<TextStretch> apart;
    for (const TextStretch &hit : hits) {
        if (apart.empty() || hit.start >= apart.back().start + apart.back().length)
            apart.push_back(hit);
    }
    return apart;
}

Snippet snippetOf(QStringView text, const std::vector<SoughtWord> &words, qsizetype length, bool isAnywhere)
{
    const std::vector<TextStretch> hits = searchHits(text, words, isAnywhere);
    qsizetype start = 0;
    if (!hits.empty() && hits.front().start + hits.front().length > length) {
        start = std::max<qsizetype>(0, hits.front().start - length / 3);
        while (start > 0 && start < hits.front().start && !text[start - 1].isSpace())
            ++start;
        if (text[start].isLowSurrogate())
            ++start;
    }
    QStringView part = text.sliced(start, std::min(length, text.size() - start));
    if (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    Snippet snippet;
    snippet.text = (start > 0 ? u"… "_s : QString()) + visibleLine(part).trimmed() +
                   (start + part.size() < text.size() ? u" …"_s : QString());
    snippet.hits = searchHits(snippet.text, words, isAnywhere);
    return snippet;
}

} // namespace interdict
