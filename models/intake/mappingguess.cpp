// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/mappingguess.h"

#include "models/intake/columnguess.h"
#include "models/intake/datereading.h"
#include "models/intake/probeevidence.h"

#include <QCoreApplication>

namespace interdict {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Probe)
};

/// By numbers over 12 in all of the column, not only in its first rows.
void settleDateOrder(Probe &probe)
{
    const auto column = probe.mapping.columnOf(RecordField::seen);
    if (!column || probe.findings[size_t(*column)].dates.dates == 0)
        return;
    const DateVotes &votes = probe.findings[size_t(*column)].dates;
    const bool isMonthFirst = votes.greatestFirst <= 12 && votes.greatestSecond > 12;
    probe.mapping.dateOrder = isMonthFirst ? ColumnMapping::DateOrder::monthFirst : ColumnMapping::DateOrder::dayFirst;
    probe.evidence << sentenceOnDates(votes, probe.layout.columnNames[*column]);
}

/// A column that says it, unless it only says how long before the file was made.
void settleDayOfFile(Probe &probe, const QString &fileName)
{
    const auto column = probe.mapping.columnOf(RecordField::seen);
    const bool isRelative = column && probe.findings[size_t(*column)].isRelative;
    if (column && !isRelative)
        return;
    probe.mapping.seen = dateInFileName(fileName);
    if (!probe.mapping.seen && isRelative)
        probe.evidence << Words::tr(
                              "Column \"%1\" counts days back from the day the file was made, which its name does "
                              "not say. Say which day that was.")
                              .arg(probe.layout.columnNames[*column]);
    else if (probe.mapping.seen)
        probe.evidence
            << (isRelative
                    ? Words::tr(
                          "The date in the file's name, %1, is taken for the day from which days are counted back.")
                    : Words::tr("No column says when the rows were seen; the date in the file's name, %1, is taken for "
                                "all of them."))
                   .arg(probe.mapping.seen->toString());
}

} // namespace

void guessMapping(Probe &probe, const std::vector<ColumnShape> &shapes, const QString &fileName)
{
    probe.readingSentences = probe.evidence.size();
    ColumnGuess guess = guessColumns(probe.layout, shapes);
    probe.mapping = std::move(guess.mapping);
    probe.evidence << guess.evidence;
    settleDateOrder(probe);
    settleDayOfFile(probe, fileName);
}

} // namespace interdict
