// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/docketpacket.h"

#include "models/casework/docketdrafting.h"
#include "models/referrals/doors.h"
#include "models/store/dockettable.h"
#include "models/store/listingqueries.h"
#include "models/store/referraltable.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

void addOnce(std::vector<RowId<Entity>> &entities, RowId<Entity> entity)
{
    if (std::find(entities.begin(), entities.end(), entity) == entities.end())
        entities.push_back(entity);
}

Outcome addItems(const Database &database, const DocketEntry &entry, PacketRequest &request)
{
    for (const DocketItem &item : entry.items) {
        if (item.kind == DocketItem::Kind::entity)
            addOnce(request.entities, RowId<Entity>(item.item));
        else
            request.listings.emplace_back(item.item);
    }
    const Result<std::vector<ListingRow>> rows = listingRows(database, request.listings);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const ListingRow &row : *rows) {
        if (const std::optional<RowId<Entity>> holder = row.listing.seller ? row.listing.seller : row.listing.site)
            addOnce(request.entities, *holder);
    }
    return {};
}

} // namespace

Result<PacketRequest> nextPacketOf(const Database &database, RowId<DocketEntry> id)
{
    const Result<DocketEntry> entry = docketEntryById(database, id);
    if (!entry)
        return tl::unexpected(entry.error());
    const Result<std::vector<Referral>> packets = packetsOf(database, id);
    if (!packets)
        return tl::unexpected(packets.error());
    PacketRequest request;
    if (Outcome added = addItems(database, *entry, request); !added)
        return tl::unexpected(added.error());
    request.recipientKind = recipientKindFromToken(entry->recipientKind).value_or(RecipientKind::registry);
    request.recipientName = entry->recipient;
    if (!isOwnTitle(*entry)) // else the packet's language says it
        request.title = entry->title;
    request.marking = parseMarking(entry->marking).value_or(Marking::amber);
    request.door = entry->door.isEmpty() ? QString() : doorName(entry->door);
    const QJsonObject details = QJsonDocument::fromJson(entry->details.toUtf8()).object();
    request.requestedAction = details["action"_L1].toString();
    request.legalBasis = details["basis"_L1].toString();
    request.docket = entry->id;
    if (!packets->empty()) {
        request.revision = packets->back().revision + 1;
        request.supersedes = packets->back().packetId;
    }
    return request;
}

} // namespace interdict
