// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/seendate.h"

namespace interdict {

namespace {

struct Field
{
    int at; ///< in the text
    int digits;
    int shift; ///< in the packed number
};

constexpr std::array fields{Field{0, 4, 40},  Field{5, 2, 32}, Field{8, 2, 24},
                            Field{11, 2, 16}, Field{14, 2, 8}, Field{17, 2, 0}};
constexpr qsizetype dayLength = 10;
constexpr qsizetype momentLength = 20;

/// The number, or -1.
int digitsAt(QByteArrayView text, const Field &field)
{
    int value = 0;
    for (int i = 0; i < field.digits; ++i) {
        const char c = text[field.at + i];
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

SeenDate SeenDate::of(const std::optional<PartialDate> &date)
{
    if (!date)
        return {};
    if (date->precision() == PartialDate::Precision::second)
        return fromText(date->toString().toLatin1());
    // Without the way over text: an import asks a million times.
    int year = 0;
    int month = 0;
    int day = 0;
    date->firstDay().getDate(&year, &month, &day);
    SeenDate seen;
    seen.m_packed = quint64(year + 1) << 40;
    if (date->precision() != PartialDate::Precision::year)
        seen.m_packed |= quint64(month + 1) << 32;
    if (date->precision() == PartialDate::Precision::day)
        seen.m_packed |= quint64(day + 1) << 24;
    return seen;
}

SeenDate SeenDate::fromText(QByteArrayView text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != dayLength && text.size() != momentLength)
        return {};
    SeenDate seen;
    for (const Field &field : fields) {
        if (field.at >= text.size())
            break;
        const int value = digitsAt(text, field);
        if (value < 0)
            return {};
        seen.m_packed |= quint64(value + 1) << field.shift;
    }
    return seen;
}

SeenDate::Text SeenDate::toText() const
{
    constexpr char punctuation[] = "    -  -  T  :  :  Z";
    Text text{};
    qsizetype length = 0;
    for (const Field &field : fields) {
        int value = int(m_packed >> field.shift & (field.digits == 4 ? 0xffffff : 0xff)) - 1;
        if (value < 0)
            break;
        for (int i = field.digits - 1; i >= 0; --i, value /= 10)
            text[size_t(field.at + i)] = char('0' + value % 10);
        for (; length < field.at; ++length) {
            if (punctuation[length] != ' ')
                text[size_t(length)] = punctuation[length];
        }
        length = field.at + field.digits;
    }
    if (length == momentLength - 1)
        text[size_t(length)] = 'Z';
    return text;
}

void SeenDate::widen(SeenDate &first, SeenDate &last) const
{
    if (isNone())
        return;
    if (first.isNone() || *this < first)
        first = *this;
    if (*this > last)
        last = *this;
}

} // namespace interdict
