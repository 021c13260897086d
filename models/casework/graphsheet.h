// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/graphplaces.h"
#include "models/graph/layout/namedlayouts.h"
#include "models/records/rows.h"
#include "models/store/rowfilter.h"

#include <QString>

#include <optional>
#include <vector>

namespace interdict {

/// How a part of the case is shown: what an analyst does to it, one step after another, each to be undone.
struct GraphSheet
{
    int steps = 1; ///< links from the middle of a part; nothing for the whole case
    bool withListings = false;
    std::vector<RowId<Entity>> also; ///< entities that were brought in beside those of the part; ascending
    std::vector<NodeKey> hidden;     ///< ascending
    std::vector<NodeKey> only;       ///< where not empty, all others are hidden too; ascending
    LayoutKind layout = LayoutKind::force;
    std::optional<NodeKey> centre; ///< of a radial layout
    bool isStacked = false;        ///< like nodes are one
    std::vector<NodeKey> opened;   ///< stacks that show what lies in them; ascending

    friend bool operator==(const GraphSheet &, const GraphSheet &) = default;

    [[nodiscard]] bool isHidden(const NodeKey &node) const;
    [[nodiscard]] bool hidesAny() const { return !hidden.empty() || !only.empty(); }
    void hide(const std::vector<NodeKey> &nodes);
    /// They are seen, whatever hid them.
    void reveal(const std::vector<NodeKey> &nodes);
    void keepOnly(std::vector<NodeKey> nodes);
    void revealAll();
    void open(const NodeKey &stack);
    void bringIn(const std::vector<RowId<Entity>> &entities);
};

/// What an analyst saves under a name: all of a picture, to be shown again.
struct GraphView
{
    std::vector<RowId<Entity>> around; ///< none: the whole case
    GraphSheet sheet;
    std::vector<PlacedNode> places;
    std::vector<RowFilter> filters;
    QPointF middle;  ///< of what is looked at, in the unit of places
    double zoom = 0; ///< pixels for one unit; 0: all is shown
    QString sizeBy;  ///< token of a figure; empty: as usual
    QString colourBy;

    friend bool operator==(const GraphView &, const GraphView &) = default;
};

/// The name of a part of the case, for cases: the same for the same entities in any order.
[[nodiscard]] QString partKey(std::vector<RowId<Entity>> around);
/// The name of a layout of a part, for cases.
[[nodiscard]] QString placesKey(const QString &part, const GraphSheet &sheet);

[[nodiscard]] QString toText(const GraphSheet &sheet);
[[nodiscard]] Result<GraphSheet> graphSheetFromText(const QString &text);
[[nodiscard]] QString toText(const GraphView &view);
/// Filters that this program does not know are left out.
[[nodiscard]] Result<GraphView> graphViewFromText(const QString &text);

/// As the case has it; the usual one where it has none.
[[nodiscard]] Result<GraphSheet> readSheet(const Database &database, const QString &part);

} // namespace interdict
