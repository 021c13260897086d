// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/annotationcells.h"

#include "models/store/annotationtable.h"

#include <QStringList>

namespace interdict {

using namespace Qt::StringLiterals;

Result<Cell> tagsCell(const Database &database, const Thing &thing)
{
    const Result<std::vector<Tag>> tags = tagsOn(database, thing);
    if (!tags)
        return tl::unexpected(tags.error());
    QStringList names;
    for (const Tag &tag : *tags)
        names << tag.name;
    return Cell::text(names.join(u", "_s));
}

Result<Cell> gradeCell(const Database &database, const Thing &thing)
{
    const Result<std::optional<GivenGrade>> grade = gradeOf(database, thing);
    if (!grade)
        return tl::unexpected(grade.error());
    if (!*grade)
        return Cell::text({});
    QStringList parts;
    if (const QString code = (*grade)->sourceGrade(); !code.isEmpty())
        parts << code;
    if ((*grade)->confidence)
        parts << displayName(*(*grade)->confidence);
    if ((*grade)->likelihood)
        parts << displayName(*(*grade)->likelihood);
    Cell cell = Cell::text(parts.join(u", "_s));
    cell.fullText = inWords(**grade);
    return cell;
}

} // namespace interdict
