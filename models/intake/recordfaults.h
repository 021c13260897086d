// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/recordstream.h"

#include <QStringList>

// What is wrong with a record as its bytes stand, in translated sentences. Both who reads it as it is and who maps it
// say the same.

namespace interdict {

/// Why the record is no row of a table of so many columns (0: not known); empty where it is one.
[[nodiscard]] QString reasonToReject(const RawRecord &record, qsizetype columns);
/// What is odd about a record that is a row all the same; empty for nothing.
[[nodiscard]] QString oddityOf(const RawRecord &record, qsizetype columns);
/// That bytes in the columns are no characters of the encoding; the names are safe to show and in quotes.
[[nodiscard]] QString sentenceOnNoText(const QString &encoding, const QStringList &columnNames);

} // namespace interdict
