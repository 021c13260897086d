// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/document/laidtext.h"
#include "models/referrals/document/pdfobjects.h"

#include <vector>

class QPainter;

// QPdfWriter says of a glyph which character it is only where that lies below U+10000, so emoji could be seen but not
// searched or copied. A first page that shows each such character by itself tells which number each got in which font;
// it is taken out again once it was read.

namespace interdict {

/// Draws each character by itself, one to a line. What was drawn, in this order; characters of several glyphs are left
/// out.
[[nodiscard]] std::vector<char32_t> paintPrimer(QPainter &painter, const RareCharacters &characters);

/// Reads what the first page shows, those characters in that order, adds it to the fonts, and takes the page out. A
/// page that cannot be read changes no font.
void applyPrimer(PdfObjects &objects, const std::vector<char32_t> &characters);

/// Many fonts show tab and blank, or an Arabic letter and one of its shapes, with one glyph, and Qt names the tab and
/// the shape; named as blank and letter, words are found when searched for.
void mapPlainCharacters(PdfObjects &objects);

} // namespace interdict
