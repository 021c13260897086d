// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace interdict {

/// The payload of a base58check text (version byte first, the four bytes of double SHA-256 cut), where its checksum
/// holds (Bitcoin's base58 of base58.h, version 0.1). Texts of more than 160 characters are refused.
[[nodiscard]] std::optional<QByteArray> base58CheckPayload(QStringView text);
/// Bitcoin's writing of a payload, with its checksum.
[[nodiscard]] QString toBase58Check(const QByteArray &payload);
/// The payload of a Monero address (prefix first, the four bytes of Keccak-256 cut), where its checksum holds:
/// blocks of 8 bytes in 11 characters, the last one shorter (CryptoNote standard 007).
[[nodiscard]] std::optional<QByteArray> moneroPayload(QStringView text);

} // namespace interdict
