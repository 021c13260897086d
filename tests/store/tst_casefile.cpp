// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/casecheck.h"
#include "models/store/casefile.h"
#include "models/store/historylog.h"
#include "models/store/schema.h"
#include "models/store/sourcequeries.h"
#include "models/store/tablerules.h"
#include "tests/store/draftrecords.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

#include <sqlite3.h>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// As a hostile author would: without any of the store's guards.
void runRaw(const QString &path, const char *sql)
{
    sqlite3 *raw = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &raw), SQLITE_OK);
    char *message = nullptr;
    sqlite3_exec(raw, sql, nullptr, nullptr, &message);
    QVERIFY2(!message, message);
    sqlite3_close(raw);
}

} // namespace

class CaseFileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void makeCase(const QString &name) const
    {
        const auto file = CaseFile::create(path(name), {{}, u"Harbour"_s, u"Customs"_s, {}}, testClock());
        QVERIFY2(file, file ? "" : qPrintable(file.error().message + file.error().detail));
    }
    /// With a source of two listings, and a history.
    void makeFilledCase(const QString &name) const
    {
        makeCase(name);
        const auto file = CaseFile::open(path(name), {});
        QVERIFY(importRecords(file->database(), u"a.csv"_s, QByteArray(30, 'x'),
                              {listingRecord(1, u"Press"_s, u"ann"_s, u"2026-01-01"_s),
                               listingRecord(2, u"Mould"_s, u"bob"_s, u"2026-01-02"_s)}));
        for (const QString &summary : {u"First"_s, u"Second"_s})
            QVERIFY(appendHistory(file->database(), {u"test"_s, summary, u"{}"_s}, u"ann"_s, testClock().now()));
    }
    CaseCheck check(const QString &name, CheckDepth depth = CheckDepth::full) const
    {
        const auto done = checkCaseAt(path(name), depth, {}, {});
        if (!done)
            qFatal("cannot check: %s", qPrintable(done.error().message + done.error().detail));
        return *done;
    }

