// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/referraltable.h"

namespace interdict {

Outcome insertReferral(const Database &database, const Referral &referral)
{
    Result<Statement> insert = database.prepare(
        "INSERT INTO referral (packet_id, recipient_kind, recipient, title, marking, built_at, built_by, "
        "file_name, digest, choices, docket, revision, supersedes, variant) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
    if (!insert)
        return tl::unexpected(insert.error());
    insert->bind(referral.packetId, referral.recipientKind, referral.recipient, referral.title, referral.marking,
                 referral.builtAt.toString(Qt::ISODate), referral.builtBy, referral.fileName, referral.digest.toBytes(),
                 referral.choices, referral.docket, referral.revision, referral.supersedes, referral.variant);
    return insert->run();
}

namespace {

#define REFERRAL_COLUMNS                                                                                               \
    "id, packet_id, recipient_kind, recipient, title, marking, built_at, built_by, file_name, digest, choices, "       \
    "docket, revision, supersedes, variant"

Result<std::vector<Referral>> collect(Statement &rows)
{
    std::vector<Referral> found;
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return found;
        const Result<Sha256> digest = Sha256::fromBytes(rows.blob(9));
        if (!digest)
            return tl::unexpected(digest.error());
        found.push_back({rows.id<Referral>(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                         QDateTime::fromString(rows.text(6), Qt::ISODate), rows.text(7), rows.text(8), *digest,
                         rows.text(10), rows.id<DocketEntry>(11), int(rows.integer(12)), rows.text(13), rows.text(14)});
    }
}

} // namespace

Result<std::vector<Referral>> allReferrals(const Database &database)
{
    Result<Statement> rows = database.prepare("SELECT " REFERRAL_COLUMNS " FROM referral ORDER BY id DESC");
    return rows ? collect(*rows) : tl::unexpected(rows.error());
}

Result<std::vector<Referral>> packetsOf(const Database &database, RowId<DocketEntry> docket)
{
    Result<Statement> rows =
        database.prepare("SELECT " REFERRAL_COLUMNS " FROM referral WHERE docket = ?1 ORDER BY revision, id");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(docket);
    return collect(*rows);
}

} // namespace interdict
