// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/sourceremoval.h"

#include "models/store/historylog.h"
#include "models/store/referraltable.h"
#include "models/store/rowreading.h"
#include "models/store/sourcequeries.h"
#include "models/store/supportcount.h"
#include "models/store/supportremoval.h"
#include "models/store/uncheckedreferences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SourceRemoval)
};

/// The source and what came out of it, as far as it is not withdrawn.
Result<std::vector<Source>> sourcesToGo(const Database &database, RowId<Source> id)
{
    const Result<Source> source = sourceById(database, id);
    if (!source)
        return tl::unexpected(source.error());
    if (source->isWithdrawn())
        return failure(ErrorCode::badInput,
                       Words::tr("The import of \"%1\" is withdrawn already.").arg(source->fileName));
    std::vector<Source> going{*source};
    for (size_t at = 0; at < going.size(); ++at) {
        const Result<std::vector<Source>> members = membersOf(database, going[at].id);
        if (!members)
            return members;
        for (const Source &member : *members) {
            if (!member.isWithdrawn())
                going.push_back(member);
        }
    }
    return going;
}

std::vector<qint64> idsOf(const std::vector<Source> &sources)
{
    std::vector<qint64> ids;
    for (const Source &source : sources)
        ids.push_back(source.id.value());
    return ids;
}

Outcome countGone(const Database &database, RemovalPlan &plan)
{
    const std::pair<qint64 *, const char *> counts[] = {
        {&plan.listings, "SELECT count(*) FROM gone_listing WHERE NOT is_shared"},
        {&plan.sharedListings, "SELECT count(*) FROM gone_listing WHERE is_shared"},
        {&plan.entities, "SELECT count(*) FROM gone_entity WHERE NOT is_shared AND NOT is_held"},
        {&plan.sharedEntities, "SELECT count(*) FROM gone_entity WHERE is_shared"},
        {&plan.held, "SELECT count(*) FROM gone_entity WHERE is_held"},
        {&plan.links, "SELECT count(*) FROM gone_link WHERE NOT is_shared"},
        {&plan.sharedLinks, "SELECT count(*) FROM gone_link WHERE is_shared"},
    };
    for (const auto &[count, sql] : counts) {
        const Result<qint64> number = database.number(sql);
        if (!number)
            return tl::unexpected(number.error());
        *count = *number;
    }
    for (const Source &source : plan.sources)
        plan.records += source.recordsKept + source.recordsRejected;
    return {};
}

Outcome listHeld(const Database &database, RemovalPlan &plan)
{
    Result<Statement> rows = database.prepare(
        "SELECT entity.id, kind, label, (SELECT count(*) FROM note WHERE entity = entity.id), "
        "(SELECT count(*) FROM link WHERE from_entity = entity.id AND origin = 1) + "
        "(SELECT count(*) FROM link WHERE to_entity = entity.id AND origin = 1), "
        "(SELECT count(*) FROM judgement WHERE left_entity = entity.id OR right_entity = entity.id), label <> found, "
        "EXISTS (SELECT 1 FROM mark WHERE mark.entity = entity.id UNION ALL SELECT 1 FROM tag_use WHERE kind = 1 AND "
        "thing = entity.id UNION ALL SELECT 1 FROM grade WHERE grade.kind = 1 AND thing = entity.id) "
        "FROM gone_entity JOIN entity "
        "ON entity.id = gone_entity.id WHERE is_held ORDER BY label LIMIT ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    return eachRow(rows->bind(RemovalPlan::mostTold), [&plan](const Statement &row) {
        plan.firstHeld.push_back({row.id<Entity>(0), EntityKind(row.integer(1)), row.text(2), row.integer(3),
                                  row.integer(4), row.integer(5), row.integer(6) != 0, row.integer(7) != 0});
    });
}

