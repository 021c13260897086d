// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/annotation.h"
#include "models/store/database.h"

namespace interdict {

/// What `text` names: "listing:5", "record:9", "link:4" by number, "source:NAME", "referral:REFERENCE" and
/// "packet:ID" by number or name, else an entity as findOneEntity() takes it. Otherwise notFound, or badInput where it
/// names several.
[[nodiscard]] Result<Thing> findThing(const Database &database, const QString &text);

/// What findThing() takes for it: "#12", "listing:5", "referral:3".
[[nodiscard]] QString nameToFind(const Thing &thing);

} // namespace interdict
