// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/suggestionfacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <set>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

class FactReading
{
public:
    FactReading(const Database &database, const MergedEntities &merged, const SuggestionRequest &request,
                const CancelToken &cancel, const ProgressSink &progress)
        : m_database(database), m_merged(merged), m_request(request), m_cancel(cancel), m_progress(progress)
    {
    }

    Result<SuggestionFacts> read()
    {
        m_facts.kind = m_request.kind;
        for (const auto step : {&FactReading::readEntities, &FactReading::readThings, &FactReading::readOrigins,
                                &FactReading::readTexts}) {
            if (m_cancel.isCancelled())
                return cancelled();
            if (Outcome done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        }
        return std::move(m_facts);
    }

private:
    Outcome readEntities()
    {
        EntityQuery query;
        query.kinds = {m_request.kind};
        const Result<std::vector<RowId<Entity>>> ids = entityIds(m_database, query);
        if (!ids)
            return tl::unexpected(ids.error());
        std::vector<RowId<Entity>> sorted = *ids; // so that the order of what is suggested does not hang on names
        std::sort(sorted.begin(), sorted.end());
        Result<std::vector<EntityRow>> rows = entityRows(m_database, sorted);
        if (!rows)
            return tl::unexpected(rows.error());
        for (EntityRow &row : *rows) {
            m_indexes.insert(row.entity.id, int(m_facts.entities.size()));
            m_facts.entities.push_back(std::move(row.entity));
        }
        m_facts.origins.resize(m_facts.entities.size());
        m_facts.sharedThings.resize(m_facts.entities.size());
        m_facts.heldThings.resize(m_facts.entities.size());
        return {};
    }

    Outcome readThings()
    {
        const Result<std::vector<HeldThing>> held = heldThings(m_database, m_request.kind);
        if (!held)
            return tl::unexpected(held.error());
        std::vector<RowId<Entity>> ids;
        for (const HeldThing &one : *held) {
            if (ids.empty() || ids.back() != one.thing)
                ids.push_back(one.thing);
        }
        const Result<std::vector<EntityRow>> rows = entityRows(m_database, ids);
        if (!rows)
            return tl::unexpected(rows.error());
        auto from = held->begin();
        for (const EntityRow &row : *rows) { // in the order of the ids
            from = std::find_if(from, held->end(), [&row](const HeldThing &one) { return one.thing == row.entity.id; });
            const auto to =
                std::find_if(from, held->end(), [&row](const HeldThing &one) { return one.thing != row.entity.id; });
            addThing(row.entity, std::span(from, to));
            from = to;
        }
        std::sort(m_facts.hubs.begin(), m_facts.hubs.end(),
                  [](const SharedThing &a, const SharedThing &b) { return a.sharers > b.sharers; });
        return {};
    }

    /// One thing with all who hold it.
    void addThing(const Entity &entity, std::span<const HeldThing> held)
    {
        SuggestionFacts::Thing thing{entity, {}, 0};
        std::set<RowId<Entity>> sharers;
        for (const HeldThing &one : held) {
            if (const auto holder = m_indexes.constFind(one.holder); holder != m_indexes.cend()) {
                thing.holders.push_back(*holder);
                sharers.insert(m_merged.representative(one.holder));
            }
        }
        thing.sharers = qint64(sharers.size());
        if (thing.sharers > m_request.hub) {
            m_facts.hubs.push_back({thing.entity, thing.sharers});
            return;
        }
        for (const int holder : thing.holders)
            m_facts.heldThings[size_t(holder)].push_back(thing.entity);
        if (thing.sharers < 2)
            return;
        for (const int holder : thing.holders)
            m_facts.sharedThings[size_t(holder)].push_back(int(m_facts.things.size()));
        m_facts.things.push_back(std::move(thing));
    }

    Outcome readOrigins()
    {
        if (m_request.kind != EntityKind::seller)
            return {};
        const Result<std::vector<UsualOrigin>> origins = usualOrigins(m_database);
        if (!origins)
            return tl::unexpected(origins.error());
        for (const UsualOrigin &origin : *origins) {
            if (const auto seller = m_indexes.constFind(origin.seller); seller != m_indexes.cend())
                m_facts.origins[size_t(*seller)] = origin.origin;
        }
        return {};
    }

    Outcome readTexts()
    {
        if (m_request.kind != EntityKind::seller)
            return {};
        if (m_progress)
            m_progress({0, 0, Words::tr("Comparing the texts of listings")});
        Result<TextTies> ties = textTies(m_database, m_request.hub, m_cancel, m_progress);
        if (!ties)
            return tl::unexpected(ties.error());
        m_facts.texts = std::move(*ties);
        for (size_t i = 0; i < m_facts.texts.ties.size(); ++i) {
            const TextTie &tie = m_facts.texts.ties[i];
            const auto left = m_indexes.constFind(tie.left);
            const auto right = m_indexes.constFind(tie.right);
            if (left != m_indexes.cend() && right != m_indexes.cend())
                m_facts.textTieAt.emplace(std::minmax(*left, *right), int(i));
        }
        return {};
    }

    const Database &m_database;
    const MergedEntities &m_merged;
    const SuggestionRequest &m_request;
    const CancelToken &m_cancel;
    const ProgressSink &m_progress;
    SuggestionFacts m_facts;
    QHash<RowId<Entity>, int> m_indexes;
};

/// The name to compare: of a domain what stands before its public suffix.
QString comparedName(const Entity &entity)
{
    if (entity.kind != EntityKind::domain)
        return entity.label;
    const QString registrable = entity.detail.isEmpty() ? entity.key : entity.detail;
    return registrable.section(u'.', 0, 0);
}

QString cellOf(const SuggestionFacts &facts, int entity, SuggestionGround ground)
{
    if (ground == SuggestionGround::name)
        return comparedName(facts.entities[size_t(entity)]);
    if (ground == SuggestionGround::place)
        return facts.origins[size_t(entity)];
    QStringList keys;
    for (const Entity &thing : facts.heldThings[size_t(entity)]) {
        if (groundOf(thing.kind) == ground)
            keys << thing.key;
    }
    return keys.join(valueSeparator);
}

} // namespace

