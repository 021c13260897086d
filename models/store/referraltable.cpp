// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/referraltable.h"

namespace interdict {

Outcome insertReferral(const Database &database, const Referral &referral)
{
    Result<Statement> insert = database.prepare(
        "INSERT INTO referral (packet_id, recipient_kind, recipient, title, marking, built_at, built_by, "
        "file_name, digest, choices) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    if (!insert)
        return tl::unexpected(insert.error());
    insert->bind(referral.packetId, referral.recipientKind, referral.recipient, referral.title, referral.marking,
                 referral.builtAt.toString(Qt::ISODate), referral.builtBy, referral.fileName, referral.digest.toBytes(),
                 referral.choices);
    return insert->run();
}

Result<std::vector<Referral>> allReferrals(const Database &database)
{
    Result<Statement> rows =
        database.prepare("SELECT id, packet_id, recipient_kind, recipient, title, marking, built_at, "
                         "built_by, file_name, digest, choices FROM referral ORDER BY id DESC");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Referral> found;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return found;
        const Result<Sha256> digest = Sha256::fromBytes(rows->blob(9));
        if (!digest)
            return tl::unexpected(digest.error());
        found.push_back({rows->id<Referral>(0), rows->text(1), rows->text(2), rows->text(3), rows->text(4),
                         rows->text(5), QDateTime::fromString(rows->text(6), Qt::ISODate), rows->text(7), rows->text(8),
                         *digest, rows->text(10)});
    }
}

} // namespace interdict
