// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/cli/cliprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// Packets on the command line: three versions of one, refusals, verifying bags of anyone's, comparing.
class TestCliPackets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void versionsLeaveOutWhatTheySay();
    void whatIsMarkedHigherIsRefusedByName();
    void wrongChoicesAreRefused_data();
    void wrongChoicesAreRefused();
    void anyBagIsVerified_data();
    void anyBagIsVerified();
    void faultsOfABagAreNamed();
    void twoPacketsAreCompared();
    void aFalseTimeStampIsRefused();

private:
    [[nodiscard]] Ran packet(const QString &name, const QStringList &options = {}) const
    {
        return m_cli->runJson(QStringList{u"packet"_s, m_case, u"--entity"_s, u"seller:ann"_s, u"--kind"_s,
                                          u"retailer"_s, u"--to"_s, u"Example Shop"_s, u"--draft"_s, u"--id"_s, name,
                                          u"--out"_s, m_cli->file(name + u".zip"_s), u"--time"_s,
                                          u"2026-02-01T08:00:00Z"_s} +
                              options);
    }

    std::unique_ptr<CliProgram> m_cli;
    QString m_case;
};

void TestCliPackets::init()
{
    m_cli = std::make_unique<CliProgram>();
    m_case = m_cli->file(u"case.icase"_s);
    const QString file = m_cli->file(u"market.csv"_s);
    QVERIFY(writeBytes(file, "title,seller,market,description\n"
                             "Press,ann,Bazaar,ask vera@victim.example\n"
                             "Die,ann,Bazaar,on request\n"));
    QCOMPARE(m_cli->run({u"new"_s, m_case}).exitCode, 0);
    QCOMPARE(m_cli->run({u"import"_s, m_case, file}).exitCode, 0);
}

void TestCliPackets::versionsLeaveOutWhatTheySay()
{
    const Ran court = packet(u"court"_s);
    QVERIFY2(court.exitCode == 0, court.account().constData());
    const Ran safe =
        packet(u"safe"_s, {u"--variant"_s, u"subject-safe"_s, u"--withhold-entity"_s, u"email:vera@victim.example"_s});
    QVERIFY2(safe.exitCode == 0, safe.account().constData());
    QVERIFY(court.json()[u"files"_s].toArray().contains(u"court/data/history.json"_s));
    QVERIFY(!safe.json()[u"files"_s].toArray().contains(u"safe/data/history.json"_s));
    const Ran verified = m_cli->runJson({u"verify"_s, m_cli->file(u"safe.zip"_s)});
    QCOMPARE(verified.exitCode, 0);
    QVERIFY(verified.json()[u"complete"_s].toBool() && verified.json()[u"valid"_s].toBool());
    QVERIFY(!verified.output.contains("vera@victim.example"));
}

void TestCliPackets::whatIsMarkedHigherIsRefusedByName()
{
    QCOMPARE(m_cli->run({u"marking"_s, m_case, u"--source"_s, u"market.csv"_s, u"--as"_s, u"RED"_s}).exitCode, 0);
    const Ran refused = packet(u"amber"_s);
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.complaint.contains(u"market.csv"_s), refused.account().constData());
    QVERIFY(!QFileInfo::exists(m_cli->file(u"amber.zip"_s)));
    QCOMPARE(packet(u"red"_s, {u"--marking"_s, u"RED"_s}).exitCode, 0);
    QCOMPARE(m_cli->run({u"marking"_s, m_case, u"--source"_s, u"market.csv"_s, u"--clear"_s}).exitCode, 0);
    QCOMPARE(packet(u"amber"_s).exitCode, 0);
}

void TestCliPackets::wrongChoicesAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("variant") << QStringList{u"--variant"_s, u"public"_s};
    QTest::newRow("field") << QStringList{u"--withhold"_s, u"everything"_s};
    QTest::newRow("exhibit") << QStringList{u"--withhold-exhibit"_s, u"EX-77777"_s};
    QTest::newRow("entity") << QStringList{u"--withhold-entity"_s, u"nobody"_s};
    QTest::newRow("series") << QStringList{u"--series"_s, u"two of five"_s};
    QTest::newRow("key") << QStringList{u"--sign"_s, u"nobody@nowhere.example"_s};
    QTest::newRow("file") << QStringList{u"--file"_s, u"no.jpg"_s};
}

