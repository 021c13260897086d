// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/probe.h"
#include "models/intake/sourcereader.h"

namespace interdict {

/// Reads all rows of a part of a table that is no delimited text, in memory that does not grow with it, and works out
/// what its columns mean, as probeFile() does.
[[nodiscard]] Result<Probe> probeTable(const OpenSource &source, int part, const QString &fileName,
                                       const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
