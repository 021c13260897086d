// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/rowjoining.h"
#include "models/store/tablerules.h"

namespace interdict {

/// Rows of one table, for joinRows(): they are put into the temporary table incoming with the ids of this case,
/// compared, and taken.
class TableJoining
{
public:
    TableJoining(const Database &database, const TableRule &rule, qint64 mergedCase, const QString &suffix,
                 const std::set<QString> &theirs)
        : m_database(database),
          m_rule(rule),
          m_table(QString::fromLatin1(rule.table)),
          m_mergedCase(mergedCase),
          m_suffix(suffix),
          m_theirs(theirs)
    {
        m_tally.table = m_table;
    }

    Outcome join(JoinReport &report);

private:
    Outcome run(const QString &sql) const { return m_database.execute(sql.toUtf8()); }
    Result<qint64> count(const QString &sql) const { return m_database.number(sql.toUtf8().constData()); }
    QString mapped(const QString &column) const;
    QString named(const RowReference &reference) const;
    QString sameRow() const;
    QString differs() const;
    Outcome readIncoming();
    Outcome dropUnnamed();
    Outcome orderPairs();
    Outcome findSame();
    Outcome renumber();
    Outcome renameSaved();
    Outcome readConflicts(JoinReport &report);
    Outcome takeTheirs(const JoinConflict &conflict);
    Outcome takeNew(JoinReport &report);
    Outcome noteOrigin();
    Outcome listIds(const QString &sql, std::vector<qint64> &ids) const;

    const Database &m_database;
    const TableRule &m_rule;
    QString m_table;
    qint64 m_mergedCase;
    QString m_suffix;
    const std::set<QString> &m_theirs;
    QStringList m_columns; ///< without the id
    JoinTally m_tally;
};

} // namespace interdict
