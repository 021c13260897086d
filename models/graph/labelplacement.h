// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace interdict {

/// In pixels: a label may cover smaller nodes, where there is no free room.
inline constexpr qreal smallRadius = 4.5;

struct LabelLimits
{
    QRectF bounds;                  ///< labels lie in it, in pixels
    int most = 400;                 ///< labels
    int mostTried = 4000;           ///< nodes, for speed
    bool withListings = false;      ///< label listings too
    std::span<const int> stacked{}; ///< for each node how many it stands for, or empty: stacks of listings are labelled
    int strong = 0;                 ///< so many of the first nodes are written in another font
    std::optional<QFontMetricsF> strongMetrics{}; ///< which has these
    std::optional<QLocale> numbers{}; ///< strong names of sellers say how many records are behind them, written so
    qreal widest = 170;               ///< pixels; longer labels are shortened in their middle
};

struct PlacedLabel
{
    int node = 0;
    QString text;     ///< safe to show, on one line
    QRectF rectangle; ///< to be painted in the background's colour over the lines and below the nodes
    QPointF baseline; ///< where the text starts
    bool isStrong = false;
};

/// Chooses labels in the order of the nodes given (labelOrder()) and places each beside its node where it covers no
/// other label and no node; those without room are left out. The most important nodes may have their label over
/// listings, and the very first over nodes that are small in the picture. Places and radii are those of all nodes, in
/// pixels.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(const CaseGraph &graph, std::span<const int> order,
                                                   std::span<const QPointF> places, std::span<const qreal> radii,
                                                   const QFontMetricsF &metrics, const LabelLimits &limits);

/// A node's label as it may be shown: plain, on one line, hidden characters visible, at most some hundred characters.
[[nodiscard]] QString shownLabel(const GraphNode &node);

} // namespace interdict
