// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/casesession.h"
#include "models/store/listingqueries.h"
#include "tests/journeys/cli/cliprogram.h"

#include <QFileInfo>
#include <QTest>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(INTERDICT_SHARED_DATA "/markets/");
const QString agora = u"agora-2014-01-01.csv"_s;
const QString vendorPages = u"agora-vendor-pages-2014-01.csv"_s;
const QString fentanyl = u"D&C_-_opiods_-_fentanyl_-_20170428.csv"_s;

} // namespace

/// Real files, where they lie beside the project. The counts were taken from the files with other tools.
class TestCliRealFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importCounts_data();
    void importCounts();
    void pricesOfFentanylSumUp();
    void vendorPagesHoldAddresses();
    void allInOneCaseTwiceAddsNothing();
    void extractedBytesAreTheFiles();
    void lettersAreFoundByTheirWords();

private:
    CliProgram m_cli;
};

void TestCliRealFiles::initTestCase()
{
    for (const QString &name : {agora, vendorPages, fentanyl}) {
        if (!QFileInfo::exists(folder + name))
            QSKIP(qPrintable(u"there is no %1"_s.arg(folder + name)));
    }
}

void TestCliRealFiles::importCounts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("listings"); // -1: not counted elsewhere
    QTest::addColumn<int>("sellers");
    QTest::newRow("Agora listings") << agora << 7986 << 3322 << 261;
    QTest::newRow("Agora vendor pages") << vendorPages << 8533 << -1 << 262;
    QTest::newRow("fentanyl: lone CR, no valid encoding") << fentanyl << 644 << -1 << 134;
}

void TestCliRealFiles::importCounts()
{
    QFETCH(QString, file);
    QFETCH(int, records);
    QFETCH(int, listings);
    QFETCH(int, sellers);
    const QString path = m_cli.file(QString::fromLatin1(QTest::currentDataTag()) + u".icase"_s);
    QCOMPARE(m_cli.run({u"new"_s, path}).exitCode, 0);
    const Ran imported = m_cli.runJson({u"import"_s, path, folder + file});
    QVERIFY2(imported.exitCode == 0, imported.account().constData());
    QCOMPARE(firstFile(imported)[u"records"_s].toInt(), records);
    QCOMPARE(firstFile(imported)[u"rejected"_s].toInt(), 0);
    if (listings >= 0)
        QCOMPARE(firstFile(imported)[u"newListings"_s].toInt(), listings);
    QCOMPARE(m_cli.runJson({u"list"_s, path, u"sellers"_s}).json()[u"total"_s].toInt(), sellers);
    QCOMPARE(m_cli.run({u"verify"_s, path}).exitCode, 0);
}

void TestCliRealFiles::pricesOfFentanylSumUp()
{
    const QString path = m_cli.file(u"prices.icase"_s);
    QCOMPARE(m_cli.run({u"new"_s, path}).exitCode, 0);
    QCOMPARE(m_cli.run({u"import"_s, path, folder + fentanyl}).exitCode, 0);
    const auto session = CaseSession::open(path, CaseFile::Access::readOnly, u"tester"_s, Clock::system());
    QVERIFY(session.has_value());
    const auto ids = listingIds((*session)->database(), {});
    QVERIFY(ids.has_value());
    // Two offers stand in the file twice with two prices: the sum is over sightings.
    Money sum = *Money::parse(u"0.00", u"USD");
    for (const RowId<Listing> id : *ids) {
        const auto sightings = sightingsOf((*session)->database(), id);
        QVERIFY(sightings.has_value());
        for (const Sighting &sighting : *sightings) {
            if (sighting.price.isEmpty())
                continue; // five offers say 0.00, which is no price
            const Result<Money> price = Money::parse(sighting.price);
            QVERIFY2(price.has_value(), qPrintable(sighting.price));
            const Result<Money> next = sum.plus(*price);
            QVERIFY2(next.has_value(), qPrintable(sighting.price));
            sum = *next;
        }
    }
    QCOMPARE(sum.toString(), u"781990.94 USD"_s);
}

