// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"

#include <QLineF>
#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace interdict::ui {

/// The links of a graph sorted by how they are drawn, so that a frame sets few pens: those of listings first, those
/// drawn by the analyst last, thin ones below wide ones.
class EdgeBatches
{
public:
    struct Ends
    {
        int from = 0;
        int to = 0;
    };
    struct Batch
    {
        GraphEdge look; ///< any of them: edgePen() of it is right for all
        std::span<const Ends> ends;
    };

    EdgeBatches() = default;
    explicit EdgeBatches(const CaseGraph &graph);

    [[nodiscard]] int count() const { return int(m_starts.size()); }
    [[nodiscard]] Batch batch(int index) const;

private:
    std::vector<Ends> m_ends;
    std::vector<size_t> m_starts; // of each batch in m_ends
    std::vector<GraphEdge> m_looks;
};

/// What of a line lies in the area, which is all that needs painting: dashes of a long line cost time even unseen.
/// Nothing for lines with an end that is not finite.
[[nodiscard]] std::optional<QLineF> clippedLine(QPointF from, QPointF to, const QRectF &area);

} // namespace interdict::ui
