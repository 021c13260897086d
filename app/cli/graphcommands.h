// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "app/cli/command.h"

namespace interdict::cli {

// What "graph" can do, one file each. `arguments` begins with the case or file; what stood before it is taken off.

[[nodiscard]] Result<Answer> graphPicture(const QCommandLineParser &parser, const QStringList &arguments);
[[nodiscard]] Result<Answer> graphLayout(const QCommandLineParser &parser, const QStringList &arguments);
[[nodiscard]] Result<Answer> graphMetrics(const QCommandLineParser &parser, const QStringList &arguments);
[[nodiscard]] Result<Answer> graphPaths(const QCommandLineParser &parser, const QStringList &arguments);
[[nodiscard]] Result<Answer> graphHolders(const QCommandLineParser &parser, const QStringList &arguments);
[[nodiscard]] Result<Answer> graphExport(const QCommandLineParser &parser, const QStringList &arguments);

/// Nodes of a case that are looked at by everything but pictures.
inline constexpr int mostNodesAsked = 2'000'000;

/// The seed of --seed, 1 without it.
[[nodiscard]] Result<quint32> seedFrom(const QCommandLineParser &parser);
/// Writes UTF-8 into a file, whole or not at all; "-" is standard output.
[[nodiscard]] Outcome writeText(const QString &path, const QString &text);
/// A field of a CSV file: quoted where it must be; text never evaluated by spreadsheets.
[[nodiscard]] QString csvField(const QString &text);

} // namespace interdict::cli
