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
#include <span>

namespace interdict {

/// What an ImportWriter does, in the transaction of the caller and without the history entry.
class ImportWriting
{
public:
    explicit ImportWriting(const Database &database, ImportMemory memory = {});

    [[nodiscard]] Outcome open(bool isRestoring);
    [[nodiscard]] Result<RowId<Source>> beginSource(const Source &source);
    /// The records of a withdrawn source follow, under the ids they had or under new ones.
    [[nodiscard]] Outcome beginAgain(const Source &source, bool isAsBefore);
    [[nodiscard]] Outcome add(const DraftRecord &draft);
    [[nodiscard]] FactFinder factFinder() const { return FactFinder(m_entities.naming()); }
    [[nodiscard]] Outcome add(std::span<const PreparedRecord> records);
    [[nodiscard]] Outcome addBlock(const QByteArray &compressed);
    [[nodiscard]] Result<ImportResult> endSource(const Sha256 &digest, qint64 byteCount);
    /// No more records follow; `between` is called now and then.
    [[nodiscard]] Outcome finishRecords(const std::function<Outcome()> &between);
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
    using Entity = EntityBook::Known;

    [[nodiscard]] static tl::unexpected<Error> readsOtherwise();
    [[nodiscard]] Outcome prepareAll();
    void startSource(const Source &source, qint64 firstRecord);
    [[nodiscard]] Outcome makeRoom();
    void lookAhead(const PreparedRecord &record, std::optional<Key128> &listing);
    void approach(const RecordFacts &facts, const std::optional<Key128> &listing) const;
    /// `listing` is the key of the draft's listing, where it is known already.
    [[nodiscard]] Outcome addOne(const DraftRecord &draft, const RecordFacts &facts,
                                 const std::optional<Key128> &listing);
    [[nodiscard]] Outcome addKept(const DraftRecord &draft, const RecordFacts &facts,
                                  const std::optional<Key128> &listing);
    [[nodiscard]] Result<ListingBook::Observed> observe(const DraftRecord &draft, const RecordFacts &facts,
                                                        const std::optional<Key128> &listing);
    [[nodiscard]] Outcome findSite(const DraftRecord &draft, const RecordFacts &facts);
    [[nodiscard]] Outcome findSeller(const DraftRecord &draft, const RecordFacts &facts);
    [[nodiscard]] Outcome insertRecord(const DraftRecord &draft, const RecordFacts &facts,
                                       const ListingBook::Observed &observed);
    [[nodiscard]] Outcome nameSellerAndSite(const DraftRecord &draft, const RecordFacts &facts,
                                            const ListingBook::Observed &observed);
    [[nodiscard]] Outcome nameSeller(const DraftRecord &draft, const RecordFacts &facts,
                                     const ListingBook::Observed &observed);
    [[nodiscard]] Outcome addIdentifiers(const DraftRecord &draft, const RecordFacts &facts,
                                         const ListingBook::Observed &observed);
    [[nodiscard]] Outcome addLinks(const DraftRecord &draft, SeenDate seen);
    [[nodiscard]] Outcome addStatedLinks(const DraftRecord &draft, SeenDate seen);
    [[nodiscard]] Outcome addRegistration(const DraftRecord &draft);
    void countListings(const ListingBook::Observed &observed);
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
    Entity *m_site = nullptr; ///< of the record that is added
    Entity *m_seller = nullptr;
    Key128 m_siteKey;                   ///< of m_site
    RecordFacts m_facts;                ///< of a record that came without
    std::vector<Entity *> m_identified; ///< the entities of a record's identifiers
    std::vector<char> m_isLinked;       ///< whether the record states a link of each
    qint64 m_record = 0;                ///< the newest
    qint64 m_firstRecord = 0;
    qint64 m_blocks = 0;
    qint64 m_sources = 0;
    qint64 m_newListingsBefore = 0;
    qint64 m_newEntitiesBefore = 0;
    qint64 m_newLinksBefore = 0;
    qint64 m_lastRecord = 0; ///< that a source which comes again had; 0: any number of records will do
    bool m_isAgain = false;
    bool m_areRecordsFinished = false;
};

} // namespace interdict
