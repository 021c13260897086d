// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

namespace interdict {

/// Gives the file at `from` the name `to`, at once: whatever happens, `to` is the old file or the new one, whole. Both
/// lie in one folder. cannotWrite where the system refuses, as Windows does while another program has `to` open; then
/// both are as they were.
[[nodiscard]] Outcome replaceFile(const QString &from, const QString &to);
/// The same for a case: what lies beside the old one, its log or its journal, goes with it, so that it is not taken for
/// the new one's. The lock on `to` is the caller's to hold.
[[nodiscard]] Outcome replaceDatabase(const QString &from, const QString &to);
/// Whether both names are of one file: by links, or by a folder or letters written in another way.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);
/// The file with what SQLite keeps beside it; those that are not there are no error.
void removeDatabaseFiles(const QString &path);

} // namespace interdict
