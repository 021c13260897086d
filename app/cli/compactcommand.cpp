// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "models/casework/knowncases.h"
#include "models/store/casecompact.h"

#include <QLocale>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"dry-run"_s, Cli::tr("Say how much room it would give back, change nothing.")});
}

QString size(qint64 bytes)
{
    return bytes < 0 ? Cli::tr("unknown") : QLocale().formattedDataSize(bytes);
}

QJsonObject toJson(const CaseRoom &room)
{
    return {{u"fileBytes"_s, room.file}, {u"unusedBytes"_s, room.unused}, {u"diskFreeBytes"_s, room.diskFree}};
}

Result<Answer> measure(const QCommandLineParser &parser, const QString &path)
{
    const auto session = openCase(parser, path, CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Result<CaseRoom> room = roomOf(path);
    if (!room)
        return tl::unexpected(room.error());
    return Answer{{{u"case"_s, path}, {u"before"_s, toJson(*room)}, {u"dryRun"_s, true}},
                  Cli::tr("%1 of %2 are unused; the disk has %3 left.")
                      .arg(size(room->unused), size(room->file), size(room->diskFree))};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"compact\" takes a case, as in: interdict-cli compact harbour.icase"));
    if (parser.isSet(u"dry-run"_s))
        return measure(parser, arguments[0]);
    const Result<Clock> clock = clockFrom(parser);
    if (!clock)
        return tl::unexpected(clock.error());
    const QString given = parser.value(u"author"_s);
    const Result<CompactReport> report =
        compactCase({arguments[0], given.isEmpty() ? accountName() : given, clock->now()}, CancelToken(), {});
    if (!report)
        return tl::unexpected(report.error());
    rememberCase(arguments[0]); // what was written has been checked
    return Answer{
        {{u"case"_s, arguments[0]}, {u"before"_s, toJson(report->before)}, {u"after"_s, toJson(report->after)}},
        Cli::tr("The case took %1 and takes %2 now; the disk had %3 left and has %4.")
            .arg(size(report->before.file), size(report->after.file), size(report->before.diskFree),
                 size(report->after.diskFree))};
}

} // namespace

Command compactCommand()
{
    return {"compact",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "Write a case file anew, without the room that deleted rows left."),
            QT_TRANSLATE_NOOP("Cli",
                              "Nobody may have the case open. The new file takes the place of the old one when it is\n"
                              "whole and checked; until then the case is what it was, whatever happens. What was\n"
                              "deleted cannot be found in the file afterwards.\n"
                              "Example: interdict-cli compact harbour.icase --dry-run"),
            addOptions,
            run};
}

} // namespace interdict::cli
