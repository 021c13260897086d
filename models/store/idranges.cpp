// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/idranges.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 worthTwo = 50'000; ///< ids that take one thread longer than opening the case once more takes

} // namespace

QString IdRange::sql(const QString &column) const
{
    const bool isAll = first == std::numeric_limits<qint64>::min() && last == std::numeric_limits<qint64>::max();
    return isAll ? QString() : u" AND %1 BETWEEN %2 AND %3"_s.arg(column).arg(first).arg(last);
}

Result<std::vector<IdRange>> idRangesOf(const Database &database, const char *table)
{
    const QByteArray ends[] = {QByteArray("SELECT coalesce(min(id), 0) FROM ") + table,
                               QByteArray("SELECT coalesce(max(id), 0) FROM ") + table};
    const Result<qint64> first = database.number(ends[0].constData());
    const Result<qint64> last = database.number(ends[1].constData());
    if (!first || !last)
        return tl::unexpected(!first ? first.error() : last.error());
    if (*first < 0 || *last - *first < worthTwo)
        return std::vector<IdRange>{IdRange()};
    const qint64 middle = *first + (*last - *first) / 2;
    return std::vector<IdRange>{{IdRange().first, middle}, {middle + 1, IdRange().last}};
}

} // namespace interdict
