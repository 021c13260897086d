// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/timestamping.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sealed = "0a0b  bag-info.txt\n0c0d  bagit.txt\n";

const char *const configuration = R"([tsa]
default_tsa = one
[one]
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256, sha384, sha512
accuracy = secs:1
ordering = yes
tsa_name = yes
[request]
distinguished_name = name
prompt = no
[name]
O = Sample Authority
CN = Sample Time Stamps
[stamps]
extendedKeyUsage = critical,timeStamping
[plain]
extendedKeyUsage = serverAuth
)";

} // namespace

/// With an authority of its own, made by the openssl program.
class TestTimestamping : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    bool m_hasAuthority = false;

    bool openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"openssl"_s, arguments);
        const bool isDone = process.waitForFinished(60000) && process.exitCode() == 0;
        if (!isDone)
            qInfo("%s", process.readAllStandardError().constData());
        return isDone;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The authority's answer to the request for these bytes.
    QByteArray answerTo(const QByteArray &bytes)
    {
        write(u"request.tsq"_s, timestampRequest(bytes));
        if (!openssl({u"ts"_s, u"-reply"_s, u"-queryfile"_s, u"request.tsq"_s, u"-config"_s, u"tsa.cnf"_s,
                      u"-section"_s, u"one"_s, u"-out"_s, u"answer.tsr"_s}))
            return {};
        return read(u"answer.tsr"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            return;
        write(u"tsa.cnf"_s, configuration);
        write(u"serial"_s, "01\n");
        m_hasAuthority = openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                                  u"tsa.key"_s, u"-out"_s, u"tsa.pem"_s, u"-days"_s, u"3650"_s, u"-config"_s,
                                  u"tsa.cnf"_s, u"-section"_s, u"request"_s, u"-extensions"_s, u"stamps"_s});
    }

    void init()
    {
        if (!m_hasAuthority)
            QSKIP("openssl is not installed");
    }

    void requestIsWhatOthersRead()
    {
        write(u"a.tsq"_s, timestampRequest(sealed));
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"openssl"_s, {u"ts"_s, u"-query"_s, u"-in"_s, u"a.tsq"_s, u"-text"_s});
        QVERIFY(process.waitForFinished());
        const QByteArray text = process.readAllStandardOutput();
        QVERIFY2(text.contains("Version: 1") && text.contains("sha512"), text.constData());
        QVERIFY2(text.contains("Certificate required: yes") && text.contains("Nonce: 0x"), text.constData());
        QCOMPARE(timestampRequest(sealed), timestampRequest(sealed));
        QVERIFY(timestampRequest(sealed) != timestampRequest(sealed + "x"));
    }

    void answerIsGood()
    {
        const TimestampCheck check = checkTimestamp(sealed, answerTo(sealed));
        QVERIFY2(check.state != TimestampCheck::State::bad, qPrintable(check.sentence));
        QVERIFY(qAbs(check.at.secsTo(QDateTime::currentDateTimeUtc())) < 600);
        QVERIFY(check.sentence.contains("Not checked"_L1));
#ifdef INTERDICT_OPENSSL
        QCOMPARE(check.state, TimestampCheck::State::good);
        QVERIFY(check.authority.contains("Sample Time Stamps"_L1));
        QVERIFY(!check.isChainChecked);
#endif
    }

    void bareTokenIsGood()
    {
        QVERIFY(!answerTo(sealed).isEmpty());
        QVERIFY(openssl({u"ts"_s, u"-reply"_s, u"-in"_s, u"answer.tsr"_s, u"-token_out"_s, u"-out"_s, u"token.tst"_s}));
        QVERIFY(checkTimestamp(sealed, read(u"token.tst"_s)).state != TimestampCheck::State::bad);
    }

    void answerForOtherBytesIsBad()
    {
        const TimestampCheck check = checkTimestamp(sealed, answerTo(sealed + "x"));
        QCOMPARE(check.state, TimestampCheck::State::bad);
        QVERIFY(check.sentence.contains("another packet"_L1));
    }

    void answerToAnotherRequestIsBad()
    {
        write(u"sealed.txt"_s, sealed);
        QVERIFY(openssl({u"ts"_s, u"-query"_s, u"-data"_s, u"sealed.txt"_s, u"-sha512"_s, u"-cert"_s, u"-out"_s,
                         u"request.tsq"_s}));
        QVERIFY(openssl({u"ts"_s, u"-reply"_s, u"-queryfile"_s, u"request.tsq"_s, u"-config"_s, u"tsa.cnf"_s,
                         u"-section"_s, u"one"_s, u"-out"_s, u"other.tsr"_s}));
        const TimestampCheck check = checkTimestamp(sealed, read(u"other.tsr"_s));
        QCOMPARE(check.state, TimestampCheck::State::bad);
        QVERIFY(check.sentence.contains("nonce"_L1));
    }

    void noDamageIsTakenForGood()
    {
        const QByteArray answer = answerTo(sealed);
        QVERIFY(answer.size() > 500);
        for (qsizetype length = 0; length < answer.size(); length += 7)
            QVERIFY(checkTimestamp(sealed, answer.first(length)).state == TimestampCheck::State::bad);
        QVERIFY(checkTimestamp(sealed, "no answer").state == TimestampCheck::State::bad);
    }

#ifdef INTERDICT_OPENSSL
    void changedSignatureIsBad()
    {
        QByteArray answer = answerTo(sealed);
        answer[answer.size() - 10] = char(answer[answer.size() - 10] ^ 1);
        QCOMPARE(checkTimestamp(sealed, answer).state, TimestampCheck::State::bad);
    }

    void certificateLeadsToATrustedOne()
    {
        const TimestampCheck check = checkTimestamp(sealed, answerTo(sealed), read(u"tsa.pem"_s));
        QVERIFY2(check.isChainChecked, qPrintable(check.sentence));
        QCOMPARE(check.state, TimestampCheck::State::good);
    }

    void certificateThatLeadsNowhereIsBad()
    {
        QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"other.key"_s,
                         u"-out"_s, u"other.pem"_s, u"-subj"_s, u"/CN=Other"_s}));
        const TimestampCheck check = checkTimestamp(sealed, answerTo(sealed), read(u"other.pem"_s));
        QCOMPARE(check.state, TimestampCheck::State::bad);
        QVERIFY(check.sentence.contains("does not lead"_L1));
    }
#endif
};

QTEST_GUILESS_MAIN(TestTimestamping)
#include "tst_timestamping.moc"
