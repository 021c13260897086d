// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/moneyreading.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct CurrencyName
{
    const char16_t *name; ///< lower case
    const char *code;
};
constexpr std::array currencyNames{
    CurrencyName{u"dollar", "USD"},   CurrencyName{u"dollars", "USD"},  CurrencyName{u"us", "USD"},
    CurrencyName{u"euro", "EUR"},     CurrencyName{u"euros", "EUR"},    CurrencyName{u"pounds", "GBP"},
    CurrencyName{u"bitcoin", "BTC"},  CurrencyName{u"bitcoins", "BTC"}, CurrencyName{u"xbt", "BTC"},
    CurrencyName{u"ethereum", "ETH"}, CurrencyName{u"ether", "ETH"},    CurrencyName{u"litecoin", "LTC"},
    CurrencyName{u"monero", "XMR"},   CurrencyName{u"tether", "USDT"},  CurrencyName{u"yuan", "CNY"},
    CurrencyName{u"rmb", "CNY"},      CurrencyName{u"rubles", "RUB"},   CurrencyName{u"руб", "RUB"},
    CurrencyName{u"zł", "PLN"},       CurrencyName{u"元", "CNY"},       CurrencyName{u"円", "JPY"},
};
// ISO 4217 codes and coins' tickers that stand in listings.
constexpr std::array codes{
    "USD",  "EUR", "GBP",  "BTC",  "XMR",  "LTC", "ETH", "CAD", "AUD", "NZD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK",
    "HUF",  "RON", "BGN",  "RUB",  "UAH",  "TRY", "JPY", "CNY", "HKD", "SGD", "TWD", "KRW", "INR", "THB", "PHP", "IDR",
    "MYR",  "VND", "PKR",  "AED",  "SAR",  "ILS", "ZAR", "NGN", "EGP", "BRL", "MXN", "ARS", "CLP", "COP", "PEN", "BCH",
    "DASH", "ZEC", "DOGE", "USDT", "USDC", "XRP", "BNB", "SOL", "TRX", "ISK", "HRK", "KZT", "GEL"};

struct CurrencySign
{
    char16_t sign;
    const char *code;
};
constexpr std::array signs{CurrencySign{u'€', "EUR"}, CurrencySign{u'£', "GBP"},   CurrencySign{u'₿', "BTC"},
                           CurrencySign{u'฿', "BTC"}, CurrencySign{u'₽', "RUB"}, CurrencySign{u'₹', "INR"},
                           CurrencySign{u'₩', "KRW"}, CurrencySign{u'₴', "UAH"},   CurrencySign{u'₺', "TRY"},
                           CurrencySign{u'₪', "ILS"}, CurrencySign{u'₫', "VND"},   CurrencySign{u'Ξ', "ETH"},
                           CurrencySign{u'Ł', "LTC"}};

struct DollarPrefix
{
    const char *letters;
    const char *code;
};
constexpr std::array dollars{DollarPrefix{"", "USD"},     DollarPrefix{"US", "USD"}, DollarPrefix{"USD", "USD"},
                             DollarPrefix{"U.S.", "USD"}, DollarPrefix{"A", "AUD"},  DollarPrefix{"AU", "AUD"},
                             DollarPrefix{"AUD", "AUD"},  DollarPrefix{"C", "CAD"},  DollarPrefix{"CA", "CAD"},
                             DollarPrefix{"CAD", "CAD"},  DollarPrefix{"NZ", "NZD"}, DollarPrefix{"HK", "HKD"},
                             DollarPrefix{"S", "SGD"},    DollarPrefix{"SG", "SGD"}, DollarPrefix{"R", "BRL"}};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\u00a0' || c == u'\u202f';
}

/// The word at the end or at the start of `text`, behind or before blanks.
QStringView lastWord(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    qsizetype start = text.size();
    while (start > 0 && (text[start - 1].isLetter() || text[start - 1] == u'.'))
        --start;
    return text.sliced(start);
}

QStringView firstWord(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.first(end);
}

