// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "app/cli/command.h"
#include "models/records/annotation.h"

namespace interdict::cli {

/// Notes, tags and grade of a thing.
[[nodiscard]] Result<Answer> annotationsAnswer(const Database &database, const Thing &thing);
[[nodiscard]] QJsonObject toJson(const Thing &thing);
[[nodiscard]] QJsonObject toJson(const GivenGrade &grade);

} // namespace interdict::cli
