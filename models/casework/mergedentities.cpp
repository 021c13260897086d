// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/mergedentities.h"

#include "models/store/judgementtable.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace interdict {

using namespace Qt::StringLiterals;

std::vector<PairJudgement> pairJudgements(std::span<const Judgement> judgements)
{
    std::vector<PairJudgement> pairs;
    for (const Judgement &judgement : judgements) {
        if (judgement.verdict == Verdict::undecided)
            continue;
        const auto verdict =
            judgement.verdict == Verdict::same ? PairJudgement::Verdict::same : PairJudgement::Verdict::different;
        pairs.push_back({judgement.left.value(), judgement.right.value(), verdict, judgement.confidence / 100.0});
    }
    return pairs;
}

Result<MergedEntities> MergedEntities::read(const Database &database)
{
    const Result<std::vector<Judgement>> judgements = allJudgements(database);
    return judgements ? Result<MergedEntities>(MergedEntities(*judgements)) : tl::unexpected(judgements.error());
}

MergedEntities::MergedEntities(std::span<const Judgement> judgements)
    : m_clusters(interdict::clusters({}, pairJudgements(judgements)))
{
    for (size_t i = 0; i < m_clusters.clusters.size(); ++i) {
        for (const qint64 member : m_clusters.clusters[i].members)
            m_clusterOf.insert(member, int(i));
    }
}

RowId<Entity> MergedEntities::representative(RowId<Entity> entity) const
{
    const auto cluster = m_clusterOf.constFind(entity.value());
    return cluster == m_clusterOf.cend() ? entity
                                         : RowId<Entity>(m_clusters.clusters[size_t(*cluster)].members.front());
}

std::vector<RowId<Entity>> MergedEntities::members(RowId<Entity> entity) const
{
    const auto cluster = m_clusterOf.constFind(entity.value());
    if (cluster == m_clusterOf.cend())
        return {entity};
    std::vector<RowId<Entity>> members;
    for (const qint64 member : m_clusters.clusters[size_t(*cluster)].members)
        members.emplace_back(member);
    return members;
}

bool MergedEntities::areOne(RowId<Entity> a, RowId<Entity> b) const
{
    return representative(a) == representative(b);
}

std::vector<RowId<Entity>> MergedEntities::withMembers(std::span<const RowId<Entity>> entities) const
{
    std::set<RowId<Entity>> all;
    for (const RowId<Entity> entity : entities) {
        const std::vector<RowId<Entity>> one = members(entity);
        all.insert(one.begin(), one.end());
    }
    return {all.begin(), all.end()};
}

namespace {

QString listOf(const std::vector<EntityRow> &rows)
{
    QStringList ids;
    for (const EntityRow &row : rows)
        ids << QString::number(row.entity.id.value());
    return ids.join(u',');
}

/// Sellers and sites own their listings; what a record merely names may be named with others in it.
Outcome countNamed(const Database &database, MergedFacts &facts)
{
    const QString sql = u"SELECT count(DISTINCT mention.record), count(DISTINCT record.listing) FROM mention "
                        "JOIN record ON record.id = mention.record WHERE mention.entity IN (%1)"_s;
    Result<Statement> row = database.prepare(sql.arg(listOf(facts.members)));
    if (!row)
        return tl::unexpected(row.error());
    if (const Result<bool> read = row->step(); !read)
        return tl::unexpected(read.error());
    facts.records = row->integer(0);
    facts.listings = row->integer(1);
    return {};
}

void widen(const std::optional<PartialDate> &first, const std::optional<PartialDate> &last,
           std::optional<PartialDate> &earliest, std::optional<PartialDate> &latest)
{
    if (first && (!earliest || first->toString() < earliest->toString()))
        earliest = first;
    if (last && (!latest || last->toString() > latest->toString()))
        latest = last;
}

} // namespace

Result<MergedFacts> mergedFacts(const Database &database, const MergedEntities &merged, RowId<Entity> entity)
{
    Result<std::vector<EntityRow>> rows = entityRows(database, merged.members(entity));
    if (!rows)
        return tl::unexpected(rows.error());
    MergedFacts facts{std::move(*rows), 0, 0, 0, {}, {}};
    for (const EntityRow &row : facts.members) {
        facts.listings += row.listings;
        facts.records += row.records;
        widen(row.first, row.last, facts.first, facts.last);
    }
    if (facts.members.size() == 1) {
        facts.links = facts.members.front().links;
        return facts;
    }
    const Result<std::vector<MergedLink>> links = mergedLinksOf(database, merged, entity);
    if (!links)
        return tl::unexpected(links.error());
    facts.links = qint64(links->size());
    const bool isOwner = !facts.members.empty() && (facts.members.front().entity.kind == EntityKind::seller ||
                                                    facts.members.front().entity.kind == EntityKind::site);
    if (!isOwner) {
        if (Outcome counted = countNamed(database, facts); !counted)
            return tl::unexpected(counted.error());
    }
    return facts;
}

Result<std::vector<MergedLink>> mergedLinksOf(const Database &database, const MergedEntities &merged,
                                              RowId<Entity> entity)
{
    using Key = std::tuple<LinkKind, RowId<Entity>, RowId<Entity>, LinkOrigin, qint64>;
    std::map<Key, MergedLink> byEnds;
    for (const RowId<Entity> member : merged.members(entity)) {
        const Result<std::vector<Link>> links = linksOf(database, member);
        if (!links)
            return tl::unexpected(links.error());
        for (const Link &part : *links) {
            Link link = part;
            link.from = merged.representative(part.from);
            link.to = merged.representative(part.to);
            if (link.from == link.to)
                continue;
            const bool isDrawn = link.origin == LinkOrigin::drawn; // each says its own reason
            MergedLink &whole = byEnds[{link.kind, link.from, link.to, link.origin, isDrawn ? link.id.value() : 0}];
            if (whole.parts.empty())
                whole.link = link;
            else
                whole.link.weight += link.weight;
            widen(link.first, link.last, whole.link.first, whole.link.last);
            whole.parts.push_back(part);
        }
    }
    std::vector<MergedLink> links;
    for (auto &[key, link] : byEnds)
        links.push_back(std::move(link));
    std::sort(links.begin(), links.end(), [](const MergedLink &a, const MergedLink &b) {
        return std::tuple(-a.link.weight, a.link.id) < std::tuple(-b.link.weight, b.link.id);
    });
    return links;
}

} // namespace interdict
