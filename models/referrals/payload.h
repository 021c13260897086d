// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace interdict {

/// Takes a piece of a file; an error ends the reading.
using TakeBytes = std::function<Outcome(QByteArrayView)>;
/// Hands a file's bytes on, in pieces of at most a few MiB, from the first to the last.
using FeedBytes = std::function<Outcome(const TakeBytes &)>;

/// A file of a packet's payload that need not be in memory. The feed is called in the thread that writes the packet,
/// once each time it is written, and must give the same bytes each time.
struct PayloadFile
{
    QString name;    ///< within data/, with '/', in ASCII
    qint64 size = 0; ///< as expected; what is fed counts
    FeedBytes feed;
};

[[nodiscard]] inline PayloadFile payloadFile(const QString &name, const QByteArray &bytes)
{
    return {name, bytes.size(), [bytes](const TakeBytes &take) { return take(bytes); }};
}

} // namespace interdict
