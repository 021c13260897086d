// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/metrics/roundsteps.h"
#include "models/metrics/timescale.h"

#include <QDate>
#include <QTest>

using namespace interdict;

class TimeScaleTest : public QObject
{
    Q_OBJECT

private:
    static qint64 day(int month, int day) { return QDate(2014, month, day).toJulianDay(); }

private Q_SLOTS:
    /// The window begins and ends within a month: the bars of those months still count all of their days.
    void barsAtTheEdgesCountTheirWholeStep()
    {
        const std::vector<SpanCount> counts{{day(1, 2), day(1, 2), 1},    {day(1, 20), day(1, 20), 2},
                                            {day(2, 10), day(2, 10), 4},  {day(3, 5), day(3, 5), 8},
                                            {day(3, 30), day(3, 30), 16}, {day(4, 1), day(4, 1), 32}};
        const TimeWindow window{double(day(1, 15)), double(day(3, 10))};
        const std::vector<SpanCount> months{
            {day(1, 1), day(1, 31), 3}, {day(2, 1), day(2, 28), 4}, {day(3, 1), day(3, 31), 24}};
        QCOMPARE(inSteps(counts, TimeStep::month, window).steps, months);
    }

    void aWindowThatEndsWithAStepHoldsNoneOfTheNext()
    {
        const std::vector<SpanCount> counts{{day(1, 31), day(1, 31), 1}, {day(2, 1), day(2, 1), 2}};
        const TimeWindow window{double(day(1, 1)), double(day(2, 1))};
        QCOMPARE(inSteps(counts, TimeStep::month, window).steps, (std::vector<SpanCount>{{day(1, 1), day(1, 31), 1}}));
    }

    void roundStepsCountThrough()
    {
        for (int step = -30; step <= 30; ++step)
            QCOMPARE(roundStepBelow(roundStep(step)), step);
        QCOMPARE(roundStep(3), 10.0);
        QCOMPARE(roundStepBelow(4.99), 1);
        QCOMPARE(roundStepBelow(0.3 / 0.1), 1);
        QCOMPARE(roundStepBelow(0.7 + 0.1 + 0.2), 0); // a little less than 1
    }

    void whatMayBeOfSeveralStepsStandsApart()
    {
        const std::vector<SpanCount> counts{{day(1, 1), day(12, 31), 5}, {day(3, 5), day(3, 5), 1}};
        const SteppedCounts made = inSteps(counts, TimeStep::month, {double(day(3, 4)), double(day(3, 6))});
        QCOMPARE(made.rough, (std::vector<SpanCount>{{day(1, 1), day(12, 31), 5}}));
        QCOMPARE(made.largest(), 1);
    }
};

QTEST_GUILESS_MAIN(TimeScaleTest)
#include "tst_timescale.moc"
