// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"
#include "models/store/entitybook.h"
#include "models/store/listingrows.h"
#include "models/store/observation.h"
#include "models/store/observationledger.h"
#include "models/store/recordfacts.h"
#include "models/store/shelvedtable.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace interdict {

/// Every listing of the case while sources are written: finds and makes them, judges what a record says of them, and
/// keeps the text index in step. In the transaction of the caller. Of so many listings that they would take more than
/// some 50 MB, those that were not seen for long lie on a shelf, in temporary files.
class ListingBook
{
public:
    struct Known
    {
        qint64 id = 0;
        Key128 content;
        SeenDate first;
        SeenDate last;
        quint64 identified = 0; ///< of the entities its newest record names, by ImportWriting; 0 for not known
        quint64 priceHash = 0;  ///< of the price the listing shows; 0 for none
        qint64 priceRecord = 0; ///< the record whose price it shows and the row does not have yet; 0 for none
        double priceOrder = 0;  ///< of that price
        qint32 sightings = 0;
        bool isOld = false;     ///< was there before the writing began
        bool isChanged = false; ///< the row does not have first, last and sightings yet
    };
    struct Observed
    {
        Known *listing = nullptr;
        RecordOutcome outcome = RecordOutcome::none;
        int stated = 0;
        bool showsSeller = true; ///< the listing surely shows the record's seller
    };

    /// A record that shows a listing.
    struct Shown
    {
        const DraftRecord &draft;
        const RecordFacts &facts;
        qint64 record = 0;
        qint64 seller = 0; ///< 0 for none
        qint64 site = 0;
    };

    /// `most` of them in memory.
    ListingBook(const Database &database, EntityBook &entities, size_t most);

    /// `isRestoring`: records come between others, so that finish() judges the listings anew that were there.
    [[nodiscard]] Outcome open(bool isRestoring);
    /// What observe() will ask for: seller and site are ids of entities, 0 for none.
    [[nodiscard]] Key128 keyOf(const RecordFacts &facts, qint64 seller, qint64 site);
    /// It will be asked for soon; see KeyTable.
    void expect(const Key128 &key) const { m_byKey.expect(key); }
    void approach(const Key128 &key) const { m_byKey.approach(key); }
    /// Between records: what observe() gave is no more valid after it.
    [[nodiscard]] Outcome makeRoom();
    [[nodiscard]] Result<Observed> observe(const Key128 &key, const Shown &shown);
    /// `between` is called now and then.
    [[nodiscard]] Outcome finish(const std::function<Outcome()> &between);
    [[nodiscard]] qint64 newListings() const { return m_new; }

private:
    struct Sql
    {
        Statement insert, change, price;
    };

    [[nodiscard]] Outcome prepareAll();
    [[nodiscard]] Outcome loadListings();
    [[nodiscard]] Outcome loadWithdrawn();
    [[nodiscard]] Outcome insert(Known &listing, const Key128 &key, const Shown &shown);
    [[nodiscard]] Outcome writeNew(const Known &listing, const Key128 &key, const Shown &shown);
    [[nodiscard]] Outcome compare(Known &listing, const Shown &shown, Observed &observed);
    [[nodiscard]] Outcome compareTexts(Known &listing, const Shown &shown, Observed &observed);
    [[nodiscard]] RecordOutcome comparePrice(Known &listing, const Shown &shown) const;
    [[nodiscard]] quint64 priceHashOf(const QString &price) const;
    [[nodiscard]] Outcome writePrice(const Known &listing);
    [[nodiscard]] Outcome keepWhole(const Known &listing, const Shown &shown);
    [[nodiscard]] Outcome writeChanges(qint64 record, const std::vector<FieldChange> &changes);
    [[nodiscard]] Outcome writeCounts(const std::function<Outcome()> &between);
    [[nodiscard]] Outcome judgeAgain();

    const Database &m_database;
    EntityBook &m_entities;
    std::optional<Sql> m_sql;
    std::optional<ListingRows> m_rows;
    std::optional<ObservationLedger> m_ledger;
    ShelvedTable<Known> m_byKey;
    QHash<Key128, qint64> m_withdrawn;   ///< ids of listings that went with a withdrawn import
    std::vector<qint64> m_sellerChanged; ///< listings that show another seller now
    std::vector<qint64> m_shared;        ///< listings to be judged anew
    QByteArray m_identity;
    quint64 m_seed;
    qint64 m_next = 0;
    qint64 m_new = 0;
    bool m_isRestoring = false;
};

} // namespace interdict
