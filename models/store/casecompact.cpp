// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/casecompact.h"

#include "models/store/casefile.h"
#include "models/store/caselock.h"
#include "models/store/filereplacing.h"
#include "models/store/historylog.h"
#include "models/store/sizewatch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <chrono>
#include <thread>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseCompact)
};

QString bytesInWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

Outcome checkRoom(const CaseRoom &room)
{
    const qint64 needed = room.file - room.unused;
    if (room.diskFree < 0 || room.diskFree > needed)
        return {};
    return failure(ErrorCode::cannotWrite,
                   Words::tr("Compacting needs %1 beside the case for a while, and the disk has %2 left. Free some "
                             "space, or move the case to a larger disk. The case was not changed.")
                       .arg(bytesInWords(needed), bytesInWords(room.diskFree)));
}

/// Gives up the log, which only works while nobody else has the case open: the file by itself is the whole case then.
/// SQLite does not wait for that by itself. A search or a chart of this program that was stopped with the window may
/// still be on its way out, so that it is tried for a while.
Outcome closeToOthers(const Database &database, const CancelToken &cancel)
{
    constexpr auto patience = std::chrono::seconds(3);
    constexpr auto pause = std::chrono::milliseconds(50);
    const auto until = std::chrono::steady_clock::now() + patience;
    do {
        if (cancel.isCancelled())
            return cancelled();
        Result<Statement> mode = database.prepare("PRAGMA journal_mode=DELETE");
        if (!mode)
            return tl::unexpected(mode.error());
        const Result<bool> row = mode->step();
        if (row && *row && mode->text(0) == "delete"_L1)
            return {};
        std::this_thread::sleep_for(pause);
    } while (std::chrono::steady_clock::now() < until);
    return failure(ErrorCode::caseInUse,
                   Words::tr("Another program reads the case. Close it there, then compact the case again."));
}

Outcome writeAnew(const QString &from, const QString &to, const CancelToken &cancel, const ProgressSink &progress)
{
    Result<Database> database = Database::open(from, Database::Mode::readWrite);
    if (!database)
        return tl::unexpected(database.error());
    if (Outcome closed = closeToOthers(*database, cancel); !closed)
        return closed;
    const Result<qint64> pages = database->number("SELECT (SELECT page_count FROM pragma_page_count) - (SELECT "
                                                  "freelist_count FROM pragma_freelist_count)");
    const Result<qint64> size = database->number("PRAGMA page_size");
    if (!pages || !size)
        return tl::unexpected((!pages ? pages : size).error());
    database->stopWhen(cancel);
    const SizeWatch watch(to, *pages * *size, Words::tr("Writing the case anew"), progress);
    Result<Statement> vacuum = database->prepare("VACUUM INTO ?1");
    return vacuum ? vacuum->bind(to).run() : tl::unexpected(vacuum.error());
}

QString saysOfItself(const Database &database)
{
    QString all;
    for (const char *sql :
         {"PRAGMA application_id", "PRAGMA user_version", "SELECT coalesce(max(number), 0) FROM history",
          "SELECT count(*) FROM record", "SELECT count(*) FROM mention",
          "SELECT coalesce(sum(length(bytes)), 0) FROM source_block"}) {
        const Result<qint64> number = database.number(sql);
        all += number ? QString::number(*number) + u' ' : u"? "_s;
    }
    return all;
}

