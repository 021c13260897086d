// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>

#include <array>
#include <random>

namespace interdict::samples {

/// Seeded chance with the same outcome on every platform: the engine is fixed by the C++ standard, its mapping to
/// ranges is done here, since the standard's distributions differ between libraries. Draws must be made in statements
/// of their own: the order in which a call's arguments are evaluated is the compiler's choice.
class SampleDraw
{
public:
    explicit SampleDraw(quint64 seed) : m_engine(seed) {}

    /// 0 to `count` - 1; `count` is at least 1.
    [[nodiscard]] int below(int count);
    /// `low` to `high`, both included.
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    /// True in `percent` of 100 draws.
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] QByteArray bytes(int count);
    [[nodiscard]] QByteArray digits(int count);

    template <typename Items>
    [[nodiscard]] const auto &pick(const Items &items)
    {
        return items[size_t(below(int(std::size(items))))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace interdict::samples
