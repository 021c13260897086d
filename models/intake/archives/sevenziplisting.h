// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/archives/scratchfolder.h"

namespace interdict {

/// The members of a 7z: stored, or packed by LZMA, LZMA2, deflate, bzip2 or zstd. Files that are packed together are
/// unpacked to the scratch folder, those on their own as they are read. Encrypted ones, and those packed in other ways,
/// carry a refusal. Errors: cannotRead, cannotWrite, badInput, damaged, limitExceeded, cancelled.
/// KArchive's K7Zip is not used: it unpacks everything into memory, twice, when it opens an archive, and believes its
/// counts.
[[nodiscard]] Result<ContainerMembers> readSevenZip(const QString &path, const QString &name, ScratchFolder &scratch,
                                                    const CancelToken &cancel);

} // namespace interdict
