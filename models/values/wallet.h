// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QString>

namespace interdict {

/// A Bitcoin address whose checksum holds: base58check P2PKH and P2SH (main net versions 0 and 5), bech32 (BIP 173,
/// witness version 0) and bech32m (BIP 350, versions 1 to 16), prefix "bc". Test nets are refused: no money moves
/// there.
class Wallet
{
public:
    enum class Chain { bitcoin };
    enum class Form { p2pkh, p2sh, segwit, taproot }; ///< taproot: any bech32m address

    [[nodiscard]] static Result<Wallet> parse(QStringView text);

    [[nodiscard]] Chain chain() const { return Chain::bitcoin; }
    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] const QString &toString() const { return m_address; } ///< bech32 in lower case

    friend bool operator==(const Wallet &, const Wallet &) = default;

private:
    Wallet(QString address, Form form) : m_address(std::move(address)), m_form(form) {}
    QString m_address;
    Form m_form;
};

/// The 25 or fewer payload bytes of a base58check text (version byte first, checksum cut), where its checksum holds.
[[nodiscard]] Result<QByteArray> decodeBase58Check(QStringView text);

} // namespace interdict
