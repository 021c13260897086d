// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/numberset.h"

#include <algorithm>

namespace interdict {

void NumberSet::insert(quint32 number, size_t bound)
{
    if (!m_isBits && (size_t(m_size) + 1) * 4 > m_words.size() * 3)
        grow(bound);
    m_isBits ? setBit(number) : place(number);
}

void NumberSet::setBit(quint32 number)
{
    const size_t word = number / wordBits;
    if (word >= m_words.size())
        m_words.resize(word + 1);
    const quint32 bit = quint32(1) << (number % wordBits);
    m_size += (m_words[word] & bit) == 0;
    m_words[word] |= bit;
}

void NumberSet::place(quint32 number)
{
    const size_t mask = m_words.size() - 1;
    size_t at = (number * 2654435761U >> 7) & mask; // Knuth's multiplier spreads neighbours
    while (m_words[at] != 0) {
        if (m_words[at] == number + 1)
            return;
        at = (at + 1) & mask;
    }
    m_words[at] = number + 1;
    ++m_size;
}

void NumberSet::grow(size_t bound)
{
    const std::vector<quint32> before = std::move(m_words);
    const size_t words = std::max(fewest, before.size() * 2);
    m_isBits = words > fewest && words * wordBits >= bound;
    m_words.assign(m_isBits ? bound / wordBits + 1 : words, 0);
    m_size = 0;
    for (const quint32 each : before) {
        if (each != 0)
            m_isBits ? setBit(each - 1) : place(each - 1);
    }
}

} // namespace interdict
