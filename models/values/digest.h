// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QByteArray>
#include <QString>

#include <compare>

namespace interdict {

/// A SHA-256 digest (FIPS 180-4), 32 bytes.
class Sha256
{
public:
    /// 64 hexadecimal digits of either case.
    [[nodiscard]] static Result<Sha256> parse(QStringView text);
    [[nodiscard]] static Sha256 of(QByteArrayView bytes);
    /// From the 32 raw bytes, as QCryptographicHash gives them.
    [[nodiscard]] static Result<Sha256> fromBytes(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &toBytes() const { return m_bytes; }
    [[nodiscard]] QString toString() const; ///< lower-case hexadecimal

    friend bool operator==(const Sha256 &, const Sha256 &) = default;

private:
    explicit Sha256(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

} // namespace interdict
