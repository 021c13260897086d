// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QChar>
#include <QString>

#include <array>

// How letters are compared when lexicons are matched.

namespace interdict::lexicons {

/// Small letters without marks and digits as they are, other scripts in small letters; null for what separates words.
[[nodiscard]] QChar foldedBeyondAscii(QChar c);

inline constexpr std::array<char16_t, 128> asciiFolds = [] {
    std::array<char16_t, 128> folds{};
    for (char16_t c = u'0'; c <= u'9'; ++c)
        folds[c] = c;
    for (char16_t c = u'a'; c <= u'z'; ++c) {
        folds[c] = c;
        folds[size_t(c - u'a' + u'A')] = c;
    }
    return folds;
}();

[[nodiscard]] inline QChar folded(QChar c)
{
    return c.unicode() < 128 ? QChar(asciiFolds[c.unicode()]) : foldedBeyondAscii(c);
}

[[nodiscard]] inline bool isFoldedDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Letters of scripts that put no blanks between words.
[[nodiscard]] inline bool standsAlone(QChar c)
{
    return c.unicode() >= 0x2e80;
}

/// The letters that the digit is written for ("c0ca1ne"); empty for digits that stand for none.
[[nodiscard]] constexpr std::u16string_view lettersOfDigit(QChar digit)
{
    switch (digit.unicode()) {
    case u'0':
        return u"o";
    case u'1':
        return u"il";
    case u'3':
        return u"e";
    case u'4':
        return u"a";
    case u'5':
        return u"s";
    case u'7':
        return u"t";
    case u'8':
        return u"b";
    default:
        return {};
    }
}

} // namespace interdict::lexicons
