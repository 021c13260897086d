// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace interdict {

/// One row of an analyst's own before and after: the stuff commands are made of. Swapping the two undoes it. Only the
/// tables and columns an analyst may change can be named; see rowchange.cpp.
struct RowChange
{
    QString table;
    qint64 id = 0;
    std::optional<QJsonObject> before; ///< none: the row did not exist. Otherwise the columns that change, as they were
    std::optional<QJsonObject> after;  ///< none: the row goes

    [[nodiscard]] RowChange inverse() const { return {table, id, after, before}; }
};

/// Applies the change in the transaction of the caller; refuses (ErrorCode::damaged) where the row is not as `before`
/// says.
[[nodiscard]] Outcome applyChange(const Database &database, const RowChange &change);
/// An id no row of the table has or had, as far as commands gave it.
[[nodiscard]] Result<qint64> nextRowId(const Database &database, const QString &table);

[[nodiscard]] QJsonObject toJson(const RowChange &change);
[[nodiscard]] Result<RowChange> rowChangeFromJson(const QJsonObject &json);

} // namespace interdict
