// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace interdict {

/// Cases this program closed on this machine, so that an unchanged one opens without a check of the whole file, and so
/// that the window can offer the recent ones. Kept in the user's application data, by path, size and time of change.
/// A damaged or missing list only costs the checks.
[[nodiscard]] bool isKnownAndUnchanged(const QString &casePath);
void rememberCase(const QString &casePath);
/// Existing files only, the newest first, at most ten.
[[nodiscard]] QStringList recentCases();

/// A case the window offers to open again.
struct KnownCase
{
    QString path;
    QDateTime opened; ///< UTC: when this program closed it last, as far as the file says
    bool isPinned = false;
    bool isMissing = false; ///< moved, deleted, or on a drive that is not there
};
/// Pinned ones first, then the newest; missing ones too; at most twenty beside the pinned.
[[nodiscard]] std::vector<KnownCase> knownCases();
void pinCase(const QString &casePath, bool isPinned);
/// Takes it off the list; the file stays.
void forgetCase(const QString &casePath);

} // namespace interdict
