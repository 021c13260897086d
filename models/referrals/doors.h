// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/recipientkind.h"

#include <vector>

namespace interdict {

/// A way in which a request can be made (resources/referrals/doors.json).
struct Door
{
    QString id;    ///< "trusted-notifier"
    QString name;  ///< translated
    QString says;  ///< translated: as the packet says it
    QString needs; ///< translated: what it takes
    std::vector<RecipientKind> kinds;
    bool isCompelled = false; ///< the recipient must; an instrument and its number are named
    int answerHours = 0;      ///< 0 where nothing is laid down
    QString source;
};

/// Read each time; any thread.
[[nodiscard]] std::vector<Door> allDoors();
[[nodiscard]] std::vector<Door> doorsFor(RecipientKind kind);
/// Its name, or the id itself where the data does not know it.
[[nodiscard]] QString doorName(const QString &id);

} // namespace interdict
