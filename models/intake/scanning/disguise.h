// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

#include <optional>
#include <vector>

// Text that hides from a plain search; a part of scanText().

namespace interdict::scanning {

/// A text with ASCII characters in place of those that only look like them, and where its units stand in the original.
struct PlainText
{
    QString text;
    std::vector<qsizetype> places; ///< of each unit

    [[nodiscard]] qsizetype place(qsizetype i) const { return places[size_t(i)]; }
    /// After the original of the unit before `i`.
    [[nodiscard]] qsizetype endPlace(qsizetype i, QStringView original) const;
};

/// The text without zero-width characters, soft hyphens and directional marks, with ASCII for full-width,
/// mathematical, circled and squared letters and digits (Unicode's compatibility forms, UAX 15) and for the dots that
/// IDNA takes for one (RFC 3490 section 3.1; an ideographic one only between ASCII characters). Nothing where the text
/// has none of these, which costs one look at each character.
[[nodiscard]] std::optional<PlainText> withoutDisguise(QStringView text);

} // namespace interdict::scanning
