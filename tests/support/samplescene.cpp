// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/support/samplescene.h"

#include "tests/support/sampleidentifiers.h"

#include <array>

namespace interdict::samples {

namespace {

constexpr std::array firstWords{"harbour", "copper", "velvet", "silent", "northern", "paper", "amber",   "winter",
                                "hollow",  "silver", "tidal",  "dusty",  "crimson",  "quiet", "granite", "lucky"};
constexpr std::array lastWords{"fox",  "heron", "courier", "lynx",   "magpie", "anchor", "otter", "sparrow",
                               "mole", "raven", "beetle",  "badger", "tern",   "weasel", "pike",  "moth"};
constexpr std::array shopWords{"meds", "pharmacy", "pressworks", "tablets", "supply", "outlet", "store", "depot"};
constexpr std::array shopEndings{"com", "net", "org"};
constexpr std::array places{"USA", "Canada", "China", "Netherlands", "Germany", "United Kingdom", "Australia", "India"};
constexpr std::array destinations{"Worldwide", "USA", "USA, Canada", "Europe", "Worldwide except Australia", ""};

struct Goods
{
    const char *category;
    const char *name;
    int lowestCents;
    int highestCents;
};

constexpr std::array<Goods, 18> goods{{
    {"Drugs / Opioids / Fentanyl", "Furanyl fentanyl, %1 g", 2500, 9000},
    {"Drugs / Opioids / Fentanyl", "Fentanyl transdermal patches 100 mcg/h, %1 pieces", 3000, 12000},
    {"Drugs / Opioids / Fentanyl", "Acetylfentanyl, %1 g", 1800, 6000},
    {"Drugs / Opioids / Pills", "Pressed blue tablets marked M 30, %1 pieces", 400, 1500},
    {"Drugs / Opioids / Pills", "Oxycodone 30 mg, %1 tablets", 900, 2600},
    {"Drugs / Opioids / Pills", "Hydrocodone 10 mg, %1 tablets", 500, 1400},
    {"Drugs / Opioids / Heroin", "Heroin no. 4, %1 g", 5000, 14000},
    {"Drugs / Benzodiazepines / Pills", "Alprazolam 2 mg bars, %1 pieces", 150, 500},
    {"Drugs / Benzodiazepines / Pills", "Diazepam 10 mg, %1 tablets", 100, 300},
    {"Drugs / Benzodiazepines / Powder", "Etizolam, %1 g", 2000, 8000},
    {"Drugs / Stimulants / Methamphetamine", "Methamphetamine crystals, %1 g", 3500, 9500},
    {"Drugs / Stimulants / Pills", "Pressed orange tablets sold as Adderall 30 mg, %1 pieces", 300, 1100},
    {"Drugs / Prescription", "Gabapentin 300 mg, %1 capsules", 50, 180},
    {"Drugs / Prescription", "Modafinil 200 mg, %1 tablets", 60, 200},
    {"Drugs / Prescription", "Tramadol 100 mg, %1 tablets", 90, 320},
    {"Drugs / Dissociatives", "Ketamine, %1 g", 2500, 6500},
    {"Equipment / Presses", "Punch and die set, plain round, set of %1", 4000, 12000},
    {"Drugs / Opioids / Fentanyl", "芬太尼贴片 %1 片", 3000, 9000},
}};
constexpr std::array amounts{1, 2, 5, 10, 20, 25, 50, 100, 200, 250};

constexpr std::array sentences{
    "Same day dispatch on working days.",
    "Vacuum sealed and posted in a plain envelope.",
    "Reship once if the parcel does not arrive.",
    "New batch, lab sheet on request.",
    "No refunds for wrong addresses.",
    "Bulk price for regular customers: write first.",
    "Tracking number sent within two days.",
    "Escrow only, no early release.",
    "Our partners in the café trade: naïve questions are not answered.",
    "Mirror and price list on our own site.",
};

// What a source may hold to harm whoever opens it in a spreadsheet, a browser or a terminal.
constexpr std::array hostileTitles{
    "=HYPERLINK(\"http://fictional-formula-lure.com\",\"Tramadol 100 mg, 50 tablets\")",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "+49 tablets free with every order",
    "-10% this week: Diazepam 10 mg, 100 tablets",
    "Alprazolam \xE2\x80\xAEgpj.srab gm 2\xE2\x80\xAC bars, 50 pieces",
    "<script>alert('Oxycodone 30 mg')</script>",
    "Etizolam \x1B[31m5 g\x1B[0m",
    "Ketamine\xE2\x80\x8B 10 g \xE2\x81\xA6(best)\xE2\x81\xA9",
    "Modafinil 200 mg, \"\"the real one\"\", 100 tablets\\",
};

QByteArray numbered(const char *pattern, int number)
{
    return QByteArray(pattern).replace("%1", QByteArray::number(number));
}

QByteArray walletFor(SampleDraw &draw)
{
    const int form = draw.below(3);
    const QByteArray hash = draw.bytes(20);
    return form == 0 ? bitcoinSegwitAddress(hash) : bitcoinAddress(form == 1 ? 0 : 5, hash);
}

QByteArray handleFor(SampleDraw &draw, const QByteArray &name)
{
    switch (draw.below(4)) {
    case 0:
        return "Telegram: @" + name + "_shop";
    case 1:
        return "https://t.me/" + name + "_channel";
    case 2:
        return "Wickr: " + name + "w";
    default:
        return "Session: 05" + draw.bytes(32).toHex();
    }
}

QByteArray crewShop(SampleDraw &draw, int crew)
{
    // "fictional" leads each name: no shop of a real person is meant.
    QByteArray host = "fictional-";
    host += draw.pick(firstWords);
    host += draw.pick(shopWords);
    if (crew >= 16)
        host += QByteArray::number(crew);
    host += '.';
    host += draw.pick(shopEndings);
    return host;
}

QByteArray sellerName(int index)
{
    // Each pair of words once, in an order that does not look sorted; then numbers.
    const int pairs = int(firstWords.size() * lastWords.size());
    const int place = index % pairs * 37 % pairs;
    QByteArray name(firstWords[size_t(place) / lastWords.size()]);
    name += lastWords[size_t(place) % lastWords.size()];
    if (index >= pairs)
        name += QByteArray::number(index / pairs + 1);
    return name;
}

std::vector<SampleSeller> makeSellers(SampleDraw &draw, int count)
{
    std::vector<SampleSeller> sellers;
    for (int i = 0; i < count; ++i) {
        SampleSeller seller;
        seller.name = sellerName(i);
        // Every third seller joins the crew of the one before.
        const bool joins = i > 0 && i % 3 == 0;
        seller.crew = joins ? sellers.back().crew : (sellers.empty() ? 0 : sellers.back().crew + 1);
        seller.shop = joins ? sellers.back().shop : crewShop(draw, seller.crew);
        seller.wallet = joins ? sellers.back().wallet : walletFor(draw);
        seller.handle = handleFor(draw, seller.name);
        seller.email = joins && draw.chance(50) ? sellers.back().email : seller.name + "@mail.example";
        seller.keyFingerprint = draw.bytes(20).toHex().toUpper();
        seller.origin = draw.pick(places);
        seller.destinations = draw.pick(destinations);
        sellers.push_back(std::move(seller));
    }
    return sellers;
}

/// What a seller writes under an offer: mostly talk, sometimes a way to reach or pay them.
QByteArray describe(SampleDraw &draw, const SampleSeller &seller)
{
    QByteArray text = draw.pick(sentences);
    const auto add = [&text](const QByteArray &sentence) { text += (text.size() % 5 == 0 ? "\n" : " ") + sentence; };
    add(draw.pick(sentences));
    if (draw.chance(18))
        add("Orders outside the market: " + seller.email + ".");
    if (draw.chance(6))
        add("Spelt out: " + QByteArray(seller.email).replace("@", " at ").replace(".", " dot ") + ".");
    if (draw.chance(15))
        add(seller.handle);
    if (draw.chance(16))
        add("Our own shop: https://www." + seller.shop + "/catalogue?from=lantern");
    if (draw.chance(5))
        add("Shop: hxxps://" + QByteArray(seller.shop).replace(".", "[.]") + "/");
    if (draw.chance(12))
        add("Direct payment to " + seller.wallet + ".");
    if (draw.chance(8))
        add("PGP key: " + seller.keyFingerprint);
    return text;
}

SampleListing makeListing(SampleDraw &draw, const std::vector<SampleSeller> &sellers, int index)
{
    SampleListing listing;
    // The smaller of two draws: a few sellers have most of the offers, as on real markets.
    const int one = draw.below(int(sellers.size()));
    const int other = draw.below(int(sellers.size()));
    listing.seller = index < int(sellers.size()) ? index : std::min(one, other);
    const Goods &offered = draw.pick(goods);
    const int amount = draw.pick(amounts);
    const bool isHostile = index % 45 == 44;
    listing.title = isHostile ? QByteArray(hostileTitles[size_t(index / 45) % hostileTitles.size()])
                              : numbered(offered.name, amount);
    listing.category = offered.category;
    listing.reference = "LN-" + QByteArray::number(100000 + index);
    const qint64 cents = qint64(draw.between(offered.lowestCents, offered.highestCents)) * amount;
    listing.isInBitcoin = draw.chance(30);
    // One bitcoin at 60,000 dollars: 100,000,000 units for 6,000,000 cents.
    listing.cents = listing.isInBitcoin ? cents * 100 / 6 : cents;
    listing.description = describe(draw, sellers[size_t(listing.seller)]);
    listing.hiddenOn = draw.below(4);
    return listing;
}

} // namespace

SampleScene makeScene(SampleDraw &draw, int sellerCount, int listingCount)
{
    SampleScene scene;
    scene.marketOnion = onionAddress(draw.bytes(32));
    scene.sellers = makeSellers(draw, sellerCount);
    scene.listings.reserve(size_t(listingCount));
    for (int i = 0; i < listingCount; ++i)
        scene.listings.push_back(makeListing(draw, scene.sellers, i));
    return scene;
}

} // namespace interdict::samples
