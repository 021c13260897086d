// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/attachedcase.h"
#include "models/store/caselock.h"
#include "models/store/filereplacing.h"
#include "models/store/sourcequeries.h"
#include "tests/store/draftrecords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QThread>

#include <future>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
/// Somebody who may read everything and write nothing here, also where the tests run as root.
class Guest
{
public:
    Guest() : m_isOther(geteuid() == 0 && setresgid(65534, 65534, 0) == 0 && setresuid(65534, 65534, 0) == 0) {}
    Guest(const Guest &) = delete;
    Guest &operator=(const Guest &) = delete;
    ~Guest()
    {
        if (m_isOther && (setresuid(0, 0, 0) != 0 || setresgid(0, 0, 0) != 0))
            qFatal("cannot be root again");
    }

private:
    bool m_isOther;
};
#endif

} // namespace

/// Cases that are copied, replaced, and read where nothing can be written.
class CaseCopyingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// With as many listings as said.
    [[nodiscard]] CaseFile made(const QString &name, int listings) const
    {
        auto file = CaseFile::create(path(name), {{}, name, u"Customs"_s, {}}, testClock());
        if (!file)
            qFatal("cannot make: %s", qPrintable(file.error().message + file.error().detail));
        std::vector<DraftRecord> records;
        for (int i = 1; i <= listings; ++i)
            records.push_back(listingRecord(i, u"Press %1"_s.arg(i), u"ann"_s, u"2026-01-01"_s));
        if (!importRecords(file->database(), u"a.csv"_s, QByteArray(10 * listings, 'x'), records))
            qFatal("cannot import");
        return std::move(*file);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] static qint64 listingsOf(const QString &path)
    {
        const auto file = CaseFile::open(path, {});
        return file ? countCase(file->database())->listings : -1;
    }
    /// With more than goes into one step of a copy.
    static void fill(const CaseFile &file)
    {
        QVERIFY(file.database().execute("WITH RECURSIVE n(i) AS (VALUES (100) UNION ALL SELECT i + 1 FROM n WHERE i < "
                                        "199) INSERT INTO source_block (source, number, bytes) SELECT 1, i, "
                                        "zeroblob(1000000) FROM n"));
    }
    /// A change that lies in the log first.
    [[nodiscard]] static Outcome rename(const Database &database, const QByteArray &name)
    {
        return database.execute("INSERT OR REPLACE INTO case_property (name, value, author, set_at) VALUES ('name', '" +
                                name + "', 'ann', '2026-01-31T12:00:00Z')");
    }
    /// As a program leaves a case that was killed: with its last change in the log.
    void leaveLog(const QString &name) const
    {
        const QString lost = path(u"lost.icase"_s);
        {
            const CaseFile file = made(name, 3);
            QVERIFY(rename(file.database(), "Old"));
            QVERIFY(QFileInfo(path(name) + u"-wal"_s).size() > 0);
            for (const QString &suffix : {u""_s, u"-wal"_s})
                QVERIFY(QFile::copy(path(name) + suffix, lost + suffix));
        }
        QVERIFY(QFile::remove(path(name)));
        for (const QString &suffix : {u""_s, u"-wal"_s})
            QVERIFY(QFile::rename(lost + suffix, path(name) + suffix));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void replacesACaseWithItsLog()
    {
        leaveLog(u"old.icase"_s);
        {
            const CaseFile file = made(u"new.icase"_s, 40);
            QVERIFY(file.saveCopy(path(u"old.icase"_s)));
        }
        QCOMPARE(listingsOf(path(u"old.icase"_s)), 40);
        QCOMPARE(CaseFile::open(path(u"old.icase"_s), {})->properties().name, u"new.icase"_s);
        QCOMPARE(files(), (QStringList{u"new.icase"_s, u"old.icase"_s}));
    }

    void keepsTheLogOfACaseThatCannotBeReplaced()
    {
        leaveLog(u"old.icase"_s);
        QVERIFY(!replaceDatabase(path(u"missing.part"_s), path(u"old.icase"_s)));
        const auto file = CaseFile::open(path(u"old.icase"_s), {});
        QVERIFY2(file, file ? "" : qPrintable(file.error().message + file.error().detail));
        QCOMPARE(file->properties().name, u"Old"_s);
    }

    void replacesNoCaseThatSomebodyHasOpen()
    {
        const CaseFile open = made(u"open.icase"_s, 1);
        const CaseFile file = made(u"new.icase"_s, 2);
        const Outcome saved = file.saveCopy(path(u"open.icase"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::caseInUse);
        QCOMPARE(countCase(open.database())->listings, 1);
    }

    void replacesNotItself_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the same name") << u"case.icase"_s;
        QTest::newRow("through a folder that is a link") << u"link/case.icase"_s;
        QTest::newRow("a link to it") << u"other.icase"_s;
    }

    void replacesNotItself()
    {
        QFETCH(QString, name);
        const CaseFile file = made(u"case.icase"_s, 1);
        QVERIFY(QFile::link(m_folder->path(), path(u"link"_s)));
        QVERIFY(QFile::link(path(u"case.icase"_s), path(u"other.icase"_s)));
        const Outcome saved = file.saveCopy(path(name));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::badInput);
    }

    void copyingIsToldAndCanBeCancelled()
    {
        const CaseFile file = made(u"case.icase"_s, 1);
        fill(file);
        std::vector<Progress> told;
        QVERIFY(file.saveCopy(path(u"whole.icase"_s), {}, [&told](const Progress &one) { told.push_back(one); }));
        QVERIFY(told.size() > 2);
        QVERIFY(told.front().done < told.front().total);
        QCOMPARE(told.back().done, told.back().total);
        const CancelToken cancel;
        const Outcome saved = file.saveCopy(path(u"part.icase"_s), cancel, [&](const Progress &) { cancel.cancel(); });
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::cancelled);
        QCOMPARE(QDir(m_folder->path()).entryList({u"part.icase*"_s}, QDir::Files), QStringList());
    }

    void copiesWhatWasThereAtTheBeginning() // and comes to an end, however much is written meanwhile
    {
        const CaseFile file = made(u"case.icase"_s, 1);
        fill(file);
        const auto other = file.connect(Database::Mode::readWrite);
        int steps = 0;
        const ProgressSink write = [&](const Progress &) {
            if (++steps < 100)
                QVERIFY(rename(*other, "New"));
        };
        QVERIFY(file.saveCopy(path(u"copy.icase"_s), {}, write));
        QVERIFY(steps < 20);
        const auto copy = CaseFile::open(path(u"copy.icase"_s), {});
        QVERIFY(copy);
        QCOMPARE(copy->properties().name, u"case.icase"_s);
    }

    void makesNoCaseOverOneThatIsMadeMeanwhile()
    {
        static_cast<void>(made(u"other.icase"_s, 1));
        const QString name = path(u"case.icase"_s);
        for (int round = 1; round <= 6; ++round) {
            // Another program has the lock, and makes the case while this one waits for it.
            auto lock = lockCase(name);
            QVERIFY(lock);
            auto making = std::async(std::launch::async, [&name] {
                const auto file = CaseFile::create(name, {}, testClock());
                return file.has_value();
            });
            QThread::msleep(10 * ulong(round)); // however long it is, the case is not to be touched
            const bool isMade = QFile::copy(path(u"other.icase"_s), name);
            lock->reset();
            QVERIFY(!making.get());
            QVERIFY(isMade);
            QCOMPARE(listingsOf(name), 1);
            QVERIFY(QFile::remove(name));
        }
    }

