// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QtGlobal>

#include <array>

namespace interdict {

/// Every text of resources/referrals/doors.json, so that lupdate finds them; a test compares the two.
inline constexpr std::array doorWords{
    QT_TRANSLATE_NOOP("Door", "Trusted notifier"),
    QT_TRANSLATE_NOOP("Door", "Made as a trusted notifier under the arrangement with the recipient."),
    QT_TRANSLATE_NOOP("Door", "An arrangement between the sending body and the recipient."),
    QT_TRANSLATE_NOOP("Door", "Signatory of the Framework to Address Abuse"),
    QT_TRANSLATE_NOOP("Door", "Specific and credible notice of illegal distribution of opioids online, under the "
                              "Framework to Address Abuse."),
    QT_TRANSLATE_NOOP(
        "Door",
        "The recipient has signed the Framework; the offer is of opioids; the notice is specific and credible."),
    QT_TRANSLATE_NOOP("Door", "Registry's policy"),
    QT_TRANSLATE_NOOP("Door", "Made under the registry's own policy on abuse."),
    QT_TRANSLATE_NOOP("Door", "The clause of the policy."),
    QT_TRANSLATE_NOOP("Door", "Registrar's terms"),
    QT_TRANSLATE_NOOP("Door", "Made under the terms of registration that the registrant agreed to."),
    QT_TRANSLATE_NOOP("Door", "The clause of the terms that the use of the domain breaks."),
    QT_TRANSLATE_NOOP("Door", "RAA contact for law enforcement"),
    QT_TRANSLATE_NOOP(
        "Door", "Made to the registrar's contact for law enforcement, RAA section 3.18.2, which reviews in 24 hours."),
    QT_TRANSLATE_NOOP("Door", "The sending body is law enforcement, consumer protection or a similar body of the "
                              "jurisdiction where the registrar is established."),
    QT_TRANSLATE_NOOP("Door", "Provider's terms"),
    QT_TRANSLATE_NOOP("Door", "Made under the provider's terms of service."),
    QT_TRANSLATE_NOOP("Door", "The clause of the terms that the content breaks."),
    QT_TRANSLATE_NOOP("Door", "Platform's policy on restricted items"),
    QT_TRANSLATE_NOOP("Door", "Made under the platform's policy on prohibited and restricted items."),
    QT_TRANSLATE_NOOP("Door", "The clause of the policy that the listings break."),
    QT_TRANSLATE_NOOP("Door", "Reporting duty of a regulated person"),
    QT_TRANSLATE_NOOP("Door", "Reminds of the duties of a regulated person under 21 CFR Part 1310."),
    QT_TRANSLATE_NOOP(
        "Door", "The goods are tableting or encapsulating machines, and the recipient is a party to the transaction."),
    QT_TRANSLATE_NOOP("Door", "Card network's rules"),
    QT_TRANSLATE_NOOP("Door", "Made under the network's rules on illegal and brand-damaging transactions."),
    QT_TRANSLATE_NOOP("Door", "The merchant's descriptor, date and amount of a transaction."),
    QT_TRANSLATE_NOOP("Door", "Contact for law enforcement"),
    QT_TRANSLATE_NOOP("Door", "Made through the recipient's contact for law enforcement."),
    QT_TRANSLATE_NOOP("Door", "An official e-mail address, a badge number and a case number."),
    QT_TRANSLATE_NOOP("Door", "Preservation request"),
    QT_TRANSLATE_NOOP("Door", "Request to preserve records for 90 days, which can be renewed for 90 days."),
    QT_TRANSLATE_NOOP("Door", "A governmental body; renew before the 90 days end."),
    QT_TRANSLATE_NOOP("Door", "Carrier's terms"),
    QT_TRANSLATE_NOOP("Door", "Made under the carrier's conditions of carriage on prohibited goods."),
    QT_TRANSLATE_NOOP("Door", "The clause of the conditions."),
    QT_TRANSLATE_NOOP("Door", "Postal inspection or customs"),
    QT_TRANSLATE_NOOP("Door", "Made through the postal inspection service or customs, who may open what is sealed."),
    QT_TRANSLATE_NOOP("Door", "A body with authority over mail; for sealed letter mail a warrant."),
    QT_TRANSLATE_NOOP("Door", "Emergency disclosure"),
    QT_TRANSLATE_NOOP("Door", "Emergency request: danger of death or serious injury."),
    QT_TRANSLATE_NOOP("Door", "Facts that show the danger."),
    QT_TRANSLATE_NOOP("Door", "Subpoena or production order"),
    QT_TRANSLATE_NOOP("Door", "Compelled by the subpoena or production order named below."),
    QT_TRANSLATE_NOOP("Door", "The instrument and its number."),
    QT_TRANSLATE_NOOP("Door", "Court order"),
    QT_TRANSLATE_NOOP("Door", "Compelled by the court order named below."),
    QT_TRANSLATE_NOOP("Door", "The order, its number and the court."),
    QT_TRANSLATE_NOOP("Door", "Warning letter of an agency"),
    QT_TRANSLATE_NOOP("Door", "Notice to the operator of the sites, before anybody else is asked."),
    QT_TRANSLATE_NOOP("Door", "The agency's authority over the offers."),
};

} // namespace interdict
