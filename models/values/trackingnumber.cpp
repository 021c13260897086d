// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/trackingnumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

// ISO 3166-1 alpha-2, as published in 2024.
constexpr QStringView countries = u"AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM "
                                  u"BN BO BQ BR BS BT BV BW BY BZ CA CC "
                                  u"CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH "
                                  u"ER ES ET FI FJ FK FM FO FR GA GB GD "
                                  u"GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN "
                                  u"IO IQ IR IS IT JE JM JO JP KE KG KH "
                                  u"KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK "
                                  u"ML MM MN MO MP MQ MR MS MT MU MV MW "
                                  u"MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS "
                                  u"PT PW PY QA RE RO RS RU RW SA SB SC "
                                  u"SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM "
                                  u"TN TO TR TT TV TW TZ UA UG UM US UY "
                                  u"UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

constexpr qsizetype s10Length = 13;
constexpr qsizetype upsLength = 18;
constexpr qsizetype upsWaybillLength = 11;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

bool isCountry(QStringView code)
{
    return isCapital(code[0]) && isCapital(code[1]) && countries.contains(code);
}

/// UPU S10-12 section 3: two letters, eight digits and their check digit, the country.
bool isS10(QStringView text)
{
    constexpr std::array weights{8, 6, 4, 2, 3, 5, 9, 7};
    if (text.size() != s10Length || !isCapital(text[0]) || !isCapital(text[1]) || !areDigits(text.sliced(2, 9)) ||
        !isCountry(text.sliced(11)))
        return false;
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (text[2 + static_cast<qsizetype>(i)].unicode() - u'0');
    const int rest = 11 - sum % 11;
    const int expected = rest == 10 ? 0 : rest == 11 ? 5 : rest;
    return text[10].unicode() - u'0' == expected;
}

/// UPS's sum over capitals and digits, each second one doubled; a letter counts as its place after "?" modulo 10.
bool hasUpsCheckDigit(QStringView serialAndCheck)
{
    int sum = 0;
    for (qsizetype i = 0; i + 1 < serialAndCheck.size(); ++i) {
        const QChar c = serialAndCheck[i];
        const int value = isDigit(c) ? c.unicode() - u'0' : (c.unicode() - 63) % 10;
        sum += i % 2 == 1 ? 2 * value : value;
    }
    return isDigit(serialAndCheck.back()) && serialAndCheck.back().unicode() - u'0' == (10 - sum % 10) % 10;
}

bool isUpsParcel(QStringView text)
{
    return text.size() == upsLength && text.startsWith(u"1Z") &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || isCapital(c); }) &&
           hasUpsCheckDigit(text.sliced(2));
}

bool isUpsWaybill(QStringView text)
{
    return text.size() == upsWaybillLength && QStringView(u"AHJKTV").contains(text[0]) && areDigits(text.sliced(1)) &&
           hasUpsCheckDigit(text.sliced(1));
}

QString compact(QStringView text)
{
    QString capitals;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'-')
            continue;
        capitals += c >= u'a' && c <= u'z' ? QChar(static_cast<char16_t>(c.unicode() - u'a' + u'A')) : c;
    }
    return capitals;
}

} // namespace

Result<TrackingNumber> TrackingNumber::parse(QStringView text)
{
    constexpr qsizetype longestText = 80; // every character with blanks about it
    if (text.size() <= longestText) {
        const QString capitals = compact(text);
        if (isS10(capitals))
            return TrackingNumber(capitals, Carrier::upuS10);
        if (isUpsParcel(capitals) || isUpsWaybill(capitals))
            return TrackingNumber(capitals, Carrier::ups);
    }
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate("TrackingNumber",
                                               "\"%1\" is no tracking number of a known form, or its check "
                                               "digit is wrong. Compare it with the label.")
                       .arg(text.first(std::min(text.size(), longestText))));
}

QString TrackingNumber::carrierName() const
{
    return m_carrier == Carrier::upuS10 ? u"UPU S10"_s : u"UPS"_s;
}

QString TrackingNumber::originCountry() const
{
    return m_carrier == Carrier::upuS10 ? m_text.last(2) : QString();
}

QString TrackingNumber::serviceIndicator() const
{
    if (m_carrier == Carrier::upuS10)
        return m_text.first(2);
    return m_text.size() == upsLength ? m_text.sliced(8, 2) : m_text.first(1);
}

} // namespace interdict
