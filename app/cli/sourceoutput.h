// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourceprobe.h"

#include <QJsonObject>

// How the verdict on a file is told, by all commands alike.

namespace interdict::cli {

/// Format, evidence, parts with their columns, fields, shapes and counts.
[[nodiscard]] QJsonObject toJson(const SourceProbe &probe);
/// The same for people, each line indented by two blanks.
[[nodiscard]] QString describe(const SourceProbe &probe);

} // namespace interdict::cli
