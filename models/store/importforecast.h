// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"
#include "models/store/database.h"
#include "models/store/key128.h"
#include "models/store/observation.h"

#include <QHash>

#include <array>
#include <optional>

namespace interdict {

/// What records would do to the listings of a case, one after the other, as ImportWriter would judge them; nothing is
/// written, and a database that is open for reading is enough. One thread.
class ImportForecast
{
public:
    /// Reads the keys of the case's listings.
    [[nodiscard]] static Result<ImportForecast> open(const Database &database);

    /// RecordOutcome::none for a rejected record and one that shows no listing.
    [[nodiscard]] Result<RecordOutcome> foresee(const DraftRecord &draft);

private:
    /// What a listing shows, each field by a hash of its text; 0 where it shows nothing.
    using Shown = std::array<quint64, observedFields.size()>;
    struct Known
    {
        qint64 id = 0; ///< 0: it would be new
        SeenDate last;
        std::optional<Shown> shown; ///< once it was asked for
        Key128 content;             ///< of all but the price; none once it changed
        quint64 price = 0;          ///< as in `shown`
    };
    struct Sql
    {
        Statement entity, listing;
    };

    ImportForecast(Sql sql) : m_sql(std::move(sql)) {}
    [[nodiscard]] Outcome readListings(const Database &database);
    [[nodiscard]] Result<qint64> entity(EntityKind kind, const QString &scope, const QString &key);
    [[nodiscard]] Outcome readShown(Known &known);
    [[nodiscard]] static Shown shownBy(const ListingContent &content);
    /// What the record does to the listing, which then shows what it would.
    [[nodiscard]] static RecordOutcome apply(const Shown &said, SeenDate seen, Known &known);

    Sql m_sql;
    QHash<Key128, Known> m_listings;
    QHash<QString, qint64> m_entities; ///< sites and sellers; those to come have numbers below 0
    qint64 m_next = -1;
};

} // namespace interdict
