// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/jobrunner.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace interdict;
using namespace Qt::StringLiterals;

class JobRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversInTheOwnersThread()
    {
        JobRunner jobs;
        QThread *workThread = nullptr;
        QThread *deliveryThread = nullptr;
        int got = 0;
        jobs.start<int>(
            u"Count"_s,
            [&workThread](const CancelToken &, const ProgressSink &) -> Result<int> {
                workThread = QThread::currentThread();
                return 42;
            },
            [&](Result<int> result) {
                deliveryThread = QThread::currentThread();
                got = *result;
            });
        QTRY_COMPARE(got, 42);
        QVERIFY(workThread != QThread::currentThread());
        QCOMPARE(deliveryThread, QThread::currentThread());
        QVERIFY(!jobs.isRunning());
    }

    void dropsTheResultOfAnOvertakenJob()
    {
        JobRunner jobs;
        std::atomic_bool firstSawCancel = false;
        QList<int> delivered;
        jobs.start<int>(
            u"First"_s,
            [&firstSawCancel](const CancelToken &cancel, const ProgressSink &) -> Result<int> {
                while (!cancel.isCancelled())
                    QThread::yieldCurrentThread();
                firstSawCancel = true;
                return 1;
            },
            [&delivered](Result<int> result) { delivered << *result; });
        jobs.start<int>(
            u"Second"_s, [](const CancelToken &, const ProgressSink &) -> Result<int> { return 2; },
            [&delivered](Result<int> result) { delivered << *result; });
        QTRY_VERIFY(firstSawCancel.load());
        QTRY_COMPARE(delivered, QList<int>{2});
        QCoreApplication::processEvents();
        QCOMPARE(delivered, QList<int>{2});
    }

    void aDroppedJobReportsNothing()
    {
        JobRunner jobs;
        QSignalSpy finished(&jobs, &JobRunner::finished);
        std::atomic_bool sawCancel = false;
        bool isDelivered = false;
        jobs.start<int>(
            u"Wait"_s,
            [&sawCancel](const CancelToken &cancel, const ProgressSink &) -> Result<int> {
                while (!cancel.isCancelled())
                    QThread::yieldCurrentThread();
                sawCancel = true;
                return 1;
            },
            [&isDelivered](const Result<int> &) { isDelivered = true; });
        jobs.drop();
        QVERIFY(!jobs.isRunning());
        QCOMPARE(finished.count(), 1);
        jobs.drop(); // nothing runs
        QCOMPARE(finished.count(), 1);
        QTRY_VERIFY(sawCancel.load());
        int next = 0;
        jobs.start<int>(
            u"Next"_s, [](const CancelToken &, const ProgressSink &) -> Result<int> { return 2; },
            [&next](Result<int> result) { next = *result; });
        QTRY_COMPARE(next, 2);
        QVERIFY(!isDelivered);
    }

    void aCancelledJobReportsItself()
    {
        JobRunner jobs;
        std::optional<ErrorCode> code;
        jobs.start<int>(
            u"Wait"_s,
            [](const CancelToken &cancel, const ProgressSink &) -> Result<int> {
                while (!cancel.isCancelled())
                    QThread::yieldCurrentThread();
                return cancelled();
            },
            [&code](Result<int> result) { code = result.error().code; });
        jobs.cancel();
        QTRY_VERIFY(code.has_value());
        QCOMPARE(*code, ErrorCode::cancelled);
    }

    void destructorCancelsAndWaits()
    {
        std::atomic_bool ended = false;
        {
            JobRunner jobs;
            jobs.start<int>(
                u"Wait"_s,
                [&ended](const CancelToken &cancel, const ProgressSink &) -> Result<int> {
                    while (!cancel.isCancelled())
                        QThread::yieldCurrentThread();
                    ended = true;
                    return 0;
                },
                [](Result<int>) {});
        }
        QVERIFY(ended.load());
    }
};

QTEST_GUILESS_MAIN(JobRunnerTest)
#include "tst_jobrunner.moc"
