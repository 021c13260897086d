// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/textdecoding.h"

#include <QByteArrayView>
#include <QString>

namespace interdict {

/// What the first bytes say for certain: a byte-order mark, or the zero bytes of UTF-16; else empty.
[[nodiscard]] QString encodingByMark(QByteArrayView start);

/// The older encoding in which the bytes beyond ASCII read as words; `sample` holds the lines that have some.
[[nodiscard]] QString guessLegacyEncoding(QByteArrayView sample);

/// Whether text with so many bytes in and outside UTF-8 sequences is UTF-8 that was damaged, and not an older encoding,
/// in which such sequences come about by chance only.
[[nodiscard]] bool isDamagedUtf8(const Utf8Count &count);

} // namespace interdict
