// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/cli/cliprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace interdict::journeys;
using namespace Qt::StringLiterals;

#define VERIFY_DONE(run)                                                                                               \
    do {                                                                                                               \
        const Ran done = run;                                                                                          \
        QVERIFY2(done.exitCode == 0, done.account().constData());                                                      \
    } while (false)

/// The whole job on the sample, as an investigator does it in a terminal. The case is made once; later steps read it.
class TestCliJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importAccountsForEveryRow_data();
    void importAccountsForEveryRow();
    void sameFileAgainAddsNothing();
    void dryRunWritesNothing();
    void listsWhatTheSampleHolds_data();
    void listsWhatTheSampleHolds();
    void crewsOfSellersShareTheirShop();
    void shipmentLeadsToItsSeller();
    void findsListingsByWords();
    void recordShowsItsOriginalBytes();
    void extractGivesTheImportedBytes();
    void graphIsDrawnAsSvgAndPng();
    void historyIsOneChain();
    void copyHoldsTheSame();
    void caseVerifies();
    void packetVerifies();
    void packetPassesOtherTools();
    void samePacketTwiceIsTheSameBytes();
    void tamperedPacketFails();

private:
    [[nodiscard]] Ran buildPacket(const QString &casePath, const QString &zip) const;
    [[nodiscard]] QJsonArray entities(const QString &what) const;

    CliProgram m_cli;
    QString m_case = m_cli.file(u"lantern.icase"_s);
    QHash<QString, QJsonObject> m_imports; ///< the answer for each file
};

void TestCliJourney::initTestCase()
{
    QVERIFY(m_cli.makeSample());
    const Ran made = m_cli.runJson({u"new"_s, m_case, u"--name"_s, u"Lantern"_s, u"--agency"_s, u"Sample Agency"_s});
    VERIFY_DONE(made);
    QCOMPARE(made.json()[u"name"_s].toString(), u"Lantern"_s);
    for (const QString &name :
         {u"lantern-2024-12.csv"_s, u"lantern-listings.csv"_s, u"openstall-presses.csv"_s, u"shipments.csv"_s}) {
        QStringList arguments{u"import"_s, m_case, m_cli.file(name)};
        if (name == "lantern-2024-12.csv"_L1)
            arguments << u"--market"_s << u"Lantern"_s;
        const Ran imported = m_cli.runJson(arguments);
        VERIFY_DONE(imported);
        m_imports.insert(name, firstFile(imported));
    }
}

void TestCliJourney::importAccountsForEveryRow_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("rejected");
    QTest::addColumn<int>("newListings");
    QTest::newRow("windows-1252, lone CR, two rows that lack fields") << u"lantern-2024-12.csv"_s << 118 << 2 << -1;
    QTest::newRow("UTF-8, three sightings of each listing") << u"lantern-listings.csv"_s << 1200 << 0 << -1;
    QTest::newRow("bars and CRLF") << u"openstall-presses.csv"_s << 90 << 0 << 90;
    QTest::newRow("parcels are no listings") << u"shipments.csv"_s << 80 << 0 << 0;
}

void TestCliJourney::importAccountsForEveryRow()
{
    QFETCH(QString, file);
    QFETCH(int, records);
    QFETCH(int, rejected);
    QFETCH(int, newListings);
    const QJsonObject answer = m_imports.value(file);
    QCOMPARE(answer[u"records"_s].toInt() + answer[u"rejected"_s].toInt(), records + rejected);
    QCOMPARE(answer[u"rejected"_s].toInt(), rejected);
    if (newListings >= 0)
        QCOMPARE(answer[u"newListings"_s].toInt(), newListings);
    QCOMPARE(answer[u"bytes"_s].toInt(), bytesOf(m_cli.file(file)).size());
}

