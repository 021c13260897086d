// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/quarantine.h"

#include "models/casework/keptsource.h"
#include "models/casework/recordcells.h"
#include "models/casework/rereading.h"
#include "models/store/portablefacts.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <map>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Quarantine)
};

Outcome checkRequest(qsizetype records, qsizetype most, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::invalidValue,
                       Words::tr("A decision needs a reason. Write why the records are dealt with so."));
    if (records == 0)
        return failure(ErrorCode::notFound, Words::tr("No record was chosen. Choose the records to decide about."));
    if (records > most)
        return failure(
            ErrorCode::limitExceeded,
            Words::tr("%L1 records are too many for one step; at most %L2 can be undone as one. Choose fewer, "
                      "such as those of one source or one reason.")
                .arg(records)
                .arg(most));
    return {};
}

Result<std::vector<ReviewRow>> rowsOf(const Database &database, std::span<const RowId<Record>> records)
{
    Result<std::vector<ReviewRow>> rows = reviewRows(database, records);
    if (rows && rows->size() != records.size())
        return failure(ErrorCode::notFound, Words::tr("A record that was chosen is not in the case any more."));
    return rows;
}

/// What the record was before anybody decided about it.
Review firstReview(const ReviewRow &row)
{
    Review review;
    if (row.review)
        review = *row.review;
    review.record = row.record.id;
    if (!row.review) {
        review.wasStatus = row.record.status;
        review.wasReason = row.record.reason;
    }
    review.cells.clear();
    return review;
}

/// How many records a source has of each kind; flagged ones are kept ones.
struct Counts
{
    qint64 kept = 0;
    qint64 flagged = 0;
    qint64 rejected = 0;

    void move(RecordStatus from, RecordStatus to)
    {
        add(from, -1);
        add(to, 1);
    }
    void add(RecordStatus status, qint64 count)
    {
        (status == RecordStatus::rejected ? rejected : kept) += count;
        flagged += status == RecordStatus::flagged ? count : 0;
    }
    [[nodiscard]] QJsonObject row() const
    {
        return {{u"kept"_s, kept}, {u"flagged"_s, flagged}, {u"rejected"_s, rejected}};
    }
};

QString summaryOf(ReviewVerdict verdict, qint64 count, const QString &source)
{
    const int number = int(std::min<qint64>(count, 1 << 30));
    switch (verdict) {
    case ReviewVerdict::accepted:
        return Words::tr("Accepted %n flagged record(s) of \"%1\" as they are.", nullptr, number).arg(source);
    case ReviewVerdict::corrected:
        return Words::tr("Corrected %n record(s) of \"%1\".", nullptr, number).arg(source);
    case ReviewVerdict::confirmed:
        break;
    }
    return Words::tr("Confirmed %n record(s) of \"%1\" as rightly flagged or rejected.", nullptr, number).arg(source);
}

QString actionOf(ReviewVerdict verdict)
{
    return verdict == ReviewVerdict::accepted    ? u"accept-records"_s
           : verdict == ReviewVerdict::corrected ? u"correct-records"_s
                                                 : u"confirm-records"_s;
}

/// One decision for several records.
class Decision
{
public:
    Decision(ReviewVerdict verdict, QString reason, Signature signature)
        : m_verdict(verdict), m_reason(reason.trimmed()), m_signature(std::move(signature))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_changes.empty(); }

    void add(const ReviewRow &row, const QStringList &cells = {})
    {
        Review review = firstReview(row);
        review.verdict = m_verdict;
        review.reason = m_reason;
        review.cells = cells;
        review.author = m_signature.author;
        review.at = m_signature.at;
        const std::optional<QJsonObject> before = row.review ? std::optional(rowOf(*row.review)) : std::nullopt;
        m_changes.push_back({u"review"_s, row.record.id.value(), before, rowOf(review)});
        if (m_source.isEmpty())
            m_source = visibleLine(row.source).left(80);
        ++m_records;
        if (m_verdict == ReviewVerdict::accepted)
            keep(row.record, reasonOfAcceptance(review));
    }

    [[nodiscard]] Result<CaseCommand> command(const Database &database)
    {
        for (const auto &[id, by] : m_moved) {
            const Result<Source> source = sourceById(database, RowId<Source>(id));
            if (!source)
                return tl::unexpected(source.error());
            const Counts was{source->recordsKept, source->recordsFlagged, source->recordsRejected};
            const Counts is{was.kept + by.kept, was.flagged + by.flagged, was.rejected + by.rejected};
            m_changes.push_back({u"source"_s, id, was.row(), is.row()});
        }
        return CaseCommand{actionOf(m_verdict), summaryOf(m_verdict, m_records, m_source), m_changes};
    }

