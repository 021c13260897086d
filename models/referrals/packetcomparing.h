// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace interdict {

/// One difference between two packets. All texts are hostile.
struct PacketChange
{
    enum class Kind { added, changed, gone };
    enum class Subject { request, entity, listing, link, exhibit, source, file };

    Kind kind = Kind::added;
    Subject subject = Subject::file;
    QString name;        ///< what it is of
    QStringList details; ///< of what changed, "price: 900.00 USD → 850.00 USD"
};

struct PacketComparison
{
    QString olderId; ///< numbers of the packets; of other bags their file names
    QString newerId;
    bool comparesFacts = false;        ///< both are packets: their facts were compared; else their files by checksum
    std::vector<PacketChange> changes; ///< by subject, then kind
};

[[nodiscard]] QString toToken(PacketChange::Kind kind);       ///< "added"
[[nodiscard]] QString toToken(PacketChange::Subject subject); ///< "entity"
[[nodiscard]] QString displayName(PacketChange::Kind kind);
[[nodiscard]] QString displayName(PacketChange::Subject subject);

/// What is new, changed and gone in the newer of two packets: the request, entities, listings, links, exhibits (by
/// their bytes, since numbers shift) and sources. Of bags that are no packets the payload's files are compared by what
/// their manifests say. It does not verify them. Errors: those of opening either.
[[nodiscard]] Result<PacketComparison> comparePackets(const QString &older, const QString &newer,
                                                      const CancelToken &cancel);

} // namespace interdict
