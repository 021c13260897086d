// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"
#include "models/records/rows.h"
#include "models/store/database.h"
#include "models/store/entitynaming.h"
#include "models/store/key128.h"
#include "models/store/seendate.h"
#include "models/store/shelvedtable.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace interdict {

/// Every entity of the case while sources are written: finds and makes them, counts what each source says of them, and
/// writes mentions. In the transaction of the caller. Pointers to entities stay valid until makeRoom().
class EntityBook
{
public:
    struct Known
    {
        qint64 id = 0;
        qint64 lastRecord = 0; ///< the newest record that was counted
        qint64 source = 0;     ///< the newest that names it; the next five are of it
        SeenDate first;
        SeenDate last;
        qint64 records = 0;     ///< that its rows do not have yet
        bool hasRow = false;    ///< in entity_source
        bool isNamed = false;   ///< that row says what the source calls it
        bool isTouched = false; ///< what it says is to be written
        quint64 foundHash = 0;  ///< of the label as first found
        EntityKind kind = EntityKind::seller;
        bool isOld = false;       ///< was there before the writing began
        bool isSupported = false; ///< a source that is complete names it
    };
    /// What identifies an entity, and what it is called; views of texts that outlive the call.
    struct Name
    {
        EntityKind kind = EntityKind::seller;
        QStringView scope; ///< the market of a seller, case folded
        QStringView key;
        QStringView label;
        QStringView detail;
        Key128 id;             ///< naming().keyOf() of kind, scope and key
        quint64 labelHash = 0; ///< naming().hashOf() the label
    };

    /// `most` of them in memory.
    EntityBook(const Database &database, size_t most) : m_database(database), m_byKey(most) {}
    [[nodiscard]] const EntityNaming &naming() const { return m_naming; }

    /// Reads what the case has. `restoring`: sources come again that are older than others.
    [[nodiscard]] Outcome open(bool isRestoring);
    void beginSource(RowId<Source> source) { m_source = source.value(); }
    [[nodiscard]] Result<Known *> find(const Name &name);
    /// Null where it is not there yet.
    [[nodiscard]] Known *known(const Key128 &id) { return m_byKey.find(id); }
    /// It will be asked for soon; see KeyTable.
    void expect(const Key128 &id) const { m_byKey.expect(id); }
    void approach(const Key128 &id) const { m_byKey.approach(id); }
    /// Counts `record` for the entity.
    [[nodiscard]] Outcome touch(Known &entity, const Name &name, qint64 record, SeenDate seen);
    /// Where an entity stands in a record.
    struct Place
    {
        RecordField field = RecordField::note;
        int start = 0;
        int length = 0;
        QStringView found;
        quint64 foundHash = 0; ///< naming().hashOf() the text
    };
    /// Rows are written some at a time, the last by endSource().
    [[nodiscard]] Outcome mention(Known &entity, qint64 record, const Place &place);
    [[nodiscard]] static bool isFoundAs(const Known &entity, quint64 foundHash)
    {
        return foundHash == entity.foundHash;
    }
    /// The entity's listings are counted anew by finish(): a record named it with a listing that was known.
    void recount(const Known &entity) { m_doubtful.insert(entity.id); }
    void addListings(qint64 entity, qint64 count);

    /// Between records, so that the book takes no more memory.
    [[nodiscard]] Outcome makeRoom();
    [[nodiscard]] Outcome endSource();
    [[nodiscard]] Outcome finish();
    [[nodiscard]] qint64 newEntities() const { return m_new; }

private:
    struct Sql
    {
        Statement entity, mentions, row, rowCounts, totals;
    };

    [[nodiscard]] Outcome prepareAll();
    [[nodiscard]] Outcome loadEntities();
    [[nodiscard]] Outcome loadWithdrawn();
    [[nodiscard]] Outcome insert(Known &entity, const Name &name);
    [[nodiscard]] Outcome writeMentions();
    [[nodiscard]] Outcome writeTouched();
    void startSource(Known &entity) const;
    [[nodiscard]] Outcome writeRow(Known &entity);
    [[nodiscard]] Outcome addCounts();

    const Database &m_database;
    std::optional<Sql> m_sql;
    ShelvedTable<Known> m_byKey;
    QHash<Key128, qint64> m_withdrawn; ///< ids of entities that went with a withdrawn import
    std::vector<Known *> m_touched;
    QSet<qint64> m_doubtful;       ///< entities whose listings are to be counted
    QHash<qint64, qint64> m_added; ///< listings more, or less, by entity
    EntityNaming m_naming;
    qint64 m_source = 0;
    int m_waiting = 0; ///< mentions that are bound, but not written
    qint64 m_next = 0;
    qint64 m_new = 0;
    bool m_isRestoring = false;
};

} // namespace interdict