private:
    void keep(const Record &record, const QString &reason)
    {
        m_changes.push_back({u"record"_s, record.id.value(),
                             QJsonObject{{u"status"_s, int(record.status)}, {u"reason"_s, record.reason}},
                             QJsonObject{{u"status"_s, int(RecordStatus::kept)}, {u"reason"_s, reason}}});
        m_moved[record.source.value()].move(record.status, RecordStatus::kept);
    }

    ReviewVerdict m_verdict;
    QString m_reason;
    Signature m_signature;
    QString m_source; ///< of the first record
    qint64 m_records = 0;
    std::vector<RowChange> m_changes;
    std::map<qint64, Counts> m_moved; ///< by source
};

Outcome checkOpen(const ReviewRow &row, ReviewVerdict verdict)
{
    const QString where = Words::tr("Row %L1 of \"%2\"").arg(row.record.rowNumber).arg(visibleLine(row.source));
    if (row.review)
        return failure(ErrorCode::invalidValue,
                       Words::tr("%1 was decided about already. Undo that decision first.").arg(where));
    if (row.record.status == RecordStatus::kept)
        return failure(ErrorCode::invalidValue,
                       Words::tr("%1 is kept without flag; there is nothing to decide.").arg(where));
    if (verdict == ReviewVerdict::accepted && row.record.status == RecordStatus::rejected)
        return failure(ErrorCode::invalidValue,
                       Words::tr("%1 is rejected: it says nothing that could be kept as it is. Correct its cells, or "
                                 "confirm that it is rightly rejected.")
                           .arg(where));
    return {};
}

struct Correction
{
    CorrectionReport report;
    CaseCommand command; ///< without changes where every record was refused
};

/// The draft that a record becomes, or the cells it is made of.
struct Fixed
{
    QStringList cells;
    DraftRecord draft;
};

Result<Fixed> fixRecord(const RecordView &view, const RowFix &fix)
{
    Result<QStringList> cells = fixedCells(view, fix);
    if (!cells)
        return tl::unexpected(cells.error());
    Result<DraftRecord> draft = redraft(view.source, view.record, *cells);
    if (!draft)
        return tl::unexpected(draft.error());
    return Fixed{std::move(*cells), std::move(*draft)};
}

/// The cells of those of the records that lie in workbooks: one pass over each sheet, not one for each record.
class SheetCells
{
public:
    static Result<SheetCells> of(const Database &database, const std::vector<ReviewRow> &rows,
                                 const CancelToken &cancel)
    {
        std::map<qint64, QSet<qint64>> numbers;
        for (const ReviewRow &row : rows)
            numbers[row.record.source.value()].insert(row.record.rowNumber);
        SheetCells cells;
        for (const auto &[id, wanted] : numbers) {
            const Result<Source> source = sourceById(database, RowId<Source>(id));
            if (!source)
                return tl::unexpected(source.error());
            if (!areCellsInWorkbook(*source))
                continue;
            Result<QHash<qint64, QStringList>> read = cellsOfRows(database, *source, wanted, cancel);
            if (!read)
                return tl::unexpected(read.error());
            cells.m_bySource.emplace(id, std::move(*read));
        }
        return cells;
    }

    void addTo(RecordView &view) const
    {
        const auto sheet = m_bySource.find(view.source.id.value());
        if (sheet == m_bySource.end())
            return;
        view.columnNames = readingOf(view.source)->layout.columnNames;
        view.cells = sheet->second.value(view.record.rowNumber);
        view.areCellsWaiting = false;
    }

private:
    std::map<qint64, QHash<qint64, QStringList>> m_bySource;
};

Result<Fixed> fixRow(const Database &database, const ReviewRow &row, const SheetCells &sheets, const RowFix &fix)
{
    Result<RecordView> view = viewRecordAtHand(database, row.record.id);
    if (!view)
        return tl::unexpected(view.error());
    sheets.addTo(*view);
    return fixRecord(*view, fix);
}

