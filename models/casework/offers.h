// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/figures.h"
#include "models/intake/lexicons/lexiconmatcher.h"
#include "models/metrics/offeredamount.h"

#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace interdict::figures {

struct Work;

/// A price as charts take it.
struct Price
{
    double amount = 0;
    QString currency; ///< empty where the source does not say
};
/// From the text of the case, "3500.00 USD"; nothing for none and for 0, which no offer means.
[[nodiscard]] std::optional<Price> priceOf(QStringView text);

/// A listing with one substance, one amount and a price.
struct Offer
{
    qint64 listing = 0;
    const LexiconEntry *substance = nullptr;
    OfferedAmount amount;
    Price price; ///< in US dollars where any of its records says so
};

struct Offers
{
    std::shared_ptr<const LexiconMatcher> lexicons; ///< owns what the offers point to
    std::vector<Offer> offers;
    qint64 listings = 0;          ///< in the scope
    qint64 withoutSubstance = 0;  ///< whose title names none of the lexicons' substances
    qint64 severalSubstances = 0; ///< or more than one
    qint64 withoutAmount = 0;     ///< see offeredAmount()
    qint64 withoutPrice = 0;
    QHash<QString, qint64> asked; ///< how many listings ask a price in which currency, whatever they offer
};
/// Titles are read in two threads, each of those that repeat once.
[[nodiscard]] Result<Offers> readOffers(const Work &work);
/// What is counted and what is left out, in sentences.
[[nodiscard]] QString offersCaption(const Offers &offers);

} // namespace interdict::figures
