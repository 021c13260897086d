// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/ndcnumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace interdict {

namespace {

using Lengths = std::array<qsizetype, 3>;

constexpr std::array tenDigits{Lengths{4, 4, 2}, Lengths{5, 3, 2}, Lengths{5, 4, 1}};
constexpr Lengths elevenDigits{5, 4, 2};

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Without "NDC" and what stands between it and the number.
QStringView withoutName(QStringView text)
{
    constexpr qsizetype longestText = 40;
    QStringView number = text.size() <= longestText ? text.trimmed() : QStringView();
    if (!number.startsWith(u"NDC", Qt::CaseInsensitive))
        return number;
    number = number.sliced(3);
    while (!number.isEmpty() && (number[0].isSpace() || number[0] == u':' || number[0] == u'#'))
        number = number.sliced(1);
    return number;
}

} // namespace

NdcNumber NdcNumber::padded(QStringView labeler, QStringView product, QStringView package)
{
    return NdcNumber(labeler.toString().rightJustified(elevenDigits[0], u'0') + u'-' +
                     product.toString().rightJustified(elevenDigits[1], u'0') + u'-' +
                     package.toString().rightJustified(elevenDigits[2], u'0'));
}

std::vector<NdcNumber> NdcNumber::candidates(QStringView text)
{
    std::vector<NdcNumber> numbers;
    const QStringView number = withoutName(text);
    const QList<QStringView> parts = number.split(u'-');
    if (!std::all_of(parts.begin(), parts.end(), areDigits))
        return numbers;
    if (parts.size() == 3) {
        const Lengths lengths{parts[0].size(), parts[1].size(), parts[2].size()};
        if (lengths == elevenDigits || std::find(tenDigits.begin(), tenDigits.end(), lengths) != tenDigits.end())
            numbers.push_back(padded(parts[0], parts[1], parts[2]));
    } else if (number.size() == 11) {
        numbers.push_back(padded(number.first(5), number.sliced(5, 4), number.last(2)));
    } else if (number.size() == 10) {
        for (const Lengths &lengths : tenDigits)
            numbers.push_back(
                padded(number.first(lengths[0]), number.sliced(lengths[0], lengths[1]), number.last(lengths[2])));
    }
    return numbers;
}

Result<NdcNumber> NdcNumber::parse(QStringView text)
{
    const std::vector<NdcNumber> numbers = candidates(text);
    if (numbers.size() == 1)
        return numbers.front();
    const QString shown = text.first(std::min<qsizetype>(text.size(), 80)).toString();
    if (numbers.empty()) {
        return failure(ErrorCode::invalidValue,
                       QCoreApplication::translate("NdcNumber", "\"%1\" is no National Drug Code. Write it with its "
                                                                "hyphens, like 0002-1433-80.")
                           .arg(shown));
    }
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate("NdcNumber", "\"%1\" can be three different National Drug Codes. Write "
                                                            "it with its hyphens, as the package has it.")
                       .arg(shown));
}

} // namespace interdict
