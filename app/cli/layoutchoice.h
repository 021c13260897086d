// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "app/cli/graphinput.h"
#include "models/graph/layout/namedlayouts.h"

namespace interdict::cli {

/// --layout, --centre, --clock and --dates, and the seed.
[[nodiscard]] Result<LayoutRequest> layoutChoice(const QCommandLineParser &parser, const GraphInput &input);

/// Lays out as chosen.
[[nodiscard]] Result<NamedLayout> chosenLayout(const QCommandLineParser &parser, const GraphInput &input);

void addLayoutOptions(QCommandLineParser &parser);

} // namespace interdict::cli
