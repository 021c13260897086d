// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/referrals/bag.h"
#include "models/referrals/payload.h"

class QIODevice;

namespace interdict {

/// What a bag is made of.
struct BagPlan
{
    QString folder; ///< the bag's own, in the zip
    std::vector<PayloadFile> payload;
    std::vector<BagLabel> labels;
    QDateTime at; ///< of each file
    /// Further tag files that rest on the tag manifest, such as a signature over it: no manifest lists them.
    std::function<Result<std::vector<BagFile>>(const QByteArray &tagManifest)> seal;
};

struct WrittenBag
{
    QStringList files;      ///< names inside the zip, in its order
    QByteArray tagManifest; ///< "tagmanifest-sha512.txt"
};

/// Writes the bag as a zip into a device that can seek, and reads each file of the payload once: while one is fed,
/// others are hashed (SHA-512 and SHA-256) and deflated in further threads. Never holds more than some 100 MiB. Files
/// above 16 MiB are stored as they are: the packing library takes a file whole and cannot be stopped within it, and
/// zlib, which could, took 3.5 times as long as hashing and storing. The same plan gives the same bytes. Errors: those
/// of the feeds, limitExceeded, cannotWrite, cancelled (within half a second).
[[nodiscard]] Result<WrittenBag> writeBag(const BagPlan &plan, QIODevice &device, const CancelToken &cancel,
                                          const ProgressSink &progress);

} // namespace interdict
