// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace interdict {

/// One date of a calendar.
struct CalendarDate
{
    QString uid;         ///< stable: the same date again takes the place of the old one in the reader's calendar
    QDateTime at;        ///< UTC
    QDateTime stampedAt; ///< UTC: when what it says was entered (DTSTAMP), so that the same case gives the same bytes
    int sequence = 0;    ///< higher where the date was moved
    QString summary;
    QString description;
    QString category;
    qint64 alarmSeconds = 0; ///< before the date; 0: no alarm
};

/// A calendar file (RFC 5545): UTF-8, CRLF, lines folded at 75 octets between characters, moments in UTC. The dates are
/// written in the order given; the same dates give the same bytes.
[[nodiscard]] QByteArray toICalendar(const QString &name, const std::vector<CalendarDate> &dates);

} // namespace interdict
