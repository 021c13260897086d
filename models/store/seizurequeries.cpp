// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/seizurequeries.h"

#include "models/store/rowreading.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// Sources that speak of seizures have few records beside those of markets, so that these are never looked at one by
/// one; shipments lead to their records.
QString seizureSql()
{
    return u"SELECT record.id FROM record WHERE record.status <> 2 AND record.id IN (SELECT named.id FROM entity JOIN "
           "mention ON mention.entity = entity.id JOIN record AS named ON named.id = mention.record WHERE entity.kind "
           "= 4 AND named.listing IS NULL UNION SELECT told.id FROM source JOIN record AS told ON told.id BETWEEN "
           "source.first_record AND source.last_record AND told.source = source.id WHERE source.withdrawn_at IS NULL "
           "AND (source.file_name LIKE '%seiz%' OR source.layout LIKE '%seiz%'))"_s;
}

QString orderColumn(SeizureOrder order)
{
    switch (order) {
    case SeizureOrder::date:
        return u"record.seen"_s;
    case SeizureOrder::shipment:
        return u"(SELECT min(entity.label) FROM mention JOIN entity ON entity.id = mention.entity WHERE mention.record "
               u"= "
               "record.id AND entity.kind = 4) COLLATE NOCASE"_s;
    case SeizureOrder::seller:
        return u"(SELECT label FROM entity WHERE id = record.seller) COLLATE NOCASE"_s;
    case SeizureOrder::source:
        return u"record.source"_s;
    }
    return u"record.id"_s;
}

} // namespace

Result<std::vector<qint64>> seizureNumbers(const Database &database, const SeizureQuery &query)
{
    std::vector<RowFilter> filters = query.filters;
    if (const QString text = query.text.trimmed(); !text.isEmpty()) {
        RowFilter words;
        words.text = text;
        filters.push_back(words);
    }
    const FilterSql filtered = recordFilterSql(filters);
    const QString direction = query.isDescending ? u"DESC"_s : u"ASC"_s;
    Result<Statement> rows =
        database.prepare(seizureSql() + filtered.sql +
                         u" ORDER BY %1 %2, record.id %2 LIMIT %3"_s.arg(
                             orderColumn(query.order), direction, QString::number(query.most > 0 ? query.most : -1)));
    if (!rows)
        return tl::unexpected(rows.error());
    filtered.bindTo(*rows);
    return rowsOf<qint64>(*rows, [](const Statement &row) { return row.integer(0); });
}

Result<qint64> seizureCount(const Database &database)
{
    Result<Statement> count = database.prepare(u"SELECT count(*) FROM (%1)"_s.arg(seizureSql()));
    if (!count)
        return tl::unexpected(count.error());
    const Result<bool> row = count->step();
    if (!row)
        return tl::unexpected(row.error());
    return count->integer(0);
}

} // namespace interdict
