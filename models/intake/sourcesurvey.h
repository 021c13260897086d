// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/intake/datereading.h"
#include "models/intake/sourcelayout.h"
#include "models/intake/textdecoding.h"

#include <QByteArray>

#include <map>
#include <vector>

class QIODevice;

namespace interdict {

/// What a column's cells say about the order in its dates.
struct DateVotes
{
    qint64 dates = 0;      ///< cells such as "3/4/2014"
    qint64 ambiguous = 0;  ///< of them, those in which either number may be the month, and they differ
    int greatestFirst = 0; ///< over 12: the day
    int greatestSecond = 0;
    std::vector<qint64> dayFirstRows;   ///< the first ones that say so, counted as SourceSurvey::firstRowNotUtf8
    std::vector<qint64> monthFirstRows; ///< the same

    void add(const LeadingNumbers &numbers, qint64 row);
};

/// What one pass over all records of a source found, before its encoding is settled.
struct SourceSurvey
{
    qint64 rows = 0; ///< with the header, without leading rows and blank lines
    std::map<qsizetype, qint64> rowsByCells;
    qint64 oddRows = 0;       ///< rejected or flagged for their quotes
    qint64 strayEnds = 0;     ///< line ends outside quotes that ended no record
    qint64 emptyLastCell = 0; ///< rows whose last cell is empty
    Utf8Count utf8;
    qint64 cellsNotUtf8 = 0;
    qint64 firstRowNotUtf8 = 0; ///< from 1, the header counted as the layout says; 0 for none
    QByteArray legacySample;    ///< records with bytes that are not UTF-8
    qint64 zeroBytes = 0;
    std::vector<DateVotes> dates;    ///< for each column
    std::vector<qint64> filled;      ///< for each column: cells that hold anything but a word for "missing"
    std::vector<QByteArray> records; ///< the first ones and then some, the header's first

    [[nodiscard]] qsizetype usualCells() const;
    [[nodiscard]] qint64 evenRows() const; ///< rows that have as many cells as most
};

[[nodiscard]] Result<SourceSurvey> surveySource(QIODevice &device, const SourceLayout &layout,
                                                const TextDecoder &decoder, const CancelToken &cancel);

} // namespace interdict
