// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/withdrawal.h"

#include "models/casework/rereading.h"
#include "models/store/portablefacts.h"
#include "models/store/sourcequeries.h"

#include <QCoreApplication>

namespace interdict {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Withdrawal)
};

/// The source and what came out of it, containers before their members.
Result<std::vector<Source>> sourcesToRestore(const Database &database, RowId<Source> id)
{
    const Result<Source> source = sourceById(database, id);
    if (!source)
        return tl::unexpected(source.error());
    if (!source->isWithdrawn())
        return failure(
            ErrorCode::badInput,
            Words::tr("The import of \"%1\" is not withdrawn; there is nothing to restore.").arg(source->fileName));
    std::vector<Source> coming{*source};
    for (size_t at = 0; at < coming.size(); ++at) {
        const Result<std::vector<Source>> members = membersOf(database, coming[at].id);
        if (!members)
            return members;
        for (const Source &member : *members) {
            if (member.isWithdrawn())
                coming.push_back(member);
        }
    }
    std::sort(coming.begin(), coming.end(), [](const Source &a, const Source &b) { return a.id < b.id; });
    return coming;
}

class Restoring
{
public:
    Restoring(const Database &database, const CancelToken &cancel, const ProgressSink &progress)
        : m_database(database), m_cancel(cancel), m_progress(progress)
    {
    }

    Result<ImportResult> restore(const std::vector<Source> &sources, const WithdrawalRequest &request,
                                 ImportWriter::Places places);

private:
    Outcome readAgain(const Source &source, ImportWriter &writer, ImportWriter::Places places);

    const Database &m_database;
    const CancelToken &m_cancel;
    const ProgressSink &m_progress;
};

Outcome Restoring::readAgain(const Source &source, ImportWriter &writer, ImportWriter::Places places)
{
    if (Outcome begun = writer.beginAgain(source, places); !begun)
        return begun;
    const auto write = [&writer](const DraftRecord &draft) { return writer.add(draft); };
    if (Outcome read = readReviewed(m_database, source, write, m_cancel, m_progress); !read)
        return read;
    const Result<ImportResult> ended = writer.endSource(source.digest, source.byteCount);
    return ended ? Outcome() : tl::unexpected(ended.error());
}

Result<ImportResult> Restoring::restore(const std::vector<Source> &sources, const WithdrawalRequest &request,
                                        ImportWriter::Places places)
{
    Result<ImportWriter> writer = ImportWriter::beginRestoring(m_database, request.author, request.at);
    if (!writer)
        return tl::unexpected(writer.error());
    for (const Source &source : sources) {
        if (Outcome read = readAgain(source, *writer, places); !read)
            return tl::unexpected(read.error());
    }
    if (m_progress)
        m_progress({0, 0, Words::tr("Completing links and the text index")});
    if (m_cancel.isCancelled())
        return cancelled();
    return writer->finish();
}

} // namespace

Result<RemovalPlan> planWithdrawal(const QString &casePath, RowId<Source> source, const CancelToken &cancel)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    return planRemoval(*database, source);
}

Result<RemovalPlan> withdrawImport(const WithdrawalRequest &request, const CancelToken &cancel,
                                   const ProgressSink &progress)
{
    Result<Database> database = connectToChange(request.casePath);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    return withdrawSource(*database, request.source, request.author, request.at, progress);
}

Result<ImportResult> restoreThrough(const Database &database, const WithdrawalRequest &request,
                                    const CancelToken &cancel, const ProgressSink &progress)
{
    const Result<std::vector<Source>> sources = sourcesToRestore(database, request.source);
    if (!sources)
        return tl::unexpected(sources.error());
    Restoring restoring(database, cancel, progress);
    Result<ImportResult> result = restoring.restore(*sources, request, ImportWriter::Places::asBefore);
    // A newer version may take a source apart in another way; then its records cannot have the numbers they had.
    if (!result && result.error().code == ErrorCode::badInput)
        result = restoring.restore(*sources, request, ImportWriter::Places::anew);
    return result;
}

Result<ImportResult> restoreImport(const WithdrawalRequest &request, const CancelToken &cancel,
                                   const ProgressSink &progress)
{
    Result<Database> database = connectToChange(request.casePath);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    return restoreThrough(*database, request, cancel, progress);
}

} // namespace interdict
