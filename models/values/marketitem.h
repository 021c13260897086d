// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "models/values/webaddress.h"

#include <QString>

#include <vector>

namespace interdict {

/// The number under which a retailer's site lists an item, which is what the retailer can be asked about.
/// - ASIN: ten capitals and digits, "B0" first, or for books the ISBN-10 with its check digit (Amazon Seller Central,
///   "Amazon Standard Identification Number"; ISO 2108:1992).
/// - eBay item number: twelve digits (eBay Developers Program, "Item ID"). It has no check digit.
class MarketItem
{
public:
    /// The numbers are stored in cases.
    enum class Kind { asin = 0, ebayItem = 1 };

    [[nodiscard]] static Result<MarketItem> parse(Kind kind, QStringView text);
    /// toString() back: "asin:B00005N5PF".
    [[nodiscard]] static Result<MarketItem> parse(QStringView text);
    /// The item that a page of Amazon's ("/dp/…", "/gp/product/…") or eBay's ("/itm/…") sites shows, in any country.
    [[nodiscard]] static Result<MarketItem> fromWebAddress(const WebAddress &page);
    /// Every kind that the bare number can be.
    [[nodiscard]] static std::vector<MarketItem> candidates(QStringView text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString siteName() const;                          ///< "Amazon", "eBay"
    [[nodiscard]] const QString &number() const { return m_number; } ///< "B00005N5PF"
    [[nodiscard]] QString toString() const;                          ///< "asin:B00005N5PF", "ebay:123456789012"

    friend bool operator==(const MarketItem &, const MarketItem &) = default;

private:
    MarketItem(Kind kind, QString number) : m_kind(kind), m_number(std::move(number)) {}
    Kind m_kind;
    QString m_number;
};

} // namespace interdict
