// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/casesession.h"
#include "models/casework/importpreview.h"
#include "models/store/sourcequeries.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class ImportPreviewTest : public QObject
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

    std::vector<PartReading> parts(const QString &path)
    {
        const auto probe = probeFile(path, {});
        if (!probe)
            qFatal("cannot probe");
        PartReading reading;
        reading.layout = probe->layout;
        reading.mapping = probe->mapping;
        return {reading};
    }

    ListingPreview preview(const QString &path)
    {
        const auto run = previewImport(m_session->path(), path, parts(path), {}, {});
        if (!run)
            qFatal("cannot preview: %s", qPrintable(run.error().message));
        return run->listings.value();
    }

    ImportReport import(const QString &path)
    {
        const auto report = importFile({m_session->path(), path, {}, {}, u"ann"_s, m_clock.now(), parts(path)}, {}, {});
        if (!report)
            qFatal("cannot import: %s", qPrintable(report.error().message));
        return *report;
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        static int number = 0;
        m_session =
            std::move(*CaseSession::create(m_folder.filePath(u"%1.icase"_s.arg(++number)), {}, u"ann"_s, m_clock));
    }
    void cleanup() { m_session.reset(); }

    void agreesWithTheImport_data();
    void agreesWithTheImport();
    void writesNothing();
    void knowsTheSameBytes();
    void canBeCancelled();
    void realFilesAgree();
};

void ImportPreviewTest::agreesWithTheImport_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QList<int>>("counts"); // new, changed, unchanged, without listing
    const QByteArray head("id,date,vendor,product,price,market\n");
    QTest::newRow("the same rows on another day") << head + "7,2014-01-02,ann,Press,5 USD,Lantern\n"
                                                  << QList{0, 0, 1, 0};
    QTest::newRow("another price") << head + "7,2014-01-02,ann,Press,6 USD,Lantern\n" << QList{0, 1, 0, 0};
    QTest::newRow("a price that is not said") << head + "7,2014-01-02,ann,Press,,Lantern\n" << QList{0, 0, 1, 0};
    QTest::newRow("another seller") << head + "7,2014-01-02,bob,Press,5 USD,Lantern\n" << QList{0, 1, 0, 0};
    QTest::newRow("the seller otherwise written") << head + "7,2014-01-02,ANN,Press,5 USD,Lantern\n"
                                                  << QList{0, 0, 1, 0};
    QTest::newRow("another market") << head + "7,2014-01-02,ann,Press,5 USD,Agora\n" << QList{1, 0, 0, 0};
    QTest::newRow("new, then seen again, then changed, then changed back")
        << head + "9,2014-01-02,cyd,Die,5 USD,Lantern\n9,2014-01-03,cyd,Die,5 USD,Lantern\n"
                  "9,2014-01-04,cyd,Die,6 USD,Lantern\n9,2014-01-05,cyd,Die,5 USD,Lantern\n"
        << QList{1, 2, 1, 0};
    QTest::newRow("changed by an older row, which is not shown")
        << head + "7,2013-01-01,ann,Press,4 USD,Lantern\n7,2014-01-02,ann,Press,5 USD,Lantern\n"
        << QList{0, 1, 1, 0};
    QTest::newRow("no listing") << QByteArray("tracking_number,seller\nRA473124829US,ann\n") << QList{0, 0, 0, 1};
    QTest::newRow("a rejected row") << head + "7,2014-01-02\n8,2014-01-02,ann,Die,1 USD,Lantern\n" << QList{1, 0, 0, 0};
}

void ImportPreviewTest::agreesWithTheImport()
{
    QFETCH(QByteArray, second);
    import(write(u"first.csv"_s, "id,date,vendor,product,price,market\n7,2014-01-01,ann,Press,5 USD,Lantern\n"));
    const QString path = write(u"second.csv"_s, second);
    const ListingPreview seen = preview(path);
    QTEST((QList{int(seen.newListings), int(seen.changed), int(seen.unchanged), int(seen.withoutListing)}), "counts");
    const ImportReport report = import(path);
    QCOMPARE(report.counts.newListings, seen.newListings);
    QCOMPARE(report.counts.changedListings, seen.changed);
    QCOMPARE(report.counts.unchangedListings, seen.unchanged);
    QVERIFY(!sentencesOn(seen).isEmpty());
}

void ImportPreviewTest::writesNothing()
{
    import(write(u"first.csv"_s, "vendor,product\nann,Press\n"));
    const auto before = countCase(m_session->database());
    QCOMPARE(preview(write(u"second.csv"_s, "vendor,product\nbob,Die\n")).newListings, 1);
    QCOMPARE(countCase(m_session->database())->records, before->records);
    QCOMPARE(countCase(m_session->database())->history, before->history);
}

void ImportPreviewTest::knowsTheSameBytes()
{
    const QString path = write(u"first.csv"_s, "vendor,product\nann,Press\n");
    QVERIFY(!preview(path).earlier);
    const ImportReport report = import(path);
    QCOMPARE(preview(path).earlier, std::optional(report.counts.source));
}

void ImportPreviewTest::canBeCancelled()
{
    const QString path = write(u"first.csv"_s, "vendor,product\nann,Press\n");
    CancelToken cancel;
    cancel.cancel();
    const auto run = previewImport(m_session->path(), path, parts(path), cancel, {});
    QVERIFY(!run);
    QCOMPARE(run.error().code, ErrorCode::cancelled);
}

void ImportPreviewTest::realFilesAgree()
{
    const QString folder = QStringLiteral(INTERDICT_SHARED_DATA "/markets/");
    const QStringList files{folder + u"agora-2014-01-01.csv"_s, folder + u"agora-vendor-pages-2014-01.csv"_s};
    for (const QString &path : files) {
        if (!QFile::exists(path))
            QSKIP("the real files are not beside this project");
        const ListingPreview seen = preview(path);
        const ImportReport report = import(path);
        QCOMPARE(report.counts.newListings, seen.newListings);
        QCOMPARE(report.counts.changedListings, seen.changed);
        QCOMPARE(report.counts.unchangedListings, seen.unchanged);
    }
}

QTEST_GUILESS_MAIN(ImportPreviewTest)
#include "tst_importpreview.moc"
