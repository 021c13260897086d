// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/archives/archivemember.h"

namespace interdict {

/// Whether the 512 bytes are a tar header with a right checksum.
[[nodiscard]] bool isTarHeader(QByteArrayView head);

/// The members of a tar that is not packed: POSIX ustar and pax, GNU long names. Links, devices and sparse files carry
/// a refusal; where the archive is damaged in the middle, the last member says so. Errors: cannotRead; badInput for
/// what is no tar; limitExceeded.
[[nodiscard]] Result<ContainerMembers> readTar(const QString &path, const QString &name,
                                               const ArchiveLimits &limits = {});

} // namespace interdict
