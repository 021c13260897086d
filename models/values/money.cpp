// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/money.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace interdict {

namespace {

__extension__ using Wide = __int128;

constexpr int maxScale = 30;
constexpr int maxExponent = 60;
constexpr qsizetype longestAmount = 100;

struct Decimal
{
    Wide mantissa = 0;
    int scale = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool appendDigit(Wide &value, int digit)
{
    return !__builtin_mul_overflow(value, Wide(10), &value) && !__builtin_add_overflow(value, Wide(digit), &value);
}

/// The digits before the exponent; `at` is moved past them.
std::optional<Decimal> readDigits(QStringView text, qsizetype &at)
{
    Decimal decimal;
    bool hasDigits = false;
    bool hasPoint = false;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'.' && !hasPoint) {
            hasPoint = true;
        } else if (isDigit(c)) {
            hasDigits = true;
            decimal.scale += hasPoint ? 1 : 0;
            if (!appendDigit(decimal.mantissa, c.unicode() - u'0'))
                return std::nullopt;
        } else {
            break;
        }
    }
    return hasDigits ? std::optional(decimal) : std::nullopt;
}

/// The number after "e" up to the end of the text.
std::optional<int> readExponent(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+'))
        text = text.sliced(1);
    if (text.isEmpty())
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
        if (value > maxExponent)
            return std::nullopt;
    }
    return isNegative ? -value : value;
}

/// The value times 10^exponent, with a scale of 0 or more.
std::optional<Decimal> shifted(Decimal decimal, int exponent)
{
    decimal.scale -= exponent;
    for (; decimal.scale < 0; ++decimal.scale) {
        if (!appendDigit(decimal.mantissa, 0))
            return std::nullopt;
    }
    return decimal.scale <= maxScale ? std::optional(decimal) : std::nullopt;
}

std::optional<Decimal> readDecimal(QStringView text)
{
    if (text.size() > longestAmount)
        return std::nullopt;
    const bool isNegative = text.startsWith(u'-');
    qsizetype at = isNegative || text.startsWith(u'+') ? 1 : 0;
    auto decimal = readDigits(text, at);
    if (!decimal)
        return std::nullopt;
    int exponent = 0;
    if (at < text.size()) {
        if (text[at] != u'e' && text[at] != u'E')
            return std::nullopt;
        const auto given = readExponent(text.sliced(at + 1));
        if (!given)
            return std::nullopt;
        exponent = *given;
    }
    decimal = shifted(*decimal, exponent);
    if (decimal && isNegative)
        decimal->mantissa = -decimal->mantissa;
    return decimal;
}

std::optional<QString> readCurrency(QStringView text)
{
    if (text.isEmpty())
        return QString();
    const bool allLetters = std::all_of(text.begin(), text.end(),
                                        [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); });
    if (text.size() < 3 || text.size() > 5 || !allLetters)
        return std::nullopt;
    return text.toString().toUpper();
}

bool raiseScale(Decimal &decimal, int scale)
{
    for (; decimal.scale < scale; ++decimal.scale) {
        if (__builtin_mul_overflow(decimal.mantissa, Wide(10), &decimal.mantissa))
            return false;
    }
    return true;
}

Decimal withoutTrailingZeros(Decimal decimal)
{
    for (; decimal.scale > 0 && decimal.mantissa % 10 == 0; --decimal.scale)
        decimal.mantissa /= 10;
    return decimal;
}

QString shortened(QStringView text)
{
    return text.first(std::min<qsizetype>(text.size(), 60)).toString();
}

} // namespace

Money::Money(Integer mantissa, int scale, QString currency)
    : m_mantissa(mantissa), m_scale(scale), m_currency(std::move(currency))
{
}

Result<Money> Money::parse(QStringView amount, QStringView currency)
{
    const auto decimal = readDecimal(amount.trimmed());
    if (!decimal) {
        return failure(ErrorCode::invalidValue,
                       QCoreApplication::translate("Money",
                                                   "\"%1\" is no amount that can be used. Write digits with a dot "
                                                   "before the decimals, such as 3500.00.")
                           .arg(shortened(amount)));
    }
    auto code = readCurrency(currency.trimmed());
    if (!code) {
        return failure(
            ErrorCode::invalidValue,
            QCoreApplication::translate(
                "Money", "\"%1\" is no currency code. Use a code of three to five letters, such as USD or BTC.")
                .arg(shortened(currency)));
    }
    return Money(decimal->mantissa, decimal->scale, std::move(*code));
}

Result<Money> Money::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype blank = trimmed.lastIndexOf(u' ');
    if (blank < 0)
        return parse(trimmed, QStringView());
    return parse(trimmed.first(blank), trimmed.sliced(blank + 1));
}

QString Money::amount() const
{
    std::array<char16_t, 48> digits{};
    size_t at = digits.size();
    int written = 0;
    const auto write = [&](auto rest) {
        do {
            if (written == m_scale && m_scale > 0)
                digits[--at] = u'.';
            const int digit = static_cast<int>(rest % 10);
            digits[--at] = static_cast<char16_t>(u'0' + (digit < 0 ? -digit : digit));
            rest /= 10;
            ++written;
        } while (rest != 0 || written <= m_scale);
    };
    // Dividing 128 bits is a call of a function, ten times as slow; prices hardly ever have so many.
    const auto narrow = static_cast<qint64>(m_mantissa);
    narrow == m_mantissa ? write(narrow) : write(m_mantissa);
    if (m_mantissa < 0)
        digits[--at] = u'-';
    return QString(reinterpret_cast<const QChar *>(digits.data() + at), static_cast<qsizetype>(digits.size() - at));
}

QString Money::toString() const
{
    return m_currency.isEmpty() ? amount() : amount() + u' ' + m_currency;
}

double Money::approximate() const
{
    // Both are exact as doubles, so that their quotient is the double that is nearest to the amount.
    constexpr Integer mostExact = Integer(1) << 53;
    constexpr std::array powers{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    if (m_mantissa > -mostExact && m_mantissa < mostExact && m_scale < int(powers.size()))
        return double(qint64(m_mantissa)) / powers[size_t(m_scale)];
    return amount().toDouble();
}

Result<Money> Money::plus(const Money &other) const
{
    if (m_currency != other.m_currency) {
        return failure(ErrorCode::invalidValue,
                       QCoreApplication::translate(
                           "Money", "Amounts of different currencies cannot be added. Sum each currency on its own."),
                       m_currency + QStringLiteral(" and ") + other.m_currency);
    }
    Decimal left{m_mantissa, m_scale};
    Decimal right{other.m_mantissa, other.m_scale};
    const int scale = std::max(m_scale, other.m_scale);
    Wide sum = 0;
    if (!raiseScale(left, scale) || !raiseScale(right, scale) ||
        __builtin_add_overflow(left.mantissa, right.mantissa, &sum)) {
        return failure(ErrorCode::limitExceeded,
                       QCoreApplication::translate(
                           "Money", "The sum is too large to be kept exactly. Check the amounts for a wrong number."));
    }
    return Money(sum, scale, m_currency);
}

bool operator==(const Money &a, const Money &b)
{
    const Decimal left = withoutTrailingZeros({a.m_mantissa, a.m_scale});
    const Decimal right = withoutTrailingZeros({b.m_mantissa, b.m_scale});
    return left.mantissa == right.mantissa && left.scale == right.scale && a.m_currency == b.m_currency;
}

} // namespace interdict
