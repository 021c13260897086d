// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

#include <functional>

namespace interdict {

struct Progress
{
    qint64 done = 0;
    qint64 total = 0; ///< 0 where it is not known
    QString doing;    ///< translated, e.g. "Reading rows"
};

/// Called from the thread of the job, at most some ten times a second. May be empty.
using ProgressSink = std::function<void(const Progress &)>;

} // namespace interdict
