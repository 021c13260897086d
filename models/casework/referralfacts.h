// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/records/docket.h"
#include "models/referrals/recipientdirectory.h"
#include "models/store/database.h"

#include <QSet>

#include <vector>

namespace interdict {

/// What is to be referred: entities and listings as chosen, or everything in the case.
struct ReferralSelection
{
    std::vector<RowId<Entity>> entities;
    std::vector<RowId<Listing>> listings;

    [[nodiscard]] bool isWholeCase() const { return entities.empty() && listings.empty(); }
};

using RecordIds = std::vector<RowId<Record>>;

/// What the case says of what could be referred, as plain values, for proposeRecipients(). Lists of records are the
/// first few that show it.
struct ReferralFacts
{
    struct Thing
    {
        RowId<Entity> entity;
        QString key;
        QString label;
        QString detail;
        RecordIds records;
    };
    struct Server ///< a name server, an address or an organisation, and the records that name it beside the domain
    {
        QString name;
        RecordIds records;
    };
    struct Domain
    {
        Thing thing;
        QString registrable; ///< A-labels; empty for a bare suffix
        QString registrar;
        QString ianaId;
        QString status;          ///< of the newest record of its registration
        RecordIds registrations; ///< records of it
        std::vector<Server> nameServers;
        std::vector<Server> addresses;
        std::vector<Server> hosts; ///< organisations
    };
    struct Market
    {
        Thing site;
        std::vector<RowId<Listing>> listings; ///< at most mostListings
        qint64 total = 0;                     ///< of the selection on that site
    };
    struct Shipment
    {
        Thing thing;              ///< detail: the carriers' names
        QStringList destinations; ///< country codes
    };
    struct Payment ///< listings that name a way of paying in words
    {
        QString recipientId;
        QString word;
        std::vector<RowId<Listing>> listings;
        RecordIds records;
    };

    static constexpr size_t mostListings = 5000; ///< of one market place or way of paying
    static constexpr qint64 mostRecords = 3;     ///< of one thing

    std::vector<Domain> domains;
    std::vector<Market> markets;
    std::vector<Shipment> shipments;
    std::vector<Thing> wallets; ///< detail: the chain's name
    std::vector<Thing> handles; ///< detail: the platform's name
    std::vector<Thing> mails;
    std::vector<Payment> payments;
};

/// Reads them. Of a chosen seller or organisation what it is linked with comes too: its domains, parcels, wallets,
/// accounts and listings. What only serves as a name server is not a domain to act on. A job; the connection is its
/// own. Errors: those of the case, cancelled.
[[nodiscard]] Result<ReferralFacts> readReferralFacts(const Database &database, const ReferralSelection &selection,
                                                      const RecipientDirectory &directory, const CancelToken &cancel);

} // namespace interdict
