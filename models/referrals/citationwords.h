// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QtGlobal>

#include <array>

namespace interdict {

/// What the sections of resources/referrals/citations.json are about, so that lupdate finds them; a test compares the
/// two.
inline constexpr std::array citationWords{
    QT_TRANSLATE_NOOP("Citation", "Introducing a misbranded drug into interstate commerce."),
    QT_TRANSLATE_NOOP("Citation", "Introducing an unapproved new drug into interstate commerce."),
    QT_TRANSLATE_NOOP("Citation", "Doing an act to a drug, held for sale after shipment, that makes it misbranded."),
    QT_TRANSLATE_NOOP("Citation",
                      "Dispensing a prescription drug without the prescription of a licensed practitioner."),
    QT_TRANSLATE_NOOP("Citation", "Selling a new drug without an approved application."),
    QT_TRANSLATE_NOOP("Citation", "What is a drug."),
    QT_TRANSLATE_NOOP("Citation", "What is a new drug."),
    QT_TRANSLATE_NOOP("Citation", "Distributing or dispensing controlled substances without a registration."),
    QT_TRANSLATE_NOOP("Citation",
                      "Delivering a controlled substance by means of the Internet without a valid prescription."),
    QT_TRANSLATE_NOOP("Citation",
                      "Running an online pharmacy for controlled substances whose site does not say what the law "
                      "demands: names, addresses, licences, registration, and that it complies."),
    QT_TRANSLATE_NOOP("Citation",
                      "Running an online pharmacy for controlled substances without a modified registration."),
    QT_TRANSLATE_NOOP("Citation", "Distributing controlled substances by means of the Internet, except as authorised."),
    QT_TRANSLATE_NOOP("Citation",
                      "A regulated person must report transactions in tableting and encapsulating machines."),
    QT_TRANSLATE_NOOP(
        "Citation",
        "Who is a regulated person, and what is a regulated transaction, in tableting and encapsulating machines."),
    QT_TRANSLATE_NOOP("Citation",
                      "Making, distributing or possessing a punch, die or plate that puts the mark of another on a "
                      "drug, so that it is a counterfeit substance."),
    QT_TRANSLATE_NOOP("Citation",
                      "Possessing, making or distributing a tableting or encapsulating machine or other equipment, "
                      "knowing or having reason to believe that it will be used to make a controlled substance or "
                      "listed chemical unlawfully."),
    QT_TRANSLATE_NOOP("Citation",
                      "Report a tableting or encapsulating machine orally when it is ordered, and on DEA Form 452 "
                      "within 15 calendar days after it is shipped; in force since 31 March 2017."),
    QT_TRANSLATE_NOOP("Citation",
                      "Keep records of regulated transactions: date, names, addresses, quantity, way of transfer."),
    QT_TRANSLATE_NOOP("Citation", "Ask the other party to a regulated transaction for proof of identity."),
    QT_TRANSLATE_NOOP("Citation", "Making, selling or keeping a punch, die or plate that puts the mark of another on a "
                                  "drug, so that it is a counterfeit drug."),
    QT_TRANSLATE_NOOP("Citation", "Postal items need advance electronic data on sender, recipient and contents."),
    QT_TRANSLATE_NOOP(
        "Citation",
        "A provider must preserve records for 90 days on request, and for 90 days more on a renewed request."),
    QT_TRANSLATE_NOOP(
        "Citation",
        "Advisory on illicit activity in convertible virtual currency: names the data that help in reports."),
    QT_TRANSLATE_NOOP("Citation", "A registrar must take reasonable and prompt steps on reports of abuse, and review "
                                  "those of law enforcement of its own jurisdiction within 24 hours."),
    QT_TRANSLATE_NOOP("Citation",
                      "Names the illegal distribution of opioids online among the kinds of content on which a registry "
                      "or registrar may act without a court order, on specific and credible notice."),
    QT_TRANSLATE_NOOP("Citation", "Orders to act against illegal content, and notices of it to hosting services."),
    QT_TRANSLATE_NOOP(
        "Citation",
        "Supplying prescription only medicines without a prescription, or medicines without an authorisation."),
    QT_TRANSLATE_NOOP("Citation", "Supplying or offering to supply a controlled drug."),
    QT_TRANSLATE_NOOP("Citation", "Medicines need an authorisation, prescription only medicines a prescription, and "
                                  "sales at a distance the common logo."),
    QT_TRANSLATE_NOOP(
        "Citation", "Sale of prescription medicines over the Internet is prohibited; medicines need an authorisation."),
    QT_TRANSLATE_NOOP(
        "Citation",
        "Only pharmacists may sell medicines, not outside the pharmacy; offers and mediation online are prohibited."),
    QT_TRANSLATE_NOOP("Citation", "Advertising, selling and mediating narcotics is prohibited."),
};

} // namespace interdict
