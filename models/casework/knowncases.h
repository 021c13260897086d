// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringList>

namespace interdict {

/// Cases this program closed on this machine, so that an unchanged one opens without a check of the whole file, and so
/// that the window can offer the recent ones. Kept in the user's application data, by path, size and time of change.
/// A damaged or missing list only costs the checks.
[[nodiscard]] bool isKnownAndUnchanged(const QString &casePath);
void rememberCase(const QString &casePath);
/// Existing files only, the newest first, at most ten.
[[nodiscard]] QStringList recentCases();

} // namespace interdict
