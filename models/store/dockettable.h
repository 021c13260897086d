// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/docket.h"
#include "models/store/database.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace interdict {

/// Every referral with its items, in the order in which they were made. Written by commands only.
[[nodiscard]] Result<std::vector<DocketEntry>> allDocketEntries(const Database &database);
[[nodiscard]] Result<DocketEntry> docketEntryById(const Database &database, RowId<DocketEntry> id); ///< notFound
/// By "R-0001", without regard to case; notFound.
[[nodiscard]] Result<DocketEntry> docketEntryByReference(const Database &database, const QString &reference);
/// The referrals that are about the entity.
[[nodiscard]] Result<std::vector<RowId<DocketEntry>>> docketEntriesAbout(const Database &database,
                                                                         RowId<Entity> entity);

/// Of one referral, or of all where `docket` is zero; by the day it happened, then as entered.
[[nodiscard]] Result<std::vector<DocketEvent>> docketEvents(const Database &database, RowId<DocketEntry> docket = {});
[[nodiscard]] Result<std::vector<DocketOutcome>> docketOutcomes(const Database &database,
                                                                RowId<DocketEntry> docket = {});

/// Whether the record is one that shows the listing, or names the entity: found in it, registered by it, or the seller
/// or site of what it shows.
[[nodiscard]] Result<bool> recordShows(const Database &database, RowId<Record> record, const DocketItem &item);
/// The newest record of the source that does; nothing where none does.
[[nodiscard]] Result<std::optional<RowId<Record>>> recordOfSourceShowing(const Database &database, RowId<Source> source,
                                                                         const DocketItem &item);

/// The columns of the rows, for a RowChange of "docket", "docket_item", "docket_event", "docket_outcome".
[[nodiscard]] QJsonObject rowOf(const DocketEntry &entry);
[[nodiscard]] QJsonObject rowOf(const DocketItem &item, RowId<DocketEntry> docket);
[[nodiscard]] QJsonObject rowOf(const DocketEvent &event);
[[nodiscard]] QJsonObject rowOf(const DocketOutcome &outcome);

} // namespace interdict
