// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/archives/packing.h"

#include <QString>

#include <vector>

namespace interdict {

/// What intake takes from an archive at most. A member that goes over them is refused by name; where the archive as a
/// whole does, it is.
struct ArchiveLimits
{
    int depth = 3;                       ///< an archive in an archive in an archive
    qint64 members = 100'000;            ///< of all archives together
    qint64 totalSize = qint64(20) << 30; ///< unpacked, of all archives together
    qint64 ratio = 1000;                 ///< unpacked to packed, of a member …
    qint64 ratioFrom = qint64(10) << 20; ///< … that has at least this size unpacked
    qsizetype nameLength = 4096;
};

/// A file inside one container, as the container lists it. Folders are none.
struct ContainerMember
{
    QString name; ///< plainName(), or as near as can be shown
    PackedBytes bytes;
    QString file;    ///< where the bytes lie; empty: in the container itself
    QString refusal; ///< a translated sentence where it cannot be read; else empty
};
using ContainerMembers = std::vector<ContainerMember>;

/// Whether `size` bytes out of `packed` are more than the limits take for a real file.
[[nodiscard]] inline bool isBomb(qint64 size, qint64 packed, const ArchiveLimits &limits)
{
    return size >= limits.ratioFrom && size / limits.ratio > packed;
}

} // namespace interdict
