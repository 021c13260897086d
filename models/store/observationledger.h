// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"
#include "models/store/listingrows.h"
#include "models/store/observation.h"

#include <vector>

namespace interdict {

/// What one record says of its listing, with what the case noted of it.
struct Observation
{
    qint64 record = 0;
    SeenDate seen;
    ListingContent said;
    QString sellerFound; ///< the seller as first found, by which the listing shows them
    RecordOutcome outcome = RecordOutcome::none;
    std::vector<FieldChange> changes;
    int stated = 0;
};

/// Entities, 0 for none; both 0 where the seller stays.
struct SellerChange
{
    qint64 before = 0;
    qint64 after = 0;
};

/// Works out again what the records of a listing say, from what the listing shows and what changed record by record,
/// and judges them anew where records went or came back. In the transaction of the caller. Needs the index of records
/// by listing.
class ObservationLedger
{
public:
    [[nodiscard]] static Result<ObservationLedger> prepare(const Database &database);

    /// In the order of the records' ids. Records that were judged neither now nor by an older version (outcome none,
    /// with changes) came back just now: their changes are all they say.
    [[nodiscard]] Result<std::vector<Observation>> observationsOf(qint64 listing);
    /// Judges the records in their order and makes the listing show what they come to. Records that are not among them
    /// are no longer heard.
    [[nodiscard]] Result<SellerChange> judge(qint64 listing, const std::vector<Observation> &observations);
    /// Writes down the sellers that record and listing do not imply, since the listing shows another.
    [[nodiscard]] Outcome stateSellers(qint64 listing);

private:
    ObservationLedger(ListingRows rows, std::vector<Statement> sql);
    [[nodiscard]] Result<std::vector<Observation>> readRecords(qint64 listing);
    [[nodiscard]] Outcome readChanges(Observation &observation);
    static void recallContents(std::vector<Observation> &observations, const ListingContent &shown);
    [[nodiscard]] Outcome noteVerdict(const Observation &observation, const ObservationVerdict &verdict);
    [[nodiscard]] Outcome stateSellers(const std::vector<Observation> &observations, qint64 shown);

    ListingRows m_rows;
    Statement m_records, m_changes, m_forget, m_note, m_outcome, m_mention;
};

} // namespace interdict
