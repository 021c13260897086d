// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/json/jsontree.h"
#include "models/intake/registrations/registration.h"

#include <vector>

namespace interdict {

/// An object of an RDAP answer (RFC 9083 section 5), and where it stands.
struct RdapObject
{
    Registration registration;
    qint64 offset = 0;
    qint64 length = 0;
};

struct RdapAnswer
{
    std::vector<RdapObject> objects; ///< one, or those of a search (section 8) or of a list of answers
    int errorCode = 0;               ///< of an error answer (section 6)
    QString errorTitle;
};

[[nodiscard]] RdapAnswer readRdap(const JsonTree &answer);

} // namespace interdict
