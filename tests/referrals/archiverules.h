// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QStringList>

namespace interdict {

class ArchiveFile;

/// What in a PDF breaks ISO 19005-1 (PDF/A-1) at level B, a line each with the clause: "6.3.5: font 12 …". Knows the
/// rules that apply to what QPdfWriter can write: composite fonts of TrueType outlines, device and ICC colours, links,
/// no forms; a font of another kind is a fault. Empty where nothing was found.
[[nodiscard]] QStringList archiveFaults(const QByteArray &pdf);

/// Those of its fonts alone, with the glyphs that its pages show (clause 6.3).
[[nodiscard]] QStringList archiveFontFaults(const ArchiveFile &file);
/// Those of its metadata alone (clause 6.7).
[[nodiscard]] QStringList archiveMetadataFaults(const ArchiveFile &file);

} // namespace interdict
