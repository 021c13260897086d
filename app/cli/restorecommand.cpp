// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/sourcechoice.h"
#include "models/casework/withdrawal.h"
#include "models/values/safetext.h"

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &) {}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usage(Cli::tr("\"restore\" takes a case and the number of a source, as in: interdict-cli restore "
                             "harbour.icase 3"));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    const Result<Source> source = chosenSource((*session)->database(), arguments[1]);
    if (!source)
        return tl::unexpected(source.error());
    const WithdrawalRequest request{(*session)->path(), source->id, (*session)->author(), (*session)->clock().now()};
    const Result<ImportResult> result = restoreImport(request, CancelToken(), {});
    if (!result)
        return tl::unexpected(result.error());
    const QJsonObject json{{u"source"_s, source->id.value()},
                           {u"file"_s, source->fileName},
                           {u"records"_s, result->kept + result->flagged},
                           {u"flagged"_s, result->flagged},
                           {u"rejected"_s, result->rejected},
                           {u"newListings"_s, result->newListings},
                           {u"newEntities"_s, result->newEntities},
                           {u"newLinks"_s, result->newLinks}};
    return Answer{json, Cli::tr("The import of \"%1\" was restored: %2 records kept, %3 of them flagged, and %4 "
                                "rejected; %5 listings, %6 entities and %7 links are back.\n")
                            .arg(visibleLine(source->fileName), grouped(result->kept + result->flagged),
                                 grouped(result->flagged), grouped(result->rejected), grouped(result->newListings),
                                 grouped(result->newEntities), grouped(result->newLinks))};
}

} // namespace

Command restoreCommand()
{
    return {"restore",
            "CASE SOURCE",
            QT_TRANSLATE_NOOP("Cli", "Bring a withdrawn import back."),
            QT_TRANSLATE_NOOP(
                "Cli", "The source, with what came out of it, is read again from the bytes that the case keeps,\n"
                       "as it was read and mapped at its import, and with what analysts decided about its\n"
                       "records. Records, entities, listings and links have the numbers they had.\n"
                       "Example: interdict-cli restore harbour.icase 3"),
            addOptions,
            run};
}

} // namespace interdict::cli
