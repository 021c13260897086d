// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace interdict {

/// The number of a row of one table; ids of different tables do not mix. 0 means "not stored yet".
template <typename Row>
class RowId
{
public:
    constexpr RowId() = default;
    constexpr explicit RowId(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isStored() const { return m_value > 0; }

    friend constexpr auto operator<=>(RowId, RowId) = default;
    friend size_t qHash(RowId id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

} // namespace interdict
