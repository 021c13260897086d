// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/store/mergedcases.h"
#include "models/store/portablefacts.h"
#include "models/store/referraltable.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &) {}

QString summaryOf(const CaseSession &session, const CaseCounts &counts)
{
    const CaseProperties &properties = session.properties();
    QString text = Cli::tr("Case \"%1\" (%2), made %3\n")
                       .arg(properties.name, properties.id, properties.createdAt.toString(Qt::ISODate));
    if (!properties.agency.isEmpty())
        text += Cli::tr("  agency: %1\n").arg(properties.agency);
    text +=
        Cli::tr("  %1 records of %2 sources, %3 flagged, %4 rejected; %5 listings, %6 links, %7 notes, %8 history "
                "entries\n")
            .arg(grouped(counts.records), grouped(counts.sources), grouped(counts.flagged), grouped(counts.rejected),
                 grouped(counts.listings), grouped(counts.links), grouped(counts.notes), grouped(counts.history));
    for (const auto &[kind, count] : counts.entities)
        text += u"  %1 %2\n"_s.arg(grouped(count), count == 1 ? displayName(kind) : displayNamePlural(kind));
    return text;
}

QJsonObject toJson(const CaseSession &session, const CaseCounts &counts)
{
    QJsonObject entities;
    for (const auto &[kind, count] : counts.entities)
        entities.insert(toToken(kind), count);
    return {{u"id"_s, session.properties().id},
            {u"name"_s, session.properties().name},
            {u"agency"_s, session.properties().agency},
            {u"createdAt"_s, session.properties().createdAt.toString(Qt::ISODate)},
            {u"records"_s, counts.records},
            {u"flagged"_s, counts.flagged},
            {u"rejected"_s, counts.rejected},
            {u"listings"_s, counts.listings},
            {u"links"_s, counts.links},
            {u"notes"_s, counts.notes},
            {u"historyEntries"_s, counts.history},
            {u"entities"_s, entities}};
}

/// Of which case this is a part, and which cases went into it.
Outcome addOrigins(const Database &database, QJsonObject &json, QString &text)
{
    const Result<std::optional<PortableOrigin>> portable = portableOrigin(database);
    const Result<std::vector<MergedCase>> merged = mergedCases(database);
    if (!portable || !merged)
        return tl::unexpected(!portable ? portable.error() : merged.error());
    if (*portable) {
        text += u"  %1 %2\n"_s.arg(visibleLine(inWords(**portable)), visibleLine((*portable)->how));
        json.insert(u"portable"_s, QJsonObject{{u"caseId"_s, (*portable)->caseId},
                                               {u"case"_s, (*portable)->caseName},
                                               {u"madeBy"_s, (*portable)->madeBy},
                                               {u"madeAt"_s, (*portable)->madeAt.toString(Qt::ISODate)},
                                               {u"how"_s, (*portable)->how},
                                               {u"wholeSources"_s, (*portable)->hasWholeSources},
                                               {u"historyEntries"_s, (*portable)->entries},
                                               {u"historyHead"_s, (*portable)->head}});
    }
    QJsonArray cases;
    for (const MergedCase &one : *merged) {
        const QString head = one.head ? one.head->toString() : QString();
        text += Cli::tr("  merged case \"%1\" (%2), by %3, %4; %5 history entries kept, the newest digest %6\n")
                    .arg(visibleLine(one.name), one.caseId, visibleLine(one.mergedBy),
                         one.mergedAt.toString(Qt::ISODate), grouped(one.entries), head);
        cases.append(QJsonObject{{u"caseId"_s, one.caseId},
                                 {u"name"_s, one.name},
                                 {u"mergedBy"_s, one.mergedBy},
                                 {u"mergedAt"_s, one.mergedAt.toString(Qt::ISODate)},
                                 {u"historyEntries"_s, one.entries},
                                 {u"historyHead"_s, head}});
    }
    json.insert(u"mergedCases"_s, cases);
    return {};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"info\" takes a case, as in: interdict-cli info harbour.icase"));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Result<CaseCounts> counts = countCase((*session)->database());
    const Result<std::vector<Source>> sources = allSources((*session)->database());
    const Result<std::vector<Referral>> referrals = allReferrals((*session)->database());
    if (!counts)
        return tl::unexpected(counts.error());
    if (!sources)
        return tl::unexpected(sources.error());
    if (!referrals)
        return tl::unexpected(referrals.error());
    QJsonObject json = toJson(**session, *counts);
    QString text = summaryOf(**session, *counts);
    QJsonArray sourceArray;
    for (const Source &source : *sources) {
        sourceArray.append(cli::toJson(source));
        text += Cli::tr("  source %1: %2, %3 bytes, %4, %5 records, %6 rejected, SHA-256 %7\n")
                    .arg(source.id.value())
                    .arg(source.fileName, grouped(source.byteCount), source.encoding, grouped(source.recordsKept),
                         grouped(source.recordsRejected), source.digest.toString());
    }
    QJsonArray referralArray;
    for (const Referral &referral : *referrals) {
        referralArray.append(QJsonObject{{u"packetId"_s, referral.packetId},
                                         {u"kind"_s, referral.recipientKind},
                                         {u"to"_s, referral.recipient},
                                         {u"builtAt"_s, referral.builtAt.toString(Qt::ISODate)},
                                         {u"sha256"_s, referral.digest.toString()}});
        text += Cli::tr("  packet %1 to %2, built %3, SHA-256 %4\n")
                    .arg(referral.packetId, referral.recipient, referral.builtAt.toString(Qt::ISODate),
                         referral.digest.toString());
    }
    if (Outcome added = addOrigins((*session)->database(), json, text); !added)
        return tl::unexpected(added.error());
    json.insert(u"sources"_s, sourceArray);
    json.insert(u"packets"_s, referralArray);
    return Answer{json, text};
}

} // namespace

Command infoCommand()
{
    return {"info",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "Say what a case holds."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "Counts, sources with their digests, and packets.\nExample: interdict-cli info harbour.icase --json"),
            addOptions,
            run};
}

} // namespace interdict::cli
