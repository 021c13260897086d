// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/basics/progress.h"
#include "models/referrals/bag.h"

namespace interdict {

/// A zip (PKWARE APPNOTE 6.3.3) of these files within one folder, in their order. The bytes depend on the arguments and
/// on the zlib that compresses, and on nothing else: `at` is each file's time (UTC, even seconds), every file is
/// rw-r--r--, there are no extra fields. KArchive's KZip is not used for this: it goes over 65,535 files and 4 GiB in
/// silence, and takes a time per file that grows with their number. Names must be ASCII. Errors: limitExceeded,
/// cancelled.
[[nodiscard]] Result<QByteArray> zipOf(const QString &folder, const std::vector<BagFile> &files, const QDateTime &at,
                                       const CancelToken &cancel, const ProgressSink &progress);

/// CRC-32 as in zip files (ISO 3309), of `bytes` after those that gave `crc`.
[[nodiscard]] quint32 crc32Of(QByteArrayView bytes, quint32 crc = 0);

} // namespace interdict
