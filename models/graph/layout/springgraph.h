// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QtGlobal>

#include <vector>

namespace interdict {

/// How far apart two small linked nodes come to lie, in the unit of GraphPositions.
inline constexpr float naturalLength = 100.0F;

/// Positions as two arrays, in floats: what the forces work on.
struct Points
{
    std::vector<float> x;
    std::vector<float> y;

    [[nodiscard]] int size() const { return int(x.size()); }
    void resize(int count)
    {
        x.resize(size_t(count));
        y.resize(size_t(count));
    }
};

/// What the layout sees of a graph: bodies that repel each other by their mass, and springs between them. Each spring
/// stands in the rows of both its ends. A spring stretched to d pulls with stiffness * d * d.
struct SpringGraph
{
    std::vector<int> starts; ///< bodies + 1
    std::vector<int> ends;   ///< the body at the other end
    std::vector<float> stiffness;
    std::vector<float> lengths; ///< the way from body to body, for distances along the graph
    std::vector<float> masses;

    [[nodiscard]] int size() const { return int(masses.size()); }
    [[nodiscard]] int degree(int body) const { return starts[size_t(body) + 1] - starts[size_t(body)]; }
};

/// A number in [0, 1) that depends on nothing but its arguments, the same on every machine (splitmix64).
[[nodiscard]] inline quint64 mixedBits(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

[[nodiscard]] inline float mixedUnit(quint64 value)
{
    return float(mixedBits(value) >> 40) / float(1 << 24);
}

} // namespace interdict
