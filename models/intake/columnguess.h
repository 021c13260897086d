// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/columnmapping.h"
#include "models/intake/columnshape.h"
#include "models/intake/sourcelayout.h"

#include <QStringList>

#include <vector>

namespace interdict {

struct ColumnGuess
{
    ColumnMapping mapping; ///< its date order and constants but the currency are not worked out here
    QStringList evidence;  ///< what was decided by the shapes of values, or is doubtful
};

/// Which field each column feeds: by its name where the values do not speak against it, else by the shapes of its
/// values. `rows` are cells of some records, without the header.
[[nodiscard]] ColumnGuess guessColumns(const SourceLayout &layout, const std::vector<QStringList> &rows);

/// The same by shapes that are known already, one for each column.
[[nodiscard]] ColumnGuess guessColumns(const SourceLayout &layout, const std::vector<ColumnShape> &shapes);

/// Whether the first row names the columns and is no record.
[[nodiscard]] bool looksLikeHeader(const QStringList &first, const std::vector<QStringList> &rows);

} // namespace interdict
