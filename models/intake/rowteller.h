// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace interdict {

/// Tells how far the reading is, about ten times a second.
class RowTeller
{
public:
    RowTeller(const ProgressSink &progress, qint64 total) : m_progress(progress), m_total(total) { m_timer.start(); }

    void tell(qint64 done)
    {
        constexpr qint64 pause = 100;
        if (!m_progress || (m_hasTold && m_timer.elapsed() < pause))
            return;
        m_hasTold = true;
        m_timer.restart();
        m_progress({done, m_total, QCoreApplication::translate("RecordReader", "Reading rows")});
    }

private:
    const ProgressSink &m_progress;
    qint64 m_total;
    QElapsedTimer m_timer;
    bool m_hasTold = false;
};

} // namespace interdict
