// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/matching.h"

namespace interdict {

/// A column of the first table and the one of the second that says the same.
struct PlannedField
{
    QString name;
    FieldKind kind = FieldKind::name;
    int column = -1;
    int otherColumn = -1; ///< where there is a second table
};

struct FieldPlan
{
    std::vector<PlannedField> fields; ///< that are compared
    int idColumn = -1;
    int otherIdColumn = -1;
    QStringList ignored;
    QStringList notes; ///< translated sentences
};

inline constexpr size_t mostFields = 16;

/// What is compared with what, and as what. Errors: as Matcher::learn().
[[nodiscard]] Result<FieldPlan> planFields(const MatchTable &first, const MatchTable *second,
                                           const MatchOptions &options);

/// The cells of the column in each row, empty ones where a row is shorter.
[[nodiscard]] QStringList columnOf(const MatchTable &table, int column, qsizetype mostRows = -1);

} // namespace interdict
