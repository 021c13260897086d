// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QStringView>

namespace interdict {

/// Appends the text as UTF-8 without memory of its own: a loop that compilers turn into vector instructions for ASCII,
/// Qt's conversion for the rest. Lone surrogates become U+FFFD.
inline void appendUtf8(QByteArray &bytes, QStringView text)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + text.size());
    char *out = bytes.data() + before;
    const char16_t *in = text.utf16();
    char16_t all = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        out[i] = char(in[i]);
        all |= in[i];
    }
    if (all <= 0x7f)
        return;
    bytes.truncate(before);
    bytes.append(text.toUtf8());
}

} // namespace interdict
