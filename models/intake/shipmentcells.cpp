// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/shipmentcells.h"

#include "models/values/safetext.h"
#include "models/values/trackingnumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unchecked = "unchecked"_L1;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

QString compacted(QStringView number)
{
    QString compact;
    for (const QChar c : number) {
        if (!c.isSpace() && c != u'-')
            compact += c.toUpper();
    }
    return compact;
}

bool mayBeNumber(const QString &compact)
{
    constexpr qsizetype shortest = 8;
    constexpr qsizetype longest = 40;
    const auto isPlain = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    const auto digits = std::count_if(compact.begin(), compact.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return compact.size() >= shortest && compact.size() <= longest && digits >= 6 &&
           std::all_of(compact.begin(), compact.end(), isPlain);
}

bool isMeant(TrackingNumber::Carrier carrier, const QString &said)
{
    const QString name = TrackingNumber::nameOf(carrier);
    return said.contains(name, Qt::CaseInsensitive) || name.compare(said, Qt::CaseInsensitive) == 0;
}

/// Those of the carrier that the record names; all of them where it names none of theirs.
std::vector<TrackingNumber> meantOnes(std::vector<TrackingNumber> numbers, const QString &carrier)
{
    const auto isOther = [&carrier](const TrackingNumber &number) { return !isMeant(number.carrier(), carrier); };
    if (!carrier.isEmpty() && !std::all_of(numbers.begin(), numbers.end(), isOther))
        numbers.erase(std::remove_if(numbers.begin(), numbers.end(), isOther), numbers.end());
    return numbers;
}

/// "FedEx", "FedEx / USPS" where both could have given it out, "DHL, unchecked".
QString detailOf(const std::vector<TrackingNumber> &numbers)
{
    QStringList names;
    for (const TrackingNumber &number : numbers) {
        if (number.isChecked() == numbers.front().isChecked() && !names.contains(number.carrierName()))
            names << number.carrierName();
    }
    const QString all = names.join(" / "_L1);
    return numbers.front().isChecked() ? all : all + ", "_L1 + unchecked;
}

/// Whether the carrier that is meant, or every one that has such numbers, would refuse it.
bool hasWrongDigit(QStringView text, const std::vector<TrackingNumber> &numbers, const QString &carrier)
{
    const auto refusing = TrackingNumber::refusedBy(text);
    const bool isChecked = !numbers.empty() && numbers.front().isChecked();
    const bool isRefusedByMeant =
        std::any_of(refusing.begin(), refusing.end(),
                    [&carrier](TrackingNumber::Carrier one) { return !carrier.isEmpty() && isMeant(one, carrier); });
    return isRefusedByMeant || (!isChecked && numbers.empty() && !refusing.empty());
}

/// The key and detail of the number at `identifier.found`; a sentence where there is none.
QString readNumber(DraftIdentifier &identifier, const QString &carrier)
{
    constexpr qsizetype longestCarrier = 60;
    const QString shown =
        visibleLine(QStringView(identifier.found).first(std::min<qsizetype>(identifier.found.size(), 60)));
    if (const Result<TrackingNumber> number = TrackingNumber::parse(identifier.found)) {
        identifier.key = number->toString();
        identifier.detail = number->carrierName();
        return {};
    }
    const auto numbers = meantOnes(TrackingNumber::candidates(identifier.found), carrier);
    if (hasWrongDigit(identifier.found, numbers, carrier))
        return Words::tr("The check digit of the tracking number \"%1\" is wrong; compare it with the label.")
            .arg(shown);
    if (!numbers.empty()) {
        identifier.key = numbers.front().toString();
        identifier.detail = detailOf(numbers);
        return {};
    }
    identifier.key = compacted(identifier.found);
    if (!mayBeNumber(identifier.key))
        return Words::tr("\"%1\" is no tracking number.").arg(shown);
    const QString said = carrier.first(std::min(carrier.size(), longestCarrier));
    identifier.detail = said.isEmpty() ? QString(unchecked) : said + ", "_L1 + unchecked;
    return {};
}

} // namespace

void readShipments(const QString &cell, const QString &carrier, std::vector<DraftIdentifier> &found,
                   QStringList &problems)
{
    constexpr int mostNumbers = 1000;
    int count = 0;
    for (qsizetype start = 0; start < cell.size() && count < mostNumbers;) {
        qsizetype end = start;
        while (end < cell.size() && !QStringView(u",;|\n\r\t").contains(cell[end]))
            ++end;
        const QStringView number = QStringView(cell).sliced(start, end - start).trimmed();
        start = end + 1;
        if (number.isEmpty())
            continue;
        ++count;
        DraftIdentifier identifier;
        identifier.kind = EntityKind::shipment;
        identifier.field = RecordField::trackingNumber;
        identifier.start = int(number.begin() - QStringView(cell).begin());
        identifier.length = int(number.size());
        identifier.found = number.first(std::min<qsizetype>(number.size(), 200)).toString();
        identifier.label = identifier.found.first(std::min<qsizetype>(identifier.found.size(), 100));
        if (const QString problem = readNumber(identifier, carrier); problem.isEmpty())
            found.push_back(std::move(identifier));
        else
            problems << problem;
    }
}

} // namespace interdict
