// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/metrics/referralfigures.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

ReferralRun run(const QString &recipient, int daysToAct, qint64 items = 1, qint64 gone = 0)
{
    ReferralRun one;
    one.recipient = recipient;
    one.kind = u"registry"_s;
    one.sentAt = QDateTime(QDate(2020, 6, 8), QTime(12, 0), Qt::UTC);
    if (daysToAct >= 0)
        one.actedAt = one.sentAt.addDays(daysToAct);
    one.items = items;
    one.gone = gone;
    return one;
}

} // namespace

/// How referrals went, by recipient and by kind.
class ReferralFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void medianIsTheMiddle_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("middle");
        QTest::newRow("one") << QList<double>{4} << 4.0;
        QTest::newRow("odd, unsorted") << QList<double>{9, 1, 2} << 2.0;
        QTest::newRow("even: the mean of two") << QList<double>{10, 1, 2, 4} << 3.0;
        QTest::newRow("one outlier moves little") << QList<double>{1, 1, 2, 400} << 1.5;
    }
    void medianIsTheMiddle()
    {
        QFETCH(QList<double>, values);
        QFETCH(double, middle);
        QCOMPARE(median(std::vector<double>(values.begin(), values.end())).value_or(-1), middle);
    }

    void nothingHasNoMedian()
    {
        QVERIFY(!median({}));
        QVERIFY(!tallyOf({}).medianDays);
        QCOMPARE(tallyOf({}).shareActed(), 0.0);
    }

    void recipientsAreCountedApart()
    {
        ReferralRun refused = run(u"B"_s, -1);
        refused.wasRefused = true;
        const std::vector<ReferralRun> runs{run(u"B"_s, 10, 4, 3), run(u"A"_s, 2, 24, 20), refused, run(u"B"_s, -1, 2)};
        const std::vector<ReferralTally> tallies = tallyByRecipient(runs);
        QCOMPARE(tallies.size(), 2u);
        QCOMPARE(tallies[0].name, u"A"_s);
        QCOMPARE(tallies[0].medianDays.value_or(0), 2.0);
        QCOMPARE(tallies[0].shareActed(), 1.0);
        QCOMPARE(tallies[1].sent, 3);
        QCOMPARE(tallies[1].acted, 1);
        QCOMPARE(tallies[1].refused, 1);
        QCOMPARE(tallies[1].open, 1);
        QCOMPARE(tallies[1].items, 7);
        QCOMPARE(tallies[1].gone, 3);
        QCOMPARE(tallies[1].unseen(), 4);
    }

    void kindsAreCountedTogether()
    {
        const std::vector<ReferralRun> runs{run(u"B"_s, 10), run(u"A"_s, 2)};
        const std::vector<ReferralTally> tallies = tallyByKind(runs);
        QCOMPARE(tallies.size(), 1u);
        QCOMPARE(tallies[0].medianDays.value_or(0), 6.0);
        QCOMPARE(tallyOf(runs).sent, 2);
    }

    void whatWasRefusedFirstAndThenActedOnIsActedOn()
    {
        ReferralRun one = run(u"A"_s, 30);
        one.wasRefused = true;
        const ReferralTally tally = tallyOf(std::vector{one});
        QCOMPARE(tally.acted, 1);
        QCOMPARE(tally.refused, 0);
    }
};

QTEST_GUILESS_MAIN(ReferralFiguresTest)
#include "tst_referralfigures.moc"
