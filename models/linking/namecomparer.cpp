// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/namecomparer.h"

#include <QSet>

#include <algorithm>

namespace interdict {

namespace {

constexpr qsizetype shortestWithSlip = 4;
constexpr qsizetype longestWithSlip = 28;
constexpr qsizetype endLetters = 6;
constexpr int mostRowsOfRareWord = 60;
constexpr qsizetype mostCombinedWords = 5;

/// The first letter and the consonants after it, doubled ones once, at most five.
QString skeleton(QStringView stem)
{
    constexpr qsizetype longest = 5;
    constexpr QStringView vowels = u"aeiouyhw";
    QString bones;
    for (const QChar letter : stem) {
        if (bones.size() == longest)
            break;
        if (bones.isEmpty() || (!vowels.contains(letter) && bones.back() != letter))
            bones += letter;
    }
    return bones;
}

} // namespace

void addDeletionKeys(QStringView text, quint64 kind, std::vector<quint64> &keys)
{
    if (text.size() < shortestWithSlip || text.size() > longestWithSlip)
        return;
    keys.push_back(textKey(text, kind));
    QString shorter;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && text[i] == text[i - 1])
            continue; // the same text again
        shorter = text.first(i).toString();
        shorter += text.sliced(i + 1);
        keys.push_back(textKey(shorter, kind));
    }
}

NameComparer::NameComparer(const std::vector<QString> &values, NameSort sort) : m_sort(sort)
{
    m_names.reserve(values.size());
    m_rough.reserve(values.size());
    QSet<QString> keys;
    for (const QString &value : values) {
        ComparableName name = comparableName(value, sort);
        if (!name.stem.isEmpty() && !keys.contains(name.key())) {
            keys.insert(name.key());
            ++m_numbersBehind[name.stem];
        }
        m_rough.push_back(name.isEmpty() ? 0 : textKey(skeleton(name.stem)));
        m_counts.addRow(name.isEmpty() ? 0 : textKey(name.sorted.isEmpty() ? name.folded : name.sorted));
        QStringList each = name.words;
        each.removeDuplicates();
        if (each.size() > 1 || sort == NameSort::place) {
            for (const QString &word : std::as_const(each))
                ++m_rowsWithWord[word];
        }
        m_names.push_back(std::move(name));
    }
}

void NameComparer::addKeys(int row, int family, std::vector<quint64> &keys) const
{
    if (!name(row).isEmpty())
        addKeysOf(name(row), family, keys);
}

void NameComparer::addKeysOf(const ComparableName &name, int family, std::vector<quint64> &keys) const
{
    switch (family) {
    case whole:
        keys.push_back(textKey(name.key(), 1));
        keys.push_back(textKey(name.sorted, 1));
        if (!name.allLetters.isEmpty())
            keys.push_back(textKey(name.allLetters, 1));
        break;
    case deletions:
        addDeletionKeys(name.stem, 2, keys);
        break;
    case ends:
        if (name.stem.size() > endLetters) {
            keys.push_back(textKey(QStringView(name.stem).first(endLetters), 3));
            keys.push_back(textKey(QStringView(name.stem).last(endLetters), 4));
        }
        break;
    case words: {
        QStringList each = name.words.first(std::min(name.words.size(), mostCombinedWords));
        for (const QString &word : std::as_const(each)) {
            const int rows = m_rowsWithWord.value(word);
            if (word.size() >= shortestWithSlip && rows > 1 && rows <= mostRowsOfRareWord)
                keys.push_back(textKey(word, 5));
        }
        each.sort();
        for (qsizetype i = 0; i < each.size(); ++i) {
            for (qsizetype j = i + 1; j < each.size(); ++j)
                keys.push_back(joinedKey(textKey(each[i], 6), textKey(each[j], 6)));
        }
        break;
    }
    default:
        break;
    }
}

int NameComparer::sharedBy(int a, int, Grade grade) const
{
    return grade == Grade::equal || grade == Grade::rewritten ? m_counts.count(a) : 0;
}

} // namespace interdict
