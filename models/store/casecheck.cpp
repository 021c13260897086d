// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/casecheck.h"

#include "models/store/historylog.h"
#include "models/store/sourcearchive.h"
#include "models/store/sourcequeries.h"

#include <QCoreApplication>

namespace interdict {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseCheck)
};

/// Takes what is written to it and keeps nothing.
class Sink : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override { return length; }
};

Outcome addRows(const Database &database, const char *sql, int column, const QString &sentence, QStringList &problems)
{
    Result<Statement> rows = database.prepare(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    while (problems.size() < 100) {
        const Result<bool> row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        if (rows->text(column) != QLatin1StringView("ok"))
            problems << sentence.arg(rows->text(column));
    }
    return {};
}

Outcome checkHistory(const Database &database, CaseCheck &check)
{
    const Result<QString> broken = brokenHistory(database);
    if (!broken)
        return tl::unexpected(broken.error());
    if (!broken->isEmpty())
        check.problems << *broken;
    const Result<CaseCounts> counts = countCase(database);
    if (!counts)
        return tl::unexpected(counts.error());
    check.historyEntries = counts->history;
    check.records = counts->records;
    const Result<std::vector<HistoryEntry>> last = readHistory(database, counts->history, 1);
    if (last && !last->empty())
        check.historyHead = last->front().digest.toString();
    return {};
}

Outcome checkRecords(const Database &database, const Source &source, CaseCheck &check)
{
    Result<Statement> rows =
        database.prepare("SELECT count(*), coalesce(sum(status = 2), 0), coalesce(max(byte_offset + byte_length), 0), "
                         "coalesce(min(byte_offset), 0), coalesce(min(byte_length), 0) FROM record WHERE source = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    if (const Result<bool> row = rows->bind(source.id).step(); !row)
        return tl::unexpected(row.error());
    // The counts of a withdrawn source say what was read; none of it is in the case.
    const qint64 expected = source.isWithdrawn() ? 0 : source.recordsKept + source.recordsRejected;
    const qint64 rejected = source.isWithdrawn() ? 0 : source.recordsRejected;
    if (rows->integer(0) != expected || rows->integer(1) != rejected)
        check.problems << Words::tr("Source \"%1\" should have %L2 records and has %L3.")
                              .arg(source.fileName)
                              .arg(expected)
                              .arg(rows->integer(0));
    if (rows->integer(2) > source.byteCount || rows->integer(3) < 0 || rows->integer(4) < 0)
        check.problems << Words::tr("Source \"%1\" has records outside its bytes.").arg(source.fileName);
    return {};
}

/// What the case says of entities, links and listings is what its sources say of them together.
Outcome checkSums(const Database &database, CaseCheck &check)
{
    const std::pair<const char *, QString> sums[] = {
        {"SELECT label FROM entity WHERE records <> coalesce((SELECT sum(records) FROM entity_source "
         "WHERE entity_source.entity = entity.id), 0)",
         Words::tr("The records of \"%1\" are not as many as its sources name.")},
        {"SELECT id FROM link WHERE origin = 0 AND weight <> coalesce((SELECT sum(weight) FROM link_source "
         "WHERE link_source.link = link.id), 0)",
         Words::tr("The weight of link %1 is not what its sources come to.")},
        {"SELECT title FROM listing WHERE sightings <> (SELECT count(*) FROM record WHERE record.listing = listing.id)",
         Words::tr("The listing \"%1\" is not shown by as many records as it says.")},
    };
    for (const auto &[sql, sentence] : sums) {
        if (Outcome done = addRows(database, sql, 0, sentence, check.problems); !done)
            return done;
    }
    return {};
}

Outcome checkSources(const Database &database, CaseCheck &check, const CancelToken &cancel,
                     const ProgressSink &progress)
{
    const Result<std::vector<Source>> sources = allSources(database);
    if (!sources)
        return tl::unexpected(sources.error());
    for (const Source &source : *sources) {
        Sink sink;
        sink.open(QIODevice::WriteOnly);
        const Result<Sha256> digest = extractSource(database, source.id, sink, cancel, progress);
        if (!digest && digest.error().code == ErrorCode::cancelled)
            return tl::unexpected(digest.error());
        if (!digest || *digest != source.digest)
            check.problems << Words::tr("The stored bytes of source \"%1\" are not those that were imported.")
                                  .arg(source.fileName);
        check.sourceBytes += source.byteCount;
        if (Outcome checked = checkRecords(database, source, check); !checked)
            return checked;
    }
    check.sources = qint64(sources->size());
    return {};
}

} // namespace

Result<CaseCheck> checkCase(const Database &database, const CancelToken &cancel, const ProgressSink &progress)
{
    CaseCheck check;
    if (Outcome done = addRows(database, "PRAGMA integrity_check(100)", 0, Words::tr("The database is damaged: %1."),
                               check.problems);
        !done)
        return tl::unexpected(done.error());
    if (Outcome done = addRows(database, "PRAGMA foreign_key_check", 0,
                               Words::tr("A row of table %1 refers to a row that is not there."), check.problems);
        !done)
        return tl::unexpected(done.error());
    if (Outcome done = checkHistory(database, check); !done)
        return tl::unexpected(done.error());
    if (Outcome done = checkSums(database, check); !done)
        return tl::unexpected(done.error());
    if (Outcome done = checkSources(database, check, cancel, progress); !done)
        return tl::unexpected(done.error());
    return check;
}

} // namespace interdict
