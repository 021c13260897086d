// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/lexicons/wordtree.h"

namespace interdict::lexicons {

void WordTree::add(const QString &key, quint32 word)
{
    qint32 node = root;
    for (const QChar letter : key) {
        qint32 child = next(node, letter);
        if (child == nowhere) {
            child = qint32(m_children.size());
            m_children.emplace_back();
            m_words.emplace_back();
            const int slot = slotOf(letter);
            if (slot >= 0)
                m_children[size_t(node)][size_t(slot)] = child;
            else
                m_otherChildren.insert(quint64(node) << 16 | letter.unicode(), child);
        }
        node = child;
    }
    m_words[size_t(node)].push_back(word);
}

} // namespace interdict::lexicons
