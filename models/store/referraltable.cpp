// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/referraltable.h"

#include "models/store/rowreading.h"

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

Result<Referral> referralAt(const Statement &row)
{
    const Result<Sha256> digest = Sha256::fromBytes(row.blob(9));
    if (!digest)
        return tl::unexpected(digest.error());
    return Referral{row.id<Referral>(0),
                    row.text(1),
                    row.text(2),
                    row.text(3),
                    row.text(4),
                    row.text(5),
                    QDateTime::fromString(row.text(6), Qt::ISODate),
                    row.text(7),
                    row.text(8),
                    *digest,
                    row.text(10),
                    row.id<DocketEntry>(11),
                    int(row.integer(12)),
                    row.text(13),
                    row.text(14)};
}

} // namespace

Result<std::vector<Referral>> allReferrals(const Database &database)
{
    Result<Statement> rows = database.prepare("SELECT " REFERRAL_COLUMNS " FROM referral ORDER BY id DESC");
    return rowsOf<Referral>(std::move(rows), referralAt);
}

Result<std::vector<Referral>> packetsOf(const Database &database, RowId<DocketEntry> docket)
{
    Result<Statement> rows =
        database.prepare("SELECT " REFERRAL_COLUMNS " FROM referral WHERE docket = ?1 ORDER BY revision, id");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(docket);
    return rowsOf<Referral>(*rows, referralAt);
}

} // namespace interdict
