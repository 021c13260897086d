// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QHash>
#include <QtGlobal>

#include <vector>

namespace interdict {

/// Numbers that are tied, without direction; each pair once. Grows only.
class LinkGraph
{
public:
    struct Tie
    {
        int to = 0;
        double strength = 0;
    };
    /// A tie whose loss would fall a part in two; `under` is the end away from where the part was entered.
    struct Bridge
    {
        int over = 0;
        int under = 0;
        double strength = 0;
        int underCount = 0; ///< members on the side of `under`
    };

    [[nodiscard]] int indexOf(qint64 number); ///< a new one where the number is new
    [[nodiscard]] int count() const { return int(m_numbers.size()); }
    [[nodiscard]] qint64 number(int index) const { return m_numbers[size_t(index)]; }

    void tie(int a, int b, double strength);

    /// The shortest way from `from` to each member of its part, as the step before each; -1 where there is none. In
    /// the order in which they are reached, `from` first.
    struct Ways
    {
        std::vector<int> reached;
        QHash<int, int> before;
        QHash<int, int> steps;
    };
    [[nodiscard]] Ways waysFrom(int from) const;
    /// Members of the part of `from` when the tie between `from` and `without` is cut, ascending by number.
    [[nodiscard]] std::vector<qint64> sideOf(int from, int without) const;
    /// All bridges of the part that `start` belongs to.
    [[nodiscard]] std::vector<Bridge> bridges(int start) const;

private:
    std::vector<qint64> m_numbers;
    QHash<qint64, int> m_indexes;
    std::vector<std::vector<Tie>> m_ties;
};

} // namespace interdict
