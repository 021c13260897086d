// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/annotationcells.h"

#include "models/store/annotationtable.h"

#include <QStringList>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

Cell cellOf(const QStringList &tags)
{
    return Cell::text(tags.join(u", "_s));
}

Cell cellOf(const GivenGrade &grade)
{
    QStringList parts;
    if (const QString code = grade.sourceGrade(); !code.isEmpty())
        parts << code;
    if (grade.confidence)
        parts << displayName(*grade.confidence);
    if (grade.likelihood)
        parts << displayName(*grade.likelihood);
    const QString brief = parts.join(u", "_s);
    return {brief, inWords(grade), brief, false};
}

} // namespace

Result<Cell> tagsCell(const Database &database, const Thing &thing)
{
    const Result<std::vector<Tag>> tags = tagsOn(database, thing);
    if (!tags)
        return tl::unexpected(tags.error());
    QStringList names;
    for (const Tag &tag : *tags)
        names << tag.name;
    return cellOf(names);
}

Result<Cell> gradeCell(const Database &database, const Thing &thing)
{
    const Result<std::optional<GivenGrade>> grade = gradeOf(database, thing);
    if (!grade)
        return tl::unexpected(grade.error());
    return *grade ? cellOf(**grade) : Cell::text({});
}

Outcome AnnotationColumns::read(const Database &database)
{
    if (m_isRead)
        return {};
    Result<QHash<qint64, QStringList>> tags = allTagNamesOf(database, m_kind);
    if (!tags)
        return tl::unexpected(tags.error());
    Result<QHash<qint64, GivenGrade>> grades = allGradesOf(database, m_kind);
    if (!grades)
        return tl::unexpected(grades.error());
    m_tags = std::move(*tags);
    m_grades = std::move(*grades);
    m_isRead = true;
    return {};
}

Cell AnnotationColumns::tags(qint64 thing) const
{
    return cellOf(m_tags.value(thing));
}

Cell AnnotationColumns::grade(qint64 thing) const
{
    const auto found = m_grades.constFind(thing);
    return found == m_grades.cend() ? Cell::text({}) : cellOf(*found);
}

} // namespace interdict
