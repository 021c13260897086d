// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/findterms.h"
#include "app/cli/output.h"
#include "models/casework/casesearch.h"
#include "models/casework/thingsearch.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/store/searchqueries.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"limit"_s, Cli::tr("At most this many of each (20)."), u"number"_s});
    parser.addOption({u"terms"_s, Cli::tr("Look up each line of this file."), u"file"_s});
    parser.addOption({u"csv"_s, Cli::tr("With --terms: write the table to this file."), u"file"_s});
}

/// The window reads evidence for the search when it has the case open; nothing else may pass for "not there".
QString notSearched(qint64 sources)
{
    return sources == 0 ? QString()
                        : Cli::tr("The evidence text of %n source(s) was not searched: it is read for the search when "
                                  "something is imported, or the case is open in the window.\n",
                                  nullptr, int(sources));
}

/// What the hit leads to; of what is saved nothing.
QString whereIs(const SearchHit &hit)
{
    if (hit.about.isStored())
        return nameToFind(hit.about);
    if (hit.record.isStored())
        return nameToFind({ThingKind::record, hit.record.value()});
    return hit.source.isStored() ? nameToFind({ThingKind::source, hit.source.value()}) : QString();
}

/// Of very many of a kind the first thousand are counted.
struct OtherTotal
{
    qint64 count = 0;
    bool isMore = false;
};

/// Notes, evidence text and what is saved: entities and listings have rows of their own.
Result<OtherTotal> findOthers(const Database &database, const QString &words, qint64 limit,
                              std::vector<QStringList> &table, QJsonArray &json)
{
    const CaseSearch search{parseSearch(words), size_t(limit)};
    OtherTotal total;
    const Outcome ran =
        search.run(database,
                   [&](SearchGroup &&group) {
                       if (group.kind == SearchKind::listing || group.kind == SearchKind::entity)
                           return;
                       total.count += group.count;
                       total.isMore = total.isMore || group.isMore;
                       for (const SearchHit &hit : group.hits) {
                           const QString where = whereIs(hit);
                           json.append(QJsonObject{{u"kind"_s, groupToken(group)},
                                                   {u"show"_s, where},
                                                   {u"title"_s, hit.title.text},
                                                   {u"detail"_s, hit.detail.text},
                                                   {u"entity"_s, hit.entity.value()},
                                                   {u"listing"_s, hit.listing.value()},
                                                   {u"record"_s, hit.record.value()},
                                                   {u"source"_s, hit.source.value()}});
                           table.push_back({where, groupName(group), hit.title.text, hit.detail.text, {}});
                       }
                   },
                   {});
    if (!ran)
        return tl::unexpected(ran.error());
    return total;
}

/// What is found goes here kind by kind: rows for people, and for machines the same.
struct Found
{
    std::vector<QStringList> table;
    QJsonObject json;
    qint64 entities = 0;
    qint64 listings = 0;
};

Outcome findEntities(const Database &database, const QString &words, qint64 limit, Found &found)
{
    const auto ids = entityIds(database, {{}, words, EntityOrder::records, true});
    if (!ids)
        return tl::unexpected(ids.error());
    const auto rows = entityRows(database, std::span(*ids).first(std::min<size_t>(ids->size(), size_t(limit))));
    if (!rows)
        return tl::unexpected(rows.error());
    QJsonArray told;
    for (const EntityRow &row : *rows) {
        told.append(toJson(row.entity));
        found.table.push_back({u'#' + QString::number(row.entity.id.value()), displayName(row.entity.kind),
                               row.entity.label, row.entity.detail, shown(row.first)});
    }
    found.entities = qint64(ids->size());
    found.json.insert(u"entityTotal"_s, found.entities);
    found.json.insert(u"entities"_s, told);
    return {};
}

Outcome findListings(const Database &database, const QString &words, qint64 limit, Found &found)
{
    const auto ids = listingIds(database, {words, {}, {}, ListingOrder::sightings, true});
    if (!ids)
        return tl::unexpected(ids.error());
    const auto rows = listingRows(database, std::span(*ids).first(std::min<size_t>(ids->size(), size_t(limit))));
    if (!rows)
        return tl::unexpected(rows.error());
    QJsonArray told;
    for (const ListingRow &row : *rows) {
        told.append(
            QJsonObject{{u"id"_s, row.listing.id.value()}, {u"title"_s, row.listing.title}, {u"seller"_s, row.seller}});
        found.table.push_back({nameToFind({ThingKind::listing, row.listing.id.value()}), Cli::tr("listing"),
                               row.listing.title, row.seller, shown(row.listing.firstSeen)});
    }
    found.listings = qint64(ids->size());
    found.json.insert(u"listingTotal"_s, found.listings);
    found.json.insert(u"listings"_s, told);
    return {};
}

Result<Answer> findWords(const Database &database, const QString &words, qint64 limit)
{
    Found found;
    if (Outcome done = findEntities(database, words, limit, found); !done)
        return tl::unexpected(done.error());
    if (Outcome done = findListings(database, words, limit, found); !done)
        return tl::unexpected(done.error());
    const auto unindexed = unindexedSources(database);
    if (!unindexed)
        return tl::unexpected(unindexed.error());
    QJsonArray others;
    const Result<OtherTotal> total = findOthers(database, words, limit, found.table, others);
    if (!total)
        return tl::unexpected(total.error());
    found.json.insert(u"others"_s, others);
    found.json.insert(u"otherTotal"_s, total->count);
    found.json.insert(u"otherTotalIsMore"_s, total->isMore);
    const QString otherCount =
        total->isMore ? Cli::tr("more than %1").arg(grouped(total->count)) : grouped(total->count);
    found.json.insert(u"sourcesNotSearched"_s, qint64(unindexed->size()));
    return Answer{found.json, asTable({u"id"_s, Cli::tr("kind"), Cli::tr("name"), Cli::tr("detail"), Cli::tr("first")},
                                      found.table) +
                                  Cli::tr("Entities: %1, listings: %2, notes, evidence texts and saved searches: %3\n")
                                      .arg(grouped(found.entities), grouped(found.listings), otherCount) +
                                  notSearched(qint64(unindexed->size()))};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const bool isList = arguments.size() == 1 && parser.isSet(u"terms"_s);
    if (arguments.size() < 2 && !isList)
        return usage(
            Cli::tr("\"find\" takes a case and words, as in: interdict-cli find harbour.icase fentanyl patch"));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    if (isList)
        return findTerms(arguments[0], parser.value(u"terms"_s), parser.value(u"csv"_s));
    const Result<qint64> limit = numberFrom(parser, u"limit"_s, 20);
    if (!limit)
        return tl::unexpected(limit.error());
    return findWords((*session)->database(), arguments.mid(1).join(u' '), *limit);
}

} // namespace

Command findCommand()
{
    return {
        "find",
        "CASE WORDS…",
        QT_TRANSLATE_NOOP("Cli", "Find listings, entities, notes and evidence by words, or look up a list of terms."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "Each word is found as the start of a word; entities by any part of their name. Also: \"a phrase\",\n"
            "NEAR(a b, 5), OR, -word, seller:, site:, category:, origin:, before:2014-02, after:2014-01-31.\n"
            "The first column is what \"show\", \"note\" and \"tag\" take.\n"
            "Example: interdict-cli find harbour.icase furanyl\n"
            "         interdict-cli find harbour.icase --terms names.txt --csv hits.csv"),
        addOptions,
        run};
}

} // namespace interdict::cli
