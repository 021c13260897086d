// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/cli/cliprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// What is found in any text, and what one text is, from the command line.
class TestCliScanning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scanPrintsOneLineForEachHit();
    void scanOfNothingIsNoFault();
    void scanReadsOlderEncodings();
    void scanTakesOneKind();
    void identifySaysEveryKind();
    void identifyOfNothingIsNoFault();
    void lexiconNamesEntryAndVariant();
    void lexiconOfTheAccountComesFirst();
    void lexiconCountsACase();
    void wrongUseReturnsTwo_data();
    void wrongUseReturnsTwo();
    void unusableInputReturnsThree();

private:
    CliProgram m_cli;

    [[nodiscard]] QList<QJsonObject> scan(const QByteArray &bytes, const QStringList &options = {})
    {
        QList<QJsonObject> hits;
        if (!writeBytes(m_cli.file(u"page.txt"_s), bytes))
            return hits;
        const Ran ran = m_cli.runJson(QStringList{u"scan"_s, m_cli.file(u"page.txt"_s)} + options);
        if (ran.exitCode != 0)
            qWarning("%s", ran.account().constData());
        for (const QByteArray &line : ran.output.split('\n')) {
            if (!line.trimmed().isEmpty())
                hits << QJsonDocument::fromJson(line).object();
        }
        return hits;
    }
};

void TestCliScanning::scanPrintsOneLineForEachHit()
{
    const auto hits = scan("\xf0\x9f\x98\x80 \xc3\xa9\nmail ann [at] goodshop [dot] com, CAS 437-38-8\n");
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits[0].value("kind"_L1), u"email"_s);
    QCOMPARE(hits[0].value("normal"_L1), u"ann@goodshop.com"_s);
    QCOMPARE(hits[0].value("found"_L1), u"ann [at] goodshop [dot] com"_s);
    QCOMPARE(hits[0].value("start"_L1).toInt(), 9); // characters: the picture is one of them
    QCOMPARE(hits[0].value("byte"_L1).toInt(), 13);
    QCOMPARE(hits[0].value("line"_L1).toInt(), 2);
    QVERIFY(hits[0].value("valid"_L1).toBool() && hits[0].value("why"_L1).toString().endsWith(u'.'));
    QCOMPARE(hits[1].value("valid"_L1), QJsonValue(false));
    QVERIFY(hits[1].value("normal"_L1).isNull());
}

void TestCliScanning::scanOfNothingIsNoFault()
{
    QVERIFY(scan("nothing here").isEmpty());
    QVERIFY(scan("").isEmpty());
}

void TestCliScanning::scanReadsOlderEncodings()
{
    const auto hits = scan("Caf\xe9 tr\xe8s bon, d\xe9j\xe0 vu: a1.com");
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].value("start"_L1), hits[0].value("byte"_L1));
}

void TestCliScanning::scanTakesOneKind()
{
    const QByteArray text = "a1.com, tel 202-456-1414, 1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH";
    const auto hits = scan(text, {u"--kind"_s, u"wallet"_s});
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].value("detail"_L1), u"Bitcoin"_s);
}

void TestCliScanning::identifySaysEveryKind()
{
    const Ran ran = m_cli.runJson({u"identify"_s, u"RB 123 456 785 GB"_s});
    QCOMPARE(ran.exitCode, 0);
    const QJsonArray kinds = ran.json().value("kinds"_L1).toArray();
    QCOMPARE(kinds[0].toObject().value("kind"_L1), u"shipment"_s);
    QCOMPARE(kinds[0].toObject().value("normal"_L1), u"RB123456785GB"_s);
    QVERIFY(kinds[0].toObject().value("checked"_L1).toBool());
}

