// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/annotationtable.h"

#include "models/store/rowreading.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

#define NOTE_COLUMNS "id, kind, coalesce(entity, thing), text, is_internal, author, written_at"
#define TAG_COLUMNS "tag.id, tag.name, tag.colour, tag.author, tag.made_at"
#define USE_COLUMNS "id, tag, kind, thing, author, made_at"
#define GRADE_COLUMNS "id, kind, thing, confidence, likelihood, reliability, credibility, reason, author, graded_at"

QDateTime timeAt(const Statement &row, int column)
{
    return QDateTime::fromString(row.text(column), Qt::ISODate);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

template <typename Value>
std::optional<Value> scaleAt(const Statement &row, int column, int highest)
{
    const qint64 value = row.integer(column);
    return value >= 1 && value <= highest ? std::optional(Value(value)) : std::nullopt;
}

Tag tagAt(const Statement &row)
{
    const qint64 colour = row.integer(2);
    const bool isKnown = colour >= int(MarkColour::red) && colour <= int(MarkColour::purple);
    return {row.id<Tag>(0), row.text(1), isKnown ? MarkColour(colour) : MarkColour::blue, row.text(3), timeAt(row, 4)};
}

TagUse useAt(const Statement &row)
{
    return {
        row.id<TagUse>(0), row.id<Tag>(1), {ThingKind(row.integer(2)), row.integer(3)}, row.text(4), timeAt(row, 5)};
}

GivenGrade gradeAt(const Statement &row)
{
    return {row.id<GivenGrade>(0),
            {ThingKind(row.integer(1)), row.integer(2)},
            scaleAt<Confidence>(row, 3, 3),
            scaleAt<Likelihood>(row, 4, 7),
            scaleAt<Reliability>(row, 5, 6),
            scaleAt<Credibility>(row, 6, 6),
            row.text(7),
            row.text(8),
            timeAt(row, 9)};
}

template <typename Row>
Result<std::optional<Row>> firstOf(Result<std::vector<Row>> rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? std::nullopt : std::optional(rows->front());
}

Outcome addNames(Statement &rows, QHash<qint64, QStringList> &names)
{
    return eachRow(rows, [&names](const Statement &row) { names[row.integer(0)] << row.text(1); });
}

} // namespace

const QLatin1StringView noteColumns(NOTE_COLUMNS);

ThingNote noteAt(const Statement &row)
{
    return {row.id<Note>(0), {ThingKind(row.integer(1)), row.integer(2)}, row.text(3), row.integer(4) != 0, row.text(5),
            timeAt(row, 6)};
}

Result<std::vector<ThingNote>> notesOn(const Database &database, const Thing &thing)
{
    if (thing.kind == ThingKind::entity)
        return rowsOf<ThingNote>(
            bound(database, "SELECT " NOTE_COLUMNS " FROM note WHERE entity = ?1 ORDER BY id", thing.id), noteAt);
    return rowsOf<ThingNote>(bound(database,
                                   "SELECT " NOTE_COLUMNS " FROM note WHERE kind = ?1 AND thing = ?2 ORDER BY id",
                                   int(thing.kind), thing.id),
                             noteAt);
}

Result<std::vector<ThingNote>> allNotes(const Database &database)
{
    return rowsOf<ThingNote>(database.prepare("SELECT " NOTE_COLUMNS " FROM note ORDER BY id"), noteAt);
}

Result<std::vector<Tag>> allTags(const Database &database)
{
    return rowsOf<Tag>(database.prepare("SELECT " TAG_COLUMNS " FROM tag ORDER BY name COLLATE NOCASE"), tagAt);
}

Result<std::optional<Tag>> tagNamed(const Database &database, const QString &name)
{
    return firstOf(
        rowsOf<Tag>(bound(database, "SELECT " TAG_COLUMNS " FROM tag WHERE name = ?1 COLLATE NOCASE", name), tagAt));
}

Result<std::vector<TagUse>> usesOf(const Database &database, RowId<Tag> tag)
{
    return rowsOf<TagUse>(bound(database, "SELECT " USE_COLUMNS " FROM tag_use WHERE tag = ?1 ORDER BY id", tag),
                          useAt);
}

