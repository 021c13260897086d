// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace interdict {

/// How the cells of a column are compared.
enum class FieldKind {
    ignored, ///< not at all
    id,      ///< the row's own number: named in results, not compared
    name,    ///< of a seller, a person, an organisation
    text,    ///< title or free text
    place,   ///< address, town, country
    date,
    number,   ///< also amounts of money
    key,      ///< identifier: contact, wallet, key, number of a document; may hold several values
    category, ///< few values that many rows share
};

inline constexpr std::array allFieldKinds{FieldKind::ignored, FieldKind::id,    FieldKind::name,
                                          FieldKind::text,    FieldKind::place, FieldKind::date,
                                          FieldKind::number,  FieldKind::key,   FieldKind::category};

/// Untranslated tokens for the command line and JSON: "ignored", "id", "name", …
[[nodiscard]] QString toToken(FieldKind kind);
[[nodiscard]] std::optional<FieldKind> fieldKindFromToken(QStringView token);
[[nodiscard]] QString displayName(FieldKind kind); ///< translated

/// By the column's name where that says it, else by the shape of the values.
[[nodiscard]] FieldKind guessFieldKind(const QString &columnName, const QStringList &values);

} // namespace interdict
