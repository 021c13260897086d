// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/clock.h"
#include "models/casework/casesession.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace interdict::cli {

/// What the program returns to a script.
enum ExitCode {
    exitDone = 0,
    exitUsage = 2,       ///< the command line cannot be understood
    exitInput = 3,       ///< a file or value cannot be used; the message says why
    exitInUse = 4,       ///< the case is in use
    exitFailedCheck = 5, ///< verify found a fault
    exitInternal = 6,
};

/// What a command has to say: JSON for machines, lines for people.
struct Answer
{
    QJsonObject json;
    QString text;
    int exitCode = exitDone;
    bool isPrinted = false; ///< record by record, as they came; nothing is left to print
};

/// One command of the program, in a file of its own.
struct Command
{
    const char *name;
    const char *arguments;   ///< "CASE FILE…"
    const char *summary;     ///< one sentence, translated with context "Cli"
    const char *explanation; ///< with examples, translated with context "Cli"
    void (*addOptions)(QCommandLineParser &);
    Result<Answer> (*run)(const QCommandLineParser &, const QStringList &arguments);
};

[[nodiscard]] Command newCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command probeCommand();
[[nodiscard]] Command readCommand();
[[nodiscard]] Command infoCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command findCommand();
[[nodiscard]] Command figuresCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command graphCommand();
[[nodiscard]] Command matchCommand();
[[nodiscard]] Command judgeCommand();
[[nodiscard]] Command noteCommand();
[[nodiscard]] Command tagCommand();
[[nodiscard]] Command gradeCommand();
[[nodiscard]] Command markCommand();
[[nodiscard]] Command viewsCommand();
[[nodiscard]] Command suggestCommand();
[[nodiscard]] Command linksCommand();
[[nodiscard]] Command packetCommand();
[[nodiscard]] Command docketCommand();
[[nodiscard]] Command recipientsCommand();
[[nodiscard]] Command proposeCommand();
[[nodiscard]] Command coverageCommand();
[[nodiscard]] Command letterCommand();
[[nodiscard]] Command profilesCommand();
[[nodiscard]] Command reviewCommand();
[[nodiscard]] Command withdrawCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command rowsCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command stampCommand();
[[nodiscard]] Command keysCommand();
[[nodiscard]] Command markingCommand();
[[nodiscard]] Command extractCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command copyCommand();
[[nodiscard]] Command scanCommand();
[[nodiscard]] Command identifyCommand();
[[nodiscard]] Command lexiconCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command compactCommand();
[[nodiscard]] Command portableCommand();
[[nodiscard]] Command mergeCommand();
[[nodiscard]] Command diffCommand();

/// The sentences of the command line.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
[[nodiscard]] QString say(const char *text);
/// ErrorCode::badInput with a sentence about the command line itself.
[[nodiscard]] tl::unexpected<Error> usage(const QString &message);
/// The time from --time where given (ISO 8601 with zone), else the machine's.
[[nodiscard]] Result<Clock> clockFrom(const QCommandLineParser &parser);
/// Signed as --author says where no author is given. readOnly for a portable copy that is to be written.
[[nodiscard]] Result<std::unique_ptr<CaseSession>> openCase(const QCommandLineParser &parser, const QString &path,
                                                            CaseFile::Access access, const QString &author = {});
/// A positive number from an option, or `otherwise`.
[[nodiscard]] Result<qint64> numberFrom(const QCommandLineParser &parser, const QString &option, qint64 otherwise);

} // namespace interdict::cli
