// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "tests/support/sampledraw.h"

#include <QByteArray>

#include <vector>

namespace interdict::samples {

/// An invented seller. Texts are UTF-8. Sellers of one crew share a web shop, a wallet and a contact: that is what an
/// investigator is to find.
struct SampleSeller
{
    QByteArray name;
    int crew = 0;
    QByteArray email;
    QByteArray handle; ///< a sentence with a Telegram, Wickr or Session name
    QByteArray wallet;
    QByteArray shop; ///< host name of the crew's web shop
    QByteArray keyFingerprint;
    QByteArray origin;
    QByteArray destinations;
};

struct SampleListing
{
    QByteArray reference;
    int seller = 0;
    QByteArray title;
    QByteArray description;
    QByteArray category;
    qint64 cents = 0; ///< US cents, or units of 0.00000001 bitcoin
    bool isInBitcoin = false;
    int hiddenOn = 0; ///< the one crawl date on which it is not seen
};

struct SampleScene
{
    QByteArray marketOnion;
    std::vector<SampleSeller> sellers;
    std::vector<SampleListing> listings;
};

/// Names and numbers only; every address, wallet and shop is invented.
[[nodiscard]] SampleScene makeScene(SampleDraw &draw, int sellerCount, int listingCount);

} // namespace interdict::samples
