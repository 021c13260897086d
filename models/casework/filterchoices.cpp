// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/filterchoices.h"

#include "models/store/annotationtable.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"

namespace interdict {

namespace {

constexpr int mostChoices = 200;

using Field = RowFilter::Field;

Result<std::vector<FilterChoice>> siteChoices(const Database &database)
{
    EntityQuery query;
    query.kinds = {EntityKind::site};
    query.order = EntityOrder::records;
    query.isDescending = true;
    Result<std::vector<RowId<Entity>>> ids = entityIds(database, query);
    if (!ids)
        return tl::unexpected(ids.error());
    ids->resize(std::min<size_t>(ids->size(), mostChoices));
    const Result<std::vector<EntityRow>> rows = entityRows(database, *ids);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<FilterChoice> choices;
    for (const EntityRow &row : *rows) {
        RowFilter filter;
        filter.field = Field::site;
        filter.entity = row.entity.id;
        filter.text = row.entity.label;
        choices.push_back({filter, row.entity.label, row.listings});
    }
    return choices;
}

Result<std::vector<FilterChoice>> tagChoices(const Database &database)
{
    const Result<std::vector<Tag>> tags = allTags(database);
    if (!tags)
        return tl::unexpected(tags.error());
    std::vector<FilterChoice> choices;
    for (const Tag &tag : *tags) {
        const Result<std::vector<TagUse>> uses = usesOf(database, tag.id);
        if (!uses)
            return tl::unexpected(uses.error());
        RowFilter filter;
        filter.field = Field::tag;
        filter.text = tag.name;
        choices.push_back({filter, tag.name, qint64(uses->size())});
    }
    return choices;
}

Result<std::vector<NamedTotal>> totalsOf(const Database &database, Field field)
{
    switch (field) {
    case Field::category:
        return listingsByCategory(database);
    case Field::origin:
        return listingsByPlace(database, ListingPlace::origin, mostChoices);
    case Field::destination:
        return listingsByPlace(database, ListingPlace::destination, mostChoices);
    default:
        return std::vector<NamedTotal>();
    }
}

} // namespace

Result<std::vector<FilterChoice>> filterChoices(const QString &casePath, Field field, const CancelToken &cancel)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    if (field == Field::site)
        return siteChoices(*database);
    if (field == Field::tag)
        return tagChoices(*database);
    const Result<std::vector<NamedTotal>> totals = totalsOf(*database, field);
    if (!totals)
        return tl::unexpected(totals.error());
    std::vector<FilterChoice> choices;
    for (const NamedTotal &total : *totals) {
        if (total.name.isEmpty() || choices.size() == mostChoices)
            continue;
        RowFilter filter;
        filter.field = field;
        filter.text = total.name;
        choices.push_back({filter, total.name, total.count});
    }
    return choices;
}

} // namespace interdict
