// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>

namespace interdict {

/// Whether the first bytes are those of a JPEG, PNG, GIF, WebP, TIFF, HEIC or AVIF.
[[nodiscard]] bool isStrippablePicture(QByteArrayView head);

/// The picture without what says where, when, with what and by whom it was made: of a JPEG the application segments but
/// JFIF, Adobe's and the colour profile, the comments, and what follows the picture's end; of a PNG text, EXIF and time
/// chunks, those that are not known, and what follows its end; of a GIF comments and what applications added; of a WebP
/// EXIF, XMP and unknown chunks; of a TIFF, HEIC or AVIF what tiffstripping.h and heifstripping.h say. The picture
/// itself is not touched: it is the same to the last pixel. Nothing where the bytes are no whole picture of these
/// kinds. Hostile input.
[[nodiscard]] QByteArray withoutMetadata(const QByteArray &picture);

} // namespace interdict
