// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/kinds.h"

#include <QString>

#include <optional>

namespace interdict {

/// What the name of a column says about it.
struct NamedField
{
    std::optional<RecordField> field;
    int strength = 0; ///< 0 to 100: a whole name weighs more than its last word
    QString currency; ///< of "price_usd", "BTC"
};

/// By names that markets, scrapers and agencies use, in several languages; case, punctuation and "camelCase" do not
/// matter.
[[nodiscard]] NamedField fieldNamed(const QString &columnName);

/// Of a date whose parts stand in columns of their own: "FY", "Fiscal Year", "Year", "Month (abbv)".
enum class DatePartName { none, year, fiscalYear, month };
[[nodiscard]] DatePartName datePartNamed(const QString &columnName);

/// The name as names are compared: lower case, without accents, words apart, numbers dropped.
[[nodiscard]] QString foldedName(const QString &columnName);

/// Whether more than one column may feed the field: their texts are joined.
[[nodiscard]] bool takesSeveralColumns(RecordField field);

} // namespace interdict