void TestCliRealFiles::vendorPagesHoldAddresses()
{
    const QString path = m_cli.file(u"addresses.icase"_s);
    QCOMPARE(m_cli.run({u"new"_s, path}).exitCode, 0);
    QCOMPARE(m_cli.run({u"import"_s, path, folder + vendorPages}).exitCode, 0);
    QVERIFY(m_cli.runJson({u"list"_s, path, u"emails"_s}).json()[u"total"_s].toInt() > 0);
    const QJsonArray onions =
        m_cli.runJson({u"list"_s, path, u"domains"_s, u"--filter"_s, u".onion"_s}).json()[u"entities"_s].toArray();
    QVERIFY(!onions.isEmpty());
}

void TestCliRealFiles::allInOneCaseTwiceAddsNothing()
{
    const QString path = m_cli.file(u"all.icase"_s);
    QCOMPARE(m_cli.run({u"new"_s, path}).exitCode, 0);
    const QStringList import{u"import"_s, path, folder + agora, folder + vendorPages, folder + fentanyl};
    const Ran first = m_cli.runJson(import);
    QVERIFY2(first.exitCode == 0, first.account().constData());
    const QByteArray before = m_cli.runJson({u"info"_s, path}).output;
    QCOMPARE(m_cli.runJson({u"info"_s, path}).json()[u"records"_s].toInt(), 7986 + 8533 + 644);
    const Ran second = m_cli.runJson(import);
    QVERIFY2(second.exitCode == 0, second.account().constData());
    for (const QJsonValue &file : second.json()[u"files"_s].toArray())
        QVERIFY(file[u"alreadyThere"_s].toBool());
    QCOMPARE(m_cli.runJson({u"info"_s, path}).output, before);
    const Ran verified = m_cli.run({u"verify"_s, path});
    QVERIFY2(verified.exitCode == 0, verified.account().constData());
}

void TestCliRealFiles::extractedBytesAreTheFiles()
{
    const QString path = m_cli.file(u"bytes.icase"_s);
    QCOMPARE(m_cli.run({u"new"_s, path}).exitCode, 0);
    const QStringList files{agora, vendorPages, fentanyl};
    for (qsizetype i = 0; i < files.size(); ++i) {
        QCOMPARE(m_cli.run({u"import"_s, path, folder + files[i]}).exitCode, 0);
        const QString copy = m_cli.file(u"copy-%1.csv"_s.arg(i));
        QCOMPARE(m_cli.run({u"extract"_s, path, QString::number(i + 1), copy}).exitCode, 0);
        QVERIFY(bytesOf(copy) == bytesOf(folder + files[i]));
    }
}

void TestCliRealFiles::lettersAreFoundByTheirWords() // saved pages, whose text no table shows
{
    const QString letters = QStringLiteral(INTERDICT_SHARED_DATA "/domains/fda/letters");
    if (!QFileInfo::exists(letters))
        QSKIP("there are no letters");
    const QString path = m_cli.file(u"letters.icase"_s);
    QCOMPARE(m_cli.run({u"new"_s, path}).exitCode, 0);
    QCOMPARE(m_cli.run({u"import"_s, path, letters}).exitCode, 0);
    const auto total = [this, &path](const QString &words) {
        const Ran ran = m_cli.runJson({u"find"_s, path, words});
        return ran.json()[u"sourcesNotSearched"_s].toInt(-1) == 0 ? ran.json()[u"otherTotal"_s].toInt(-1) : -1;
    };
    QCOMPARE(total(u"Jost"_s), 1);
    QCOMPARE(total(u"\"response to our Form\""_s), 8);
    QCOMPARE(total(u"swordfish"_s), 0);
}

QTEST_GUILESS_MAIN(TestCliRealFiles)
#include "tst_clirealfiles.moc"
