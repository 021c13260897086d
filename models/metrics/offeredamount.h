// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

#include <optional>

namespace interdict {

/// What a price is for. The tokens of toToken() stand in JSON.
enum class AmountUnit { gram, piece, millilitre };

[[nodiscard]] QString toToken(AmountUnit unit);     ///< "gram", "piece", "ml"
[[nodiscard]] QString displayName(AmountUnit unit); ///< translated: "gram"
[[nodiscard]] std::optional<AmountUnit> amountUnitFromToken(QStringView token);

struct OfferedAmount
{
    AmountUnit unit = AmountUnit::gram;
    double amount = 0; ///< grams, pieces or millilitres; more than 0

    friend bool operator==(const OfferedAmount &, const OfferedAmount &) = default;
};

/// How much a title offers, where it says one amount:
/// - pieces, where it counts them ("50 tabs", "10 x 200mg", "1 mg x 50"): milligrams beside them are the strength of
/// each;
/// - grams, of g, kg, ounces (28.3495 g) and pounds (453.592 g), also "half ounce", "1 1/2 oz" and "3 x 5g";
/// - millilitres, of ml, cl and litres.
/// Nothing where it says none, several that differ ("1g / 3.5g", "7g + 3 pills"), a range ("5-10 g", "5 to 10 g",
/// "5/10 g"), or milligrams alone, which may be the weight of a powder as well as the strength of a pill. A slash
/// before a word says what each has ("1g/pill").
[[nodiscard]] std::optional<OfferedAmount> offeredAmount(QStringView title);

} // namespace interdict
