// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/linkbook.h"

#include "models/store/idwell.h"
#include "models/store/rowreading.h"

#include <algorithm>

namespace interdict {

Outcome LinkBook::open()
{
    if (Outcome prepared = prepareAll(); !prepared)
        return prepared;
    const Result<qint64> next = nextId(m_database, WithdrawnKind::link);
    if (!next)
        return tl::unexpected(next.error());
    m_next = *next;
    if (Outcome loaded = load(); !loaded)
        return loaded;
    return loadWithdrawn();
}

Outcome LinkBook::prepareAll()
{
    Result<Statement> sql[] = {
        m_database.prepare("INSERT INTO link (id, kind, from_entity, to_entity, weight) VALUES (?1, ?2, ?3, ?4, 0)"),
        m_database.prepare("INSERT OR IGNORE INTO link_record (link, record) VALUES (?1, ?2)"),
        m_database.prepare("INSERT INTO link_source (link, source, weight, first_seen, last_seen) "
                           "VALUES (?1, ?2, ?3, ?4, ?5)"),
        m_database.prepare("UPDATE link_source SET weight = weight + ?3, "
                           "first_seen = coalesce(min(first_seen, ?4), first_seen, ?4), "
                           "last_seen = coalesce(max(last_seen, ?5), last_seen, ?5) WHERE link = ?1 AND source = ?2"),
        m_database.prepare("UPDATE link SET weight = weight + ?2, "
                           "first_seen = coalesce(min(first_seen, ?3), first_seen, ?3), "
                           "last_seen = coalesce(max(last_seen, ?4), last_seen, ?4) WHERE id = ?1"),
    };
    for (const Result<Statement> &statement : sql) {
        if (!statement)
            return tl::unexpected(statement.error());
    }
    m_sql.emplace(
        Sql{std::move(*sql[0]), std::move(*sql[1]), std::move(*sql[2]), std::move(*sql[3]), std::move(*sql[4])});
    return {};
}

Outcome LinkBook::load()
{
    return eachRow(m_database.prepare("SELECT kind, from_entity, to_entity, id FROM link WHERE origin = 0"),
                   [this](const Statement &row) -> Outcome {
                       const Ends ends{LinkKind(row.integer(0)), row.integer(1), row.integer(2)};
                       if (Outcome made = makeRoom(); !made)
                           return made;
                       const Result<std::pair<Known *, bool>> taken = m_byEnds.take(ends.key());
                       if (!taken)
                           return tl::unexpected(taken.error());
                       taken->first->id = row.integer(3);
                       return {};
                   });
}

Outcome LinkBook::loadWithdrawn()
{
    return eachRow(m_database.prepare("SELECT kind, scope, key, id FROM withdrawn_row WHERE what = 3"),
                   [this](const Statement &row) {
                       m_withdrawn.insert({LinkKind(row.integer(0)), row.integer(1), row.integer(2)}, row.integer(3));
                   });
}

Outcome LinkBook::add(const Ends &ends, qint64 record, SeenDate seen, Evidence evidence)
{
    const Result<std::pair<Known *, bool>> taken = m_byEnds.take(ends.key());
    if (!taken)
        return tl::unexpected(taken.error());
    const auto [known, isNew] = *taken;
    if (isNew) {
        if (Outcome inserted = insert(*known, ends); !inserted)
            return inserted;
    }
    if (!known->isTouched) {
        known->hasRow = known->hasRow && known->source == m_source;
        known->source = m_source;
        known->isTouched = true;
        m_touched.push_back(known);
    }
    seen.widen(known->first, known->last);
    if (known->lastRecord != record)
        ++known->weight;
    known->lastRecord = record;
    return evidence == Evidence::written ? m_sql->record.bind(known->id, record).run() : Outcome();
}

Outcome LinkBook::insert(Known &link, const Ends &ends)
{
    ++m_new;
    if (const auto before = m_withdrawn.constFind(ends); before != m_withdrawn.constEnd()) {
        link.id = *before;
        m_withdrawn.erase(before);
        if (Outcome forgotten = forgetWithdrawn(m_database, WithdrawnKind::link, link.id); !forgotten)
            return forgotten;
    } else {
        link.id = m_next++;
    }
    return m_sql->link.bind(link.id, int(ends.kind), ends.from, ends.to).run();
}

Outcome LinkBook::makeRoom()
{
    if (!m_byEnds.isFull())
        return {};
    const Outcome written = endSource();
    return written ? m_byEnds.shelve() : written;
}

Outcome LinkBook::endSource()
{
    std::sort(m_touched.begin(), m_touched.end(), [](const Known *a, const Known *b) { return a->id < b->id; });
    for (Known *link : m_touched) {
        if (Outcome written = write(*link); !written)
            return written;
        link->isTouched = false;
        link->weight = 0;
        link->first = link->last = {};
    }
    m_touched.clear();
    return {};
}

Outcome LinkBook::write(Known &link)
{
    const auto bindSpan = [&link](Statement &statement, int index) {
        statement.bindUtf8OrNull(index, link.first.toText().data());
        statement.bindUtf8OrNull(index + 1, link.last.toText().data());
    };
    Statement &row = link.hasRow ? m_sql->rowCounts : m_sql->row;
    row.bind(link.id, m_source, link.weight);
    bindSpan(row, 4);
    if (Outcome written = row.run(); !written)
        return written;
    link.hasRow = true;
    m_sql->totals.bind(link.id, link.weight);
    bindSpan(m_sql->totals, 3);
    return m_sql->totals.run();
}

} // namespace interdict
