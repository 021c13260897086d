// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/casefile.h"

#include "models/store/caselock.h"
#include "models/store/filereplacing.h"
#include "models/store/portablefacts.h"
#include "models/store/rowreading.h"
#include "models/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

tl::unexpected<Error> notACase(const QString &path, const QString &detail)
{
    return failure(
        ErrorCode::notACase,
        Words::tr("\"%1\" is not an Interdict case. To bring its content into a case, import it.").arg(shown(path)),
        detail);
}

tl::unexpected<Error> existsAlready(const QString &path)
{
    return failure(ErrorCode::cannotWrite,
                   Words::tr("\"%1\" exists already. Choose another name, or open it.").arg(shown(path)));
}

Outcome checkIsCase(const Database &database, const QString &path)
{
    const Result<qint64> applicationId = database.number("PRAGMA application_id");
    if (!applicationId || *applicationId != caseApplicationId)
        return notACase(path, applicationId ? QString::number(*applicationId) : applicationId.error().detail);
    return {};
}

Outcome checkWholeFile(const Database &database)
{
    Result<Statement> check = database.prepare("PRAGMA quick_check(1)");
    if (!check)
        return tl::unexpected(check.error());
    const Result<bool> row = check->step();
    if (row && *row && check->text(0) == "ok"_L1)
        return {};
    if (!row && row.error().code == ErrorCode::cancelled)
        return tl::unexpected(row.error());
    return failure(ErrorCode::damaged,
                   Words::tr("The case file is damaged. Work with a backup copy, and keep this file for examination."),
                   row && *row ? check->text(0) : QString());
}

Outcome upgrade(const Database &database, const QString &path, int from, const CancelToken &cancel)
{
    const QString backup = u"%1.v%2-backup"_s.arg(path).arg(from);
    if (!QFile::exists(backup)) {
        const QString unfinished = backup + u".part"_s;
        removeDatabaseFiles(unfinished);
        if (Outcome copied = database.copyTo(unfinished, cancel); !copied) {
            removeDatabaseFiles(unfinished);
            return copied;
        }
        if (Outcome named = replaceFile(unfinished, backup); !named)
            return named;
    }
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Outcome applied = applySchemaSteps(database, from, newestSchemaVersion()); !applied)
        return applied;
    return transaction->commit();
}

/// Looks at the schema only, which is small; the content is not read before that is known to be ours.
Outcome checkVersion(const Database &database, const QString &path)
{
    const Result<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version > newestSchemaVersion())
        return failure(ErrorCode::newerCase,
                       Words::tr("\"%1\" was written by a newer version of Interdict (format %2, this "
                                 "program knows %3). Update Interdict.")
                           .arg(shown(path))
                           .arg(*version)
                           .arg(newestSchemaVersion()));
    if (*version < 1)
        return failure(ErrorCode::damaged,
                       Words::tr("\"%1\" has no valid format number. Work with a backup copy.").arg(shown(path)));
    return checkSchema(database, int(*version));
}

Outcome bringUpToDate(const Database &database, const QString &path, CaseFile::Access access, const CancelToken &cancel)
{
    const Result<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version == newestSchemaVersion())
        return {};
    if (access == CaseFile::Access::readOnly)
        return failure(
            ErrorCode::readOnly,
            Words::tr(
                "\"%1\" was written by an older version of Interdict and must be upgraded: open it for writing once.")
                .arg(shown(path)));
    return upgrade(database, path, int(*version), cancel);
}

Outcome writeProperty(const Database &database, const QString &name, const QString &value)
{
    Result<Statement> insert = database.prepare("INSERT INTO property (name, value) VALUES (?1, ?2)");
    if (!insert)
        return tl::unexpected(insert.error());
    return insert->bind(name, value).run();
}

Outcome writeNewCase(const Database &database, const CaseProperties &properties)
{
    if (Outcome set = database.execute("PRAGMA page_size=16384; PRAGMA journal_mode=WAL; PRAGMA application_id=" +
                                       QByteArray::number(caseApplicationId));
        !set)
        return set;
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Outcome made = applySchemaSteps(database, 0, newestSchemaVersion()); !made)
        return made;
    const std::pair<QString, QString> rows[] = {
        {u"case-id"_s, properties.id},
        {u"name"_s, properties.name},
        {u"agency"_s, properties.agency},
        {u"created-at"_s, properties.createdAt.toString(Qt::ISODate)},
        {u"reference"_s, properties.reference},
        {u"description"_s, properties.description},
        {u"marking"_s, properties.marking ? toString(*properties.marking) : u""_s},
        {u"time-zone"_s, properties.timeZone}};
    for (const auto &[name, value] : rows) {
        if (Outcome written = writeProperty(database, name, value); !written)
            return written;
    }
    return transaction->commit();
}

/// A first import that was cut off leaves its journal beside the case (see ImportJournal). Who only reads cannot roll
/// it back; SQLite does so with the first read of a connection that may write, unless that import is still running.
void rollBackCutOffImport(const QString &path)
{
    if (QFileInfo(path + u"-journal"_s).size() == 0)
        return;
    if (const Result<Database> database = Database::open(path, Database::Mode::readWrite))
        static_cast<void>(database->number("PRAGMA schema_version"));
}

