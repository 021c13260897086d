// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/annotation.h"

#include <QJsonObject>

#include <optional>

// Names of tables, columns and numbers of the case in the words of an investigator, for historydetails.

namespace interdict {

/// "Judgement 3"; the name of the table where it is not known.
[[nodiscard]] QString rowInWords(const QString &table, qint64 id);
/// "First entity", "Confidence"; the name of the column with blanks where it is not known.
[[nodiscard]] QString columnTitle(const QString &column);
/// Columns that say nothing to people: what a row is of, said in its title or beside it already.
[[nodiscard]] bool isPlumbing(const QString &table, const QString &column);
/// What the number in the column is the id of; nothing where it is none.
[[nodiscard]] std::optional<ThingKind> thingOfColumn(const QString &table, const QString &column,
                                                     const QJsonObject &row);
[[nodiscard]] QString numberInWords(const QString &table, const QString &column, qint64 number);
/// Text of the column; what is written for machines is told by its size.
[[nodiscard]] QString textInWords(const QString &table, const QString &column, const QString &text);

} // namespace interdict
