// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/annotation.h"
#include "models/store/database.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace interdict {

/// For queries of their own: the columns of a note, and the note they give.
extern const QLatin1StringView noteColumns;
[[nodiscard]] ThingNote noteAt(const Statement &row);
/// The notes on a thing, the oldest first.
[[nodiscard]] Result<std::vector<ThingNote>> notesOn(const Database &database, const Thing &thing);
/// All notes of the case, the oldest first.
[[nodiscard]] Result<std::vector<ThingNote>> allNotes(const Database &database);

/// All tags, by their names.
[[nodiscard]] Result<std::vector<Tag>> allTags(const Database &database);
[[nodiscard]] Result<std::optional<Tag>> tagNamed(const Database &database, const QString &name);
[[nodiscard]] Result<std::vector<TagUse>> usesOf(const Database &database, RowId<Tag> tag);
/// The uses of all tags on a thing.
[[nodiscard]] Result<std::vector<TagUse>> tagUsesOn(const Database &database, const Thing &thing);
/// The tags of a thing, by their names.
[[nodiscard]] Result<std::vector<Tag>> tagsOn(const Database &database, const Thing &thing);
/// The names of the tags of things of one kind, by the things' ids; things without a tag are left out.
[[nodiscard]] Result<QHash<qint64, QStringList>> allTagNamesOf(const Database &database, ThingKind kind);

[[nodiscard]] Result<std::optional<GivenGrade>> gradeOf(const Database &database, const Thing &thing);
/// The grades of things of one kind, by the things' ids.
[[nodiscard]] Result<QHash<qint64, GivenGrade>> allGradesOf(const Database &database, ThingKind kind);

/// The columns of a row, for a RowChange of the tables "note", "tag", "tag_use" and "grade".
[[nodiscard]] QJsonObject rowOf(const ThingNote &note);
[[nodiscard]] QJsonObject rowOf(const Tag &tag);
[[nodiscard]] QJsonObject rowOf(const TagUse &use);
[[nodiscard]] QJsonObject rowOf(const GivenGrade &grade);

} // namespace interdict
