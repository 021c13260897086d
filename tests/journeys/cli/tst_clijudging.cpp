// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/cli/cliprogram.h"

#include <QTest>

using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// Who is who on the command line: suggested with reasons, judged, listed, taken back.
class TestCliJudging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void suggestsWithReasons();
    void hubsAreSetApart();
    void judgedPairsAreNotSuggestedAgain();
    void aJudgementIsListedAndUndone();
    void showAndListSayWhoIsTheSame();
    void aChainIsRefusedAndNamed();
    void withdrawalSplits();
    void undoLeavesOtherStepsAlone();
    void linksNameWhatIsShared();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] Ran judge(const QStringList &arguments) const
    {
        return m_cli->runJson(QStringList{u"judge"_s, m_case} + arguments);
    }
    [[nodiscard]] QJsonObject suggest(const QStringList &options = {}) const
    {
        return m_cli->runJson(QStringList{u"suggest"_s, m_case} + options).json();
    }

    std::unique_ptr<CliProgram> m_cli;
    QString m_case;
};

/// ann and bob give one address, cara another one; all give that of the market.
void TestCliJudging::init()
{
    m_cli = std::make_unique<CliProgram>();
    m_case = m_cli->file(u"case.icase"_s);
    const QString file = m_cli->file(u"market.csv"_s);
    QVERIFY(writeBytes(file, "title,seller,market,description\n"
                             "Press,amberotter,Lantern,box@example.org help@example.net\n"
                             "Mould,quietpixel,Bazaar,box@example.org help@example.net\n"
                             "Die,velvetbishop,Bazaar,own@example.org help@example.net\n"));
    QCOMPARE(m_cli->run({u"new"_s, m_case}).exitCode, 0);
    QCOMPARE(m_cli->run({u"import"_s, m_case, file}).exitCode, 0);
}

void TestCliJudging::suggestsWithReasons()
{
    const QJsonObject json = suggest({u"--hub"_s, u"2"_s});
    const QJsonArray pairs = json[u"pairs"_s].toArray();
    QCOMPARE(pairs.size(), 1);
    const QJsonObject pair = pairs[0].toObject();
    QCOMPARE(pair[u"left"_s].toObject()[u"label"_s].toString(), u"amberotter"_s);
    QCOMPARE(pair[u"right"_s].toObject()[u"label"_s].toString(), u"quietpixel"_s);
    QVERIFY(pair[u"probability"_s].toDouble() > 0.5);
    const QJsonObject reason = pair[u"reasons"_s].toArray()[0].toObject();
    QCOMPARE(reason[u"ground"_s].toString(), u"contact"_s);
    QCOMPARE(reason[u"sharers"_s].toInteger(), 2);
    QVERIFY(reason[u"why"_s].toString().contains(u"box@example.org"_s));
}

void TestCliJudging::hubsAreSetApart()
{
    const QJsonArray hubs = suggest({u"--hub"_s, u"2"_s})[u"hubs"_s].toArray();
    QCOMPARE(hubs.size(), 1);
    QCOMPARE(hubs[0].toObject()[u"label"_s].toString(), u"help@example.net"_s);
    QCOMPARE(hubs[0].toObject()[u"sharers"_s].toInteger(), 3);
}

void TestCliJudging::judgedPairsAreNotSuggestedAgain()
{
    QCOMPARE(judge({u"amberotter"_s, u"quietpixel"_s, u"undecided"_s, u"--reason"_s, u"later"_s}).exitCode, 0);
    const QJsonObject json = suggest({u"--hub"_s, u"2"_s});
    QCOMPARE(json[u"pairs"_s].toArray().size(), 0);
    QCOMPARE(json[u"decidedBefore"_s].toInteger(), 1);
}

void TestCliJudging::aJudgementIsListedAndUndone()
{
    const Ran judged = judge(
        {u"seller:amberotter"_s, u"seller:quietpixel"_s, u"same"_s, u"--reason"_s, u"one box"_s, u"--by"_s, u"eve"_s});
    QVERIFY2(judged.exitCode == 0, judged.account().constData());
    QCOMPARE(judged.json()[u"cluster"_s].toArray().size(), 2);
    const QJsonObject list = judge({u"--list"_s}).json();
    const QJsonObject first = list[u"judgements"_s].toArray()[0].toObject();
    QCOMPARE(first[u"verdict"_s].toString(), u"same"_s);
    QCOMPARE(first[u"author"_s].toString(), u"eve"_s);
    QCOMPARE(first[u"reason"_s].toString(), u"one box"_s);
    QCOMPARE(list[u"clusters"_s].toArray().size(), 1);
    QCOMPARE(judge({u"--undo"_s}).exitCode, 0);
    QCOMPARE(judge({u"--list"_s}).json()[u"judgements"_s].toArray().size(), 0);
    QCOMPARE(judge({u"--redo"_s}).exitCode, 0);
    QCOMPARE(judge({u"--list"_s}).json()[u"judgements"_s].toArray().size(), 1);
    QCOMPARE(m_cli->run({u"verify"_s, m_case}).exitCode, 0);
}

