// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/records/rows.h"
#include "models/store/database.h"

#include <vector>

namespace interdict {

/// What hangs on an import: what goes with it when it is withdrawn, and what stays.
struct RemovalPlan
{
    struct Held
    {
        RowId<Entity> entity;
        EntityKind kind = EntityKind::seller;
        QString label;
        qint64 notes = 0;
        qint64 drawnLinks = 0;
        qint64 judgements = 0;
        bool isRenamed = false;
        bool isMarked = false; ///< with a colour, a tag or a grade
    };
    struct Packet
    {
        QString packetId;
        QString recipient;
        QDateTime builtAt;
    };
    static constexpr int mostTold = 100;

    std::vector<Source> sources; ///< the source and, of an archive or workbook, what came out of it
    qint64 records = 0;          ///< rejected ones among them
    qint64 listings = 0;         ///< that only it shows: they go
    qint64 sharedListings = 0;   ///< that others show too: they stay, as the others show them
    qint64 entities = 0;         ///< that only it names: they go
    qint64 sharedEntities = 0;
    qint64 links = 0; ///< that only its records show: they go
    qint64 sharedLinks = 0;
    qint64 held = 0; ///< entities that only it names, but that an analyst noted, linked, judged or renamed: they stay
    std::vector<Held> firstHeld; ///< at most `mostTold`
    std::vector<Packet> packets; ///< built since its import about entities it names
};

/// What withdrawing the import would do. Writes nothing but temporary tables of the connection. Errors: notFound;
/// badInput where it is withdrawn already.
[[nodiscard]] Result<RemovalPlan> planRemoval(const Database &database, RowId<Source> source);

/// Withdraws the import: its records go, with what only they support; counts, dates and listings are then as if it had
/// never been. Its bytes stay, so that ImportWriter::beginRestoring() can bring it back. One transaction of its own,
/// with a history entry. Returns what was done.
[[nodiscard]] Result<RemovalPlan> withdrawSource(const Database &database, RowId<Source> source, const QString &author,
                                                 const QDateTime &at, const ProgressSink &progress);

/// Takes the records of these sources out, members of containers not among them, without a history entry and without
/// marking them as withdrawn: for those who read them in again at once, by ImportWriting. In the transaction of the
/// caller, who has made UncheckedReferences before it.
[[nodiscard]] Outcome takeOutSources(const Database &database, const std::vector<RowId<Source>> &sources,
                                     const ProgressSink &progress);

} // namespace interdict
