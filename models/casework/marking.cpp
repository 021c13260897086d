// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/marking.h"

#include "models/store/entityqueries.h"
#include "models/store/marktable.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Marking)
};

QString summaryOf(const std::vector<EntityRow> &rows, std::optional<MarkColour> colour)
{
    if (rows.size() == 1) {
        const QString name = visibleLine(rows.front().entity.label).left(80);
        return colour ? Words::tr("Marked \"%1\" %2.").arg(name, displayName(*colour))
                      : Words::tr("Took the mark off \"%1\".").arg(name);
    }
    return colour ? Words::tr("Marked %n entities %1.", nullptr, int(rows.size())).arg(displayName(*colour))
                  : Words::tr("Took the marks off %n entities.", nullptr, int(rows.size()));
}

} // namespace

Outcome markEntities(CaseSession &session, std::span<const RowId<Entity>> entities, std::optional<MarkColour> colour)
{
    const Result<std::vector<EntityRow>> rows = entityRows(session.database(), entities);
    Result<qint64> id = nextRowId(session.database(), u"mark"_s);
    if (!rows || !id)
        return tl::unexpected(!rows ? rows.error() : id.error());
    if (rows->empty())
        return failure(ErrorCode::notFound, Words::tr("What is to be marked is not in the case."));
    const Signature signature = session.signature();
    std::vector<RowChange> changes;
    std::vector<EntityRow> changed;
    for (const EntityRow &row : *rows) {
        const Result<std::optional<Mark>> old = markOf(session.database(), row.entity.id);
        if (!old)
            return tl::unexpected(old.error());
        if (*old ? colour == (*old)->colour : !colour)
            continue;
        RowChange change{u"mark"_s, *old ? (*old)->id.value() : (*id)++, std::nullopt, std::nullopt};
        if (*old)
            change.before = rowOf(**old);
        if (colour)
            change.after = rowOf(Mark{{}, row.entity.id, *colour, signature.author, signature.at});
        changes.push_back(std::move(change));
        changed.push_back(row);
    }
    if (changes.empty())
        return {};
    return session.perform({u"mark"_s, summaryOf(changed, colour), std::move(changes)});
}

} // namespace interdict
