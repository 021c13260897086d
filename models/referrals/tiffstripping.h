// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>

namespace interdict {

/// Whether the first bytes are those of a TIFF; of a BigTIFF they are not.
[[nodiscard]] bool isTiff(QByteArrayView head);

/// The TIFF (revision 6.0) written anew: its pages in their order, each with the tags that a decoder needs and with its
/// strips or tiles as they are. All else is left behind: texts, times, EXIF, XMP, sub-directories, smaller copies of a
/// page, and what no page names. Nothing where the bytes are no whole TIFF, where the picture lies in a sub-directory
/// (as camera makers' raw files have it), or where it is packed in a way that may hold metadata itself. Hostile input.
[[nodiscard]] QByteArray strippedTiff(const QByteArray &bytes);

} // namespace interdict
