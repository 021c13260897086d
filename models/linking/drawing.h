// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QtGlobal>

namespace interdict {

/// Numbers as if by chance, always the same ones (SplitMix64, Steele et al. 2014), so that the same rows give the same
/// result.
class Drawing
{
public:
    explicit Drawing(quint64 seed = 20140714) : m_state(seed) {}

    [[nodiscard]] quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 to bound - 1.
    [[nodiscard]] int below(int bound) { return int(next() % quint64(bound)); }

private:
    quint64 m_state;
};

} // namespace interdict
