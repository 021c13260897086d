// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/referrals/document/pdffinish.h"
#include "models/referrals/letterpaper.h"

#include <functional>

namespace interdict {

/// A whole document as a PDF/A-1b of A4 pages with outline, in `about.language`. `write` is called twice with the same
/// to say: once to measure, so that "Page 1 of 12" knows the 12, and once to paint. The same words give the same bytes,
/// whatever the time, zone and locale. Errors: internal (also without a QGuiApplication, which has the fonts),
/// cancelled. A job; any thread, one at a time.
[[nodiscard]] Result<QByteArray> paintDocument(const PdfAbout &about, const PageMarks &marks,
                                               const std::function<void(LetterPaper &)> &write,
                                               const CancelToken &cancel);

} // namespace interdict
