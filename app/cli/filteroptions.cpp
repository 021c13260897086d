// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/filteroptions.h"

#include "app/cli/output.h"

#include <QJsonDocument>

namespace interdict::cli {

using namespace Qt::StringLiterals;

void addFilterOption(QCommandLineParser &parser, const QString &explanation)
{
    parser.addOption({u"filter"_s, explanation, u"json"_s});
}

Result<std::vector<RowFilter>> filtersFrom(const QCommandLineParser &parser)
{
    std::vector<RowFilter> filters;
    for (const QString &text : parser.values(u"filter"_s)) {
        const Result<RowFilter> filter = rowFilterFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
        if (!filter)
            return usage(Cli::tr("\"%1\" is no filter.").arg(text));
        filters.push_back(*filter);
    }
    return filters;
}

} // namespace interdict::cli
