// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/reviewqueries.h"

#include "models/store/rowreading.h"
#include "models/store/sourcearchive.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewQueries)
};

// The index of records by status serves the first, the key of reviews the second.
constexpr auto waitingRecords =
    "record JOIN source ON source.id = record.source WHERE record.status <> 0 AND NOT EXISTS "
    "(SELECT 1 FROM review WHERE review.id = record.id)";
constexpr auto reviewedRecords = "review JOIN record ON record.id = review.id JOIN source ON source.id = record.source "
                                 "WHERE 1";

/// The records that match, after FROM; ?1 source, ?2 status, ?3 reason, ?4 text.
QString matching(const ReviewQuery &query, bool withReason)
{
    const bool isWaiting = query.which == ReviewQuery::Which::waiting;
    QString sql = QLatin1StringView(isWaiting ? waitingRecords : reviewedRecords);
    const QString status = isWaiting ? u"record.status"_s : u"review.was_status"_s;
    const QString reason = isWaiting ? u"coalesce(record.reason, '')"_s : u"review.was_reason"_s;
    if (query.source)
        sql += u" AND record.source = ?1"_s;
    if (query.status)
        sql += u" AND %1 = ?2"_s.arg(status);
    if (query.reason && withReason)
        sql += u" AND %1 = ?3"_s.arg(reason);
    if (!query.text.trimmed().isEmpty())
        sql += u" AND (%1 LIKE ?4 ESCAPE '\\' OR source.file_name LIKE ?4 ESCAPE '\\')"_s.arg(reason);
    return sql;
}

/// Only the places that the text names are bound.
void bindQuery(Statement &statement, const ReviewQuery &query, bool withReason)
{
    if (query.source)
        statement.bindAt(1, *query.source);
    if (query.status)
        statement.bindAt(2, int(*query.status));
    if (query.reason && withReason)
        statement.bindAt(3, QStringView(*query.reason));
    if (!query.text.trimmed().isEmpty())
        statement.bindAt(4, QStringView(likeAnywhere(query.text.trimmed())));
}

QString orderOf(const ReviewQuery &query)
{
    const bool isWaiting = query.which == ReviewQuery::Which::waiting;
    switch (query.order) {
    case ReviewOrder::row:
        break;
    case ReviewOrder::source:
        return u"source.file_name COLLATE NOCASE"_s;
    case ReviewOrder::status:
        return isWaiting ? u"record.status"_s : u"review.was_status"_s;
    case ReviewOrder::reason:
        return isWaiting ? u"record.reason"_s : u"review.was_reason"_s;
    case ReviewOrder::length:
        return u"record.byte_length"_s;
    }
    return u"record.source %1, record.row_number"_s.arg(query.isDescending ? u"DESC"_s : u"ASC"_s);
}

#define REVIEW_COLUMNS "verdict, was_status, was_reason, review.reason, cells, author, reviewed_at"

/// From column `first` on, in the order of REVIEW_COLUMNS.
Review reviewAt(const Statement &row, RowId<Record> record, int first)
{
    Review review{record,
                  ReviewVerdict(row.integer(first)),
                  RecordStatus(row.integer(first + 1)),
                  row.text(first + 2),
                  row.text(first + 3),
                  {},
                  row.text(first + 5),
                  QDateTime::fromString(row.text(first + 6), Qt::ISODate)};
    for (const QJsonValue &cell : QJsonDocument::fromJson(row.text(first + 4).toUtf8()).array())
        review.cells << cell.toString();
    return review;
}

ReviewRow rowAt(const Statement &row)
{
    ReviewRow found;
    found.record = Record{row.id<Record>(0), row.id<Source>(1), row.integer(2),
                          row.integer(3),    row.integer(4),    RecordStatus(row.integer(5)),
                          row.text(6)};
    found.source = row.text(7);
    if (!row.isNull(8))
        found.review = reviewAt(row, found.record.id, 8);
    return found;
}

/// Rows that follow each other stand in the same block, so that each block is unpacked once.
class Previews
{
public:
    explicit Previews(const Database &database) : m_database(database) {}

    QByteArray of(const Record &record)
    {
        const qint64 number = record.byteOffset / sourceBlockSize;
        if (record.source != m_source || number != m_number) {
            m_source = record.source;
            m_number = number;
            m_block = blockFrom(number * sourceBlockSize);
        }
        const qint64 start = record.byteOffset % sourceBlockSize;
        const qint64 wanted = std::min(record.byteLength, ReviewRow::previewLength);
        return start < m_block.size() ? m_block.mid(start, wanted) : QByteArray();
    }

private:
    /// The block, or what there is of the source's last one.
    [[nodiscard]] QByteArray blockFrom(qint64 offset) const
    {
        Result<Statement> select = m_database.prepare("SELECT byte_count FROM source WHERE id = ?1");
        if (!select)
            return {};
        const Result<bool> row = select->bind(m_source).step();
        const qint64 left = row && *row ? select->integer(0) - offset : 0;
        const Result<QByteArray> bytes =
            left > 0 ? readSourceBytes(m_database, m_source, offset, std::min(left, sourceBlockSize)) : QByteArray();
        return bytes ? *bytes : QByteArray();
    }

    const Database &m_database;
    RowId<Source> m_source;
    qint64 m_number = -1;
    QByteArray m_block;
};

} // namespace

