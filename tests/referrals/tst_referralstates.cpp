// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/referrals/madereferral.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace interdict;
using namespace interdict::tests;
using namespace Qt::StringLiterals;
using enum ReferralState;

/// Which steps a referral can take, and what each asks for.
class ReferralStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensReadBack()
    {
        for (const ReferralState state : allReferralStates)
            QCOMPARE(referralStateFromToken(toToken(state)), std::optional(state));
        for (const OutcomeKind kind : allOutcomeKinds)
            QCOMPARE(outcomeKindFromToken(toToken(kind)), std::optional(kind));
        QVERIFY(!referralStateFromToken(u"gone"));
        QVERIFY(!outcomeKindFromToken(u""));
    }

    void everyStateIsReachedAndLeft()
    {
        std::set<ReferralState> reached{draft};
        for (const ReferralState state : allReferralStates) {
            const std::vector<ReferralState> after = statesAfter(state);
            QVERIFY2(!after.empty(), qPrintable(toToken(state)));
            reached.insert(after.begin(), after.end());
        }
        QCOMPARE(reached.size(), allReferralStates.size());
    }

    void illegalStepsAreRefusedWithASentence_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("a draft is not sent") << int(draft) << int(sent);
        QTest::newRow("a draft is not signed unreviewed") << int(draft) << int(signedOff);
        QTest::newRow("what was not sent was not acted on") << int(reviewed) << int(acted);
        QTest::newRow("what was sent is no draft again") << int(sent) << int(draft);
        QTest::newRow("nothing re-appears before it went") << int(sent) << int(reappeared);
        QTest::newRow("a refusal is not verified") << int(refused) << int(verified);
        QTest::newRow("the same again") << int(sent) << int(sent);
    }
    void illegalStepsAreRefusedWithASentence()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        MadeReferral made;
        made.becomes(ReferralState(from), at(6, 2));
        StepFacts facts = made.step(ReferralState(to), u"ben"_s, at(6, 3));
        facts.note = u"because"_s;
        facts.hasProof = facts.hasPacket = true;
        const Outcome judged = checkStep(facts);
        QVERIFY(!judged);
        QCOMPARE(judged.error().code, ErrorCode::badInput);
        QVERIFY(judged.error().message.contains("R-0001"_L1));
        QVERIFY(judged.error().message.endsWith(u'.'));
    }

    void reviewNeedsASecondPerson()
    {
        const MadeReferral made;
        const Outcome byAuthor = checkStep(made.step(reviewed, u" Ann "_s, at(6, 2)));
        QVERIFY(!byAuthor);
        QVERIFY(byAuthor.error().message.contains("second person"_L1));
        QVERIFY(checkStep(made.step(reviewed, u"ben"_s, at(6, 2))));
    }

    void stepsAskForTheirPapers_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("hasProof");
        QTest::addColumn<bool>("hasPacket");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("signed without a packet")
            << int(reviewed) << int(signedOff) << QString() << false << false << false;
        QTest::newRow("signed with its packet")
            << int(reviewed) << int(signedOff) << QString() << false << true << true;
        QTest::newRow("signed by proof") << int(reviewed) << int(signedOff) << QString() << true << false << true;
        QTest::newRow("sent without proof") << int(signedOff) << int(sent) << u"by post"_s << false << true << false;
        QTest::newRow("sent with proof") << int(signedOff) << int(sent) << QString() << true << true << true;
        QTest::newRow("refused without a reason") << int(sent) << int(refused) << u"  "_s << true << true << false;
        QTest::newRow("refused with a reason")
            << int(sent) << int(refused) << u"court order"_s << false << true << true;
        QTest::newRow("question without words") << int(sent) << int(question) << QString() << true << true << false;
        QTest::newRow("closed without a reason") << int(draft) << int(closed) << QString() << false << false << false;
        QTest::newRow("acted needs nothing") << int(sent) << int(acted) << QString() << false << true << true;
    }
    void stepsAskForTheirPapers()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        MadeReferral made;
        made.becomes(ReferralState(from), at(6, 2));
        StepFacts facts = made.step(ReferralState(to), u"ben"_s, at(6, 3));
        QFETCH(QString, note);
        QFETCH(bool, hasProof);
        QFETCH(bool, hasPacket);
        facts.note = note;
        facts.hasProof = hasProof;
        facts.hasPacket = hasPacket;
        QFETCH(bool, isTaken);
        QCOMPARE(checkStep(facts).has_value(), isTaken);
    }

    void daysFollowEachOther_data()
    {
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the day before") << at(6, 8, 23) << false;
        QTest::newRow("the same day, no hour known") << at(6, 9) << true;
        QTest::newRow("later") << at(6, 20) << true;
        QTest::newRow("not yet") << at(12, 31).addDays(1) << false;
    }
    void daysFollowEachOther()
    {
        QFETCH(QDateTime, when);
        QFETCH(bool, isTaken);
        MadeReferral made;
        made.becomes(sent, at(6, 9, 15));
        QCOMPARE(checkStep(made.step(acted, u"ann"_s, when)).has_value(), isTaken);
    }

    void verifiedOnceEveryItemWasSeenWithEvidence()
    {
        MadeReferral made;
        made.becomes(sent, at(6, 9)).becomes(acted, at(6, 19));
        made.seen(1, OutcomeKind::serverHold, at(6, 20)).seen(2, OutcomeKind::serverHold, at(6, 20), false);
        const Outcome toldOnly = checkStep(made.step(verified, u"ann"_s, at(6, 20)));
        QVERIFY(!toldOnly);
        QVERIFY(toldOnly.error().message.contains("pills2.example"_L1));
        made.seen(2, OutcomeKind::stillUp, at(6, 21));
        QVERIFY(checkStep(made.step(verified, u"ann"_s, at(6, 21))));
    }

    void whatWasSeenBeforeItWasSentVerifiesNothing()
    {
        MadeReferral made;
        made.becomes(sent, at(6, 9));
        made.seen(1, OutcomeKind::serverHold, at(6, 8)).seen(2, OutcomeKind::serverHold, at(6, 10));
        QVERIFY(!checkStep(made.step(verified, u"ann"_s, at(6, 20))));
    }

    void ofADayWithoutHourTheLaterEntryCounts()
    {
        MadeReferral made;
        made.becomes(sent, at(6, 9)).becomes(acted, at(6, 10));
        made.seen(1, OutcomeKind::stillUp, at(6, 20, 10)).seen(1, OutcomeKind::removed, at(6, 20));
        const NewestOutcomes newest = newestVerified(made.outcomes, at(6, 9));
        QCOMPARE(int(newest.at(1)->kind), int(OutcomeKind::removed));
        made.seen(1, OutcomeKind::relisted, at(6, 19, 23));
        QCOMPARE(int(newestVerified(made.outcomes, at(6, 9)).at(1)->kind), int(OutcomeKind::removed));
    }

    void allStillUpIsNoSuccess()
    {
        MadeReferral made;
        made.becomes(sent, at(6, 9)).becomes(acted, at(6, 19));
        made.seen(1, OutcomeKind::stillUp, at(6, 20)).seen(2, OutcomeKind::moved, at(6, 20));
        QVERIFY(!checkStep(made.step(verified, u"ann"_s, at(6, 20))));
        QVERIFY(checkStep(made.step(reappeared, u"ann"_s, at(6, 20))));
    }

    void outOfStockIsNoRemoval()
    {
        QCOMPARE(effectOf(OutcomeKind::outOfStock), OutcomeEffect::reduced);
        QCOMPARE(effectOf(OutcomeKind::unlisted), OutcomeEffect::reduced);
        QCOMPARE(effectOf(OutcomeKind::removed), OutcomeEffect::gone);
        QCOMPARE(effectOf(OutcomeKind::relisted), OutcomeEffect::up);
    }
};

QTEST_GUILESS_MAIN(ReferralStatesTest)
#include "tst_referralstates.moc"
