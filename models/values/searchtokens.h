// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/searchquery.h"

namespace interdict {

/// A piece of what was typed as a search, with what it means there.
struct SearchToken
{
    static constexpr int usualDistance = 10;
    static constexpr int farthest = 100;

    enum class Kind { word, phrase, field, open, close, either, both, negation, nearness };
    Kind kind = Kind::word;
    QString text{};
    SearchField field = SearchField::any;
    int distance = usualDistance; ///< of NEAR: words between
    bool isClosed = true;         ///< of a phrase
    bool isGroup = false;         ///< of NEAR: a parenthesis follows at once
    bool isAttached = false;      ///< nothing stands between this and the token before
};

/// Takes a text apart. There is nothing that it refuses.
[[nodiscard]] std::vector<SearchToken> searchTokens(QStringView text);

} // namespace interdict
