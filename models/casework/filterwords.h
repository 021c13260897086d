// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/rowfilter.h"

#include <QLocale>

// Filters in words, in the language of the thread's texts.

namespace interdict {

/// The name of one of placeTokens() (models/values/place.h): "Netherlands", "Not stated".
[[nodiscard]] QString placeTitle(const QString &place);
/// What a filter says, for its chip: "Category: Cocaine", "Seen 2014-01-01 to 2014-01-31".
[[nodiscard]] QString chipText(const RowFilter &filter, const QLocale &locale = QLocale());
/// What it means for tables, charts and graph, for its tool tip.
[[nodiscard]] QString chipExplanation(const RowFilter &filter);

} // namespace interdict
