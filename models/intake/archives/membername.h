// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArrayView>
#include <QString>

namespace interdict {

/// A member's name as the archive has it: UTF-8 where it is that, else the CP437 of the first zip programs.
[[nodiscard]] QString decodedName(QByteArrayView bytes);
/// With backslashes as slashes, without "./" before it: how members are shown and matched. Never a name to write to.
[[nodiscard]] QString plainName(const QString &name);
/// Why a name (as plainName() gives it) is refused, as a translated sentence; empty for one that stays within the
/// archive: no absolute path, no drive, no "..", no NUL, at most `longest` characters.
[[nodiscard]] QString refusalOfName(const QString &name, qsizetype longest);
/// On one line, with its controls made visible, cut in the middle where it is long: for sentences.
[[nodiscard]] QString shownName(const QString &name);

} // namespace interdict
