// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/records/kinds.h"
#include "models/records/rows.h"
#include "models/store/database.h"

#include <QStringList>

#include <array>
#include <vector>

namespace interdict {

/// What of a list of terms a case has: a line for each term.
struct TermHits
{
    enum Column { listings, sellers, sites, shipments, identifiers, others, notes, evidence, columns };

    QString term;
    QString takenAs; ///< translated: "domain example.com"; empty for words
    std::array<qint64, columns> counts{};
    std::vector<RowId<Entity>> entities{}; ///< those counted, at most mostEntities
    bool isIdentifier = false;             ///< listings are those in whose records the entity was found

    static constexpr size_t mostEntities = 1000;
    [[nodiscard]] qint64 total() const;
};

/// The terms of a text: one a line, or the cells of one column of a file with commas, tabs or semicolons (the column
/// `column`, 0 for the first, is asked for only where there are several). Doubled and empty ones are left out.
struct TermList
{
    static constexpr qsizetype mostTerms = 100'000;

    QStringList terms;
    QStringList columns; ///< the cells of the first line where it has several; else empty
    bool isCut = false;  ///< there were more than mostTerms
};
[[nodiscard]] TermList termsOf(const QString &text, int column = 0);
/// The text of such a file, of at most 64 MiB: UTF-8, UTF-16 with a mark, else Latin 1.
[[nodiscard]] Result<QString> readTermFile(const QString &path);

/// Looks every term up in all kinds: as the identifier that it is, in its normal form, else as a phrase, and in names
/// as whole words. A job: opens the case by itself. Progress counts terms.
[[nodiscard]] Result<std::vector<TermHits>> searchTerms(const QString &casePath, const QStringList &terms,
                                                        const CancelToken &cancel, const ProgressSink &progress);

/// Comma-separated, with a head, for spreadsheets: no cell is evaluated.
[[nodiscard]] QString toCsv(const std::vector<TermHits> &hits);
/// "Listings", "Sellers", …
[[nodiscard]] QString columnTitle(TermHits::Column column);

} // namespace interdict
