// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/sourcechoice.h"
#include "models/casework/withdrawal.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"dry-run"_s, Cli::tr("Say what hangs on the import, change nothing.")});
}

QJsonArray heldJson(const RemovalPlan &plan)
{
    QJsonArray held;
    for (const RemovalPlan::Held &entity : plan.firstHeld)
        held.append(QJsonObject{{u"entity"_s, entity.entity.value()},
                                {u"kind"_s, toToken(entity.kind)},
                                {u"label"_s, entity.label},
                                {u"notes"_s, entity.notes},
                                {u"drawnLinks"_s, entity.drawnLinks},
                                {u"judgements"_s, entity.judgements},
                                {u"renamed"_s, entity.isRenamed},
                                {u"marked"_s, entity.isMarked}});
    return held;
}

QJsonObject toJson(const RemovalPlan &plan, bool isDry)
{
    QJsonArray sources;
    for (const Source &source : plan.sources)
        sources.append(QJsonObject{
            {u"source"_s, source.id.value()}, {u"file"_s, source.fileName}, {u"sha256"_s, source.digest.toString()}});
    QJsonArray packets;
    for (const RemovalPlan::Packet &packet : plan.packets)
        packets.append(QJsonObject{{u"packetId"_s, packet.packetId},
                                   {u"recipient"_s, packet.recipient},
                                   {u"builtAt"_s, packet.builtAt.toString(Qt::ISODate)}});
    return {{u"dryRun"_s, isDry},
            {u"sources"_s, sources},
            {u"records"_s, plan.records},
            {u"listings"_s, plan.listings},
            {u"sharedListings"_s, plan.sharedListings},
            {u"entities"_s, plan.entities},
            {u"sharedEntities"_s, plan.sharedEntities},
            {u"links"_s, plan.links},
            {u"sharedLinks"_s, plan.sharedLinks},
            {u"keptEntities"_s, plan.held},
            {u"firstKeptEntities"_s, heldJson(plan)},
            {u"packets"_s, packets}};
}

QString dependentsText(const RemovalPlan &plan)
{
    QString text;
    for (const RemovalPlan::Held &entity : plan.firstHeld)
        text += Cli::tr("  stays, since analysts worked on it: %1 \"%2\" (%3 notes, %4 drawn links, %5 judgements)\n")
                    .arg(displayName(entity.kind), visibleLine(entity.label))
                    .arg(entity.notes)
                    .arg(entity.drawnLinks)
                    .arg(entity.judgements);
    for (const RemovalPlan::Packet &packet : plan.packets)
        text += Cli::tr("  packet %1 for \"%2\" may cite its records\n").arg(packet.packetId, packet.recipient);
    return text;
}

QString toText(const RemovalPlan &plan, bool isDry)
{
    const QString name = visibleLine(plan.sources.front().fileName);
    const QString head =
        isDry ? Cli::tr("Withdrawing the import of \"%1\" would take out:\n").arg(name)
              : Cli::tr("The import of \"%1\" was withdrawn; its bytes are kept. Taken out:\n").arg(name);
    QString text = head;
    text += Cli::tr("  %1 records\n").arg(grouped(plan.records));
    text += Cli::tr("  %1 listings; %2 that other imports show stay\n")
                .arg(grouped(plan.listings), grouped(plan.sharedListings));
    text += Cli::tr("  %1 entities; %2 that other imports name stay, and %3 that analysts worked on\n")
                .arg(grouped(plan.entities), grouped(plan.sharedEntities), grouped(plan.held));
    text +=
        Cli::tr("  %1 links; %2 that other imports show stay\n").arg(grouped(plan.links), grouped(plan.sharedLinks));
    return text + dependentsText(plan);
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usage(Cli::tr("\"withdraw\" takes a case and the number of a source, as in: interdict-cli withdraw "
                             "harbour.icase 3"));
    const bool isDry = parser.isSet(u"dry-run"_s);
    const auto session =
        openCase(parser, arguments[0], isDry ? CaseFile::Access::readOnly : CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    const Result<Source> source = chosenSource((*session)->database(), arguments[1]);
    if (!source)
        return tl::unexpected(source.error());
    const WithdrawalRequest request{(*session)->path(), source->id, (*session)->author(), (*session)->clock().now()};
    const Result<RemovalPlan> plan = isDry ? planWithdrawal(request.casePath, request.source, CancelToken())
                                           : withdrawImport(request, CancelToken(), {});
    if (!plan)
        return tl::unexpected(plan.error());
    return Answer{toJson(*plan, isDry), toText(*plan, isDry)};
}

} // namespace

Command withdrawCommand()
{
    return {"withdraw",
            "CASE SOURCE",
            QT_TRANSLATE_NOOP("Cli", "Undo an import as a whole; its bytes stay."),
            QT_TRANSLATE_NOOP("Cli",
                              "The records of the source go, with the listings, entities and links that only they\n"
                              "show; what other imports show too is then as if this one had never been. Entities that\n"
                              "carry notes, drawn links or a name of the analysts stay. Of an archive or workbook,\n"
                              "what came out of it goes with it. \"restore\" brings all of it back.\n"
                              "Example: interdict-cli withdraw harbour.icase 3 --dry-run"),
            addOptions,
            run};
}

} // namespace interdict::cli
