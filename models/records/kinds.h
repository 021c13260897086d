// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace interdict {

/// What a node of the case graph is. The numbers are stored in cases and never change their meaning.
enum class EntityKind {
    seller = 1,
    site = 2,
    domain = 3,
    shipment = 4,
    email = 5,
    phone = 6,
    wallet = 7,
    pgpKey = 8,
    handle = 9,
    ipAddress = 10,
    substance = 11,
    equipment = 12,
    place = 13,
    organisation = 14,
};

/// What a link says. The numbers are stored in cases and never change their meaning.
enum class LinkKind {
    offers = 1,        ///< seller to listing; implied by the listing, never stored
    tradesOn = 2,      ///< seller to site
    operates = 3,      ///< seller or organisation to site or domain
    advertises = 4,    ///< seller to domain
    contact = 5,       ///< seller to e-mail, phone or handle
    paysTo = 6,        ///< seller to wallet
    usesKey = 7,       ///< seller to PGP key
    ships = 8,         ///< seller to shipment
    receivedAt = 9,    ///< shipment to place
    hostedOn = 10,     ///< domain to IP address or organisation
    registeredBy = 11, ///< domain to organisation
    foundWith = 12,    ///< two identifiers of one record that has no seller
    relatedTo = 13,    ///< drawn by the analyst, who says how
    // From here on never stored: worked out from the case each time it is asked.
    sameAs = 14,      ///< two that an analyst judged to be one
    sameKey = 15,     ///< two that use one PGP key
    sameContact = 16, ///< two that give one e-mail address, phone number or handle
    sameWallet = 17,  ///< two that are paid through one wallet
    sameDomain = 18,  ///< two that advertise, or are hosted with, one domain or address
    sameText = 19,    ///< two whose listings follow one template
    coListed = 20,    ///< two that stand in the same records
};

/// A field of a record that a column can feed. The numbers are stored in cases.
enum class RecordField {
    reference = 1, ///< the listing's own number or page name
    title = 2,
    description = 3,
    seller = 4,
    market = 5, ///< the site the listing stands on
    url = 6,
    price = 7,
    currency = 8,
    category = 9, ///< several columns are joined with " / "
    seen = 10,    ///< when the listing was seen
    origin = 11,
    destination = 12,
    trackingNumber = 13,
    carrier = 14,
    sender = 15,
    recipient = 16,
    contact = 17, ///< e-mail, handle, wallet, key or other identifiers
    quantity = 18,
    note = 19, ///< any other text that is searched for identifiers
};

inline constexpr std::array allRecordFields{
    RecordField::reference,      RecordField::title,    RecordField::description, RecordField::seller,
    RecordField::market,         RecordField::url,      RecordField::price,       RecordField::currency,
    RecordField::category,       RecordField::seen,     RecordField::origin,      RecordField::destination,
    RecordField::trackingNumber, RecordField::carrier,  RecordField::sender,      RecordField::recipient,
    RecordField::contact,        RecordField::quantity, RecordField::note};

enum class RecordStatus { kept = 0, flagged = 1, rejected = 2 };

/// Untranslated tokens for the command line, JSON and history: "seller", "pgp-key", "trades-on", "tracking-number".
[[nodiscard]] QString toToken(EntityKind kind);
[[nodiscard]] QString toToken(LinkKind kind);
[[nodiscard]] QString toToken(RecordField field);
[[nodiscard]] QString toToken(RecordStatus status);
[[nodiscard]] std::optional<EntityKind> entityKindFromToken(QStringView token);
[[nodiscard]] std::optional<LinkKind> linkKindFromToken(QStringView token);
[[nodiscard]] std::optional<RecordField> recordFieldFromToken(QStringView token);

/// Translated names for people: "seller", "PGP key", "trades on".
[[nodiscard]] QString displayName(EntityKind kind);
[[nodiscard]] QString displayNamePlural(EntityKind kind);
[[nodiscard]] QString displayName(LinkKind kind);
[[nodiscard]] QString displayName(RecordField field);
[[nodiscard]] QString displayName(RecordStatus status);

} // namespace interdict