/// The new file is sound and says what the old one does; the entry is its first change, which also makes sure that all
/// of it is on the disk before it gets the case's name (VACUUM INTO does not).
Outcome finishNew(const QString &path, const QString &old, const CompactRequest &request, const CaseRoom &before,
                  const CancelToken &cancel)
{
    Result<Database> from = Database::open(old, Database::Mode::readOnly);
    Result<Database> database = Database::open(path, Database::Mode::readWrite);
    if (!from || !database)
        return tl::unexpected(!from ? from.error() : database.error());
    from->stopWhen(cancel);
    database->stopWhen(cancel);
    Result<Statement> check = database->prepare("PRAGMA quick_check(1)");
    if (!check)
        return tl::unexpected(check.error());
    const Result<bool> row = check->step();
    if (!row)
        return tl::unexpected(row.error());
    const bool isSame = *row && check->text(0) == "ok"_L1 && saysOfItself(*from) == saysOfItself(*database);
    if (cancel.isCancelled())
        return cancelled();
    if (!isSame)
        return failure(ErrorCode::damaged,
                       Words::tr("The case could not be compacted: what was written differs from it. The case was not "
                                 "changed; run a full check of it."));
    Result<Transaction> transaction = Transaction::begin(*database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const HistoryText text{u"compact"_s,
                           Words::tr("Compacted the case file; %1 of %2 were unused.")
                               .arg(bytesInWords(before.unused), bytesInWords(before.file)),
                           u"{\"fileBytes\":%1,\"unusedBytes\":%2}"_s.arg(before.file).arg(before.unused)};
    if (const Result<HistoryEntry> noted = appendHistory(*database, text, request.author, request.at); !noted)
        return tl::unexpected(noted.error());
    return transaction->commit();
}

Outcome compactInto(const QString &unfinished, const CompactRequest &request, const CaseRoom &before,
                    const CancelToken &cancel, const ProgressSink &progress)
{
    if (Outcome written = writeAnew(request.casePath, unfinished, cancel, progress); !written)
        return written;
    if (progress)
        progress({0, 0, Words::tr("Checking the new file")});
    if (Outcome finished = finishNew(unfinished, request.casePath, request, before, cancel); !finished)
        return finished;
    if (cancel.isCancelled())
        return cancelled();
    return replaceFile(unfinished, request.casePath);
}

/// As opening the case for writing leaves it.
void openToOthers(const QString &path)
{
    if (const Result<Database> database = Database::open(path, Database::Mode::readWrite))
        static_cast<void>(database->execute("PRAGMA journal_mode=WAL"));
}

} // namespace

Result<CaseRoom> roomOf(const QString &casePath)
{
    const Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    const Result<qint64> size = database->number("PRAGMA page_size");
    const Result<qint64> unused = database->number("PRAGMA freelist_count");
    const Result<qint64> pages = database->number("PRAGMA page_count");
    if (!size || !unused || !pages)
        return tl::unexpected((!size ? size : !unused ? unused : pages).error());
    const QStorageInfo disk(QFileInfo(casePath).absolutePath());
    return CaseRoom{*size * *pages, *size * *unused, disk.isValid() ? disk.bytesAvailable() : -1};
}

Result<CompactReport> compactCase(const CompactRequest &request, const CancelToken &cancel,
                                  const ProgressSink &progress)
{
    if (progress)
        progress({0, 0, Words::tr("Checking the case")});
    {
        // A case that is damaged, foreign or of an older version is found by opening it.
        const Result<CaseFile> file = CaseFile::open(request.casePath, {CaseFile::Access::readWrite, false, cancel});
        if (!file)
            return tl::unexpected(file.error());
        if (file->isReadOnly())
            return failure(ErrorCode::readOnly, Words::tr("A portable copy has no unused room and stays as it is."));
    }
    const auto lock = lockCase(request.casePath);
    const Result<CaseRoom> before = roomOf(request.casePath);
    if (!lock || !before)
        return tl::unexpected(!lock ? lock.error() : before.error());
    if (Outcome room = checkRoom(*before); !room)
        return tl::unexpected(room.error());
    const QString unfinished = request.casePath + u".compact-part"_s;
    removeDatabaseFiles(unfinished);
    const Outcome done = compactInto(unfinished, request, *before, cancel, progress);
    removeDatabaseFiles(unfinished);
    openToOthers(request.casePath);
    if (!done)
        return tl::unexpected(done.error());
    const Result<CaseRoom> after = roomOf(request.casePath);
    return after ? Result<CompactReport>(CompactReport{*before, *after}) : tl::unexpected(after.error());
}

} // namespace interdict
