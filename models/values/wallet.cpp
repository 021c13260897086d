// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/wallet.h"

#include "models/values/base58.h"
#include "models/values/bech32.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Chain = Wallet::Chain;
using Form = Wallet::Form;

constexpr qsizetype longestAddress = 130; // CashAddr of the longest hash, with its prefix

struct ChainWords
{
    Chain chain;
    QLatin1StringView token;
    QLatin1StringView name; ///< the coin's own, in every language
};

constexpr std::array words{
    ChainWords{Chain::bitcoin, QLatin1StringView("bitcoin"), QLatin1StringView("Bitcoin")},
    ChainWords{Chain::bitcoinCash, QLatin1StringView("bitcoin_cash"), QLatin1StringView("Bitcoin Cash")},
    ChainWords{Chain::litecoin, QLatin1StringView("litecoin"), QLatin1StringView("Litecoin")},
    ChainWords{Chain::ethereum, QLatin1StringView("ethereum"), QLatin1StringView("Ethereum")},
    ChainWords{Chain::tron, QLatin1StringView("tron"), QLatin1StringView("Tron")},
    ChainWords{Chain::monero, QLatin1StringView("monero"), QLatin1StringView("Monero")},
};

const ChainWords &wordsOf(Chain chain)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [chain](const ChainWords &w) { return w.chain == chain; });
    return found == words.end() ? words.front() : *found;
}

QString shown(QStringView text)
{
    return text.first(std::min<qsizetype>(text.size(), 100)).toString();
}

/// A base58check payload of a version byte and a HASH160.
std::optional<QByteArray> hashedPayload(QStringView text)
{
    constexpr qsizetype payloadBytes = 21;
    auto payload = base58CheckPayload(text);
    return payload && payload->size() == payloadBytes ? payload : std::nullopt;
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// EIP-55: a letter is a capital where the digit of the hash over the lower-case address is 8 or more.
QString withEip55Case(const QString &lowerHex)
{
    const QByteArray hash = QCryptographicHash::hash(lowerHex.toLatin1(), QCryptographicHash::Keccak_256).toHex();
    QString cased = lowerHex;
    for (qsizetype i = 0; i < cased.size(); ++i) {
        if (hash[i] >= '8')
            cased[i] = cased[i].toUpper();
    }
    return cased;
}

} // namespace

/// One function a chain: the address of the chain that a text is, or nothing.
class WalletReader
{
public:
    static std::optional<Wallet> read(Chain chain, QStringView text)
    {
        const QStringView trimmed = text.trimmed();
        if (trimmed.isEmpty() || trimmed.size() > longestAddress)
            return std::nullopt;
        switch (chain) {
        case Chain::bitcoin:
            return bitcoin(trimmed);
        case Chain::bitcoinCash:
            return bitcoinCash(trimmed);
        case Chain::litecoin:
            return litecoin(trimmed);
        case Chain::ethereum:
            return ethereum(trimmed);
        case Chain::tron:
            return tron(trimmed);
        case Chain::monero:
            return monero(trimmed);
        }
        return std::nullopt;
    }

private:
    static std::optional<Wallet> segwit(Chain chain, QStringView text, QStringView prefix)
    {
        const auto version = witnessVersion(text, prefix);
        if (!version)
            return std::nullopt;
        return Wallet(chain, *version == 0 ? Form::segwit : Form::taproot, text.toString().toLower());
    }

    static std::optional<Wallet> bitcoin(QStringView text)
    {
        if (text.startsWith(u"bc1", Qt::CaseInsensitive))
            return segwit(Chain::bitcoin, text, u"bc");
        const auto payload = hashedPayload(text);
        if (payload && payload->front() == '\x00')
            return Wallet(Chain::bitcoin, Form::p2pkh, text.toString());
        if (payload && payload->front() == '\x05')
            return Wallet(Chain::bitcoin, Form::p2sh, text.toString());
        return std::nullopt;
    }

    static std::optional<Wallet> bitcoinCash(QStringView text)
    {
        auto payload = cashPayload(text);
        const auto older = payload ? std::nullopt : hashedPayload(text);
        if (older && (older->front() == '\x00' || older->front() == '\x05'))
            payload = CashPayload{older->front() == '\x00' ? 0 : 1, older->sliced(1)};
        if (!payload)
            return std::nullopt;
        return Wallet(Chain::bitcoinCash, payload->type % 2 == 0 ? Form::p2pkh : Form::p2sh, toCashAddress(*payload));
    }

