// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/clockwords.h"
#include "models/referrals/referraldata.h"
#include "tests/referrals/madereferral.h"

#include <QJsonArray>
#include <QTest>

#include <set>

using namespace interdict;
using namespace interdict::tests;
using namespace Qt::StringLiterals;
using enum ReferralState;

/// Deadlines and re-checks, worked out from what happened.
class ClocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("INTERDICT_REFERRALS", "/nowhere/at/all"); }

    void ruleNamesAreTranslated()
    {
        std::set<QString> words;
        for (const char *word : clockWords)
            words.insert(QString::fromUtf8(word));
        const QJsonArray clocks = builtInReferralData("clocks"_L1)["clocks"_L1].toArray();
        QCOMPARE(size_t(clocks.size()), words.size());
        for (const QJsonValue &clock : clocks) {
            QVERIFY2(words.count(clock["name"_L1].toString()) == 1, qPrintable(clock["name"_L1].toString()));
            QVERIFY2(!clock["source"_L1].toString().isEmpty(), "every deadline says where it comes from");
        }
    }

    void unusableRulesAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("rule");
        const QJsonObject good{
            {u"id"_s, u"x"_s}, {u"name"_s, u"X"_s}, {u"starts"_s, QJsonArray{u"sent"_s}}, {u"days"_s, 1}};
        const auto with = [&good](const QString &key, const QJsonValue &value) {
            QJsonObject rule = good;
            rule.insert(key, value);
            return rule;
        };
        QVERIFY(clockRulesFrom({{u"clocks"_s, QJsonArray{good}}}));
        QTest::newRow("no id") << with(u"id"_s, QString());
        QTest::newRow("the letter's id") << with(u"id"_s, u"letter"_s);
        QTest::newRow("no length") << with(u"days"_s, 0);
        QTest::newRow("a length beyond reason") << with(u"days"_s, 1'000'000'000);
        QTest::newRow("no state starts it") << with(u"starts"_s, QJsonArray());
        QTest::newRow("no such state") << with(u"ends"_s, QJsonArray{u"vanished"_s});
    }
    void unusableRulesAreNamed()
    {
        QFETCH(QJsonObject, rule);
        const auto rules = clockRulesFrom({{u"clocks"_s, QJsonArray{rule}}});
        QVERIFY(!rules);
        QCOMPARE(rules.error().code, ErrorCode::badInput);
    }

    void answerIsDueAfter24And72Hours()
    {
        MadeReferral made;
        QVERIFY(made.clock(u"answer-24h"_s, at(6, 9)).id.isEmpty());
        made.becomes(sent, at(6, 9, 10, 30));
        QCOMPARE(made.clock(u"answer-24h"_s, at(6, 9, 11)).dueAt, at(6, 10, 10, 30));
        QCOMPARE(made.clock(u"answer-72h"_s, at(6, 9, 11)).dueAt, at(6, 12, 10, 30));
    }

    void statusFollowsNow_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("status");
        QTest::newRow("long before") << at(6, 9, 12) << u"running"_s;
        QTest::newRow("within the time of warning") << at(6, 11, 12) << u"due-soon"_s;
        QTest::newRow("on the day") << at(6, 12, 0) << u"due-today"_s;
        QTest::newRow("to the second") << at(6, 12, 10, 30) << u"due-today"_s;
        QTest::newRow("a minute later") << at(6, 12, 10, 31) << u"overdue"_s;
    }
    void statusFollowsNow()
    {
        QFETCH(QDateTime, now);
        QFETCH(QString, status);
        MadeReferral made;
        made.becomes(sent, at(6, 9, 10, 30));
        QCOMPARE(toToken(made.clock(u"answer-72h"_s, now).status), status);
    }

    void anAnswerMeetsTheClock()
    {
        MadeReferral made;
        made.becomes(sent, at(6, 9, 10)).becomes(acknowledged, at(6, 10, 9));
        QCOMPARE(made.clock(u"answer-24h"_s, at(7, 1)).status, ClockStatus::met);
        QCOMPARE(made.clock(u"answer-72h"_s, at(7, 1)).status, ClockStatus::overdue);
        made.becomes(acted, at(6, 20));
        QCOMPARE(made.clock(u"answer-72h"_s, at(7, 1)).status, ClockStatus::metLate);
        QCOMPARE(made.clock(u"answer-72h"_s, at(7, 1)).endedAt, at(6, 20));
    }

    void onlyTheKindsOfTheRuleHaveIt()
    {
        MadeReferral carrier(u"carrier"_s);
        carrier.becomes(sent, at(6, 9));
        QVERIFY(carrier.clock(u"answer-24h"_s, at(6, 9)).id.isEmpty());
        QVERIFY(carrier.clock(u"preservation"_s, at(6, 9)).id.isEmpty());
        QVERIFY(!carrier.clock(u"answer-72h"_s, at(6, 9)).id.isEmpty());
    }

    void preservationIsRenewed()
    {
        MadeReferral made(u"messaging"_s);
        made.becomes(sent, at(1, 10)).becomes(acted, at(1, 12));
        QCOMPARE(made.clock(u"preservation"_s, at(2, 1)).dueAt, at(1, 10).addDays(90));
        made.clockEvent(DocketEvent::Kind::renewed, u"preservation"_s, at(4, 1));
        const ReferralClock renewed = made.clock(u"preservation"_s, at(4, 2));
        QCOMPARE(renewed.dueAt, at(4, 1).addDays(90));
        QCOMPARE(renewed.times, 1);
        QVERIFY(renewed.isRenewable);
    }

    void aDateCanBeAgreed()
    {
        MadeReferral made;
        made.becomes(sent, at(6, 9));
        made.clockEvent(DocketEvent::Kind::dueSet, u"answer-72h"_s, at(6, 10), at(6, 30));
        QCOMPARE(made.clock(u"answer-72h"_s, at(6, 11)).dueAt, at(6, 30));
    }

    void recheckIsMetByWhatWasSeenOfEveryItem()
    {
        MadeReferral made;
        made.becomes(sent, at(6, 9)).becomes(acted, at(6, 19));
        made.seen(1, OutcomeKind::serverHold, at(6, 19)).seen(2, OutcomeKind::serverHold, at(6, 19));
        QCOMPARE(made.clock(u"recheck-1d"_s, at(6, 20)).dueAt, at(6, 20));
        QVERIFY(isOpen(made.clock(u"recheck-1d"_s, at(6, 20)).status)); // seen on the day itself: too early
        made.seen(1, OutcomeKind::serverHold, at(6, 20));
        QVERIFY(isOpen(made.clock(u"recheck-1d"_s, at(6, 20)).status));
        made.seen(2, OutcomeKind::serverHold, at(6, 20), false);
        QVERIFY(isOpen(made.clock(u"recheck-1d"_s, at(6, 20)).status)); // told, without evidence
        made.seen(2, OutcomeKind::serverHold, at(6, 20, 18));
        QCOMPARE(made.clock(u"recheck-1d"_s, at(6, 21)).status, ClockStatus::met);
        QVERIFY(isOpen(made.clock(u"recheck-7d"_s, at(6, 21)).status));
    }

    void recheckStartsWithTheFirstActOnly()
    {
        MadeReferral made;
        made.becomes(sent, at(6, 9)).becomes(acted, at(6, 19)).becomes(verified, at(6, 21));
        QCOMPARE(made.clock(u"recheck-7d"_s, at(6, 22)).dueAt, at(6, 26));
        QCOMPARE(made.clock(u"recheck-30d"_s, at(6, 22)).dueAt, at(7, 19));
    }

    void whatReappearsStopsTheRechecks()
    {
        MadeReferral made;
        made.becomes(sent, at(6, 9)).becomes(acted, at(6, 19)).becomes(reappeared, at(6, 23));
        QCOMPARE(made.clock(u"recheck-30d"_s, at(7, 30)).status, ClockStatus::stopped);
        made.becomes(sent, at(6, 24)).becomes(acted, at(6, 28));
        QCOMPARE(made.clock(u"recheck-30d"_s, at(7, 1)).dueAt, at(7, 28));
        QCOMPARE(made.clock(u"answer-72h"_s, at(7, 1)).startedAt, at(6, 24));
    }

    void closingStopsAllClocks()
    {
        MadeReferral made(u"messaging"_s);
        made.becomes(sent, at(6, 9)).becomes(closed, at(6, 10));
        const auto clocks = clocksOf(made.entry, made.events, made.outcomes, *clockRules(), at(8, 1));
        QVERIFY(!clocks.empty());
        for (const ReferralClock &clock : clocks)
            QCOMPARE(clock.status, ClockStatus::stopped);
        QVERIFY(!nextDue(clocks));
    }

    void theEarliestOpenClockIsNext()
    {
        MadeReferral made;
        made.becomes(sent, at(6, 9)).becomes(acknowledged, at(6, 9));
        const auto clocks = clocksOf(made.entry, made.events, made.outcomes, *clockRules(), at(6, 9));
        QVERIFY(nextDue(clocks));
        QCOMPARE(nextDue(clocks)->id, u"answer-72h"_s);
    }
};

QTEST_GUILESS_MAIN(ClocksTest)
#include "tst_clocks.moc"
