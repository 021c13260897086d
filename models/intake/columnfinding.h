// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/columnshape.h"
#include "models/intake/sourcesurvey.h"

#include <QJsonObject>
#include <QStringList>

#include <utility>
#include <vector>

namespace interdict {

/// What the values of one column are, for whoever has to believe it.
struct ColumnFinding
{
    enum class Kind {
        empty,
        date,
        money,
        number,
        identifierNumber, ///< digits that are no amount: leading noughts, more digits than computers count exactly
        identifier,       ///< e-mails, wallets, tracking numbers, …
        address,          ///< web addresses and host names
        place,
        route,    ///< origin and destination
        category, ///< few values that come again and again
        text,
    };

    Kind kind = Kind::empty;
    qint64 rows = 0;   ///< of the whole file
    qint64 filled = 0; ///< cells that hold a value; of the whole file where `isOfAll`, else of those looked at
    bool isOfAll = false;
    qint64 looked = 0;  ///< filled cells whose values were looked at
    qint64 fitting = 0; ///< of them, those of the kind
    qint64 different = 0;
    bool hasMoreValues = false;                             ///< than were counted
    std::vector<std::pair<QString, qint64>> frequent;       ///< of a category, the most frequent first
    QStringList currencies;                                 ///< named beside amounts, the most frequent first
    std::vector<std::pair<EntityKind, qint64>> identifiers; ///< by cells
    QString precision;                                      ///< of most dates: "year", "month", "day", "second"
    bool isRelative = false;                                ///< "39 days ago"
    bool isExcelDate = false;
    DateVotes dates; ///< of the whole file; rows are counted from 1 after the header

    [[nodiscard]] bool isMostlyMissing() const { return filled * 2 < rows; }
};

[[nodiscard]] QString toToken(ColumnFinding::Kind kind);
/// "date", "money", … for people.
[[nodiscard]] QString displayName(ColumnFinding::Kind kind);

/// Of cells that were looked at alone; the counts of the whole file are the caller's to add.
[[nodiscard]] ColumnFinding findingOf(const ColumnShape &shape, bool isNamedDate);
/// One for each column of a table whose rows are cells already; counts are of `rows`.
[[nodiscard]] std::vector<ColumnFinding> findColumns(const QStringList &columnNames,
                                                     const std::vector<QStringList> &rows);

[[nodiscard]] QJsonObject toJson(const ColumnFinding &finding);
/// In short: "dates, 3 of 120 ambiguous", "money in USD and BTC", "5 different values".
[[nodiscard]] QString shortDescription(const ColumnFinding &finding);
/// In whole sentences: what the values are, how many are missing, which rows decide.
[[nodiscard]] QStringList sentencesOn(const ColumnFinding &finding);

} // namespace interdict
