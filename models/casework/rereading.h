// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/casework/keptsource.h"
#include "models/records/draftrecord.h"
#include "models/store/reviewqueries.h"

#include <QHash>

#include <functional>
#include <vector>

namespace interdict {

/// What analysts decided about the records of a source, laid over what its reader says of them.
class ReviewedSource
{
public:
    [[nodiscard]] static Result<ReviewedSource> of(const Database &database, const Source &source);

    /// To be called for each draft of the source, in the order of its records.
    [[nodiscard]] Outcome lay(DraftRecord &draft);

private:
    explicit ReviewedSource(Source source) : m_source(std::move(source)) {}

    Source m_source;
    qint64 m_next = 0;               ///< the id of the next record
    QHash<qint64, Review> m_decided; ///< by record
};

/// Reads a source again with its reviews laid over: `write` gets each draft, as the case says it.
[[nodiscard]] Outcome readReviewed(const KeptSource &kept, ReviewedSource &reviewed,
                                   const std::function<Outcome(const DraftRecord &)> &write, const CancelToken &cancel,
                                   const ProgressSink &progress);
/// The same of a source without more ado; nothing of one without records, as an archive or an evidence file.
[[nodiscard]] Outcome readReviewed(const Database &database, const Source &source,
                                   const std::function<Outcome(const DraftRecord &)> &write, const CancelToken &cancel,
                                   const ProgressSink &progress);

/// Takes out all that the sources say and reads them in again from their stored bytes, under the same ids, with what
/// was decided about their records by now. In the transaction of the caller. Errors: badInput where a source reads
/// otherwise than at its import, what withdrawing and reading return, cancelled.
[[nodiscard]] Outcome rereadSources(const Database &database, const std::vector<RowId<Source>> &sources,
                                    const CancelToken &cancel, const ProgressSink &progress);

/// What is said of a corrected record from now on.
[[nodiscard]] QString reasonOfCorrection(const Review &review, const QString &remark);
[[nodiscard]] QString reasonOfAcceptance(const Review &review);

} // namespace interdict
