// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/itemmodels/celltext.h"
#include "models/records/annotation.h"
#include "models/store/database.h"

#include <QHash>
#include <QStringList>

namespace interdict {

/// The names of the thing's tags, for a column of a table.
[[nodiscard]] Result<Cell> tagsCell(const Database &database, const Thing &thing);
/// The thing's grade in short: "B2, high confidence"; all of it as the full text.
[[nodiscard]] Result<Cell> gradeCell(const Database &database, const Thing &thing);

/// The same for a sheet of any number of rows: what is said of things of one kind, read once.
class AnnotationColumns
{
public:
    explicit AnnotationColumns(ThingKind kind) : m_kind(kind) {}

    [[nodiscard]] Outcome read(const Database &database); ///< nothing after the first time
    [[nodiscard]] Cell tags(qint64 thing) const;
    [[nodiscard]] Cell grade(qint64 thing) const;

private:
    ThingKind m_kind;
    bool m_isRead = false;
    QHash<qint64, QStringList> m_tags;
    QHash<qint64, GivenGrade> m_grades;
};

} // namespace interdict
