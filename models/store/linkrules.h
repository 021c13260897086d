// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/kinds.h"

namespace interdict {

/// How a record links its seller with what it names.
[[nodiscard]] constexpr LinkKind linkFromSeller(EntityKind kind)
{
    switch (kind) {
    case EntityKind::site:
    case EntityKind::domain:
        return LinkKind::advertises;
    case EntityKind::email:
    case EntityKind::phone:
    case EntityKind::handle:
        return LinkKind::contact;
    case EntityKind::wallet:
        return LinkKind::paysTo;
    case EntityKind::pgpKey:
        return LinkKind::usesKey;
    case EntityKind::shipment:
        return LinkKind::ships;
    default:
        return LinkKind::foundWith;
    }
}

} // namespace interdict
