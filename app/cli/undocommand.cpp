// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/selectiveundo.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

enum class Direction { undo, redo };

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"entry"_s, Cli::tr("This entry of the history, whatever came after it; otherwise the last one."),
                      u"number"_s});
    parser.addOption({u"together"_s, Cli::tr("Also the entries that stand in the way, in one step.")});
    parser.addOption({u"dry-run"_s, Cli::tr("Only say what would be done.")});
}

QJsonArray toJson(const std::vector<Obstacle> &obstacles)
{
    QJsonArray array;
    for (const Obstacle &obstacle : obstacles)
        array.append(QJsonObject{{u"number"_s, obstacle.entry.number},
                                 {u"author"_s, obstacle.entry.author},
                                 {u"at"_s, obstacle.entry.at.toString(Qt::ISODate)},
                                 {u"summary"_s, obstacle.entry.summary},
                                 {u"why"_s, obstacle.why}});
    return array;
}

QString listed(const std::vector<Obstacle> &obstacles)
{
    QString text;
    for (const QString &line : inWords(obstacles))
        text += u"\n  "_s + line;
    return text;
}

Result<SelectivePlan> lastStep(const CaseSession &session, Direction direction)
{
    Result<CaseCommand> command = direction == Direction::undo ? session.undoCommand() : session.redoCommand();
    if (!command)
        return tl::unexpected(command.error());
    return SelectivePlan{std::move(*command), {}};
}

Result<SelectivePlan> planFrom(const QCommandLineParser &parser, const CaseSession &session, Direction direction)
{
    if (!parser.isSet(u"entry"_s))
        return lastStep(session, direction);
    const Result<qint64> number = numberFrom(parser, u"entry"_s, 0);
    if (!number)
        return tl::unexpected(number.error());
    return direction == Direction::undo ? planUndo(session, *number) : planRedo(session, *number);
}

Result<Answer> repeat(const QCommandLineParser &parser, const QStringList &arguments, Direction direction)
{
    if (arguments.size() != 1)
        return usage(direction == Direction::undo
                         ? Cli::tr("\"undo\" takes a case, as in: interdict-cli undo harbour.icase --entry 12")
                         : Cli::tr("\"redo\" takes a case, as in: interdict-cli redo harbour.icase --entry 12"));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    const Result<SelectivePlan> plan = planFrom(parser, **session, direction);
    if (!plan)
        return tl::unexpected(plan.error());
    const bool isDry = parser.isSet(u"dry-run"_s);
    if (plan->needsMore() && !parser.isSet(u"together"_s) && !isDry)
        return failure(ErrorCode::badInput,
                       Cli::tr("The entry does not stand alone. With --together, these go with it in one step:%1")
                           .arg(listed(plan->obstacles)));
    if (!isDry) {
        if (Outcome done = (*session)->perform(plan->command); !done)
            return tl::unexpected(done.error());
    }
    const QString text = (isDry ? Cli::tr("Would be done: %1%2\n") : Cli::tr("%1%2\n"))
                             .arg(visibleLine(plan->command.summary), listed(plan->obstacles));
    return Answer{{{u"dryRun"_s, isDry},
                   {u"summary"_s, plan->command.summary},
                   {u"rows"_s, qint64(plan->command.changes.size())},
                   {u"together"_s, toJson(plan->obstacles)}},
                  text};
}

Result<Answer> runUndo(const QCommandLineParser &parser, const QStringList &arguments)
{
    return repeat(parser, arguments, Direction::undo);
}

Result<Answer> runRedo(const QCommandLineParser &parser, const QStringList &arguments)
{
    return repeat(parser, arguments, Direction::redo);
}

} // namespace

Command undoCommand()
{
    return {"undo",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "Undo the last change, or any one of the history."),
            QT_TRANSLATE_NOOP("Cli",
                              "An earlier entry is undone without what came after it, where nothing later rests on "
                              "it; otherwise the entries in the way are named (exit code 3).\n"
                              "Examples:\n"
                              "  interdict-cli undo harbour.icase\n"
                              "  interdict-cli undo harbour.icase --entry 12 --dry-run\n"
                              "  interdict-cli undo harbour.icase --entry 12 --together"),
            addOptions,
            runUndo};
}

Command redoCommand()
{
    return {"redo",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "Redo what was undone last, or any undone entry of the history."),
            QT_TRANSLATE_NOOP("Cli", "Examples:\n"
                                     "  interdict-cli redo harbour.icase\n"
                                     "  interdict-cli redo harbour.icase --entry 12"),
            addOptions,
            runRedo};
}

} // namespace interdict::cli