void TestCliJourney::sameFileAgainAddsNothing()
{
    const QByteArray before = m_cli.runJson({u"info"_s, m_case}).output;
    const Ran again = m_cli.runJson({u"import"_s, m_case, m_cli.file(u"lantern-listings.csv"_s)});
    VERIFY_DONE(again);
    QVERIFY(firstFile(again)[u"alreadyThere"_s].toBool());
    // The same bytes under another name are the same evidence.
    QVERIFY(QFile::copy(m_cli.file(u"shipments.csv"_s), m_cli.file(u"renamed.csv"_s)));
    const Ran renamed = m_cli.runJson({u"import"_s, m_case, m_cli.file(u"renamed.csv"_s)});
    VERIFY_DONE(renamed);
    QVERIFY(firstFile(renamed)[u"alreadyThere"_s].toBool());
    QCOMPARE(m_cli.runJson({u"info"_s, m_case}).output, before);
}

void TestCliJourney::dryRunWritesNothing()
{
    const QByteArray before = m_cli.runJson({u"info"_s, m_case}).output;
    const Ran tried = m_cli.runJson({u"import"_s, m_case, m_cli.file(u"lantern-2024-12.csv"_s), u"--dry-run"_s});
    VERIFY_DONE(tried);
    QCOMPARE(firstFile(tried)[u"rejected"_s].toInt(), 2);
    QCOMPARE(m_cli.runJson({u"info"_s, m_case}).output, before);
}

void TestCliJourney::listsWhatTheSampleHolds_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("40 sellers of the market, and the shops") << u"sellers"_s << 50;
    QTest::newRow("web shops and the market's onion name") << u"domains"_s << 28;
    QTest::newRow("parcels") << u"shipments"_s << 80;
    QTest::newRow("mail addresses") << u"emails"_s << 20;
    QTest::newRow("wallets") << u"wallets"_s << 15;
    QTest::newRow("keys") << u"pgp-keys"_s << 15;
    QTest::newRow("handles") << u"handles"_s << 15;
}

void TestCliJourney::listsWhatTheSampleHolds()
{
    QFETCH(QString, what);
    QFETCH(int, atLeast);
    const Ran listed = m_cli.runJson({u"list"_s, m_case, what, u"--limit"_s, u"5"_s});
    VERIFY_DONE(listed);
    QVERIFY2(listed.json()[u"total"_s].toInt() >= atLeast, listed.account().constData());
    QCOMPARE(listed.json()[u"entities"_s].toArray().size(), 5);
}

QJsonArray TestCliJourney::entities(const QString &what) const
{
    return m_cli.runJson({u"list"_s, m_case, what, u"--limit"_s, u"100000"_s}).json()[u"entities"_s].toArray();
}

void TestCliJourney::crewsOfSellersShareTheirShop()
{
    // The generator lets every third seller join the crew before: some shop is advertised by two sellers or more.
    int shared = 0;
    for (const QJsonValue &domain : entities(u"domains"_s)) {
        const Ran shown = m_cli.runJson({u"show"_s, m_case, u'#' + QString::number(domain[u"id"_s].toInt())});
        VERIFY_DONE(shown);
        int sellers = 0;
        for (const QJsonValue &link : shown.json()[u"linked"_s].toArray())
            sellers += link[u"kind"_s].toString() == "advertises"_L1 ? 1 : 0;
        shared += sellers >= 2 ? 1 : 0;
    }
    QVERIFY2(shared >= 5, QByteArray::number(shared).constData());
}

void TestCliJourney::shipmentLeadsToItsSeller()
{
    const QJsonArray shipments = entities(u"shipments"_s);
    QVERIFY(!shipments.isEmpty());
    const Ran shown = m_cli.runJson({u"show"_s, m_case, u'#' + QString::number(shipments[0][u"id"_s].toInt())});
    VERIFY_DONE(shown);
    bool hasSeller = false;
    for (const QJsonValue &link : shown.json()[u"linked"_s].toArray())
        hasSeller = hasSeller || link[u"kind"_s].toString() == "ships"_L1;
    QVERIFY2(hasSeller, shown.account().constData());
}

