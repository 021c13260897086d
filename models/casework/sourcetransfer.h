// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/store/importwriter.h"

#include <QStringList>

namespace interdict {

/// What of the other case's sources came.
struct TransferReport
{
    std::vector<qint64> newSources; ///< ids of this case
    qint64 shared = 0;
    QStringList withdrawnThere;
    QStringList withdrawnHere;
    ImportResult counts;
};

/// Reads the sources that `other` has and `database` has not into it, as they were read and reviewed there, and notes
/// which is which (joinmaps.h, map_source). In the transaction of the caller, who has made UncheckedReferences and
/// makeJoinMaps() before; `other` is also attached as "other".
[[nodiscard]] Result<TransferReport> transferSources(const Database &database, const Database &other,
                                                     const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
