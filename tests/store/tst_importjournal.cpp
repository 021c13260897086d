// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/importjournal.h"
#include "models/store/sourcequeries.h"
#include "tests/store/draftrecords.h"

#include <QFile>
#include <QFileInfo>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

QString journalOf(const Database &database)
{
    auto mode = database.prepare("PRAGMA journal_mode");
    return mode && mode->step().value_or(false) ? mode->text(0) : QString();
}

Result<ImportResult> importOne(const Database &database)
{
    return importRecords(database, u"a.csv"_s, QByteArray(10, 'x'),
                         {listingRecord(1, u"Press"_s, u"ann"_s, u"2026-01-01"_s)});
}

} // namespace

class ImportJournalTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_cases = 0;

    QString nextPath() { return m_folder.filePath(u"%1.icase"_s.arg(++m_cases)); }

private Q_SLOTS:
    void anEmptyCaseTakesItsFirstImportWithoutALog()
    {
        const QString path = nextPath();
        const auto file = CaseFile::create(path, {}, testClock());
        {
            const ImportJournal journal(file->database());
            QVERIFY(journal.isDirect());
            QCOMPARE(journalOf(file->database()), u"delete"_s);
        }
        QCOMPARE(journalOf(file->database()), u"wal"_s);
        QVERIFY(importOne(file->database()));
        QCOMPARE(journalOf(file->database()), u"wal"_s);
        QVERIFY(!QFile::exists(path + u"-journal"_s));
    }

    void aCaseThatSomebodyElseReadsKeepsItsLog()
    {
        const QString path = nextPath();
        const auto file = CaseFile::create(path, {}, testClock());
        const auto other = Database::open(path, Database::Mode::readOnly);
        QVERIFY(other->number("SELECT count(*) FROM record"));
        QVERIFY(!ImportJournal(file->database()).isDirect());
        QVERIFY(importOne(file->database()));
        QCOMPARE(*other->number("SELECT count(*) FROM record"), 1);
    }

    void aCaseWithRecordsKeepsItsLog()
    {
        const auto file = CaseFile::create(nextPath(), {}, testClock());
        QVERIFY(importOne(file->database()));
        QVERIFY(!ImportJournal(file->database()).isDirect());
        QCOMPARE(journalOf(file->database()), u"wal"_s);
    }

    void whatIsNotFinishedLeavesNoTrace()
    {
        const QString path = nextPath();
        const auto file = CaseFile::create(path, {}, testClock());
        {
            auto writer = ImportWriter::begin(file->database(), sourceNamed(u"a.csv"_s));
            QVERIFY(writer);
            for (int row = 1; row <= 2000; ++row)
                QVERIFY(writer->add(listingRecord(row, u"Press %1"_s.arg(row), u"ann"_s, u"2026-01-01"_s)));
        }
        QCOMPARE(countCase(file->database())->listings, 0);
        QCOMPARE(journalOf(file->database()), u"wal"_s);
        QVERIFY(!QFile::exists(path + u"-journal"_s));
        QVERIFY(importOne(file->database()));
    }

    // As after a power failure between the import and the way back to the log.
    void aCaseThatLostItsLogGetsItBack()
    {
        const QString path = nextPath();
        {
            const auto file = CaseFile::create(path, {}, testClock());
            QVERIFY(file->database().execute("PRAGMA journal_mode=DELETE"));
        }
        const auto file = CaseFile::open(path, {});
        QVERIFY(file);
        QCOMPARE(journalOf(file->database()), u"wal"_s);
    }

    // The commit leaves the log as it is; folding it is no part of what cannot be cancelled.
    void theLogIsFoldedAfterTheCommit()
    {
        const QString path = nextPath();
        const auto file = CaseFile::create(path, {}, testClock());
        QVERIFY(importOne(file->database()));
        const ImportJournal journal(file->database());
        auto transaction = Transaction::begin(file->database());
        QVERIFY(file->database().execute("INSERT INTO property (name, value) VALUES ('much', zeroblob(40000000))"));
        QVERIFY(transaction->commit());
        QVERIFY(QFileInfo(path).size() < 40'000'000);
        journal.settle();
        QVERIFY(QFileInfo(path).size() > 40'000'000);
    }
};

QTEST_GUILESS_MAIN(ImportJournalTest)
#include "tst_importjournal.moc"
