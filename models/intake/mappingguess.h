// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/columnshape.h"
#include "models/intake/probe.h"

namespace interdict {

/// Fills in what the columns of a table mean, by their names, their values and the file's name, with the evidence.
/// `probe` has its layout and findings; `shapes` are those of its columns.
void guessMapping(Probe &probe, const std::vector<ColumnShape> &shapes, const QString &fileName);

} // namespace interdict
