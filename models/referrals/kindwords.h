// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QtGlobal>

#include <array>

namespace interdict {

/// Every text of resources/referrals/kinds.json, so that lupdate finds them; a test compares the two.
inline constexpr std::array kindWords{
    QT_TRANSLATE_NOOP("RecipientKind", "registry of domain names"),
    QT_TRANSLATE_NOOP("RecipientKind", "registries of domain names"),
    QT_TRANSLATE_NOOP("RecipientKind", "The registry of the top-level domain"),
    QT_TRANSLATE_NOOP("RecipientKind",
                      "Suspend the named domains (serverHold) and lock them, so that they cannot be transferred."),
    QT_TRANSLATE_NOOP("RecipientKind", "The law, or the registry's policy that the use of the domains breaks"),
    QT_TRANSLATE_NOOP("RecipientKind", "registrar of domain names"),
    QT_TRANSLATE_NOOP("RecipientKind", "registrars of domain names"),
    QT_TRANSLATE_NOOP("RecipientKind", "The registrar that sponsors the domains"),
    QT_TRANSLATE_NOOP("RecipientKind",
                      "Suspend the named domains (clientHold) and lock them, so that they cannot be transferred."),
    QT_TRANSLATE_NOOP("RecipientKind",
                      "The law, or the clause of the registrar's terms that the use of the domains breaks"),
    QT_TRANSLATE_NOOP("RecipientKind", "hosting or service provider (host, CDN, search, chat, analytics)"),
    QT_TRANSLATE_NOOP("RecipientKind", "hosting and service providers"),
    QT_TRANSLATE_NOOP("RecipientKind", "The provider whose addresses or services the sites use"),
    QT_TRANSLATE_NOOP("RecipientKind",
                      "Remove the named content, disable the account behind it, and preserve its records."),
    QT_TRANSLATE_NOOP("RecipientKind", "The law, or the clause of the provider's terms that the content breaks"),
    QT_TRANSLATE_NOOP("RecipientKind", "online retailer or market place"),
    QT_TRANSLATE_NOOP("RecipientKind", "online retailers and market places"),
    QT_TRANSLATE_NOOP("RecipientKind", "The retailer or market place, with its country"),
    QT_TRANSLATE_NOOP("RecipientKind",
                      "Remove the named listings, review the sellers' accounts, and preserve their records."),
    QT_TRANSLATE_NOOP("RecipientKind", "The law, or the clause of the platform's policy that the listings break"),
    QT_TRANSLATE_NOOP("RecipientKind", "parcel carrier or post"),
    QT_TRANSLATE_NOOP("RecipientKind", "parcel carriers and posts"),
    QT_TRANSLATE_NOOP("RecipientKind", "The carrier or post that moves the parcels"),
    QT_TRANSLATE_NOOP("RecipientKind", "Hold the named parcels for inspection, and preserve their shipment data."),
    QT_TRANSLATE_NOOP("RecipientKind", "The law or the carrier's terms under which parcels may be held and inspected"),
    QT_TRANSLATE_NOOP("RecipientKind", "payment provider, card network or acquirer"),
    QT_TRANSLATE_NOOP("RecipientKind", "payment providers"),
    QT_TRANSLATE_NOOP("RecipientKind", "The processor or acquirer seen at the checkout"),
    QT_TRANSLATE_NOOP("RecipientKind",
                      "Terminate the named merchant accounts, trace their owners, and preserve the records."),
    QT_TRANSLATE_NOOP("RecipientKind", "The law, or the rule of the card network that the merchant breaks"),
    QT_TRANSLATE_NOOP("RecipientKind", "crypto exchange"),
    QT_TRANSLATE_NOOP("RecipientKind", "crypto exchanges"),
    QT_TRANSLATE_NOOP("RecipientKind", "The exchange that the payments reach"),
    QT_TRANSLATE_NOOP(
        "RecipientKind",
        "Flag and preserve the accounts that the named addresses pay into, and freeze them where the law lets you."),
    QT_TRANSLATE_NOOP("RecipientKind", "The law, or the exchange's duties against money laundering"),
    QT_TRANSLATE_NOOP("RecipientKind", "messaging or social platform"),
    QT_TRANSLATE_NOOP("RecipientKind", "messaging and social platforms"),
    QT_TRANSLATE_NOOP("RecipientKind", "The platform on which the accounts are"),
    QT_TRANSLATE_NOOP("RecipientKind", "Remove the named accounts, and preserve their records for 90 days."),
    QT_TRANSLATE_NOOP("RecipientKind", "The law, or the clause of the platform's terms that the accounts break"),
    QT_TRANSLATE_NOOP("RecipientKind", "site operator (warning letter)"),
    QT_TRANSLATE_NOOP("RecipientKind", "site operators"),
    QT_TRANSLATE_NOOP("RecipientKind", "The operator of the sites, as named on them or in the registration"),
    QT_TRANSLATE_NOOP("RecipientKind",
                      "Cease to offer the named products, and answer within the period of this letter."),
    QT_TRANSLATE_NOOP("RecipientKind", "The sections of law that the offers violate"),
};

} // namespace interdict