void TestCliJourney::findsListingsByWords()
{
    const Ran found = m_cli.runJson({u"find"_s, m_case, u"transdermal"_s, u"patch"_s});
    VERIFY_DONE(found);
    QVERIFY(found.json()[u"listingTotal"_s].toInt() >= 5);
    for (const QJsonValue &listing : found.json()[u"listings"_s].toArray())
        QVERIFY(listing[u"title"_s].toString().contains("patch"_L1, Qt::CaseInsensitive));
    QCOMPARE(m_cli.runJson({u"find"_s, m_case, u"no-such-word-anywhere"_s}).json()[u"listingTotal"_s].toInt(), 0);
    const int all = found.json()[u"listingTotal"_s].toInt();
    const Ran phrase = m_cli.runJson({u"find"_s, m_case, u"\"transdermal patches\" OR no-such-word-anywhere"_s});
    QCOMPARE(phrase.json()[u"listingTotal"_s].toInt(), all);
    const Ran refused = m_cli.runJson({u"find"_s, m_case, u"transdermal -patches"_s});
    QVERIFY(refused.json()[u"listingTotal"_s].toInt() < all);
}

void TestCliJourney::recordShowsItsOriginalBytes()
{
    for (const int number : {1, 41, 119, 700, 1400}) {
        const Ran shown = m_cli.runJson({u"show"_s, m_case, u"--record"_s, QString::number(number)});
        VERIFY_DONE(shown);
        const QJsonObject record = shown.json();
        const QByteArray source = bytesOf(m_cli.file(record[u"source"_s][u"file"_s].toString()));
        const QByteArray bytes = source.mid(record[u"offset"_s].toInt(), record[u"length"_s].toInt());
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(QByteArray::fromBase64(record[u"bytesBase64"_s].toString().toLatin1()), bytes);
    }
}

void TestCliJourney::extractGivesTheImportedBytes()
{
    const QJsonArray sources = m_cli.runJson({u"info"_s, m_case}).json()[u"sources"_s].toArray();
    QCOMPARE(sources.size(), 4);
    for (const QJsonValue &source : sources) {
        const QString copy = m_cli.file(u"extracted.csv"_s);
        QFile::remove(copy);
        VERIFY_DONE(m_cli.run({u"extract"_s, m_case, QString::number(source[u"id"_s].toInt()), copy}));
        QVERIFY(bytesOf(copy) == bytesOf(m_cli.file(source[u"file"_s].toString())));
    }
}

void TestCliJourney::graphIsDrawnAsSvgAndPng()
{
    const QString svg = m_cli.file(u"graph.svg"_s);
    const QString png = m_cli.file(u"graph.png"_s);
    const Ran drawn = m_cli.runJson({u"graph"_s, m_case, u"--svg"_s, svg, u"--png"_s, png});
    VERIFY_DONE(drawn);
    QVERIFY(drawn.json()[u"nodes"_s].toInt() > 200);
    QVERIFY(drawn.json()[u"links"_s].toInt() > 200);
    QVERIFY(bytesOf(svg).contains("<svg"));
    QVERIFY(bytesOf(png).startsWith("\x89PNG"));
    const QByteArray first = bytesOf(svg);
    VERIFY_DONE(m_cli.run({u"graph"_s, m_case, u"--svg"_s, svg}));
    QCOMPARE(bytesOf(svg), first);
}

void TestCliJourney::historyIsOneChain()
{
    const Ran listed = m_cli.runJson({u"history"_s, m_case});
    VERIFY_DONE(listed);
    const QJsonArray entries = listed.json()[u"entries"_s].toArray();
    QVERIFY(entries.size() >= 5); // made, and four imports
    for (int i = 1; i < entries.size(); ++i) {
        QCOMPARE(entries[i][u"number"_s].toInt(), i + 1);
        QCOMPARE(entries[i][u"previous"_s].toString(), entries[i - 1][u"digest"_s].toString());
        QCOMPARE(entries[i][u"author"_s].toString(), u"tester"_s);
    }
}

void TestCliJourney::copyHoldsTheSame()
{
    const QString copy = m_cli.file(u"copy.icase"_s);
    VERIFY_DONE(m_cli.run({u"copy"_s, m_case, copy}));
    QCOMPARE(m_cli.runJson({u"info"_s, copy}).json(), m_cli.runJson({u"info"_s, m_case}).json());
    VERIFY_DONE(m_cli.run({u"verify"_s, copy}));
}

void TestCliJourney::caseVerifies()
{
    const Ran verified = m_cli.runJson({u"verify"_s, m_case});
    VERIFY_DONE(verified);
    QVERIFY(verified.json()[u"valid"_s].toBool());
    QCOMPARE(verified.json()[u"sources"_s].toInt(), 4);
}

