// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/packetcomparing.h"

#include "models/referrals/packet.h"
#include "tests/referrals/madecontent.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestPacketComparing : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const PacketContent &content) const
    {
        const QString path = m_folder.filePath(name);
        const auto receipt = writePacket(content, path, {}, {});
        if (!receipt)
            qFatal("%s", qPrintable(receipt.error().message));
        return path;
    }

private Q_SLOTS:
    void thePacketItselfDiffersInNothing()
    {
        const QString path = write(u"a.zip"_s, madeContent());
        const auto same = comparePackets(path, path, {});
        QVERIFY(same);
        QVERIFY(same->comparesFacts && same->changes.empty());
    }

    void newChangedAndGoneAreTold()
    {
        PacketContent later = madeContent(2);
        later.packetId = u"IR-LATER"_s;
        later.requestedAction = u"Delete the named domains."_s;
        later.listings[1].price = u"850.00 USD"_s;
        later.entities.pop_back();
        later.links.pop_back();
        const auto comparison = comparePackets(write(u"b.zip"_s, madeContent()), write(u"c.zip"_s, later), {});
        QVERIFY(comparison);
        QCOMPARE(comparison->newerId, u"IR-LATER"_s);
        QStringList told;
        for (const PacketChange &change : comparison->changes)
            told << toToken(change.kind) + u' ' + toToken(change.subject) + u' ' + change.details.join(u';');
        QVERIFY(
            told.contains(u"changed request action: Place the named domains on hold. → Delete the named domains."_s));
        QVERIFY(told.contains(u"changed listing price: 900.00 USD → 850.00 USD"_s));
        QVERIFY(told.contains(u"gone entity "_s) && told.contains(u"gone link "_s));
        QCOMPARE(told.count(u"added listing "_s), 2);
        QCOMPARE(told.count(u"added exhibit "_s), 2);
    }

    void numbersThatShiftedAreNoChange()
    {
        PacketContent later = madeContent();
        std::reverse(later.exhibits.begin(), later.exhibits.end());
        for (size_t i = 0; i < later.exhibits.size(); ++i)
            later.exhibits[i].number = u"EX-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0'));
        for (PacketListing &listing : later.listings)
            listing.exhibits.front() = 2 - listing.exhibits.front();
        const auto comparison = comparePackets(write(u"d.zip"_s, madeContent()), write(u"e.zip"_s, later), {});
        QVERIFY(comparison);
        QVERIFY(comparison->changes.empty());
    }

    void otherBagsAreComparedByTheirFiles()
    {
        const QString bagit = QStringLiteral(INTERDICT_SHARED_DATA "/formats/bagit");
        if (!QFile::exists(bagit))
            QSKIP("The samples of the BagIt conformance suite are not in ../shared/data/formats");
        const auto comparison =
            comparePackets(bagit + u"/v0.97-valid/basic-bag"_s, bagit + u"/v1.0-valid/basicBag"_s, {});
        QVERIFY(comparison);
        QVERIFY(!comparison->comparesFacts && !comparison->changes.empty());
        QCOMPARE(comparison->changes.front().subject, PacketChange::Subject::file);
    }

    void whatIsNoBagIsAnError()
    {
        const QString path = write(u"f.zip"_s, madeContent());
        QCOMPARE(comparePackets(path, m_folder.filePath(u"none.zip"_s), {}).error().code, ErrorCode::cannotRead);
        QDir(m_folder.path()).mkpath(u"empty"_s);
        QCOMPARE(comparePackets(path, m_folder.filePath(u"empty"_s), {}).error().code, ErrorCode::damaged);
    }
};

QTEST_MAIN(TestPacketComparing)
#include "tst_packetcomparing.moc"
