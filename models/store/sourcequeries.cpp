// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/sourcequeries.h"

#include "models/store/rowreading.h"

#include <QCoreApplication>

namespace interdict {

namespace {

#define SOURCE_COLUMNS                                                                                                 \
    "id, file_name, digest, byte_count, encoding, layout, imported_at, imported_by, kept, flagged, rejected, format, " \
    "container, member, withdrawn_at"
#define RECORD_COLUMNS "id, source, row_number, byte_offset, byte_length, status, coalesce(reason, '')"

Source sourceAt(const Statement &row)
{
    const Result<Sha256> digest = Sha256::fromBytes(row.blob(2)); // 32 bytes by the table's own check
    Source source{row.id<Source>(0),
                  row.text(1),
                  digest ? *digest : Sha256::of({}),
                  row.integer(3),
                  row.text(4),
                  row.text(5),
                  QDateTime::fromString(row.text(6), Qt::ISODate),
                  row.text(7),
                  row.integer(8),
                  row.integer(9),
                  row.integer(10),
                  row.text(11),
                  {},
                  row.text(13),
                  {}};
    if (!row.isNull(12))
        source.container = row.id<Source>(12);
    if (!row.isNull(14))
        source.withdrawnAt = QDateTime::fromString(row.text(14), Qt::ISODate);
    return source;
}

Record recordAt(const Statement &row)
{
    return Record{row.id<Record>(0), row.id<Source>(1), row.integer(2),
                  row.integer(3),    row.integer(4),    RecordStatus(row.integer(5)),
                  row.text(6)};
}

} // namespace

Result<std::vector<Source>> allSources(const Database &database)
{
    Result<Statement> rows = database.prepare("SELECT " SOURCE_COLUMNS " FROM source ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    return rowsOf<Source>(*rows, sourceAt);
}

Result<Source> sourceById(const Database &database, RowId<Source> id)
{
    Result<Statement> rows = database.prepare("SELECT " SOURCE_COLUMNS " FROM source WHERE id = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->bind(id).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::notFound,
                       QCoreApplication::translate("SourceQueries", "The case has no source %1.").arg(id.value()));
    return sourceAt(*rows);
}

Result<std::optional<Source>> findSource(const Database &database, const Sha256 &digest)
{
    Result<Statement> rows = database.prepare("SELECT " SOURCE_COLUMNS " FROM source WHERE digest = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->bind(digest.toBytes()).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(sourceAt(*rows)) : std::nullopt;
}

Result<std::vector<Source>> membersOf(const Database &database, RowId<Source> container)
{
    Result<Statement> rows = database.prepare("SELECT " SOURCE_COLUMNS " FROM source WHERE container = ?1 ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(container);
    return rowsOf<Source>(*rows, sourceAt);
}

Result<Record> recordById(const Database &database, RowId<Record> id)
{
    Result<Statement> rows = database.prepare("SELECT " RECORD_COLUMNS " FROM record WHERE id = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->bind(id).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::notFound,
                       QCoreApplication::translate("SourceQueries", "The case has no record %1.").arg(id.value()));
    return recordAt(*rows);
}

Result<std::optional<RowId<Record>>> recordOfRow(const Database &database, RowId<Source> source, qint64 rowNumber)
{
    Result<Statement> rows = database.prepare(
        "SELECT id FROM record WHERE id BETWEEN (SELECT coalesce(first_record, 0) FROM source WHERE id = ?1) "
        "AND (SELECT coalesce(last_record, 9223372036854775807) FROM source WHERE id = ?1) AND source = ?1 "
        "AND row_number = ?2 LIMIT 1");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->bind(source, rowNumber).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(rows->id<Record>(0)) : std::nullopt;
}

Result<std::vector<Record>> recordsToReview(const Database &database, RowId<Source> source, qint64 most)
{
    // Where few of many records wait, the index of these is read instead of all records up to the last of them.
    const QByteArray isFew = "SELECT EXISTS (SELECT 1 FROM source WHERE id = " + QByteArray::number(source.value()) +
                             " AND (flagged + rejected) * 64 < kept + rejected)";
    const Result<qint64> few = database.number(isFew.constData());
    if (!few)
        return tl::unexpected(few.error());
    const QByteArray table = *few ? "record INDEXED BY record_by_status" : "record";
    const QByteArray select =
        "SELECT " RECORD_COLUMNS " FROM " + table + " WHERE status <> 0 AND source = ?1 ORDER BY id LIMIT ?2";
    Result<Statement> rows = database.prepare(select.constData());
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(source, most);
    return rowsOf<Record>(*rows, recordAt);
}

Result<CaseCounts> countCase(const Database &database)
{
    CaseCounts counts;
    // The counts of a source are of the whole file, of which a portable copy has a part.
    Result<Statement> sources = database.prepare(
        "SELECT count(source.id), CASE WHEN is_part THEN (SELECT count(*) FROM record) ELSE coalesce(sum(kept + "
        "rejected), 0) "
        "END, CASE WHEN is_part THEN (SELECT count(*) FROM record WHERE status = 1) ELSE coalesce(sum(flagged), 0) "
        "END, CASE WHEN is_part THEN (SELECT count(*) FROM record WHERE status = 2) ELSE coalesce(sum(rejected), 0) "
        "END FROM (SELECT EXISTS (SELECT 1 FROM property WHERE name = 'portable') AS is_part) LEFT JOIN source ON "
        "withdrawn_at IS NULL");
    Result<Statement> kinds = database.prepare("SELECT kind, count(*) FROM entity GROUP BY kind ORDER BY kind");
    const Result<qint64> listings = database.number("SELECT count(*) FROM listing");
    const Result<qint64> links = database.number("SELECT count(*) FROM link");
    const Result<qint64> notes = database.number("SELECT count(*) FROM note");
    const Result<qint64> history = database.number("SELECT coalesce(max(number), 0) FROM history");
    if (!sources || !kinds || !listings || !links || !notes || !history)
        return failure(ErrorCode::cannotRead,
                       QCoreApplication::translate("SourceQueries", "The case could not be counted. Run a "
                                                                    "check of it."));
    if (const Result<bool> row = sources->step(); !row)
        return tl::unexpected(row.error());
    counts.sources = sources->integer(0);
    counts.records = sources->integer(1);
    counts.flagged = sources->integer(2);
    counts.rejected = sources->integer(3);
    counts.listings = *listings;
    counts.links = *links;
    counts.notes = *notes;
    counts.history = *history;
    const Outcome read = eachRow(*kinds, [&counts](const Statement &row) {
        counts.entities.emplace_back(EntityKind(row.integer(0)), row.integer(1));
    });
    return read ? Result<CaseCounts>(std::move(counts)) : tl::unexpected(read.error());
}

} // namespace interdict
