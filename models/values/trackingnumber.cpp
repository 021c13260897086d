// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/trackingnumber.h"

#include "models/values/carrierforms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Carrier = TrackingNumber::Carrier;

struct CarrierWords
{
    Carrier carrier;
    QLatin1StringView token;
    QLatin1StringView name; ///< as the carrier writes it, in every language
};

constexpr std::array words{
    CarrierWords{Carrier::upuS10, QLatin1StringView("s10"), QLatin1StringView("UPU S10")},
    CarrierWords{Carrier::ups, QLatin1StringView("ups"), QLatin1StringView("UPS")},
    CarrierWords{Carrier::amazon, QLatin1StringView("amazon"), QLatin1StringView("Amazon")},
    CarrierWords{Carrier::canadaPost, QLatin1StringView("canada_post"), QLatin1StringView("Canada Post")},
    CarrierWords{Carrier::canpar, QLatin1StringView("canpar"), QLatin1StringView("Canpar")},
    CarrierWords{Carrier::dhl, QLatin1StringView("dhl"), QLatin1StringView("DHL")},
    CarrierWords{Carrier::dpd, QLatin1StringView("dpd"), QLatin1StringView("DPD")},
    CarrierWords{Carrier::fedex, QLatin1StringView("fedex"), QLatin1StringView("FedEx")},
    CarrierWords{Carrier::gofo, QLatin1StringView("gofo"), QLatin1StringView("GOFO Express")},
    CarrierWords{Carrier::landmark, QLatin1StringView("landmark"), QLatin1StringView("Landmark Global")},
    CarrierWords{Carrier::lasership, QLatin1StringView("lasership"), QLatin1StringView("LaserShip")},
    CarrierWords{Carrier::oldDominion, QLatin1StringView("old_dominion"), QLatin1StringView("Old Dominion")},
    CarrierWords{Carrier::ontrac, QLatin1StringView("ontrac"), QLatin1StringView("OnTrac")},
    CarrierWords{Carrier::purolator, QLatin1StringView("purolator"), QLatin1StringView("Purolator")},
    CarrierWords{Carrier::speedee, QLatin1StringView("speedee"), QLatin1StringView("Spee-Dee")},
    CarrierWords{Carrier::usps, QLatin1StringView("usps"), QLatin1StringView("USPS")},
    CarrierWords{Carrier::yodel, QLatin1StringView("yodel"), QLatin1StringView("Yodel")},
    CarrierWords{Carrier::yunexpress, QLatin1StringView("yunexpress"), QLatin1StringView("YunExpress")},
};

const CarrierWords &wordsOf(Carrier carrier)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [carrier](const CarrierWords &w) { return w.carrier == carrier; });
    return found == words.end() ? words.front() : *found;
}

/// Capitals without blanks and dashes; empty where the text is longer than any number with blanks about each digit.
QString compact(QStringView text)
{
    constexpr qsizetype longestText = 128;
    QString capitals;
    if (text.size() > longestText)
        return capitals;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'-')
            continue;
        capitals += c >= u'a' && c <= u'z' ? QChar(static_cast<char16_t>(c.unicode() - u'a' + u'A')) : c;
    }
    return capitals;
}

tl::unexpected<Error> refused(QStringView text, const QString &sentence)
{
    return failure(ErrorCode::invalidValue, sentence.arg(text.first(std::min<qsizetype>(text.size(), 80))));
}

} // namespace

class TrackingNumberReader
{
public:
    static std::optional<TrackingNumber> read(Carrier carrier, QStringView capitals)
    {
        for (const CarrierForm &form : carrierForms()) {
            auto match = form.carrier == carrier ? matchForm(form, capitals) : std::nullopt;
            if (!match)
                continue;
            TrackingNumber number;
            number.m_carrier = carrier;
            number.m_text = std::move(match->number);
            number.m_form = form.name.toString();
            number.m_service = std::move(match->service);
            number.m_isChecked = match->isChecked;
            return number;
        }
        return std::nullopt;
    }
};

Result<TrackingNumber> TrackingNumber::parse(QStringView text)
{
    const QString capitals = compact(text);
    for (const Carrier carrier : {Carrier::upuS10, Carrier::ups}) {
        if (auto number = TrackingNumberReader::read(carrier, capitals))
            return *std::move(number);
    }
    return refused(text, QCoreApplication::translate("TrackingNumber",
                                                     "\"%1\" is no tracking number of a known form, or its check "
                                                     "digit is wrong. Compare it with the label."));
}

Result<TrackingNumber> TrackingNumber::parse(Carrier carrier, QStringView text)
{
    if (auto number = TrackingNumberReader::read(carrier, compact(text)))
        return *std::move(number);
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate("TrackingNumber",
                                               "\"%1\" is no tracking number of %2, or its check digit is wrong. "
                                               "Compare it with the label.")
                       .arg(text.first(std::min<qsizetype>(text.size(), 80)), nameOf(carrier)));
}

std::vector<TrackingNumber> TrackingNumber::candidates(QStringView text)
{
    std::vector<TrackingNumber> numbers;
    const QString capitals = compact(text);
    if (capitals.isEmpty())
        return numbers;
    for (const CarrierWords &each : words) {
        if (auto number = TrackingNumberReader::read(each.carrier, capitals))
            numbers.push_back(*std::move(number));
    }
    std::stable_partition(numbers.begin(), numbers.end(), [](const TrackingNumber &n) { return n.isChecked(); });
    return numbers;
}

std::vector<TrackingNumber::Carrier> TrackingNumber::refusedBy(QStringView text)
{
    std::vector<Carrier> carriers;
    const QString capitals = compact(text);
    for (const CarrierForm &form : carrierForms()) {
        const bool isKnown = std::find(carriers.begin(), carriers.end(), form.carrier) != carriers.end();
        if (!isKnown && hasForm(form, capitals) && !TrackingNumberReader::read(form.carrier, capitals))
            carriers.push_back(form.carrier);
    }
    return carriers;
}

QString TrackingNumber::tokenOf(Carrier carrier)
{
    return wordsOf(carrier).token;
}

QString TrackingNumber::nameOf(Carrier carrier)
{
    return wordsOf(carrier).name;
}

QString TrackingNumber::originCountry() const
{
    return m_carrier == Carrier::upuS10 ? m_text.last(2) : QString();
}

bool TrackingNumber::isOneParcel(QDate first, QDate second)
{
    if (!first.isValid() || !second.isValid())
        return false;
    return std::max(first, second) < std::min(first, second).addMonths(monthsUntilReuse);
}

} // namespace interdict
