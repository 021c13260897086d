// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/kinds.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace interdict {

/// The kind of entity that a graph's own word means: our tokens ("pgp-key") and the words of other tools ("Person",
/// "domain-name", "crypto wallet"); case, blanks and punctuation do not matter.
[[nodiscard]] std::optional<EntityKind> entityKindNamed(QStringView word);
/// The kind of link that an edge's label means; relatedTo for those that mean none.
[[nodiscard]] LinkKind linkKindNamed(QStringView word);

} // namespace interdict
