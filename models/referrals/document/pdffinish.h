// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QString>

#include <vector>

namespace interdict {

/// What a document says of itself, the same in its information dictionary and its XMP metadata (ISO 19005-1
/// section 6.7).
struct PdfAbout
{
    QString title;
    QString author;
    QString subject;
    QString creator;  ///< the program
    QString language; ///< "en", "es"
    QDateTime madeAt; ///< UTC
};

/// A place others can point at: by an entry of the outline, by a link, by "referral.pdf#EX-00001".
struct PdfPlace
{
    QByteArray name; ///< ASCII letters, digits, hyphens and dots; unique
    int page = 0;    ///< from 0, a primer not counted
    qreal top = 0;   ///< points from the top of the page
    QString title;   ///< in the outline; empty: not there
    int level = 1;   ///< of the outline: 1, or 2 below the 1 before it
};

struct PdfLink
{
    int page = 0;    ///< from 0
    QRectF area;     ///< points from the top left of the page
    QByteArray name; ///< of the place
};

struct PdfMarks
{
    std::vector<PdfPlace> places; ///< in the order of reading
    std::vector<PdfLink> links;   ///< those to a place that is not there are left out
    std::vector<char32_t> primer; ///< the first page is a primer of these (glyphprimer.h); empty: it is none
};

/// A PDF of QPdfWriter made complete: outline, named destinations, links within the document, language, information and
/// metadata, with the time of its making and its identifier fixed, so that the same pages are the same bytes. It stays
/// one revision, and PDF/A-1b as far as QPdfWriter's own objects are. Error: internal where the file is not built as Qt
/// 6.4 to 6.10 build it.
[[nodiscard]] Result<QByteArray> finishedPdf(const QByteArray &pdf, const PdfAbout &about, const PdfMarks &marks);

/// The metadata packet by itself.
[[nodiscard]] QByteArray xmpPacket(const PdfAbout &about);

} // namespace interdict
