// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/referrals/packetcontent.h"
#include "models/referrals/packetsigning.h"
#include "models/referrals/timestamping.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace interdict {

/// What was written.
struct PacketReceipt
{
    QString path;
    Sha256 digest; ///< of the zip
    qint64 byteCount = 0;
    QStringList files;     ///< names inside the zip
    QString signedBy{};    ///< the key; empty: not signed
    QStringList notices{}; ///< translated sentences: what the sender must still look at
};

struct PacketOptions
{
    QString signingKey{}; ///< a fingerprint, or what names one key of the user's; empty: not signed
    /// Asked with the finished file before it gets its name; an error leaves nothing there.
    std::function<Outcome(const QString &path, const PacketReceipt &)> judge{};
};

/// Whether the content has a number, a date, and what the recipient's checklist says it must have (badInput, naming
/// each point and where to get it); a draft may lack it.
[[nodiscard]] Outcome checkPacketContent(const PacketContent &content);

/// Writes the packet: a zip with one folder that is a BagIt 1.0 bag (RFC 8493), the same bytes for the same content
/// (and language, fonts and packing library of the machine), but for a signature, which says when it was made. Refuses
/// what checkPacketContent() refuses, but for content that is redacted: its musts were checked before; limitExceeded
/// beyond 65,534 files or 4 GiB. The file is there whole or not at all: it grows under a name of its own beside the
/// other, and an older file of that name is replaced only by a complete one. Nothing large is held in memory. Needs a
/// QGuiApplication, for the PDF's fonts. A job; any thread.
[[nodiscard]] Result<PacketReceipt> writePacket(const PacketContent &content, const QString &zipPath,
                                                const CancelToken &cancel, const ProgressSink &progress,
                                                const PacketOptions &options = {});

/// What a check of a bag found (RFC 8493 section 3).
struct PacketCheck
{
    bool isComplete = false; ///< every required file is there, nothing is there that no manifest names
    bool isValid = false;    ///< complete, and every checksum holds
    int files = 0;           ///< payload files
    qint64 bytes = 0;        ///< of the payload
    QStringList problems;    ///< translated sentences
    QStringList notices;     ///< translated sentences: allowed, but worth knowing
    std::vector<std::pair<QString, QString>> labels; ///< of bag-info.txt, in its order; hostile
    QString tagManifest;                     ///< which one signature and time stamp are over; empty where there is none
    std::optional<SignatureCheck> signature; ///< nothing: not signed
    bool hasTimestampRequest = false;
    std::optional<TimestampCheck> timestamp; ///< nothing: not stamped
};

struct VerifyOptions
{
    QByteArray trustedAuthorities{}; ///< certificates in PEM to which a time stamp's must lead; may be empty
};

/// Checks any BagIt bag (0.93 to 1.0), this program's packets or others': a folder, a zip, a tar or a tar.gz, as
/// hostile input: bounded in size, count and ratio; it writes nothing. A signature "TAGMANIFEST.asc" or ".sig" in the
/// bag is checked with the user's key ring, a time stamp "TAGMANIFEST.tsr" in the bag or "PATH.tsr" beside it against
/// the tag manifest; neither decides whether the bag is valid. cannotRead where there is no such file; anything wrong
/// inside is a problem, not an error.
[[nodiscard]] Result<PacketCheck> verifyPacket(const QString &path, const CancelToken &cancel,
                                               const ProgressSink &progress, const VerifyOptions &options = {});

/// Where the answer to a time stamp request lies beside a packet, or a bag's folder: "PATH.tsr".
[[nodiscard]] QString timestampPath(const QString &packetPath);
/// Checks the answer of an authority against the packet's tag manifest and, where it is good, keeps it as
/// timestampPath(): the packet itself is not touched. Errors: badInput, saying what is wrong with it; cannotWrite.
[[nodiscard]] Result<TimestampCheck> acceptTimestamp(const QString &packetPath, const QByteArray &answer,
                                                     const VerifyOptions &options, const CancelToken &cancel);

} // namespace interdict
