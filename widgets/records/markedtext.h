// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/lexiconhits.h"

#include <vector>

class QWidget;

namespace interdict::ui {

class WrappedText;

/// A text of a source as plain text, with its identifiers and the lexicon's words marked by colour and underline (a
/// solid line for an identifier, dashes for a word, waves for what was meant as an identifier but is none).
[[nodiscard]] WrappedText *markedText(const QString &text, const std::vector<TextMark> &marks, QWidget *parent);

} // namespace interdict::ui
