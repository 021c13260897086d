// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/docket.h"
#include "models/store/rowchange.h"

#include <vector>

namespace interdict {

/// Ids for rows that one command adds to a table.
class RowNumbers
{
public:
    RowNumbers(const Database &database, const QString &table) : m_next(nextRowId(database, table)) {}

    [[nodiscard]] Result<qint64> take();

private:
    Result<qint64> m_next;
};

/// A referral as it stands, to judge a step on.
struct DocketStanding
{
    DocketEntry entry;
    std::vector<DocketEvent> events;
    std::vector<DocketOutcome> outcomes;
    bool hasPacket = false;

    [[nodiscard]] static Result<DocketStanding> read(const Database &database, RowId<DocketEntry> id);
};

[[nodiscard]] RowChange insertedRow(const QString &table, qint64 id, const QJsonObject &row);
/// The referral's row where only its state changes.
[[nodiscard]] RowChange stateChanged(const DocketEntry &entry, ReferralState to, const QDateTime &since);
/// Adds the event's row to the changes.
[[nodiscard]] Outcome addEvent(RowNumbers &numbers, DocketEvent event, std::vector<RowChange> &changes);

/// Trimmed, and not longer than a note may be.
[[nodiscard]] QString noteText(const QString &note);
/// "R-0001 to "Example Registry"", for the history.
[[nodiscard]] QString shownName(const DocketEntry &entry);
/// "2020-06-08", in UTC.
[[nodiscard]] QString dayText(const QDateTime &moment);

} // namespace interdict
