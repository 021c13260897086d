// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourceprobe.h"
#include "models/linking/matching.h"

#include <QString>

#include <optional>
#include <vector>

namespace interdict {

/// A table of a file, read whole so that its rows can be compared.
struct ReadTable
{
    MatchTable table;
    std::vector<qint64> rowNumbers; ///< of its rows, as RawRow has them
    qint64 rejected = 0;            ///< rows that could not be read and are not compared

    /// The cell of the column so named; empty where there is none.
    [[nodiscard]] QString cell(int row, const QString &column) const;
};
inline constexpr qint64 mostTableRows = 3000000;

/// Reads a table of any format: the probe's first part with rows. Errors: as OpenSource::readRows(); badInput for a
/// format whose records are no table; limitExceeded for one of more than mostTableRows.
[[nodiscard]] Result<ReadTable> readTable(const QString &path, const SourceProbe &probe, const CancelToken &cancel,
                                          const ProgressSink &progress = {});

/// Likely duplicates within a table, or between two.
class TableMatch
{
public:
    /// A job. Errors: as Matcher::learn().
    [[nodiscard]] static Result<TableMatch> find(ReadTable first, std::optional<ReadTable> second,
                                                 const MatchOptions &options, const CancelToken &cancel,
                                                 const ProgressSink &progress = {});

    /// A pair as the files have it.
    struct Pair
    {
        qint64 a = 0; ///< row numbers
        qint64 b = 0;
        QString idA; ///< null where the table has no column of ids
        QString idB;
        ScoredPair scored;
        std::vector<MatchReason> reasons;
    };
    [[nodiscard]] size_t count() const { return m_matcher.suggestions().size(); }
    [[nodiscard]] Pair pair(size_t index) const; ///< best first
    [[nodiscard]] const Matcher &matcher() const { return m_matcher; }
    [[nodiscard]] const ReadTable &first() const { return m_first; }
    [[nodiscard]] const ReadTable &second() const { return m_second ? *m_second : m_first; }

private:
    TableMatch(ReadTable first, std::optional<ReadTable> second, Matcher matcher)
        : m_first(std::move(first)), m_second(std::move(second)), m_matcher(std::move(matcher))
    {
    }

    ReadTable m_first;
    std::optional<ReadTable> m_second;
    Matcher m_matcher;
};

} // namespace interdict
