// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/listingtotals.h"

#include "models/values/partialdate.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace interdict {

namespace {

/// The prices of one currency while they are counted.
struct Prices
{
    std::optional<Money> sum;
    bool isTooLarge = false;
    std::vector<std::pair<double, qint64>> values; ///< with the listing whose price it is
};

class Totalling
{
public:
    explicit Totalling(const Database &database) : m_database(database) {}
    Outcome add(const Statement &row, qint64 listing);
    Result<ListingTotals> result();

private:
    void addPrice(const Money &price, qint64 listing);
    Result<std::optional<Money>> priceOf(qint64 listing) const;
    Result<PriceTotal> totalOf(const QString &currency, Prices &prices) const;

    const Database &m_database;
    ListingTotals m_totals;
    QSet<qint64> m_sellers;
    QHash<QString, Prices> m_prices;
    QString m_first;
    QString m_last;
};

Outcome Totalling::add(const Statement &row, qint64 listing)
{
    ++m_totals.listings;
    if (!row.isNull(0))
        m_sellers.insert(row.integer(0));
    if (const Result<Money> price = Money::parse(row.text(1)); price)
        addPrice(*price, listing);
    const QString first = row.text(2);
    const QString last = row.text(3);
    if (!first.isEmpty() && (m_first.isEmpty() || first < m_first))
        m_first = first;
    m_last = std::max(m_last, last);
    m_totals.sightings += row.integer(4);
    return {};
}

void Totalling::addPrice(const Money &price, qint64 listing)
{
    Prices &prices = m_prices[price.currency()];
    prices.values.emplace_back(price.approximate(), listing);
    if (!prices.sum) {
        prices.sum = price;
    } else if (!prices.isTooLarge) {
        const Result<Money> sum = prices.sum->plus(price);
        prices.isTooLarge = !sum;
        if (sum)
            prices.sum = *sum;
    }
}

Result<std::optional<Money>> Totalling::priceOf(qint64 listing) const
{
    Result<Statement> rows = m_database.prepare("SELECT price FROM listing WHERE id = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->bind(listing).step();
    if (!row)
        return tl::unexpected(row.error());
    const Result<Money> price = Money::parse(*row ? rows->text(0) : QString());
    return price ? std::optional(*price) : std::nullopt;
}

Result<PriceTotal> Totalling::totalOf(const QString &currency, Prices &prices) const
{
    PriceTotal total{currency, qint64(prices.values.size()), prices.isTooLarge ? std::nullopt : prices.sum, {}, {}, {}};
    const auto middle = prices.values.begin() + std::ptrdiff_t((prices.values.size() - 1) / 2);
    std::nth_element(prices.values.begin(), middle, prices.values.end());
    const std::pair<qint64, std::optional<Money> *> wanted[] = {
        {std::min_element(prices.values.begin(), prices.values.end())->second, &total.least},
        {middle->second, &total.median},
        {std::max_element(prices.values.begin(), prices.values.end())->second, &total.most}};
    for (const auto &[listing, place] : wanted) {
        Result<std::optional<Money>> price = priceOf(listing);
        if (!price)
            return tl::unexpected(price.error());
        *place = std::move(*price);
    }
    return total;
}

Result<ListingTotals> Totalling::result()
{
    m_totals.sellers = m_sellers.size();
    const auto date = [](const QString &text) {
        const Result<PartialDate> parsed = PartialDate::parse(text);
        return parsed ? std::optional(*parsed) : std::nullopt;
    };
    m_totals.first = date(m_first);
    m_totals.last = date(m_last);
    for (auto prices = m_prices.begin(); prices != m_prices.end(); ++prices) {
        Result<PriceTotal> total = totalOf(prices.key(), prices.value());
        if (!total)
            return tl::unexpected(total.error());
        m_totals.prices.push_back(std::move(*total));
    }
    std::sort(m_totals.prices.begin(), m_totals.prices.end(), [](const PriceTotal &a, const PriceTotal &b) {
        return a.count != b.count ? a.count > b.count : a.currency < b.currency;
    });
    return m_totals;
}

} // namespace

Result<ListingTotals> listingTotals(const Database &database, std::span<const qint64> listings,
                                    const CancelToken &cancel)
{
    Result<Statement> rows =
        database.prepare("SELECT seller, price, coalesce(first_seen, ''), coalesce(last_seen, ''), sightings FROM "
                         "listing WHERE id = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    Totalling totalling(database);
    for (size_t i = 0; i < listings.size(); ++i) {
        if (i % 4096 == 0 && cancel.isCancelled())
            return cancelled();
        const Result<bool> row = rows->bind(listings[i]).step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            continue;
        if (Outcome added = totalling.add(*rows, listings[i]); !added)
            return tl::unexpected(added.error());
    }
    return totalling.result();
}

} // namespace interdict
