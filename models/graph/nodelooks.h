// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"

#include <QColor>
#include <QRgb>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace interdict {

/// A figure of every node, such as PageRank or the number of records: how large a node is, or how dark.
struct NodeFigure
{
    QString title;                ///< translated, for the legend: "PageRank"
    QString unit;                 ///< translated, after numbers; may be empty
    std::vector<double> values{}; ///< one a node; not finite: unknown
};

/// What every node belongs to, such as a community or a country: its colour.
struct NodeGroups
{
    QString title;             ///< translated, for the legend: "Community"
    QStringList names;         ///< hostile text; the first eight have a colour of their own, the rest share one
    std::vector<int> groups{}; ///< one a node: an index of names, or -1
};

/// What an analyst has put on a node.
struct NodeMark
{
    QRgb colour = 0; ///< of the mark; 0: none. As on a light ground; opaque
    bool hasNote = false;
};

/// How nodes look beside their kind, in the window and in pictures. Vectors are empty or have an entry for each node.
struct NodeLooks
{
    std::optional<NodeFigure> size;
    std::optional<NodeFigure> colour;
    std::optional<NodeGroups> groups; ///< goes before `colour`
    std::vector<quint8> isNew{};      ///< not 0: wears a ring
    QString newTitle;                 ///< translated, for the legend: "New since 2026-01-31"
    std::vector<NodeMark> marks{};
    std::vector<int> stacked{}; ///< how many nodes this one stands for; more than 1: painted as a stack with its count

    [[nodiscard]] int stackedAt(int node) const { return stacked.empty() ? 1 : stacked[size_t(node)]; }
    [[nodiscard]] bool isNewAt(int node) const { return !isNew.empty() && isNew[size_t(node)] != 0; }
    [[nodiscard]] NodeMark markAt(int node) const { return marks.empty() ? NodeMark() : marks[size_t(node)]; }
    /// Whether every vector is empty or has this many entries.
    [[nodiscard]] bool fits(int nodes) const;
};

/// 0 is the colour of the node's kind, 1 to rampSteps a step from little to much, then groups, "other" and unknown.
using PaletteEntry = quint8;
inline constexpr int rampSteps = 9;
inline constexpr int groupColours = 8;
inline constexpr PaletteEntry firstGroup = 1 + rampSteps;
inline constexpr PaletteEntry otherGroup = firstGroup + groupColours;
inline constexpr PaletteEntry unknownEntry = otherGroup + 1;
inline constexpr int paletteSize = unknownEntry + 1;

[[nodiscard]] QColor paletteFill(PaletteEntry entry, NodeKind kind, bool dark);
[[nodiscard]] QColor paletteOutline(PaletteEntry entry, NodeKind kind, bool dark);

/// The least and the most of what is finite; nothing where no value is.
struct FigureRange
{
    double least = 0;
    double most = 0;
};
[[nodiscard]] std::optional<FigureRange> rangeOf(const NodeFigure &figure);
/// 0 to 1 for a value of the range: by its root where the figure grows a thousandfold, else evenly.
[[nodiscard]] double shareOf(double value, const FigureRange &range);

/// What the looks come to for each node.
struct NodeDress
{
    std::vector<qreal> radii;          ///< in the unit of GraphPositions
    std::vector<PaletteEntry> entries; ///< empty: all by their kind
    std::vector<int> order;            ///< the most important first: by the figure of the size, else labelOrder()
};
[[nodiscard]] NodeDress dressOf(const CaseGraph &graph, const NodeLooks &looks);

} // namespace interdict
