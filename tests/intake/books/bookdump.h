// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace interdict::test {

/// The rows of a comma-separated dump of a sheet that are not empty.
[[nodiscard]] std::vector<QStringList> dumpRows(const QString &path);

/// Whether a cell says what the dump says. Excel's CSV shows a General number in the 11 characters of a cell, and dates
/// in the writer's order.
[[nodiscard]] bool isSameCell(const QString &found, const QString &expected);

/// The dumps were made from another save of the book, so these functions had other results.
[[nodiscard]] bool changesWithEachSave(const QString &function);

/// How many cells differ; each is told.
struct DumpComparison
{
    int cells = 0;
    int wrong = 0;
};
[[nodiscard]] DumpComparison compareWithDump(const std::vector<QStringList> &found,
                                             const std::vector<QStringList> &expected);

} // namespace interdict::test
