// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/layout/componentlayout.h"
#include "models/graph/layout/namedlayouts.h"

namespace interdict {

// What namedLayout() chooses from, one file each. The request is checked already; positions has one entry for each node
// and the middle of the picture is the origin. Pinned nodes and labels are not looked at, but for extents:
// namedLayout() settles both afterwards. Errors: cancelled, and what working out communities gives.

[[nodiscard]] Outcome hubLayout(const LayoutRun &run, NamedLayout &layout);
[[nodiscard]] Outcome timeLayout(const LayoutRun &run, const LayoutRequest &request, NamedLayout &layout);
[[nodiscard]] Outcome communityLayout(const LayoutRun &run, const LayoutRequest &request, NamedLayout &layout);
[[nodiscard]] Outcome radialLayout(const LayoutRun &run, const LayoutRequest &request, NamedLayout &layout);
[[nodiscard]] Outcome layeredLayout(const LayoutRun &run, NamedLayout &layout);

/// What a node takes of the picture: its extents where it has a label, else its disc.
[[nodiscard]] QRectF extentOf(const LayoutRun &run, int node);

} // namespace interdict
