// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/referrals/packetcontent.h"

#include <QByteArray>
#include <QStringList>

namespace interdict {

/// What was written.
struct PacketReceipt
{
    QString path;
    Sha256 digest; ///< of the zip
    qint64 byteCount = 0;
    QStringList files; ///< names inside the zip
};

/// A packet before it is written.
struct MadePacket
{
    QByteArray zip;
    PacketReceipt receipt; ///< without its path
};

/// Makes the packet: a zip with one folder that is a BagIt 1.0 bag (RFC 8493), the same bytes for the same content (and
/// language, fonts and zlib of the machine). Refuses (badInput, naming each field and where to get it) content that
/// lacks what the recipient's checklist says it must have, unless `content.isDraft`; limitExceeded beyond 65,535 files
/// or 2 GiB. Needs a QGuiApplication, for the PDF's fonts. A job; any thread.
[[nodiscard]] Result<MadePacket> makePacket(const PacketContent &content, const CancelToken &cancel,
                                            const ProgressSink &progress);
/// The file is there whole or not at all; an older file of that name is replaced only by a complete one.
[[nodiscard]] Result<PacketReceipt> savePacket(const MadePacket &packet, const QString &zipPath);
/// Both in one.
[[nodiscard]] Result<PacketReceipt> writePacket(const PacketContent &content, const QString &zipPath,
                                                const CancelToken &cancel, const ProgressSink &progress);

/// What a check of a bag found (RFC 8493 section 3).
struct PacketCheck
{
    bool isComplete = false; ///< every required file is there, nothing is there that no manifest names
    bool isValid = false;    ///< complete, and every checksum holds
    int files = 0;           ///< payload files
    QStringList problems;    ///< translated sentences
};

/// Checks any zipped BagIt bag, this program's packets or others', as hostile input: bounded in size, count and ratio;
/// it writes nothing. cannotRead where there is no such file; anything wrong inside is a problem, not an error.
[[nodiscard]] Result<PacketCheck> verifyPacket(const QString &path, const CancelToken &cancel,
                                               const ProgressSink &progress);

} // namespace interdict
