// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/sizewatch.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace interdict {

SizeWatch::SizeWatch(const QString &path, qint64 expected, const QString &doing, const ProgressSink &sink)
{
    if (!sink)
        return;
    m_thread = std::thread([this, path, expected, doing, sink] {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, std::chrono::milliseconds(150), [this] { return m_isOver; }))
            sink({std::min(QFileInfo(path).size(), expected), expected, doing});
    });
}

SizeWatch::~SizeWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace interdict
