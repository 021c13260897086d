// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/thingoutput.h"

#include "app/cli/annotationoutput.h"
#include "app/cli/docketoutput.h"
#include "app/cli/output.h"
#include "models/casework/docketview.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/store/referraltable.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <algorithm>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notThere()
{
    return failure(ErrorCode::notFound, Cli::tr("The case does not have it now."));
}

Result<Answer> listingFacts(const Database &database, qint64 id)
{
    const RowId<Listing> wanted(id);
    const Result<std::vector<ListingRow>> rows = listingRows(database, std::span(&wanted, 1));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return notThere();
    const ListingRow &row = rows->front();
    const Listing &listing = row.listing;
    return Answer{{{u"id"_s, id},
                   {u"title"_s, listing.title},
                   {u"seller"_s, row.seller},
                   {u"site"_s, row.site},
                   {u"category"_s, listing.category},
                   {u"records"_s, listing.sightings},
                   {u"first"_s, shown(listing.firstSeen)},
                   {u"last"_s, shown(listing.lastSeen)}},
                  Cli::tr("  by %1 on %2, in %3; %4 records, %5 to %6\n")
                      .arg(visibleLine(row.seller), visibleLine(row.site), visibleLine(listing.category),
                           grouped(listing.sightings), shown(listing.firstSeen), shown(listing.lastSeen))};
}

Result<Answer> sourceFacts(const Database &database, qint64 id)
{
    const Result<Source> source = sourceById(database, RowId<Source>(id));
    if (!source)
        return tl::unexpected(source.error());
    return Answer{cli::toJson(*source),
                  Cli::tr("  %1 bytes, SHA-256 %2\n").arg(grouped(source->byteCount), source->digest.toString())};
}

Result<Answer> linkFacts(const Database &database, qint64 id)
{
    const Result<Link> link = linkById(database, RowId<Link>(id));
    if (!link)
        return tl::unexpected(link.error());
    QString text = Cli::tr("  from #%1 to #%2; %3 records, %4 to %5\n")
                       .arg(link->from.value())
                       .arg(link->to.value())
                       .arg(grouped(link->weight), shown(link->first), shown(link->last));
    if (link->origin == LinkOrigin::drawn)
        text = Cli::tr("  from #%1 to #%2, drawn by %3: %4\n")
                   .arg(link->from.value())
                   .arg(link->to.value())
                   .arg(visibleLine(link->author), visibleLine(link->reason));
    return Answer{{{u"id"_s, id},
                   {u"kind"_s, toToken(link->kind)},
                   {u"from"_s, link->from.value()},
                   {u"to"_s, link->to.value()},
                   {u"records"_s, link->weight},
                   {u"drawn"_s, link->origin == LinkOrigin::drawn},
                   {u"reason"_s, link->reason}},
                  text};
}

Result<Answer> referralFacts(const CaseSession &session, qint64 id)
{
    const Result<DocketView> view = DocketView::read(session.database(), session.clock().now());
    if (!view)
        return tl::unexpected(view.error());
    const ReferralView *referral = view->find(RowId<DocketEntry>(id));
    return referral ? Result<Answer>(showAnswer(*referral)) : notThere();
}

Result<Answer> packetFacts(const Database &database, qint64 id)
{
    const Result<std::vector<Referral>> all = allReferrals(database);
    if (!all)
        return tl::unexpected(all.error());
    const auto packet =
        std::find_if(all->begin(), all->end(), [id](const Referral &each) { return each.id.value() == id; });
    if (packet == all->end())
        return notThere();
    return Answer{{{u"id"_s, id},
                   {u"packet"_s, packet->packetId},
                   {u"title"_s, packet->title},
                   {u"recipient"_s, packet->recipient},
                   {u"marking"_s, packet->marking},
                   {u"file"_s, packet->fileName},
                   {u"digest"_s, packet->digest.toString()}},
                  Cli::tr("  \"%1\" to %2, %3\n  built %4 by %5 as \"%6\", SHA-256 %7\n")
                      .arg(visibleLine(packet->title), visibleLine(packet->recipient), packet->marking,
                           packet->builtAt.toUTC().toString(Qt::ISODate), visibleLine(packet->builtBy),
                           visibleLine(packet->fileName), packet->digest.toString())};
}

Result<Answer> factsOf(const CaseSession &session, const Thing &thing)
{
    switch (thing.kind) {
    case ThingKind::listing:
        return listingFacts(session.database(), thing.id);
    case ThingKind::source:
        return sourceFacts(session.database(), thing.id);
    case ThingKind::link:
        return linkFacts(session.database(), thing.id);
    case ThingKind::referral:
        return referralFacts(session, thing.id);
    case ThingKind::packet:
        return packetFacts(session.database(), thing.id);
    case ThingKind::entity:
    case ThingKind::record:
        break; // have answers of their own
    }
    return notThere();
}

} // namespace

Result<Answer> thingAnswer(const CaseSession &session, const Thing &thing)
{
    const Result<Answer> facts = factsOf(session, thing);
    const Result<Answer> said = annotationsAnswer(session.database(), thing);
    if (!facts || !said)
        return tl::unexpected(!facts ? facts.error() : said.error());
    const qsizetype nameEnds = said->text.indexOf(u'\n') + 1;
    Answer answer = *said;
    answer.json.insert(toToken(thing.kind), facts->json);
    answer.text.insert(nameEnds, facts->text);
    return answer;
}

} // namespace interdict::cli
