// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"

#include <QFileInfo>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &) {}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usage(Cli::tr(
            "\"copy\" takes a case and the name of the copy, as in: interdict-cli copy harbour.icase backup.icase"));
    if (QFileInfo::exists(arguments[1]))
        return failure(ErrorCode::cannotWrite,
                       Cli::tr("\"%1\" exists already. Choose another name.").arg(arguments[1]));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    if (Outcome copied = (*session)->saveCopy(arguments[1]); !copied)
        return tl::unexpected(copied.error());
    return Answer{{{u"case"_s, arguments[0]}, {u"copy"_s, arguments[1]}},
                  Cli::tr("Copied the case to %1.").arg(arguments[1])};
}

} // namespace

Command copyCommand()
{
    return {"copy",
            "CASE FILE",
            QT_TRANSLATE_NOOP("Cli", "Save a copy of a case, even while it is in use."),
            QT_TRANSLATE_NOOP(
                "Cli", "The copy is whole and consistent.\nExample: interdict-cli copy harbour.icase backup.icase"),
            addOptions,
            run};
}

} // namespace interdict::cli
