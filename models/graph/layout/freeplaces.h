// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/layout/layoutrun.h"

#include <QHash>

#include <optional>

namespace interdict {

/// Where nodes lie already, and where there is room for one more.
class FreePlaces
{
public:
    explicit FreePlaces(const LayoutRun &run);

    /// Takes the place for the node, whether it is free or not.
    void take(int node, QPointF place);
    [[nodiscard]] bool isFree(int node, QPointF place) const;
    /// The free place for the node nearest to the wanted one, within farthest: looked for on circles around it.
    [[nodiscard]] std::optional<QPointF> nearest(int node, QPointF wanted, double farthest) const;

private:
    struct Taken
    {
        int node;
        QPointF place;
    };
    using Cell = std::pair<int, int>;
    template <typename Visit>
    void forEachCell(int node, QPointF place, const Visit &visit) const;
    [[nodiscard]] bool touch(int node, QPointF place, const Taken &other) const;

    const LayoutRun &m_run;
    double m_side = 1;
    QHash<Cell, std::vector<Taken>> m_cells;
};

} // namespace interdict
