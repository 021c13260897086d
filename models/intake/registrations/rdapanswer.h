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
    QString fault; ///< a whole sentence, translated, where these bytes are no registration; the record is rejected
};

struct RdapAnswer
{
    /// One, or those of a search (section 8), of a list of answers, or of what a tool wrapped about its answers.
    std::vector<RdapObject> objects;
    int errorCode = 0; ///< of an error answer (section 6)
    QString errorTitle;
};

[[nodiscard]] RdapAnswer readRdap(const JsonTree &answer);

} // namespace interdict
