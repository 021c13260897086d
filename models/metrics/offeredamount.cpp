// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/metrics/offeredamount.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr double gramsOfOunce = 28.3495;
constexpr double gramsOfPound = 453.592;
constexpr double sameWithin = 0.03; // "1oz (28g)" says one amount
constexpr double largest = 1e7;
constexpr qsizetype longestTitle = 400;

enum class Meaning { none, mass, strength, piece, volume, times };

struct UnitWords
{
    Meaning meaning;
    double factor;
    QLatin1StringView words; ///< between blanks
};

constexpr std::array unitWords{
    UnitWords{Meaning::mass, 1, QLatin1StringView(" g gr grs gm gms gs gram grams gramm gramme grammes gramos ")},
    UnitWords{Meaning::mass, 1000, QLatin1StringView(" kg kgs kilo kilos kilogram kilograms ")},
    UnitWords{Meaning::mass, gramsOfOunce, QLatin1StringView(" oz ozs ounce ounces ")},
    UnitWords{Meaning::mass, gramsOfPound, QLatin1StringView(" lb lbs pound pounds ")},
    UnitWords{Meaning::strength, 1, QLatin1StringView(" mg mgs milligram milligrams mcg ug micrograms ")},
    UnitWords{Meaning::volume, 1, QLatin1StringView(" ml mls millilitre millilitres milliliter milliliters ")},
    UnitWords{Meaning::volume, 10, QLatin1StringView(" cl ")},
    UnitWords{Meaning::volume, 1000, QLatin1StringView(" l litre litres liter liters ")},
    UnitWords{Meaning::piece, 1,
              QLatin1StringView(" pill pills tab tabs tablet tablets tabletten cap caps capsule capsules bar bars "
                                "blotter blotters hit hits dose doses patch patches pc pcs piece pieces stk kpl ")},
    UnitWords{Meaning::times, 1, QLatin1StringView(" x ")},
};

/// By each of their words: titles of a million listings ask some millions of times.
QHash<QString, const UnitWords *> unitsByWord()
{
    QHash<QString, const UnitWords *> units;
    for (const UnitWords &unit : unitWords) {
        for (const QString &word : QString(unit.words).split(u' ', Qt::SkipEmptyParts)) {
            if (!units.contains(word))
                units.insert(word, &unit);
        }
    }
    return units;
}

const UnitWords *unitOf(const QString &word)
{
    static const QHash<QString, const UnitWords *> units = unitsByWord();
    return units.value(word);
}

