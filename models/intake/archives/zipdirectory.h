// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/archives/archivemember.h"

namespace interdict {

/// The members of a zip (PKWARE APPNOTE 6.3.10, with ZIP64 and a program before it) by its central directory, which has
/// to end the file; each local header has to be there. Members that are encrypted, packed in a way that is not read,
/// links, or at odds with the file carry a refusal. Errors: cannotRead; badInput for what is no zip, is damaged, or
/// spreads over several disks; limitExceeded, also where members share bytes, as bombs do. KArchive's KZip is not used:
/// it reads encrypted members as if they were not, drops duplicates and checks no CRC.
[[nodiscard]] Result<ContainerMembers> readZipDirectory(const QString &path, const QString &name,
                                                        const ArchiveLimits &limits = {});

} // namespace interdict
