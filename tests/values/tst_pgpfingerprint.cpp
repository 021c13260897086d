// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/pgpfingerprint.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

// A key made for the tests: RFC 9580 appendix A.1, a version 4 Ed25519 key without its user id.
const QString sampleKey = u"-----BEGIN PGP PUBLIC KEY BLOCK-----\n"
                          "Version: Sample 1.0 (no system)\n"
                          "Comment: made by hand\n"
                          "\n"
                          "xjMEU/NfCxYJKwYBBAHaRw8BAQdAPwmJlL3ZFu1AUxl5NOSofIBzOhKA1i+AEJku\n"
                          "Q+47JAY=\n"
                          "-----END PGP PUBLIC KEY BLOCK-----\n"_s;
const QString sampleFingerprint = u"C959BDBAFA32A2F89A153B678CFDE12197965A9A"_s;

// RFC 9580 appendix A.3: a version 6 certificate, its primary key packet only.
const QString version6Key = u"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n"
                            "xioGY4d/4xsAAAAg+U2nu0jWCmHlZ3BqZYfQMxmZu52JGggkLq2EVD34laM=\n"
                            "-----END PGP PUBLIC KEY BLOCK-----\n"_s;
const QString version6Fingerprint = u"CB186C4F0609A697E4D52DFA6C722B0C1F1E27C18A56708F6525EC27BAD9ACC9"_s;

QString fingerprintOf(const QString &block)
{
    const auto key = PgpFingerprint::fromKeyBlock(block);
    return key ? key->toString() : QString();
}

struct Expected
{
    QString file;
    QString fingerprint;
};

std::vector<Expected> readExpected(const QString &folder)
{
    std::vector<Expected> rows;
    QFile file(folder + u"/gpg_expected_fingerprints.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1)) {
        const QStringList cells = line.split(u',');
        rows.push_back({folder + u"/rpgp/"_s + cells[0], cells[2]});
    }
    return rows;
}

/// Armoured or not, as the file has it.
Result<PgpFingerprint> readKeyFile(const QString &path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return bytes.contains("-----BEGIN PGP") ? PgpFingerprint::fromKeyBlock(QString::fromLatin1(bytes))
                                            : PgpFingerprint::fromKeyBytes(bytes);
}

} // namespace

class TestPgpFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWrittenFingerprints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << sampleFingerprint;
        QTest::newRow("lower case") << sampleFingerprint.toLower();
        QTest::newRow("groups of four") << u"C959 BDBA FA32 A2F8 9A15  3B67 8CFD E121 9796 5A9A"_s;
        QTest::newRow("colons") << u"C959:BDBA:FA32:A2F8:9A15:3B67:8CFD:E121:9796:5A9A"_s;
        QTest::newRow("0x") << u" 0x"_s + sampleFingerprint;
    }

    void readsWrittenFingerprints()
    {
        QFETCH(QString, text);
        QCOMPARE(PgpFingerprint::parse(text)->toString(), sampleFingerprint);
    }

    void refusesOtherTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("key id") << u"8CFDE12197965A9A"_s;
        QTest::newRow("version 3, of 32 digits") << QString(32, u'A');
        QTest::newRow("a letter past F") << sampleFingerprint.chopped(1) + u'G';
        QTest::newRow("hostile length") << QString(1000000, u' ');
    }

    void refusesOtherTexts()
    {
        QFETCH(QString, text);
        QVERIFY(!PgpFingerprint::parse(text).has_value());
    }

    void readsVersion6()
    {
        QCOMPARE(fingerprintOf(version6Key), version6Fingerprint);
        QCOMPARE(PgpFingerprint::parse(version6Fingerprint)->toString(), version6Fingerprint);
    }

    // As markets show keys that sellers pasted.
    void putsUpWithLostLayout_data()
    {
        QTest::addColumn<QString>("block");
        QTest::newRow("as it should be") << sampleKey;
        QTest::newRow("CRLF") << QString(sampleKey).replace(u'\n', u"\r\n"_s);
        QTest::newRow("line ends turned into blanks") << QString(sampleKey).replace(u'\n', u' ');
        QTest::newRow("line ends lost") << QString(sampleKey).remove(u'\n');
        QTest::newRow("doubled line ends") << QString(sampleKey).replace(u'\n', u"\n\n"_s);
        QTest::newRow("indented") << QString(sampleKey).replace(u'\n', u"\n   "_s);
        QTest::newRow("within other text") << u"Write me.  "_s + sampleKey + u" Thanks!"_s;
        QTest::newRow("last line missing, key whole") << sampleKey.first(sampleKey.indexOf(u"-----END"));
    }

    void putsUpWithLostLayout()
    {
        QFETCH(QString, block);
        QCOMPARE(fingerprintOf(block), sampleFingerprint);
    }

    // A wrong fingerprint is worse than none.
    void refusesDamagedBlocks_data()
    {
        QTest::addColumn<QString>("block");
        const qsizetype data = sampleKey.indexOf(u"xjME");
        QTest::newRow("empty") << QString();
        QTest::newRow("no block") << u"BEGIN PGP PUBLIC KEY"_s;
        QTest::newRow("cut off in its headers") << sampleKey.first(60);
        QTest::newRow("cut off in the key") << sampleKey.first(data + 50);
        QTest::newRow("wrong check sum") << QString(sampleKey).replace(u"Q+47JAY=\n"_s, u"Q+47JAY=\n=AAAA\n"_s);
        QTest::newRow("no data") << u"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n-----END PGP PUBLIC KEY BLOCK-----"_s;
        QTest::newRow("a message") << QString(sampleKey).replace(u"PUBLIC KEY BLOCK"_s, u"MESSAGE"_s);
        QTest::newRow("length of the packet is wrong") << QString(sampleKey).replace(u"xjME"_s, u"xjIE"_s);
    }

    void refusesDamagedBlocks()
    {
        QFETCH(QString, block);
        const auto key = PgpFingerprint::fromKeyBlock(block);
        QVERIFY(!key.has_value());
        QVERIFY(!key.error().message.isEmpty());
    }

    void refusesVersion3AndSaysSo()
    {
        // Old format, tag 6, one-octet length, version 3.
        const QByteArray packet = QByteArray::fromHex("980d03000000000000010008c30003 05");
        const QString block = u"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n"_s + QString::fromLatin1(packet.toBase64()) +
                              u"\n-----END PGP PUBLIC KEY BLOCK-----"_s;
        const auto key = PgpFingerprint::fromKeyBlock(block);
        QVERIFY(!key.has_value());
        QVERIFY(key.error().message.contains(u"version 3"));
    }

    void staysQuickOnHostileText()
    {
        QElapsedTimer timer;
        timer.start();
        const QString begin = u"-----BEGIN PGP PUBLIC KEY BLOCK-----"_s;
        QVERIFY(fingerprintOf(begin.repeated(30000)).isEmpty());
        QVERIFY(fingerprintOf(begin + u"mQ"_s.repeated(500000)).isEmpty());
        QVERIFY(fingerprintOf(begin + u"xv////8E"_s.repeated(125000)).isEmpty());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void readsKeysWithoutArmour()
    {
        const QByteArray packet =
            QByteArray::fromBase64("xjMEU/NfCxYJKwYBBAHaRw8BAQdAPwmJlL3ZFu1AUxl5NOSofIBzOhKA1i+AEJku"
                                   "Q+47JAY=");
        QCOMPARE(PgpFingerprint::fromKeyBytes(packet)->toString(), sampleFingerprint);
        QVERIFY(!PgpFingerprint::fromKeyBytes(packet.chopped(1)).has_value());
        QVERIFY(!PgpFingerprint::fromKeyBytes({}).has_value());
        QVERIFY(!PgpFingerprint::fromKeyBytes("-----BEGIN RSA PRIVATE KEY-----").has_value());
    }

    // gpg 2.2 reads 65 of these 78 files; of the 13 it does not, 5 hold keys of version 6, which came after it.
    void agreesWithGpg()
    {
        const auto rows = readExpected(QStringLiteral(INTERDICT_SHARED_DATA "/identifiers/pgp"));
        if (rows.empty())
            QSKIP("The sample keys are not on this machine.");
        int right = 0;
        int version6 = 0;
        int refused = 0;
        for (const Expected &row : rows) {
            const auto key = readKeyFile(row.file);
            const QString found = key ? key->toString() : QString();
            if (!key) {
                QVERIFY2(row.fingerprint.isEmpty() && key.error().message.endsWith(u'.'), qPrintable(row.file));
                ++refused;
            } else if (row.fingerprint.isEmpty()) {
                QVERIFY2(found.size() == 64, qPrintable(row.file));
                ++version6;
            } else {
                QVERIFY2(found == row.fingerprint, qPrintable(row.file + u' ' + found));
                ++right;
            }
        }
        QCOMPARE(rows.size(), size_t(78));
        QCOMPARE(right, 65);
        QCOMPARE(version6, 5);
        QCOMPARE(refused, 8);
    }
};

QTEST_GUILESS_MAIN(TestPgpFingerprint)
#include "tst_pgpfingerprint.moc"
