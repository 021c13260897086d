// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>

// Identifiers whose check digits hold, made from invented contents: nobody has the keys behind them. They are computed
// here apart from models/values, so that the tests of both check each other.

namespace interdict::samples {

/// Base58check of a version byte and a 20-byte hash: version 0 gives "1…", version 5 gives "3…".
[[nodiscard]] QByteArray bitcoinAddress(int version, const QByteArray &hash);
/// BIP 173, witness version 0, of a 20-byte hash: "bc1q…".
[[nodiscard]] QByteArray bitcoinSegwitAddress(const QByteArray &hash);
/// rend-spec-v3 section 6, of a 32-byte key: 56 characters and ".onion".
[[nodiscard]] QByteArray onionAddress(const QByteArray &key);
/// UPU S10: two letters, eight digits, their check digit, a country.
[[nodiscard]] QByteArray postNumber(const QByteArray &service, const QByteArray &serial, const QByteArray &country);
/// UPS: "1Z", six characters of account, two of service, seven digits, the check digit.
[[nodiscard]] QByteArray upsNumber(const QByteArray &account, const QByteArray &service, const QByteArray &serial);

} // namespace interdict::samples