void takeProperty(CaseProperties &properties, const QString &name, const QString &value)
{
    const std::pair<QString, QString CaseProperties::*> texts[] = {{u"case-id"_s, &CaseProperties::id},
                                                                   {u"name"_s, &CaseProperties::name},
                                                                   {u"agency"_s, &CaseProperties::agency},
                                                                   {u"reference"_s, &CaseProperties::reference},
                                                                   {u"description"_s, &CaseProperties::description},
                                                                   {u"time-zone"_s, &CaseProperties::timeZone}};
    for (const auto &[known, member] : texts) {
        if (known == name)
            properties.*member = value;
    }
    if (name == "created-at"_L1)
        properties.createdAt = QDateTime::fromString(value, Qt::ISODate);
    if (name == "marking"_L1) {
        const Result<Marking> marking = parseMarking(value);
        properties.marking = marking ? std::optional(*marking) : std::nullopt;
    }
}

} // namespace

CaseFile::CaseFile(QString path, Database database, std::unique_ptr<QLockFile> lock, Access access)
    : m_path(std::move(path)), m_lock(std::move(lock)), m_database(std::move(database)), m_access(access)
{
}

CaseFile::~CaseFile() = default; // the last connection to close folds the write-ahead log back

Result<CaseFile> CaseFile::create(const QString &path, CaseProperties properties, const Clock &clock)
{
    if (QFileInfo::exists(path))
        return existsAlready(path);
    Result<std::unique_ptr<QLockFile>> lock = lockToReplace(path);
    if (!lock)
        return tl::unexpected(lock.error());
    if (QFileInfo::exists(path)) // another program made it, and closed it, before this one had the lock
        return existsAlready(path);
    Result<Database> database = Database::open(path, Database::Mode::create);
    if (!database)
        return tl::unexpected(database.error());
    if (properties.id.isEmpty())
        properties.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (properties.name.isEmpty())
        properties.name = QFileInfo(path).completeBaseName();
    properties.createdAt = clock.now();
    if (Outcome written = writeNewCase(*database, properties); !written) {
        database = failure(ErrorCode::internal, {});
        removeDatabaseFiles(path);
        return tl::unexpected(written.error());
    }
    CaseFile file(path, std::move(*database), std::move(*lock), Access::readWrite);
    file.m_properties = properties;
    return file;
}

Outcome CaseFile::check(const QString &path, Access access, const CancelToken &cancel, const ProgressSink &progress)
{
    if (progress)
        progress({0, 0, Words::tr("Reading the whole file")});
    const Result<CaseFile> file = open(path, {access, false, cancel});
    if (!file)
        return tl::unexpected(file.error());
    return cancel.isCancelled() ? Outcome(cancelled()) : Outcome();
}

Result<CaseFile> CaseFile::open(const QString &path, OpenOptions options)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::notFound,
                       Words::tr("There is no file \"%1\". Check the name and the folder.").arg(shown(path)));
    if (options.access == Access::readWrite && isPortableCopy(path))
        options.access = Access::readOnly; // for reading, whoever opens it
    std::unique_ptr<QLockFile> lock;
    if (options.access == Access::readWrite) {
        Result<std::unique_ptr<QLockFile>> taken = lockCase(path);
        if (!taken)
            return tl::unexpected(taken.error());
        lock = std::move(*taken);
    } else {
        rollBackCutOffImport(path);
    }
    Result<Database> database =
        Database::open(path, options.access == Access::readOnly ? Database::Mode::readOnly : Database::Mode::readWrite);
    if (!database && database.error().code == ErrorCode::notACase)
        return notACase(path, database.error().detail);
    if (!database)
        return tl::unexpected(database.error());
    if (options.cancel)
        database->stopWhen(*options.cancel);
    if (Outcome isCase = checkIsCase(*database, path); !isCase)
        return tl::unexpected(isCase.error());
    if (Outcome version = checkVersion(*database, path); !version)
        return tl::unexpected(version.error());
    if (!options.isTrusted) {
        if (Outcome whole = checkWholeFile(*database); !whole)
            return tl::unexpected(whole.error());
    }
    if (Outcome upToDate = bringUpToDate(*database, path, options.access, options.cancel.value_or(CancelToken()));
        !upToDate)
        return tl::unexpected(upToDate.error());
    // A first import that was cut off, as by a power failure, was rolled back just now; it leaves the case without its
    // log (see ImportJournal).
    if (options.access == Access::readWrite)
        static_cast<void>(database->execute("PRAGMA journal_mode=WAL"));
    CaseFile file(path, std::move(*database), std::move(lock), options.access);
    if (Outcome read = file.readProperties(); !read)
        return tl::unexpected(read.error());
    return file;
}

/// As the case was made, and over that what was changed since.
Outcome CaseFile::readProperties()
{
    Result<Statement> rows = m_database.prepare("SELECT name, value, 0 AS step FROM property UNION ALL "
                                                "SELECT name, value, 1 FROM case_property ORDER BY step");
    return eachRow(std::move(rows),
                   [this](const Statement &row) { takeProperty(m_properties, row.text(0), row.text(1)); });
}

Outcome CaseFile::saveCopy(const QString &path, const CancelToken &cancel, const ProgressSink &progress) const
{
    if (isSameFile(path, m_path))
        return failure(ErrorCode::badInput,
                       Words::tr("A copy cannot replace the case it is made of. Choose another name."));
    const auto lock = lockToReplace(path);
    if (!lock)
        return tl::unexpected(lock.error());
    const QString unfinished = path + u".part"_s;
    removeDatabaseFiles(unfinished);
    Outcome saved = m_database.copyTo(unfinished, cancel, progress);
    if (saved)
        saved = replaceDatabase(unfinished, path);
    if (!saved)
        removeDatabaseFiles(unfinished);
    return saved;
}

} // namespace interdict
