// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/originals.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &) {}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    bool isNumber = false;
    const qint64 number = arguments.value(1).toLongLong(&isNumber);
    if (arguments.size() != 3 || !isNumber)
        return usage(Cli::tr("\"extract\" takes a case, a source's number and a file, as in: interdict-cli extract "
                             "harbour.icase 1 copy.csv"));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Database &database = (*session)->database();
    const Result<Source> source = sourceById(database, RowId<Source>(number));
    if (!source)
        return tl::unexpected(source.error());
    const Result<SavedOriginal> saved = saveOriginal(database, *source, arguments[2], CancelToken(), {});
    if (!saved)
        return tl::unexpected(saved.error());
    const QString text =
        saved->isWhole ? Cli::tr("Wrote the original bytes of \"%1\" to %2; their SHA-256 is that of the import, %3.")
                       : Cli::tr("Wrote what this portable copy holds of \"%1\" to %2: the bytes of its records, with "
                                 "zeros in between. The SHA-256 of that is %3.");
    return Answer{{{u"file"_s, arguments[2]},
                   {u"source"_s, toJson(*source)},
                   {u"isWhole"_s, saved->isWhole},
                   {u"writtenSha256"_s, saved->digest.toString()}},
                  text.arg(visibleLine(source->fileName), arguments[2], saved->digest.toString())};
}

} // namespace

Command extractCommand()
{
    return {"extract",
            "CASE SOURCE FILE",
            QT_TRANSLATE_NOOP("Cli", "Write an imported file out again, bit for bit."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "SOURCE is its number as \"info\" shows it.\nExample: interdict-cli extract harbour.icase 1 copy.csv"),
            addOptions,
            run};
}

} // namespace interdict::cli
