// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/referrals/recipientdirectory.h"

namespace interdict {

/// The account's directory with what the case says otherwise or more.
[[nodiscard]] Result<RecipientDirectory> directoryOf(const Database &database);

/// The case's own recipients, as commands of a session.
class CaseRecipients
{
public:
    explicit CaseRecipients(CaseSession &session) : m_session(session) {}

    /// Adds it, or takes the place of the one of that id for this case. badInput for what cannot be an entry.
    [[nodiscard]] Outcome put(const DirectoryEntry &entry);
    /// Takes the case's version back, so that the directory's counts again; notFound where the case has none.
    [[nodiscard]] Outcome takeBack(const QString &id);

private:
    CaseSession &m_session;
};

} // namespace interdict
