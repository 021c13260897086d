// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QByteArray>
#include <QDateTime>

namespace interdict {

/// A PDF of QPdfWriter with the time of its making replaced by `madeAt` and its random identifier by a digest of its
/// content, so that the same pages are the same bytes. The cross-reference table is moved accordingly. Error: internal
/// where the file is not built as Qt 6.4 to 6.10 build it.
[[nodiscard]] Result<QByteArray> withFixedDates(QByteArray pdf, const QDateTime &madeAt);

/// XMP metadata that says the same as the PDF's own information (PDF/A-1, ISO 19005-1 section 6.7).
[[nodiscard]] QByteArray xmpMetadata(const QString &title, const QString &creator, const QDateTime &madeAt);

} // namespace interdict
