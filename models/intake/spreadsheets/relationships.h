// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/spreadsheets/packageparts.h"

#include <QString>

#include <vector>

namespace interdict {

/// What a part of an OPC package leads to (ECMA-376 Part 2, 9.3), in the order stated; outside targets are left out.
struct Relationship
{
    QString id;
    QString type;   ///< the last step of its address: "worksheet", "sharedStrings"; transitional and strict agree in it
    QString target; ///< a part of the package
};

/// Of the part, or of the package where `part` is empty. None where there are none, or they are damaged.
[[nodiscard]] std::vector<Relationship> relationshipsOf(const PackageParts &package, const QString &part);

} // namespace interdict
