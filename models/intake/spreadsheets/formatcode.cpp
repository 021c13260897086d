// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/formatcode.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Section = NumberFormat::Section;
using Token = NumberFormat::Token;

constexpr qsizetype longestCode = 1024; // Excel takes 255

/// Reads one section; goes along the code with the others.
class SectionParser
{
public:
    SectionParser(QStringView code, qsizetype &at) : m_code(code), m_at(at) {}

    Section parse();

private:
    void step();
    void stepBracket();
    void stepDigit(QChar c);
    void stepComma();
    bool stepWord();
    void literal(const QString &text) { m_section.tokens.push_back({Token::Kind::literal, text}); }
    void noteLetter(QChar letter) { m_letters += letter.toLower(); }
    void readDate();
    [[nodiscard]] QChar peek(qsizetype ahead = 1) const
    {
        return m_at + ahead < m_code.size() ? m_code.at(m_at + ahead) : QChar();
    }

    QStringView m_code;
    qsizetype &m_at;
    Section m_section;
    QString m_letters; ///< of dates, one for each run
    bool m_isAfterPoint = false;
    bool m_isElapsed = false;
};

bool isDigitPlace(QChar c)
{
    return c == u'0' || c == u'#' || c == u'?';
}

void SectionParser::stepDigit(QChar c)
{
    m_section.hasDigits = true;
    if (m_section.hasExponent) // the exponent's own places
        return;
    if (m_isAfterPoint)
        ++m_section.decimals;
    m_section.tokens.push_back({Token::Kind::digit, QString(c)});
}

/// Between places of digits a comma groups by thousands; after the last it divides by a thousand.
void SectionParser::stepComma()
{
    if (!m_section.hasDigits) {
        literal(u","_s);
        return;
    }
    qsizetype next = m_at;
    while (next < m_code.size() && m_code.at(next) == u',')
        ++next;
    if (next < m_code.size() && isDigitPlace(m_code.at(next)))
        m_section.hasThousands = true;
    else
        m_section.thousands += int(next - m_at);
    m_at = next - 1;
}

void SectionParser::stepBracket()
{
    qsizetype end = m_code.indexOf(u']', m_at);
    if (end < 0)
        end = m_code.size();
    const QString inside = m_code.sliced(m_at + 1, std::max<qsizetype>(0, end - m_at - 1)).toString();
    m_at = end;
    if (inside.startsWith(u'$')) { // "[$€-407]": a currency and a locale
        literal(inside.sliced(1).section(u'-', 0, 0));
        return;
    }
    const QString lower = inside.toLower();
    if (!lower.isEmpty() && u"hms"_s.contains(lower.at(0)) && lower.count(lower.at(0)) == lower.size()) {
        m_isElapsed = true;
        noteLetter(lower.at(0));
        return;
    }
    qsizetype sign = 0;
    while (sign < inside.size() && u"<>="_s.contains(inside.at(sign)))
        ++sign;
    bool isNumber = false;
    const double limit = inside.sliced(sign).toDouble(&isNumber);
    if (sign > 0 && isNumber) {
        m_section.condition = inside.first(sign);
        m_section.limit = limit;
    }
}

bool SectionParser::stepWord()
{
    const QStringView rest = m_code.sliced(m_at);
    const auto take = [this, rest](QLatin1StringView word) {
        if (!rest.startsWith(word, Qt::CaseInsensitive))
            return false;
        m_at += word.size() - 1;
        return true;
    };
    if (take("General"_L1)) {
        m_section.tokens.push_back({Token::Kind::general, {}});
        return true;
    }
    if (take("AM/PM"_L1) || take("A/P"_L1)) {
        noteLetter(u'h');
        return true;
    }
    if (m_section.hasDigits && (take("E+"_L1) || take("E-"_L1))) {
        m_section.hasExponent = true;
        return true;
    }
    const QChar letter = rest.first(1).toString().toLower().at(0);
    if (!u"ymdhsbge"_s.contains(letter))
        return false;
    while (peek().toLower() == letter)
        ++m_at;
    noteLetter(letter == u'b' || letter == u'e' || letter == u'g' ? u'y' : letter);
    return true;
}

void SectionParser::step()
{
    const QChar c = m_code.at(m_at);
    if (c == u'"') {
        qsizetype end = m_code.indexOf(u'"', m_at + 1);
        if (end < 0)
            end = m_code.size();
        literal(m_code.sliced(m_at + 1, end - m_at - 1).toString());
        m_at = end;
    } else if (c == u'\\' && !peek().isNull()) {
        literal(QString(peek()));
        ++m_at;
    } else if (c == u'_' || c == u'*') { // a blank as wide as the next character; the next character as filling
        if (c == u'_')
            literal(u" "_s);
        ++m_at;
    } else if (c == u'[') {
        stepBracket();
    } else if (c == u'@') {
        m_section.isText = true;
    } else if (isDigitPlace(c)) {
        stepDigit(c);
    } else if (c == u'.') {
        m_isAfterPoint = true;
        m_section.tokens.push_back({Token::Kind::point, {}});
    } else if (c == u',') {
        stepComma();
    } else if (!stepWord()) {
        m_section.percents += c == u'%' ? 1 : 0;
        m_section.isFraction = m_section.isFraction || (c == u'/' && m_section.hasDigits && m_letters.isEmpty());
        literal(QString(c));
    }
}

/// "m" is a month, but a minute after an hour or before a second.
void SectionParser::readDate()
{
    NumberFormat::DateParts &date = m_section.date;
    for (qsizetype i = 0; i < m_letters.size(); ++i) {
        const QChar letter = m_letters.at(i);
        const bool isMinute = letter == u'm' && ((i > 0 && m_letters.at(i - 1) == u'h') ||
                                                 (i + 1 < m_letters.size() && m_letters.at(i + 1) == u's') ||
                                                 (m_isElapsed && m_letters.size() == 1));
        if (letter == u'h' || letter == u's' || isMinute)
            date.hasTime = true;
        else if (letter == u'y')
            date.hasYear = true;
        else if (letter == u'd')
            date.hasDay = true;
        else
            date.hasMonth = true;
    }
    date.isElapsed = m_isElapsed;
    date.hasFraction = date.hasTime && m_section.hasDigits;
}

Section SectionParser::parse()
{
    for (; m_at < m_code.size() && m_code.at(m_at) != u';'; ++m_at)
        step();
    readDate();
    return m_section;
}

} // namespace

std::vector<NumberFormat::Section> parseFormatCode(QStringView code)
{
    std::vector<Section> sections;
    const QStringView bounded = code.first(std::min(code.size(), longestCode));
    for (qsizetype at = 0; at <= bounded.size() && sections.size() < 4; ++at)
        sections.push_back(SectionParser(bounded, at).parse());
    return sections;
}

} // namespace interdict
