// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/clock.h"

namespace interdict {

namespace {

QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

} // namespace

Clock Clock::system()
{
    return Clock([] { return wholeSeconds(QDateTime::currentDateTimeUtc()); });
}

Clock Clock::fixed(const QDateTime &time)
{
    return Clock([fixedTime = wholeSeconds(time)] { return fixedTime; });
}

} // namespace interdict
