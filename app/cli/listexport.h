// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "app/cli/command.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"

namespace interdict::cli {

// What "list" does with seizures, and with --csv and --xlsx: tables as the window exports them, all rows unless --limit
// says fewer.

void addExportOptions(QCommandLineParser &parser);
[[nodiscard]] bool isExportAsked(const QCommandLineParser &parser);
[[nodiscard]] Result<Answer> exportListings(const QCommandLineParser &parser, CaseSession *session,
                                            const ListingQuery &query);
[[nodiscard]] Result<Answer> exportEntities(const QCommandLineParser &parser, CaseSession *session,
                                            const EntityQuery &query);
/// Lists them where no export is asked for.
[[nodiscard]] Result<Answer> listSeizures(const QCommandLineParser &parser, CaseSession *session, qint64 limit);

} // namespace interdict::cli
