// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/window/docketcase.h"

#include "models/casework/folderintake.h"
#include "models/casework/whocanact.h"
#include "models/store/dockettable.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "tests/journeys/cli/pilotfiles.h"

#include <QFile>

#include <memory>

namespace interdict::journeys {

using namespace Qt::StringLiterals;

namespace {

QDateTime moment(int month, int day, int hour)
{
    return QDateTime(QDate(2020, month, day), QTime(hour, 0), Qt::UTC);
}

Result<std::unique_ptr<CaseSession>> openAs(const QString &path, const QString &author, const QDateTime &now)
{
    return CaseSession::open(path, CaseFile::Access::readWrite, author, Clock::fixed(now));
}

Outcome importFrom(const CaseSession &session, const QString &folder,
                   const QList<std::pair<QString, QByteArray>> &files)
{
    QStringList paths;
    for (const auto &[name, bytes] : files) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return failure(ErrorCode::cannotWrite, name);
        paths << file.fileName();
    }
    const auto report = importFiles({session.path(), paths, {}, session.author(), session.clock().now(), {}}, {}, {});
    return report ? Outcome() : tl::unexpected(report.error());
}

Result<ReferralSelection> selectionOf(const Database &database)
{
    ReferralSelection selection;
    for (const QString &name : PilotFiles::domains()) {
        const auto ids = entityIds(database, {{EntityKind::domain}, name});
        if (!ids)
            return tl::unexpected(ids.error());
        selection.entities.insert(selection.entities.end(), ids->begin(), ids->end());
    }
    const auto parcels = entityIds(database, {{EntityKind::shipment}, {}});
    ListingQuery presses;
    presses.text = u"TDP-5"_s;
    auto listings = listingIds(database, presses);
    if (!parcels || !listings)
        return tl::unexpected(!parcels ? parcels.error() : listings.error());
    selection.entities.insert(selection.entities.end(), parcels->begin(), parcels->end());
    selection.listings = std::move(*listings);
    return selection;
}

Outcome propose(CaseSession &session)
{
    const Result<ReferralSelection> selection = selectionOf(session.database());
    const Result<Proposals> proposals =
        selection ? proposeFor(session.database(), *selection, {}) : tl::unexpected(selection.error());
    if (!proposals)
        return tl::unexpected(proposals.error());
    std::vector<DocketDraft> drafts;
    for (const Proposal &proposal : proposals->proposals) {
        const bool isWanted = proposal.kind == RecipientKind::registry || proposal.kind == RecipientKind::retailer ||
                              proposal.kind == RecipientKind::carrier;
        if (isWanted && proposal.isKnown() && drafts.size() < 9)
            drafts.push_back(draftOf(proposal, u"TLP:AMBER"_s));
    }
    const auto made = Docket(session).create(drafts);
    return made ? Outcome() : tl::unexpected(made.error());
}

/// The step for the referrals of those numbers.
Outcome step(const QString &path, const QString &author, const QDateTime &at, const std::vector<int> &numbers,
             ReferralState to, const QString &note = {})
{
    const auto session = openAs(path, author, at);
    if (!session)
        return tl::unexpected(session.error());
    std::vector<RowId<DocketEntry>> ids;
    for (const int number : numbers)
        ids.emplace_back(number);
    return Docket(**session).move(ids, {to, at, note, {{}, {}, u"message 4711"_s}});
}

Outcome seeTwo(const QString &path, const QDateTime &at)
{
    const auto session = openAs(path, u"ann"_s, at);
    if (!session)
        return tl::unexpected(session.error());
    const auto entry = docketEntryById((*session)->database(), RowId<DocketEntry>(2));
    if (!entry)
        return tl::unexpected(entry.error());
    return Docket(**session).record(
        entry->id,
        {{entry->items[0].id, entry->items[1].id}, OutcomeKind::serverHold, at, u"told by the registry"_s, {}});
}

} // namespace

Outcome makeDocketCase(const QString &path, const QString &folder)
{
    {
        CaseProperties properties;
        properties.name = u"Pilot"_s;
        const auto session = CaseSession::create(path, properties, u"ann"_s, Clock::fixed(moment(6, 29, 9)));
        if (!session)
            return tl::unexpected(session.error());
        if (Outcome done = importFrom(**session, folder,
                                      {{u"hosts.txt"_s, PilotFiles::hosts()},
                                       {u"presses.csv"_s, PilotFiles::presses()},
                                       {u"parcels.csv"_s, PilotFiles::parcels()}});
            !done)
            return done;
        if (Outcome done = propose(**session); !done)
            return done;
    }
    const std::vector<int> out{1, 2, 3, 4, 5};
    struct Move
    {
        QString author;
        QDateTime at;
        std::vector<int> numbers;
        ReferralState to;
        QString note;
    };
    const Move moves[] = {
        {u"ben"_s, moment(6, 29, 12), {1, 2, 3, 4, 5, 6, 7}, ReferralState::reviewed, {}},
        {u"ann"_s, moment(6, 30, 9), {1, 2, 3, 4, 5, 6}, ReferralState::signedOff, {}},
        {u"ann"_s, moment(6, 30, 14), out, ReferralState::sent, {}},
        {u"ann"_s, moment(7, 1, 9), {1}, ReferralState::acknowledged, {}},
        {u"ann"_s, moment(7, 2, 9), {4}, ReferralState::question, u"Which of the items are machines?"_s},
        {u"ann"_s, moment(7, 4, 14), {2}, ReferralState::acted, {}},
        {u"ann"_s, moment(7, 5, 9), {3}, ReferralState::refused, u"court order needed"_s},
    };
    for (const Move &move : moves) {
        if (Outcome done = step(path, move.author, move.at, move.numbers, move.to, move.note); !done)
            return done;
    }
    return seeTwo(path, moment(7, 5, 10));
}

} // namespace interdict::journeys
