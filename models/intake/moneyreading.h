// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/money.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace interdict {

/// The code of a currency or coin as sources name it: "usd", "US$", "€", "Bitcoin", "XBT"; empty for anything else.
[[nodiscard]] QString currencyCode(QStringView text);

/// The price in a cell: "$1,234.50", "0.5 BTC", "Buy price / USD 3,500.00 / (2.6264 BTC)" (the first amount that has a
/// currency), "1e-07"; with `currency` where the cell names none. Nothing where there is no amount, or several without
/// a currency.
[[nodiscard]] std::optional<Money> readMoney(QStringView text, const QString &currency, bool hasDecimalComma);

/// The amount in that currency: "Buy price / USD 3,500.00 / (2.6264 BTC)" has one in USD and one in BTC.
[[nodiscard]] std::optional<Money> readAmount(QStringView text, const QString &currency, bool hasDecimalComma);

/// The currencies that the cell names beside its amounts, in their order.
[[nodiscard]] QStringList currenciesIn(QStringView text);

/// Whether an amount stands for "none" or "ask": nought, or nines only ("99999", "99999.99").
[[nodiscard]] bool isPlaceholder(const Money &money);

/// Whether the amount in the cell has a comma ("1.234,5") or a dot ("1,234.5") before its decimals; nothing where it
/// does not say.
[[nodiscard]] std::optional<bool> hasDecimalComma(QStringView text);

/// Whether the cell holds an amount beside the name or sign of a currency.
[[nodiscard]] bool namesCurrency(QStringView text);

} // namespace interdict
