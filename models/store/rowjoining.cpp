// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/rowjoining.h"

#include "models/store/rowreading.h"
#include "models/store/tablejoining.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// Names that analysts gave to entities.
Outcome joinNames(const Database &database, const std::set<QString> &theirs, JoinReport &report)
{
    Result<Statement> rows = database.prepare(
        "SELECT theirs.id, mine.id, mine.label, theirs.label, mine.label <> mine.found FROM map_entity JOIN "
        "other.entity AS theirs ON theirs.id = map_entity.other JOIN main.entity AS mine ON mine.id = map_entity.ours "
        "WHERE "
        "theirs.label <> theirs.found AND theirs.label <> mine.label");
    Result<Statement> rename = database.prepare("UPDATE main.entity SET label = ?2 WHERE id = ?1");
    if (!rows || !rename)
        return tl::unexpected(!rows ? rows.error() : rename.error());
    JoinTally tally{u"entity"_s, 0, 0, 0, 0};
    std::vector<std::pair<qint64, QString>> renamed;
    const Outcome read = eachRow(*rows, [&](const Statement &row) {
        const bool isRenamedHere = row.integer(4) != 0;
        const QString key = u"entity:%1"_s.arg(row.integer(0));
        const bool isTheirs = !isRenamedHere || theirs.contains(key);
        if (isTheirs)
            renamed.emplace_back(row.integer(1), row.text(3));
        if (isRenamedHere)
            report.conflicts.push_back({key,
                                        u"entity"_s,
                                        row.integer(1),
                                        row.integer(0),
                                        {{u"label"_s, {row.text(2), row.text(3)}}},
                                        isTheirs,
                                        false,
                                        {}});
        isRenamedHere ? ++tally.differing : ++tally.taken;
    });
    if (!read)
        return read;
    for (const auto &[id, label] : renamed) {
        if (Outcome done = rename->bind(id, label).run(); !done)
            return done;
    }
    if (tally.taken + tally.differing > 0)
        report.tallies.push_back(tally);
    return {};
}

/// Rows that stay behind are counted all the same.
Outcome countLeftOut(const Database &database, JoinReport &report)
{
    for (const TableRule &rule : tableRules()) {
        if (rule.merging != TableRule::Merging::leftOut)
            continue;
        const Result<qint64> rows =
            database.number((QByteArray("SELECT count(*) FROM other.") + rule.table).constData());
        if (!rows)
            return tl::unexpected(rows.error());
        if (*rows > 0)
            report.tallies.push_back({QString::fromLatin1(rule.table), 0, 0, 0, *rows});
    }
    return {};
}

} // namespace

Result<JoinReport> joinRows(const Database &database, qint64 mergedCase, const QString &suffix,
                            const std::set<QString> &theirs)
{
    JoinReport report;
    for (const TableRule &rule : tableRules()) {
        const bool isLink = QByteArray(rule.table) == "link";
        if (rule.merging != TableRule::Merging::rows && !isLink)
            continue;
        if (Outcome joined = TableJoining(database, rule, mergedCase, suffix, theirs).join(report); !joined)
            return tl::unexpected(joined.error());
    }
    if (Outcome joined = joinNames(database, theirs, report); !joined)
        return tl::unexpected(joined.error());
    if (Outcome counted = countLeftOut(database, report); !counted)
        return tl::unexpected(counted.error());
    return report;
}

} // namespace interdict
