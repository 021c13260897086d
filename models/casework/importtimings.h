// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/recordreader.h"

#include <QElapsedTimer>

namespace interdict {

/// Where the seconds of an import went. Three threads work at once (reader, writer, keeper of the bytes), so that the
/// sum is more than the import took.
struct ImportTimings
{
    double probe = 0;  ///< reading the file once for how it is written, before all else
    double digest = 0; ///< hashing it for whether the case has it, before all else
    ReadTimings reading;
    double facts = 0;    ///< of the reader or the writer: what can be worked out of a record without the case
    double compress = 0; ///< the keeper's: hashing and compressing the original bytes
    double waiting = 0;  ///< the writer's, for the reader
    double insert = 0;   ///< the writer's: records, entities, links, listings, text
    double index = 0;    ///< the writer's: counts and indexes, once all records are in
    double commit = 0;
    double settle = 0; ///< the writer's: of what is committed, folding the log into the file

    ImportTimings &operator+=(const ImportTimings &other)
    {
        probe += other.probe;
        digest += other.digest;
        reading += other.reading;
        facts += other.facts;
        compress += other.compress;
        waiting += other.waiting;
        insert += other.insert;
        index += other.index;
        commit += other.commit;
        settle += other.settle;
        return *this;
    }
};

[[nodiscard]] inline double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) * 1e-9;
}

[[nodiscard]] inline QElapsedTimer startedTimer()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

} // namespace interdict
