// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QtAlgorithms>
#include <QtGlobal>

#include <vector>

namespace interdict {

/// Different numbers from 0 up, such as the sellers of a group. Takes some 8 bytes a number while there are few, and a
/// bit for each number that there may be once that is less.
class NumberSet
{
public:
    /// `bound`: how many numbers there may be, as far as is known; it decides about memory only.
    void insert(quint32 number, size_t bound);
    [[nodiscard]] qint64 size() const { return m_size; }

    template <typename Take>
    void forEach(const Take &take) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            if (!m_isBits && m_words[i] != 0)
                take(m_words[i] - 1);
            for (quint32 bits = m_isBits ? m_words[i] : 0; bits != 0; bits &= bits - 1)
                take(quint32(i * wordBits) + quint32(qCountTrailingZeroBits(bits)));
        }
    }

private:
    static constexpr size_t wordBits = 32;
    static constexpr size_t fewest = 4;

    void setBit(quint32 number);
    void grow(size_t bound);
    void place(quint32 number); ///< in a table with room

    /// A table of numbers, each one more than it is, hashed to places that are tried in order; or a row of bits.
    std::vector<quint32> m_words;
    quint32 m_size = 0;
    bool m_isBits = false;
};

} // namespace interdict
