// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/packet.h"

#include <QHash>
#include <QMap>

namespace interdict {

/// A file of a bag, as it was found.
struct FoundFile
{
    qint64 size = 0;
    QHash<QString, QByteArray> digests; ///< by algorithm, in lower-case hexadecimal
    QByteArray bytes;                   ///< where isJudgedByContent(); else they are not kept
};

/// A bag as it was found; names are those within its folder. Hostile.
struct FoundBag
{
    QMap<QString, FoundFile> files;
    QMap<QString, QString> damaged; ///< files that could not be read whole, with the sentence that says so
    bool hasPayloadFolder = true;   ///< "data/" is there, be it empty
    QStringList problems{};         ///< sentences: what is wrong with how the bag is packed
};

/// Whether the tag file of this name is read for what is in it: "bagit.txt", "bag-info.txt" (before 0.96
/// "package-info.txt"), "fetch.txt", manifests, and the signatures and time stamps beside tag manifests.
[[nodiscard]] bool isJudgedByContent(const QString &name);
/// The known algorithms of the manifests and tag manifests among these names, each once.
[[nodiscard]] QStringList algorithmsOf(const QStringList &names);
/// Of these names the tag manifest with the strongest known algorithm; empty where there is none.
[[nodiscard]] QString strongestTagManifest(const QStringList &names);

/// Whether the bag is complete and valid (RFC 8493 section 3; BagIt 0.93 to 1.0). Cheap beside reading it.
[[nodiscard]] PacketCheck checkBag(const FoundBag &bag);

} // namespace interdict
