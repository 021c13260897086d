// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <span>

namespace interdict {

/// An encoding of one byte a character whose lower half is ASCII.
struct SingleByteTable
{
    const char *name;
    char16_t upperHalf[128]; ///< U+FFFD where a byte is no character
};

[[nodiscard]] std::span<const SingleByteTable> singleByteTables();

} // namespace interdict
