// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/packetcontent.h"

#include <QString>

#include <vector>

namespace interdict {

/// The longest summary a packet may have, in characters.
inline constexpr int mostSummaryCharacters = 1000;

enum class Need { must, should, may };

/// One point of what a recipient needs to be told.
struct ChecklistPoint
{
    QString field; ///< untranslated token, e.g. "sender.phone"
    Need need = Need::must;
    QString name;      ///< translated
    QString whereFrom; ///< translated: where to get it
    bool isMet = false;
    QString value{};         ///< what the packet would say, short; empty where nothing
    QStringList evidence{};  ///< numbers of exhibits that show it, at most 5
    bool isStated = false;   ///< by the sender (PacketContent::statements), not read from the case
    bool canBeStated = true; ///< false for what has a place of its own in the packet, or must come from the case
};

/// The checklist of the content's recipient kind (resources/referrals/checklists.json, or the account's own version),
/// each point judged on the content. Musts first. A point that the program cannot read from a case, also one that only
/// an own checklist has, is met where the sender states it. Cheap; any thread.
[[nodiscard]] std::vector<ChecklistPoint> judgeChecklist(const PacketContent &content);

} // namespace interdict