/// A part of a title: a number, a word, or a sign.
struct Token
{
    std::optional<double> number;
    QString word; ///< lower case; or one sign, all dashes as "-"
    bool isFraction = false;
    Meaning meaning = Meaning::none;
    double factor = 1;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Of those that goods are weighed in; "5/10" is five or ten.
bool isFraction(double above, double below)
{
    return above > 0 && above < below && (below == 2 || below == 3 || below == 4 || below == 8 || below == 16);
}

/// "1,000", "0,5", "3.5", "1/4"; moves `at` behind it.
Token numberAt(QStringView text, qsizetype &at)
{
    QString digits;
    const auto take = [&] {
        while (at < text.size() && isDigit(text[at]) && digits.size() < 15)
            digits += text[at++];
    };
    take();
    while (at + 3 < text.size() && text[at] == u',' && digits != "0"_L1 && isDigit(text[at + 1]) &&
           isDigit(text[at + 2]) && isDigit(text[at + 3]) && (at + 4 >= text.size() || !isDigit(text[at + 4]))) {
        ++at;
        take();
    }
    if (at + 1 < text.size() && (text[at] == u'.' || text[at] == u',') && isDigit(text[at + 1])) {
        digits += u'.';
        ++at;
        take();
    }
    Token token;
    token.number = digits.toDouble();
    if (at + 1 < text.size() && text[at] == u'/' && isDigit(text[at + 1])) {
        const qsizetype slash = at++;
        digits.clear();
        take();
        const double below = digits.toDouble();
        const bool goesOn = at + 1 < text.size() && !text[at].isSpace() && isDigit(text[at + 1]) &&
                            (text[at] == u'/' || text[at] == u'.' || text[at] == u','); // "1/2/4", "2/3.5"
        if (isFraction(*token.number, below) && !goesOn) {
            token.number = *token.number / below;
            token.isFraction = true;
            return token;
        }
        at = slash;
    }
    while (at < text.size() && isDigit(text[at])) // longer than any number that means an amount
        ++at;
    return token;
}

std::optional<double> spelt(const QString &word)
{
    if (word == "half"_L1)
        return 0.5;
    if (word == "quarter"_L1)
        return 0.25;
    if (word == "eighth"_L1)
        return 0.125;
    return std::nullopt;
}

std::optional<double> signedFraction(QChar sign)
{
    switch (sign.unicode()) {
    case u'½':
        return 0.5;
    case u'¼':
        return 0.25;
    case u'¾':
        return 0.75;
    case u'⅛':
        return 0.125;
    default:
        return std::nullopt;
    }
}

Token wordToken(QString word)
{
    Token token;
    word.replace(u'µ', u'u').replace(u'μ', u'u');
    token.number = spelt(word);
    if (const UnitWords *unit = unitOf(word)) {
        token.meaning = unit->meaning;
        token.factor = unit->factor;
    }
    token.word = std::move(word);
    return token;
}

/// "1 1/2" and "1½" are one number.
void addNumber(std::vector<Token> &tokens, const Token &token)
{
    const bool follows = token.isFraction && !tokens.empty() && tokens.back().number && tokens.back().word.isEmpty() &&
                         !tokens.back().isFraction && *tokens.back().number >= 1 &&
                         std::floor(*tokens.back().number) == *tokens.back().number;
    if (follows) {
        *tokens.back().number += *token.number;
        tokens.back().isFraction = true;
    } else {
        tokens.push_back(token);
    }
}

Token signToken(QChar sign)
{
    const bool isDash = sign.category() == QChar::Punctuation_Dash || sign == QChar(0x2212);
    return {std::nullopt, isDash ? u"-"_s : QString(sign), false, Meaning::none, 1};
}

std::vector<Token> tokensOf(QStringView title)
{
    std::vector<Token> tokens;
    const QString text = title.first(std::min(title.size(), longestTitle)).toString().toLower();
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (isDigit(c) || (c == u'.' && at + 1 < text.size() && isDigit(text[at + 1]))) {
            addNumber(tokens, numberAt(text, at));
        } else if (const auto fraction = signedFraction(c)) {
            addNumber(tokens, {fraction, {}, true, Meaning::none, 1});
            ++at;
        } else if (c.isLetter() || c == u'µ') {
            const qsizetype start = at++;
            while (at < text.size() && text[at].isLetter())
                ++at;
            tokens.push_back(wordToken(text.mid(start, at - start)));
        } else {
            if (c == u'×')
                tokens.push_back(wordToken(u"x"_s));
            else if (!c.isSpace() && c != u'(' && c != u')' && c != u'[' && c != u']')
                tokens.push_back(signToken(c));
            ++at;
        }
    }
    return tokens;
}

/// What a title says, each with the multiplier that stands beside it.
struct Sayings
{
    std::vector<double> masses;
    std::vector<double> volumes;
    std::vector<double> pieces;
    std::vector<double> times; ///< "10 x", "x 10" that stand beside no amount of grams or millilitres
    bool hasStrength = false;
    bool isVague = false; ///< a range or a bundle
};

class Reading
{
public:
    explicit Reading(std::vector<Token> tokens) : m_tokens(std::move(tokens)), m_isUsed(m_tokens.size(), false) {}

    Sayings sayings()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i)
            readAmount(i);
        for (size_t i = 0; i < m_tokens.size(); ++i)
            readTimes(i);
        return std::move(m_said);
    }

