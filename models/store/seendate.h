// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/partialdate.h"

#include <QByteArrayView>

#include <array>
#include <compare>

namespace interdict {

/// A partial date in eight bytes, for books that keep millions of them. Sorts as its text does, which is how the case
/// keeps it: a year before its months, those before their days.
class SeenDate
{
public:
    using Text = std::array<char, 21>; ///< at most "2014-01-31T10:20:30Z", ended by a zero

    SeenDate() = default; ///< none; before every date
    [[nodiscard]] static SeenDate of(const std::optional<PartialDate> &date);
    /// None where the text is not one that PartialDate writes.
    [[nodiscard]] static SeenDate fromText(QByteArrayView text);

    [[nodiscard]] bool isNone() const { return m_packed == 0; }
    [[nodiscard]] Text toText() const; ///< empty for none

    /// Makes `first` and `last` reach as far as this date; none changes nothing.
    void widen(SeenDate &first, SeenDate &last) const;

    friend bool operator==(const SeenDate &, const SeenDate &) = default;
    friend auto operator<=>(const SeenDate &, const SeenDate &) = default;

private:
    quint64 m_packed = 0; ///< fields of eight bits, the year of sixteen; each one more than it is, 0 where not known
};

} // namespace interdict
