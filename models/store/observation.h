// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"
#include "models/records/rows.h"
#include "models/store/key128.h"
#include "models/store/seendate.h"

#include <array>
#include <vector>

namespace interdict {

/// The fields of a listing that are compared when it is seen again. Their places are the bits of record.stated.
inline constexpr std::array observedFields{RecordField::title, RecordField::description, RecordField::category,
                                           RecordField::price, RecordField::origin,      RecordField::destination,
                                           RecordField::seller};
inline constexpr size_t titlePlace = 0;
inline constexpr size_t descriptionPlace = 1;
inline constexpr size_t categoryPlace = 2;
inline constexpr size_t pricePlace = 3;
inline constexpr size_t originPlace = 4;
inline constexpr size_t destinationPlace = 5;
inline constexpr size_t sellerPlace = 6;

/// What a record says of its listing, or what the listing shows. An empty field is not stated.
struct ListingContent
{
    std::array<QString, observedFields.size()> texts;
    qint64 seller = 0;     ///< the entity; the text is the name as found
    double priceOrder = 0; ///< the price as a number to sort by

    [[nodiscard]] static ListingContent of(const DraftRecord &draft, qint64 seller);
    /// `price` is the draft's price as text. Without priceOrder.
    [[nodiscard]] static ListingContent of(const DraftRecord &draft, const QString &price, qint64 seller);
    [[nodiscard]] int stated() const; ///< bits of the places that are not empty
    /// Of all but the price, which changes more often than all else together.
    [[nodiscard]] Key128 digest() const;
    /// digest() in two steps: what a record says by itself, and with the entity that is its seller.
    [[nodiscard]] static Key128 digestOfTexts(const DraftRecord &draft);
    [[nodiscard]] static Key128 withSeller(Key128 texts, qint64 seller);
    [[nodiscard]] bool isSame(size_t place, const ListingContent &other) const;
    /// As observation_change has it: the seller as the entity's id, since an entity's name may change.
    [[nodiscard]] QString stored(size_t place) const;
    void take(size_t place, const ListingContent &other);
};

/// Of the seller, the texts are ids of entities where they are stored, and names where they are asked for.
struct FieldChange
{
    RecordField field = RecordField::title;
    QString before; ///< as the listing showed it; empty where it showed nothing
    QString value;
};

/// A listing as it stands after the records seen so far, in the order of their ids.
struct ListingState
{
    ListingContent shown;
    SeenDate first;
    SeenDate last;
    qint64 sightings = 0;
};

struct ObservationVerdict
{
    RecordOutcome outcome = RecordOutcome::newListing;
    std::vector<FieldChange> changes;
    int taken = 0; ///< bits of the places where the listing now shows something else
};

/// ListingContent::stated() of what the draft says.
[[nodiscard]] int statedBy(const DraftRecord &draft, bool hasSeller);

/// Whether a change has a row in observation_change: the price follows from the prices of the records.
[[nodiscard]] inline bool isStored(const FieldChange &change)
{
    return change.field != RecordField::price;
}

/// The one rule of what a further record does to its listing: it changes what it states otherwise; the listing shows
/// the newest, and of an older record what it did not know. A field that a record does not state is no change.
[[nodiscard]] ObservationVerdict observe(ListingState &state, const ListingContent &said, SeenDate seen);

} // namespace interdict
