// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QElapsedTimer>

namespace interdict {

/// Adds the time it lived.
class Stopwatch
{
public:
    explicit Stopwatch(double &seconds) : m_seconds(seconds) { m_timer.start(); }
    Stopwatch(const Stopwatch &) = delete;
    Stopwatch &operator=(const Stopwatch &) = delete;
    ~Stopwatch() { m_seconds += double(m_timer.nsecsElapsed()) * 1e-9; }

private:
    double &m_seconds;
    QElapsedTimer m_timer;
};

} // namespace interdict
