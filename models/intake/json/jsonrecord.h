// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace interdict {

/// The cells of one record of a JSON text by its own bytes, for columns that are known: null where it has none of them.
/// Lists are taken in the order of the columns. Empty where the bytes are no JSON.
[[nodiscard]] QStringList cellsOfJsonRecord(QByteArrayView bytes, const QStringList &columnNames);

} // namespace interdict
