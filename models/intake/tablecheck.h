// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QByteArrayView>
#include <QString>

namespace interdict {

/// badInput, saying what to do, for files whose first bytes show that they are no table of text: archives, workbooks,
/// pictures, databases, web pages, JSON.
[[nodiscard]] Outcome checkIsTable(QByteArrayView start, const QString &fileName);

} // namespace interdict
