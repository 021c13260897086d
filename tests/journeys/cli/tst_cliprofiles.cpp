// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/cli/cliprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// What columns mean, kept under a name: saved with one file, exported, used with the next in another case.
class TestCliProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSavedProfileReadsTheNextFile();
    void anExportedProfileReadsAnotherCasesFile();
    void driftIsTold();
    void shippedOnesCanBeLeftOut();
    void refusals_data();
    void refusals();
    void dryRunTellsWhatIsNew();

private:
    CliProgram m_cli;
    QString m_case;
};

void TestCliProfiles::init()
{
    static int number = 0;
    m_case = m_cli.file(u"%1.icase"_s.arg(++number));
    QCOMPARE(m_cli.run({u"new"_s, m_case}).exitCode, 0);
    QVERIFY(writeBytes(m_cli.file(u"day1.csv"_s), "wares,who,cost\nPress,fox,5\nDie,owl,6\n"));
    QVERIFY(writeBytes(m_cli.file(u"day2.csv"_s), "who,cost,wares\nfox,7,Mould\n"));
    QVERIFY(writeBytes(m_cli.file(u"day3.csv"_s), "who,cost,wares,weather\nfox,7,Mould,rain\n"));
}

void TestCliProfiles::aSavedProfileReadsTheNextFile()
{
    const Ran first = m_cli.run({u"import"_s, m_case, m_cli.file(u"day1.csv"_s), u"--map"_s, u"title=wares"_s,
                                 u"--map"_s, u"seller=who"_s, u"--map"_s, u"currency:=EUR"_s, u"--market"_s,
                                 u"Lantern"_s, u"--save-profile"_s, u"Lantern shop"_s});
    QVERIFY2(first.exitCode == 0, first.account().constData());
    QVERIFY2(first.output.contains("Lantern shop, version 1"), first.account().constData());
    const Ran second = m_cli.run({u"import"_s, m_case, m_cli.file(u"day2.csv"_s)});
    QVERIFY2(second.exitCode == 0, second.account().constData());
    QVERIFY2(second.output.contains("Lantern shop, version 1"), second.account().constData());
    const QJsonArray profiles = m_cli.runJson({u"profiles"_s, m_case}).json()[u"profiles"_s].toArray();
    QCOMPARE(profiles[0][u"name"_s].toString(), u"Lantern shop"_s);
    QCOMPARE(profiles[0][u"origin"_s].toString(), u"case"_s);
    // The same market, so the same seller.
    QCOMPARE(m_cli.runJson({u"list"_s, m_case, u"sellers"_s}).json()[u"total"_s].toInt(), 2);
    QCOMPARE(m_cli.run({u"verify"_s, m_case}).exitCode, 0);
}

void TestCliProfiles::anExportedProfileReadsAnotherCasesFile()
{
    QCOMPARE(m_cli
                 .run({u"import"_s, m_case, m_cli.file(u"day1.csv"_s), u"--map"_s, u"title=wares"_s, u"--map"_s,
                       u"seller=who"_s, u"--market"_s, u"Lantern"_s, u"--save-profile"_s, u"Lantern shop"_s})
                 .exitCode,
             0);
    const QString file = m_cli.file(u"profile.json"_s);
    QCOMPARE(m_cli.run({u"profiles"_s, m_case, u"--export"_s, u"lantern SHOP"_s, u"--out"_s, file}).exitCode, 0);
    QVERIFY(QJsonDocument::fromJson(bytesOf(file)).isObject());
    const QString other = m_cli.file(u"other-%1"_s.arg(m_case.section(u'/', -1)));
    QCOMPARE(m_cli.run({u"new"_s, other}).exitCode, 0);
    const Ran imported = m_cli.run({u"import"_s, other, m_cli.file(u"day2.csv"_s), u"--profile"_s, file});
    QVERIFY2(imported.exitCode == 0, imported.account().constData());
    QCOMPARE(m_cli.runJson({u"list"_s, other, u"sellers"_s}).json()[u"total"_s].toInt(), 1);
    QCOMPARE(m_cli.run({u"profiles"_s, other, u"--add"_s, file}).exitCode, 0);
    QVERIFY(m_cli.run({u"profiles"_s, other}).output.contains("Lantern shop"));
}

