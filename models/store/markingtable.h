// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"
#include "models/values/marking.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace interdict {

/// What a marking is of. The numbers are stored in cases.
enum class FactKind { source = 1, entity = 2, listing = 3 };

/// How far a fact may be told on, as an analyst said.
struct FactMarking
{
    RowId<FactMarking> id;
    FactKind kind = FactKind::source;
    qint64 fact = 0; ///< the id of the source, entity or listing
    Marking marking = Marking::clear;
    QString reason;
    QString author;
    QDateTime at; ///< UTC
};

/// All, in the order in which they were made.
[[nodiscard]] Result<std::vector<FactMarking>> allMarkings(const Database &database);
/// Of one fact; nothing where nobody said anything.
[[nodiscard]] Result<std::optional<FactMarking>> markingOf(const Database &database, FactKind kind, qint64 fact);

/// The columns of the row, for a RowChange of the table "fact_marking".
[[nodiscard]] QJsonObject rowOf(const FactMarking &marking);

} // namespace interdict
