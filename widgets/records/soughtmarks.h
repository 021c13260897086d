// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/searchhits.h"

class QWidget;

namespace interdict {
class CaseFilters;
}

namespace interdict::ui {

/// Marks the words in all facts (WrappedText) below `root`, beside what is marked in them already; those that were
/// sought before lose their marks.
void markFacts(QWidget *root, const std::vector<SoughtWord> &words, bool isAnywhere);
/// The rows (RowsTree) below `root` mark from now on what `filters` say is sought.
void markRows(QWidget *root, const CaseFilters *filters, bool isAnywhere);

} // namespace interdict::ui