void TestCliProfiles::driftIsTold()
{
    QCOMPARE(m_cli
                 .run({u"import"_s, m_case, m_cli.file(u"day1.csv"_s), u"--map"_s, u"title=wares"_s, u"--map"_s,
                       u"seller=who"_s, u"--market"_s, u"Lantern"_s, u"--save-profile"_s, u"Lantern shop"_s})
                 .exitCode,
             0);
    const Ran without = m_cli.run({u"import"_s, m_case, m_cli.file(u"day3.csv"_s), u"--dry-run"_s});
    QVERIFY2(without.output.contains("not taken") && without.output.contains("weather"), without.account().constData());
    const Ran with =
        m_cli.run({u"import"_s, m_case, m_cli.file(u"day3.csv"_s), u"--dry-run"_s, u"--profile"_s, u"Lantern shop"_s});
    QVERIFY2(with.output.contains("market: Lantern") && with.output.contains("weather"), with.account().constData());
}

void TestCliProfiles::shippedOnesCanBeLeftOut()
{
    const QString file = m_cli.file(u"agora-pages.csv"_s);
    QVERIFY(writeBytes(file, "date,vendor,product,description,price,from,to\n2014-01-01,fox,Press,Blue,0.5,USA,EU\n"));
    const auto market = [&](const QStringList &options) {
        return firstFile(m_cli.runJson(QStringList{u"import"_s, m_case, file, u"--dry-run"_s} +
                                       options))[u"mapping"_s][u"market"_s]
            .toString();
    };
    QCOMPARE(market({}), u"Agora"_s);
    QCOMPARE(market({u"--no-profile"_s}), QString());
    QCOMPARE(market({u"--market"_s, u"Lantern"_s}), u"Lantern"_s);
}

void TestCliProfiles::refusals_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such profile") << QStringList{u"--profile"_s, u"Silk Lane"_s} << 3 << u"Agora crawl"_s;
    QTest::newRow("for other columns") << QStringList{u"--profile"_s, u"CBP drug seizures"_s} << 3 << u"No column"_s;
    QTest::newRow("both") << QStringList{u"--profile"_s, u"Agora crawl"_s, u"--no-profile"_s} << 2 << u"exclude"_s;
    QTest::newRow("saved without a name") << QStringList{u"--save-profile"_s, u" "_s} << 2 << u"name"_s;
}

void TestCliProfiles::refusals()
{
    QFETCH(QStringList, options);
    QFETCH(QString, said);
    const Ran ran = m_cli.run(QStringList{u"import"_s, m_case, m_cli.file(u"day1.csv"_s)} + options);
    QTEST(ran.exitCode, "exitCode");
    QVERIFY2(ran.complaint.contains(said), ran.account().constData());
}

void TestCliProfiles::dryRunTellsWhatIsNew()
{
    const QStringList import{u"import"_s,         m_case,           m_cli.file(u"day1.csv"_s),
                             u"--map"_s,          u"title=wares"_s, u"--map"_s,
                             u"seller=who"_s,     u"--market"_s,    u"Lantern"_s,
                             u"--save-profile"_s, u"Lantern shop"_s};
    const QJsonObject before = firstFile(m_cli.runJson(import + QStringList{u"--dry-run"_s}));
    QCOMPARE(before[u"newListings"_s].toInt(), 2);
    QCOMPARE(before[u"alreadyThere"_s].toBool(), false);
    QCOMPARE(m_cli.run(import).exitCode, 0);
    QVERIFY(firstFile(m_cli.runJson(import + QStringList{u"--dry-run"_s}))[u"alreadyThere"_s].toBool());
    QVERIFY(writeBytes(m_cli.file(u"day4.csv"_s), "wares,who,cost\nPress,fox,9\nDie,owl,6\nMould,owl,1\n"));
    const QJsonObject after =
        firstFile(m_cli.runJson({u"import"_s, m_case, m_cli.file(u"day4.csv"_s), u"--dry-run"_s}));
    QCOMPARE(after[u"newListings"_s].toInt(), 1);
    QCOMPARE(after[u"changedListings"_s].toInt(), 1);
    QCOMPARE(after[u"unchangedListings"_s].toInt(), 1);
}

QTEST_GUILESS_MAIN(TestCliProfiles)
#include "tst_cliprofiles.moc"