private:
    [[nodiscard]] Meaning meaning(size_t i) const { return i < m_tokens.size() ? m_tokens[i].meaning : Meaning::none; }
    [[nodiscard]] bool isNumber(size_t i) const { return i < m_tokens.size() && m_tokens[i].number.has_value(); }
    [[nodiscard]] bool isSign(size_t i, char16_t sign) const
    {
        return i < m_tokens.size() && m_tokens[i].word == QChar(sign);
    }

    /// "10-20 g", "10 to 20 g", "5/10 g", "1 and a half ounce", "up to 20 g", "3 g + 2 g".
    [[nodiscard]] bool isVagueBefore(size_t number) const
    {
        static const QStringList between{u"-"_s, u"/"_s, u"&"_s, u"to"_s, u"or"_s, u"and"_s, u"bis"_s};
        if (number == 0)
            return false;
        const size_t before = number - 1 - (number >= 2 && m_tokens[number - 1].word == "a"_L1 ? 1 : 0);
        if (isSign(before, u'+'))
            return true;
        if (before == 0 || !between.contains(m_tokens[before].word))
            return false;
        const bool isUpTo = m_tokens[before].word == "to"_L1 && m_tokens[before - 1].word == "up"_L1;
        return isUpTo || (isNumber(before - 1) && !m_isUsed[before - 1]);
    }

    void readAmount(size_t number)
    {
        size_t unit = number + 1;
        if (!isNumber(number))
            return;
        if (unit < m_tokens.size() && (m_tokens[unit].word == "an"_L1 || m_tokens[unit].word == "of"_L1))
            unit += m_tokens[unit].word == "of"_L1 && unit + 1 < m_tokens.size() && m_tokens[unit + 1].word == "an"_L1
                        ? 2
                        : 1;
        if (meaning(unit) == Meaning::none || meaning(unit) == Meaning::times)
            return;
        m_isUsed[number] = true;
        const double amount = *m_tokens[number].number * m_tokens[unit].factor;
        const bool isOfEach = isSign(unit + 1, u'/') && !isNumber(unit + 2); // "1g/pill", but not "1g/3.5g"
        if (meaning(unit) == Meaning::strength || isOfEach) {                // "100mg", "10 mg/ml"
            m_said.hasStrength = true;
            return;
        }
        m_said.isVague |= isVagueBefore(number);
        const double times = timesBeside(number, unit);
        (meaning(unit) == Meaning::mass     ? m_said.masses
         : meaning(unit) == Meaning::volume ? m_said.volumes
                                            : m_said.pieces)
            .push_back(amount * times);
    }

    /// "3 x 5g", "5g x 3"; those numbers then say nothing else.
    double timesBeside(size_t number, size_t unit)
    {
        if (number >= 2 && meaning(number - 1) == Meaning::times && isNumber(number - 2) && !m_isUsed[number - 2]) {
            m_isUsed[number - 2] = true;
            return *m_tokens[number - 2].number;
        }
        const bool isBehind = meaning(unit + 1) == Meaning::times && isNumber(unit + 2);
        if (isBehind && meaning(unit + 3) == Meaning::none) {
            m_isUsed[unit + 2] = true;
            return *m_tokens[unit + 2].number;
        }
        return 1;
    }

    void readTimes(size_t number)
    {
        if (!isNumber(number) || m_isUsed[number])
            return;
        const bool isBefore = meaning(number + 1) == Meaning::times;
        const bool isBehind = number >= 1 && meaning(number - 1) == Meaning::times;
        if (!isBefore && !isBehind)
            return;
        m_isUsed[number] = true;
        m_said.times.push_back(*m_tokens[number].number);
    }

    std::vector<Token> m_tokens;
    std::vector<bool> m_isUsed;
    Sayings m_said;
};

/// The amount, where all say the same.
std::optional<double> agreed(const std::vector<double> &amounts)
{
    if (amounts.empty())
        return std::nullopt;
    const auto [least, most] = std::minmax_element(amounts.begin(), amounts.end());
    const bool isOne = *least > 0 && *most <= largest && *most <= *least * (1 + sameWithin);
    return isOne ? std::optional(amounts.front()) : std::nullopt;
}

std::optional<OfferedAmount> amountIn(const Sayings &said)
{
    const auto with = [](AmountUnit unit, std::optional<double> amount) {
        return amount ? std::optional(OfferedAmount{unit, *amount}) : std::nullopt;
    };
    if (said.isVague)
        return std::nullopt;
    const int kinds = int(!said.masses.empty()) + int(!said.volumes.empty()) + int(!said.pieces.empty());
    if (kinds > 1)
        return std::nullopt;
    if (!said.pieces.empty()) {
        std::vector<double> all = said.pieces;
        all.insert(all.end(), said.times.begin(), said.times.end());
        return with(AmountUnit::piece, agreed(all));
    }
    if (kinds == 0) // "Tramadol 50 mg x 100"; "5 x" of what is not told without a strength
        return said.hasStrength ? with(AmountUnit::piece, agreed(said.times)) : std::nullopt;
    if (std::any_of(said.times.begin(), said.times.end(), [](double times) { return times != 1; }))
        return std::nullopt;
    return said.volumes.empty() ? with(AmountUnit::gram, agreed(said.masses))
                                : with(AmountUnit::millilitre, agreed(said.volumes));
}

} // namespace

QString toToken(AmountUnit unit)
{
    switch (unit) {
    case AmountUnit::gram:
        return u"gram"_s;
    case AmountUnit::piece:
        return u"piece"_s;
    case AmountUnit::millilitre:
        return u"ml"_s;
    }
    return {};
}

QString displayName(AmountUnit unit)
{
    switch (unit) {
    case AmountUnit::gram:
        return QCoreApplication::translate("OfferedAmount", "gram");
    case AmountUnit::piece:
        return QCoreApplication::translate("OfferedAmount", "piece");
    case AmountUnit::millilitre:
        return QCoreApplication::translate("OfferedAmount", "millilitre");
    }
    return {};
}

std::optional<AmountUnit> amountUnitFromToken(QStringView token)
{
    for (const AmountUnit unit : {AmountUnit::gram, AmountUnit::piece, AmountUnit::millilitre}) {
        if (toToken(unit) == token)
            return unit;
    }
    return std::nullopt;
}

std::optional<OfferedAmount> offeredAmount(QStringView title)
{
    return amountIn(Reading(tokensOf(title)).sayings());
}

} // namespace interdict
