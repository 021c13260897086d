// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/records/rows.h"
#include "models/store/database.h"

namespace interdict {

struct SavedOriginal
{
    Sha256 digest;       ///< of what was written
    bool isWhole = true; ///< the file as it was imported; otherwise what a portable copy has of it
};

/// Writes a source to `path` as it was imported. A portable copy may hold the bytes of its records only, with zeros in
/// between: then these, each where it stood. The file is there only where every byte of it is what the case says it
/// has. Errors: damaged, notFound for a withdrawn source of a portable copy, cannotWrite, cancelled.
[[nodiscard]] Result<SavedOriginal> saveOriginal(const Database &database, const Source &source, const QString &path,
                                                 const CancelToken &cancel, const ProgressSink &progress);
/// The same as a job, on the case of that path.
[[nodiscard]] Result<SavedOriginal> saveOriginalOf(const QString &casePath, const Source &source, const QString &path,
                                                   const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
