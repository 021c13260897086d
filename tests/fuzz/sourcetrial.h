// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

#include <QByteArray>
#include <QString>

namespace interdict::fuzzing {

// What a reader promises whatever bytes come: it refuses them with a sentence, or it gives records that lie within the
// source and say why they are not kept. Each function returns the promise that was broken, or an empty text.

/// The bytes as a file of their own; each call overwrites the file of the call before.
[[nodiscard]] QString fileOf(const QByteArray &bytes, const QString &name);
/// Reads all parts of the source.
[[nodiscard]] QString trySource(const SourceReader &reader, const QByteArray &bytes, const QString &name);
[[nodiscard]] QString tryTable(const QByteArray &bytes);
[[nodiscard]] QString tryArchive(const QByteArray &bytes);
[[nodiscard]] QString tryPacket(const QByteArray &bytes);
[[nodiscard]] QString tryScanner(const QByteArray &bytes);

} // namespace interdict::fuzzing