void TestCliPackets::wrongChoicesAreRefused()
{
    QFETCH(QStringList, options);
    const Ran ran = packet(u"wrong"_s, options);
    QVERIFY2(ran.exitCode == 2 || ran.exitCode == 3, ran.account().constData());
    QVERIFY(!ran.complaint.isEmpty());
    QVERIFY(!QFileInfo::exists(m_cli->file(u"wrong.zip"_s)));
}

void TestCliPackets::anyBagIsVerified_data()
{
    QTest::addColumn<QString>("folder");
    const QString formats = QStringLiteral(INTERDICT_SHARED_DATA "/formats/bagit");
    for (const QString &version : {u"v0.97-valid"_s, u"v1.0-valid"_s}) {
        const QDir suite(formats + u'/' + version);
        for (const QFileInfo &folder : suite.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(version + u'/' + folder.fileName())) << folder.filePath();
    }
    if (!QFileInfo::exists(formats))
        QTest::newRow("none there") << QString();
}

void TestCliPackets::anyBagIsVerified()
{
    QFETCH(QString, folder);
    if (folder.isEmpty())
        QSKIP("The samples of the BagIt conformance suite are not in ../shared/data/formats");
    const Ran ran = m_cli->runJson({u"verify"_s, folder});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    QVERIFY(ran.json()[u"valid"_s].toBool());
}

void TestCliPackets::faultsOfABagAreNamed()
{
    const QString bag = m_cli->file(u"bag"_s);
    QVERIFY(QDir().mkpath(bag + u"/data"_s));
    QVERIFY(writeBytes(bag + u"/bagit.txt"_s, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
    QVERIFY(writeBytes(bag + u"/data/a.txt"_s, "one\n"));
    QVERIFY(writeBytes(bag + u"/manifest-md5.txt"_s, "5bbf5a52328e7439ae6e719dfe712200  data/a.txt\n"
                                                     "5bbf5a52328e7439ae6e719dfe712200  data/B.txt\n"
                                                     "5bbf5a52328e7439ae6e719dfe712200  data/../../c.txt\n"));
    const Ran ran = m_cli->runJson({u"verify"_s, bag});
    QCOMPARE(ran.exitCode, 5);
    const QJsonObject json = ran.json();
    QVERIFY(!json[u"complete"_s].toBool());
    QVERIFY2(ran.output.contains("data/B.txt") && ran.output.contains("leaves the bag"), ran.account().constData());
    QVERIFY(QString::fromUtf8(ran.output).contains(u"MD5"_s)); // only a notice
    QCOMPARE(json[u"problems"_s].toArray().size(), 2);
}

void TestCliPackets::twoPacketsAreCompared()
{
    QCOMPARE(packet(u"one"_s).exitCode, 0);
    const QString more = m_cli->file(u"more.csv"_s);
    QVERIFY(writeBytes(more, "title,seller,market,description\nMould,ann,Bazaar,new\n"));
    QCOMPARE(m_cli->run({u"import"_s, m_case, more}).exitCode, 0);
    QCOMPARE(packet(u"two"_s, {u"--action"_s, u"Remove the listings."_s}).exitCode, 0);
    const Ran ran = m_cli->runJson({u"compare"_s, m_cli->file(u"one.zip"_s), m_cli->file(u"two.zip"_s)});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    QStringList told;
    for (const QJsonValue &change : ran.json()[u"changes"_s].toArray())
        told << change[u"change"_s].toString() + u' ' + change[u"of"_s].toString() + u' ' +
                    change[u"name"_s].toString();
    QVERIFY2(told.contains(u"added listing Mould"_s), qPrintable(told.join(u'\n')));
    QVERIFY(told.contains(u"changed request Request"_s) && told.contains(u"added source more.csv"_s));
}

void TestCliPackets::aFalseTimeStampIsRefused()
{
    QCOMPARE(packet(u"stamped"_s).exitCode, 0);
    QVERIFY(writeBytes(m_cli->file(u"false.tsr"_s), "no answer"));
    const Ran ran = m_cli->run({u"stamp"_s, m_cli->file(u"stamped.zip"_s), m_cli->file(u"false.tsr"_s)});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(!QFileInfo::exists(m_cli->file(u"stamped.zip.tsr"_s)));
}

QTEST_GUILESS_MAIN(TestCliPackets)
#include "tst_clipackets.moc"
