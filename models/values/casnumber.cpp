// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/casnumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

bool isChecked(const QString &digits)
{
    int sum = 0;
    const qsizetype check = digits.size() - 1;
    for (qsizetype i = 0; i < check; ++i)
        sum += static_cast<int>(check - i) * (digits[i].unicode() - u'0');
    return sum % 10 == digits[check].unicode() - u'0';
}

} // namespace

Result<CasNumber> CasNumber::parse(QStringView text)
{
    constexpr qsizetype longestText = 40;
    // U+2010 to U+2015 and U+2212 are the hyphens, dashes and minus that printed texts have.
    static const QRegularExpression form(
        u"^(?:CAS(?:[ -]?(?:RN|No\\.?|Number|#))?[:#]?\\s*)?([1-9][0-9]{1,6})[-\u2010-\u2015\u2212]([0-9]{2})"
        "[-\u2010-\u2015\u2212]([0-9])$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.size() <= longestText ? text.trimmed().toString() : QString();
    const auto match = form.match(trimmed);
    const QString shown = text.first(std::min<qsizetype>(text.size(), 80)).toString();
    if (!match.hasMatch()) {
        return failure(ErrorCode::invalidValue,
                       QCoreApplication::translate("CasNumber",
                                                   "\"%1\" is no CAS number. Write it with its hyphens, like 437-38-7.")
                           .arg(shown));
    }
    if (!isChecked(match.captured(1) + match.captured(2) + match.captured(3))) {
        return failure(ErrorCode::invalidValue,
                       QCoreApplication::translate("CasNumber", "The check digit of the CAS number \"%1\" is wrong. "
                                                                "Compare it with its source.")
                           .arg(shown));
    }
    return CasNumber(match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3));
}

} // namespace interdict