Result<std::vector<TagUse>> tagUsesOn(const Database &database, const Thing &thing)
{
    return rowsOf<TagUse>(bound(database,
                                "SELECT " USE_COLUMNS " FROM tag_use WHERE kind = ?1 AND thing = ?2 ORDER BY id",
                                int(thing.kind), thing.id),
                          useAt);
}

Result<std::vector<Tag>> tagsOn(const Database &database, const Thing &thing)
{
    return rowsOf<Tag>(bound(database,
                             "SELECT " TAG_COLUMNS
                             " FROM tag_use JOIN tag ON tag.id = tag_use.tag WHERE tag_use.kind = "
                             "?1 AND tag_use.thing = ?2 ORDER BY name COLLATE NOCASE",
                             int(thing.kind), thing.id),
                       tagAt);
}

Result<QHash<qint64, QStringList>> allTagNamesOf(const Database &database, ThingKind kind)
{
    Result<Statement> rows = bound(database,
                                   "SELECT tag_use.thing, tag.name FROM tag_use JOIN tag ON tag.id = tag_use.tag "
                                   "WHERE tag_use.kind = ?1 ORDER BY name COLLATE NOCASE",
                                   int(kind));
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<qint64, QStringList> names;
    if (Outcome added = addNames(*rows, names); !added)
        return tl::unexpected(added.error());
    return names;
}

Result<std::optional<GivenGrade>> gradeOf(const Database &database, const Thing &thing)
{
    return firstOf(
        rowsOf<GivenGrade>(bound(database, "SELECT " GRADE_COLUMNS " FROM grade WHERE kind = ?1 AND thing = ?2",
                                 int(thing.kind), thing.id),
                           gradeAt));
}

Result<QHash<qint64, GivenGrade>> allGradesOf(const Database &database, ThingKind kind)
{
    const Result<std::vector<GivenGrade>> grades =
        rowsOf<GivenGrade>(bound(database, "SELECT " GRADE_COLUMNS " FROM grade WHERE kind = ?1", int(kind)), gradeAt);
    if (!grades)
        return tl::unexpected(grades.error());
    QHash<qint64, GivenGrade> byThing;
    for (const GivenGrade &grade : *grades)
        byThing.insert(grade.about.id, grade);
    return byThing;
}

QJsonObject rowOf(const ThingNote &note)
{
    QJsonObject row{{u"is_internal"_s, int(note.isInternal)},
                    {u"text"_s, note.text},
                    {u"author"_s, note.author},
                    {u"written_at"_s, timeText(note.at)}};
    if (note.about.kind == ThingKind::entity) {
        row.insert(u"entity"_s, note.about.id);
    } else {
        row.insert(u"kind"_s, int(note.about.kind));
        row.insert(u"thing"_s, note.about.id);
    }
    return row;
}

QJsonObject rowOf(const Tag &tag)
{
    return {{u"name"_s, tag.name},
            {u"colour"_s, int(tag.colour)},
            {u"author"_s, tag.author},
            {u"made_at"_s, timeText(tag.at)}};
}

QJsonObject rowOf(const TagUse &use)
{
    return {{u"tag"_s, use.tag.value()},
            {u"kind"_s, int(use.about.kind)},
            {u"thing"_s, use.about.id},
            {u"author"_s, use.author},
            {u"made_at"_s, timeText(use.at)}};
}

QJsonObject rowOf(const GivenGrade &grade)
{
    const auto number = [](const auto &value) { return value ? int(*value) : 0; };
    return {{u"kind"_s, int(grade.about.kind)},
            {u"thing"_s, grade.about.id},
            {u"confidence"_s, number(grade.confidence)},
            {u"likelihood"_s, number(grade.likelihood)},
            {u"reliability"_s, number(grade.reliability)},
            {u"credibility"_s, number(grade.credibility)},
            {u"reason"_s, grade.reason},
            {u"author"_s, grade.author},
            {u"graded_at"_s, timeText(grade.at)}};
}

} // namespace interdict
