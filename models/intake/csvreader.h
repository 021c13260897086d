// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcelayout.h"
#include "models/intake/sourcereader.h"

#include <memory>

namespace interdict {

/// Tables as text with any delimiter, quoting and record end (format "csv"): what probeFile() works out, row by row.
/// A row with too few or too many cells is rejected, but has the cells that it has.
[[nodiscard]] std::unique_ptr<SourceReader> makeCsvReader();

/// The rows as the layout says; the file is not looked at before.
[[nodiscard]] std::unique_ptr<OpenSource> openCsv(const QString &path, const SourceLayout &layout,
                                                  const QStringList &evidence = {});

/// The token of this format.
[[nodiscard]] QString csvFormat();

} // namespace interdict
