// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/packetbuilding.h"

#include "models/casework/factmarking.h"
#include "models/casework/folderintake.h"
#include "models/referrals/doors.h"
#include "models/referrals/leakproof.h"
#include "models/referrals/openpacket.h"
#include "models/store/sourcequeries.h"
#include "tests/itemmodels/importedcase.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// A JPEG that says where it was taken.
QByteArray photograph()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpg");
    const QByteArray exif = QByteArray("Exif\0\0", 6) + "GPS SECRETPLACE";
    bytes.insert(2, QByteArray("\xff\xe1\0", 3) + char(exif.size() + 2) + exif);
    return bytes;
}

/// ann's shop, a victim's address in an offer, and a photograph that the offer names.
void importShop(ImportedCase &made, const QByteArray &picture = photograph())
{
    QDir folder(made.filePath(u"drop"_s));
    folder.mkpath(u"."_s);
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    };
    write(u"shop.csv"_s,
          "title,seller,market,price,currency,date,description,image\n"
          "Press,ann,Lantern,900,USD,2026-01-10,Order at annspress.com or ask vera.victim@mail.example,ring.jpg\n"
          "Die,ann,Lantern,90,USD,2026-01-12,Order at annspress.com,\n");
    write(u"ring.jpg"_s, picture);
    const auto report = importFiles(
        {made.session()->path(), {folder.path()}, {}, u"ann"_s, QDateTime(QDate(2026, 1, 20), QTime(9, 0), Qt::UTC)},
        {}, {});
    if (!report || !made.session()->refresh())
        qFatal("cannot import");
}

PacketRequest requestFor(const ImportedCase &made, const QString &name)
{
    PacketRequest request;
    request.packetId = name;
    request.entities = {made.entity(EntityKind::seller, u"ann"_s).id,
                        made.entity(EntityKind::domain, u"annspress.com"_s).id};
    request.recipientName = u"Example Registry"_s;
    request.sender.organisation = u"Sample Agency"_s;
    request.sender.person = u"Agathe Inspector"_s;
    request.sender.email = u"desk@agency.example"_s;
    request.isDraft = true;
    request.zipPath = made.filePath(name + u".zip"_s);
    request.author = u"Agathe Inspector"_s;
    request.at = QDateTime(QDate(2026, 2, 1), QTime(8, 0), Qt::UTC);
    return request;
}

Result<PacketReceipt> build(const ImportedCase &made, const PacketRequest &request)
{
    return buildPacket(made.session()->path(), made.session()->properties(), request, {}, {});
}

QByteArray fileIn(const QString &packet, const QString &name)
{
    const auto open = OpenPacket::open(packet, {});
    return open ? open->bytes(name, 1 << 24, {}).value_or(QByteArray()) : QByteArray();
}

} // namespace

class TestPacketVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidenceComesAlongWithoutWhatItSaysOfItsMaking()
    {
        ImportedCase made;
        importShop(made);
        const auto receipt = build(made, requestFor(made, u"court"_s));
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().message));
        const QByteArray copy = fileIn(receipt->path, u"data/exhibits/EX-00003.jpg"_s);
        QVERIFY(!copy.isEmpty() && !copy.contains("SECRET"));
        QCOMPARE(QImage::fromData(copy), QImage::fromData(photograph()));
        const auto referral = OpenPacket::open(receipt->path, {})->referral({});
        const QJsonValue exhibit = (**referral)["exhibits"_L1][2];
        QVERIFY(exhibit["metadataRemoved"_L1].toBool());
        QCOMPARE(exhibit["sha256"_L1].toString(), Sha256::of(photograph()).toString()); // the evidence is untouched
    }

    void whatTheProgramSaysIsInThePacketsLanguage()
    {
        ImportedCase made;
        importShop(made);
        PacketRequest request = requestFor(made, u"spanish"_s);
        request.language = u"es"_s;
        request.variant = PacketVariant::partner;
        request.requestedAction = wordingFor(request.recipientKind).action; // as the window suggested it
        request.door = doorName(u"trusted-notifier"_s);
        const auto receipt = build(made, request);
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().message));
        const auto referral = OpenPacket::open(receipt->path, {})->referral({});
        const QJsonObject &json = **referral;
        QVERIFY(json["leftOut"_L1].toArray().contains(u"Historial del caso"_s));
        const QString shown = json["exhibits"_L1][0]["shows"_L1].toString();
        QVERIFY2(shown.startsWith(u"Anuncio «"_s), qPrintable(shown));
        const QByteArray all = QJsonDocument(json).toJson();
        QVERIFY(all.contains("Notificador de confianza"));
        QVERIFY(!all.contains(request.door.toUtf8()) && !all.contains(request.requestedAction.toUtf8()));
    }

    void aPictureThatCannotBeStrippedIsNamed()
    {
        ImportedCase made;
        importShop(made, photograph().chopped(2)); // without its end
        const auto receipt = build(made, requestFor(made, u"court"_s));
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().message));
        QVERIFY(fileIn(receipt->path, u"data/exhibits/EX-00003.jpg"_s).contains("SECRET"));
        QCOMPARE(receipt->notices.size(), 1);
        QVERIFY2(receipt->notices[0].contains("EX-00003.jpg"_L1), qPrintable(receipt->notices[0]));
        ImportedCase whole;
        importShop(whole);
        QVERIFY(build(whole, requestFor(whole, u"court"_s))->notices.isEmpty());
    }

    void threeVersionsOfOneReferral_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<bool>("namesOfficer");
        QTest::addColumn<bool>("hasHistory");
        QTest::newRow("court") << u"court"_s << true << true;
        QTest::newRow("partner") << u"partner"_s << true << false;
        QTest::newRow("subject-safe") << u"subject-safe"_s << false << false;
    }

    void threeVersionsOfOneReferral()
    {
        QFETCH(QString, token);
        QFETCH(bool, namesOfficer);
        QFETCH(bool, hasHistory);
        ImportedCase made;
        importShop(made);
        PacketRequest request = requestFor(made, token);
        request.variant = *packetVariantFromToken(token);
        request.withheldTexts = {u"vera.victim@mail.example"_s};
        const auto receipt = build(made, request);
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().message));
        const auto finds = [&](const QString &term) {
            return !proveNoLeak(receipt->path, LeakSearch({term}), {}, {})->leaks.isEmpty();
        };
        QVERIFY(!finds(u"vera.victim@mail.example"_s)); // in none of them, its exhibit withheld
        QCOMPARE(finds(u"Agathe Inspector"_s), namesOfficer);
        QCOMPARE(!fileIn(receipt->path, u"data/history.json"_s).isEmpty(), hasHistory);
        QVERIFY(finds(u"annspress.com"_s));
        QVERIFY(verifyPacket(receipt->path, {}, {})->isValid);
        QVERIFY(fileIn(receipt->path, u"bag-info.txt"_s).contains("Packet-Version: " + token.toLatin1()));
    }

    void aWithheldEntityIsNowhere()
    {
        ImportedCase made;
        importShop(made);
        PacketRequest request = requestFor(made, u"withheld"_s);
        request.withheldEntities = {made.entity(EntityKind::email, u"vera.victim@mail.example"_s).id};
        const auto receipt = build(made, request);
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().message));
        QVERIFY(proveNoLeak(receipt->path, LeakSearch({u"vera.victim@mail.example"_s}), {}, {})->leaks.isEmpty());
        const QByteArray readme = fileIn(receipt->path, u"data/README.txt"_s);
        QVERIFY2(readme.contains("EX-00002"), readme.constData()); // withheld, and said so
    }

    void picturesAreNamedForAPersonToLookAt()
    {
        ImportedCase made;
        importShop(made);
        PacketRequest request = requestFor(made, u"looked"_s);
        request.withheldTexts = {u"nobody at all"_s};
        const auto receipt = build(made, request);
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().message));
        QCOMPARE(receipt->notices.size(), 1);
        QVERIFY2(receipt->notices[0].contains("EX-00003.jpg"_L1), qPrintable(receipt->notices[0]));
        request.withheldTexts.clear();
        request.packetId = u"whole"_s;
        QVERIFY(build(made, request)->notices.isEmpty()); // nothing is left out, so nothing was searched for
    }

    void leavingOutEverythingIsRefused()
    {
        ImportedCase made;
        importShop(made);
        PacketRequest request = requestFor(made, u"nothing"_s);
        request.withheldEntities = request.entities;
        const auto receipt = build(made, request);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::badInput);
        QVERIFY(!QFile::exists(request.zipPath));
    }

    void whatIsMarkedAboveThePacketIsRefusedByName()
    {
        ImportedCase made;
        importShop(made);
        const Entity victim = made.entity(EntityKind::email, u"vera.victim@mail.example"_s);
        QVERIFY(markFact(*made.session(), FactKind::entity, victim.id.value(), Marking::red, u"a victim"_s));
        PacketRequest request = requestFor(made, u"amber"_s);
        const auto refused = build(made, request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::badInput);
        QVERIFY2(refused.error().message.contains("vera.victim@mail.example"_L1), qPrintable(refused.error().message));
        QVERIFY(!QFile::exists(request.zipPath));
        request.marking = Marking::red;
        QVERIFY(build(made, request));
        request = requestFor(made, u"without"_s); // left out, it may be of any marking
        request.withheldEntities = {victim.id};
        QVERIFY(build(made, request));
    }

    void aMarkingIsACommand()
    {
        ImportedCase made;
        importShop(made);
        const auto sources = allSources(made.session()->database());
        QVERIFY(markFact(*made.session(), FactKind::source, sources->front().id.value(), Marking::red, {}));
        QCOMPARE(allMarkings(made.session()->database())->size(), 1U);
        QVERIFY(!build(made, requestFor(made, u"a"_s)));
        QVERIFY(made.session()->undo());
        QVERIFY(allMarkings(made.session()->database())->empty());
        QVERIFY(build(made, requestFor(made, u"b"_s)));
        QVERIFY(!markFact(*made.session(), FactKind::source, 999, Marking::red, {}));
    }

    void changedBytesOfASourceAreRefusedByName()
    {
        ImportedCase made;
        importShop(made);
        QVERIFY(made.session()->database().execute(
            "UPDATE source_block SET bytes = (SELECT bytes FROM source_block WHERE source = 1) WHERE source = 2"));
        const PacketRequest request = requestFor(made, u"changed"_s);
        const auto receipt = build(made, request);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::damaged);
        QVERIFY2(receipt.error().message.contains("ring.jpg"_L1), qPrintable(receipt.error().message));
        QVERIFY(!QFile::exists(request.zipPath));
    }

    void theSeriesStandsInTheBag()
    {
        ImportedCase made;
        importShop(made);
        PacketRequest request = requestFor(made, u"series"_s);
        request.seriesId = u"lantern-network"_s;
        request.seriesNumber = 2;
        request.seriesCount = 5;
        request.supersedes = u"IR-OLD"_s;
        const auto receipt = build(made, request);
        QVERIFY(receipt);
        const QByteArray info = fileIn(receipt->path, u"bag-info.txt"_s);
        QVERIFY(info.contains("Bag-Group-Identifier: lantern-network\n"));
        QVERIFY(info.contains("Bag-Count: 2 of 5\n"));
        QVERIFY(info.contains("External-Identifier: series\n"));
        QVERIFY(info.contains("Supersedes: IR-OLD\n"));
    }

    void cancellingLeavesNothing()
    {
        ImportedCase made;
        importShop(made);
        const PacketRequest request = requestFor(made, u"cancelled"_s);
        CancelToken cancel;
        int calls = 0;
        const auto receipt =
            buildPacket(made.session()->path(), made.session()->properties(), request, cancel, [&](const Progress &) {
                if (++calls == 2)
                    cancel.cancel();
            });
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::cancelled);
        const QStringList left = QDir(made.filePath(u"."_s)).entryList({u"cancelled*"_s});
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }
};

QTEST_MAIN(TestPacketVersions)
#include "tst_packetversions.moc"
