// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>

#include <optional>

namespace interdict {

// The little of DER (X.690) that time stamps need: written by hand, read as hostile input.

[[nodiscard]] QByteArray derElement(quint8 tag, const QByteArray &content);
/// A non-negative INTEGER from its bytes, the most significant first.
[[nodiscard]] QByteArray derInteger(QByteArray bigEndian);

/// One element, a view into the bytes it was read from.
struct DerElement
{
    quint8 tag = 0;
    QByteArrayView content;
    QByteArrayView whole; ///< with its tag and length
};

/// Walks the elements of some content, one after the other.
class DerReader
{
public:
    static constexpr quint8 boolean = 0x01;
    static constexpr quint8 integer = 0x02;
    static constexpr quint8 octets = 0x04;
    static constexpr quint8 object = 0x06;
    static constexpr quint8 time = 0x18;
    static constexpr quint8 sequence = 0x30;
    static constexpr quint8 set = 0x31;
    static constexpr quint8 tagged0 = 0xa0; ///< [0], constructed

    explicit DerReader(QByteArrayView bytes) : m_left(bytes) {}

    [[nodiscard]] bool atEnd() const { return m_left.isEmpty(); }
    [[nodiscard]] quint8 nextTag() const { return m_left.isEmpty() ? 0 : quint8(m_left.front()); }
    /// The next element; nothing where there is none, or its length does not fit.
    [[nodiscard]] std::optional<DerElement> next();
    /// The same, where it has this tag; else nothing is taken.
    [[nodiscard]] std::optional<DerElement> next(quint8 tag);

private:
    QByteArrayView m_left;
};

} // namespace interdict
