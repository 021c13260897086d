// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/textcomparer.h"

#include "models/linking/editdistance.h"
#include "models/linking/foldedtext.h"

#include <algorithm>
#include <cmath>

namespace interdict {

namespace {

constexpr size_t mostSlipWords = 12; // on either side that are looked at for slips
constexpr size_t rarestWords = 6;    // that make rows be compared
constexpr int mostRowsOfRareWord = 80;
constexpr double worthOfSlip = 0.85;

} // namespace

TextComparer::TextComparer(const std::vector<QString> &values)
{
    QHash<QString, int> numbers;
    m_texts.reserve(values.size());
    for (const QString &value : values) {
        const QStringList words = foldedWords(foldedLetters(value));
        Text text;
        for (const QString &word : words) {
            const auto known = numbers.constFind(word);
            const int number = known == numbers.constEnd() ? int(numbers.size()) : *known;
            if (known == numbers.constEnd()) {
                numbers.insert(word, number);
                m_words << word;
                m_rowsWith.push_back(0);
            }
            text.words.push_back(number);
        }
        m_counts.addRow(words.isEmpty() ? 0 : textKey(words.join(u' ')));
        std::sort(text.words.begin(), text.words.end());
        text.words.erase(std::unique(text.words.begin(), text.words.end()), text.words.end());
        for (const int word : text.words)
            ++m_rowsWith[size_t(word)];
        m_texts.push_back(std::move(text));
    }
    m_weights.reserve(m_rowsWith.size());
    for (const int rows : m_rowsWith) {
        const double weight = std::log2(1 + double(m_counts.filled()) / double(rows));
        m_weights.push_back(weight * weight);
    }
    for (Text &text : m_texts) {
        for (const int word : text.words)
            text.weight += squared(word);
        text.length = std::sqrt(text.weight);
    }
}

double TextComparer::slippedWeight(const std::vector<int> &onlyA, const std::vector<int> &onlyB) const
{
    double shared = 0;
    std::vector<bool> taken(onlyB.size());
    for (size_t i = 0; i < std::min(onlyA.size(), mostSlipWords); ++i) {
        const QString &word = m_words[onlyA[i]];
        for (size_t j = 0; j < std::min(onlyB.size(), mostSlipWords); ++j) {
            const QString &other = m_words[onlyB[j]];
            constexpr qsizetype shortest = 5;
            if (taken[j] || word.size() < shortest || other.size() < shortest || typingSlips(word, other, 1) > 1)
                continue;
            taken[j] = true;
            shared += worthOfSlip * std::min(squared(onlyA[i]), squared(onlyB[j]));
            break;
        }
    }
    return shared;
}

double TextComparer::sharedWeight(const Text &a, const Text &b) const
{
    double shared = 0;
    std::vector<int> onlyA;
    std::vector<int> onlyB;
    auto i = a.words.begin();
    auto j = b.words.begin();
    while (i != a.words.end() || j != b.words.end()) {
        if (j == b.words.end() || (i != a.words.end() && *i < *j)) {
            onlyA.push_back(*i++);
        } else if (i == a.words.end() || *j < *i) {
            onlyB.push_back(*j++);
        } else {
            shared += squared(*i++);
            ++j;
        }
    }
    return onlyA.empty() || onlyB.empty() ? shared : shared + slippedWeight(onlyA, onlyB);
}

double TextComparer::similarity(int a, int b) const
{
    const Text &left = m_texts[size_t(a)];
    const Text &right = m_texts[size_t(b)];
    if (left.words.empty() || right.words.empty())
        return 0;
    return std::min(1.0, sharedWeight(left, right) / (left.length * right.length));
}

Grade TextComparer::grade(int a, int b) const
{
    const Text &left = m_texts[size_t(a)];
    const Text &right = m_texts[size_t(b)];
    if (left.words.empty() || right.words.empty())
        return Grade::missing;
    if (m_counts.key(a) == m_counts.key(b))
        return Grade::equal;
    const double shared = sharedWeight(left, right);
    const double cosine = shared / (left.length * right.length);
    if (cosine >= 0.999)
        return Grade::rewritten;
    if (cosine >= 0.85)
        return Grade::close;
    const double contained = shared / std::min(left.weight, right.weight);
    if (contained >= 0.95 && std::min(left.words.size(), right.words.size()) >= 2)
        return Grade::part;
    return cosine >= 0.6 ? Grade::similar : cosine >= 0.3 ? Grade::partly : Grade::different;
}

void TextComparer::addKeys(int row, int, std::vector<quint64> &keys) const
{
    const Text &text = m_texts[size_t(row)];
    if (text.words.empty())
        return;
    keys.push_back(m_counts.key(row));
    std::vector<int> rare;
    for (const int word : text.words) {
        const int rows = m_rowsWith[size_t(word)];
        if (rows > 1 && rows <= mostRowsOfRareWord)
            rare.push_back(word);
    }
    std::sort(rare.begin(), rare.end(), [this](int x, int y) {
        return std::pair(m_rowsWith[size_t(x)], x) < std::pair(m_rowsWith[size_t(y)], y);
    });
    rare.resize(std::min(rare.size(), rarestWords));
    for (const int word : rare)
        keys.push_back(textKey(m_words[word], 1));
}

quint64 TextComparer::roughKey(int row) const
{
    const Text &text = m_texts[size_t(row)];
    if (text.words.empty())
        return 0;
    const auto rarest = std::min_element(text.words.begin(), text.words.end(), [this](int x, int y) {
        return std::pair(m_rowsWith[size_t(x)] < 2, m_rowsWith[size_t(x)]) <
               std::pair(m_rowsWith[size_t(y)] < 2, m_rowsWith[size_t(y)]);
    });
    return textKey(m_words[*rarest]);
}

int TextComparer::sharedBy(int a, int, Grade grade) const
{
    return grade == Grade::equal ? m_counts.count(a) : 0;
}

} // namespace interdict
