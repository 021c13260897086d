// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourceprobe.h"

#include <QCommandLineParser>

namespace interdict::cli {

/// --format, --sheet, --encoding, --delimiter, --no-header: how a file is read, where the user knows better.
void addSourceOptions(QCommandLineParser &parser);

/// Reads the file once, as the options say. Errors: as probeSource(), and wrong use.
[[nodiscard]] Result<SourceProbe> probeWith(const QCommandLineParser &parser, const QString &path,
                                            const CancelToken &cancel = {});

/// Whether the file is an archive whose members are to be looked at, and no format was said.
[[nodiscard]] Result<bool> isArchive(const QCommandLineParser &parser, const QString &path);

/// The error of a file that cannot be read. That it is damaged is no failed check of the case: the exit code is that of
/// any refusal.
[[nodiscard]] Error asRefusal(Error error);

} // namespace interdict::cli
