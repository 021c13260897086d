// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace interdict {

/// What can be read out of a PDF.
struct PdfTexts
{
    QStringList shown;         ///< what is drawn as text, a text a content stream, without blanks between its pieces
    QStringList strings;       ///< literal and hexadecimal strings: bookmarks, titles, link targets
    QList<QByteArray> streams; ///< the other streams, unpacked: metadata, attachments
    bool isWhole = true;       ///< false where something is encrypted, or of a packing or a font that is not known here
};

/// For searching, not for reading: text comes in the order in which it was drawn. Knows what QPdfWriter writes (streams
/// with or without /FlateDecode, fonts with ToUnicode maps) and the same of others. Hostile input: bounded to 256 MiB
/// unpacked. Nothing where the bytes are no PDF.
[[nodiscard]] std::optional<PdfTexts> textsOfPdf(const QByteArray &pdf);

} // namespace interdict
