// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/store/sourcearchive.h"
#include "models/store/sourcequeries.h"

#include <QSaveFile>

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
    QSaveFile file(arguments[2]);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::cannotWrite,
                       Cli::tr("\"%1\" could not be written: %2.").arg(arguments[2], file.errorString()));
    const Result<Sha256> digest = extractSource(database, source->id, file, CancelToken(), {});
    if (!digest)
        return tl::unexpected(digest.error());
    if (*digest != source->digest)
        return failure(ErrorCode::damaged,
                       Cli::tr("The stored bytes of source \"%1\" are not those that were imported; nothing was "
                               "written. Use a backup copy of the case.")
                           .arg(source->fileName));
    if (!file.commit())
        return failure(ErrorCode::cannotWrite,
                       Cli::tr("\"%1\" could not be written: %2.").arg(arguments[2], file.errorString()));
    return Answer{{{u"file"_s, arguments[2]}, {u"source"_s, toJson(*source)}},
                  Cli::tr("Wrote the original bytes of \"%1\" to %2; their SHA-256 is that of the import, %3.")
                      .arg(source->fileName, arguments[2], digest->toString())};
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
