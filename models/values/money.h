// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QString>

namespace interdict {

/// An exact amount: an integer, a decimal scale and a currency code; never a floating-point number. 128 bits hold every
/// amount of every coin in use (18 decimals for ether, with 20 digits before them).
class Money
{
public:
    /// `amount` is a plain decimal with a dot ("3500.00", "-0.00266844", "1e-05" and "1E5" too; no grouping);
    /// `currency` is an ISO 4217 code or a coin's ticker of 3 to 5 letters, stored in capitals, or empty where the
    /// source does not say.
    [[nodiscard]] static Result<Money> parse(QStringView amount, QStringView currency);
    /// toString() back: "3500.00 USD" or "3500.00".
    [[nodiscard]] static Result<Money> parse(QStringView text);

    [[nodiscard]] QString amount() const; ///< plain decimal, with the decimals it was given
    [[nodiscard]] const QString &currency() const { return m_currency; }
    [[nodiscard]] QString toString() const; ///< amount, then a space and the currency where known
    /// For sorting and charts only; never for sums that are reported.
    [[nodiscard]] double approximate() const;
    /// Refused where the currencies differ or 128 bits do not hold the result.
    [[nodiscard]] Result<Money> plus(const Money &other) const;

    /// Equal as amounts: 3.50 and 3.5 of one currency are equal.
    friend bool operator==(const Money &a, const Money &b);

private:
    __extension__ using Integer = __int128;
    Money(Integer mantissa, int scale, QString currency);
    Integer m_mantissa;
    int m_scale; // 0 to 30
    QString m_currency;
};

} // namespace interdict
