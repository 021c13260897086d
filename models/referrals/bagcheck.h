// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/packet.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMap>

#include <optional>

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
};

/// Whether the standard says what is in the tag file of this name: "bagit.txt", "bag-info.txt", "fetch.txt", manifests.
[[nodiscard]] bool isJudgedByContent(const QString &name);
/// "sha512" as manifests spell it (RFC 8493 section 2.4); nothing for what is not known here.
[[nodiscard]] std::optional<QCryptographicHash::Algorithm> hashAlgorithm(const QString &name);
/// The known algorithms of the manifests and tag manifests among these names, each once.
[[nodiscard]] QStringList algorithmsOf(const QStringList &names);

/// Whether the bag is complete and valid (RFC 8493 section 3; BagIt 0.93 to 1.0). Cheap beside reading it.
[[nodiscard]] PacketCheck checkBag(const FoundBag &bag);

} // namespace interdict
