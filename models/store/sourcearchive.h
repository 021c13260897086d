// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/records/rows.h"
#include "models/store/database.h"

#include <QIODevice>

namespace interdict {

/// Bytes of a source that one stored block holds, before compression.
inline constexpr qint64 sourceBlockSize = 1 << 20;

/// One block, compressed as a Zstandard frame (RFC 8878), a fifth of the time of zlib. Blocks of older cases, written
/// by qCompress(), are read too. Thread-safe.
[[nodiscard]] QByteArray compressBlock(QByteArrayView bytes);

/// `length` original bytes from `offset` of a source; refused where the source has fewer.
[[nodiscard]] Result<QByteArray> readSourceBytes(const Database &database, RowId<Source> source, qint64 offset,
                                                 qint64 length);
/// Writes the whole original file to `out` and returns the digest of what was written.
[[nodiscard]] Result<Sha256> extractSource(const Database &database, RowId<Source> source, QIODevice &out,
                                           const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