Outcome checkCorrection(const CorrectionRequest &request)
{
    if (Outcome checked =
            checkRequest(qsizetype(request.records.size()), Quarantine::mostCorrectedAtOnce, request.reason);
        !checked)
        return checked;
    if (request.fix.isEmpty())
        return failure(ErrorCode::invalidValue, Words::tr("Nothing was corrected. Change a cell, or how the bytes are "
                                                          "read; or accept the record as it is."));
    return {};
}

Result<Correction> planCorrection(const Database &database, const CorrectionRequest &request,
                                  const Signature &signature, const CancelToken &cancel)
{
    constexpr size_t mostTold = 100;
    if (Outcome checked = checkCorrection(request); !checked)
        return tl::unexpected(checked.error());
    const Result<std::vector<ReviewRow>> rows = rowsOf(database, request.records);
    const Result<SheetCells> sheets = rows ? SheetCells::of(database, *rows, cancel) : tl::unexpected(rows.error());
    if (!sheets)
        return tl::unexpected(sheets.error());
    Correction correction;
    Decision decision(ReviewVerdict::corrected, request.reason, signature);
    for (const ReviewRow &row : *rows) {
        if (cancel.isCancelled())
            return cancelled();
        const Result<Fixed> fixed = fixRow(database, row, *sheets, request.fix);
        if (!fixed)
            return tl::unexpected(fixed.error());
        const bool isRefused = fixed->draft.status == RecordStatus::rejected;
        ++(isRefused ? correction.report.refused : correction.report.corrected);
        if (!isRefused)
            decision.add(row, fixed->cells);
        else if (correction.report.refusals.size() < mostTold)
            correction.report.refusals.push_back({row.record.id, row.record.rowNumber, fixed->draft.reason});
    }
    if (decision.isEmpty())
        return correction;
    Result<CaseCommand> command = decision.command(database);
    if (!command)
        return tl::unexpected(command.error());
    correction.command = std::move(*command);
    return correction;
}

} // namespace

Outcome Quarantine::accept(std::span<const RowId<Record>> records, const QString &reason)
{
    return decide(records, ReviewVerdict::accepted, reason);
}

Outcome Quarantine::confirm(std::span<const RowId<Record>> records, const QString &reason)
{
    return decide(records, ReviewVerdict::confirmed, reason);
}

Outcome Quarantine::decide(std::span<const RowId<Record>> records, ReviewVerdict verdict, const QString &reason)
{
    if (Outcome checked = checkRequest(qsizetype(records.size()), mostAtOnce, reason); !checked)
        return checked;
    const Result<std::vector<ReviewRow>> rows = rowsOf(m_session.database(), records);
    if (!rows)
        return tl::unexpected(rows.error());
    Decision decision(verdict, reason, m_session.signature());
    for (const ReviewRow &row : *rows) {
        if (Outcome open = checkOpen(row, verdict); !open)
            return open;
        decision.add(row);
    }
    const Result<CaseCommand> command = decision.command(m_session.database());
    return command ? m_session.perform(*command) : tl::unexpected(command.error());
}

Result<DraftRecord> Quarantine::tryFix(const RecordView &view, const RowFix &fix)
{
    Result<Fixed> fixed = fixRecord(view, fix);
    if (!fixed)
        return tl::unexpected(fixed.error());
    return std::move(fixed->draft);
}

Result<CorrectionReport> Quarantine::correct(const CorrectionRequest &request)
{
    const Result<Correction> correction = planCorrection(m_session.database(), request, m_session.signature(), {});
    if (!correction)
        return tl::unexpected(correction.error());
    if (correction->command.changes.empty())
        return correction->report;
    if (Outcome done = m_session.perform(correction->command); !done)
        return tl::unexpected(done.error());
    return correction->report;
}

Result<CorrectionReport> correctRecords(const QString &casePath, const CorrectionRequest &request,
                                        const Signature &signature, const CancelToken &cancel,
                                        const ProgressSink &progress)
{
    Result<Database> database = connectToChange(casePath);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    const Result<Correction> correction = planCorrection(*database, request, signature, cancel);
    if (!correction)
        return tl::unexpected(correction.error());
    if (correction->command.changes.empty())
        return correction->report;
    if (Outcome done = performCommand(*database, correction->command, signature, cancel, progress); !done)
        return tl::unexpected(done.error());
    return correction->report;
}

} // namespace interdict
