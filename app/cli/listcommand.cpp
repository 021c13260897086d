// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/listexport.h"
#include "app/cli/output.h"
#include "models/casework/entitysearch.h"
#include "models/casework/mergedentities.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/values/place.h"

#include <QJsonArray>
#include <QMap>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"filter"_s, Cli::tr("Only rows with these words."), u"text"_s});
    parser.addOption({u"of"_s,
                      Cli::tr("Only listings of this entity: a seller, a site, or anything found in their records."),
                      u"entity"_s});
    parser.addOption({u"sort"_s, Cli::tr("Sort by this column."), u"column"_s});
    parser.addOption({u"descending"_s, Cli::tr("The largest first; the default for counts.")});
    parser.addOption({u"limit"_s, Cli::tr("At most this many rows (100)."), u"number"_s});
    addExportOptions(parser);
}

const QMap<QString, ListingOrder> &listingOrders()
{
    static const QMap<QString, ListingOrder> orders{{u"title"_s, ListingOrder::title},
                                                    {u"seller"_s, ListingOrder::seller},
                                                    {u"site"_s, ListingOrder::site},
                                                    {u"category"_s, ListingOrder::category},
                                                    {u"price"_s, ListingOrder::price},
                                                    {u"origin"_s, ListingOrder::origin},
                                                    {u"destination"_s, ListingOrder::destination},
                                                    {u"first"_s, ListingOrder::firstSeen},
                                                    {u"last"_s, ListingOrder::lastSeen},
                                                    {u"sightings"_s, ListingOrder::sightings}};
    return orders;
}

const QMap<QString, EntityOrder> &entityOrders()
{
    static const QMap<QString, EntityOrder> orders{
        {u"name"_s, EntityOrder::label},      {u"kind"_s, EntityOrder::kind},
        {u"detail"_s, EntityOrder::detail},   {u"listings"_s, EntityOrder::listings},
        {u"records"_s, EntityOrder::records}, {u"links"_s, EntityOrder::links},
        {u"first"_s, EntityOrder::firstSeen}, {u"last"_s, EntityOrder::lastSeen}};
    return orders;
}

template <typename Order>
Result<Order> orderFrom(const QCommandLineParser &parser, const QMap<QString, Order> &orders, Order otherwise)
{
    const QString name = parser.value(u"sort"_s);
    if (name.isEmpty())
        return otherwise;
    const auto found = orders.constFind(name);
    if (found == orders.cend())
        return usage(
            Cli::tr("There is no column \"%1\" to sort by. There are: %2.").arg(name, orders.keys().join(u", "_s)));
    return *found;
}

/// "sellers" and "seller" both.
std::optional<EntityKind> kindFrom(const QString &word)
{
    for (int number = int(EntityKind::seller); number <= int(EntityKind::organisation); ++number) {
        const QString token = toToken(EntityKind(number));
        if (word == token || word == token + u's' || word == token + u"es"_s)
            return EntityKind(number);
    }
    return std::nullopt;
}

/// ISO 3166 codes and regions of a place as found.
QJsonArray placeArray(const QString &text)
{
    return QJsonArray::fromStringList(placesIn(text).toCodes());
}

Result<Answer> listListings(const QCommandLineParser &parser, CaseSession *session, qint64 limit)
{
    const Database &database = session->database();
    const Result<ListingOrder> order = orderFrom(parser, listingOrders(), ListingOrder::title);
    if (!order)
        return tl::unexpected(order.error());
    ListingQuery query{
        parser.value(u"filter"_s), {}, {}, *order, parser.isSet(u"descending"_s) || *order == ListingOrder::sightings};
    if (parser.isSet(u"of"_s)) {
        const Result<Entity> entity = findOneEntity(database, parser.value(u"of"_s));
        if (!entity)
            return tl::unexpected(entity.error());
        query.entity = entity->id;
    }
    if (isExportAsked(parser))
        return exportListings(parser, session, query);
    const auto ids = listingIds(database, query);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto rows = listingRows(database, std::span(*ids).first(std::min<size_t>(ids->size(), size_t(limit))));
    if (!rows)
        return tl::unexpected(rows.error());
    QJsonArray array;
    std::vector<QStringList> table;
    for (const ListingRow &row : *rows) {
        const Listing &listing = row.listing;
        const QString price = listing.price ? listing.price->toString() : QString();
        array.append(QJsonObject{{u"id"_s, listing.id.value()},
                                 {u"title"_s, listing.title},
                                 {u"reference"_s, listing.reference},
                                 {u"seller"_s, row.seller},
                                 {u"site"_s, row.site},
                                 {u"category"_s, listing.category},
                                 {u"price"_s, price},
                                 {u"origin"_s, listing.origin},
                                 {u"originPlaces"_s, placeArray(listing.origin)},
                                 {u"destination"_s, listing.destination},
                                 {u"destinationPlaces"_s, placeArray(listing.destination)},
                                 {u"first"_s, shown(listing.firstSeen)},
                                 {u"last"_s, shown(listing.lastSeen)},
                                 {u"sightings"_s, listing.sightings}});
        table.push_back({QString::number(listing.id.value()), listing.title, row.seller, listing.category, price,
                         listing.origin, shown(listing.firstSeen), shown(listing.lastSeen),
                         grouped(listing.sightings)});
    }
    const QString text =
        asTable({u"id"_s, Cli::tr("title"), Cli::tr("seller"), Cli::tr("category"), Cli::tr("price"), Cli::tr("origin"),
                 Cli::tr("first"), Cli::tr("last"), Cli::tr("sightings")},
                table) +
        Cli::tr("%1 of %2 listings\n").arg(grouped(qint64(rows->size())), grouped(qint64(ids->size())));
    return Answer{{{u"total"_s, qint64(ids->size())}, {u"listings"_s, array}}, text};
}

