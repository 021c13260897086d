// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/packetsigning.h"

#include "models/referrals/packet.h"
#include "tests/referrals/madecontent.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// With a key ring of its own.
class TestPacketSigning : public QObject
{
    Q_OBJECT

private:
    // Short: gpg-agent's socket lies in it, whose path must not be long.
    QTemporaryDir m_ring{u"/tmp/ir-XXXXXX"_s};
    QTemporaryDir m_folder;
    bool m_canSign = false;

    static bool gpg(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"gpg"_s, QStringList{u"--batch"_s, u"--yes"_s, u"--passphrase"_s, QString()} + arguments);
        return process.waitForFinished(60000) && process.exitCode() == 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("GNUPGHOME", m_ring.path().toLocal8Bit());
        if (!signingIsPossible() || QStandardPaths::findExecutable(u"gpg"_s).isEmpty())
            return;
        m_canSign =
            gpg({u"--quick-generate-key"_s, u"Ann Sample <ann@agency.example>"_s, u"ed25519"_s, u"sign"_s,
                 u"never"_s}) &&
            gpg({u"--quick-generate-key"_s, u"Bob Sample <bob@agency.example>"_s, u"ed25519"_s, u"sign"_s, u"never"_s});
    }

    void init()
    {
        if (!m_canSign)
            QSKIP("GnuPG, or GPGME in this build, is not there");
    }

    void cleanupTestCase()
    {
        QProcess::execute(u"gpgconf"_s, {u"--kill"_s, u"gpg-agent"_s}); // the one of this key ring
    }

    void keysAreListed()
    {
        const auto keys = signingKeys();
        QVERIFY2(keys, keys ? "" : qPrintable(keys.error().message));
        QCOMPARE(keys->size(), 2U);
        QVERIFY(keys->front().owner.contains("Sample"_L1));
        QCOMPARE(keys->front().fingerprint.size(), 40);
    }

    void signatureIsGood()
    {
        const auto signature = signDetached("some bytes", u"ann@agency.example"_s);
        QVERIFY2(signature, signature ? "" : qPrintable(signature.error().message));
        QVERIFY(signature->startsWith("-----BEGIN PGP SIGNATURE-----"));
        const SignatureCheck check = checkDetached("some bytes", *signature);
        QCOMPARE(check.state, SignatureCheck::State::good);
        QVERIFY(check.owner.startsWith("Ann Sample"_L1));
        QVERIFY(check.isTrusted); // one's own key
        QVERIFY(check.madeAt.isValid());
    }

    void otherBytesAndDamageAreBad()
    {
        const auto signature = signDetached("some bytes", u"ann@agency.example"_s);
        QVERIFY(signature);
        QCOMPARE(checkDetached("other bytes", *signature).state, SignatureCheck::State::bad);
        QCOMPARE(checkDetached("some bytes", "no signature").state, SignatureCheck::State::bad);
        QCOMPARE(checkDetached("some bytes", {}).state, SignatureCheck::State::bad);
    }

    void unknownAndAmbiguousKeysAreRefused()
    {
        QCOMPARE(signDetached("x", u"nobody@agency.example"_s).error().code, ErrorCode::notFound);
        const auto both = signDetached("x", u"Sample"_s);
        QVERIFY(!both && both.error().message.contains("Several keys"_L1));
    }

    void aSignedPacketIsCheckedWithItsKey()
    {
        const QString path = m_folder.filePath(u"signed.zip"_s);
        const auto receipt = writePacket(madeContent(), path, {}, {}, {u"bob@agency.example"_s});
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().message));
        QVERIFY(receipt->files.contains(u"IR-20260131-120000-abcd1234/tagmanifest-sha512.txt.asc"_s));
        const auto check = verifyPacket(path, {}, {});
        QVERIFY(check && check->isValid);
        QVERIFY(check->signature);
        QCOMPARE(check->signature->state, SignatureCheck::State::good);
        QVERIFY(check->signature->owner.startsWith("Bob"_L1));
        QVERIFY(check->hasTimestampRequest && !check->timestamp);
    }

    void aPacketThatCannotBeSignedIsNotWritten()
    {
        const QString path = m_folder.filePath(u"unsigned.zip"_s);
        QVERIFY(!writePacket(madeContent(), path, {}, {}, {u"nobody@agency.example"_s}));
        QVERIFY(!QFile::exists(path));
    }

    // Last: it takes a key away.
    void withoutThePublicKeyNothingIsClaimed()
    {
        const auto signature = signDetached("some bytes", u"bob@agency.example"_s);
        QVERIFY(signature);
        const auto keys = signingKeys();
        for (const SigningKey &key : *keys) {
            if (key.owner.startsWith("Bob"_L1))
                QVERIFY(gpg({u"--delete-secret-and-public-key"_s, key.fingerprint}));
        }
        const SignatureCheck check = checkDetached("some bytes", *signature);
        QCOMPARE(check.state, SignatureCheck::State::unknownKey);
        QVERIFY(check.sentence.contains("gpg --import"_L1));
    }
};

QTEST_MAIN(TestPacketSigning)
#include "tst_packetsigning.moc"
