// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/recipientkind.h"

namespace interdict::ui {

/// Wording to start from, for each kind of recipient. Translated; never legal advice.
struct RecipientWords
{
    QString recipient; ///< an example
    QString action;    ///< a first wording of the request
    QString basis;     ///< an example
};
[[nodiscard]] RecipientWords wordsFor(RecipientKind kind);

} // namespace interdict::ui
