// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/searchquery.h"

#include <QStringView>

#include <vector>

namespace interdict {

/// A stretch of a text, in UTF-16 units.
struct TextStretch
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextStretch &, const TextStretch &) = default;
};

/// As texts are compared when they are searched: small letters, without accents; unit by unit, so that places stay.
[[nodiscard]] QString foldedForSearch(QStringView text);
/// What an index of words makes of one typed word: "ann@example.org" are three, the last of them perhaps a beginning.
[[nodiscard]] std::vector<SoughtWord> soughtPieces(QStringView word, bool isPrefix);

/// Where the words stand, in order and without overlaps. With `isAnywhere` they need not begin a word, as in names.
[[nodiscard]] std::vector<TextStretch> searchHits(QStringView text, const std::vector<SoughtWord> &words,
                                                  bool isAnywhere = false);

/// A part of a text around its first hit, on one line and made visible, with the hits in it.
struct Snippet
{
    QString text;
    std::vector<TextStretch> hits;
};
/// At most about `length` units long; from the start where there is no hit.
[[nodiscard]] Snippet snippetOf(QStringView text, const std::vector<SoughtWord> &words, qsizetype length,
                                bool isAnywhere = false);

} // namespace interdict
