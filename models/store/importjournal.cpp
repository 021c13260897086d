// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/importjournal.h"

#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// What the pragma answers; empty where it cannot be done.
QString answerTo(const Database &database, const char *pragma)
{
    Result<Statement> statement = database.prepare(pragma);
    if (!statement)
        return {};
    const Result<bool> row = statement->step();
    return row && *row ? statement->text(0) : QString();
}

/// Whether the log could be given up: not while others have the case open.
bool leaveLog(const Database &database)
{
    const Result<qint64> hasRecords = database.number("SELECT EXISTS (SELECT 1 FROM record)");
    if (!hasRecords || *hasRecords != 0)
        return false;
    const QString usual = answerTo(database, "PRAGMA busy_timeout");
    static_cast<void>(answerTo(database, "PRAGMA busy_timeout=0"));
    const bool isLeft = answerTo(database, "PRAGMA journal_mode=DELETE") == "delete"_L1;
    static_cast<void>(database.execute("PRAGMA busy_timeout=" + usual.toLatin1()));
    return isLeft;
}

} // namespace

ImportJournal::ImportJournal(const Database &database)
    : m_database(&database), m_isLogged(answerTo(database, "PRAGMA journal_mode") == "wal"_L1)
{
    m_isDirect = m_isLogged && leaveLog(database);
    if (!m_isDirect && m_isLogged)
        static_cast<void>(answerTo(database, "PRAGMA wal_autocheckpoint=0"));
}

ImportJournal::ImportJournal(ImportJournal &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_isLogged(other.m_isLogged), m_isDirect(other.m_isDirect)
{
}

ImportJournal::~ImportJournal()
{
    constexpr const char *usualCheckpoint = "PRAGMA wal_autocheckpoint=1000";
    if (!m_database)
        return;
    if (m_isDirect) {
        static_cast<void>(answerTo(*m_database, "PRAGMA journal_mode=WAL"));
    } else if (m_isLogged) {
        static_cast<void>(answerTo(*m_database, usualCheckpoint));
    }
}

void ImportJournal::settle() const
{
    if (m_isLogged && !m_isDirect)
        static_cast<void>(answerTo(*m_database, "PRAGMA wal_checkpoint(PASSIVE)"));
}

} // namespace interdict