QString codeOfWord(QStringView word)
{
    if (word.isEmpty() || word.size() > 10)
        return {};
    for (const char *code : codes) {
        if (word.compare(QLatin1StringView(code), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(code);
    }
    for (const CurrencyName &known : currencyNames) {
        if (word.compare(QStringView(known.name), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(known.code);
    }
    return {};
}

QString codeOfSign(QChar sign)
{
    const auto *found =
        std::find_if(signs.begin(), signs.end(), [sign](const auto &known) { return sign == known.sign; });
    return found == signs.end() ? QString() : QString::fromLatin1(found->code);
}

/// "A$", "US $"; nothing where the letters before the sign are no country.
QString codeOfDollar(QStringView before)
{
    const QStringView letters = lastWord(before);
    for (const DollarPrefix &prefix : dollars) {
        if (letters.compare(QLatin1StringView(prefix.letters), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(prefix.code);
    }
    return u"USD"_s;
}

QString currencyBefore(QStringView before)
{
    while (!before.isEmpty() && (isBlank(before.back()) || before.back() == u':'))
        before.chop(1);
    if (before.isEmpty())
        return {};
    if (before.back() == u'$')
        return codeOfDollar(before.chopped(1));
    if (const QString code = codeOfSign(before.back()); !code.isEmpty())
        return code;
    return codeOfWord(lastWord(before));
}

QString currencyAfter(QStringView after)
{
    while (!after.isEmpty() && isBlank(after.front()))
        after = after.sliced(1);
    if (after.isEmpty())
        return {};
    if (after.front() == u'$')
        return u"USD"_s;
    if (const QString code = codeOfSign(after.front()); !code.isEmpty())
        return code;
    return codeOfWord(firstWord(after));
}

/// The number at `start` with its separators: "1,234.50", "1 234,5", "1'000", "1e-07". Gives its end.
qsizetype numberEnd(QStringView text, qsizetype start)
{
    const auto hasDigits = [text](qsizetype at, qsizetype count) {
        for (qsizetype i = at; i < at + count; ++i) {
            if (i >= text.size() || !isDigit(text[i]))
                return false;
        }
        return true;
    };
    qsizetype i = start;
    while (i < text.size()) {
        const QChar c = text[i];
        const bool isGroup =
            (isBlank(c) || c == u'\'' || c == u'’') && hasDigits(i + 1, 3) && !hasDigits(i + 1, 4) && i > start;
        const bool isPoint = (c == u'.' || c == u',') && hasDigits(i + 1, 1);
        if (isDigit(c) || isPoint || isGroup) {
            ++i;
        } else if ((c == u'e' || c == u'E') && i > start) {
            const qsizetype sign = i + 1 < text.size() && (text[i + 1] == u'-' || text[i + 1] == u'+') ? 1 : 0;
            if (!hasDigits(i + 1 + sign, 1))
                break;
            i += 1 + sign;
        } else {
            break;
        }
    }
    return i;
}

bool areGroups(QStringView text, QChar separator)
{
    qsizetype length = 0;
    bool isFirst = true;
    for (const QChar c : text) {
        if (c != separator) {
            length += isDigit(c) ? 1 : 0;
            continue;
        }
        if (isFirst ? length < 1 || length > 3 : length != 3)
            return false;
        isFirst = false;
        length = 0;
    }
    return !isFirst && length == 3;
}

/// The separator before the decimals; a null character where there is none.
QChar decimalSeparator(QStringView number, bool prefersComma)
{
    const qsizetype dot = number.lastIndexOf(u'.');
    const qsizetype comma = number.lastIndexOf(u',');
    if (dot >= 0 && comma >= 0)
        return dot > comma ? u'.' : u',';
    const QChar only = dot >= 0 ? u'.' : u',';
    if (dot < 0 && comma < 0)
        return {};
    if (number.count(only) > 1)
        return {};
    const bool isExpected = (only == u',') == prefersComma;
    return !isExpected && areGroups(number, only) && number.front() != u'0' ? QChar() : only;
}

QString plainNumber(QStringView number, QChar decimal)
{
    QString plain;
    plain.reserve(number.size());
    for (const QChar c : number) {
        if (isDigit(c) || c == u'e' || c == u'E' || c == u'-' || c == u'+')
            plain += c;
        else if (c == decimal)
            plain += u'.';
    }
    return plain;
}

struct Amount
{
    QStringView number;
    QString currency;
    bool isNegative = false;
    bool isThousands = false; ///< "1.5k"
    qsizetype start = 0;      ///< with its sign
    qsizetype end = 0;
};

/// "k" right behind a number that is no letter of a word: a thousand.
bool isThousands(QStringView after)
{
    return !after.isEmpty() && (after.front() == u'k' || after.front() == u'K') &&
           (after.size() == 1 || !after[1].isLetterOrNumber());
}

/// The amounts in a text, at most a few.
QVarLengthArray<Amount, 4> amountsIn(QStringView text)
{
    constexpr qsizetype mostAmounts = 16;
    QVarLengthArray<Amount, 4> amounts;
    for (qsizetype i = 0; i < text.size() && amounts.size() < mostAmounts; ++i) {
        const bool startsNumber = isDigit(text[i]) || (text[i] == u'.' && i + 1 < text.size() && isDigit(text[i + 1]) &&
                                                       (i == 0 || !text[i - 1].isLetterOrNumber()));
        if (!startsNumber)
            continue;
        const qsizetype end = numberEnd(text, i);
        QStringView before = text.first(i);
        const bool isNegative = (before.endsWith(u'-') || before.endsWith(u'−')) &&
                                (i == 1 || !before.chopped(1).trimmed().back().isLetterOrNumber());
        if (isNegative)
            before.chop(1);
        const bool isInThousands = isThousands(text.sliced(end));
        const qsizetype behind = end + (isInThousands ? 1 : 0);
        Amount amount{text.sliced(i, end - i), currencyBefore(before), isNegative,
                      isInThousands,           before.size(),          behind};
        if (amount.currency.isEmpty())
            amount.currency = currencyAfter(text.sliced(behind));
        amounts.append(amount);
        i = behind - 1;
    }
    return amounts;
}

constexpr qsizetype longestPrice = 400;

std::optional<Money> moneyOf(const Amount &amount, const QString &currency, bool hasDecimalComma)
{
    QString plain = plainNumber(amount.number, decimalSeparator(amount.number, hasDecimalComma));
    if (amount.isNegative)
        plain.prepend(u'-');
    if (amount.isThousands && !plain.contains(u'e', Qt::CaseInsensitive))
        plain += "e3"_L1;
    const Result<Money> money = Money::parse(plain, amount.currency.isEmpty() ? currency : amount.currency);
    return money ? std::optional(*money) : std::nullopt;
}

/// "10-20 USD", "$5 to $10", "100 – 250": from the one to the other, so that neither is the price.
bool isRange(QStringView text, const Amount &from, const Amount &to)
{
    if (!from.currency.isEmpty() && !to.currency.isEmpty() && from.currency != to.currency)
        return false;
    QString between;
    for (const QChar c : text.sliced(from.end, std::max<qsizetype>(0, to.start - from.end))) {
        if (!isBlank(c) && c != u'$' && codeOfSign(c).isEmpty())
            between += c.toLower();
    }
    for (const QString &code : {from.currency, to.currency}) {
        if (!code.isEmpty())
            between.remove(code, Qt::CaseInsensitive);
    }
    static const QStringList marks{u"-"_s,  u"–"_s,   u"—"_s, u"−"_s,  u"~"_s,
                                   u".."_s, u"..."_s, u"…"_s, u"to"_s, u"bis"_s};
    return marks.contains(between) || (between.isEmpty() && to.isNegative);
}

} // namespace

QString currencyCode(QStringView text)
{
    text = text.trimmed();
    if (text.size() > 1 && text.back() == u'$')
        return codeOfDollar(text.chopped(1));
    if (text.size() == 1)
        return text[0] == u'$' ? u"USD"_s : codeOfSign(text[0]);
    return codeOfWord(text);
}

std::optional<Money> readMoney(QStringView text, const QString &currency, bool hasDecimalComma)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestPrice)
        return std::nullopt;
    const auto amounts = amountsIn(text);
    const Amount *chosen = nullptr;
    for (const Amount &amount : amounts) {
        if (!amount.currency.isEmpty()) {
            chosen = &amount;
            break;
        }
    }
    if (!chosen && amounts.size() == 1)
        chosen = &amounts.front();
    if (!chosen)
        return std::nullopt;
    for (qsizetype i = 1; i < amounts.size(); ++i) {
        if (isRange(text, amounts[i - 1], amounts[i]))
            return std::nullopt;
    }
    return moneyOf(*chosen, currency, hasDecimalComma);
}

std::optional<Money> readAmount(QStringView text, const QString &currency, bool hasDecimalComma)
{
    text = text.trimmed();
    if (text.size() > longestPrice)
        return std::nullopt;
    const auto amounts = amountsIn(text);
    const auto *found = std::find_if(amounts.begin(), amounts.end(),
                                     [&currency](const Amount &amount) { return amount.currency == currency; });
    return found == amounts.end() ? std::nullopt : moneyOf(*found, currency, hasDecimalComma);
}

QStringList currenciesIn(QStringView text)
{
    QStringList found;
    for (const Amount &amount : amountsIn(text.first(std::min(text.size(), longestPrice)))) {
        if (!amount.currency.isEmpty() && !found.contains(amount.currency))
            found << amount.currency;
    }
    return found;
}

bool isPlaceholder(const Money &money)
{
    constexpr qsizetype fewestNines = 5;
    if (const double about = money.approximate(); about > 1e-12 && about < 99998)
        return false; // nearly all, and quickly told
    const QString amount = money.amount();
    const qsizetype point = amount.indexOf(u'.');
    const QStringView whole = QStringView(amount).first(point < 0 ? amount.size() : point);
    const QStringView rest = QStringView(amount).sliced(whole.size() + (point < 0 ? 0 : 1));
    const auto isAll = [](QStringView digits, QChar digit) {
        return std::all_of(digits.begin(), digits.end(), [digit](QChar c) { return c == digit; });
    };
    if (isAll(whole, u'0'))
        return isAll(rest, u'0');
    return whole.size() >= fewestNines && isAll(whole, u'9') && (isAll(rest, u'9') || isAll(rest, u'0'));
}

std::optional<bool> hasDecimalComma(QStringView text)
{
    const auto amounts = amountsIn(text.first(std::min(text.size(), longestPrice)));
    for (const Amount &amount : amounts) {
        const qsizetype dots = amount.number.count(u'.');
        const qsizetype commas = amount.number.count(u',');
        if (dots > 0 && commas > 0)
            return amount.number.lastIndexOf(u',') > amount.number.lastIndexOf(u'.');
        if (dots + commas != 1)
            continue;
        if (!areGroups(amount.number, dots ? u'.' : u',') || amount.number.front() == u'0')
            return commas > 0;
    }
    return std::nullopt;
}

bool namesCurrency(QStringView text)
{
    const auto amounts = amountsIn(text.first(std::min(text.size(), longestPrice)));
    return std::any_of(amounts.begin(), amounts.end(), [](const Amount &amount) { return !amount.currency.isEmpty(); });
}

} // namespace interdict
