// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/basics/language.h"
#include "models/values/safetext.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace interdict;
using namespace interdict::cli;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        newCommand(),      importCommand(),   probeCommand(),      readCommand(),    infoCommand(),
        listCommand(),     findCommand(),     showCommand(),       graphCommand(),   suggestCommand(),
        judgeCommand(),    linksCommand(),    matchCommand(),      noteCommand(),    markCommand(),
        viewsCommand(),    markingCommand(),  recipientsCommand(), proposeCommand(), coverageCommand(),
        letterCommand(),   docketCommand(),   packetCommand(),     keysCommand(),    stampCommand(),
        compareCommand(),  verifyCommand(),   profilesCommand(),   reviewCommand(),  rowsCommand(),
        withdrawCommand(), restoreCommand(),  extractCommand(),    historyCommand(), copyCommand(),
        scanCommand(),     identifyCommand(), lexiconCommand(),    checkCommand(),   compactCommand(),
        portableCommand(), mergeCommand(),    diffCommand(),       tagCommand(),     gradeCommand(),
        undoCommand(),     redoCommand(),     figuresCommand()};
    return all;
}

QString overview()
{
    QString text = Cli::tr("interdict-cli: cases of online drug supply, from the command line\n\n"
                           "Usage: interdict-cli COMMAND … [--json]\n\nCommands:\n");
    for (const Command &command : commands())
        text += u"  %1 %2\n"_s.arg(QLatin1StringView(command.name), -10).arg(Cli::tr(command.summary));
    text += Cli::tr(
        "\nThe whole job:\n"
        "  interdict-cli new harbour.icase --name Harbour\n"
        "  interdict-cli import harbour.icase listings.csv\n"
        "  interdict-cli list harbour.icase sellers --sort listings --limit 10\n"
        "  interdict-cli graph harbour.icase --svg graph.svg\n"
        "  interdict-cli packet harbour.icase --entity seller:NAME --kind registry --to \"Example Registry\" --out "
        "packet.zip\n"
        "  interdict-cli verify packet.zip\n\n"
        "\"interdict-cli COMMAND --help\" explains a command. Exit codes: 0 done, 2 wrong use, 3 unusable input,\n"
        "4 case in use, 5 a check failed, 6 a fault of the program.\n");
    return text;
}

int exitCodeOf(const Error &error)
{
    if (error.detail == "usage"_L1)
        return exitUsage;
    switch (error.code) {
    case ErrorCode::caseInUse:
        return exitInUse;
    case ErrorCode::damaged:
        return exitFailedCheck;
    case ErrorCode::internal:
        return exitInternal;
    default:
        return exitInput;
    }
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption({u"json"_s, Cli::tr("Answer in JSON.")});
    parser.addOption({u"author"_s,
                      Cli::tr("The name that signs changes; otherwise INTERDICT_AUTHOR or the account's name."),
                      u"name"_s});
    parser.addOption({u"time"_s, Cli::tr("The time to note, as in 2026-01-31T12:00:00Z; otherwise now."), u"time"_s});
    parser.addOption({QStringList{u"h"_s, u"help"_s}, Cli::tr("Explain this command.")});
}

int report(const Result<Answer> &answer, bool asJson)
{
    if (!answer) {
        printError(u"interdict-cli: "_s + visibleText(answer.error().message)); // it may name hostile files
        if (asJson)
            printOut(QString::fromUtf8(
                QJsonDocument(QJsonObject{{u"error"_s, answer.error().message}, {u"detail"_s, answer.error().detail}})
                    .toJson(QJsonDocument::Compact)));
        return exitCodeOf(answer.error());
    }
    if (answer->isPrinted)
        return answer->exitCode;
    printOut(asJson ? QString::fromUtf8(QJsonDocument(answer->json).toJson()) : answer->text);
    return answer->exitCode;
}

int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    command.addOptions(parser);
    parser.setApplicationDescription(Cli::tr(command.summary) + u"\n\n"_s + Cli::tr(command.explanation));
    const bool parsed = parser.parse(arguments);
    if (parser.isSet(u"help"_s)) {
        QString help = parser.helpText();
        const qsizetype lineEnd = help.indexOf(u'\n');
        help.replace(0, lineEnd,
                     Cli::tr("Usage: interdict-cli %1 %2 [options]")
                         .arg(QLatin1StringView(command.name), QString::fromUtf8(command.arguments)));
        printOut(help);
        return exitDone;
    }
    if (!parsed) {
        printError(u"interdict-cli: "_s + parser.errorText());
        return exitUsage;
    }
    return report(command.run(parser, parser.positionalArguments()), parser.isSet(u"json"_s));
}

/// Standard error is for sentences that say what to do; Qt's remarks on the environment are none.
void passFaultsOnly(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("INTERDICT_DEBUG"))
        printError(message);
}

int run(QStringList arguments)
{
    if (arguments.size() < 2 || arguments[1] == "--help"_L1 || arguments[1] == "-h"_L1 || arguments[1] == "help"_L1) {
        printOut(overview());
        return arguments.size() < 2 ? exitUsage : exitDone;
    }
    if (arguments[1] == "--version"_L1) {
        printOut(u"interdict-cli "_s + QCoreApplication::applicationVersion());
        return exitDone;
    }
    const QString name = arguments.takeAt(1);
    const auto command = std::find_if(commands().begin(), commands().end(),
                                      [&name](const Command &c) { return name == QLatin1StringView(c.name); });
    if (command == commands().end()) {
        printError(
            Cli::tr("interdict-cli: there is no command \"%1\". \"interdict-cli --help\" lists them.").arg(name));
        return exitUsage;
    }
    return runCommand(*command, arguments);
}

/// A script that gets a part of an answer must not take it for the whole.
int checkPrinted(int exitCode)
{
    if (isAllPrinted())
        return exitCode;
    printError(
        Cli::tr("interdict-cli: the answer could not be written out in full, as where the disk is full. What the "
                "command did is done."));
    return exitCode == exitDone ? exitInput : exitCode;
}

} // namespace

int main(int argc, char *argv[])
{
    // Pictures and the PDF need fonts, never a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(passFaultsOnly);
    QGuiApplication application(argc, argv);
    const Utf8Console console;
    QCoreApplication::setApplicationName(u"interdict"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INTERDICT_VERSION));
    useLanguage(QLocale());
    return checkPrinted(run(application.arguments()));
}
