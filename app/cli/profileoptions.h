// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/intake/probe.h"

#include <QCommandLineParser>

namespace interdict::cli {

/// --profile, --no-profile, --save-profile: what columns mean, by name.
void addProfileOptions(QCommandLineParser &parser);

/// Reads the columns by the profile that the options name, else by the one that the file's columns show, unless
/// --no-profile is set; before what --map says. Errors: notFound; badInput where the named profile is for other
/// columns.
[[nodiscard]] Outcome applyProfileOptions(const QCommandLineParser &parser, const Database &database,
                                          const QString &fileName, Probe &probe);

/// Keeps how the file was read in the case where --save-profile names it; gives a sentence on it, or nothing.
[[nodiscard]] Result<QString> saveProfileWish(const QCommandLineParser &parser, const CaseSession &session,
                                              const Probe &probe);

} // namespace interdict::cli
