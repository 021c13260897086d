// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcelayout.h"
#include "models/intake/sourcesurvey.h"

#include <QStringList>

// What a probe found, in translated sentences for whoever has to believe it.

namespace interdict {

[[nodiscard]] QStringList sentencesOnText(const SourceSurvey &survey, const SourceLayout &layout);
[[nodiscard]] QStringList sentencesOnRows(const SourceSurvey &survey, const SourceLayout &layout);
[[nodiscard]] QString sentenceOnDates(const DateVotes &votes, const QString &columnName);

} // namespace interdict
