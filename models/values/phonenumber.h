// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QString>

namespace interdict {

/// A phone number that can be dialled from abroad (ITU-T E.164), by the numbering plans of libphonenumber. Where the
/// program was built without it, every number is refused with a sentence that says so.
class PhoneNumber
{
public:
    enum class Kind { unknown, fixedLine, mobile, fixedLineOrMobile, tollFree, premiumRate, voip, other };

    /// `region` is the ISO 3166-1 alpha-2 code of the country a number without "+" is dialled in, from the context it
    /// was found in; empty where that is not known, and then a number needs its "+" (or "00"). A number of the wrong
    /// length for its country is refused; one of a range that is not given out is kept, with isValid() false.
    [[nodiscard]] static Result<PhoneNumber> parse(QStringView text, QStringView region = {});
    /// Whether this build can read phone numbers at all.
    [[nodiscard]] static bool isSupported();

    [[nodiscard]] const QString &toString() const { return m_e164; } ///< "+447911123456", parses back
    [[nodiscard]] QString toInternational() const;                   ///< "+44 7911 123456", for people
    [[nodiscard]] const QString &region() const { return m_region; } ///< "GB"; empty for numbers of no one country
    [[nodiscard]] bool isValid() const { return m_isValid; }         ///< in a range that its country gives out
    [[nodiscard]] Kind kind() const { return m_kind; }

    friend bool operator==(const PhoneNumber &a, const PhoneNumber &b) { return a.m_e164 == b.m_e164; }

private:
    PhoneNumber(QString e164, QString region, Kind kind, bool isValid)
        : m_e164(std::move(e164)), m_region(std::move(region)), m_kind(kind), m_isValid(isValid)
    {
    }
    QString m_e164;
    QString m_region;
    Kind m_kind;
    bool m_isValid;
};

} // namespace interdict
