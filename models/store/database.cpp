// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/database.h"

#include "models/store/placefunction.h"
#include "models/store/scriptpairs.h"
#include "models/store/utf8.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

tl::unexpected<Error> databaseError(sqlite3 *connection, int code)
{
    const QString detail = QString::fromUtf8(sqlite3_errmsg(connection));
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return cancelled();
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(ErrorCode::caseInUse,
                       Words::tr("The case is busy with another change. Wait for it to end, then try again."), detail);
    case SQLITE_FULL:
        return failure(ErrorCode::cannotWrite,
                       Words::tr("The disk is full. Nothing was changed; free some space and try again."), detail);
    case SQLITE_READONLY:
        return failure(ErrorCode::readOnly,
                       Words::tr("The case is open for reading only. Save a copy of it and work in the copy."), detail);
    case SQLITE_CORRUPT:
        return failure(
            ErrorCode::damaged,
            Words::tr("The case file is damaged. Work with a backup copy, and keep this file for examination."),
            detail);
    case SQLITE_NOTADB:
        return failure(ErrorCode::notACase, Words::tr("The file is not an Interdict case."), detail);
    default:
        return failure(ErrorCode::internal, Words::tr("The case file could not be used: %1.").arg(detail), detail);
    }
}

/// script_pairs(text), for statements of the program; no schema may call it.
void answerScriptPairs(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray pairs = scriptPairs(QString::fromUtf8(bytes, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text(context, pairs.constData(), int(pairs.size()), SQLITE_TRANSIENT);
}

/// Nothing lies beside the file that it is not whole without.
bool isWholeByItself(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() == 0 && QFileInfo(path + u"-journal"_s).size() == 0;
}

tl::unexpected<Error> cannotOpen(const QString &shownPath, const QString &detail)
{
    return failure(
        ErrorCode::cannotRead,
        Words::tr("\"%1\" could not be opened. Check that it exists and that you may use its folder.").arg(shownPath),
        detail);
}

int askWhetherCancelled(void *token)
{
    return static_cast<CancelToken *>(token)->isCancelled() ? 1 : 0;
}

/// Some pages at a time, so that a cancel is heard between them.
Outcome copyPages(sqlite3 *to, sqlite3 *from, const CancelToken &cancel, const ProgressSink &progress)
{
    constexpr int pagesAtOnce = 1000; // 16 MB
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return databaseError(to, sqlite3_errcode(to));
    int stepped = SQLITE_OK;
    while (stepped == SQLITE_OK && !cancel.isCancelled()) {
        stepped = sqlite3_backup_step(backup, pagesAtOnce);
        const int pages = sqlite3_backup_pagecount(backup);
        if (progress)
            progress({pages - sqlite3_backup_remaining(backup), pages, Words::tr("Copying the case")});
    }
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_OK)
        return cancelled();
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        return databaseError(to, stepped != SQLITE_DONE ? stepped : finished);
    return {};
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Statement::bindAt(int index, qint64 value)
{
    m_bindError |= sqlite3_bind_int64(m_statement.get(), index, value);
}

void Statement::bindAt(int index, double value)
{
    m_bindError |= sqlite3_bind_double(m_statement.get(), index, value);
}

QByteArray &Statement::held(int index)
{
    if (m_held.size() <= size_t(index))
        m_held.resize(size_t(index) + 1);
    return m_held[size_t(index)];
}

void Statement::bindAt(int index, QStringView text)
{
    // As UTF-8, so that text is compared and stored the same on every machine; lone surrogates become U+FFFD.
    QByteArray &bytes = held(index);
    bytes.resize(0);
    appendUtf8(bytes, text);
    m_bindError |= sqlite3_bind_text(m_statement.get(), index, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
}

void Statement::bindUtf8(int index, QByteArrayView text)
{
    QByteArray &bytes = held(index);
    bytes.resize(text.size());
    std::copy(text.begin(), text.end(), bytes.begin());
    m_bindError |= sqlite3_bind_text(m_statement.get(), index, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
}

void Statement::bindAt(int index, const QByteArray &blob)
{
    held(index) = blob;
    m_bindError |= sqlite3_bind_blob64(m_statement.get(), index, blob.isEmpty() ? "" : blob.constData(),
                                       sqlite3_uint64(blob.size()), SQLITE_STATIC);
}

void Statement::bindBlob(int index, QByteArrayView blob)
{
    QByteArray &bytes = held(index);
    bytes.resize(blob.size());
    std::copy(blob.begin(), blob.end(), bytes.begin());
    m_bindError |=
        sqlite3_bind_blob64(m_statement.get(), index, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

void Statement::bindAt(int index, std::nullptr_t)
{
    m_bindError |= sqlite3_bind_null(m_statement.get(), index);
}

void Statement::bindAt(int index, const std::optional<PartialDate> &date)
{
    date ? bindAt(index, QStringView(date->toString())) : bindAt(index, nullptr);
}

Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK)
        return databaseError(m_connection, m_bindError);
    m_isStepped = true;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return databaseError(m_connection, code);
}

Outcome Statement::run()
{
    const Result<bool> row = step();
    rewind();
    if (!row)
        return tl::unexpected(row.error());
    return {};
}

void Statement::rewind()
{
    if (m_isStepped)
        sqlite3_reset(m_statement.get());
    m_isStepped = false;
    m_bindError = SQLITE_OK;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::optional<PartialDate> Statement::date(int column) const
{
    if (isNull(column))
        return std::nullopt;
    const Result<PartialDate> parsed = PartialDate::parse(text(column));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

Result<Database> Database::openUri(const QByteArray &name, int flags, const QString &shownPath)
{
    // Counting memory costs a lock for every allocation, and nobody asks for the count. Refused, and needless, once
    // SQLite has begun.
    static const int notCounting = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(notCounting)
    sqlite3 *connection = nullptr;
    const int code =
        sqlite3_open_v2(name.constData(), &connection, flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(connection, name);
    if (code != SQLITE_OK)
        return cannotOpen(shownPath, connection ? QString::fromUtf8(sqlite3_errmsg(connection)) : u"no memory"_s);
    if (Outcome configured = database.configure(); !configured) { // which reads the schema
        const int why = sqlite3_errcode(connection) & 0xff;
        const bool hasNoPlace = why == SQLITE_CANTOPEN || why == SQLITE_READONLY;
        return hasNoPlace ? cannotOpen(shownPath, configured.error().detail) : tl::unexpected(configured.error());
    }
    return database;
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const QString shownPath = QDir::toNativeSeparators(path);
    const int flags = mode == Mode::create      ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                      : mode == Mode::readWrite ? SQLITE_OPEN_READWRITE
                                                : SQLITE_OPEN_READONLY;
    if (mode != Mode::readOnly)
        return openUri(databaseUri(whole), flags, shownPath);
    Result<Database> database = openUri(databaseUri(whole, "mode=ro"), flags, shownPath);
    if (database || database.error().code != ErrorCode::cannotRead)
        return database;
    if (!isWholeByItself(whole))
        return failure(ErrorCode::cannotRead,
                       Words::tr("A part of \"%1\" lies in the log beside it, which cannot be read in a folder that "
                                 "cannot be written. Copy both into another folder, and open the case there.")
                           .arg(shownPath),
                       database.error().detail);
    Result<Database> byItself = openUri(databaseUri(whole, "mode=ro&immutable=1"), flags, shownPath);
    return byItself ? std::move(byItself) : std::move(database);
}

Result<Database> Database::inMemory()
{
    return openUri(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, u":memory:"_s);
}

Result<Database> Database::another() const
{
    const char *path = sqlite3_db_filename(m_connection.get(), "main");
    if (!path || *path == '\0' || sqlite3_get_autocommit(m_connection.get()) == 0)
        return failure(ErrorCode::caseInUse, Words::tr("The case is busy with another change. Wait for it to end, then "
                                                       "try again."));
    Result<Database> other = open(QString::fromUtf8(path), Mode::readOnly);
    if (other && m_cancel)
        other->stopWhen(*m_cancel);
    return other;
}

Outcome Database::configure() const
{
    sqlite3 *connection = m_connection.get();
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, 5000);
    addPlaceFunction(connection);
    sqlite3_create_function_v2(connection, "script_pairs", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                               nullptr, answerScriptPairs, nullptr, nullptr, nullptr);
    // FULL: a commit returns when the disk has it, so that what an analyst did outlives the next power failure. A
    // command is one commit, an import too. Where the system distinguishes (macOS), the disk's own cache is flushed as
    // well.
    return execute("PRAGMA cell_size_check=ON; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON; PRAGMA temp_store=MEMORY; "
                   "PRAGMA cache_size=-65536");
}

Result<Statement> Database::prepare(const char *sql) const
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_connection.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return databaseError(m_connection.get(), code);
    return Statement(m_connection.get(), statement);
}

Result<Statement> Database::prepare(const QString &sql) const
{
    return prepare(sql.toUtf8().constData());
}

Outcome Database::execute(const QByteArray &sql) const
{
    const int code = sqlite3_exec(m_connection.get(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return databaseError(m_connection.get(), code);
    return {};
}

Result<qint64> Database::number(const char *sql) const
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::notFound, Words::tr("The case holds nothing of that kind."),
                       QString::fromLatin1(sql));
    return statement->integer(0);
}

qint64 Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_connection.get());
}

void Database::stopWhen(const CancelToken &token)
{
    m_cancel = std::make_unique<CancelToken>(token);
    sqlite3_progress_handler(m_connection.get(), 20000, askWhetherCancelled, m_cancel.get());
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_connection.get(), "main") != 0;
}

Outcome Database::copyTo(const QString &path, const CancelToken &cancel, const ProgressSink &progress) const
{
    Result<Database> target = open(path, Mode::create);
    if (!target)
        return tl::unexpected(target.error());
    const bool isInTransaction = sqlite3_get_autocommit(m_connection.get()) == 0;
    if (isInTransaction)
        return copyPages(target->m_connection.get(), m_connection.get(), cancel, progress);
    // One snapshot for all steps: what others write meanwhile would make the copy begin anew, again and again.
    if (Outcome begun = execute("BEGIN; SELECT count(*) FROM sqlite_schema"); !begun)
        return begun;
    Outcome copied = copyPages(target->m_connection.get(), m_connection.get(), cancel, progress);
    Outcome ended = execute("ROLLBACK");
    return copied ? ended : copied;
}

Result<Transaction> Transaction::begin(const Database &database)
{
    if (Outcome begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return tl::unexpected(begun.error());
    return Transaction(&database);
}

Transaction::~Transaction()
{
    if (m_database)
        static_cast<void>(m_database->execute("ROLLBACK"));
}

Outcome Transaction::commit()
{
    if (Outcome committed = m_database->execute("COMMIT"); !committed)
        return committed;
    m_database = nullptr;
    return {};
}

QByteArray databaseUri(const QString &path, const QByteArray &query)
{
    const QByteArray encoded = QUrl::toPercentEncoding(path, "/:");
    return (encoded.startsWith('/') ? "file://" : "file:///") + encoded + (query.isEmpty() ? "" : "?") + query;
}

QString likeAnywhere(QStringView text)
{
    QString pattern = u"%"_s;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        pattern += c;
    }
    return pattern + u'%';
}

} // namespace interdict
