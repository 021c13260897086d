// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/cli/cliprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

namespace {

QJsonObject inArray(const QJsonArray &array, const QString &key, const QString &value)
{
    for (const QJsonValue &each : array) {
        if (each[key].toString() == value)
            return each.toObject();
    }
    return {};
}

} // namespace

/// Who can act, who was told, and the letter that comes first, from the command line.
class TestCliRecipients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("INTERDICT_REFERRALS", m_cli.file(u"referrals"_s).toUtf8());
        QVERIFY(writeBytes(m_cli.file(u"trade.csv"_s),
                           "title,seller,market,price,currency,date,tracking,destination,description\n"
                           "Oxycodone 80 mg,ann,Shop,900,USD,2026-01-03,RB123456785CN,USA,\"see pills-direct.com, "
                           "write to owner@pills-direct.com\"\n"
                           "Tablet press,bob,eBay,20,USD,2026-01-02,,Europe,see bob-dies.org\n"));
        QCOMPARE(m_cli.run({u"new"_s, m_case, u"--agency"_s, u"Sample Agency"_s}).exitCode, 0);
        const Ran imported = m_cli.run({u"import"_s, m_case, m_cli.file(u"trade.csv"_s)});
        QVERIFY2(imported.exitCode == 0, imported.account().constData());
    }

    void proposalsSayWhyAndByWhichRecord()
    {
        const QJsonObject answer = m_cli.runJson({u"propose"_s, m_case}).json();
        const QJsonArray proposals = answer[u"proposals"_s].toArray();
        const QJsonObject verisign = inArray(proposals, u"recipient_id"_s, u"verisign"_s);
        QCOMPARE(verisign[u"total"_s].toInt(), 1);
        QVERIFY(!verisign[u"why"_s].toString().isEmpty());
        const QJsonObject item = verisign[u"items"_s].toArray().first().toObject();
        QCOMPARE(item[u"name"_s].toString(), u"pills-direct.com"_s);
        QVERIFY(!item[u"records"_s].toArray().isEmpty());
        for (const QString &id : {u"pir"_s, u"market-ebay"_s, u"carrier-china-post"_s, u"carrier-usps"_s})
            QVERIFY2(!inArray(proposals, u"recipient_id"_s, id).isEmpty(), qPrintable(id));
    }

    void createMakesOneDraftForEachAndCoverageShowsThem()
    {
        const QJsonObject made =
            m_cli.runJson({u"propose"_s, m_case, u"--kind"_s, u"registry"_s, u"--create"_s}).json();
        QCOMPARE(made[u"created"_s].toArray().size(), made[u"proposals"_s].toArray().size());
        const QJsonObject coverage = m_cli.runJson({u"coverage"_s, m_case, u"--untold"_s}).json();
        const QJsonObject ann = inArray(coverage[u"networks"_s].toArray(), u"label"_s, u"ann"_s);
        const QJsonArray recipients = ann[u"recipients"_s].toArray();
        QCOMPARE(inArray(recipients, u"recipient_id"_s, u"verisign"_s)[u"state"_s].toString(), u"drafted"_s);
        QCOMPARE(inArray(recipients, u"recipient_id"_s, u"carrier-usps"_s)[u"state"_s].toString(), u"untold"_s);
    }

    void ownEntryIsAddedAndTakenBack()
    {
        QVERIFY(writeBytes(m_cli.file(u"desk.json"_s),
                           "{\"id\": \"shop-desk\", \"name\": \"Shop Desk Ltd\", \"kind\": \"retailer\", \"date\": "
                           "\"2026-01-31\", \"source\": \"A call\", \"matches\": {\"sites\": [\"shop\"]}}"));
        QCOMPARE(m_cli.run({u"recipients"_s, u"add"_s, m_cli.file(u"desk.json"_s), u"--case"_s, m_case}).exitCode, 0);
        const QJsonObject shown =
            m_cli.runJson({u"recipients"_s, u"show"_s, u"shop-desk"_s, u"--case"_s, m_case}).json();
        QCOMPARE(shown[u"origin"_s].toString(), u"case"_s);
        const QJsonArray proposals = m_cli.runJson({u"propose"_s, m_case}).json()[u"proposals"_s].toArray();
        QVERIFY(!inArray(proposals, u"recipient_id"_s, u"shop-desk"_s).isEmpty());
        QCOMPARE(m_cli.run({u"recipients"_s, u"remove"_s, u"shop-desk"_s, u"--case"_s, m_case}).exitCode, 0);
        QCOMPARE(m_cli.run({u"recipients"_s, u"show"_s, u"shop-desk"_s, u"--case"_s, m_case}).exitCode, 3);
        QVERIFY(writeBytes(m_cli.file(u"bad.json"_s), "{\"id\": \"shop-desk\"}"));
        QCOMPARE(m_cli.run({u"recipients"_s, u"add"_s, m_cli.file(u"bad.json"_s)}).exitCode, 3);
        QCOMPARE(m_cli.run({u"recipients"_s}).exitCode, 2);
    }

    void letterRunsFromItsReceiptInWorkingDays()
    {
        QStringList make{u"letter"_s,
                         u"make"_s,
                         m_case,
                         u"--entity"_s,
                         u"domain:pills-direct.com"_s,
                         u"--letter"_s,
                         u"WL-1"_s,
                         u"--at"_s,
                         u"2026-01-05"_s,
                         u"--out"_s,
                         m_cli.file(u"letter.txt"_s),
                         u"--time"_s,
                         u"2026-01-05T09:00:00Z"_s};
        QCOMPARE(m_cli.run(make).exitCode, 3); // the sender lacks what they must say
        make << u"--officer"_s << u"A. Sample"_s << u"--role"_s << u"Investigator"_s << u"--phone"_s
             << u"+1 202 555 0100"_s << u"--email"_s << u"a@agency.example"_s << u"--authority"_s << u"Sample Act"_s;
        const Ran made = m_cli.run(make);
        QVERIFY2(made.exitCode == 0, made.account().constData());
        QFile text(m_cli.file(u"letter.txt"_s));
        QVERIFY(text.open(QIODevice::ReadOnly) && text.readAll().contains("pills-direct.com"));
        for (const QStringList &step : {QStringList{u"delivered"_s, u"2026-01-06"_s}, {u"received"_s, u"2026-01-08"_s}})
            QCOMPARE(m_cli
                         .run({u"letter"_s, step[0], m_case, u"--letter"_s, u"WL-1"_s, u"--at"_s, step[1], u"--proof"_s,
                               u"RR1"_s, u"--time"_s, u"2026-01-09T09:00:00Z"_s})
                         .exitCode,
                     0);
        const auto stateOn = [this](const QString &day) {
            const QJsonArray letters =
                m_cli.runJson({u"letter"_s, u"list"_s, m_case, u"--at"_s, day}).json()[u"letters"_s].toArray();
            return letters.first().toObject();
        };
        QCOMPARE(stateOn(u"2026-01-30"_s)[u"deadline"_s].toString(), u"2026-01-30"_s);
        QCOMPARE(stateOn(u"2026-01-30"_s)[u"state"_s].toString(), u"running"_s);
        QCOMPARE(stateOn(u"2026-01-31"_s)[u"state"_s].toString(), u"lapsed"_s);
    }

    void checklistNamesWhatIsMissing()
    {
        const Ran ran = m_cli.run({u"packet"_s, m_case, u"--entity"_s, u"domain:pills-direct.com"_s, u"--kind"_s,
                                   u"registry"_s, u"--to"_s, u"VeriSign, Inc."_s, u"--checklist"_s, u"--state"_s,
                                   u"harm=Two deaths"_s, u"--json"_s});
        QCOMPARE(ran.exitCode, 5);
        const QJsonArray points = ran.json()[u"points"_s].toArray();
        QVERIFY(inArray(points, u"field"_s, u"domains"_s)[u"met"_s].toBool());
        QVERIFY(inArray(points, u"field"_s, u"harm"_s)[u"stated"_s].toBool());
        const QJsonObject licence = inArray(points, u"field"_s, u"licence"_s);
        QVERIFY(!licence[u"met"_s].toBool(true) && !licence[u"where_from"_s].toString().isEmpty());
    }

private:
    CliProgram m_cli;
    QString m_case = m_cli.file(u"trade.icase"_s);
};

QTEST_GUILESS_MAIN(TestCliRecipients)
#include "tst_clirecipients.moc"