QString toToken(ReviewVerdict verdict)
{
    return verdict == ReviewVerdict::accepted    ? u"accepted"_s
           : verdict == ReviewVerdict::corrected ? u"corrected"_s
                                                 : u"confirmed"_s;
}

QString displayName(ReviewVerdict verdict)
{
    return verdict == ReviewVerdict::accepted    ? Words::tr("accepted as it is")
           : verdict == ReviewVerdict::corrected ? Words::tr("corrected")
                                                 : Words::tr("confirmed");
}

QJsonObject rowOf(const Review &review)
{
    const QByteArray cells = QJsonDocument(QJsonArray::fromStringList(review.cells)).toJson(QJsonDocument::Compact);
    return {{u"verdict"_s, int(review.verdict)},
            {u"was_status"_s, int(review.wasStatus)},
            {u"was_reason"_s, review.wasReason},
            {u"reason"_s, review.reason},
            {u"cells"_s, review.cells.isEmpty() ? QString() : QString::fromUtf8(cells)},
            {u"author"_s, review.author},
            {u"reviewed_at"_s, review.at.toString(Qt::ISODate)}};
}

Result<std::optional<Review>> reviewOf(const Database &database, RowId<Record> record)
{
    Result<Statement> rows = database.prepare("SELECT " REVIEW_COLUMNS " FROM review WHERE id = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->bind(record).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(reviewAt(*rows, record, 0)) : std::nullopt;
}

Result<std::vector<Review>> reviewsOf(const Database &database, RowId<Source> source)
{
    Result<Statement> rows = database.prepare("SELECT " REVIEW_COLUMNS ", review.id FROM review, source WHERE "
                                              "source.id = ?1 AND review.id BETWEEN first_record AND last_record");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(source);
    return rowsOf<Review>(*rows, [](const Statement &row) { return reviewAt(row, row.id<Record>(7), 0); });
}

Result<std::vector<RowId<Record>>> reviewIds(const Database &database, const ReviewQuery &query)
{
    Result<Statement> rows = database.prepare(u"SELECT record.id FROM %1 ORDER BY %2 %3, record.id"_s.arg(
        matching(query, true), orderOf(query), query.isDescending ? u"DESC"_s : u"ASC"_s));
    if (!rows)
        return tl::unexpected(rows.error());
    bindQuery(*rows, query, true);
    return rowsOf<RowId<Record>>(*rows, [](const Statement &row) { return row.id<Record>(0); });
}

Result<std::vector<ReviewRow>> reviewRows(const Database &database, std::span<const RowId<Record>> ids)
{
    Result<Statement> select = database.prepare(
        "SELECT record.id, record.source, row_number, byte_offset, byte_length, status, coalesce(record.reason, ''), "
        "file_name, " REVIEW_COLUMNS " FROM record JOIN source ON source.id = record.source "
        "LEFT JOIN review ON review.id = record.id WHERE record.id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    Previews previews(database);
    std::vector<ReviewRow> rows;
    rows.reserve(ids.size());
    for (const RowId<Record> id : ids) {
        const Result<bool> row = select->bind(id).step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            continue;
        rows.push_back(rowAt(*select));
        rows.back().preview = previews.of(rows.back().record);
    }
    return rows;
}

Result<std::vector<ReviewReason>> reviewReasons(const Database &database, const ReviewQuery &query, int most)
{
    const bool isWaiting = query.which == ReviewQuery::Which::waiting;
    const QString columns =
        isWaiting ? u"record.status, coalesce(record.reason, '')"_s : u"review.was_status, review.was_reason"_s;
    Result<Statement> rows =
        database.prepare(u"SELECT %1, count(*) FROM %2 GROUP BY 1, 2 ORDER BY 3 DESC, 1 DESC, 2 LIMIT ?5"_s.arg(
            columns, matching(query, false)));
    if (!rows)
        return tl::unexpected(rows.error());
    bindQuery(*rows, query, false);
    rows->bindAt(5, most);
    return rowsOf<ReviewReason>(*rows, [](const Statement &row) {
        return ReviewReason{RecordStatus(row.integer(0)), row.text(1), row.integer(2)};
    });
}

Result<ReviewTally> tallyReview(const Database &database, std::optional<RowId<Source>> source)
{
    Result<Statement> counts = database.prepare(
        "SELECT coalesce(sum(kept + rejected), 0), coalesce(sum(kept), 0), coalesce(sum(flagged), 0), "
        "coalesce(sum(rejected), 0) FROM source WHERE withdrawn_at IS NULL AND (?1 IS NULL OR id = ?1)");
    Result<Statement> reviewed = database.prepare(
        "SELECT count(*), coalesce(sum(record.status <> 0), 0) FROM review CROSS JOIN record ON record.id = review.id "
        "WHERE ?1 IS NULL OR record.source = ?1");
    if (!counts || !reviewed)
        return tl::unexpected((!counts ? counts : reviewed).error());
    for (Statement *statement : {&*counts, &*reviewed}) {
        if (const Result<bool> row = statement->bind(source).step(); !row)
            return tl::unexpected(row.error());
    }
    ReviewTally tally{counts->integer(0), counts->integer(1),   counts->integer(2),
                      counts->integer(3), reviewed->integer(0), 0};
    tally.waiting = tally.flagged + tally.rejected - reviewed->integer(1);
    return tally;
}

} // namespace interdict
