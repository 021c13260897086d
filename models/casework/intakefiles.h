// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/folderintake.h"
#include "models/casework/incomingfiles.h"

// Steps that importing and trying files have in common.

namespace interdict {

/// Reads the file once, as the request says.
[[nodiscard]] Result<SourceProbe> probeIncoming(const IntakeRequest &request, const QString &path,
                                                const QString &fileName, const CancelToken &cancel);
/// The names of the evidence files among them.
[[nodiscard]] QStringList evidenceNames(const std::vector<IncomingMember> &members);

} // namespace interdict
