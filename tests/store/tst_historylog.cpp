// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/casecheck.h"
#include "models/store/historylog.h"
#include "tests/store/draftrecords.h"

#include <sqlite3.h>

using namespace interdict;
using namespace Qt::StringLiterals;

class HistoryLogTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString caseWithThreeEntries(const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        const auto file = CaseFile::create(path, {}, testClock());
        for (int i = 1; i <= 3; ++i) {
            if (!appendHistory(file->database(), {u"test"_s, u"Entry %1"_s.arg(i), u"{}"_s}, u"ann"_s,
                               testClock().now()))
                qFatal("no entry could be appended");
        }
        return path;
    }

    static void tamper(const QString &path, const char *sql)
    {
        sqlite3 *raw = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &raw), SQLITE_OK);
        QCOMPARE(sqlite3_exec(raw, "DROP TRIGGER history_keeps_entries; DROP TRIGGER history_keeps_rows", nullptr,
                              nullptr, nullptr),
                 SQLITE_OK);
        QCOMPARE(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(raw);
    }

private Q_SLOTS:
    void chainsEntries()
    {
        const auto file = CaseFile::open(caseWithThreeEntries(u"chain.icase"_s), {});
        const auto entries = readHistory(file->database(), 1, 10);
        QVERIFY(entries);
        QCOMPARE(entries->size(), 3u);
        QCOMPARE((*entries)[1].previous, (*entries)[0].digest);
        QCOMPARE(*brokenHistory(file->database()), QString());
    }

    void refusesToChangeOrRemoveEntries()
    {
        const auto file = CaseFile::open(caseWithThreeEntries(u"guard.icase"_s), {});
        QVERIFY(!file->database().execute("UPDATE history SET summary = 'x' WHERE number = 1"));
        QVERIFY(!file->database().execute("DELETE FROM history WHERE number = 3"));
    }

    void noticesTampering_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("changed text") << QByteArray("UPDATE history SET summary = 'x' WHERE number = 2")
                                      << u"entry 2 was changed"_s;
        QTest::newRow("changed author") << QByteArray("UPDATE history SET author = 'eve' WHERE number = 1")
                                        << u"entry 1 was changed"_s;
        QTest::newRow("removed") << QByteArray("DELETE FROM history WHERE number = 2") << u"entry 2 is missing"_s;
        QTest::newRow("digest cut") << QByteArray("UPDATE history SET digest = x'00' WHERE number = 3")
                                    << u"no valid digest"_s;
        QTest::newRow("previous") << QByteArray("UPDATE history SET previous = zeroblob(32) WHERE number = 3")
                                  << u"does not follow"_s;
    }

    void noticesTampering()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, says);
        const QString path = caseWithThreeEntries(u"tampered-%1.icase"_s.arg(qHash(sql)));
        tamper(path, sql.constData());
        const auto database = Database::open(path, Database::Mode::readOnly);
        const Result<QString> broken = brokenHistory(*database);
        QVERIFY(broken);
        QVERIFY2(broken->contains(says), qPrintable(*broken));
        const auto check = checkCase(*database, {}, {});
        QVERIFY(check && !check->problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(HistoryLogTest)
#include "tst_historylog.moc"
