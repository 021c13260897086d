// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/scanning/disguise.h"

#include <algorithm>

namespace interdict::scanning {

namespace {

bool isInvisible(char32_t c)
{
    return c == 0x00ad || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x2069) || c == 0xfeff;
}

bool isCompatibilityForm(char32_t c)
{
    return (c >= 0x2460 && c <= 0x24ff) || (c >= 0xff01 && c <= 0xff5e) || (c >= 0x1d400 && c <= 0x1d7ff) ||
           (c >= 0x1f100 && c <= 0x1f169);
}

bool isOtherDot(char32_t c)
{
    return c == 0x2024 || c == 0x3002 || c == 0xfe52 || c == 0xff61;
}

/// By the first unit alone, for every unit of the text.
bool mayBeDisguise(char16_t unit)
{
    if (unit < 0x00ad)
        return false;
    return isInvisible(unit) || isCompatibilityForm(unit) || isOtherDot(unit) || unit == 0xd835 || unit == 0xd83c;
}

/// The one ASCII character that the compatibility form stands for.
std::optional<QChar> asciiOf(char32_t c)
{
    if (c >= 0xff01 && c <= 0xff5e)
        return QChar(char16_t(c - 0xff01 + u'!'));
    const QString folded = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
    return folded.size() == 1 && folded[0].unicode() < 128 ? std::optional(folded[0]) : std::nullopt;
}

/// Whether the unit is, or stands for, a Latin letter or a digit.
bool isAsciiWord(QStringView text, qsizetype i)
{
    if (i < 0 || i >= text.size())
        return false;
    return isCompatibilityForm(text[i].unicode()) || (text[i].unicode() < 128 && text[i].isLetterOrNumber());
}

char32_t codePointAt(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    return text[i].unicode();
}

} // namespace

qsizetype PlainText::endPlace(qsizetype i, QStringView original) const
{
    const qsizetype last = place(i - 1);
    const bool isPair = original[last].isHighSurrogate() && last + 1 < original.size() &&
                        original[last + 1].isLowSurrogate() && !text[i - 1].isSurrogate();
    return last + (isPair ? 2 : 1);
}

std::optional<PlainText> withoutDisguise(QStringView text)
{
    char16_t all = 0; // a loop that compilers make wide: most texts are ASCII
    for (const QChar c : text)
        all |= c.unicode();
    if (all < 128 || std::none_of(text.begin(), text.end(), [](QChar c) { return mayBeDisguise(c.unicode()); }))
        return std::nullopt;
    PlainText plain;
    plain.text.reserve(text.size());
    plain.places.reserve(size_t(text.size()));
    bool isChanged = false;
    const auto append = [&plain](QChar c, qsizetype place) {
        plain.text.append(c);
        plain.places.push_back(place);
    };
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = codePointAt(text, i);
        const qsizetype units = c > 0xffff ? 2 : 1;
        const bool isDot = isOtherDot(c) && isAsciiWord(text, i - 1) && isAsciiWord(text, i + 1);
        const auto ascii = isDot ? std::optional(QChar(u'.')) : isCompatibilityForm(c) ? asciiOf(c) : std::nullopt;
        isChanged = isChanged || ascii || isInvisible(c);
        if (ascii) {
            append(*ascii, i);
        } else if (!isInvisible(c)) {
            for (qsizetype unit = 0; unit < units; ++unit)
                append(text[i + unit], i + unit);
        }
        i += units;
    }
    return isChanged ? std::optional(std::move(plain)) : std::nullopt;
}

} // namespace interdict::scanning
