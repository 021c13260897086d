// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QDateTime>
#include <QString>

#include <compare>

namespace interdict {

/// A date as precisely as a source gave it: a year, a month, a day, or a moment in UTC. Years 1000 to 9999.
class PartialDate
{
public:
    enum class Precision { year, month, day, second };

    /// "2014", "2014-01", "2014-01-31", "2014-01-31T10:20:30Z" (ISO 8601; a zone offset is converted to UTC, a time
    /// without a zone is refused since its moment is not known; fractions of a second are cut).
    [[nodiscard]] static Result<PartialDate> parse(QStringView text);
    [[nodiscard]] static PartialDate fromDay(QDate day);
    [[nodiscard]] static PartialDate fromMoment(const QDateTime &moment);

    [[nodiscard]] Precision precision() const { return m_precision; }
    [[nodiscard]] QDate firstDay() const;   ///< the earliest day it can mean
    [[nodiscard]] QDate lastDay() const;    ///< the latest day it can mean
    [[nodiscard]] QString toString() const; ///< ISO 8601, parses back; sorts as text in the order of time

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
    friend std::strong_ordering operator<=>(const PartialDate &a, const PartialDate &b);

private:
    PartialDate(QDateTime start, Precision precision) : m_start(std::move(start)), m_precision(precision) {}
    QDateTime m_start; // UTC
    Precision m_precision;
};

} // namespace interdict
