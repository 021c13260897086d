// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/phonenumber.h"

#include <QCoreApplication>

#ifdef INTERDICT_PHONE
#include <phonenumbers/phonenumberutil.h>
#endif

#include <algorithm>

namespace interdict {

namespace {

#ifdef INTERDICT_PHONE

namespace phone = i18n::phonenumbers;
using Util = phone::PhoneNumberUtil;

constexpr qsizetype longestText = 100; // the library's own limit is 250

tl::unexpected<Error> refused(QStringView text, const QString &sentence)
{
    return failure(ErrorCode::invalidValue, sentence.arg(text.first(std::min<qsizetype>(text.size(), 80))));
}

PhoneNumber::Kind kindOf(Util::PhoneNumberType type)
{
    switch (type) {
    case Util::FIXED_LINE:
        return PhoneNumber::Kind::fixedLine;
    case Util::MOBILE:
        return PhoneNumber::Kind::mobile;
    case Util::FIXED_LINE_OR_MOBILE:
        return PhoneNumber::Kind::fixedLineOrMobile;
    case Util::TOLL_FREE:
        return PhoneNumber::Kind::tollFree;
    case Util::PREMIUM_RATE:
        return PhoneNumber::Kind::premiumRate;
    case Util::VOIP:
        return PhoneNumber::Kind::voip;
    case Util::UNKNOWN:
        return PhoneNumber::Kind::unknown;
    default:
        return PhoneNumber::Kind::other;
    }
}

/// The library finds numbers inside other text and reads letters as a keypad does; here the text is the number.
bool hasOnlyDialled(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c.isSpace() || QStringView(u"+-./()\u2010\u2011\u2012\u2013").contains(c);
    });
}

/// "00" is how "+" is dialled in most countries; without a region the library cannot know it.
std::string withPlus(QStringView text, bool hasRegion)
{
    const QString plain = text.toString();
    if (!hasRegion && plain.startsWith(QStringLiteral("00")))
        return '+' + plain.sliced(2).toStdString();
    return plain.toStdString();
}

std::string formatted(const phone::PhoneNumber &number, Util::PhoneNumberFormat format)
{
    std::string text;
    Util::GetInstance()->Format(number, format, &text);
    return text;
}

#endif

} // namespace

#ifdef INTERDICT_PHONE

Result<PhoneNumber> PhoneNumber::parse(QStringView text, QStringView region)
{
    const QStringView trimmed = text.trimmed();
    phone::PhoneNumber number;
    const std::string from = region.isEmpty() ? "ZZ" : region.toString().toUpper().toStdString();
    const bool isRead =
        !trimmed.isEmpty() && trimmed.size() <= longestText && hasOnlyDialled(trimmed) &&
        Util::GetInstance()->Parse(withPlus(trimmed, !region.isEmpty()), from, &number) == Util::NO_PARSING_ERROR;
    if (!isRead) {
        return refused(text, QCoreApplication::translate("PhoneNumber",
                                                         "\"%1\" is no phone number. Write it with \"+\" and the "
                                                         "country's code, or name the country it is dialled in."));
    }
    const Util &util = *Util::GetInstance();
    if (!util.IsPossibleNumber(number)) {
        return refused(text, QCoreApplication::translate("PhoneNumber",
                                                         "\"%1\" has too few or too many digits for a phone "
                                                         "number of its country. Compare it with its source."));
    }
    std::string country;
    util.GetRegionCodeForNumber(number, &country);
    const bool isOneCountry = country.size() == 2 && country != "ZZ";
    return PhoneNumber(QString::fromStdString(formatted(number, Util::E164)),
                       isOneCountry ? QString::fromStdString(country) : QString(), kindOf(util.GetNumberType(number)),
                       util.IsValidNumber(number));
}

bool PhoneNumber::isSupported()
{
    return true;
}

QString PhoneNumber::toInternational() const
{
    phone::PhoneNumber number;
    if (Util::GetInstance()->Parse(m_e164.toStdString(), "ZZ", &number) != Util::NO_PARSING_ERROR)
        return m_e164;
    return QString::fromStdString(formatted(number, Util::INTERNATIONAL));
}

#else

Result<PhoneNumber> PhoneNumber::parse(QStringView text, QStringView)
{
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate("PhoneNumber",
                                               "\"%1\" was not read as a phone number, since this program was built "
                                               "without libphonenumber. Install it and build the program again.")
                       .arg(text.first(std::min<qsizetype>(text.size(), 80))));
}

bool PhoneNumber::isSupported()
{
    return false;
}

QString PhoneNumber::toInternational() const
{
    return m_e164;
}

#endif

} // namespace interdict
