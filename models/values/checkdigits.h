// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QStringView>

namespace interdict {

// The check digit of `text`, which holds ASCII digits alone, or capitals as well where the name ends in "Character" or
// a letter's value is told. Whoever calls has looked at the characters.

/// GS1 General Specifications 7.9: weights 3 and 1 from the right, up to the next multiple of ten.
[[nodiscard]] QChar gs1Digit(QStringView text);
/// UPS: weights 1 and 2 from the left; a letter counts as its ASCII code less 63, modulo 10.
[[nodiscard]] QChar upsDigit(QStringView text);
/// FedEx: weights 1, 3 and 7 from the right, modulo 11, then modulo 10.
[[nodiscard]] QChar fedexDigit(QStringView text);
/// ISO/IEC 7812-1 annex B.
[[nodiscard]] QChar luhnDigit(QStringView text);
/// The number modulo 7.
[[nodiscard]] QChar mod7Digit(QStringView text);
/// ISO 7064 MOD 37,36.
[[nodiscard]] QChar mod37Character(QStringView text);
/// UPU S10-12, of eight digits: weights 8 6 4 2 3 5 9 7; 11 less the sum modulo 11, where 10 is written 0 and 11 is 5.
[[nodiscard]] QChar s10Digit(QStringView text);

} // namespace interdict
