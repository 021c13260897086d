// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/records/rows.h"
#include "models/store/database.h"
#include "models/store/searchqueries.h"

namespace interdict {

/// Puts what is not yet in the index of evidence text there: records that show no listing, and evidence files that are
/// text (pages, mails; not PDFs and pictures). In short transactions, so that the analyst's own changes do not wait; a
/// cancelled run goes on from where it was. Nothing of it is history: it says nothing that the evidence does not.
/// Returns how many texts were added. For cases open for writing.
[[nodiscard]] Result<qint64> indexEvidenceText(const Database &database, const CancelToken &cancel,
                                               const ProgressSink &progress);
/// The same as a job of its own, on the case of that path.
[[nodiscard]] Result<qint64> indexEvidenceTextIn(const QString &casePath, const CancelToken &cancel,
                                                 const ProgressSink &progress);

/// What is searched of a record or an evidence file; empty where it is no text.
[[nodiscard]] Result<QString> evidenceText(const Database &database, const FoundPlace &place);

} // namespace interdict
