// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/intake/columnfinding.h"
#include "models/intake/columnmapping.h"
#include "models/intake/sourcelayout.h"

#include <QStringList>

#include <vector>

namespace interdict {

/// What reading a whole file once said of it.
struct Probe
{
    SourceLayout layout;
    ColumnMapping mapping;
    std::vector<ColumnFinding> findings; ///< one for each column
    qint64 rows = 0;                     ///< after the header
    QStringList evidence; ///< translated sentences: why it is read this way, what is doubtful, with row numbers
    qsizetype readingSentences = 0;     ///< how many of them are not about what the columns mean; those come first
    std::vector<QStringList> firstRows; ///< at most 100, decoded, without the header; for previews
};

/// Reads the file once and works out encoding, record ends, delimiter, quoting and header, and what the columns mean by
/// their names and the shapes of their values. A job; any thread. Errors: cannotRead; badInput for files that are no
/// table of text, with what to do instead.
[[nodiscard]] Result<Probe> probeFile(const QString &path, const CancelToken &cancel);
/// The same, read as the layout says; its column names are read anew.
[[nodiscard]] Result<Probe> probeFile(const QString &path, const SourceLayout &layout, const CancelToken &cancel);

} // namespace interdict
