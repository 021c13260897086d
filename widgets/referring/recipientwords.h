// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/recipientkind.h"

namespace interdict::ui {

/// Wording to start from, for each kind of recipient. Translated; never legal advice.
using RecipientWords = RecipientWording;
[[nodiscard]] RecipientWords wordsFor(RecipientKind kind);

} // namespace interdict::ui
