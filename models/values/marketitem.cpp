// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/marketitem.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Kind = MarketItem::Kind;

constexpr QLatin1StringView asinToken("asin");
constexpr QLatin1StringView ebayToken("ebay");
constexpr qsizetype asinLength = 10;
constexpr qsizetype ebayLength = 12;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// ISO 2108:1992: the digits times ten down to one, where the last may be "X" for ten, are a multiple of eleven.
bool isIsbn10(const QString &text)
{
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isTen = text[i] == u'X' && i + 1 == text.size();
        if (!isDigit(text[i]) && !isTen)
            return false;
        sum += (isTen ? 10 : text[i].unicode() - u'0') * static_cast<int>(text.size() - i);
    }
    return text.size() == asinLength && sum % 11 == 0;
}

std::optional<QString> asinOf(QStringView text)
{
    const QString capitals = text.size() == asinLength ? text.toString().toUpper() : QString();
    const bool fits =
        std::all_of(capitals.begin(), capitals.end(), [](QChar c) { return isDigit(c) || (c >= u'A' && c <= u'Z'); });
    const bool isAsin = capitals.size() == asinLength && fits && (capitals.startsWith("B0"_L1) || isIsbn10(capitals));
    return isAsin ? std::optional(capitals) : std::nullopt;
}

std::optional<QString> ebayOf(QStringView text)
{
    const bool fits = text.size() == ebayLength && text[0] != u'0' && std::all_of(text.begin(), text.end(), isDigit);
    return fits ? std::optional(text.toString()) : std::nullopt;
}

tl::unexpected<Error> noItem(QStringView text)
{
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate("MarketItem",
                                               "\"%1\" is no item number of a site that is known. Give the ten "
                                               "characters of an ASIN or the twelve digits of an eBay item.")
                       .arg(text.first(std::min<qsizetype>(text.size(), 80))));
}

} // namespace

Result<MarketItem> MarketItem::parse(Kind kind, QStringView text)
{
    auto number = kind == Kind::asin ? asinOf(text.trimmed()) : ebayOf(text.trimmed());
    if (!number)
        return noItem(text);
    return MarketItem(kind, *std::move(number));
}

Result<MarketItem> MarketItem::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype colon = trimmed.indexOf(u':');
    const QStringView token = colon < 0 ? QStringView() : trimmed.first(colon);
    if (token.compare(asinToken, Qt::CaseInsensitive) == 0)
        return parse(Kind::asin, trimmed.sliced(colon + 1));
    if (token.compare(ebayToken, Qt::CaseInsensitive) == 0)
        return parse(Kind::ebayItem, trimmed.sliced(colon + 1));
    return noItem(text);
}

Result<MarketItem> MarketItem::fromWebAddress(const WebAddress &page)
{
    const auto domain = page.domain();
    const QString site = domain ? domain->registrable().section(u'.', 0, 0) : QString();
    const QStringView path = page.path();
    qsizetype end = 0;
    while (end < path.size() && path[end] != u'?' && path[end] != u'#')
        ++end;
    const QList<QStringView> steps = path.first(end).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
        const bool isAmazons = site == "amazon"_L1 && (steps[i] == "dp"_L1 || steps[i] == "product"_L1);
        if (isAmazons && asinOf(steps[i + 1]))
            return parse(Kind::asin, steps[i + 1]);
    }
    // eBay puts the title, where there is one, between "itm" and the number.
    const bool isEbays = site == "ebay"_L1 && steps.size() >= 2 && steps.front() == "itm"_L1;
    return isEbays ? parse(Kind::ebayItem, steps.back()) : noItem(page.toString());
}

std::vector<MarketItem> MarketItem::candidates(QStringView text)
{
    std::vector<MarketItem> items;
    for (const Kind kind : {Kind::asin, Kind::ebayItem}) {
        if (auto item = parse(kind, text))
            items.push_back(*std::move(item));
    }
    return items;
}

QString MarketItem::siteName() const
{
    return m_kind == Kind::asin ? u"Amazon"_s : u"eBay"_s;
}

QString MarketItem::toString() const
{
    return (m_kind == Kind::asin ? asinToken : ebayToken) + u':' + m_number;
}

} // namespace interdict
