// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/packetcontent.h"

namespace interdict {

/// What the content says on a point of a checklist.
struct ChecklistFinding
{
    bool isMet = false;
    QString value{};             ///< one safe line, short
    std::vector<int> exhibits{}; ///< that show it, as indexes
};

/// How a point of a checklist is read from a packet's content.
struct ChecklistField
{
    QLatin1StringView token; ///< that of checklists.json
    ChecklistFinding (*read)(const PacketContent &);
    bool canBeStated = true; ///< as in ChecklistPoint
};

/// Null for what no case can say.
[[nodiscard]] const ChecklistField *checklistField(QStringView token);

/// Text on one safe line; met where there is any.
[[nodiscard]] ChecklistFinding saidOnChecklist(const QString &text);

} // namespace interdict
