// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace interdict {

/// The witness version of a segregated-witness address whose checksum holds: bech32 for version 0 (BIP 173), bech32m
/// for 1 to 16 (BIP 350). `text` is in one case and begins with `prefix` ("bc", "ltc") and "1".
[[nodiscard]] std::optional<int> witnessVersion(QStringView text, QStringView prefix);

struct CashPayload
{
    int type = 0; ///< 0 P2PKH, 1 P2SH; 2 and 3 the same for addresses that take tokens
    QByteArray hash;
};

/// A Bitcoin Cash address whose checksum holds (CashAddr specification, 2017; token-aware types of CHIP-2022-02), with
/// or without its prefix "bitcoincash:", in one case.
[[nodiscard]] std::optional<CashPayload> cashPayload(QStringView text);
/// The writing of it, with its prefix.
[[nodiscard]] QString toCashAddress(const CashPayload &payload);

} // namespace interdict
