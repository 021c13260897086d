// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QLockFile>

#include <memory>

namespace interdict {

/// The lock of the one who writes a case, NAME.icase.lock beside it; let go of when destroyed. A lock whose program was
/// killed on this machine is taken over without a question. Errors: caseInUse names who holds it, and what to do where
/// that was another machine; readOnly where the folder cannot be written.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockCase(const QString &path);
/// The same for one who puts a new file where a case may be. cannotWrite where the folder is not there or cannot be
/// written.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockToReplace(const QString &path);

} // namespace interdict
