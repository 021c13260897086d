// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/markingtable.h"

#include "models/store/rowreading.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

Result<std::vector<FactMarking>> allMarkings(const Database &database)
{
    return rowsOf<FactMarking>(
        database.prepare("SELECT id, kind, fact, marking, reason, author, marked_at FROM fact_marking ORDER BY id"),
        [](const Statement &row) {
            const auto marking = std::clamp<qint64>(row.integer(3), 0, qint64(Marking::red));
            return FactMarking{row.id<FactMarking>(0),
                               FactKind(row.integer(1)),
                               row.integer(2),
                               Marking(marking),
                               row.text(4),
                               row.text(5),
                               QDateTime::fromString(row.text(6), Qt::ISODate)};
        });
}

Result<std::optional<FactMarking>> markingOf(const Database &database, FactKind kind, qint64 fact)
{
    const Result<std::vector<FactMarking>> all = allMarkings(database);
    if (!all)
        return tl::unexpected(all.error());
    for (const FactMarking &marking : *all) {
        if (marking.kind == kind && marking.fact == fact)
            return std::optional(marking);
    }
    return std::optional<FactMarking>();
}

QJsonObject rowOf(const FactMarking &marking)
{
    return {{u"kind"_s, int(marking.kind)},       {u"fact"_s, marking.fact},
            {u"marking"_s, int(marking.marking)}, {u"reason"_s, marking.reason},
            {u"author"_s, marking.author},        {u"marked_at"_s, marking.at.toUTC().toString(Qt::ISODate)}};
}

} // namespace interdict
