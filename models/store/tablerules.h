// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

#include <QByteArrayList>
#include <QString>

#include <vector>

// One line for each table of the schema: what becomes of its rows in a portable copy and in a merge, and which other
// rows they name. A new table needs a line here; tests/store/tst_casefile.cpp finds one that has none.

namespace interdict {

/// A column that holds the id of a row of another table.
struct RowReference
{
    enum class Missing { forbidden, none }; ///< none: 0 or NULL means that nothing is named
    const char *column;
    const char *table;
    Missing missing = Missing::forbidden;
    const char *kindColumn = nullptr; ///< where rows of several tables can be named: says which
    int kind = 0;                     ///< the value of kindColumn that means `table`
};

struct TableRule
{
    enum class Merging {
        fromSources, ///< follows from reading the other case's sources in
        rows,        ///< an analyst's rows: taken one by one, what they name being found in this case
        byItself,    ///< has code of its own in joinmaps.cpp, rowjoining.cpp or casework/casemerge.cpp
        leftOut,     ///< stays behind; the preview says so where there are any
    };

    const char *table;
    /// Which rows a portable copy takes: SQL on the table's row, with the temporary tables part_source, part_record,
    /// part_listing, part_entity, part_link and part_docket of chosen ids. nullptr: none, or worked out anew.
    const char *portable;
    /// What an analyst wrote, rather than what sources say: a portable copy may leave it out as a whole.
    bool isAnalysts;
    Merging merging;
    std::vector<RowReference> references;
    /// The columns that, together, no two rows share; those of a row with an id of its own.
    std::vector<const char *> identity;
};

[[nodiscard]] const std::vector<TableRule> &tableRules();
/// nullptr for a table without a rule.
[[nodiscard]] const TableRule *tableRule(QStringView table);

/// The tables of the case, without those that SQLite and its text index make for themselves, sorted.
[[nodiscard]] Result<QStringList> tablesOf(const Database &database);
[[nodiscard]] Result<QStringList> columnsOf(const Database &database, const QString &table);

} // namespace interdict
