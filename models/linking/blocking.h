// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/linking/fieldcomparer.h"

#include <span>
#include <vector>

namespace interdict {

/// Rows of one table, or of two behind each other.
struct RowSpace
{
    int rows = 0;
    int split = -1; ///< the first row of the second table; -1: there is one table only

    [[nodiscard]] bool mayPair(int a, int b) const { return a != b && (split < 0 || (a < split) != (b < split)); }
    [[nodiscard]] double allPairs() const
    {
        return split < 0 ? double(rows) * (rows - 1) / 2 : double(split) * (rows - split);
    }
};

/// Two rows in one number, the lower one first.
[[nodiscard]] inline quint64 packedPair(int a, int b)
{
    return a < b ? quint64(a) << 32 | quint32(b) : quint64(b) << 32 | quint32(a);
}
[[nodiscard]] inline int lowerRow(quint64 pair)
{
    return int(pair >> 32);
}
[[nodiscard]] inline int upperRow(quint64 pair)
{
    return int(quint32(pair));
}

struct CandidatePairs
{
    std::vector<quint64> pairs; ///< ascending, each once
    bool isCutShort = false;
};

/// Pairs of rows that share something telling: a key of a field, or two fields roughly. Groups that share too much are
/// compared with their neighbours only, so that time and memory are bounded by mostPairs.
[[nodiscard]] CandidatePairs findCandidates(std::span<const std::unique_ptr<FieldComparer>> fields, RowSpace space,
                                            qint64 mostPairs, const CancelToken &cancel);

} // namespace interdict
