// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/kinds.h"

#include <vector>

namespace interdict {

/// The kinds of link that an analyst may draw from the one to the other: relatedTo, which fits always and comes first,
/// and what a seller or an organisation is known to do with such a thing. What only records show (trades on, hosted on)
/// is not among them.
[[nodiscard]] std::vector<LinkKind> drawableLinks(EntityKind from, EntityKind to);

/// Whether a link between the two should be drawn from the second to the first: that one does something with the other.
[[nodiscard]] bool isDrawnBackwards(EntityKind one, EntityKind other);

} // namespace interdict
