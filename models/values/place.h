// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringList>

namespace interdict {

/// What a source's words for places mean, as codes: ISO 3166-1 for countries ("NL"), "EU", "WW" for the whole world and
/// names in capitals for other regions ("EUROPE", "SCANDINAVIA"). The text as found is kept beside them.
struct PlaceCodes
{
    QStringList codes;     ///< in the order of the text, each once
    QStringList excepted;  ///< "Worldwide except Australia"
    bool saysNone = false; ///< the text names no place on purpose: "Torland", "Undeclared"
    bool isWhole = true;   ///< false where some of its words are not known

    /// Those that are excepted with a "-" before them.
    [[nodiscard]] QStringList toCodes() const;
};

/// By names in English and in the countries' own languages, codes, and spellings that sources use; case, accents and
/// points do not matter, and a slip of the pen in a longer name does not either.
[[nodiscard]] PlaceCodes placesIn(QStringView text);

[[nodiscard]] bool isCountryCode(QStringView code);
/// The name in the language of the thread's texts (models/basics/language.h), else in English: "Netherlands" of "NL",
/// "Worldwide" of "WW"; empty for what is no code.
[[nodiscard]] QString placeName(const QString &code);
/// For what is stored, which is the same in every language.
[[nodiscard]] QString englishPlaceName(const QString &code);

/// Stand for a place where a text names none that is known.
inline constexpr QLatin1StringView placeNotStated("-"); ///< the text is empty, or names no place on purpose
inline constexpr QLatin1StringView placeNotKnown("?");  ///< its words are not known
/// What a text counts for in figures and filters: its codes; where it has none, one of the two above. Never empty.
[[nodiscard]] QStringList placeTokens(QStringView text);

} // namespace interdict
