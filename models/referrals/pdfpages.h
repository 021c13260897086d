// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace interdict {

/// A PDF as a person reads it.
struct PdfPages
{
    QStringList texts;          ///< of its pages, in the order of drawing and as laid out; titles, bookmarks, metadata
    QList<QByteArray> embedded; ///< files inside it
    bool isLocked = false;      ///< wants a password: nothing could be read
    int pagesWithoutText = 0;   ///< such as scans: what they show cannot be read
};

/// Read by Poppler, whatever its fonts and packing: hostile input. Nothing where the bytes are no PDF that it knows,
/// and always where this program was built without Poppler (canReadPdfPages()). Any thread, one PDF a thread.
[[nodiscard]] std::optional<PdfPages> readPdfPages(const QByteArray &pdf);
[[nodiscard]] bool canReadPdfPages();

} // namespace interdict