std::vector<int> SuggestionFacts::common(int a, int b) const
{
    const std::vector<int> &left = sharedThings[size_t(a)];
    const std::vector<int> &right = sharedThings[size_t(b)];
    std::vector<int> both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
    return both;
}

const TextTie *SuggestionFacts::textTie(int a, int b) const
{
    const auto tie = textTieAt.find(std::minmax(a, b));
    return tie == textTieAt.end() ? nullptr : &texts.ties[size_t(tie->second)];
}

SuggestionGround groundOf(EntityKind thing)
{
    switch (thing) {
    case EntityKind::pgpKey:
        return SuggestionGround::key;
    case EntityKind::wallet:
        return SuggestionGround::wallet;
    case EntityKind::domain:
    case EntityKind::ipAddress:
    case EntityKind::organisation:
        return SuggestionGround::domain;
    default:
        return SuggestionGround::contact;
    }
}

SuggestionTable tableOf(const SuggestionFacts &facts)
{
    const std::pair<SuggestionGround, FieldKind> columns[] = {
        {SuggestionGround::name, FieldKind::name},   {SuggestionGround::key, FieldKind::key},
        {SuggestionGround::contact, FieldKind::key}, {SuggestionGround::wallet, FieldKind::key},
        {SuggestionGround::domain, FieldKind::key},  {SuggestionGround::place, FieldKind::category},
    };
    SuggestionTable made;
    made.table.rows.resize(facts.entities.size());
    for (const auto &[ground, kind] : columns) {
        QStringList cells;
        for (size_t i = 0; i < facts.entities.size(); ++i)
            cells << cellOf(facts, int(i), ground);
        const auto said = std::count_if(cells.cbegin(), cells.cend(), [](const QString &c) { return !c.isEmpty(); });
        if (said < 2 && ground != SuggestionGround::name)
            continue;
        made.table.columns << displayName(ground);
        made.kinds.push_back(kind);
        made.grounds.push_back(ground);
        for (size_t i = 0; i < facts.entities.size(); ++i)
            made.table.rows[i] << cells[qsizetype(i)];
    }
    return made;
}

std::optional<SuggestionGround> SuggestionTable::groundOf(const QString &column) const
{
    const qsizetype at = table.columns.indexOf(column);
    return at < 0 ? std::nullopt : std::optional(grounds[size_t(at)]);
}

Result<SuggestionFacts> readSuggestionFacts(const Database &database, const MergedEntities &merged,
                                            const SuggestionRequest &request, const CancelToken &cancel,
                                            const ProgressSink &progress)
{
    return FactReading(database, merged, request, cancel, progress).read();
}

} // namespace interdict
