// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/letterface.h"

#include <QColor>

// The measures of a page of LetterPaper, in its units.

namespace interdict::papermeasure {

inline constexpr qreal u = pointUnits;
inline constexpr qreal sheetWidth = 595 * u;
inline constexpr qreal leftEdge = 68 * u;
inline constexpr qreal textWidth = sheetWidth - 2 * leftEdge;
inline constexpr qreal rightEdge = leftEdge + textWidth;
inline constexpr qreal headTop = 34 * u;
inline constexpr qreal bodyTop = 78 * u;
inline constexpr qreal footTop = 790 * u;
inline constexpr qreal bodyBottom = 768 * u;
inline constexpr qreal lineSpacing = 1.08;
inline constexpr qreal cellPadding = 3 * u;
inline constexpr QColor hairline{0xbb, 0xbb, 0xbb};

} // namespace interdict::papermeasure
