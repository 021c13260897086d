// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QString>

#include <vector>

namespace interdict {

/// An address of a coin's main net whose checksum holds. Test nets are refused: no money moves there.
/// - Bitcoin: base58check P2PKH and P2SH (versions 0 and 5), bech32 (BIP 173, witness version 0) and bech32m (BIP 350,
///   versions 1 to 16), prefix "bc".
/// - Bitcoin Cash: CashAddr (specification of 2017, token-aware types of CHIP-2022-02); the older writing is Bitcoin's.
/// - Litecoin: base58check versions 0x30 ("L") and 0x32 ("M"), the older P2SH that is Bitcoin's ("3"); prefix "ltc".
/// - Ethereum: 40 hexadecimal digits after "0x"; the checksum of EIP-55 is in their case, and an address in one case
/// has
///   none.
/// - Tron: base58check version 0x41.
/// - Monero: CryptoNote base58 with Keccak-256; standard (18), integrated (19) and subaddress (42).
class Wallet
{
public:
    /// The numbers are stored in cases.
    enum class Chain { bitcoin = 0, bitcoinCash = 1, litecoin = 2, ethereum = 3, tron = 4, monero = 5 };
    enum class Form {
        p2pkh,
        p2sh,
        segwit,
        taproot, ///< any bech32m address
        account, ///< Ethereum and Tron
        standard,
        subaddress,
        integrated
    };

    /// A Bitcoin address.
    [[nodiscard]] static Result<Wallet> parse(QStringView text);
    /// An address of the chain; with it toString() parses back.
    [[nodiscard]] static Result<Wallet> parse(Chain chain, QStringView text);
    /// One address for each chain that the text is one of: "1…" and "3…" are Bitcoin's first, and may be meant for
    /// Bitcoin Cash or Litecoin. Empty where it is none.
    [[nodiscard]] static std::vector<Wallet> candidates(QStringView text);

    [[nodiscard]] static QString tokenOf(Chain chain); ///< "bitcoin", "bitcoin_cash"; never translated
    [[nodiscard]] static QString nameOf(Chain chain);  ///< "Bitcoin", "Bitcoin Cash"

    [[nodiscard]] Chain chain() const { return m_chain; }
    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] QString formName() const; ///< "P2PKH", "integrated address"
    /// False for an Ethereum address in one case: a digit of it that was copied wrong would not be noticed.
    [[nodiscard]] bool isChecked() const { return m_isChecked; }
    /// The one writing of an address that has several: bech32 in lower case, CashAddr with its prefix, Litecoin's
    /// P2SH with "M", Ethereum in the case of EIP-55.
    [[nodiscard]] const QString &toString() const { return m_address; }

    friend bool operator==(const Wallet &a, const Wallet &b)
    {
        return a.m_chain == b.m_chain && a.m_address == b.m_address;
    }

private:
    Wallet(Chain chain, Form form, QString address, bool isChecked = true)
        : m_address(std::move(address)), m_chain(chain), m_form(form), m_isChecked(isChecked)
    {
    }
    QString m_address;
    Chain m_chain;
    Form m_form;
    bool m_isChecked;
    friend class WalletReader;
};

/// The 25 or fewer payload bytes of a base58check text (version byte first, checksum cut), where its checksum holds.
[[nodiscard]] Result<QByteArray> decodeBase58Check(QStringView text);

} // namespace interdict
