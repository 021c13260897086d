// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace interdict {

/// The parcels that a cell of tracking numbers names: one number, or several with commas, semicolons, bars or line ends
/// between them. `carrier` is what the record says of it, or empty. A number whose check digit holds carries the names
/// of the carriers that could have given it out; one that cannot be checked is said to be "unchecked"; one whose check
/// digit is wrong, and what is no number, goes to `problems` (translated sentences) and not to `found`.
void readShipments(const QString &cell, const QString &carrier, std::vector<DraftIdentifier> &found,
                   QStringList &problems);

} // namespace interdict
