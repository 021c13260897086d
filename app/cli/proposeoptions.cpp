// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/proposeoptions.h"

#include "models/casework/entitysearch.h"
#include "models/store/listingqueries.h"

namespace interdict::cli {

using namespace Qt::StringLiterals;

void addSelectionOptions(QCommandLineParser &parser)
{
    parser.addOption({u"entity"_s, Cli::tr("This entity; may be given several times."), u"entity"_s});
    parser.addOption({u"listing"_s, Cli::tr("This listing, by its number; may be given several times."), u"number"_s});
}

Result<ReferralSelection> selectionFrom(const QCommandLineParser &parser, const Database &database)
{
    ReferralSelection selection;
    for (const QString &name : parser.values(u"entity"_s)) {
        const Result<Entity> entity = findOneEntity(database, name);
        if (!entity)
            return tl::unexpected(entity.error());
        selection.entities.push_back(entity->id);
    }
    for (const QString &text : parser.values(u"listing"_s)) {
        bool isNumber = false;
        const RowId<Listing> id(text.toLongLong(&isNumber));
        if (!isNumber)
            return usage(Cli::tr("--listing takes a number, not \"%1\".").arg(text));
        const auto rows = listingRows(database, std::span(&id, 1));
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->empty())
            return failure(ErrorCode::notFound, Cli::tr("There is no listing %1 in the case.").arg(text));
        selection.listings.push_back(id);
    }
    return selection;
}

} // namespace interdict::cli
