// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "app/cli/command.h"
#include "models/casework/docketdates.h"
#include "models/casework/docketsightings.h"

namespace interdict::cli {

[[nodiscard]] Answer listAnswer(const std::vector<const ReferralView *> &views);
[[nodiscard]] Answer showAnswer(const ReferralView &view);
[[nodiscard]] Answer dueAnswer(const std::vector<DueDate> &dates, const QDateTime &now);
[[nodiscard]] Answer checkAnswer(const DocketView &view, const std::vector<FoundOutcomes> &found, bool isSaved);
/// The numbers of the charts as a table: one row a recipient or kind, and one for all.
[[nodiscard]] Answer chartsAnswer(const DocketView &view, bool byKind);

/// A referral in short, for "create" and "move".
[[nodiscard]] QJsonObject toJson(const DocketEntry &entry);

} // namespace interdict::cli
