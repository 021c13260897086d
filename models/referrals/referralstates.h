// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "models/records/docket.h"

#include <unordered_map>
#include <vector>

namespace interdict {

/// What a step from one state to the next asks for, besides being in the table.
struct StepNeeds
{
    bool otherPerson = false; ///< somebody else than the author of the referral
    bool packet = false;      ///< a packet that was built for it, or proof that one was signed
    bool proof = false;
    const char *note = nullptr; ///< what the note must say, in the context "ReferralStates"; null: none is asked for
    bool observations = false;  ///< each item seen since it was sent, with its evidence, and something of it gone
    bool reappearance = false;  ///< something seen again
};

/// The states that may follow, in the order in which a referral goes through them. Empty for a state no table knows.
[[nodiscard]] std::vector<ReferralState> statesAfter(ReferralState state);
[[nodiscard]] StepNeeds needsOf(ReferralState to);
/// What the note of the step must say: translated, such as "why it was refused"; empty where none is asked for.
[[nodiscard]] QString notePrompt(ReferralState to);

/// All that a step is judged on.
struct StepFacts
{
    const DocketEntry *entry = nullptr;
    const std::vector<DocketEvent> *events = nullptr;     ///< of the entry
    const std::vector<DocketOutcome> *outcomes = nullptr; ///< of the entry
    ReferralState to = ReferralState::draft;
    QString author;
    QDateTime happenedAt; ///< UTC
    QDateTime now;        ///< UTC
    QString note;
    bool hasProof = false;
    bool hasPacket = false;
};

/// badInput with a sentence that says what is missing, or which steps are possible instead.
[[nodiscard]] Outcome checkStep(const StepFacts &facts);

/// Whether the referral is out of the house and not done with: its clocks run.
[[nodiscard]] bool isUnderWay(ReferralState state);

/// The day it was sent last; invalid where it never was.
[[nodiscard]] QDateTime lastSent(const std::vector<DocketEvent> &events);
/// By the id of the item, its newest verified observation since the day of `since`; of all time where that is invalid.
/// Outcomes in the order in which they were entered, which decides within a day that has no hour. The pointers are into
/// `outcomes`.
using NewestOutcomes = std::unordered_map<qint64, const DocketOutcome *>;
[[nodiscard]] NewestOutcomes newestVerified(const std::vector<DocketOutcome> &outcomes, const QDateTime &since);
/// Whether `a` is on an earlier day than `b` (UTC): what is told as a day has no hour to compare.
[[nodiscard]] bool isDayBefore(const QDateTime &a, const QDateTime &b);

} // namespace interdict
