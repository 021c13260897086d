// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringList>

namespace interdict {

/// Lower case without accents, compatibility forms resolved, Cyrillic and Greek in Latin letters; everything that is no
/// letter or digit is kept.
[[nodiscard]] QString foldedLetters(QStringView text);

/// Runs of letters and digits of a folded text. Points between single letters and apostrophes within a word do not part
/// it: "s.a.", "qa'ida". At most 64 words: hostile texts are long.
[[nodiscard]] QStringList foldedWords(QStringView folded);

/// Letters written as digits and signs put back ("dr3am$", "h4sh"), and letters that are told apart badly made one
/// ("l" and "i"): only for comparing.
[[nodiscard]] QString withoutLeetspeak(QStringView folded);

} // namespace interdict