void TestCliJudging::showAndListSayWhoIsTheSame()
{
    const auto sameOf = [this] {
        return m_cli->runJson({u"show"_s, m_case, u"seller:amberotter"_s}).json()[u"sameAs"_s].toArray();
    };
    QCOMPARE(sameOf().size(), 0);
    QCOMPARE(judge({u"amberotter"_s, u"quietpixel"_s, u"same"_s, u"--reason"_s, u"one box"_s}).exitCode, 0);
    QCOMPARE(sameOf().size(), 1);
    QVERIFY(sameOf()[0].toObject()[u"name"_s].toString().contains(u"quietpixel"_s));
    const QJsonObject list = m_cli->runJson({u"list"_s, m_case, u"sellers"_s}).json();
    qsizetype said = 0;
    for (const QJsonValue &seller : list[u"entities"_s].toArray())
        said += seller[u"sameAs"_s].toArray().size();
    QCOMPARE(said, 2);
}

void TestCliJudging::aChainIsRefusedAndNamed()
{
    QCOMPARE(judge({u"amberotter"_s, u"velvetbishop"_s, u"different"_s, u"--reason"_s, u"met both"_s}).exitCode, 0);
    QCOMPARE(judge({u"amberotter"_s, u"quietpixel"_s, u"same"_s, u"--reason"_s, u"one box"_s}).exitCode, 0);
    const Ran refused = judge({u"quietpixel"_s, u"velvetbishop"_s, u"same"_s, u"--reason"_s, u"a guess"_s});
    QCOMPARE(refused.exitCode, 3);
    for (const QString &name : {u"amberotter"_s, u"quietpixel"_s, u"velvetbishop"_s})
        QVERIFY2(refused.complaint.contains(name), refused.account().constData());
}

void TestCliJudging::withdrawalSplits()
{
    QCOMPARE(judge({u"amberotter"_s, u"quietpixel"_s, u"same"_s, u"--reason"_s, u"one box"_s}).exitCode, 0);
    QCOMPARE(judge({u"quietpixel"_s, u"amberotter"_s, u"withdraw"_s}).exitCode, 0);
    QCOMPARE(judge({u"--list"_s}).json()[u"clusters"_s].toArray().size(), 0);
}

void TestCliJudging::undoLeavesOtherStepsAlone()
{
    QCOMPARE(judge({u"--undo"_s}).exitCode, 3);
    QCOMPARE(judge({u"--redo"_s}).exitCode, 3);
}

void TestCliJudging::linksNameWhatIsShared()
{
    QCOMPARE(judge({u"amberotter"_s, u"velvetbishop"_s, u"same"_s, u"--reason"_s, u"met both"_s}).exitCode, 0);
    const Ran ran = m_cli->runJson({u"links"_s, m_case, u"velvetbishop"_s, u"--texts"_s});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    const QJsonObject json = ran.json();
    QCOMPARE(json[u"sameAs"_s].toArray()[0].toObject()[u"label"_s].toString(), u"amberotter"_s);
    const QJsonArray derived = json[u"derived"_s].toArray();
    QCOMPARE(derived.size(), 1);
    QCOMPARE(derived[0].toObject()[u"kind"_s].toString(), u"same-contact"_s);
    QCOMPARE(derived[0].toObject()[u"other"_s].toObject()[u"label"_s].toString(), u"quietpixel"_s);
    QCOMPARE(derived[0].toObject()[u"through"_s].toArray().size(), 2); // both counted as one, so no hub
}

void TestCliJudging::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no reason") << QStringList{u"judge"_s, u"CASE"_s, u"amberotter"_s, u"quietpixel"_s, u"same"_s} << 3;
    QTest::newRow("no such verdict") << QStringList{u"judge"_s, u"CASE"_s, u"amberotter"_s, u"quietpixel"_s, u"equal"_s}
                                     << 2;
    QTest::newRow("no such entity") << QStringList{u"judge"_s, u"CASE"_s,     u"amberotter"_s, u"nobody"_s,
                                                   u"same"_s,  u"--reason"_s, u"x"_s}
                                    << 3;
    QTest::newRow("two kinds") << QStringList{u"judge"_s, u"CASE"_s,     u"amberotter"_s, u"box@example.org"_s,
                                              u"same"_s,  u"--reason"_s, u"x"_s}
                               << 3;
    QTest::newRow("nothing to withdraw") << QStringList{u"judge"_s, u"CASE"_s, u"amberotter"_s, u"quietpixel"_s,
                                                        u"withdraw"_s}
                                         << 3;
    QTest::newRow("confidence") << QStringList{u"judge"_s,    u"CASE"_s, u"amberotter"_s,   u"quietpixel"_s, u"same"_s,
                                               u"--reason"_s, u"x"_s,    u"--confidence"_s, u"200"_s}
                                << 3;
    QTest::newRow("kind") << QStringList{u"suggest"_s, u"CASE"_s, u"--kind"_s, u"place"_s} << 2;
    QTest::newRow("threshold") << QStringList{u"suggest"_s, u"CASE"_s, u"--threshold"_s, u"7"_s} << 2;
    QTest::newRow("hub") << QStringList{u"suggest"_s, u"CASE"_s, u"--hub"_s, u"1"_s} << 2;
    QTest::newRow("links of nobody") << QStringList{u"links"_s, u"CASE"_s, u"nobody"_s} << 3;
}

void TestCliJudging::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    arguments.replaceInStrings(u"CASE"_s, m_case);
    const Ran ran = m_cli->run(arguments);
    QVERIFY2(ran.exitCode == exitCode, ran.account().constData());
    QVERIFY(!ran.complaint.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliJudging)
#include "tst_clijudging.moc"
