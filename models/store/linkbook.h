// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/kinds.h"
#include "models/records/rows.h"
#include "models/store/database.h"
#include "models/store/keytable.h"
#include "models/store/seendate.h"

#include <QHash>

#include <optional>
#include <vector>

namespace interdict {

/// Every link found in records while sources are written. In the transaction of the caller.
class LinkBook
{
public:
    struct Ends
    {
        LinkKind kind = LinkKind::relatedTo;
        qint64 from = 0;
        qint64 to = 0;

        friend bool operator==(const Ends &, const Ends &) = default;
        [[nodiscard]] size_t hashed() const
        {
            // Ids are small and dense, and the places of a book are the low bits: those of a sum of products follow
            // each other in runs, which a book has to walk. The last steps of MurmurHash3 spread them.
            quint64 mixed = (quint64(from) * 0x9e3779b97f4a7c15U) ^ (quint64(to) * 0xc2b2ae3d27d4eb4fU) ^
                            (quint64(kind) * 0x165667b19e3779f9U);
            mixed = (mixed ^ (mixed >> 33)) * 0xff51afd7ed558ccdU;
            mixed = (mixed ^ (mixed >> 33)) * 0xc4ceb9fe1a85ec53U;
            return size_t(mixed ^ (mixed >> 33));
        }
        friend size_t qHash(const Ends &ends, size_t seed = 0) { return ends.hashed() ^ seed; }
    };
    /// Whether the record behind a link is written down, or follows from what it mentions.
    enum class Evidence { written, implied };

    explicit LinkBook(const Database &database) : m_database(database) {}

    [[nodiscard]] Outcome open();
    void beginSource(RowId<Source> source) { m_source = source.value(); }
    /// It will be added soon; see KeyTable.
    void expect(const Ends &ends) const { m_byEnds.expect(ends); }
    void approach(const Ends &ends) const { m_byEnds.approach(ends); }
    [[nodiscard]] Outcome add(const Ends &ends, qint64 record, SeenDate seen, Evidence evidence);
    [[nodiscard]] Outcome endSource();
    [[nodiscard]] qint64 newLinks() const { return m_new; }

private:
    struct Known
    {
        qint64 id = 0;
        qint64 lastRecord = 0;
        qint64 weight = 0; ///< of the source that is written
        SeenDate first;
        SeenDate last;
        bool isTouched = false;
    };
    struct Sql
    {
        Statement link, record, row, totals;
    };

    [[nodiscard]] Outcome prepareAll();
    [[nodiscard]] Outcome load();
    [[nodiscard]] Outcome loadWithdrawn();
    [[nodiscard]] Outcome insert(Known &link, const Ends &ends);
    [[nodiscard]] Outcome write(Known &link);

    const Database &m_database;
    std::optional<Sql> m_sql;
    KeyTable<Ends, Known> m_byEnds;
    QHash<Ends, qint64> m_withdrawn;
    std::vector<Known *> m_touched;
    qint64 m_source = 0;
    qint64 m_next = 0;
    qint64 m_new = 0;
};

} // namespace interdict
