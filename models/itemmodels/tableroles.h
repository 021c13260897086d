// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <Qt>

namespace interdict {

/// Roles that every table model of this folder answers beside Qt's own.
namespace TableRole {
enum : int {
    id = Qt::UserRole + 1, ///< the row's number in the case as qint64; never reads the row itself
    raw,                   ///< the value to sort or compare by: qint64, double or QString; invalid where missing
    fullText,              ///< the whole text on one line, made visible, for copying
};
} // namespace TableRole

} // namespace interdict
