// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/entitybook.h"
#include "models/store/importwriter.h"
#include "models/store/linkbook.h"
#include "models/store/listingbook.h"

#include <QByteArrayList>
#include <QJsonArray>

#include <optional>

namespace interdict {

/// What an ImportWriter does, in the transaction of the caller and without the history entry.
class ImportWriting
{
public:
    explicit ImportWriting(const Database &database);

    [[nodiscard]] Outcome open(bool isRestoring);
    [[nodiscard]] Result<RowId<Source>> beginSource(const Source &source);
    /// The records of a withdrawn source follow, under the ids they had or under new ones.
    [[nodiscard]] Outcome beginAgain(const Source &source, bool isAsBefore);
    [[nodiscard]] Outcome add(const DraftRecord &draft);
    [[nodiscard]] Outcome addBlock(const QByteArray &compressed);
    [[nodiscard]] Result<ImportResult> endSource(const Sha256 &digest, qint64 byteCount);
    /// Counts, dates and indexes; not the commit.
    [[nodiscard]] Outcome finish();

    [[nodiscard]] const ImportResult &sum() const { return m_sum; }
    [[nodiscard]] const QJsonArray &told() const { return m_told; } ///< of each source, for the history
    [[nodiscard]] const std::optional<Source> &firstSource() const { return m_first; }
    WriterTimings timings;

private:
    struct Sql
    {
        Statement source, block, record, complete, registration;
    };
    /// The seller or the site of a record.
    struct Named
    {
        EntityBook::Known *entity = nullptr; ///< none where the record names none
        QString key;
        QString text;
    };

    [[nodiscard]] Outcome prepareAll();
    void startSource(const Source &source, qint64 firstRecord);
    [[nodiscard]] Outcome addKept(const DraftRecord &draft);
    [[nodiscard]] Outcome findSite(const DraftRecord &draft);
    [[nodiscard]] Outcome findSeller(const DraftRecord &draft);
    [[nodiscard]] Outcome insertRecord(const DraftRecord &draft, const ListingBook::Observed &observed, SeenDate seen);
    [[nodiscard]] Outcome nameSellerAndSite(const DraftRecord &draft, const ListingBook::Observed &observed,
                                            SeenDate seen);
    [[nodiscard]] Outcome addIdentifiers(const DraftRecord &draft, const ListingBook::Observed &observed,
                                         SeenDate seen);
    [[nodiscard]] Outcome addLinks(const DraftRecord &draft, SeenDate seen);
    [[nodiscard]] Outcome addStatedLinks(const DraftRecord &draft, SeenDate seen, std::vector<bool> &isLinked);
    [[nodiscard]] Outcome addRegistration(const DraftRecord &draft);
    [[nodiscard]] Outcome nameSeller(const DraftRecord &draft, const ListingBook::Observed &observed, SeenDate seen);
    void countListings(const ListingBook::Observed &observed);
    [[nodiscard]] EntityBook::Name siteName(const DraftRecord &draft) const;
    [[nodiscard]] EntityBook::Name sellerName(const DraftRecord &draft) const;
    void count(RecordOutcome outcome);
    void tell(const Sha256 &digest);

    const Database &m_database;
    EntityBook m_entities;
    ListingBook m_listings;
    LinkBook m_links;
    std::optional<Sql> m_sql;
    QByteArrayList m_indexes;       ///< to be made again
    std::optional<Source> m_source; ///< that is written
    std::optional<Source> m_first;
    ImportResult m_result; ///< of the source that is written
    ImportResult m_sum;
    QJsonArray m_told;
    Named m_site;
    Named m_seller;
    QHash<QString, EntityBook::Known *> m_sites;   ///< as records write them
    QString m_price;                               ///< of the record that is added
    std::vector<EntityBook::Known *> m_identified; ///< the entities of a record's identifiers
    qint64 m_record = 0;                           ///< the newest
    qint64 m_firstRecord = 0;
    qint64 m_blocks = 0;
    qint64 m_sources = 0;
    qint64 m_newListingsBefore = 0;
    qint64 m_newEntitiesBefore = 0;
    qint64 m_newLinksBefore = 0;
    qint64 m_lastRecord = 0; ///< that a source which comes again had; 0: any number of records will do
    bool m_isAgain = false;
};

} // namespace interdict
