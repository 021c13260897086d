// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/support/samplefiles.h"

#include "tests/support/sampleidentifiers.h"

#include <QList>

#include <algorithm>
#include <array>

namespace interdict::samples {

namespace {

constexpr std::array crawlDates{"2025-01-05", "2025-02-02", "2025-03-02", "2025-04-06"};

QByteArray quoted(const QByteArray &cell, char delimiter)
{
    const bool needsQuotes = std::any_of(
        cell.begin(), cell.end(), [delimiter](char c) { return c == delimiter || c == '"' || c == '\n' || c == '\r'; });
    return needsQuotes ? '"' + QByteArray(cell).replace("\"", "\"\"") + '"' : cell;
}

QByteArray row(const QList<QByteArray> &cells, char delimiter, const char *end)
{
    QByteArray line;
    for (const QByteArray &cell : cells) {
        if (!line.isEmpty() || &cell != &cells.front())
            line += delimiter;
        line += quoted(cell, delimiter);
    }
    return line + end;
}

bool write(QIODevice &out, const QByteArray &bytes)
{
    return out.write(bytes) == bytes.size();
}

QByteArray decimal(qint64 units, int decimals)
{
    QByteArray digits = QByteArray::number(units);
    if (digits.size() <= decimals)
        digits.prepend(QByteArray(decimals + 1 - digits.size(), '0'));
    return digits.insert(digits.size() - decimals, '.');
}

/// The price as seen on a crawl date: it drifts by up to three in a hundred a month.
QByteArray priceOn(const SampleListing &listing, int date)
{
    const qint64 drift = listing.cents * (qint64(listing.seller % 7) - 3) * date / 100;
    return decimal(listing.cents + drift, listing.isInBitcoin ? 8 : 2);
}

QByteArray currencyOf(const SampleListing &listing)
{
    return listing.isInBitcoin ? "BTC" : "USD";
}

struct Machine
{
    const char *name;
    int lowestCents;
    int highestCents;
};
constexpr std::array<Machine, 9> machines{{
    {"Single punch tablet press, desktop, 1.5 kW", 89900, 169900},
    {"Rotary tableting machine, 9 stations", 480000, 920000},
    {"Hand-operated pill press", 18900, 42900},
    {"Punch and die set, round 8 mm, plain", 6900, 11900},
    {"Punch and die set, bar shape, marked as a brand tablet", 12900, 24900},
    {"Capsule filling board, 100 holes, size 0", 3900, 7900},
    {"Semi-automatic capsule filler", 210000, 380000},
    {"Spare punch for desktop press, upper", 2900, 4900},
    {"单冲压片机 台式", 79900, 149900},
}};

QByteArray retailRow(SampleDraw &draw, const SampleScene &scene, int number)
{
    const SampleSeller &behind = scene.sellers[size_t(draw.below(int(scene.sellers.size()) / 2))];
    const Machine &machine = draw.pick(machines);
    QByteArray details = "In stock, posted from our warehouse.";
    if (draw.chance(35))
        details += " Questions: " + behind.email + ".";
    if (draw.chance(30))
        details += " More on https://" + behind.shop + "/machines";
    if (draw.chance(15))
        details += " " + behind.handle;
    const QByteArray item = QByteArray::number(770000000 + number);
    const QByteArray price = decimal(draw.between(machine.lowestCents, machine.highestCents), 2);
    const QByteArray seen =
        "2025-0" + QByteArray::number(draw.between(1, 4)) + "-" + QByteArray::number(draw.between(10, 28));
    return row({item, "Openstall", behind.name + "-trading", machine.name, details, "US $" + price,
                "Equipment / Tableting", seen, behind.origin, "https://www.fictional-openstall.com/item/" + item},
               '|', "\r\n");
}

QByteArray trackingNumber(SampleDraw &draw, bool isPost, const QByteArray &country)
{
    if (!isPost) {
        const QByteArray account = draw.bytes(3).toHex().toUpper();
        const QByteArray serial = draw.digits(7);
        return upsNumber(account, "03", serial);
    }
    constexpr std::array services{"RA", "LX", "EE", "CP", "UE"};
    const QByteArray service = draw.pick(services);
    return postNumber(service, draw.digits(8), country);
}

QByteArray countryCode(const QByteArray &place)
{
    constexpr std::array<std::pair<const char *, const char *>, 8> codes{{{"USA", "US"},
                                                                          {"Canada", "CA"},
                                                                          {"China", "CN"},
                                                                          {"Netherlands", "NL"},
                                                                          {"Germany", "DE"},
                                                                          {"United Kingdom", "GB"},
                                                                          {"Australia", "AU"},
                                                                          {"India", "IN"}}};
    for (const auto &[name, code] : codes) {
        if (place == name)
            return code;
    }
    return "US";
}

constexpr std::array declared{"Kitchen ware",        "Book samples",   "Vitamin samples",  "LED parts",
                              "Machine spare parts", "Greeting cards", "Cosmetic samples", "Plastic toys"};
constexpr std::array towns{"Springvale", "Port Lantern", "Millbrook", "Eastmere", "Larkfield", "Stonebridge"};

QByteArray shipmentRow(SampleDraw &draw, const SampleScene &scene, int number)
{
    const SampleSeller &seller = scene.sellers[size_t(draw.below(int(scene.sellers.size())))];
    const bool isPost = seller.origin != "USA" || draw.chance(25);
    const QByteArray tracking = trackingNumber(draw, isPost, countryCode(seller.origin));
    QByteArray recipient = "Resident " + QByteArray::number(draw.between(1, 25));
    recipient += QByteArray(", ") + draw.pick(towns);
    const QByteArray contents = draw.pick(declared);
    const QByteArray month = QByteArray::number(draw.between(1, 4));
    const QByteArray day = QByteArray::number(draw.between(10, 28));
    QByteArray note = "Seizure " + QByteArray::number(5000 + number) + ".";
    if (draw.chance(30))
        note += " Return slip names " + seller.shop + ".";
    if (draw.chance(20))
        note += " Card inside: " + seller.email;
    return row({tracking, isPost ? "Post" : "UPS", "Fictional Trading " + QByteArray::number(seller.crew), recipient,
                seller.origin, "USA", contents, "2025-0" + month + "-" + day, seller.name, "Lantern", note},
               ',', "\n");
}

} // namespace

bool writeListings(QIODevice &out, const SampleScene &scene, int rows)
{
    if (!write(out, row({"listing_id", "date", "market", "seller", "title", "description", "price", "currency",
                         "category", "ships_from", "ships_to", "url"},
                        ',', "\n")))
        return false;
    int written = 0;
    for (int date = 0; date < int(crawlDates.size()); ++date) {
        for (const SampleListing &listing : scene.listings) {
            if (listing.hiddenOn == date)
                continue;
            if (written++ == rows)
                return true;
            const SampleSeller &seller = scene.sellers[size_t(listing.seller)];
            if (!write(out, row({listing.reference, crawlDates[size_t(date)], "Lantern", seller.name, listing.title,
                                 listing.description, priceOn(listing, date), currencyOf(listing), listing.category,
                                 seller.origin, seller.destinations,
                                 "http://" + scene.marketOnion + "/listing/" + listing.reference},
                                ',', "\n")))
                return false;
        }
    }
    return true;
}

bool writeLegacyListings(QIODevice &out, const SampleScene &scene, SampleDraw &draw)
{
    // Bytes of windows-1252: curly quotes, an accent, the euro sign, a dash.
    constexpr std::array remarks{"\x93"
                                 "Best in town\x94\nsince 2019",
                                 "Caf\xE9 owner\x92s choice", "From 20 \x80 on \x96 ask",
                                 "Stra\xDF"
                                 "e und Haus",
                                 "Cr\xE8me de la cr\xE8me"};
    if (!write(out, row({"listing_id", "date", "seller", "title", "description", "price_usd", "category"}, ';', "\r")))
        return false;
    for (int i = 0; i < 120; ++i) {
        const SampleListing &listing = scene.listings[size_t(draw.below(int(scene.listings.size())))];
        const SampleSeller &seller = scene.sellers[size_t(listing.seller)];
        const QByteArray remark = draw.pick(remarks);
        // Titles of the market's first file that are not plain ASCII cannot be written in this encoding.
        const bool isPlain =
            std::all_of(listing.title.begin(), listing.title.end(), [](char c) { return c >= ' ' && c <= '~'; });
        const QByteArray title = isPlain ? listing.title : QByteArray("Tablets, assorted");
        const QByteArray price = decimal(listing.isInBitcoin ? listing.cents * 6 / 100 : listing.cents, 2);
        const bool isCut = i == 40 || i == 90; // the title is left out: the cells behind it stand one column off
        const QByteArray line =
            isCut ? row({listing.reference, "2024-12-01", seller.name}, ';', "\r")
                  : row({listing.reference, "2024-12-01", seller.name, title, remark, price, listing.category}, ';',
                        "\r");
        if (!write(out, line))
            return false;
    }
    return true;
}

bool writeRetailScrape(QIODevice &out, const SampleScene &scene, SampleDraw &draw)
{
    if (!write(out, row({"item_id", "site", "seller", "title", "description", "price", "category", "seen_on",
                         "ships_from", "url"},
                        '|', "\r\n")))
        return false;
    for (int i = 0; i < 90; ++i) {
        if (!write(out, retailRow(draw, scene, i)))
            return false;
    }
    return true;
}

bool writeShipments(QIODevice &out, const SampleScene &scene, SampleDraw &draw)
{
    if (!write(out, row({"tracking_number", "carrier", "sender", "recipient", "origin", "destination",
                         "declared_contents", "seized_on", "seller", "market", "note"},
                        ',', "\n")))
        return false;
    for (int i = 0; i < 80; ++i) {
        if (!write(out, shipmentRow(draw, scene, i)))
            return false;
    }
    return true;
}

bool writeBigListings(QIODevice &out, SampleDraw &draw, int rows)
{
    const SampleScene scene = makeScene(draw, std::max(10, rows / 250), std::max(10, rows / 3 + 1));
    if (!write(out, row({"listing_id", "date", "market", "seller", "title", "description", "price", "currency",
                         "category", "ships_from", "ships_to", "quantity", "url"},
                        ',', "\n")))
        return false;
    int written = 0;
    for (int date = 0; date < int(crawlDates.size()); ++date) {
        for (const SampleListing &listing : scene.listings) {
            if (listing.hiddenOn == date)
                continue;
            if (written++ == rows)
                return true;
            const SampleSeller &seller = scene.sellers[size_t(listing.seller)];
            if (!write(out, row({listing.reference, crawlDates[size_t(date)], "Lantern", seller.name, listing.title,
                                 listing.description, priceOn(listing, date), currencyOf(listing), listing.category,
                                 seller.origin, seller.destinations, QByteArray::number(1 + listing.seller % 40),
                                 "http://" + scene.marketOnion + "/" + listing.reference},
                                ',', "\n")))
                return false;
        }
    }
    return true;
}

} // namespace interdict::samples
