// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/mergehistories.h"

#include "models/store/historylog.h"

#include <algorithm>
#include <limits>

namespace interdict {

namespace {

Outcome copyHistory(const Database &database, const Database &other, qint64 merged)
{
    for (qint64 next = 1;;) {
        const Result<std::vector<HistoryEntry>> entries = readHistory(other, next, 1000);
        if (!entries)
            return tl::unexpected(entries.error());
        if (entries->empty())
            return {};
        for (const HistoryEntry &entry : *entries) {
            if (Outcome added = addMergedEntry(database, merged, entry); !added)
                return added;
        }
        next += qint64(entries->size());
    }
}

/// The same case with the same history: it is kept already.
bool isSame(const MergedCase &a, const MergedCase &b)
{
    return a.caseId == b.caseId && a.head == b.head;
}

/// The cases that had been merged into the other one.
Outcome keepEarlierHistories(const Database &database, const Database &other)
{
    const Result<std::vector<MergedCase>> theirs = mergedCases(other);
    const Result<std::vector<MergedCase>> ours = mergedCases(database);
    if (!theirs || !ours)
        return tl::unexpected((!theirs ? theirs : ours).error());
    for (const MergedCase &earlier : *theirs) {
        const bool isKnown = std::any_of(ours->begin(), ours->end(),
                                         [&earlier](const MergedCase &known) { return isSame(known, earlier); });
        if (isKnown)
            continue;
        const Result<qint64> id = addMergedCase(database, earlier);
        const Result<std::vector<HistoryEntry>> entries =
            mergedHistory(other, earlier.id, 1, std::numeric_limits<qint64>::max());
        if (!id || !entries)
            return tl::unexpected(!id ? id.error() : entries.error());
        for (const HistoryEntry &entry : *entries) {
            if (Outcome added = addMergedEntry(database, *id, entry); !added)
                return added;
        }
    }
    return {};
}

} // namespace

Result<qint64> keepHistories(const Database &database, const Database &other, const MergedCase &merged)
{
    if (Outcome earlier = keepEarlierHistories(database, other); !earlier)
        return tl::unexpected(earlier.error());
    const Result<std::vector<MergedCase>> kept = mergedCases(database);
    if (!kept)
        return tl::unexpected(kept.error());
    for (const MergedCase &known : *kept) {
        if (isSame(known, merged))
            return known.id;
    }
    const Result<qint64> id = addMergedCase(database, merged);
    if (!id)
        return id;
    if (Outcome copied = copyHistory(database, other, *id); !copied)
        return tl::unexpected(copied.error());
    return id;
}

} // namespace interdict