/// The others that analysts judged to be the same as this one.
std::vector<RowId<Entity>> othersOf(const MergedEntities &merged, RowId<Entity> entity)
{
    std::vector<RowId<Entity>> others = merged.members(entity);
    std::erase(others, entity);
    return others;
}

Result<Answer> listEntities(const QCommandLineParser &parser, CaseSession *session, std::vector<EntityKind> kinds,
                            qint64 limit)
{
    const Database &database = session->database();
    const Result<EntityOrder> order = orderFrom(parser, entityOrders(), EntityOrder::label);
    if (!order)
        return tl::unexpected(order.error());
    const bool isCount =
        *order == EntityOrder::listings || *order == EntityOrder::records || *order == EntityOrder::links;
    const EntityQuery query{std::move(kinds), parser.value(u"filter"_s), *order,
                            parser.isSet(u"descending"_s) || isCount};
    if (isExportAsked(parser))
        return exportEntities(parser, session, query);
    const auto ids = entityIds(database, query);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto rows = entityRows(database, std::span(*ids).first(std::min<size_t>(ids->size(), size_t(limit))));
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<MergedEntities> merged = MergedEntities::read(database);
    if (!merged)
        return tl::unexpected(merged.error());
    QJsonArray array;
    std::vector<QStringList> table;
    for (const EntityRow &row : *rows) {
        QStringList same;
        QJsonArray sameIds;
        for (const RowId<Entity> other : othersOf(*merged, row.entity.id)) {
            same.append(u'#' + QString::number(other.value()));
            sameIds.append(other.value());
        }
        QJsonObject json = toJson(row.entity);
        if (!sameIds.isEmpty())
            json.insert(u"sameAs"_s, sameIds);
        json.insert(u"listings"_s, row.listings);
        json.insert(u"records"_s, row.records);
        json.insert(u"links"_s, row.links);
        json.insert(u"first"_s, shown(row.first));
        json.insert(u"last"_s, shown(row.last));
        array.append(json);
        table.push_back({u'#' + QString::number(row.entity.id.value()), displayName(row.entity.kind), row.entity.label,
                         row.entity.detail, grouped(row.listings), grouped(row.records), grouped(row.links),
                         shown(row.first), shown(row.last), same.join(u", "_s)});
    }
    const QString text =
        asTable({u"id"_s, Cli::tr("kind"), Cli::tr("name"), Cli::tr("detail"), Cli::tr("listings"), Cli::tr("records"),
                 Cli::tr("links"), Cli::tr("first"), Cli::tr("last"), Cli::tr("same as")},
                table) +
        Cli::tr("%1 of %2 entities\n").arg(grouped(qint64(rows->size())), grouped(qint64(ids->size())));
    return Answer{{{u"total"_s, qint64(ids->size())}, {u"entities"_s, array}}, text};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usage(
            Cli::tr("\"list\" takes a case and what to list, as in: interdict-cli list harbour.icase sellers"));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Result<qint64> limit = numberFrom(parser, u"limit"_s, 100);
    if (!limit)
        return tl::unexpected(limit.error());
    CaseSession *opened = session->get();
    if (arguments[1] == "listings"_L1)
        return listListings(parser, opened, *limit);
    if (arguments[1] == "seizures"_L1)
        return listSeizures(parser, opened, *limit);
    if (arguments[1] == "identifiers"_L1)
        return listEntities(parser, opened,
                            {EntityKind::email, EntityKind::phone, EntityKind::wallet, EntityKind::pgpKey,
                             EntityKind::handle, EntityKind::ipAddress},
                            *limit);
    if (arguments[1] == "entities"_L1)
        return listEntities(parser, opened, {}, *limit);
    if (const auto kind = kindFrom(arguments[1]))
        return listEntities(parser, opened, {*kind}, *limit);
    return usage(
        Cli::tr("There is nothing named \"%1\" to list. There are: listings, seizures, entities, identifiers, sellers, "
                "sites, domains, "
                "shipments, emails, wallets, pgp-keys, handles.")
            .arg(arguments[1]));
}

} // namespace

Command listCommand()
{
    return {"list",
            "CASE WHAT",
            QT_TRANSLATE_NOOP("Cli", "List listings, sellers, sites, domains, shipments, seizures or identifiers."),
            QT_TRANSLATE_NOOP(
                "Cli", "WHAT: listings, seizures, entities, identifiers, sellers, sites, domains, shipments, emails,\n"
                       "wallets, pgp-keys, handles.\n"
                       "Example: interdict-cli list harbour.icase sellers --sort listings --limit 10\n"
                       "         interdict-cli list harbour.icase listings --xlsx listings.xlsx"),
            addOptions,
            run};
}

} // namespace interdict::cli
