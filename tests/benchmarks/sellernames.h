// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QStringList>

#include <vector>

namespace interdict {

/// Names of sellers as markets show them, with who is behind each.
struct MadeSellers
{
    QStringList names;
    std::vector<int> truth; ///< of each name, the number of its seller
};

/// The same for the same count and seed. About one seller in six has a second or third name: the first one with other
/// case or separators, in leetspeak, with an addition, with a typing slip, or two of these. Different sellers' names
/// may be as close as that to each other: they are made of common words and numbers, or of few syllables.
[[nodiscard]] MadeSellers makeSellers(int names, quint64 seed);

/// How OpenRefine's "ngram-fingerprint" keys a text (2-grams of its letters and digits, each once, in order), as its
/// documentation says: the peer.
[[nodiscard]] QString ngramFingerprint(QStringView text);
/// The same of "fingerprint": its words, each once, in order.
[[nodiscard]] QString wordFingerprint(QStringView text);

} // namespace interdict
