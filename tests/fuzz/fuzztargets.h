// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace interdict::fuzzing {

/// What takes hostile bytes, and what it promises.
struct FuzzTarget
{
    QString name;                            ///< also of the folders with its seeds and findings
    QString (*run)(const QByteArray &bytes); ///< the promise that was broken, else an empty text
};

[[nodiscard]] const std::vector<FuzzTarget> &fuzzTargets();
/// Null where there is none of that name.
[[nodiscard]] const FuzzTarget *fuzzTarget(const QString &name);

} // namespace interdict::fuzzing
