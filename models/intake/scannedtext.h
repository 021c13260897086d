// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QChar>
#include <QStringView>

#include <algorithm>
#include <array>
#include <initializer_list>

// The characters of scanned text and how they hang together; a part of scanIdentifiers().

namespace interdict::scanning {

/// What a character may be part of: a word, the local part of a mail address, a host name, or the run of all of them
/// with what joins them in a link, which the scan reads in one go.
enum Trait : quint8 { word = 1, local = 2, host = 4, stretch = 8, dot = 16, at = 32, hex = 64, colon = 128 };

inline constexpr std::array<quint8, 128> asciiTraits = [] {
    std::array<quint8, 128> traits{};
    for (size_t c = 0; c < traits.size(); ++c) {
        const bool isDigit = c >= '0' && c <= '9';
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool isHex = isDigit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        traits[c] = static_cast<quint8>((isDigit || isLetter ? word | local | host | stretch : 0) | (isHex ? hex : 0));
    }
    for (const char c : {'.', '-', '_'})
        traits[static_cast<size_t>(c)] = local | host | stretch;
    for (const char c : {'%', '+', '~'})
        traits[static_cast<size_t>(c)] = local | stretch;
    for (const char c : {':', '/', '#'})
        traits[static_cast<size_t>(c)] = stretch;
    traits['.'] |= dot;
    traits[':'] |= colon;
    traits['@'] = stretch | at;
    return traits;
}();

/// Scripts that put no blank between a word and a Latin name beside it.
inline bool isIdeographic(QChar c)
{
    return c.unicode() >= 0x2e80;
}

inline quint8 traitsOf(QChar c)
{
    if (c.unicode() < 128)
        return asciiTraits[c.unicode()];
    if (!c.isLetterOrNumber() && !c.isMark())
        return 0;
    return isIdeographic(c) ? host | stretch : word | host | stretch;
}

inline bool has(QChar c, Trait trait)
{
    return (traitsOf(c) & trait) != 0;
}

inline bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

inline bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

template <typename Predicate>
inline bool all(QStringView text, Predicate predicate)
{
    return std::all_of(text.begin(), text.end(), predicate);
}

template <typename Predicate>
inline bool any(QStringView text, Predicate predicate)
{
    return std::any_of(text.begin(), text.end(), predicate);
}

inline bool isHex(QChar c)
{
    return has(c, hex);
}

/// Whether the text is one of the words, in any case.
[[nodiscard]] bool isOneOf(QStringView text, std::initializer_list<QStringView> words);

/// A piece of text in which "[.]" and "(at)" are plain characters already, and where its characters stand in the text.
struct Stretch
{
    QStringView text;
    qsizetype start = 0;
    const qsizetype *places = nullptr; ///< nothing where the piece is as it stands

    [[nodiscard]] qsizetype place(qsizetype i) const { return places ? places[i] : start + i; }
    /// After the character before `i`.
    [[nodiscard]] qsizetype endPlace(qsizetype i) const { return place(i - 1) + 1; }
};

struct Joiner
{
    QStringView characters;
    qsizetype length = 0;
};

/// "[.]", "(dot)", "{at}", "[@]", "[:]", "[://]" and the like at the start of `text`, with blanks about and in it;
/// length 0 for none.
[[nodiscard]] Joiner joinerAt(QStringView text);

/// " . " before a plain ending, and " @ " before a name with one ("example . com", "ann @ example.com"); length 0 for
/// none.
[[nodiscard]] Joiner spacedJoinerAt(QStringView text);

} // namespace interdict::scanning
