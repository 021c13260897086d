// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

namespace interdict {

/// The text of a web page without its tags, scripts, styles and comments, to be searched. Each of these becomes a
/// blank; what is not closed stays as text, since nothing of evidence may be hidden from the search. One pass: the time
/// is linear in the length, whatever the page is made of.
[[nodiscard]] QString textOfPage(QStringView html);

} // namespace interdict
