// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"

#include <optional>
#include <vector>

namespace interdict {

/// What a registry said of a domain, in one record.
struct RegistrationRow
{
    RowId<Record> record;
    QString registrar;
    QString registrarIanaId; ///< www.iana.org/assignments/registrar-ids
    std::optional<PartialDate> created;
    std::optional<PartialDate> changed;
    std::optional<PartialDate> expires;
    QString status;                      ///< as found, several separated by commas
    std::optional<PartialDate> lookedUp; ///< where the answer says of which day it is
};

/// All that the case's sources say of the domain, in the order of the imports.
[[nodiscard]] Result<std::vector<RegistrationRow>> registrationsOf(const Database &database, RowId<Entity> domain);

} // namespace interdict
