// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/kinds.h"
#include "models/records/rows.h"
#include "models/store/database.h"
#include "models/store/seendate.h"
#include "models/store/shelvedtable.h"

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
        /// What stands for the ends, and for no others: its words are as good as random, since books take their bits.
        [[nodiscard]] Key128 key() const
        {
            const auto mixed = [](quint64 word) { // the end of MurmurHash3, which can be turned round
                word = (word ^ (word >> 33)) * 0xff51afd7ed558ccdU;
                word = (word ^ (word >> 33)) * 0xc4ceb9fe1a85ec53U;
                return word ^ (word >> 33);
            };
            const auto other = mixed(quint64(to));
            const std::array<quint64, 2> words{mixed((quint64(kind) << 56 ^ quint64(from)) + other), other};
            return Key128::fromBytes({reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words)});
        }
        friend size_t qHash(const Ends &ends, size_t seed = 0) { return ends.key().hashed() ^ seed; }
    };
    /// Whether the record behind a link is written down, or follows from what it mentions.
    enum class Evidence { written, implied };

    /// `most` of them in memory.
    LinkBook(const Database &database, size_t most) : m_database(database), m_byEnds(most) {}

    [[nodiscard]] Outcome open();
    void beginSource(RowId<Source> source) { m_source = source.value(); }
    /// It will be added soon; see KeyTable.
    void expect(const Ends &ends) const { m_byEnds.expect(ends.key()); }
    void approach(const Ends &ends) const { m_byEnds.approach(ends.key()); }
    [[nodiscard]] Outcome add(const Ends &ends, qint64 record, SeenDate seen, Evidence evidence);
    /// Between records, so that the book takes no more memory.
    [[nodiscard]] Outcome makeRoom();
    [[nodiscard]] Outcome endSource();
    [[nodiscard]] qint64 newLinks() const { return m_new; }

private:
    struct Known
    {
        qint64 id = 0;
        qint64 lastRecord = 0;
        qint64 source = 0; ///< the newest that says it; the rest is of it
        qint64 weight = 0; ///< that its rows do not have yet
        SeenDate first;
        SeenDate last;
        bool isTouched = false; ///< what it says is to be written
        bool hasRow = false;    ///< in link_source
    };
    struct Sql
    {
        Statement link, record, row, rowCounts, totals;
    };

    [[nodiscard]] Outcome prepareAll();
    [[nodiscard]] Outcome load();
    [[nodiscard]] Outcome loadWithdrawn();
    [[nodiscard]] Outcome insert(Known &link, const Ends &ends);
    [[nodiscard]] Outcome write(Known &link);

    const Database &m_database;
    std::optional<Sql> m_sql;
    ShelvedTable<Known> m_byEnds;
    QHash<Ends, qint64> m_withdrawn;
    std::vector<Known *> m_touched;
    qint64 m_source = 0;
    qint64 m_next = 0;
    qint64 m_new = 0;
};

} // namespace interdict
