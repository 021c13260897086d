// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "tests/support/samplescene.h"

#include <QIODevice>

namespace interdict::samples {

// Each writer returns false where the device does not take the bytes.

/// Comma, LF, UTF-8: every listing on three of four crawl dates, by date; at most `rows` records after the header.
[[nodiscard]] bool writeListings(QIODevice &out, const SampleScene &scene, int rows);
/// The same market as an older tool left it: windows-1252, records that end in a lone CR, LF in cells, semicolons, two
/// rows that lack fields.
[[nodiscard]] bool writeLegacyListings(QIODevice &out, const SampleScene &scene, SampleDraw &draw);
/// Offers of presses, punches and dies on an open retail site: "|" and CRLF.
[[nodiscard]] bool writeRetailScrape(QIODevice &out, const SampleScene &scene, SampleDraw &draw);
/// Seized parcels with tracking numbers whose check digits hold.
[[nodiscard]] bool writeShipments(QIODevice &out, const SampleScene &scene, SampleDraw &draw);
/// Thirteen columns, about 319 bytes a row, for measurements; `rows` / 3 listings by `rows` / 250 sellers.
[[nodiscard]] bool writeBigListings(QIODevice &out, SampleDraw &draw, int rows);

} // namespace interdict::samples
