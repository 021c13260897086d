// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"limit"_s, Cli::tr("At most this many of each (20)."), u"number"_s});
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() < 2)
        return usage(
            Cli::tr("\"find\" takes a case and words, as in: interdict-cli find harbour.icase fentanyl patch"));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Result<qint64> limit = numberFrom(parser, u"limit"_s, 20);
    if (!limit)
        return tl::unexpected(limit.error());
    const Database &database = (*session)->database();
    const QString words = arguments.mid(1).join(u' ');
    const auto entities = entityIds(database, {{}, words, EntityOrder::records, true});
    const auto listings = listingIds(database, {words, {}, {}, ListingOrder::sightings, true});
    if (!entities)
        return tl::unexpected(entities.error());
    if (!listings)
        return tl::unexpected(listings.error());
    const auto entityPage =
        entityRows(database, std::span(*entities).first(std::min<size_t>(entities->size(), size_t(*limit))));
    const auto listingPage =
        listingRows(database, std::span(*listings).first(std::min<size_t>(listings->size(), size_t(*limit))));
    if (!entityPage)
        return tl::unexpected(entityPage.error());
    if (!listingPage)
        return tl::unexpected(listingPage.error());
    QJsonArray entityArray;
    QJsonArray listingArray;
    std::vector<QStringList> table;
    for (const EntityRow &row : *entityPage) {
        entityArray.append(toJson(row.entity));
        table.push_back({u'#' + QString::number(row.entity.id.value()), displayName(row.entity.kind), row.entity.label,
                         row.entity.detail, shown(row.first)});
    }
    for (const ListingRow &row : *listingPage) {
        listingArray.append(
            QJsonObject{{u"id"_s, row.listing.id.value()}, {u"title"_s, row.listing.title}, {u"seller"_s, row.seller}});
        table.push_back({QString::number(row.listing.id.value()), Cli::tr("listing"), row.listing.title, row.seller,
                         shown(row.listing.firstSeen)});
    }
    const QString text =
        asTable({u"id"_s, Cli::tr("kind"), Cli::tr("name"), Cli::tr("detail"), Cli::tr("first")}, table) +
        Cli::tr("%1 entities and %2 listings\n")
            .arg(grouped(qint64(entities->size())), grouped(qint64(listings->size())));
    return Answer{{{u"entityTotal"_s, qint64(entities->size())},
                   {u"listingTotal"_s, qint64(listings->size())},
                   {u"entities"_s, entityArray},
                   {u"listings"_s, listingArray}},
                  text};
}

} // namespace

Command findCommand()
{
    return {"find",
            "CASE WORDS…",
            QT_TRANSLATE_NOOP("Cli", "Find listings and entities by words."),
            QT_TRANSLATE_NOOP("Cli", "Each word is found as the start of a word; entities by any part of their name.\n"
                                     "Example: interdict-cli find harbour.icase furanyl"),
            addOptions,
            run};
}

} // namespace interdict::cli
