// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/basics/progress.h"
#include "models/records/rows.h"

namespace interdict::ui {

/// A job: writes a source to `path` as it was imported. The file is there only where every byte of it is the source's.
[[nodiscard]] Result<Sha256> saveOriginalTo(const QString &casePath, const Source &source, const QString &path,
                                            const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict::ui
