// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcelayout.h"
#include "models/intake/textdecoding.h"

#include <QByteArrayView>

namespace interdict {

/// How the start of a source is cut into records and cells: delimiter, quote, escape, blanks, record ends and rows
/// before the header are worked out, the rest of `layout` is as given. `isWhole`: the start is all there is.
[[nodiscard]] SourceLayout guessDialect(QByteArrayView start, bool isWhole, SourceLayout layout,
                                        const TextDecoder &decoder);

} // namespace interdict