    static std::optional<Wallet> litecoin(QStringView text)
    {
        if (text.startsWith(u"ltc1", Qt::CaseInsensitive))
            return segwit(Chain::litecoin, text, u"ltc");
        const auto payload = hashedPayload(text);
        if (payload && payload->front() == '\x30')
            return Wallet(Chain::litecoin, Form::p2pkh, text.toString());
        if (payload && (payload->front() == '\x32' || payload->front() == '\x05'))
            return Wallet(Chain::litecoin, Form::p2sh, toBase58Check('\x32' + payload->sliced(1)));
        return std::nullopt;
    }

    static std::optional<Wallet> ethereum(QStringView text)
    {
        constexpr qsizetype digits = 40;
        if (text.size() != digits + 2 || !text.startsWith(u"0x", Qt::CaseInsensitive))
            return std::nullopt;
        const QString hex = text.sliced(2).toString();
        if (!std::all_of(hex.cbegin(), hex.cend(), isHexDigit))
            return std::nullopt;
        const QString lower = hex.toLower();
        const QString cased = withEip55Case(lower);
        const bool isOneCase = hex == lower || hex == lower.toUpper();
        if (hex != cased && !isOneCase)
            return std::nullopt;
        return Wallet(Chain::ethereum, Form::account, u"0x"_s + cased, !isOneCase);
    }

    static std::optional<Wallet> tron(QStringView text)
    {
        const auto payload = hashedPayload(text);
        if (!payload || payload->front() != '\x41')
            return std::nullopt;
        return Wallet(Chain::tron, Form::account, text.toString());
    }

    static std::optional<Wallet> monero(QStringView text)
    {
        constexpr qsizetype keyBytes = 65;        // prefix, spend key, view key
        constexpr qsizetype integratedBytes = 73; // and a payment id of 8 bytes
        const auto payload = moneroPayload(text);
        if (!payload)
            return std::nullopt;
        const int prefix = static_cast<uchar>(payload->front());
        if (prefix == 18 && payload->size() == keyBytes)
            return Wallet(Chain::monero, Form::standard, text.toString());
        if (prefix == 42 && payload->size() == keyBytes)
            return Wallet(Chain::monero, Form::subaddress, text.toString());
        if (prefix == 19 && payload->size() == integratedBytes)
            return Wallet(Chain::monero, Form::integrated, text.toString());
        return std::nullopt;
    }
};

Result<Wallet> Wallet::parse(QStringView text)
{
    if (auto wallet = WalletReader::read(Chain::bitcoin, text))
        return *std::move(wallet);
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate("Wallet",
                                               "\"%1\" is no Bitcoin address of the main net: its form or its "
                                               "checksum is wrong. Copy it again in full.")
                       .arg(shown(text)));
}

Result<Wallet> Wallet::parse(Chain chain, QStringView text)
{
    if (auto wallet = WalletReader::read(chain, text))
        return *std::move(wallet);
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate("Wallet",
                                               "\"%1\" is no %2 address of the main net: its form or its checksum is "
                                               "wrong. Copy it again in full.")
                       .arg(shown(text), nameOf(chain)));
}

std::vector<Wallet> Wallet::candidates(QStringView text)
{
    std::vector<Wallet> wallets;
    for (const ChainWords &each : words) {
        if (auto wallet = WalletReader::read(each.chain, text))
            wallets.push_back(*std::move(wallet));
    }
    return wallets;
}

QString Wallet::tokenOf(Chain chain)
{
    return wordsOf(chain).token;
}

QString Wallet::nameOf(Chain chain)
{
    return wordsOf(chain).name;
}

QString Wallet::formName() const
{
    switch (m_form) {
    case Form::p2pkh:
        return u"P2PKH"_s;
    case Form::p2sh:
        return u"P2SH"_s;
    case Form::segwit:
        return u"SegWit"_s;
    case Form::taproot:
        return u"Taproot"_s;
    case Form::account:
        return QCoreApplication::translate("Wallet", "account");
    case Form::standard:
        return QCoreApplication::translate("Wallet", "standard address");
    case Form::subaddress:
        return QCoreApplication::translate("Wallet", "subaddress");
    case Form::integrated:
        return QCoreApplication::translate("Wallet", "integrated address");
    }
    return {};
}

Result<QByteArray> decodeBase58Check(QStringView text)
{
    if (auto payload = base58CheckPayload(text.trimmed()))
        return *std::move(payload);
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate("Wallet", "\"%1\" is no base58check text: its form or its checksum is "
                                                         "wrong. Copy it again in full.")
                       .arg(shown(text)));
}

} // namespace interdict
