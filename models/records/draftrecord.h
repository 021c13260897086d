// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/kinds.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace interdict {

/// An identifier found in a field of a record, as intake hands it to the store.
struct DraftIdentifier
{
    EntityKind kind = EntityKind::domain;
    QString key;    ///< normal form
    QString label;  ///< as found, short
    QString detail; ///< chain, platform, carrier, registrable domain
    RecordField field = RecordField::note;
    int start = 0;
    int length = 0;
    QString found;
};

/// A link that a record itself states, between two of its identifiers, such as "registered by".
struct DraftLink
{
    LinkKind kind = LinkKind::relatedTo;
    int from = 0; ///< index into DraftRecord::identifiers
    int to = 0;
};

/// What a registry says of one of a record's domains.
struct DraftRegistration
{
    int domain = 0; ///< index into DraftRecord::identifiers
    QString registrar;
    QString registrarIanaId; ///< www.iana.org/assignments/registrar-ids
    std::optional<PartialDate> created;
    std::optional<PartialDate> changed;
    std::optional<PartialDate> expires;
    QString status; ///< as found, several separated by spaces
};

/// One record as intake reads it: nothing is stored yet. A rejected one has its place and its reason, nothing else.
struct DraftRecord
{
    qint64 rowNumber = 0;
    qint64 byteOffset = 0;
    qint64 byteLength = 0;
    RecordStatus status = RecordStatus::kept;
    QString reason; ///< of a flagged or rejected record

    QString reference;
    QString title;
    QString description;
    QString category;
    QString seller; ///< as found; empty where the record names none
    QString market; ///< from a column, else the mapping's constant
    QString origin;
    QString destination;
    QStringList originPlaces;      ///< normal forms beside the text as found: ISO 3166 codes, "EU", "WW"
    QStringList destinationPlaces; ///< "-AU" for a place that is excepted
    std::optional<Money> price;
    std::optional<Money> secondPrice; ///< the same price in another currency, where the record says both
    std::optional<PartialDate> seen;
    std::vector<DraftIdentifier> identifiers;
    /// What the record states of them; where it states nothing, they are linked with the seller or with the first of
    /// them.
    std::vector<DraftLink> links;
    std::optional<DraftRegistration> registration;
    /// Where in `identifiers` those belong that title, description and seller hold, while these are yet to be searched
    /// (see searchTexts()); -1 once they are.
    int unsearchedFrom = -1;

    [[nodiscard]] bool hasListing() const { return !title.isEmpty() || !reference.isEmpty(); }
};

} // namespace interdict
