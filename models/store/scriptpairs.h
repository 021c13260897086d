// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringView>

namespace interdict {

/// The runs of scripts that are written without blanks (isRunningScript()), as neighbouring pairs and the last
/// character of each run: "芬太尼" gives "芬太 太尼 尼". Empty where the text has none.
[[nodiscard]] QString scriptPairs(QStringView text);
/// Whether there is anything for scriptPairs() to give.
[[nodiscard]] bool hasRunningScript(QStringView text);
/// The FTS5 expression that finds a text with this run in it; `run` is of such a script throughout.
[[nodiscard]] QString pairsExpression(QStringView run);

} // namespace interdict
