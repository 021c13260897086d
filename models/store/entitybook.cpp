// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/entitybook.h"

#include "models/store/entityorigin.h"
#include "models/store/idwell.h"
#include "models/store/rowreading.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// Many rows a statement save a third of the time.
constexpr int mentionsAtOnce = 32;
constexpr int mentionColumns = 6;

QByteArray insertMentions()
{
    QByteArray sql("INSERT OR IGNORE INTO mention (record, field, start, entity, length, found) VALUES ");
    for (int row = 0; row < mentionsAtOnce; ++row)
        sql += row == 0 ? "(?,?,?,?,?,?)" : ",(?,?,?,?,?,?)";
    return sql;
}

} // namespace

Outcome EntityBook::open(bool isRestoring)
{
    m_isRestoring = isRestoring;
    if (Outcome prepared = prepareAll(); !prepared)
        return prepared;
    const Result<qint64> next = nextId(m_database, WithdrawnKind::entity);
    if (!next)
        return tl::unexpected(next.error());
    m_next = *next;
    if (Outcome loaded = loadEntities(); !loaded)
        return loaded;
    return loadWithdrawn();
}

Outcome EntityBook::prepareAll()
{
    Result<Statement> sql[] = {
        m_database.prepare(
            "INSERT INTO entity (id, kind, scope, key, label, detail, found) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?5)"),
        m_database.prepare(insertMentions().constData()),
        m_database.prepare("INSERT INTO entity_source (entity, source, records, first_seen, last_seen, label, detail) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
        m_database.prepare("UPDATE entity_source SET records = records + ?3, "
                           "first_seen = coalesce(min(first_seen, ?4), first_seen, ?4), "
                           "last_seen = coalesce(max(last_seen, ?5), last_seen, ?5) WHERE entity = ?1 AND source = ?2"),
        m_database.prepare("UPDATE entity SET records = records + ?2, "
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

Outcome EntityBook::loadEntities()
{
    return eachRow(m_database.prepare("SELECT kind, scope, key, id, found, records FROM entity"),
                   [this](const Statement &row) -> Outcome {
                       if (Outcome made = makeRoom(); !made)
                           return made;
                       const auto kind = EntityKind(row.integer(0));
                       const auto taken = m_byKey.take(m_naming.keyOf(kind, row.text(1), row.text(2)));
                       if (!taken)
                           return tl::unexpected(taken.error());
                       Known &known = *taken->first;
                       known.kind = kind;
                       known.id = row.integer(3);
                       known.foundHash = m_naming.hashOf(row.text(4));
                       known.isOld = true;
                       known.isSupported = row.integer(5) > 0;
                       return {};
                   });
}

Outcome EntityBook::loadWithdrawn()
{
    return eachRow(m_database.prepare("SELECT kind, scope, key, id FROM withdrawn_row WHERE what = 1"),
                   [this](const Statement &row) {
                       m_withdrawn.insert(m_naming.keyOf(EntityKind(row.integer(0)), row.text(1), row.text(2)),
                                          row.integer(3));
                   });
}

Result<EntityBook::Known *> EntityBook::find(const Name &name)
{
    const Result<std::pair<Known *, bool>> taken = m_byKey.take(name.id);
    if (!taken)
        return tl::unexpected(taken.error());
    const auto [known, isNew] = *taken;
    if (!isNew)
        return known;
    if (Outcome inserted = insert(*known, name); !inserted)
        return tl::unexpected(inserted.error());
    return known;
}

Outcome EntityBook::insert(Known &entity, const Name &name)
{
    entity.kind = name.kind;
    entity.foundHash = name.labelHash;
    if (const auto before = m_withdrawn.constFind(name.id); before != m_withdrawn.constEnd()) {
        entity.id = *before;
        m_withdrawn.erase(before);
        if (Outcome forgotten = forgetWithdrawn(m_database, WithdrawnKind::entity, entity.id); !forgotten)
            return forgotten;
    } else {
        entity.id = m_next++;
    }
    ++m_new;
    return m_sql->entity.bind(entity.id, int(name.kind), name.scope, name.key, name.label, name.detail).run();
}

Outcome EntityBook::touch(Known &entity, const Name &name, qint64 record, SeenDate seen)
{
    if (!entity.isTouched) {
        startSource(entity);
        entity.isTouched = true;
        m_touched.push_back(&entity);
        // Of an entity that others name too, what this source calls it is written down at once: it needs no memory.
        if ((entity.isOld || entity.isSupported) && !entity.hasRow) {
            entity.hasRow = entity.isNamed = true;
            m_sql->row.bind(entity.id, m_source, 0, nullptr, nullptr, name.label, name.detail);
            if (Outcome inserted = m_sql->row.run(); !inserted)
                return inserted;
        }
    }
    if (entity.lastRecord != record)
        ++entity.records;
    entity.lastRecord = record;
    seen.widen(entity.first, entity.last);
    return {};
}

Outcome EntityBook::mention(Known &entity, qint64 record, const Place &place)
{
    Statement &insert = m_sql->mentions;
    const int before = m_waiting * mentionColumns;
    insert.bindAt(before + 1, record);
    insert.bindAt(before + 2, int(place.field));
    insert.bindAt(before + 3, place.start);
    insert.bindAt(before + 4, entity.id);
    insert.bindAt(before + 5, place.length);
    // NULL: as the entity was first found.
    isFoundAs(entity, place.foundHash) || place.found.isEmpty() ? insert.bindAt(before + 6, nullptr)
                                                                : insert.bindAt(before + 6, place.found);
    return ++m_waiting == mentionsAtOnce ? writeMentions() : Outcome();
}

Outcome EntityBook::writeMentions()
{
    if (m_waiting == 0)
        return {};
    // Rows without a record are ignored, as the statement says of all it may not insert.
    for (; m_waiting < mentionsAtOnce; ++m_waiting)
        m_sql->mentions.bindAt(m_waiting * mentionColumns + 1, nullptr);
    m_waiting = 0;
    return m_sql->mentions.run();
}

void EntityBook::addListings(qint64 entity, qint64 count)
{
    m_added[entity] += count;
}

/// What was of an earlier source is no more to be told.
void EntityBook::startSource(Known &entity) const
{
    if (entity.source == m_source)
        return;
    entity.isSupported = entity.isSupported || entity.source != 0;
    entity.source = m_source;
    entity.hasRow = entity.isNamed = false;
}

Outcome EntityBook::makeRoom()
{
    if (!m_byKey.isFull())
        return {};
    if (Outcome written = writeTouched(); !written)
        return written;
    if (Outcome added = addCounts(); !added)
        return added;
    return m_byKey.shelve();
}

Outcome EntityBook::endSource()
{
    return writeTouched();
}

Outcome EntityBook::writeTouched()
{
    if (Outcome written = writeMentions(); !written)
        return written;
    std::sort(m_touched.begin(), m_touched.end(), [](const Known *a, const Known *b) { return a->id < b->id; });
    for (Known *entity : m_touched) {
        if (Outcome written = writeRow(*entity); !written)
            return written;
        entity->isTouched = false;
        entity->records = 0;
        entity->first = entity->last = {};
    }
    m_touched.clear();
    return {};
}

Outcome EntityBook::writeRow(Known &entity)
{
    const auto bindSpan = [&entity](Statement &statement, int index) {
        statement.bindUtf8OrNull(index, entity.first.toText().data());
        statement.bindUtf8OrNull(index + 1, entity.last.toText().data());
    };
    Statement &row = entity.hasRow ? m_sql->rowCounts : m_sql->row;
    row.bind(entity.id, m_source, entity.records);
    bindSpan(row, 4);
    if (!entity.hasRow) {
        row.bindAt(6, nullptr);
        row.bindAt(7, nullptr);
    }
    if (Outcome written = row.run(); !written)
        return written;
    entity.hasRow = true;
    Statement &totals = m_sql->totals;
    totals.bind(entity.id, entity.records);
    bindSpan(totals, 3);
    if (Outcome written = totals.run(); !written)
        return written;
    // Its first source gives an entity its name: one that comes again, or the first after all others were withdrawn.
    if (!entity.isNamed || (entity.isSupported && !m_isRestoring))
        return {};
    const Result<QString> found = adoptFirstSource(m_database, entity.id);
    if (!found)
        return tl::unexpected(found.error());
    entity.foundHash = m_naming.hashOf(*found);
    return {};
}

Outcome EntityBook::finish()
{
    if (Outcome added = addCounts(); !added)
        return added;
    Result<Statement> recounted = m_database.prepare(
        "UPDATE entity SET listings = (SELECT count(DISTINCT record.listing) FROM mention JOIN record "
        "ON record.id = mention.record WHERE mention.entity = ?1) WHERE id = ?1 AND kind NOT IN (1, 2)");
    if (!recounted)
        return tl::unexpected(recounted.error());
    for (const qint64 entity : m_doubtful) {
        if (Outcome done = recounted->bind(entity).run(); !done)
            return done;
    }
    return {};
}

Outcome EntityBook::addCounts()
{
    Result<Statement> update = m_database.prepare("UPDATE entity SET listings = listings + ?2 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    std::vector<std::pair<qint64, qint64>> changes;
    for (auto change = m_added.cbegin(); change != m_added.cend(); ++change) {
        if (change.value() != 0)
            changes.emplace_back(change.key(), change.value());
    }
    std::sort(changes.begin(), changes.end());
    for (const auto &[entity, count] : changes) {
        if (Outcome updated = update->bind(entity, count).run(); !updated)
            return updated;
    }
    m_added.clear();
    return {};
}

} // namespace interdict