Outcome listPackets(const Database &database, RemovalPlan &plan)
{
    const Result<std::vector<Referral>> referrals = allReferrals(database);
    Result<Statement> isGone = database.prepare("SELECT 1 FROM gone_entity WHERE id = ?1");
    if (!referrals || !isGone)
        return tl::unexpected(!referrals ? referrals.error() : isGone.error());
    for (const Referral &referral : *referrals) {
        if (referral.builtAt < plan.sources.front().importedAt)
            continue;
        const QJsonObject choices = QJsonDocument::fromJson(referral.choices.toUtf8()).object();
        for (const QJsonValue &entity : choices.value("entities"_L1).toArray()) {
            const Result<bool> cites = isGone->bind(entity.toInteger()).step();
            if (!cites)
                return tl::unexpected(cites.error());
            if (!*cites)
                continue;
            plan.packets.push_back({referral.packetId, referral.recipient, referral.builtAt});
            break;
        }
    }
    return {};
}

Result<RemovalPlan> planFrom(const Database &database, std::vector<Source> sources)
{
    RemovalPlan plan;
    plan.sources = std::move(sources);
    for (const auto step : {countGone, listHeld, listPackets}) {
        if (Outcome done = step(database, plan); !done)
            return tl::unexpected(done.error());
    }
    return plan;
}

Outcome markWithdrawn(const Database &database, const std::vector<Source> &sources, const QDateTime &at)
{
    Result<Statement> mark = database.prepare("UPDATE source SET withdrawn_at = ?2 WHERE id = ?1");
    if (!mark)
        return tl::unexpected(mark.error());
    for (const Source &source : sources) {
        if (Outcome marked = mark->bind(source.id, at.toString(Qt::ISODate)).run(); !marked)
            return marked;
    }
    return {};
}

HistoryText textOf(const RemovalPlan &plan)
{
    QJsonArray sources;
    for (const Source &source : plan.sources)
        sources.append(QJsonObject{
            {u"source"_s, source.id.value()}, {u"file"_s, source.fileName}, {u"sha256"_s, source.digest.toString()}});
    const QJsonObject details{{u"source"_s, plan.sources.front().id.value()},
                              {u"sources"_s, sources},
                              {u"records"_s, plan.records},
                              {u"listings"_s, plan.listings},
                              {u"changedListings"_s, plan.sharedListings},
                              {u"entities"_s, plan.entities},
                              {u"keptEntities"_s, plan.held},
                              {u"links"_s, plan.links}};
    return {u"withdraw-import"_s,
            Words::tr("Withdrew the import of \"%1\" (records: %L2, listings: %L3).")
                .arg(plan.sources.front().fileName)
                .arg(plan.records)
                .arg(plan.listings),
            QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact))};
}

} // namespace

Result<RemovalPlan> planRemoval(const Database &database, RowId<Source> source)
{
    Result<std::vector<Source>> going = sourcesToGo(database, source);
    if (!going)
        return tl::unexpected(going.error());
    const Result<SupportCount> support = SupportCount::of(database, idsOf(*going));
    if (!support)
        return tl::unexpected(support.error());
    return planFrom(database, std::move(*going));
}

Result<RemovalPlan> withdrawSource(const Database &database, RowId<Source> source, const QString &author,
                                   const QDateTime &at, const ProgressSink &progress)
{
    const UncheckedReferences unchecked(database);
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<std::vector<Source>> going = sourcesToGo(database, source);
    if (!going)
        return tl::unexpected(going.error());
    Result<RemovalPlan> plan;
    {
        const Result<SupportCount> support = SupportCount::of(database, idsOf(*going));
        if (!support)
            return tl::unexpected(support.error());
        plan = planFrom(database, std::move(*going));
        if (!plan)
            return plan;
        if (Outcome removed = removeSupport(database, progress); !removed)
            return tl::unexpected(removed.error());
    }
    if (Outcome marked = markWithdrawn(database, plan->sources, at); !marked)
        return tl::unexpected(marked.error());
    if (const auto noted = appendHistory(database, textOf(*plan), author, at); !noted)
        return tl::unexpected(noted.error());
    if (Outcome committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return plan;
}

Outcome takeOutSources(const Database &database, const std::vector<RowId<Source>> &sources,
                       const ProgressSink &progress)
{
    std::vector<qint64> ids;
    for (const RowId<Source> source : sources)
        ids.push_back(source.value());
    const Result<SupportCount> support = SupportCount::of(database, ids);
    return support ? removeSupport(database, progress) : tl::unexpected(support.error());
}

} // namespace interdict
