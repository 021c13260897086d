// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>

namespace interdict {

/// Whether the first bytes are those of a HEIC, HEIF or AVIF.
[[nodiscard]] bool isHeif(QByteArrayView head);

/// The HEIC or AVIF (ISO/IEC 23008-12) with zeros where it says more than its pictures: EXIF and XMP items, names,
/// boxes that no decoder needs, and what no picture item covers. Nothing is moved, so that every place that the file
/// names stays what it was; only what follows the last box is cut off. Nothing where the bytes are no whole file of
/// this kind, where it holds a film, or items that are neither pictures nor metadata. Hostile input.
[[nodiscard]] QByteArray strippedHeif(const QByteArray &bytes);

} // namespace interdict
