// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/wallet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

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
