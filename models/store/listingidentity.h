// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"
#include "models/store/key128.h"
#include "models/store/utf8.h"

#include <charconv>

// What makes a listing: the same reference on the same site; without a reference, the same seller and title.

namespace interdict {

/// The part of it that the record says by itself: an 'r' and the reference, or a 't' and the title.
inline void writeIdentityText(const DraftRecord &draft, QByteArray &text)
{
    text.resize(0);
    if (!draft.reference.isEmpty()) {
        text.append('r');
        appendUtf8(text, draft.reference);
    } else {
        text.append('t');
        appendUtf8(text, draft.title.toCaseFolded());
    }
}

/// Of what writeIdentityText() wrote, and the ids of entities, 0 for none. `bytes` is memory to work in.
[[nodiscard]] inline Key128 listingKey(QByteArrayView text, qint64 seller, qint64 site, QByteArray &bytes)
{
    constexpr char unit = '\x1f';
    const auto appendNumber = [&bytes](qint64 number) {
        std::array<char, 24> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        bytes.append(digits.data(), end - digits.data());
    };
    const bool isByTitle = text.startsWith('t');
    bytes.resize(0);
    if (site)
        appendNumber(site);
    bytes.append(unit).append(text.first(1)).append(unit);
    if (isByTitle) {
        appendNumber(seller);
        bytes.append(unit);
    }
    bytes.append(text.sliced(1));
    return Key128::of(bytes);
}

} // namespace interdict