private Q_SLOTS:
    void keepsItsProperties()
    {
        makeCase(u"a.icase"_s);
        const auto file = CaseFile::open(path(u"a.icase"_s), {});
        QVERIFY(file);
        QCOMPARE(file->properties().name, u"Harbour"_s);
        QCOMPARE(file->properties().agency, u"Customs"_s);
        QCOMPARE(file->properties().createdAt, testClock().now());
        QCOMPARE(file->properties().id.size(), 36);
    }

    void isOneFileWhenClosed()
    {
        makeCase(u"one.icase"_s);
        QCOMPARE(QDir(m_folder.path()).entryList({u"one.icase*"_s}, QDir::Files), QStringList{u"one.icase"_s});
    }

    void neverOverwritesAFile()
    {
        makeCase(u"there.icase"_s);
        const auto again = CaseFile::create(path(u"there.icase"_s), {}, testClock());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::cannotWrite);
    }

    void tellsASecondWriterThatItIsInUse()
    {
        makeCase(u"busy.icase"_s);
        const auto first = CaseFile::open(path(u"busy.icase"_s), {});
        QVERIFY(first);
        const auto second = CaseFile::open(path(u"busy.icase"_s), {});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::caseInUse);
        QVERIFY(second.error().message.contains(u"tst_casefile"_s)); // who holds it
        const auto reader = CaseFile::open(path(u"busy.icase"_s), {CaseFile::Access::readOnly, false});
        QVERIFY(reader);
        QVERIFY(!reader->database().execute("DELETE FROM property"));
    }

    void takesALockThatNobodySigned() // as a program leaves it that was killed between making it and signing it
    {
        makeCase(u"unsigned.icase"_s);
        QFile lock(path(u"unsigned.icase.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        const auto opened = CaseFile::open(path(u"unsigned.icase"_s), {});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QVERIFY(!CaseFile::open(path(u"unsigned.icase"_s), {}));
    }

    void refusesWhatIsNoCase_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("title,seller\nx,y\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header only") << QByteArray("SQLite format 3\0garbage", 23);
    }

    void refusesWhatIsNoCase()
    {
        QFETCH(QByteArray, content);
        QFile file(path(u"no.icase"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const auto opened = CaseFile::open(file.fileName(), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::notACase);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content); // and leaves it as it was
    }

    void refusesANewerCase()
    {
        makeCase(u"newer.icase"_s);
        runRaw(path(u"newer.icase"_s), "PRAGMA user_version = 99");
        const auto opened = CaseFile::open(path(u"newer.icase"_s), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::newerCase);
    }

    void refusesACaseWithCodeOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER evil AFTER INSERT ON note BEGIN DELETE FROM note; END");
        QTest::newRow("view") << QByteArray("CREATE VIEW evil AS SELECT * FROM note");
        QTest::newRow("missing guard") << QByteArray("DROP TRIGGER history_keeps_entries");
        QTest::newRow("named like statistics")
            << QByteArray("CREATE TRIGGER \"sqlite-stat1\" AFTER INSERT ON note BEGIN DELETE FROM note; END");
        QTest::newRow("other table") << QByteArray("ALTER TABLE note ADD COLUMN evil TEXT DEFAULT 'x'");
    }

    void refusesACaseWithCodeOfItsOwn()
    {
        QFETCH(QByteArray, sql);
        const QString name = u"evil%1.icase"_s.arg(qHash(sql));
        makeCase(name);
        runRaw(path(name), sql.constData());
        const QByteArray before = bytesOf(name);
        const auto opened = CaseFile::open(path(name), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::damaged);
        QCOMPARE(bytesOf(name), before);
    }

    void refusesTheDatabaseOfAnotherProgram()
    {
        makeCase(u"other.icase"_s);
        runRaw(path(u"other.icase"_s), "PRAGMA application_id = 77");
        const auto opened = CaseFile::open(path(u"other.icase"_s), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::notACase);
    }

    void takesStatisticsOfSqlite()
    {
        makeCase(u"analysed.icase"_s);
        runRaw(path(u"analysed.icase"_s), "ANALYZE");
        QVERIFY(CaseFile::open(path(u"analysed.icase"_s), {}));
    }

    void showsHostileNamesOfHolders()
    {
        makeCase(u"held.icase"_s);
        QFile lock(path(u"held.icase.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("1\n\033[2Jprogram\nhost\033]0;x\007\n");
        lock.close();
        const auto opened = CaseFile::open(path(u"held.icase"_s), {});
        if (opened)
            QSKIP("this system sees through the lock of a host that is not there");
        QVERIFY(!opened.error().message.contains(QChar(0x1b)));
    }

    void upgradesAnOlderCaseAfterABackup()
    {
        const QString old = path(u"old.icase"_s);
        {
            auto database = Database::open(old, Database::Mode::create);
            QVERIFY(database);
            QVERIFY(database->execute("PRAGMA application_id=" + QByteArray::number(caseApplicationId)));
            QVERIFY(applySchemaSteps(*database, 0, 1));
            QVERIFY(database->execute("INSERT INTO property VALUES ('name', 'From last year')"));
        }
        const auto opened = CaseFile::open(old, {});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(opened->properties().name, u"From last year"_s);
        QCOMPARE(*opened->database().number("PRAGMA user_version"), newestSchemaVersion());
        const auto backup = Database::open(old + u".v1-backup"_s, Database::Mode::readOnly);
        QVERIFY(backup);
        QCOMPARE(*backup->number("PRAGMA user_version"), 1);
    }

    void refusesADamagedFile()
    {
        makeCase(u"damaged.icase"_s);
        QFile file(path(u"damaged.icase"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        for (qint64 at = 16384 * 2; at < size; at += 16384) {
            file.seek(at);
            file.write(QByteArray(64, '\xa5'));
        }
        file.close();
        QVERIFY(!CaseFile::open(file.fileName(), {}));
    }

    void savesACopyWhileOpen()
    {
        makeCase(u"original.icase"_s);
        auto file = CaseFile::open(path(u"original.icase"_s), {});
        QVERIFY(file);
        QVERIFY(importRecords(file->database(), u"a.csv"_s, "bytes of it",
                              {listingRecord(1, u"Press"_s, u"ann"_s, u"2026-01-01"_s)}));
        QVERIFY(file->saveCopy(path(u"copy.icase"_s)));
        const auto copy = CaseFile::open(path(u"copy.icase"_s), {});
        QVERIFY(copy);
        QCOMPARE(countCase(copy->database())->listings, 1);
        QVERIFY(!file->saveCopy(path(u"original.icase"_s)));
    }

    /// Of an older copy at the same place nothing is lost either.
    void aCancelledCopyLeavesNoTrace()
    {
        makeCase(u"kept.icase"_s);
        const auto file = CaseFile::open(path(u"kept.icase"_s), {});
        QVERIFY(file && file->saveCopy(path(u"keptcopy.icase"_s)));
        QFile copy(path(u"keptcopy.icase"_s));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        const QByteArray before = copy.readAll();
        const QStringList files = QDir(path({})).entryList(QDir::Files);
        QVERIFY(importRecords(file->database(), u"a.csv"_s, "bytes of it",
                              {listingRecord(1, u"Press"_s, u"ann"_s, u"2026-01-01"_s)}));
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(file->saveCopy(path(u"keptcopy.icase"_s), cancel).error().code, ErrorCode::cancelled);
        QVERIFY(copy.seek(0));
        QCOMPARE(copy.readAll(), before);
        QCOMPARE(QDir(path({})).entryList(QDir::Files), files);
    }

    /// Cancelled in the middle, and not mixed up by what another connection writes meanwhile.
    void copiesStepByStepOfOneMoment()
    {
        const auto database = Database::open(path(u"big.db"_s), Database::Mode::create);
        QVERIFY(database && database->execute("PRAGMA journal_mode=WAL; CREATE TABLE t (x);"
                                              "INSERT INTO t VALUES (zeroblob(20000000))"));
        const auto writer = Database::open(path(u"big.db"_s), Database::Mode::readWrite);
        std::vector<Progress> told;
        const CancelToken cancel;
        bool isCancelling = true;
        const auto listen = [&](const Progress &progress) {
            told.push_back(progress);
            if (isCancelling)
                cancel.cancel();
            else if (!writer->execute("INSERT INTO t VALUES (zeroblob(5000000))"))
                qFatal("cannot write beside a copy");
        };
        QCOMPARE(database->copyTo(path(u"half.db"_s), cancel, listen).error().code, ErrorCode::cancelled);
        QCOMPARE(told.size(), size_t(1));
        QVERIFY(told[0].done > 0 && told[0].done < told[0].total);
        isCancelling = false;
        QVERIFY(database->copyTo(path(u"whole.db"_s), {}, listen));
        QCOMPARE(told.back().done, told.back().total);
        const auto whole = Database::open(path(u"whole.db"_s), Database::Mode::readOnly);
        QCOMPARE(*whole->number("SELECT count(*) FROM t"), 1);
        QVERIFY(*database->number("SELECT count(*) FROM t") > 1);
    }

    void aCheckBeforeOpeningSaysWhatOpeningWould()
    {
        makeCase(u"checked.icase"_s);
        const QString sound = path(u"checked.icase"_s);
        QVERIFY(CaseFile::check(sound, CaseFile::Access::readWrite, {}, {}));
        CancelToken cancel;
        cancel.cancel();
        QCOMPARE(CaseFile::check(sound, CaseFile::Access::readWrite, cancel, {}).error().code, ErrorCode::cancelled);
        QVERIFY(CaseFile::open(sound, {})); // the lock is free again
        QFile file(sound);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        const Outcome cut = CaseFile::check(sound, CaseFile::Access::readWrite, {}, {});
        QCOMPARE(cut.error().code, CaseFile::open(sound, {}).error().code);
    }

    void aSoundCaseIsFoundSoundAndLeftAlone_data()
    {
        QTest::addColumn<CheckDepth>("depth");
        QTest::newRow("quick") << CheckDepth::quick;
        QTest::newRow("full") << CheckDepth::full;
    }

    void aSoundCaseIsFoundSoundAndLeftAlone()
    {
        QFETCH(CheckDepth, depth);
        const QString name = u"sound%1.icase"_s.arg(int(depth));
        makeFilledCase(name);
        const QByteArray before = bytesOf(name);
        const CaseCheck found = check(name, depth);
        QVERIFY2(found.findings.empty(), qPrintable(found.problems.join(u'\n')));
        QVERIFY2(found.omitted.isEmpty(), qPrintable(found.omitted.join(u'\n')));
        QCOMPARE(found.historyEntries, 3); // with that of the import
        QCOMPARE(found.historyHead.size(), 64);
        QCOMPARE(found.sourceBytes, depth == CheckDepth::full ? 30 : 0);
        QCOMPARE(bytesOf(name), before);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("says");
        const QByteArray unlocked("DROP TRIGGER history_keeps_entries; ");
        QTest::newRow("altered history") << unlocked + "UPDATE history SET summary = 'x' WHERE number = 1"
                                         << u"history"_s << u"entry 1"_s;
        QTest::newRow("other bytes, same length")
            << QByteArray("UPDATE source SET digest = zeroblob(32)") << u"sources"_s << u"a.csv"_s;
        QTest::newRow("bytes that cannot be unpacked")
            << QByteArray("UPDATE source_block SET bytes = zeroblob(20)") << u"sources"_s << u"a.csv"_s;
        QTest::newRow("record outside its source")
            << QByteArray("UPDATE record SET byte_offset = 500 WHERE row_number = 2") << u"sources"_s << u"a.csv"_s;
        QTest::newRow("record that is gone")
            << QByteArray("UPDATE source SET kept = kept + 1") << u"sources"_s << u"3 records and has 2"_s;
        QTest::newRow("missing foreign key")
            << QByteArray("INSERT INTO note (entity, text, author, written_at) VALUES (999, 'x', 'eve', 'x')")
            << u"references"_s << u"note"_s;
        QTest::newRow("reference without a key of the schema")
            << QByteArray("INSERT INTO review (id, verdict, was_status, was_reason, cells, reason, author, "
                          "reviewed_at) VALUES (999, 1, 1, '', '', "
                          "'x', 'eve', 'x')")
            << u"references"_s << u"review"_s;
        QTest::newRow("count") << QByteArray("UPDATE entity SET records = records + 1 WHERE label = 'ann'")
                               << u"counts"_s << u"ann"_s;
        QTest::newRow("words") << QByteArray("UPDATE listing SET title = 'Other' WHERE title = 'Press'") << u"text"_s
                               << u"index of words"_s;
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, part);
        QFETCH(QString, says);
        const QString name = u"wrong%1.icase"_s.arg(qHash(sql));
        makeFilledCase(name);
        runRaw(path(name), sql.constData());
        const CaseCheck found = check(name);
        QVERIFY(!found.findings.empty());
        const CheckFinding &finding = found.findings.front();
        QCOMPARE(toToken(finding.part), part);
        QVERIFY2(finding.what.contains(says), qPrintable(finding.what));
        QVERIFY(!finding.means.isEmpty() && !finding.todo.isEmpty());
        for (const CheckFinding &other : found.findings)
            QCOMPARE(toToken(other.part), part); // and nothing else is blamed
    }

    void overwrittenPagesAreNamed()
    {
        makeFilledCase(u"sound.icase"_s);
        const qint64 size = QFileInfo(path(u"sound.icase"_s)).size();
        for (qint64 at = size - 16384; at > 0; at -= 16384) {
            QFile::remove(path(u"overwritten.icase"_s));
            QVERIFY(QFile::copy(path(u"sound.icase"_s), path(u"overwritten.icase"_s)));
            QFile file(path(u"overwritten.icase"_s));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
            file.write(QByteArray(64, '\xa5'));
            file.close();
            const Result<Database> database = Database::open(path(u"overwritten.icase"_s), Database::Mode::readOnly);
            if (!database || !database->number("SELECT count(*) FROM sqlite_schema"))
                continue; // a page of the schema: without it there is nothing to check
            const CaseCheck found = check(u"overwritten.icase"_s);
            QVERIFY(!found.findings.empty());
            QCOMPARE(found.findings.front().part, CheckFinding::Part::database);
            QVERIFY(found.findings.front().todo.contains(u"copy"_s));
            return;
        }
        QFAIL("every page is one of the schema");
    }

    void everyTableHasARule()
    {
        makeCase(u"tables.icase"_s);
        const auto file = CaseFile::open(path(u"tables.icase"_s), {});
        const Result<QStringList> tables = tablesOf(file->database());
        QVERIFY(tables && tables->contains(u"judgement"_s));
        for (const QString &table : *tables)
            QVERIFY2(tableRule(table), qPrintable(table + u": needs a line in models/store/tablerules.cpp"_s));
        for (const TableRule &rule : tableRules())
            QVERIFY2(tables->contains(QLatin1StringView(rule.table)), rule.table);
    }

    void rulesNameColumnsThatAreThereAndEveryKey()
    {
        makeCase(u"columns.icase"_s);
        const auto file = CaseFile::open(path(u"columns.icase"_s), {});
        for (const TableRule &rule : tableRules()) {
            const Result<QStringList> columns = columnsOf(file->database(), QString::fromLatin1(rule.table));
            QVERIFY(columns && !columns->isEmpty());
            QStringList named;
            for (const RowReference &reference : rule.references) {
                QVERIFY2(columns->contains(QLatin1StringView(reference.column)), reference.column);
                QVERIFY2(tableRule(QString::fromLatin1(reference.table)), reference.table);
                named << QString::fromLatin1(reference.column) + u' ' + QString::fromLatin1(reference.table);
            }
            for (const char *column : rule.identity)
                QVERIFY2(columns->contains(QLatin1StringView(column)), column);
            Result<Statement> keys =
                file->database().prepare("SELECT \"from\" || ' ' || \"table\" FROM pragma_foreign_key_list(?1)");
            QVERIFY(keys);
            keys->bind(QString::fromLatin1(rule.table));
            while (keys->step().value_or(false))
                QVERIFY2(named.contains(keys->text(0)),
                         qPrintable(QLatin1StringView(rule.table) + u' ' + keys->text(0)));
        }
    }
};

QTEST_GUILESS_MAIN(CaseFileTest)
#include "tst_casefile.moc"
