// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/numberformat.h"

#include "models/intake/spreadsheets/formatcode.h"

#include <algorithm>
#include <cmath>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Section = NumberFormat::Section;
using Token = NumberFormat::Token;

constexpr int keptDigits = 15; // Excel computes with the doubles but shows no more

struct BuiltIn
{
    int id;
    QStringView code;
};
constexpr BuiltIn builtIns[] = {
    {1, u"0"},
    {2, u"0.00"},
    {3, u"#,##0"},
    {4, u"#,##0.00"},
    {5, u"\"$\"#,##0;-\"$\"#,##0"},
    {6, u"\"$\"#,##0;-\"$\"#,##0"},
    {7, u"\"$\"#,##0.00;-\"$\"#,##0.00"},
    {8, u"\"$\"#,##0.00;-\"$\"#,##0.00"},
    {9, u"0%"},
    {10, u"0.00%"},
    {11, u"0.00E+00"},
    {12, u"# ?/?"},
    {13, u"# ?\?/?\?"},
    {14, u"yyyy-mm-dd"},
    {15, u"d-mmm-yy"},
    {16, u"d-mmm"},
    {17, u"mmm-yy"},
    {18, u"h:mm AM/PM"},
    {19, u"h:mm:ss AM/PM"},
    {20, u"h:mm"},
    {21, u"h:mm:ss"},
    {22, u"m/d/yy h:mm"},
    {37, u"#,##0 ;(#,##0)"},
    {38, u"#,##0 ;(#,##0)"},
    {39, u"#,##0.00;(#,##0.00)"},
    {40, u"#,##0.00;(#,##0.00)"},
    {41, u"#,##0;-#,##0;\"-\""},
    {42, u"\"$\"#,##0;-\"$\"#,##0;\"$-\""},
    {43, u"#,##0.00;-#,##0.00;\"-\""},
    {44, u"\"$\"#,##0.00;-\"$\"#,##0.00;\"$-\""},
    {45, u"mm:ss"},
    {46, u"[h]:mm:ss"},
    {47, u"mm:ss.0"},
    {48, u"##0.0E+0"},
    {49, u"@"},
};

struct Decimal
{
    QByteArray whole; ///< without leading zeros; empty for 0
    QByteArray decimals;
};

/// A value that is not negative, rounded half up in decimal as a spreadsheet does, not in binary.
Decimal decimalOf(double value, int decimals, int shift)
{
    const QByteArray text = QByteArray::number(value, 'e', keptDigits - 1);
    QByteArray digits = text.first(1) + text.sliced(2, keptDigits - 1);
    qsizetype point = text.sliced(text.indexOf('e') + 1).toInt() + 1 + shift;
    if (point < 0) {
        digits.prepend(QByteArray(-point, '0'));
        point = 0;
    }
    const qsizetype kept = point + decimals;
    if (digits.size() < kept + 1)
        digits.append(QByteArray(kept + 1 - digits.size(), '0'));
    const bool roundsUp = digits.at(kept) >= '5';
    digits.truncate(kept);
    qsizetype at = kept - 1;
    for (; roundsUp && at >= 0 && digits.at(at) == '9'; --at)
        digits[at] = '0';
    if (roundsUp && at >= 0)
        digits[at] = static_cast<char>(digits.at(at) + 1);
    else if (roundsUp)
        digits.prepend('1');
    Decimal decimal{digits.first(digits.size() - decimals), digits.last(decimals)};
    while (decimal.whole.startsWith('0'))
        decimal.whole.remove(0, 1);
    return decimal;
}

