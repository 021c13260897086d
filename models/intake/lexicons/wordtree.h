// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QChar>
#include <QHash>
#include <QString>

#include <array>
#include <vector>

// The words of lexicons as one tree of letters; a part of LexiconMatcher.

namespace interdict::lexicons {

class WordTree
{
public:
    static constexpr qint32 root = 0;
    static constexpr qint32 nowhere = -1;

    WordTree() : m_children(1), m_words(1) {}

    /// `key` in folded letters without separators. Several words may have one key.
    void add(const QString &key, quint32 word);
    [[nodiscard]] qint32 next(qint32 node, QChar letter) const
    {
        const int slot = slotOf(letter);
        return slot >= 0 ? m_children[size_t(node)][size_t(slot)] : nextBeyondAscii(node, letter);
    }
    /// The words that end at the node.
    [[nodiscard]] const std::vector<quint32> &words(qint32 node) const { return m_words[size_t(node)]; }

private:
    static constexpr size_t slotCount = 36;
    struct Children : std::array<qint32, slotCount>
    {
        Children() { fill(nowhere); }
    };
    [[nodiscard]] static int slotOf(QChar letter)
    {
        const char16_t c = letter.unicode();
        return c >= u'a' && c <= u'z' ? c - u'a' : c >= u'0' && c <= u'9' ? c - u'0' + 26 : -1;
    }
    [[nodiscard]] qint32 nextBeyondAscii(qint32 node, QChar letter) const
    {
        return m_otherChildren.value(quint64(node) << 16 | letter.unicode(), nowhere);
    }

    std::vector<Children> m_children;
    std::vector<std::vector<quint32>> m_words;
    QHash<quint64, qint32> m_otherChildren;
};

} // namespace interdict::lexicons
