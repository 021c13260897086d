// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QIcon>

namespace interdict::ui {

/// An icon of the program's own family, resources/icons/NAME.svg: drawn in the colour of the text it stands beside, in
/// light and dark, and crisp at any size and scale. An empty icon for a name there is none of.
[[nodiscard]] QIcon glyph(const QString &name);

} // namespace interdict::ui
