// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/carrierforms.h"

#include "models/values/checkdigits.h"

#include <array>

namespace interdict {

namespace {

using Carrier = TrackingNumber::Carrier;

// What each carrier prints, from its own guides for shippers (USPS Publications 91 and 199, FedEx Ground Label Guide,
// UPS Tracking Numbers, DPD Parcel Label Specification, UPU S10-12) as collected by the tracking_number_data project.
// A form without a check digit says little on its own, which is why it comes last.
constexpr std::array forms{
    CarrierForm{Carrier::upuS10, u"S10", u"<ll>(d{8})#ll", CheckDigit::s10},
    CarrierForm{Carrier::ups, u"UPS", u"1Z(x{6}<xx>x{7})#", CheckDigit::ups},
    CarrierForm{Carrier::ups, u"UPS Waybill", u"<[AHJKTV]>(d{9})#", CheckDigit::ups},
    CarrierForm{Carrier::usps, u"USPS IMpb N", u"(94<ddd>d{16})#", CheckDigit::gs1, true},
    CarrierForm{Carrier::usps, u"USPS IMpb N", u"(94<ddd>d{20})#", CheckDigit::gs1, true},
    CarrierForm{Carrier::usps, u"USPS IMpb N", u"(94<ddd>9d{23})#", CheckDigit::gs1},
    CarrierForm{Carrier::usps, u"USPS IMpb C", u"(92<ddd>9d{15})#", CheckDigit::gs1, true},
    CarrierForm{Carrier::usps, u"USPS IMpb C", u"(92<ddd>9d{19})#", CheckDigit::gs1, true},
    CarrierForm{Carrier::usps, u"USPS IMpb C", u"(93<ddd>[012345678]d{15})#", CheckDigit::gs1, true},
    CarrierForm{Carrier::usps, u"USPS IMpb C", u"(93<ddd>[012345678]d{19})#", CheckDigit::gs1, true},
    CarrierForm{Carrier::usps, u"USPS IMpb C", u"(95<ddd>d{16})#", CheckDigit::gs1, true},
    CarrierForm{Carrier::usps, u"USPS IMpb C", u"(95<ddd>d{20})#", CheckDigit::gs1, true},
    CarrierForm{Carrier::usps, u"USPS Legacy", u"(91<dd>d{17})#", CheckDigit::gs1, true},
    CarrierForm{Carrier::usps, u"USPS Legacy", u"(<dd>d{17})#", CheckDigit::gs1After91, true},
    CarrierForm{Carrier::usps, u"USPS 20", u"(<dd>d{17})#", CheckDigit::gs1},
    CarrierForm{Carrier::fedex, u"FedEx Express (12)", u"(d{11})#", CheckDigit::fedex},
    CarrierForm{Carrier::fedex, u"FedEx Express (34)", u"[012345678]d{19}(00^d{11})#$", CheckDigit::fedex},
    CarrierForm{Carrier::fedex, u"FedEx Express (34)", u"[012345678]d{19}(d{13})#", CheckDigit::fedex},
    CarrierForm{Carrier::fedex, u"FedEx ASTRA (32)", u"3d{15}^(d{11})#$d{4}", CheckDigit::fedex},
    CarrierForm{Carrier::fedex, u"FedEx Ground GSN", u"96[23]2d{16}(00^d{11})#$", CheckDigit::fedex},
    CarrierForm{Carrier::fedex, u"FedEx Ground GSN", u"96[23]2d{16}(d{13})#", CheckDigit::fedex},
    CarrierForm{Carrier::fedex, u"FedEx Ground", u"(d{14})#", CheckDigit::gs1},
    CarrierForm{Carrier::fedex, u"FedEx Ground (SSCC-18)", u"0[0124](d{15})#", CheckDigit::gs1},
    CarrierForm{Carrier::fedex, u"FedEx Ground 96 (22)", u"96dd<ddd>(d{14})#", CheckDigit::gs1},
    CarrierForm{Carrier::dhl, u"DHL Express", u"(d{9,10})#", CheckDigit::mod7},
    CarrierForm{Carrier::dpd, u"DPD (28)", u"(d{21}<ddd>ddd)@", CheckDigit::mod37},
    CarrierForm{Carrier::dpd, u"DPD (14)", u"(d{14})@", CheckDigit::mod37},
    CarrierForm{Carrier::canadaPost, u"Canada Post (16)", u"(d{15})#", CheckDigit::gs1},
    CarrierForm{Carrier::ontrac, u"OnTrac", u"(Cd{13})#", CheckDigit::ups},
    CarrierForm{Carrier::ontrac, u"OnTrac D", u"(Dd{13})#", CheckDigit::ups},
    CarrierForm{Carrier::purolator, u"Purolator (12)", u"([012345]d{10})#", CheckDigit::luhn},
    CarrierForm{Carrier::oldDominion, u"Old Dominion", u"(77[78]d{7})#", CheckDigit::luhn},
    CarrierForm{Carrier::oldDominion, u"Old Dominion", u"(072d{7})#", CheckDigit::luhn},
    CarrierForm{Carrier::oldDominion, u"Old Dominion", u"(780d{7})#", CheckDigit::luhn},
    CarrierForm{Carrier::oldDominion, u"Old Dominion Guaranteed Shipment", u"(80d{8})#", CheckDigit::luhn},
    CarrierForm{Carrier::amazon, u"Amazon Logistics", u"TB[ACM]d{12}"},
    CarrierForm{Carrier::amazon, u"Amazon International", u"[ACF]d{10}"},
    CarrierForm{Carrier::canpar, u"Canpar (22)", u"<[CDKLSUXZ]>d{21}"},
    CarrierForm{Carrier::dhl, u"DHL Express (Piece ID)", u"Jl{2,3}d{9,10}"},
    CarrierForm{Carrier::dhl, u"DHL E-Commerce (14)", u"d{14}"},
    CarrierForm{Carrier::dhl, u"DHL E-Commerce", u"<GM>dx{9,38}"},
    CarrierForm{Carrier::dhl, u"DHL E-Commerce", u"<[LR]X>dx{9,38}"},
    CarrierForm{Carrier::dhl, u"DHL E-Commerce", u"<UV>dx{9,38}"},
    CarrierForm{Carrier::dhl, u"DHL E-Commerce", u"<[CI]N>dx{9,38}"},
    CarrierForm{Carrier::dhl, u"DHL E-Commerce", u"<SG>dx{9,38}"},
    CarrierForm{Carrier::dhl, u"DHL E-Commerce", u"<TH>dx{9,38}"},
    CarrierForm{Carrier::dhl, u"DHL E-Commerce", u"<HK>dx{9,38}"},
    CarrierForm{Carrier::dhl, u"DHL E-Commerce", u"<MY>dx{9,38}"},
    CarrierForm{Carrier::gofo, u"GOFO Express (US)", u"GFUSd{14}"},
    CarrierForm{Carrier::landmark, u"Landmark Global LTN", u"LTNd{8}N1"},
    CarrierForm{Carrier::lasership, u"LaserShip LX", u"L[AEHINX][123]d{7}"},
    CarrierForm{Carrier::lasership, u"LaserShip 1LS7 (15)", u"1LS7[12]d{10}"},
    CarrierForm{Carrier::lasership, u"LaserShip 1LS7 (18)", u"1LS7[12]dd01[1234]d{6}1"},
    CarrierForm{Carrier::lasership, u"LaserShip 1LSCX (15)", u"1LSCXx{10}"},
    CarrierForm{Carrier::purolator, u"Purolator (alpha + 9)", u"l{3}d{9}"},
    CarrierForm{Carrier::speedee, u"Spee-Dee (20)", u"SPd{18}"},
    CarrierForm{Carrier::yodel, u"Yodel", u"JJDd{16}"},
    CarrierForm{Carrier::yodel, u"Yodel", u"JDd{16}"},
    CarrierForm{Carrier::yunexpress, u"YunExpress", u"YTd{16}"},
};

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

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// Where the marks of a form stand in a text, each as begin and end; -1 where the form has none.
struct Places
{
    std::array<qsizetype, 2> summed{-1, -1};
    std::array<qsizetype, 2> service{-1, -1};
    std::array<qsizetype, 2> core{-1, -1};
    qsizetype check = -1;
};

/// One class of characters of a form and how often it stands there.
struct Element
{
    QStringView kind; ///< one character, or a set without its brackets
    bool isSet = false;
    qsizetype least = 1;
    qsizetype most = 1;
    qsizetype length = 0; ///< of its text in the form
};

Element elementAt(QStringView form)
{
    Element element;
    element.isSet = form[0] == u'[';
    const qsizetype close = form.indexOf(u']');
    element.kind = element.isSet ? form.sliced(1, close - 1) : form.first(1);
    element.length = element.isSet ? close + 1 : 1;
    if (element.length < form.size() && form[element.length] == u'{') {
        const qsizetype end = form.indexOf(u'}', element.length);
        const QStringView counts = form.sliced(element.length + 1, end - element.length - 1);
        const qsizetype comma = counts.indexOf(u',');
        element.least = (comma < 0 ? counts : counts.first(comma)).toInt();
        element.most = comma < 0 ? element.least : counts.sliced(comma + 1).toInt();
        element.length = end + 1;
    }
    return element;
}

bool fits(const Element &element, QChar c)
{
    if (element.isSet)
        return element.kind.contains(c);
    switch (element.kind[0].unicode()) {
    case u'd':
    case u'#':
        return isDigit(c);
    case u'l':
        return isLetter(c);
    case u'x':
    case u'@':
        return isDigit(c) || isLetter(c);
    default:
        return element.kind[0] == c;
    }
}

/// Notes the mark; false where the character is none.
bool noteMark(QChar c, qsizetype at, Places &places)
{
    switch (c.unicode()) {
    case u'(':
    case u')':
        places.summed[c == u')'] = at;
        return true;
    case u'<':
    case u'>':
        places.service[c == u'>'] = at;
        return true;
    case u'^':
    case u'$':
        places.core[c == u'$'] = at;
        return true;
    default:
        return false;
    }
}

/// Recursion goes as deep as the form has elements. A form has at most one element that repeats a varying number of
/// times, so the time is linear in the length of the text for each of its counts.
bool fit(QStringView form, QStringView text, qsizetype at, Places &places)
{
    while (!form.isEmpty() && noteMark(form[0], at, places))
        form = form.sliced(1);
    if (form.isEmpty())
        return at == text.size();
    const Element element = elementAt(form);
    if (element.kind[0] == u'#' || element.kind[0] == u'@')
        places.check = at;
    qsizetype count = 0;
    while (count < element.most && at + count < text.size() && fits(element, text[at + count]))
        ++count;
    for (; count >= element.least; --count) {
        if (fit(form.sliced(element.length), text, at + count, places))
            return true;
    }
    return false;
}

QStringView between(QStringView text, const std::array<qsizetype, 2> &marks)
{
    if (marks[0] < 0)
        return {};
    return text.sliced(marks[0], (marks[1] < 0 ? text.size() : marks[1]) - marks[0]);
}

QChar checkDigitOf(CheckDigit kind, QStringView summed)
{
    switch (kind) {
    case CheckDigit::gs1:
        return gs1Digit(summed);
    case CheckDigit::gs1After91:
        return gs1Digit(QStringLiteral("91").append(summed));
    case CheckDigit::ups:
        return upsDigit(summed);
    case CheckDigit::fedex:
        return fedexDigit(summed);
    case CheckDigit::luhn:
        return luhnDigit(summed);
    case CheckDigit::mod7:
        return mod7Digit(summed);
    case CheckDigit::mod37:
        return mod37Character(summed);
    case CheckDigit::s10:
        return s10Digit(summed);
    case CheckDigit::none:
        break;
    }
    return {};
}

std::optional<Places> placesIn(const CarrierForm &form, QStringView text)
{
    Places places;
    if (!fit(form.form, text, 0, places))
        return std::nullopt;
    // What the template cannot say: an S10 number ends in a country.
    const bool isFromACountry = form.carrier != Carrier::upuS10 || countries.contains(text.last(2));
    return isFromACountry ? std::optional(places) : std::nullopt;
}

/// The text without "420" and the ZIP code, for both lengths of ZIP code and for none.
std::array<QStringView, 3> unrouted(const CarrierForm &form, QStringView text)
{
    constexpr qsizetype shortRoute = 8;
    constexpr qsizetype longRoute = 12;
    constexpr qsizetype longestAfterLongRoute = 22;
    std::array<QStringView, 3> texts{text, {}, {}};
    if (form.mayBeRouted && text.startsWith(u"420") && text.size() > longRoute) {
        texts[1] = text.sliced(shortRoute);
        if (text.size() <= longRoute + longestAfterLongRoute)
            texts[2] = text.sliced(longRoute);
    }
    return texts;
}

} // namespace

std::span<const CarrierForm> carrierForms()
{
    return forms;
}

std::optional<FormMatch> matchForm(const CarrierForm &form, QStringView text)
{
    for (const QStringView own : unrouted(form, text)) {
        const auto places = own.isEmpty() ? std::nullopt : placesIn(form, own);
        if (!places)
            continue;
        const QStringView summed = between(own, places->summed);
        if (form.check != CheckDigit::none && checkDigitOf(form.check, summed) != own[places->check])
            continue;
        const QStringView core = between(own, places->core);
        return FormMatch{(core.isEmpty() ? own : core).toString(), between(own, places->service).toString(),
                         form.check != CheckDigit::none};
    }
    return std::nullopt;
}

bool hasForm(const CarrierForm &form, QStringView text)
{
    for (const QStringView own : unrouted(form, text)) {
        if (!own.isEmpty() && placesIn(form, own))
            return true;
    }
    return false;
}

} // namespace interdict
