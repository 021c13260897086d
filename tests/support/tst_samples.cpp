// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/domainname.h"
#include "models/values/pgpfingerprint.h"
#include "models/values/trackingnumber.h"
#include "models/values/wallet.h"
#include "tests/support/samplefiles.h"
#include "tests/support/sampleidentifiers.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

using namespace interdict;
using namespace interdict::samples;

namespace {

QByteArray listingsFrom(quint64 seed, int rows)
{
    SampleDraw draw(seed);
    const SampleScene scene = makeScene(draw, 40, (rows + 2) / 3);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    return writeListings(out, scene, rows) ? out.data() : QByteArray();
}

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkDigitsMatchPublishedExamples();
    void sameSeedGivesSameBytes();
    void bytesAreTheSameOnEveryPlatform();
    void writesAsManyRecordsAsAsked();
    void programAcceptsTheIdentifiers();
};

void TestSamples::checkDigitsMatchPublishedExamples()
{
    // UPU S10: 47312482 has the check digit 9. UPS: a number of a carrier's own documentation.
    QCOMPARE(postNumber("RA", "47312482", "US"), QByteArray("RA473124829US"));
    QCOMPARE(upsNumber("5R8939", "03", "5756712"), QByteArray("1Z5R89390357567127"));
    // BIP 173: the key hash of the specification's examples, in both address forms.
    const QByteArray hash = QByteArray::fromHex("751e76e8199196d454941c45d1b3a323f1433bd6");
    QCOMPARE(bitcoinSegwitAddress(hash), QByteArray("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"));
    QCOMPARE(bitcoinAddress(0, hash), QByteArray("1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"));
    // A v3 onion name ends in "d": the version's five bits.
    const QByteArray onion = onionAddress(QByteArray(32, 'k'));
    QCOMPARE(onion.size(), 62);
    QVERIFY(onion.endsWith("d.onion"));
}

void TestSamples::sameSeedGivesSameBytes()
{
    QCOMPARE(listingsFrom(7, 300), listingsFrom(7, 300));
    QVERIFY(listingsFrom(7, 300) != listingsFrom(8, 300));
}

void TestSamples::bytesAreTheSameOnEveryPlatform()
{
    // Samples are named by their digest in tests and documents: a change here is a change of all of those.
    const QByteArray digest = QCryptographicHash::hash(listingsFrom(1, 1200), QCryptographicHash::Sha256).toHex();
    QCOMPARE(digest, QByteArray("5c5d8fb5e669a67305d743f70b659b04007631e4caa670c3fe30b2e577bb494c"));
}

void TestSamples::writesAsManyRecordsAsAsked()
{
    // Cells hold line ends, but each record starts with its reference and each listing shows on three of four dates.
    QCOMPARE(listingsFrom(1, 100).count("LN-10"), 2 * 100);
}

void TestSamples::programAcceptsTheIdentifiers()
{
    SampleDraw draw(3);
    const SampleScene scene = makeScene(draw, 40, 40);
    QVERIFY(DomainName::parse(QString::fromLatin1(scene.marketOnion)).has_value());
    for (const SampleSeller &seller : scene.sellers) {
        QVERIFY2(Wallet::parse(QString::fromLatin1(seller.wallet)).has_value(), seller.wallet.constData());
        QVERIFY2(DomainName::parse(QString::fromLatin1(seller.shop)).has_value(), seller.shop.constData());
        QVERIFY2(PgpFingerprint::parse(QString::fromLatin1(seller.keyFingerprint)).has_value(),
                 seller.keyFingerprint.constData());
        const QByteArray post = postNumber("LX", draw.digits(8), "NL");
        QVERIFY2(TrackingNumber::parse(QString::fromLatin1(post)).has_value(), post.constData());
        const QByteArray serial = draw.digits(7);
        const QByteArray parcel = upsNumber("12AB9F", "03", serial);
        QVERIFY2(TrackingNumber::parse(QString::fromLatin1(parcel)).has_value(), parcel.constData());
    }
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
