// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/profiletable.h"

#include "models/store/rowreading.h"

namespace interdict {

namespace {

Result<std::vector<StoredProfile>> readAll(Result<Statement> rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    return rowsOf<StoredProfile>(*rows, [](const Statement &row) {
        return StoredProfile{row.id<StoredProfile>(0),
                             row.text(1),
                             int(row.integer(2)),
                             row.text(3),
                             row.text(4),
                             QDateTime::fromString(row.text(5), Qt::ISODate),
                             row.text(6)};
    });
}

} // namespace

Result<std::vector<StoredProfile>> newestProfiles(const Database &database)
{
    return readAll(database.prepare(
        "SELECT id, name, version, layout_key, profile, made_at, made_by FROM mapping_profile AS one WHERE version = "
        "(SELECT max(version) FROM mapping_profile WHERE name = one.name) ORDER BY name"));
}

Result<std::optional<StoredProfile>> findProfile(const Database &database, const QString &name,
                                                 std::optional<int> version)
{
    Result<Statement> rows =
        database.prepare("SELECT id, name, version, layout_key, profile, made_at, made_by FROM mapping_profile "
                         "WHERE name = ?1 AND (?2 = 0 OR version = ?2) ORDER BY version DESC LIMIT 1");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(name, version.value_or(0));
    Result<std::vector<StoredProfile>> found = readAll(std::move(rows));
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

} // namespace interdict
