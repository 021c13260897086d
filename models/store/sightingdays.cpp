// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/sightingdays.h"

#include "models/store/cachesize.h"
#include "models/store/idranges.h"
#include "models/store/rowreading.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// As SQLite's substr(), which counts characters.
QByteArrayView firstCharacters(QByteArrayView text, int count)
{
    qsizetype end = 0;
    while (end < text.size() && count > 0) {
        ++end;
        while (end < text.size() && (uchar(text[end]) & 0xC0) == 0x80)
            ++end;
        --count;
    }
    return text.first(end);
}

} // namespace

SightingDays::Seen SightingDays::seenOf(qint64 listing, qint32 day)
{
    return {{quint32(quint64(listing) >> 32), quint32(quint64(listing))}, day};
}

void SightingDays::take(const Statement &row, qint64 listing, int length)
{
    m_parts.back().push_back(seenOf(listing, m_names.numberOf(firstCharacters(row.utf8(0), length))));
}

Result<SightingDays> SightingDays::ofAll(const Database &database, int length)
{
    // In the order of the table: by way of the index on listings a million records take six times as long.
    const QString sql = u"SELECT seen, listing FROM record NOT INDEXED WHERE listing IS NOT NULL"_s;
    auto parts = readInRanges<SightingDays>(
        database, "record", [&](const Database &each, const IdRange &ids) -> Result<SightingDays> {
            const CacheSize small(each, CacheSize::readingThrough);
            SightingDays days;
            days.m_parts.emplace_back();
            const Outcome read =
                eachRow(each.prepare(sql + ids.sql(u"record.id"_s)),
                        [&days, length](const Statement &row) { days.take(row, row.integer(1), length); });
            if (!read)
                return tl::unexpected(read.error());
            if (Part &part = days.m_parts.back(); !std::is_sorted(part.begin(), part.end()))
                std::sort(part.begin(), part.end());
            return days;
        });
    if (!parts)
        return tl::unexpected(parts.error());
    SightingDays all = std::move(parts->front());
    for (size_t i = 1; i < parts->size(); ++i) {
        SightingDays &other = (*parts)[i];
        std::vector<qint32> numbers; // of its days, among all
        for (size_t day = 0; day < other.m_names.size(); ++day)
            numbers.push_back(all.m_names.numberOf(other.m_names.text(qint32(day))));
        for (Seen &seen : other.m_parts.front())
            seen.day = numbers[size_t(seen.day)];
        all.m_parts.push_back(std::move(other.m_parts.front()));
    }
    return all;
}

Result<SightingDays> SightingDays::ofListings(const Database &database, std::span<const qint64> listings, int length)
{
    Result<Statement> rows = database.prepare("SELECT seen FROM record WHERE listing = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    SightingDays days;
    Part &part = days.m_parts.emplace_back();
    for (const qint64 listing : listings) {
        const Outcome read =
            eachRow(rows->bind(listing), [&](const Statement &row) { days.take(row, listing, length); });
        if (!read)
            return tl::unexpected(read.error());
    }
    std::sort(part.begin(), part.end());
    return days;
}

void SightingDays::Reading::find(qint64 listing)
{
    m_found.clear();
    const Seen first = seenOf(listing, 0);
    const auto isBefore = [](const Seen &a, const Seen &b) {
        return std::pair(a.listing[0], a.listing[1]) < std::pair(b.listing[0], b.listing[1]);
    };
    for (size_t i = 0; i < m_next.size(); ++i) {
        const Part &part = m_days.m_parts[i];
        size_t &at = m_next[i];
        const bool isPast = at > 0 && !isBefore(part[at - 1], first);
        if (isPast || (at < part.size() && isBefore(part[at], first)))
            at = size_t(std::lower_bound(part.begin(), part.end(), first, isBefore) - part.begin());
        for (; at < part.size() && !isBefore(first, part[at]); ++at)
            m_found.push_back(part[at].day);
    }
    if (m_found.size() > 1)
        std::sort(m_found.begin(), m_found.end());
}

} // namespace interdict
