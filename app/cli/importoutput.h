// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/folderintake.h"

#include <QJsonObject>

namespace interdict::cli {

[[nodiscard]] QJsonObject toJson(const ImportReport &report);
/// Where the time of an import went, in seconds.
[[nodiscard]] QJsonObject toJson(const ImportTimings &timings);
[[nodiscard]] QString describe(const ImportTimings &timings);
/// How it was read is told of a few files only.
enum class Detail { countsOnly, all };
[[nodiscard]] QString describe(const ImportReport &report, Detail detail);
/// One sentence on all files together; empty for a single one.
[[nodiscard]] QString summary(const IntakeReport &report);

[[nodiscard]] QJsonObject toJson(const TriedFile &file);
[[nodiscard]] QString describe(const TriedFile &file, Detail detail);

} // namespace interdict::cli