Ran TestCliJourney::buildPacket(const QString &casePath, const QString &zip) const
{
    return m_cli.runJson({u"packet"_s, casePath, u"--entity"_s, u"seller:harbourfox"_s, u"--entity"_s,
                          u"seller:velvetanchor"_s, u"--entity"_s, u"seller:northernbeetle"_s, u"--kind"_s,
                          u"registry"_s, u"--to"_s, u"Example Registry"_s, u"--out"_s, zip, u"--time"_s,
                          u"2026-01-31T12:00:00Z"_s, u"--draft"_s});
}

void TestCliJourney::packetVerifies()
{
    const QString zip = m_cli.file(u"packet.zip"_s);
    const Ran built = buildPacket(m_case, zip);
    VERIFY_DONE(built);
    const Ran verified = m_cli.runJson({u"verify"_s, zip});
    VERIFY_DONE(verified);
    QVERIFY(verified.json()[u"valid"_s].toBool());
    QVERIFY(verified.json()[u"complete"_s].toBool());
    // The packet's digest stands in the case.
    const QJsonArray packets = m_cli.runJson({u"info"_s, m_case}).json()[u"packets"_s].toArray();
    QCOMPARE(packets.last()[u"sha256"_s].toString(), built.json()[u"sha256"_s].toString());
}

void TestCliJourney::packetPassesOtherTools()
{
    for (const QString &tool : {u"unzip"_s, u"sha512sum"_s, u"sha256sum"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed"_s));
    }
    const QString zip = m_cli.file(u"tools.zip"_s);
    const QString folder = m_cli.file(u"unzipped"_s);
    VERIFY_DONE(buildPacket(m_case, zip));
    VERIFY_DONE(m_cli.runProgram(u"unzip"_s, {u"-t"_s, zip}));
    VERIFY_DONE(m_cli.runProgram(u"unzip"_s, {u"-q"_s, zip, u"-d"_s, folder}));
    QDirIterator manifests(folder, {u"*manifest-sha*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    int checked = 0;
    while (manifests.hasNext()) {
        const QFileInfo manifest(manifests.next());
        const QString tool = manifest.fileName().contains("sha512"_L1) ? u"sha512sum"_s : u"sha256sum"_s;
        VERIFY_DONE(m_cli.runProgram(tool, {u"-c"_s, u"--strict"_s, manifest.fileName()}, manifest.path()));
        ++checked;
    }
    QCOMPARE(checked, 4); // payload and tags, SHA-512 and SHA-256
    QDirIterator papers(folder, {u"*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(papers.hasNext());
    if (!QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
        VERIFY_DONE(m_cli.runProgram(u"qpdf"_s, {u"--check"_s, papers.next()}));
}

void TestCliJourney::samePacketTwiceIsTheSameBytes()
{
    // Building a packet is noted in the case's history, so each is built from a copy.
    QList<QByteArray> packets;
    for (const QString &name : {u"one"_s, u"two"_s}) {
        const QString copy = m_cli.file(name + u".icase"_s);
        VERIFY_DONE(m_cli.run({u"copy"_s, m_case, copy}));
        VERIFY_DONE(buildPacket(copy, m_cli.file(name + u".zip"_s)));
        packets << bytesOf(m_cli.file(name + u".zip"_s));
    }
    QVERIFY(!packets[0].isEmpty());
    QVERIFY(packets[0] == packets[1]);
}

void TestCliJourney::tamperedPacketFails()
{
    const QString zip = m_cli.file(u"tampered.zip"_s);
    VERIFY_DONE(buildPacket(m_case, zip));
    const QByteArray intact = bytesOf(zip);
    for (const int part : {30, 50, 70}) {
        QByteArray bytes = intact;
        for (qsizetype i = bytes.size() * part / 100, end = i + 8; i < end; ++i)
            bytes[i] = char(bytes[i] ^ 0x55);
        QVERIFY(writeBytes(zip, bytes));
        const Ran verified = m_cli.run({u"verify"_s, zip});
        QVERIFY2(verified.exitCode == 5, verified.account().constData());
    }
}

QTEST_GUILESS_MAIN(TestCliJourney)
#include "tst_clijourney.moc"