void TestCliScanning::identifyOfNothingIsNoFault()
{
    const Ran ran = m_cli.runJson({u"identify"_s, u"good morning"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.json().value("kinds"_L1).toArray().isEmpty());
}

void TestCliScanning::lexiconNamesEntryAndVariant()
{
    const Ran ran = m_cli.runJson({u"lexicon"_s, u"100 x f3nt press"_s});
    QCOMPARE(ran.exitCode, 0);
    const Ran named = m_cli.runJson({u"lexicon"_s, u"pure f3ntanyl, m-d-m-a"_s});
    const QJsonArray hits = named.json().value("hits"_L1).toArray();
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits[0].toObject().value("entry"_L1), u"fentanyl"_s);
    QCOMPARE(hits[0].toObject().value("found"_L1), u"f3ntanyl"_s);
    QVERIFY(!hits[0].toObject().value("sources"_L1).toArray().isEmpty());
    QCOMPARE(named.json().value("category"_L1), u"finished-drug"_s);
}

void TestCliScanning::lexiconOfTheAccountComesFirst()
{
    const QString path = m_cli.file(u"local.json"_s);
    QVERIFY(writeBytes(path, R"({"format": "interdict-lexicon", "version": "1", "as_of": "2026-01-31",
                                 "class": "equipment", "title": "Local", "sources": {"case": "Case notes"},
                                 "context": [], "entries": [{"id": "zork", "name": "Fentanyl", "sources": ["case"]}]})"));
    QCOMPARE(m_cli.run({u"lexicon"_s, u"--add"_s, path}).exitCode, 0);
    const Ran named = m_cli.runJson({u"lexicon"_s, u"fentanyl"_s});
    QCOMPARE(named.json().value("hits"_L1).toArray()[0].toObject().value("entry"_L1), u"zork"_s);
    const Ran listed = m_cli.runJson({u"lexicon"_s, u"--list"_s});
    QCOMPARE(listed.json().value("lexicons"_L1).toArray().size(), 5);
    QCOMPARE(m_cli.run({u"lexicon"_s, u"--remove"_s, u"local.json"_s}).exitCode, 0);
}

void TestCliScanning::lexiconCountsACase()
{
    const QString path = m_cli.file(u"a.icase"_s);
    QVERIFY(writeBytes(m_cli.file(u"a.csv"_s), "title,seller,market,price,currency,date\n"
                                               "1g heroin,ann,Lantern,10,USD,2026-01-01\n"
                                               "Pill press,bob,Lantern,10,USD,2026-01-01\n"));
    QCOMPARE(m_cli.run({u"new"_s, path}).exitCode, 0);
    QCOMPARE(m_cli.run({u"import"_s, path, m_cli.file(u"a.csv"_s)}).exitCode, 0);
    const Ran ran = m_cli.runJson({u"lexicon"_s, u"--case"_s, path});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    QCOMPARE(ran.json().value("categories"_L1).toObject().value("equipment"_L1).toInt(), 1);
    QCOMPARE(ran.json().value("categories"_L1).toObject().value("finished-drug"_L1).toInt(), 1);
}

void TestCliScanning::wrongUseReturnsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("scan of nothing") << QStringList{u"scan"_s};
    QTest::newRow("scan of two") << QStringList{u"scan"_s, u"a"_s, u"b"_s};
    QTest::newRow("no such kind") << QStringList{u"scan"_s, u"a"_s, u"--kind"_s, u"cheese"_s};
    QTest::newRow("identify nothing") << QStringList{u"identify"_s};
    QTest::newRow("lexicon of nothing") << QStringList{u"lexicon"_s};
}

void TestCliScanning::wrongUseReturnsTwo()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_cli.run(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.complaint.isEmpty());
}

void TestCliScanning::unusableInputReturnsThree()
{
    QCOMPARE(m_cli.run({u"scan"_s, m_cli.file(u"absent.txt"_s)}).exitCode, 3);
    QVERIFY(writeBytes(m_cli.file(u"broken.json"_s), "{"));
    QCOMPARE(m_cli.run({u"lexicon"_s, u"--add"_s, m_cli.file(u"broken.json"_s)}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestCliScanning)
#include "tst_cliscanning.moc"
