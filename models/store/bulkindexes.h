// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

#include <QByteArrayList>

#include <functional>

namespace interdict {

/// Indexes of records, listings and mentions are cheaper made at the end, by sorting, than kept up row by row. Drops
/// them where the case has no records yet, and returns what makes them again, word for word; nothing where the case
/// has records. In the transaction of the caller.
[[nodiscard]] Result<QByteArrayList> dropBulkIndexes(const Database &database);
/// `between` is called after each.
[[nodiscard]] Outcome makeBulkIndexes(const Database &database, const QByteArrayList &statements,
                                      const std::function<Outcome()> &between);

} // namespace interdict
