// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

namespace interdict {

/// Text from a source made safe to show as plain text: control and bidirectional characters (Unicode categories Cc but
/// line end and tab, Cf, and the directional marks of UAX 9) become visible as "⟨U+202E⟩"; nothing else changes.
[[nodiscard]] QString visibleText(QStringView text);
/// The same on one line: runs of white space become one blank.
[[nodiscard]] QString visibleLine(QStringView text);
/// A domain, address or URL that no program turns into a link: "hxxp", "[.]", "[at]".
[[nodiscard]] QString defanged(QStringView text);
/// A cell no spreadsheet evaluates: a leading = + - @ tab or carriage return gets an apostrophe before it.
[[nodiscard]] QString formulaSafe(QStringView text);

} // namespace interdict
