// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/redrafting.h"
#include "models/store/reviewqueries.h"

#include <span>

namespace interdict {

/// What a correction made of the records it was given.
struct CorrectionReport
{
    struct Refusal
    {
        RowId<Record> record;
        qint64 rowNumber = 0;
        QString reason; ///< a translated sentence
    };

    qint64 corrected = 0;
    qint64 refused = 0;
    std::vector<Refusal> refusals; ///< at most 100 of them
};

/// What a correction is about; a value, so that a job can have it.
struct CorrectionRequest
{
    std::vector<RowId<Record>> records;
    RowFix fix;
    QString reason;
};

/// Decisions about flagged and rejected records, each call one command that can be undone. The records' bytes and
/// places stay; the decision, with the analyst's name and reason, stands beside them. One thread, that of the session.
class Quarantine
{
public:
    static constexpr qsizetype mostAtOnce = 10'000;
    static constexpr qsizetype mostCorrectedAtOnce = 5'000;

    explicit Quarantine(CaseSession &session) : m_session(session) {}

    /// Flagged records are right as they are: they are kept without flag.
    [[nodiscard]] Outcome accept(std::span<const RowId<Record>> records, const QString &reason);
    /// The records are rightly flagged or rejected: they stay so, and wait for nobody any more.
    [[nodiscard]] Outcome confirm(std::span<const RowId<Record>> records, const QString &reason);
    /// Reads the records again as the fix says and puts what they say into the case. A record that would still be
    /// rejected is left as it is and told.
    [[nodiscard]] Result<CorrectionReport> correct(const CorrectionRequest &request);
    /// What correct() would make of one record, without doing it: of the view with its cells.
    [[nodiscard]] static Result<DraftRecord> tryFix(const RecordView &view, const RowFix &fix);

private:
    [[nodiscard]] Outcome decide(std::span<const RowId<Record>> records, ReviewVerdict verdict, const QString &reason);

    CaseSession &m_session;
};

/// A job: Quarantine::correct() through a connection of its own, since the sources of the records are read again.
/// Cancelled or failed, it leaves no trace. The session is to be refreshed afterwards.
[[nodiscard]] Result<CorrectionReport> correctRecords(const QString &casePath, const CorrectionRequest &request,
                                                      const Signature &signature, const CancelToken &cancel,
                                                      const ProgressSink &progress);

} // namespace interdict
