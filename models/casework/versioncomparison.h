// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/records/rows.h"
#include "models/store/database.h"

#include <QStringList>

#include <vector>

namespace interdict {

/// One thing that is not the same in both versions. Texts may quote sources.
struct CaseDifference
{
    enum class Change { added, removed, changed }; ///< from the first to the second
    Change change = Change::added;
    QString kind; ///< as comparedKinds() says
    QString name;
    QString before; ///< of what changed: "price: 900 USD; last seen: 2026-01-03"
    QString after;
};
[[nodiscard]] QString toToken(CaseDifference::Change change);     ///< "added"
[[nodiscard]] QString displayName(CaseDifference::Change change); ///< translated
[[nodiscard]] QString comparedKindInWords(const QString &kind);   ///< translated, of many: "listings"

struct KindComparison
{
    QString kind;
    qint64 first = 0; ///< how many there are
    qint64 second = 0;
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;
};

/// How the two histories run. They are versions of one case where some entries are common.
struct HistoryComparison
{
    static constexpr qint64 mostTold = 1000;
    qint64 common = 0;               ///< entries both begin with
    qint64 onlyFirst = 0;            ///< entries after these
    qint64 onlySecond = 0;           ///< of both above zero: the case was worked on in two places
    std::vector<HistoryEntry> first; ///< those of onlyFirst, at most mostTold
    std::vector<HistoryEntry> second;
    bool isMergedIntoFirst = false; ///< the whole of the second's history lies in the first as a merged case's
    bool isMergedIntoSecond = false;

    [[nodiscard]] bool isForked() const { return common > 0 && onlyFirst > 0 && onlySecond > 0; }
};

struct VersionComparison
{
    QString firstName;
    QString secondName;
    HistoryComparison history;
    std::vector<KindComparison> kinds;
    std::vector<CaseDifference> differences; ///< of each kind at most `most`

    [[nodiscard]] bool isSame() const; ///< in what the cases say; their histories may differ
};

struct ComparisonRequest
{
    QString firstPath; ///< the older version, as a rule
    QString secondPath;
    QStringList kinds;    ///< none: all
    qint64 most = 10'000; ///< differences told of each kind; all are counted
};

/// A job: both cases are opened for reading, by connections of its own, and may be of older versions.
[[nodiscard]] Result<VersionComparison> compareCases(const ComparisonRequest &request, const CancelToken &cancel,
                                                     const ProgressSink &progress);

} // namespace interdict
