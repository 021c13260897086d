// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/recipientwords.h"

namespace interdict::ui {

RecipientWords wordsFor(RecipientKind kind)
{
    return wordingFor(kind);
}

} // namespace interdict::ui
