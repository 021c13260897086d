// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/sourcechoice.h"

#include "app/cli/command.h"
#include "models/store/sourcequeries.h"

#include <algorithm>

namespace interdict::cli {

using namespace Qt::StringLiterals;

Result<Source> chosenSource(const Database &database, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return sourceById(database, RowId<Source>(number));
    const Result<std::vector<Source>> sources = allSources(database);
    if (!sources)
        return tl::unexpected(sources.error());
    const auto isNamed = [&text](const Source &source) { return source.fileName == text || source.member == text; };
    const auto found = std::find_if(sources->begin(), sources->end(), isNamed);
    if (found == sources->end())
        return failure(ErrorCode::notFound,
                       Cli::tr("The case has no source \"%1\". \"interdict-cli info CASE\" lists them.").arg(text));
    if (std::count_if(sources->begin(), sources->end(), isNamed) > 1)
        return failure(ErrorCode::badInput,
                       Cli::tr("Several sources are named \"%1\". Give the number of one; \"interdict-cli info CASE\" "
                               "lists them.")
                           .arg(text));
    return *found;
}

} // namespace interdict::cli
