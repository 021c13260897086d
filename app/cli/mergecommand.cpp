// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/casemerge.h"
#include "models/casework/mergewords.h"
#include "models/values/safetext.h"

#include <QDir>
#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"dry-run"_s, Cli::tr("Say what would come and where the cases differ, change nothing.")});
    parser.addOption({u"theirs"_s,
                      Cli::tr("In this conflict (as \"judgement:12\" of --dry-run) the other case holds; may be given "
                              "several times."),
                      u"conflict"_s});
    parser.addOption({u"no-backup"_s, Cli::tr("Keep no copy of the case as it was.")});
}

QJsonArray conflictsJson(const MergeReport &report)
{
    QJsonArray conflicts;
    for (const MergeConflict &conflict : report.conflicts)
        conflicts.append(QJsonObject{{u"key"_s, conflict.row.key},
                                     {u"kind"_s, conflict.row.table},
                                     {u"about"_s, conflict.subject},
                                     {u"ours"_s, conflict.ours},
                                     {u"theirs"_s, conflict.theirs},
                                     {u"taken"_s, conflict.row.isTheirs ? u"theirs"_s : u"ours"_s},
                                     {u"refused"_s, conflict.row.isRefused}});
    return conflicts;
}

QJsonArray rowsJson(const MergeReport &report)
{
    QJsonArray rows;
    for (const JoinTally &tally : report.rows)
        rows.append(QJsonObject{{u"kind"_s, tally.table},
                                {u"taken"_s, tally.taken},
                                {u"same"_s, tally.same},
                                {u"differing"_s, tally.differing},
                                {u"notTaken"_s, tally.notTaken}});
    return rows;
}

QJsonObject toJson(const MergeReport &report, bool isDry)
{
    return {{u"dryRun"_s, isDry},
            {u"case"_s, report.other.name},
            {u"caseId"_s, report.other.caseId},
            {u"historyEntries"_s, report.other.entries},
            {u"historyHead"_s, report.other.head ? report.other.head->toString() : QString()},
            {u"newSources"_s, report.newSources},
            {u"sharedSources"_s, report.sharedSources},
            {u"withdrawnThere"_s, QJsonArray::fromStringList(report.withdrawnThere)},
            {u"withdrawnHere"_s, QJsonArray::fromStringList(report.withdrawnHere)},
            {u"records"_s, report.records},
            {u"newListings"_s, report.newListings},
            {u"joinedListings"_s, report.joinedListings},
            {u"newEntities"_s, report.newEntities},
            {u"joinedEntities"_s, report.joinedEntities},
            {u"rows"_s, rowsJson(report)},
            {u"conflicts"_s, conflictsJson(report)},
            {u"backup"_s, report.backup}};
}

QString conflictText(const MergeConflict &conflict)
{
    if (conflict.row.isRefused)
        return Cli::tr("  %1, %2: not taken (%3). %4\n")
            .arg(rowsInWords(conflict.row.table), conflict.subject, conflict.theirs, conflict.ours);
    return Cli::tr("  %1, %2, %3\n    here:  %4\n    there: %5\n    holds: %6\n")
        .arg(conflict.row.key, rowsInWords(conflict.row.table), conflict.subject, conflict.ours, conflict.theirs,
             conflict.row.isTheirs ? Cli::tr("what is there") : Cli::tr("what is here"));
}

QString toText(const MergeReport &report, bool isDry)
{
    QString text = isDry ? Cli::tr("Merging the case \"%1\" would bring:\n").arg(visibleLine(report.other.name))
                         : Cli::tr("The case \"%1\" was merged into this one:\n").arg(visibleLine(report.other.name));
    text += Cli::tr("  %1 new sources with %2 records; %3 sources that both have are taken once\n")
                .arg(grouped(report.newSources), grouped(report.records), grouped(report.sharedSources));
    text += Cli::tr("  %1 new listings, %2 that both know; %3 new entities, %4 that both know\n")
                .arg(grouped(report.newListings), grouped(report.joinedListings), grouped(report.newEntities),
                     grouped(report.joinedEntities));
    for (const JoinTally &tally : report.rows)
        text += Cli::tr("  %1: %2 new, %3 in both, %4 that differ, %5 not taken\n")
                    .arg(rowsInWords(tally.table), grouped(tally.taken), grouped(tally.same), grouped(tally.differing),
                         grouped(tally.notTaken));
    for (const QString &name : report.withdrawnThere)
        text += Cli::tr("  not taken, since the other case has withdrawn it: %1\n").arg(visibleLine(name));
    for (const QString &name : report.withdrawnHere)
        text += Cli::tr("  stays withdrawn, as it is here: %1\n").arg(visibleLine(name));
    if (!report.conflicts.empty())
        text += isDry ? Cli::tr("To be decided (--theirs KEY takes what the other case says):\n")
                      : Cli::tr("Where both said something else:\n");
    for (const MergeConflict &conflict : report.conflicts)
        text += conflictText(conflict);
    if (!report.backup.isEmpty())
        text += Cli::tr("The case as it was is in \"%1\".\n").arg(QDir::toNativeSeparators(report.backup));
    return text;
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usage(Cli::tr("\"merge\" takes a case and the case that goes into it, as in: interdict-cli merge "
                             "harbour.icase station.icase"));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    const QStringList theirs = parser.values(u"theirs"_s);
    const MergeRequest request{arguments[0],
                               arguments[1],
                               std::set<QString>(theirs.begin(), theirs.end()),
                               !parser.isSet(u"no-backup"_s),
                               (*session)->author(),
                               (*session)->clock().now()};
    const bool isDry = parser.isSet(u"dry-run"_s);
    const Result<MergeReport> report =
        isDry ? previewMerge(request, CancelToken(), {}) : mergeCase(request, CancelToken(), {});
    if (!report)
        return tl::unexpected(report.error());
    return Answer{toJson(*report, isDry), toText(*report, isDry)};
}

} // namespace

Command mergeCommand()
{
    return {"merge",
            "CASE OTHER",
            QT_TRANSLATE_NOOP("Cli", "Take another case into this one; both histories are kept."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "Sources that both have are taken once, the others are read in again from their bytes as they\n"
                "were read there; what analysts wrote comes with them. Where both say something else, this case\n"
                "holds unless --theirs says otherwise. The other case is only read. A copy of this one is kept\n"
                "beside it first: that is the way back.\n"
                "Example: interdict-cli merge harbour.icase station.icase --dry-run"),
            addOptions,
            run};
}

} // namespace interdict::cli
