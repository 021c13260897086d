// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/store/portablechoosing.h"
#include "models/store/portablefacts.h"

#include <QDateTime>

namespace interdict {

/// Which part of which case goes where; a value, so that a job can have it.
struct PortableRequest
{
    QString casePath;
    QString path; ///< of the copy; what is there is replaced when the copy is complete
    PortableChoice choice;
    QString how; ///< what was chosen, in a sentence for those who open the copy; made from the choice where empty
    QString author;
    QDateTime at; ///< UTC
};

struct PortableReport
{
    PortableTally tally;
    qint64 entriesShown = 0; ///< of the history, in words; of the others the copy has digests
    qint64 entries = 0;
    qint64 bytes = 0; ///< of the file
};

/// "3 records, 1 entity: marked above TLP:AMBER, or showing what is"; empty where nothing is held back.
[[nodiscard]] QString heldBackInWords(const PortableTally &tally, Marking ceiling);

// Jobs with connections of their own. Cancelled or failed, they leave no trace.

/// What the choice comes to; writes nothing.
[[nodiscard]] Result<PortableTally> measurePart(const PortableRequest &request, const CancelToken &cancel,
                                                const ProgressSink &progress);
/// Makes a case of the part, marked as a portable copy: it opens for reading only, says what it was made of, and holds
/// nothing of the rest of the case but digests.
[[nodiscard]] Result<PortableReport> makePortableCopy(const PortableRequest &request, const CancelToken &cancel,
                                                      const ProgressSink &progress);

} // namespace interdict
