// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/basics/progress.h"
#include "models/basics/rowid.h"
#include "models/values/partialdate.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace interdict {

class Database;

/// A prepared statement. Values are always bound, never pasted. Belongs to its Database's thread and must not outlive
/// it. Errors of binding are kept and returned by the next step().
class Statement
{
public:
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) noexcept = default;
    ~Statement() = default;

    /// Binds the values to ?1, ?2, … and makes the statement ready to step from its start.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        rewind();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    void bindAt(int index, qint64 value);
    void bindAt(int index, int value) { bindAt(index, qint64(value)); }
    void bindAt(int index, double value);
    void bindAt(int index, QStringView text);
    void bindAt(int index, const QString &text) { bindAt(index, QStringView(text)); }
    void bindAt(int index, const QByteArray &blob); ///< as BLOB; held until bound anew, not copied
    void bindUtf8(int index, QByteArrayView text);  ///< as TEXT
    void bindUtf8OrNull(int index, QByteArrayView text)
    {
        text.isEmpty() ? bindAt(index, nullptr) : bindUtf8(index, text);
    }
    void bindBlob(int index, QByteArrayView blob); ///< copied
    void bindAt(int index, std::nullptr_t);
    void bindAt(int index, const std::optional<PartialDate> &date);
    template <typename Row>
    void bindAt(int index, RowId<Row> id)
    {
        bindAt(index, id.value());
    }
    template <typename Row>
    void bindAt(int index, const std::optional<RowId<Row>> &id)
    {
        id ? bindAt(index, id->value()) : bindAt(index, nullptr);
    }

    /// True where a row is there; an interrupted statement gives ErrorCode::cancelled.
    [[nodiscard]] Result<bool> step();
    /// Steps a statement that returns no rows.
    [[nodiscard]] Outcome run();
    void rewind();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<PartialDate> date(int column) const; ///< none where NULL or unreadable
    template <typename Row>
    [[nodiscard]] RowId<Row> id(int column) const
    {
        return RowId<Row>(integer(column));
    }

private:
    friend class Database;
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    Statement(sqlite3 *connection, sqlite3_stmt *statement) : m_connection(connection), m_statement(statement) {}
    QByteArray &held(int index);
    sqlite3 *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::vector<QByteArray> m_held; ///< what is bound: SQLite makes no copy of it
    int m_bindError = 0;
    bool m_isStepped = false; ///< since it was made ready
};

/// One connection to a case file: one thread, one scope. Foreign keys on, defensive mode on, the schema not trusted.
class Database
{
public:
    enum class Mode { create, readWrite, readOnly };

    [[nodiscard]] static Result<Database> open(const QString &path, Mode mode);
    [[nodiscard]] static Result<Database> inMemory();

    [[nodiscard]] Result<Statement> prepare(const char *sql) const;
    [[nodiscard]] Result<Statement> prepare(const QString &sql) const;
    /// Runs statements without values or results; `sql` is ours, never a user's.
    [[nodiscard]] Outcome execute(const QByteArray &sql) const;
    /// The first column of the first row; an error where there is none.
    [[nodiscard]] Result<qint64> number(const char *sql) const;
    [[nodiscard]] qint64 lastId() const;
    /// Running statements of this connection stop soon after the token is cancelled.
    void stopWhen(const CancelToken &token);
    [[nodiscard]] bool isReadOnly() const;
    /// SQLite's online backup of everything, as it stands when it begins, into a new or empty file. Cancelled, it
    /// leaves a file that is to be removed.
    [[nodiscard]] Outcome copyTo(const QString &path, const CancelToken &cancel = {},
                                 const ProgressSink &progress = {}) const;

private:
    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };
    explicit Database(sqlite3 *connection) : m_connection(connection) {}
    static Result<Database> openUri(const QByteArray &name, int flags, const QString &shownPath);
    [[nodiscard]] Outcome configure() const;
    std::unique_ptr<sqlite3, Close> m_connection;
    std::unique_ptr<CancelToken> m_cancel;
};

/// Rolls back unless committed.
class Transaction
{
public:
    /// Takes the write lock at once, so that a busy case is told before work is done.
    [[nodiscard]] static Result<Transaction> begin(const Database &database);
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Outcome commit();

private:
    explicit Transaction(const Database *database) : m_database(database) {}
    const Database *m_database;
};

/// `text` as a LIKE pattern that finds it anywhere, with ESCAPE '\'.
[[nodiscard]] QString likeAnywhere(QStringView text);

} // namespace interdict
