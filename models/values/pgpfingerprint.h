// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QByteArrayView>
#include <QString>

namespace interdict {

/// An OpenPGP key's fingerprint: 40 hexadecimal digits for version 4 (RFC 4880 section 12.2), 64 for version 6 (RFC
/// 9580).
class PgpFingerprint
{
public:
    /// Blanks, colons and a leading "0x" are dropped.
    [[nodiscard]] static Result<PgpFingerprint> parse(QStringView text);
    /// The primary key of an ASCII-armoured public key block (RFC 4880 section 6.2). Doubled blank lines, lost line
    /// ends and a missing check sum are put up with; a block that is cut off before the key packet's end, one whose
    /// check sum does not agree and keys of versions 2, 3 and 5 are refused. A private key's block gives the same
    /// fingerprint.
    [[nodiscard]] static Result<PgpFingerprint> fromKeyBlock(QStringView armoured);
    /// The primary key of a key file without armour: its first packet, whole (RFC 9580 section 10.1).
    [[nodiscard]] static Result<PgpFingerprint> fromKeyBytes(QByteArrayView bytes);

    [[nodiscard]] const QString &toString() const { return m_hex; } ///< capitals, no blanks

    friend bool operator==(const PgpFingerprint &, const PgpFingerprint &) = default;

private:
    explicit PgpFingerprint(QString hex) : m_hex(std::move(hex)) {}
    QString m_hex;
};

} // namespace interdict
