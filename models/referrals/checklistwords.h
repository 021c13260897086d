// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QtGlobal>

#include <array>

namespace interdict {

/// Every name and hint of resources/referrals/checklists.json, so that lupdate finds them; a test compares the two.
inline constexpr std::array checklistWords{
    QT_TRANSLATE_NOOP("Checklist", "Sending body"),
    QT_TRANSLATE_NOOP("Checklist", "Set the case's agency or name the sending body for this packet."),
    QT_TRANSLATE_NOOP("Checklist", "Legal authority of the sending body"),
    QT_TRANSLATE_NOOP("Checklist",
                      "Name the act or mandate that lets your body make the request; your legal office knows it."),
    QT_TRANSLATE_NOOP("Checklist", "Jurisdiction"),
    QT_TRANSLATE_NOOP("Checklist", "Name the country or state your body acts for."),
    QT_TRANSLATE_NOOP("Checklist", "Officer"),
    QT_TRANSLATE_NOOP("Checklist", "Name the officer who answers for the referral."),
    QT_TRANSLATE_NOOP("Checklist", "Officer's role"),
    QT_TRANSLATE_NOOP("Checklist", "Give the officer's rank or function."),
    QT_TRANSLATE_NOOP("Checklist", "Badge or file number"),
    QT_TRANSLATE_NOOP("Checklist", "Give the officer's badge number or your body's file number."),
    QT_TRANSLATE_NOOP("Checklist", "Telephone for a call back"),
    QT_TRANSLATE_NOOP("Checklist", "Give a number that the recipient can find on your body's public pages."),
    QT_TRANSLATE_NOOP("Checklist", "Official e-mail address"),
    QT_TRANSLATE_NOOP("Checklist", "Give an address in your body's own domain."),
    QT_TRANSLATE_NOOP("Checklist", "Recipient's legal name"),
    QT_TRANSLATE_NOOP("Checklist", "Take it from the recipient's imprint or abuse page."),
    QT_TRANSLATE_NOOP("Checklist", "Requested action"),
    QT_TRANSLATE_NOOP("Checklist",
                      "Say in one sentence, with one verb and one object, what the recipient is asked to do."),
    QT_TRANSLATE_NOOP("Checklist", "Basis in law or in the recipient's own terms"),
    QT_TRANSLATE_NOOP("Checklist", "Cite the section of the law or the clause of the recipient's terms."),
    QT_TRANSLATE_NOOP("Checklist", "Summary of at most 1,000 characters"),
    QT_TRANSLATE_NOOP("Checklist", "Write what was found, where and when; leave details to the exhibits."),
    QT_TRANSLATE_NOOP("Checklist", "At least one exhibit"),
    QT_TRANSLATE_NOOP("Checklist", "Choose an entity that is found in an imported record."),
    QT_TRANSLATE_NOOP("Checklist", "By which way the request is made"),
    QT_TRANSLATE_NOOP(
        "Checklist",
        "Name it: trusted notifier, registrar's terms, contact for law enforcement, court order and so on."),
    QT_TRANSLATE_NOOP("Checklist", "Latest useful date"),
    QT_TRANSLATE_NOOP("Checklist", "Give the day after which the action no longer helps."),
    QT_TRANSLATE_NOOP("Checklist", "Prior notices"),
    QT_TRANSLATE_NOOP("Checklist", "Say who was told before, when, and what they answered; or that nobody was told."),
    QT_TRANSLATE_NOOP("Checklist", "At least one registered domain that was chosen"),
    QT_TRANSLATE_NOOP("Checklist", "Choose each domain to act on; those that are only linked with a chosen seller, and "
                                   "onion names, do not count."),
    QT_TRANSLATE_NOOP("Checklist", "What ties the entities together"),
    QT_TRANSLATE_NOOP(
        "Checklist",
        "Choose entities that share a domain, an address, a wallet or a key, or draw the link and give its reason."),
    QT_TRANSLATE_NOOP("Checklist", "Offers made under the domain"),
    QT_TRANSLATE_NOOP("Checklist", "Choose the sellers who advertise the domain; their listings come with them."),
    QT_TRANSLATE_NOOP("Checklist", "Picture of the network"),
    QT_TRANSLATE_NOOP("Checklist", "It is drawn by itself when the packet is built."),
    QT_TRANSLATE_NOOP("Checklist", "At least one listing with its number or address"),
    QT_TRANSLATE_NOOP("Checklist", "Choose a seller whose listings were imported with a reference or an address."),
    QT_TRANSLATE_NOOP("Checklist", "Seller's account of each listing"),
    QT_TRANSLATE_NOOP("Checklist", "Import the listings with a column for the seller."),
    QT_TRANSLATE_NOOP("Checklist", "Price of a listing"),
    QT_TRANSLATE_NOOP("Checklist", "Import the listings with columns for price and currency."),
    QT_TRANSLATE_NOOP("Checklist", "When listings were seen"),
    QT_TRANSLATE_NOOP("Checklist", "Import the listings with a column for the date."),
    QT_TRANSLATE_NOOP("Checklist", "The seller's other accounts and contacts"),
    QT_TRANSLATE_NOOP("Checklist", "Choose every account that shares a contact, a wallet or a key."),
    QT_TRANSLATE_NOOP("Checklist", "At least one shipment that was chosen"),
    QT_TRANSLATE_NOOP("Checklist",
                      "Choose each shipment to act on; those that are only linked with a chosen seller do not count."),
    QT_TRANSLATE_NOOP("Checklist", "Dates of the shipments"),
    QT_TRANSLATE_NOOP(
        "Checklist",
        "Import the shipments with a column for the date; carriers use tracking numbers again after a year."),
    QT_TRANSLATE_NOOP("Checklist", "Kind of tracking number"),
    QT_TRANSLATE_NOOP("Checklist", "Check the tracking number; a valid one says whose it is."),
    QT_TRANSLATE_NOOP("Checklist", "What ties the shipments together"),
    QT_TRANSLATE_NOOP("Checklist", "Choose the seller or the place that the shipments share."),
};

} // namespace interdict
