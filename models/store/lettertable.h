// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/letter.h"
#include "models/store/database.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace interdict {

/// Warning letters, in the order in which they were made. Written by commands only.
[[nodiscard]] Result<std::vector<Letter>> allLetters(const Database &database);
/// Without regard to case; nothing where there is none.
[[nodiscard]] Result<std::optional<Letter>> letterByReference(const Database &database, const QString &reference);
/// The columns of the row, for a RowChange of the table "letter".
[[nodiscard]] QJsonObject rowOf(const Letter &letter);

/// The case's own recipients. Written by commands only.
[[nodiscard]] Result<std::vector<CaseRecipient>> caseRecipients(const Database &database);
/// The columns of the row, for a RowChange of the table "recipient".
[[nodiscard]] QJsonObject rowOf(const CaseRecipient &recipient);

} // namespace interdict
