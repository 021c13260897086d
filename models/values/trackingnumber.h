// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QString>

namespace interdict {

/// A parcel's tracking number whose check digit holds: UPU S10 (13 characters; weights 8 6 4 2 3 5 9 7, C = 11 - (sum
/// mod 11), 10 -> 0, 11 -> 5, and an ISO 3166-1 country) and UPS ("1Z", 18 characters; waybills of a letter and ten
/// digits). A number may be used again after a year: it names a parcel only together with a time.
class TrackingNumber
{
public:
    enum class Carrier { upuS10, ups };

    /// Blanks and dashes are dropped, letters may be of either case.
    [[nodiscard]] static Result<TrackingNumber> parse(QStringView text);

    [[nodiscard]] Carrier carrier() const { return m_carrier; }
    [[nodiscard]] QString carrierName() const;                       ///< "UPU S10" or "UPS"
    [[nodiscard]] const QString &toString() const { return m_text; } ///< capitals, no blanks
    /// ISO 3166-1 code of the post that issued an S10 number; empty for others.
    [[nodiscard]] QString originCountry() const;
    /// The S10 service indicator, e.g. "RA"; the UPS service code; for judging what kind of parcel it is.
    [[nodiscard]] QString serviceIndicator() const;

    friend bool operator==(const TrackingNumber &, const TrackingNumber &) = default;

private:
    TrackingNumber(QString text, Carrier carrier) : m_text(std::move(text)), m_carrier(carrier) {}
    QString m_text;
    Carrier m_carrier;
};

} // namespace interdict
