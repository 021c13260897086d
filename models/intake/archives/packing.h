// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "models/intake/archives/bytewindow.h"

#include <QString>

#include <memory>
#include <optional>

namespace interdict {

/// How bytes are packed.
enum class Packing { stored, deflate, gzip, bzip2, xz, zstd };

/// Where the bytes of a member lie, and what they have to be.
struct PackedBytes
{
    Packing packing = Packing::stored;
    ByteWindow::Range range;
    qint64 size = -1; ///< unpacked; -1 where the container does not say
    std::optional<quint32> crc;
};

/// A device that unpacks as it is read, one way. Reading answers -1 with a translated errorString() where the bytes are
/// damaged, end early, or are not of the size or the checksum stated: nothing read from it may be used then.
/// `name` is the member's, for the sentence. Errors: cannotRead.
[[nodiscard]] Result<std::unique_ptr<QIODevice>> openPacked(const QString &path, const PackedBytes &bytes,
                                                            const QString &name);

/// CRC-32 of ISO 3309, as zip, gzip and 7z use it; pass the value of the bytes before to go on.
[[nodiscard]] quint32 crc32(QByteArrayView bytes, quint32 before = 0);

} // namespace interdict
