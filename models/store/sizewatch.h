// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace interdict {

/// Tells how far a file has grown, from a thread of its own, while one statement of SQLite writes it: SQLite says
/// nothing meanwhile. The sink is called from that thread; the destructor ends it.
class SizeWatch
{
public:
    SizeWatch(const QString &path, qint64 expected, const QString &doing, const ProgressSink &sink);
    SizeWatch(const SizeWatch &) = delete;
    SizeWatch &operator=(const SizeWatch &) = delete;
    ~SizeWatch();

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace interdict
