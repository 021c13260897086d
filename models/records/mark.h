// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"

#include <array>

namespace interdict {

/// The numbers are stored in cases and never change their meaning.
enum class MarkColour { red = 1, orange = 2, yellow = 3, green = 4, blue = 5, purple = 6 };

inline constexpr std::array allMarkColours{MarkColour::red,   MarkColour::orange, MarkColour::yellow,
                                           MarkColour::green, MarkColour::blue,   MarkColour::purple};

/// The colour an analyst marked an entity with; what it means is the analyst's own. One an entity.
struct Mark
{
    RowId<Mark> id;
    RowId<Entity> entity;
    MarkColour colour = MarkColour::red;
    QString author;
    QDateTime at; ///< UTC
};

/// Untranslated tokens: "red", "orange", "yellow", "green", "blue", "purple".
[[nodiscard]] QString toToken(MarkColour colour);
[[nodiscard]] std::optional<MarkColour> markColourFromToken(QStringView token);
/// Translated.
[[nodiscard]] QString displayName(MarkColour colour);

} // namespace interdict
