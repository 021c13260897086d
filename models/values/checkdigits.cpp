// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/checkdigits.h"

#include <array>

namespace interdict {

namespace {

int digitOf(QChar c)
{
    return c.unicode() - u'0';
}

QChar characterOf(int value)
{
    return QChar(static_cast<char16_t>(value < 10 ? u'0' + value : u'A' + value - 10));
}

QChar upToTen(int sum)
{
    return characterOf((10 - sum % 10) % 10);
}

} // namespace

QChar gs1Digit(QStringView text)
{
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        sum += digitOf(text[text.size() - 1 - i]) * (i % 2 == 0 ? 3 : 1);
    return upToTen(sum);
}

QChar upsDigit(QStringView text)
{
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int value = text[i] <= u'9' ? digitOf(text[i]) : (text[i].unicode() - 63) % 10;
        sum += i % 2 == 1 ? 2 * value : value;
    }
    return upToTen(sum);
}

QChar fedexDigit(QStringView text)
{
    constexpr std::array weights{1, 3, 7};
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        sum += digitOf(text[text.size() - 1 - i]) * weights[static_cast<size_t>(i % 3)];
    return characterOf(sum % 11 % 10);
}

QChar luhnDigit(QStringView text)
{
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = digitOf(text[text.size() - 1 - i]);
        const int doubled = 2 * digit;
        sum += i % 2 == 1 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return upToTen(sum);
}

QChar mod7Digit(QStringView text)
{
    int rest = 0;
    for (const QChar c : text)
        rest = (rest * 10 + digitOf(c)) % 7;
    return characterOf(rest);
}

QChar mod37Character(QStringView text)
{
    constexpr int modulus = 36;
    int product = modulus;
    for (const QChar c : text) {
        const int value = c <= u'9' ? digitOf(c) : c.unicode() - u'A' + 10;
        const int sum = (product + value) % modulus;
        product = (sum == 0 ? modulus : sum) * 2 % (modulus + 1);
    }
    return characterOf((modulus + 1 - product) % modulus);
}

QChar s10Digit(QStringView text)
{
    constexpr std::array weights{8, 6, 4, 2, 3, 5, 9, 7};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digitOf(text[static_cast<qsizetype>(i)]);
    const int rest = 11 - sum % 11;
    return characterOf(rest == 10 ? 0 : rest == 11 ? 5 : rest);
}

} // namespace interdict
