// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QStringList>

namespace interdict::journeys {

/// What the window of a killed day had said: a line of its log for each action that was finished.
struct DayLog
{
    qint64 entries = 0; ///< of the history, after the last action that changed the case
    QByteArray newest;  ///< the digest of the last of them, as hexadecimal
    QString page;       ///< that the window showed and had noted
    QString text;       ///< of the filter that was on; empty for none
    QString pageBegun;  ///< that was being shown when the day ended; empty for none
    QString textBegun;
    bool isFiltering = false; ///< a filter was being changed when the day ended
    int actions = 0;

    [[nodiscard]] static DayLog read(const QString &path);
};

/// Runs in a process of its own until that is killed: opens the case in a window and works on it with mouse and keys,
/// each action after what the one before had left. 1 where something in the window does not answer.
int workUntilKilled(const QString &casePath, const QString &logPath, unsigned seed);

} // namespace interdict::journeys
