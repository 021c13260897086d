// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"name"_s, Cli::tr("The case's name; otherwise the file's."), u"name"_s});
    parser.addOption({u"agency"_s, Cli::tr("The body the case belongs to."), u"agency"_s});
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"new\" takes the name of the case file, as in: interdict-cli new harbour.icase"));
    const Result<Clock> clock = clockFrom(parser);
    if (!clock)
        return tl::unexpected(clock.error());
    const Result<std::unique_ptr<CaseSession>> session = CaseSession::create(
        arguments[0], {{}, parser.value(u"name"_s), parser.value(u"agency"_s), {}}, parser.value(u"author"_s), *clock);
    if (!session)
        return tl::unexpected(session.error());
    const CaseProperties &made = (*session)->properties();
    return Answer{{{u"case"_s, arguments[0]}, {u"id"_s, made.id}, {u"name"_s, made.name}},
                  Cli::tr("Made the case \"%1\" in %2.").arg(made.name, arguments[0])};
}

} // namespace

Command newCommand()
{
    return {"new",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "Make a new case."),
            QT_TRANSLATE_NOOP("Cli",
                              "A case is one file, NAME.icase. An existing file is never overwritten.\n"
                              "Example: interdict-cli new harbour.icase --name \"Harbour\" --agency \"Customs\""),
            addOptions,
            run};
}

} // namespace interdict::cli
