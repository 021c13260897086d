// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>

#include <optional>

namespace interdict {

/// The bytes as a deflate stream (RFC 1951); empty where that is not worth it: already packed bytes are told by their
/// first part. The same bytes give the same stream with the same library (libdeflate, or Qt's zlib). Any thread.
[[nodiscard]] QByteArray deflatedBytes(QByteArrayView bytes);

/// The `size` bytes that a deflate stream holds, no more and no fewer, in one go; nothing where it is damaged or holds
/// another number of bytes. Only where the program was built with libdeflate: see canInflateWhole().
[[nodiscard]] std::optional<QByteArray> inflatedBytes(QByteArrayView deflated, qsizetype size);
[[nodiscard]] bool canInflateWhole();

/// CRC-32 as in zip files (ISO 3309), of `bytes` after those that gave `crc`.
[[nodiscard]] quint32 crc32Of(QByteArrayView bytes, quint32 crc = 0);

} // namespace interdict
