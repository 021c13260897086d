// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/store/database.h"

#include <QStringList>

namespace interdict {

/// What a check of a case found.
struct CaseCheck
{
    QStringList problems; ///< translated sentences; empty where everything holds
    qint64 historyEntries = 0;
    QString historyHead; ///< the newest entry's digest, to be noted elsewhere as proof; empty without history
    qint64 sources = 0;
    qint64 sourceBytes = 0;
    qint64 records = 0;
};

/// Checks the database itself, its references, the history's chain, every source's bytes against their SHA-256, and
/// that each source has exactly the records its counts name, inside its bytes.
[[nodiscard]] Result<CaseCheck> checkCase(const Database &database, const CancelToken &cancel,
                                          const ProgressSink &progress);

} // namespace interdict