bool isWholeAsWritten(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    return !digits.isEmpty() && (digits.size() == 1 || digits.front() != u'0') &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Digits, a point and digits, no more than are kept: shown as it is written, without zeros at its end. Most numbers
/// are.
bool isDecimalAsWritten(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    return point > 0 && digits.size() <= keptDigits + 1 && isWholeAsWritten(digits.first(point)) &&
           std::all_of(digits.begin() + point + 1, digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The places before the point, from the right: what is left over goes before the first.
QString wholePart(const Section &section, qsizetype end, const QByteArray &digits)
{
    QString reversed;
    qsizetype used = 0;
    const auto add = [&](QChar digit) {
        if (section.hasThousands && used > 0 && used % 3 == 0)
            reversed += u',';
        reversed += digit;
        ++used;
    };
    const auto isDigit = [](const Token &token) { return token.kind == Token::Kind::digit; };
    const auto first = std::find_if(section.tokens.begin(), section.tokens.begin() + end, isDigit);
    for (qsizetype i = end - 1; i >= 0; --i) {
        const Token &token = section.tokens[static_cast<size_t>(i)];
        if (token.kind == Token::Kind::literal)
            std::for_each(token.text.rbegin(), token.text.rend(), [&](QChar c) { reversed += c; });
        if (token.kind != Token::Kind::digit)
            continue;
        if (used < digits.size())
            add(QLatin1Char(digits.at(digits.size() - 1 - used)));
        else if (token.text == "0"_L1)
            add(u'0');
        while (i == first - section.tokens.begin() && used < digits.size())
            add(QLatin1Char(digits.at(digits.size() - 1 - used)));
    }
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

/// From the point on. Places that need show nothing lose their zeros, and with the last of them the point.
QString decimalPart(const Section &section, qsizetype start, const QByteArray &digits)
{
    qsizetype needed = 0;
    qsizetype place = 0;
    for (size_t i = static_cast<size_t>(start); i < section.tokens.size(); ++i) {
        if (section.tokens[i].kind != Token::Kind::digit)
            continue;
        ++place;
        if (section.tokens[i].text == "0"_L1 || (place <= digits.size() && digits.at(place - 1) != '0'))
            needed = place;
    }
    QString text;
    place = 0;
    for (size_t i = static_cast<size_t>(start); i < section.tokens.size(); ++i) {
        const Token &token = section.tokens[i];
        if (token.kind == Token::Kind::literal)
            text += token.text;
        else if (token.kind == Token::Kind::point && needed > 0)
            text += u'.';
        else if (token.kind == Token::Kind::digit && ++place <= needed)
            text += QLatin1Char(digits.at(place - 1));
    }
    return text;
}

QString exponential(const Section &section, double value)
{
    QString text;
    bool isWritten = false;
    for (const Token &token : section.tokens) {
        if (token.kind == Token::Kind::literal)
            text += token.text;
        else if (token.kind == Token::Kind::digit && !std::exchange(isWritten, true))
            text += QString::number(value, 'E', std::min(section.decimals, keptDigits - 1));
    }
    return text;
}

QString numberShown(const Section &section, double value)
{
    if (section.hasExponent)
        return exponential(section, value);
    const Decimal decimal = decimalOf(value, section.decimals, 2 * section.percents - 3 * section.thousands);
    const auto point = std::find_if(section.tokens.begin(), section.tokens.end(),
                                    [](const Token &token) { return token.kind == Token::Kind::point; });
    const qsizetype at = point - section.tokens.begin();
    return wholePart(section, at, decimal.whole) + decimalPart(section, at, decimal.decimals);
}

bool holdsFor(const Section &section, double value)
{
    const QString &sign = section.condition;
    return (sign == "<"_L1 && value < section.limit) || (sign == "<="_L1 && value <= section.limit) ||
           (sign == ">"_L1 && value > section.limit) || (sign == ">="_L1 && value >= section.limit) ||
           (sign == "="_L1 && value == section.limit) || (sign == "<>"_L1 && value != section.limit);
}

QString withGeneral(const Section &section, const QString &general)
{
    QString text;
    for (const Token &token : section.tokens)
        text += token.kind == Token::Kind::general ? general : token.text;
    return text.trimmed();
}

} // namespace

NumberFormat NumberFormat::parse(QStringView code)
{
    NumberFormat format;
    if (!code.isEmpty() && code.compare("General"_L1, Qt::CaseInsensitive) != 0)
        format.m_sections = parseFormatCode(code);
    return format;
}

NumberFormat NumberFormat::builtIn(int id)
{
    // 27 to 36 and 50 to 58 are dates of East Asian programs, but for two times that all of these agree on.
    if (id == 32 || id == 33)
        return parse(u"h:mm:ss");
    if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return parse(u"yyyy-mm-dd");
    const auto found =
        std::find_if(std::begin(builtIns), std::end(builtIns), [id](const BuiltIn &one) { return one.id == id; });
    return found == std::end(builtIns) ? NumberFormat() : parse(found->code);
}

QString NumberFormat::general(double value, QStringView asWritten)
{
    if (isWholeAsWritten(asWritten) && asWritten.size() <= 21)
        return asWritten.toString();
    if (isDecimalAsWritten(asWritten)) {
        while (asWritten.back() == u'0')
            asWritten.chop(1);
        if (asWritten.back() == u'.')
            asWritten.chop(1);
        return asWritten == u"-0" ? u"0"_s : asWritten.toString();
    }
    const double size = std::abs(value);
    if (size != 0 && (size >= 1e21 || size < 1e-9)) {
        QString text = QString::number(value, 'E', keptDigits - 1);
        const qsizetype exponent = text.indexOf(u'E');
        qsizetype end = exponent;
        while (text.at(end - 1) == u'0')
            --end;
        if (text.at(end - 1) == u'.')
            --end;
        return text.remove(end, exponent - end);
    }
    const int wholeDigits = size < 1 ? 1 : static_cast<int>(std::floor(std::log10(size))) + 1;
    const int leading = size == 0 || size >= 1 ? 0 : static_cast<int>(-std::floor(std::log10(size))) - 1;
    const Decimal decimal = decimalOf(size, std::max(0, keptDigits + leading - (size < 1 ? 0 : wholeDigits)), 0);
    QByteArray decimals = decimal.decimals;
    while (decimals.endsWith('0'))
        decimals.chop(1);
    const QByteArray whole = decimal.whole.isEmpty() ? QByteArrayLiteral("0") : decimal.whole;
    const QByteArray text = decimals.isEmpty() ? whole : whole + '.' + decimals;
    return QString::fromLatin1(value < 0 && text != "0" ? '-' + text : text);
}

/// By conditions where there are any, else by their places: positive, negative, zero. A section for negative numbers
/// alone writes the sign itself.
const Section *NumberFormat::sectionFor(double value, bool &isAbsolute) const
{
    isAbsolute = false;
    size_t count = m_sections.size();
    if (count > 1 && m_sections[count - 1].isText)
        --count;
    const bool hasConditions = std::any_of(m_sections.begin(), m_sections.end(),
                                           [](const Section &section) { return !section.condition.isEmpty(); });
    if (hasConditions) {
        for (size_t i = 0; i < count; ++i) {
            if (m_sections[i].condition.isEmpty() || holdsFor(m_sections[i], value)) {
                isAbsolute = i > 0 && value < 0;
                return &m_sections[i];
            }
        }
        return nullptr;
    }
    if (value < 0 && count >= 2) {
        isAbsolute = true;
        return &m_sections[1];
    }
    return count >= 3 && value == 0 ? &m_sections[2] : &m_sections.front();
}

QString NumberFormat::shown(double value, QStringView asWritten, DateSystem system) const
{
    bool isAbsolute = false;
    const Section *section = m_sections.empty() || !std::isfinite(value) ? nullptr : sectionFor(value, isAbsolute);
    if (!section || section->isText || section->isFraction)
        return general(value, asWritten);
    if (section->date.isDate() || section->date.hasTime) {
        const QString iso = isoOfSerial(value, section->date, system);
        return iso.isEmpty() ? general(value, asWritten) : iso;
    }
    const bool hasGeneral = std::any_of(section->tokens.begin(), section->tokens.end(),
                                        [](const Token &token) { return token.kind == Token::Kind::general; });
    if (hasGeneral)
        return withGeneral(*section, isAbsolute ? general(-value, asWritten.sliced(1)) : general(value, asWritten));
    if (!section->hasDigits) {
        QString text;
        for (const Token &token : section->tokens)
            text += token.text;
        return text.trimmed().isEmpty() ? general(value, asWritten) : text.trimmed();
    }
    const QString text = numberShown(*section, std::abs(value)).trimmed();
    if (text.isEmpty())
        return general(value, asWritten);
    const bool isZero = std::none_of(text.begin(), text.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return value < 0 && !isAbsolute && !isZero ? u'-' + text : text;
}

} // namespace interdict
