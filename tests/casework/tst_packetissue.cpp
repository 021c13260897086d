// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/packetissue.h"

#include "models/casework/packetbuilding.h"
#include "tests/itemmodels/importedcase.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PacketRequest requestFor(const ImportedCase &made, const QString &key)
{
    PacketRequest request;
    request.packetId = u"HARBOUR-7"_s;
    request.entities = {made.entity(EntityKind::seller, u"ann"_s).id};
    request.recipientName = u"Example Registry"_s;
    request.isDraft = true;
    request.zipPath = made.filePath(u"harbour.zip"_s);
    request.author = u"ann the analyst"_s;
    request.at = QDateTime(QDate(2026, 2, 1), QTime(8, 0), Qt::UTC);
    request.signingKey = key;
    return request;
}

Result<PacketReceipt> build(const ImportedCase &made, const PacketRequest &request)
{
    return buildPacket(made.session()->path(), made.session()->properties(), request, {}, {});
}

QString labelOf(const QString &path, const QString &name)
{
    const auto check = verifyPacket(path, {}, {});
    for (const auto &[label, value] : check->labels) {
        if (label == name)
            return value;
    }
    return {};
}

} // namespace

/// With a key ring of its own.
class TestPacketIssue : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_ring{u"/tmp/ir-XXXXXX"_s}; // short: gpg-agent's socket lies in it
    QString m_key;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("GNUPGHOME", m_ring.path().toLocal8Bit());
        if (!signingIsPossible() || QStandardPaths::findExecutable(u"gpg"_s).isEmpty())
            QSKIP("GnuPG, or GPGME in this build, is not there");
        QProcess gpg;
        gpg.start(u"gpg"_s, {u"--batch"_s, u"--passphrase"_s, QString(), u"--quick-generate-key"_s,
                             u"Ann Sample <ann@agency.example>"_s, u"ed25519"_s, u"sign"_s, u"never"_s});
        if (gpg.waitForFinished(60000) && gpg.exitCode() == 0)
            m_key = u"ann@agency.example"_s;
        QVERIFY(!m_key.isEmpty());
    }

    void cleanupTestCase() { QProcess::execute(u"gpgconf"_s, {u"--kill"_s, u"gpg-agent"_s}); }

    void aSignedPacketAgainIsTheNextIssue()
    {
        ImportedCase made;
        made.importMarket();
        const auto first = build(made, requestFor(made, m_key));
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        QVERIFY(first->notices.isEmpty());
        const QByteArray before = fileBytes(first->path);
        const auto second = build(made, requestFor(made, m_key));
        QVERIFY2(second, second ? "" : qPrintable(second.error().message));
        const auto third = build(made, requestFor(made, m_key));
        QVERIFY(third);
        QVERIFY(fileBytes(first->path) == before); // nothing is overwritten
        QCOMPARE(second->path, made.filePath(u"harbour-2.zip"_s));
        QCOMPARE(third->path, made.filePath(u"harbour-3.zip"_s));
        QCOMPARE(labelOf(third->path, u"External-Identifier"_s), u"HARBOUR-7-3"_s);
        QCOMPARE(labelOf(third->path, u"Packet-Revision"_s), u"3"_s);
        QCOMPARE(labelOf(third->path, u"Supersedes"_s), u"HARBOUR-7-2"_s);
        QVERIFY(second->notices.value(0).contains(u"HARBOUR-7-2"_s));
        const auto noted = allReferrals(made.session()->database());
        QCOMPARE(noted->size(), 3U); // the newest first
        QCOMPARE((*noted)[1].supersedes, u"HARBOUR-7"_s);
        QCOMPARE((*noted)[1].digest, second->digest);
        QCOMPARE((*noted)[2].digest, first->digest);
        PacketRequest again = requestFor(made, m_key); // as the window asks, which shows the number of the last one
        again.packetId = u"HARBOUR-7-3"_s;
        const auto fourth = build(made, again);
        QVERIFY2(fourth, fourth ? "" : qPrintable(fourth.error().message));
        QCOMPARE(labelOf(fourth->path, u"External-Identifier"_s), u"HARBOUR-7-4"_s);
        QCOMPARE(labelOf(fourth->path, u"Packet-Revision"_s), u"4"_s);
    }

    void theDocketKnowsBoth()
    {
        ImportedCase made;
        made.importMarket();
        PacketRequest request = requestFor(made, m_key);
        request.docket = RowId<DocketEntry>(1);
        QVERIFY(build(made, request) && build(made, request));
        const auto packets = packetsOf(made.session()->database(), request.docket);
        QCOMPARE(packets->size(), 2U);
        QCOMPARE((*packets)[0].revision, 1);
        QCOMPARE((*packets)[1].revision, 2);
        QCOMPARE((*packets)[1].supersedes, (*packets)[0].packetId);
    }

    void signingLaterIsANewIssueToo()
    {
        ImportedCase made;
        made.importMarket();
        const auto plain = build(made, requestFor(made, {}));
        const auto signedOne = build(made, requestFor(made, m_key));
        QVERIFY(plain && signedOne);
        QVERIFY(plain->path != signedOne->path);
        QCOMPARE(labelOf(signedOne->path, u"Supersedes"_s), u"HARBOUR-7"_s);
    }

    void anUnsignedPacketStaysTheSame()
    {
        ImportedCase made;
        made.importMarket();
        const PacketRequest request = requestFor(made, {});
        QVERIFY(build(made, request));
        const auto next = asNextIssue(made.session()->database(), made.session()->properties(), request);
        QVERIFY(next);
        QCOMPARE(next->packetId, request.packetId);
        QCOMPARE(next->zipPath, request.zipPath);
        QCOMPARE(build(made, request)->path, request.zipPath); // the same bytes, noted once
        QCOMPARE(allReferrals(made.session()->database())->size(), 1U);
    }
};

QTEST_MAIN(TestPacketIssue)
#include "tst_packetissue.moc"
