// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/wallet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

QByteArray shared(const char *name)
{
    QFile file(QStringLiteral(INTERDICT_SHARED_DATA "/identifiers/bitcoin/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonDocument sharedJson(const char *name)
{
    return QJsonDocument::fromJson(shared(name));
}

bool isWallet(const QString &text)
{
    return Wallet::parse(text).has_value();
}

} // namespace

class TestWallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Wallet::Form>("form");
        QTest::addColumn<QString>("normal");
        QTest::newRow("P2PKH") << u"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"_s << Wallet::Form::p2pkh
                               << u"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"_s;
        QTest::newRow("P2SH") << u" 3LRW7jeCvQCRdPF8S3yUCfRAx4eqXFmdcr "_s << Wallet::Form::p2sh
                              << u"3LRW7jeCvQCRdPF8S3yUCfRAx4eqXFmdcr"_s;
        QTest::newRow("bech32 in capitals") << u"BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4"_s << Wallet::Form::segwit
                                            << u"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"_s;
        QTest::newRow("bech32m") << u"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"_s
                                 << Wallet::Form::taproot
                                 << u"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"_s;
    }

    void knowsTheForm()
    {
        QFETCH(QString, text);
        const auto wallet = Wallet::parse(text);
        QVERIFY(wallet.has_value());
        QTEST(wallet->form(), "form");
        QTEST(wallet->toString(), "normal");
        QCOMPARE(Wallet::parse(wallet->toString()).value(), *wallet);
    }

    void refusesOtherTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("one character wrong") << u"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMh"_s;
        QTest::newRow("bech32 in two cases") << u"bc1Qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"_s;
        QTest::newRow("test net") << u"mrCDrCybB6J1vRfbwM5hemdJz73FwDBC8r"_s;
        QTest::newRow("test net bech32") << u"tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7"_s;
        QTest::newRow("Litecoin") << u"LUxXFcwXFPpRZdMv4aYu6bDwPdC2skQ5YW"_s;
        QTest::newRow("private key") << u"5Kd3NBUAdUnhyzenEwVLy9pBKxSwXvE9FMPyR4UKZvpe6E3AgLr"_s;
        QTest::newRow("hostile length") << QString(1000000, u'1');
        QTest::newRow("hostile length of bech32") << u"bc1"_s + QString(1000000, u'q');
    }

    void refusesOtherTexts()
    {
        QFETCH(QString, text);
        QVERIFY(!isWallet(text));
    }

    void knowsTheChain_data()
    {
        using Chain = Wallet::Chain;
        QTest::addColumn<Chain>("chain");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Wallet::Form>("form");
        QTest::addColumn<QString>("normal");
        QTest::addColumn<bool>("isChecked");
        const auto row = [](const char *name, Chain chain, const char *text, Wallet::Form form,
                            const char *normal = nullptr, bool isChecked = true) {
            QTest::newRow(name) << chain << QString::fromLatin1(text) << form
                                << QString::fromLatin1(normal ? normal : text) << isChecked;
        };
        // The addresses of the CashAddr specification, in both writings.
        row("CashAddr P2PKH", Chain::bitcoinCash, "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
            Wallet::Form::p2pkh);
        row("CashAddr without prefix, in capitals", Chain::bitcoinCash, "QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A",
            Wallet::Form::p2pkh, "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a");
        row("CashAddr P2SH", Chain::bitcoinCash, "bitcoincash:ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq",
            Wallet::Form::p2sh);
        row("Bitcoin Cash in the older writing", Chain::bitcoinCash, "1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu",
            Wallet::Form::p2pkh, "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a");
        row("Bitcoin Cash P2SH in the older writing", Chain::bitcoinCash, "3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC",
            Wallet::Form::p2sh, "bitcoincash:ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq");
        row("Litecoin P2PKH", Chain::litecoin, "LUxXFcwXFPpRZdMv4aYu6bDwPdC2skQ5YW", Wallet::Form::p2pkh);
        row("Litecoin P2SH", Chain::litecoin, "MSdeRd4AsX3rRtX2Xvxp2JfaGmFHUYVk9A", Wallet::Form::p2sh);
        row("Litecoin P2SH in the older writing", Chain::litecoin, "3LRW7jeCvQCRdPF8S3yUCfRAx4eqXFmdcr",
            Wallet::Form::p2sh, "MSdeRd4AsX3rRtX2Xvxp2JfaGmFHUYVk9A");
        row("Litecoin bech32", Chain::litecoin, "ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9", Wallet::Form::segwit);
        // The addresses of EIP-55.
        row("Ethereum", Chain::ethereum, "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", Wallet::Form::account);
        row("Ethereum, second of EIP-55", Chain::ethereum, "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
            Wallet::Form::account);
        row("Ethereum, third of EIP-55", Chain::ethereum, "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
            Wallet::Form::account);
        row("Ethereum, fourth of EIP-55", Chain::ethereum, "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
            Wallet::Form::account);
        row("Ethereum in lower case", Chain::ethereum, "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
            Wallet::Form::account, "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", false);
        row("Ethereum in capitals", Chain::ethereum, "0X5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED",
            Wallet::Form::account, "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", false);
        row("Tron", Chain::tron, "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", Wallet::Form::account);
        // The addresses of the Monero project's fund, and one of its documentation.
        row("Monero", Chain::monero,
            "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A",
            Wallet::Form::standard);
        row("Monero subaddress", Chain::monero,
            "888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H",
            Wallet::Form::subaddress);
        row("Monero integrated address", Chain::monero,
            "4LL9oSLmtpccfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2bYXZKKQePHES9khP"
            "K",
            Wallet::Form::integrated);
    }

    void knowsTheChain()
    {
        QFETCH(Wallet::Chain, chain);
        QFETCH(QString, text);
        const auto wallet = Wallet::parse(chain, text);
        QVERIFY(wallet.has_value());
        QCOMPARE(wallet->chain(), chain);
        QTEST(wallet->form(), "form");
        QTEST(wallet->toString(), "normal");
        QTEST(wallet->isChecked(), "isChecked");
        QCOMPARE(Wallet::parse(chain, wallet->toString()).value(), *wallet);
        const auto candidates = Wallet::candidates(text);
        QVERIFY(std::find(candidates.begin(), candidates.end(), *wallet) != candidates.end());
    }

    // One character in the middle, of the same alphabet: each checksum has to notice.
    void noticesOneWrongCharacter_data() { knowsTheChain_data(); }

    void noticesOneWrongCharacter()
    {
        QFETCH(Wallet::Chain, chain);
        QFETCH(QString, text);
        QFETCH(bool, isChecked);
        const qsizetype place = text.size() / 2;
        text[place] = text[place] == u'2' ? u'3' : u'2';
        QCOMPARE(Wallet::parse(chain, text).has_value(), !isChecked);
    }

    void refusesOtherChainsTexts_data()
    {
        using Chain = Wallet::Chain;
        QTest::addColumn<Chain>("chain");
        QTest::addColumn<QString>("text");
        QTest::newRow("Ethereum, one letter in the wrong case")
            << Chain::ethereum << u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"_s;
        QTest::newRow("Ethereum, without 0x") << Chain::ethereum << u"5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
        QTest::newRow("Ethereum, 41 digits") << Chain::ethereum << u"0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed0"_s;
        QTest::newRow("CashAddr of the test net")
            << Chain::bitcoinCash << u"bchtest:pr6m7j9njldwwzlg9v7v53unlr4jkmx6eyvwc0uz5t"_s;
        QTest::newRow("CashAddr in two cases")
            << Chain::bitcoinCash << u"bitcoincash:Qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"_s;
        QTest::newRow("Bitcoin as Litecoin") << Chain::litecoin << u"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"_s;
        QTest::newRow("Bitcoin's bech32 as Litecoin")
            << Chain::litecoin << u"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"_s;
        QTest::newRow("Bitcoin as Tron") << Chain::tron << u"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"_s;
        QTest::newRow("Monero of its stage net")
            << Chain::monero
            << u"59McWTPGc745SRWrSMoh8oTjoXoQq6sPUgKZ66dQWXuKFQ2q19h9gvhJNZcFTizcnT12r63NFgHiGd6gBCjabzmzHAMoyD6"_s;
        QTest::newRow("Monero, hostile length") << Chain::monero << QString(1000000, u'4');
        QTest::newRow("Monero, letters that are none of its alphabet") << Chain::monero << QString(95, u'l');
        QTest::newRow("empty") << Chain::monero << QString();
    }

    void refusesOtherChainsTexts()
    {
        QFETCH(Wallet::Chain, chain);
        QFETCH(QString, text);
        QVERIFY(!Wallet::parse(chain, text).has_value());
    }

    void givesEveryChainAnAddressCanBeMeantFor()
    {
        const auto wallets = Wallet::candidates(u"3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC");
        QCOMPARE(wallets.size(), size_t(3));
        QCOMPARE(wallets[0].chain(), Wallet::Chain::bitcoin);
        QCOMPARE(Wallet::tokenOf(wallets[1].chain()), u"bitcoin_cash"_s);
        QCOMPARE(Wallet::nameOf(wallets[2].chain()), u"Litecoin"_s);
        QVERIFY(Wallet::candidates(u"nothing").empty());
    }

    void decodesBase58Check()
    {
        QCOMPARE(decodeBase58Check(u"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH")->toHex(),
                 "00751e76e8199196d454941c45d1b3a323f1433bd6");
        QVERIFY(!decodeBase58Check(u"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMh").has_value());
    }

    void agreesWithBitcoinCoresKeys()
    {
        const QJsonArray valid = sharedJson("core-base58_keys_valid.json").array();
        if (valid.isEmpty())
            QSKIP("Bitcoin Core's vectors are not on this machine.");
        int addresses = 0;
        for (const auto &row : valid) {
            const QJsonArray vector = row.toArray();
            const QJsonObject facts = vector[2].toObject();
            const bool isMainNetAddress = !facts["isPrivkey"_L1].toBool() && !facts["isTestnet"_L1].toBool();
            QVERIFY2(isWallet(vector[0].toString()) == isMainNetAddress, qPrintable(vector[0].toString()));
            addresses += isMainNetAddress ? 1 : 0;
        }
        const QJsonArray invalid = sharedJson("core-base58_keys_invalid.json").array();
        for (const auto &row : invalid)
            QVERIFY2(!isWallet(row.toArray()[0].toString()), qPrintable(row.toArray()[0].toString()));
        QCOMPARE(valid.size(), 50);
        QCOMPARE(invalid.size(), 50);
        QVERIFY(addresses > 10);
    }

    void agreesWithBs58Check()
    {
        const QJsonObject fixtures = sharedJson("bs58check-fixtures.json").object();
        if (fixtures.isEmpty())
            QSKIP("The bs58check vectors are not on this machine.");
        for (const auto &row : fixtures["valid"_L1].toArray()) {
            const auto payload = decodeBase58Check(row["string"_L1].toString());
            QVERIFY(payload.has_value());
            QCOMPARE(QString::fromLatin1(payload->toHex()), row["payload"_L1].toString());
        }
        const QJsonArray invalid = fixtures["invalid"_L1].toArray();
        QVERIFY(!invalid.isEmpty());
        for (const auto &row : invalid) {
            const QString text = row.isString() ? row.toString() : row["string"_L1].toString();
            QVERIFY2(!decodeBase58Check(text).has_value(), qPrintable(text));
        }
    }

    void agreesWithBitcoinJs()
    {
        const QJsonObject fixtures = sharedJson("bitcoinjs-lib-address.json").object();
        if (fixtures.isEmpty())
            QSKIP("The bitcoinjs vectors are not on this machine.");
        for (const auto &row : fixtures["standard"_L1].toArray()) {
            const bool isBitcoin = row["network"_L1] == "bitcoin"_L1;
            for (const auto key : {"base58check"_L1, "bech32"_L1}) {
                const QString address = row[key].toString();
                QVERIFY2(address.isEmpty() || isWallet(address) == isBitcoin, qPrintable(address));
            }
        }
        const QJsonObject invalid = fixtures["invalid"_L1].toObject();
        for (const auto key : {"bech32"_L1, "fromBase58Check"_L1, "toOutputScript"_L1}) {
            for (const auto &row : invalid[key].toArray()) {
                const QString address = row["address"_L1].toString();
                // Right by BIP 350: one is wrong only for the network it is asked about, the other pays to no point of
                // the curve, which the address's own rules do not ask.
                const bool isRightHere = row["network"_L1]["bech32"_L1] == "foo"_L1 || !row["exception"_L1].isString();
                QVERIFY2(isWallet(address) == isRightHere, qPrintable(address));
            }
        }
    }

    void agreesWithTheProposals_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("BIP 173") << u"bip-0173.mediawiki"_s;
        QTest::newRow("BIP 350") << u"bip-0350.mediawiki"_s;
    }

    void agreesWithTheProposals()
    {
        QFETCH(QString, file);
        const QString text = QString::fromUtf8(shared(qPrintable(file)));
        if (text.isEmpty())
            QSKIP("The Bitcoin improvement proposals are not on this machine.");
        // "* <tt>address</tt>: <tt>script</tt>" is valid, "* <tt>address</tt>: reason" is not.
        static const QRegularExpression line(u"^\\* <tt>((?:bc|BC|tb|TB|tc)1[^<]*)</tt>:? ?(.*)$"_s,
                                             QRegularExpression::MultilineOption);
        int addresses = 0;
        for (auto match = line.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            const QString address = found.captured(1);
            const bool isGood = found.captured(2).startsWith(u"<tt>") && address.startsWith(u"bc", Qt::CaseInsensitive);
            // BIP 350 supersedes the versions from 1 on of BIP 173, whose checksum it replaced.
            const bool isSuperseded = file == u"bip-0173.mediawiki" && isGood && address[3].toLower() != u'q';
            QVERIFY2(isWallet(address) == (isGood && !isSuperseded), qPrintable(address));
            ++addresses;
        }
        QVERIFY2(addresses >= 10, qPrintable(QString::number(addresses)));
    }
};

QTEST_GUILESS_MAIN(TestWallet)
#include "tst_wallet.moc"