#ifdef Q_OS_UNIX
    void whoMayOnlyReadSeesWhatIsInTheLog()
    {
        const CaseFile file = made(u"case.icase"_s, 2);
        QVERIFY(rename(file.database(), "Committed"));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
        const auto restore =
            qScopeGuard([this] { QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700)); });
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QVERIFY(QFile::setPermissions(path(u"case.icase"_s) + suffix, QFile::Permissions(0x4444)));
        const Guest guest;
        const auto reader = CaseFile::open(path(u"case.icase"_s), {CaseFile::Access::readOnly, false});
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message + reader.error().detail));
        QCOMPARE(reader->properties().name, u"Committed"_s);
        const auto scratch = Database::inMemory();
        const auto attached = AttachedCase::attach(*scratch, path(u"case.icase"_s), "other");
        QVERIFY(attached);
        QCOMPARE(*scratch->number("SELECT count(*) FROM other.case_property"), 1);
    }

    void aClosedCaseIsReadWhereNothingCanBeWritten()
    {
        static_cast<void>(made(u"case.icase"_s, 2));
        QVERIFY(QFile::setPermissions(path(u"case.icase"_s), QFile::Permissions(0x4444)));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
        const auto restore =
            qScopeGuard([this] { QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700)); });
        const Guest guest;
        const auto reader = CaseFile::open(path(u"case.icase"_s), {CaseFile::Access::readOnly, false});
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message + reader.error().detail));
        QCOMPARE(countCase(reader->database())->listings, 2);
        const auto scratch = Database::inMemory();
        const auto attached = AttachedCase::attach(*scratch, path(u"case.icase"_s), "other");
        QVERIFY(attached);
        QCOMPARE(*scratch->number("SELECT count(*) FROM other.listing"), 2);
    }

    void aLogThatCannotBeReadIsNotLeftOut()
    {
        leaveLog(u"case.icase"_s);
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
        const auto restore =
            qScopeGuard([this] { QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700)); });
        const Guest guest;
        const auto reader = Database::open(path(u"case.icase"_s), Database::Mode::readOnly);
        if (reader) // as newer versions of SQLite may do, with an index of the log in memory
            QCOMPARE(*reader->number("SELECT count(*) FROM case_property"), 1);
        else
            QCOMPARE(reader.error().code, ErrorCode::cannotRead);
    }
#endif

    void namesFilesAsSqliteDoes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("uri");
        QTest::newRow("a folder") << u"/cases/a.icase"_s << QByteArray("file:///cases/a.icase?mode=ro");
        QTest::newRow("a drive") << u"C:/cases/a.icase"_s << QByteArray("file:///C:/cases/a.icase?mode=ro");
        QTest::newRow("a share") << u"//server/share/a.icase"_s << QByteArray("file:////server/share/a.icase?mode=ro");
        QTest::newRow("signs") << u"/50%/#1?x=y&z/ä.icase"_s
                               << QByteArray("file:///50%25/%231%3Fx%3Dy%26z/%C3%A4.icase?mode=ro");
    }

    void namesFilesAsSqliteDoes()
    {
        QFETCH(QString, path);
        QTEST(databaseUri(path, "mode=ro"), "uri");
    }

    void opensWhatIsNamedWithTwoSlashes() // as shares of Windows are; here it is the same folder
    {
        static_cast<void>(made(u"50% #1?.icase"_s, 1));
        const auto database = Database::open(u'/' + path(u"50% #1?.icase"_s), Database::Mode::readOnly);
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    }
};

QTEST_GUILESS_MAIN(CaseCopyingTest)
#include "tst_casecopying.moc"
