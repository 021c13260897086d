// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/mergedcases.h"

#include "models/store/historylog.h"
#include "models/store/rowreading.h"

#include <QCoreApplication>

namespace interdict {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergedCases)
};

std::optional<Sha256> digestAt(const Statement &row, int column)
{
    const Result<Sha256> digest = Sha256::fromBytes(row.blob(column));
    return digest ? std::optional(*digest) : std::nullopt;
}

Result<HistoryEntry> entryAt(const Statement &row)
{
    const std::optional<Sha256> previous = digestAt(row, 6);
    const std::optional<Sha256> digest = digestAt(row, 7);
    if (!previous || !digest)
        return failure(ErrorCode::damaged, Words::tr("Entry %1 has no valid digest.").arg(row.integer(0)));
    return HistoryEntry{row.integer(0), QDateTime::fromString(row.text(1), Qt::ISODate),
                        row.text(2),    row.text(3),
                        row.text(4),    row.text(5),
                        *previous,      *digest,
                        false};
}

} // namespace

Result<std::vector<MergedCase>> mergedCases(const Database &database)
{
    Result<Statement> rows =
        database.prepare("SELECT id, case_id, name, agency, file_name, entries, digest, merged_at, "
                         "merged_by FROM merged_case ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    return rowsOf<MergedCase>(*rows, [](const Statement &row) {
        return MergedCase{
            row.integer(0), row.text(1),    row.text(2),      row.text(3),
            row.text(4),    row.integer(5), digestAt(row, 6), QDateTime::fromString(row.text(7), Qt::ISODate),
            row.text(8)};
    });
}

Result<qint64> addMergedCase(const Database &database, const MergedCase &merged)
{
    Result<Statement> insert =
        database.prepare("INSERT INTO merged_case (case_id, name, agency, file_name, entries, digest, merged_at, "
                         "merged_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!insert)
        return tl::unexpected(insert.error());
    insert->bind(merged.caseId, merged.name, merged.agency, merged.fileName, merged.entries, nullptr,
                 merged.mergedAt.toUTC().toString(Qt::ISODate), merged.mergedBy);
    if (merged.head)
        insert->bindAt(6, merged.head->toBytes());
    if (Outcome inserted = insert->run(); !inserted)
        return tl::unexpected(inserted.error());
    return database.lastId();
}

Outcome addMergedEntry(const Database &database, qint64 mergedCase, const HistoryEntry &entry)
{
    Result<Statement> insert =
        database.prepare("INSERT INTO merged_history (merged_case, number, at, author, action, summary, details, "
                         "previous, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    if (!insert)
        return tl::unexpected(insert.error());
    return insert
        ->bind(mergedCase, entry.number, entry.at.toString(Qt::ISODate), entry.author, entry.action, entry.summary,
               entry.details, entry.previous.toBytes(), entry.digest.toBytes())
        .run();
}

Result<std::vector<HistoryEntry>> mergedHistory(const Database &database, qint64 mergedCase, qint64 first, qint64 most)
{
    return rowsOf<HistoryEntry>(
        bound(database,
              "SELECT number, at, author, action, summary, details, previous, digest FROM merged_history "
              "WHERE merged_case = ?1 AND number >= ?2 ORDER BY number LIMIT ?3",
              mergedCase, first, most),
        entryAt);
}

Result<QString> brokenMergedHistory(const Database &database, const MergedCase &merged)
{
    Sha256 previous = *Sha256::fromBytes(QByteArray(32, '\0'));
    for (qint64 next = 1;;) {
        const Result<std::vector<HistoryEntry>> entries = mergedHistory(database, merged.id, next, 1000);
        if (!entries)
            return entries.error().code == ErrorCode::damaged ? Result<QString>(entries.error().message)
                                                              : tl::unexpected(entries.error());
        if (entries->empty()) {
            const bool isWhole = next - 1 == merged.entries && (next == 1 || merged.head == previous);
            return isWhole ? QString() : Words::tr("It does not end where it did when the case was merged.");
        }
        for (const HistoryEntry &entry : *entries) {
            if (entry.number != next || entry.previous != previous)
                return Words::tr("Entry %1 does not follow the one before.").arg(next);
            if (entry.digest != digestOf(entry))
                return Words::tr("Entry %1 was changed after it was written.").arg(next);
            previous = entry.digest;
            ++next;
        }
    }
}

} // namespace interdict
