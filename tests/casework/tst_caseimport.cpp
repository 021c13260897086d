// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/caseimport.h"
#include "models/casework/casesession.h"
#include "models/casework/recordview.h"
#include "models/store/casecheck.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/store/sourcequeries.h"
#include "tests/store/caseimage.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <optional>

using namespace interdict;
using namespace Qt::StringLiterals;

class CaseImportTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CaseSession> m_session;
    const Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    Result<ImportReport> import(const QString &path, const CancelToken &cancel = {}, const ProgressSink &progress = {})
    {
        const auto probe = probeFile(path, {});
        if (!probe)
            return tl::unexpected(probe.error());
        return importFile({m_session->path(), path, probe->layout, probe->mapping, u"ann"_s, m_clock.now()}, cancel,
                          progress);
    }

    static QByteArray manyRows(int count)
    {
        QByteArray csv("title,seller,price,date,description\n");
        for (int i = 0; i < count; ++i)
            csv += QByteArray("Press ") + QByteArray::number(i) + ",seller" + QByteArray::number(i % 97) +
                   ",12.50,2026-01-01,\"write to me, quickly\"\n";
        return csv;
    }

    static QString shared(const QString &name) { return QStringLiteral(INTERDICT_SHARED_DATA) + u'/' + name; }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        static int number = 0;
        m_session =
            std::move(*CaseSession::create(m_folder.filePath(u"%1.icase"_s.arg(++number)), {}, u"ann"_s, m_clock));
    }

    void cleanup() { m_session.reset(); }

    void theSameFileAgainAddsNothing()
    {
        const QString path = write(u"lantern.csv"_s, manyRows(50));
        QVERIFY(import(path));
        const auto before = countCase(m_session->database());
        const auto again = import(path);
        QVERIFY(again);
        QVERIFY(again->wasThere);
        QCOMPARE(again->counts.kept, 50);
        const auto after = countCase(m_session->database());
        QCOMPARE(after->records, before->records);
        QCOMPARE(after->history, before->history);
    }

    void cancelLeavesNothing()
    {
        const QString path = write(u"big.csv"_s, manyRows(60000));
        CancelToken cancel;
        const auto report = import(path, cancel, [cancel](const Progress &progress) {
            if (progress.done > 0)
                cancel.cancel();
        });
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::cancelled);
        QCOMPARE(countCase(m_session->database())->records, 0);
        QVERIFY(checkCase(m_session->database(), {}, {})->problems.isEmpty());
    }

    void cancelEndsWithinHalfASecond_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("at the start") << 0.0;
        QTest::newRow("midway") << 0.5;
        QTest::newRow("while indexes are made") << 1.0;
    }
    void cancelEndsWithinHalfASecond()
    {
        QFETCH(double, share);
        const QString path = write(u"cancelled.csv"_s, manyRows(150000));
        const CaseImage::Ids ids = CaseImage::Ids::with;
        const QStringList before = CaseImage::of(m_session->database(), ids);
        const qint64 history = countCase(m_session->database())->history;
        CancelToken cancel;
        // The processor's time of all threads: on a busy machine others take much of the time that passes.
        std::optional<std::clock_t> since;
        const auto report = import(path, cancel, [&](const Progress &progress) {
            if (since || double(progress.done) < share * double(progress.total) || progress.total == 0)
                return;
            since = std::clock();
            cancel.cancel();
        });
        QVERIFY(since);
        const double took = double(std::clock() - *since) / CLOCKS_PER_SEC;
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::cancelled);
        QCOMPARE(CaseImage::of(m_session->database(), ids), before);
        QCOMPARE(countCase(m_session->database())->history, history);
        QVERIFY2(took < 0.5, qPrintable(u"%1 s"_s.arg(took)));
        QVERIFY(checkCase(m_session->database(), {}, {})->problems.isEmpty());
    }

    void everyRecordLeadsToItsBytes()
    {
        const QByteArray csv("title,seller\r\n\"Press, \"\"TDP\"\"\",ann\r\nPunch,bob\r\n");
        const auto report = import(write(u"bytes.csv"_s, csv));
        QVERIFY(report);
        const auto view = viewRecord(m_session->database(), RowId<Record>(1));
        QVERIFY2(view, view ? "" : qPrintable(view.error().message));
        QCOMPARE(view->bytes, QByteArray("\"Press, \"\"TDP\"\"\",ann"));
        QCOMPARE(view->cells, (QStringList{u"Press, \"TDP\""_s, u"ann"_s}));
        QCOMPARE(view->columnNames, (QStringList{u"title"_s, u"seller"_s}));
        QCOMPARE(view->mentions.size(), 1u);
    }

    void dryRunWritesNothingAndAgreesWithTheImport()
    {
        const QString path = write(u"ragged.csv"_s, "title,seller,price\nPress,ann,10\nPunch,bob\nDie,cyd,5\n");
        const auto probe = probeFile(path, {});
        QVERIFY(probe);
        const auto dry = dryRun(path, probe->layout, probe->mapping, {}, {});
        QVERIFY(dry);
        QCOMPARE(countCase(m_session->database())->records, 0);
        const auto report = import(path);
        QVERIFY(report);
        QCOMPARE(dry->rejected, 1);
        QCOMPARE(report->counts.rejected, dry->rejected);
        QCOMPARE(report->counts.kept + report->counts.flagged, dry->kept + dry->flagged);
        QCOMPARE(recordsToReview(m_session->database(), report->counts.source, 10)->front().rowNumber, 2);
    }

    void missingFileIsSaid()
    {
        const auto report = import(m_folder.filePath(u"nowhere.csv"_s));
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(u"nowhere.csv"_s));
    }

    void realMarketsInOneCase_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("sellers");
        QTest::addColumn<int>("listings");
        QTest::newRow("Agora crawl") << u"markets/agora-2014-01-01.csv"_s << 7986 << 261 << 3322;
        QTest::newRow("Agora sellers' pages") << u"markets/agora-vendor-pages-2014-01.csv"_s << 8533 << 262 << -1;
        QTest::newRow("AlphaBay fentanyl") << u"markets/D&C_-_opiods_-_fentanyl_-_20170428.csv"_s << 644 << 134 << -1;
    }

    void realMarketsInOneCase()
    {
        QFETCH(QString, name);
        if (!QFile::exists(shared(name)))
            QSKIP("the real file is not beside this project");
        const auto report = import(shared(name));
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QTEST(int(report->counts.kept + report->counts.flagged), "records");
        QCOMPARE(report->counts.rejected, 0);
        QTEST(int(entityIds(m_session->database(), {{EntityKind::seller}, {}, EntityOrder::label, false})->size()),
              "sellers");
        QFETCH(int, listings);
        if (listings > 0)
            QCOMPARE(int(listingIds(m_session->database(), {})->size()), listings);
        QVERIFY(import(shared(name))->wasThere);
    }

    void realPricesAddUpExactly()
    {
        const QString path = shared(u"markets/D&C_-_opiods_-_fentanyl_-_20170428.csv"_s);
        if (!QFile::exists(path))
            QSKIP("the real file is not beside this project");
        QVERIFY(import(path));
        Money sum = *Money::parse(u"0", u"USD");
        auto prices = m_session->database().prepare("SELECT price FROM record WHERE price IS NOT NULL");
        while (*prices->step())
            sum = *sum.plus(*Money::parse(prices->text(0)));
        QCOMPARE(sum.toString(), u"781990.94 USD"_s);
    }
};

QTEST_GUILESS_MAIN(CaseImportTest)
#include "tst_caseimport.moc"
