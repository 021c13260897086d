// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <vector>

namespace interdict {

/// Lanes along a time axis, filled from left to right: each thing comes into the first lane that has room for it.
class TimeLanes
{
public:
    struct Thing
    {
        double x = 0;     ///< where its middle belongs
        double slack = 0; ///< how far right of there it may lie
        double width = 0;
    };
    struct Place
    {
        int lane = 0;
        double x = 0; ///< of the middle
    };

    /// No two in a lane overlap. Faster where x does not fall from call to call.
    Place place(const Thing &thing);
    [[nodiscard]] int count() const { return m_count; }

private:
    void grow();
    [[nodiscard]] int firstFree(double most) const;

    // A tree of least ends over a power of two of lanes: node 1 is the root, lanes are the last half.
    std::vector<double> m_tree;
    int m_capacity = 0;
    int m_count = 0;
};

} // namespace interdict
