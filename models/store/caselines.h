// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

#include <QStringList>

namespace interdict {

/// The kinds of things that two versions of a case are compared by, in the order in which they are told: "source",
/// "listing", "entity", "link", "judgement", "note" …
[[nodiscard]] const QStringList &comparedKinds();
/// The things of a kind, as rows of three texts: what it is by itself, without ids, so that it is the same in another
/// case; its name for people; and what is said of it, as a JSON object. Ordered by the bytes of the first.
[[nodiscard]] Result<Statement> linesOf(const Database &database, const QString &kind);

} // namespace interdict
