// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "models/records/docket.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace interdict {

/// A deadline or a re-check, as resources/referrals/clocks.json says it (or the account's own version, referraldata.h).
struct ClockRule
{
    QString id;
    QString name;      ///< translated where it is one of the program's own
    QString source;    ///< where the rule comes from
    QStringList kinds; ///< tokens of the recipient kinds it holds for; empty: all
    std::vector<ReferralState> starts;
    bool startsAgain = false;         ///< a later state of `starts` starts it anew
    std::vector<ReferralState> ends;  ///< met by these
    std::vector<ReferralState> stops; ///< no more by these; `closed` always stops
    bool isObserved = false;          ///< met once every item was seen, with its evidence, late enough to count
    bool isRenewable = false;
    qint64 seconds = 0;         ///< how long it runs
    qint64 earliestSeconds = 0; ///< after its start: observations before do not count
    qint64 warnSeconds = 0;     ///< before it runs out
};

/// The id under which the answer period of a warning letter appears among the clocks; its length is the letter's.
inline constexpr QLatin1StringView letterClockId{"letter"};

/// The rules of the data, read anew each time. badInput where they cannot be used, naming the clock.
[[nodiscard]] Result<std::vector<ClockRule>> clockRules();
[[nodiscard]] Result<std::vector<ClockRule>> clockRulesFrom(const QJsonObject &data);

enum class ClockStatus {
    running,
    dueSoon,  ///< within the rule's time of warning
    dueToday, ///< on the day of now (UTC)
    overdue,
    met,
    metLate,
    stopped,
};
[[nodiscard]] QString toToken(ClockStatus status);
[[nodiscard]] QString displayName(ClockStatus status); ///< translated: "due today"
[[nodiscard]] bool isOpen(ClockStatus status);         ///< neither met nor stopped

/// A clock of one referral.
struct ReferralClock
{
    QString id;
    QString name;
    QString source;
    QDateTime startedAt; ///< UTC
    QDateTime dueAt;     ///< UTC
    QDateTime endedAt;   ///< UTC; invalid while it runs
    ClockStatus status = ClockStatus::running;
    qint64 warnSeconds = 0;
    bool isRenewable = false;
    int times = 0; ///< how often it was renewed or its date was set
};

/// The status of a clock that runs until `due`.
[[nodiscard]] ClockStatus statusAt(const QDateTime &due, qint64 warnSeconds, const QDateTime &now);

/// The clocks of a referral that have started, in the order of the rules. `events` and `outcomes` are its own, as the
/// store gives them. Pure; any thread.
[[nodiscard]] std::vector<ReferralClock> clocksOf(const DocketEntry &entry, const std::vector<DocketEvent> &events,
                                                  const std::vector<DocketOutcome> &outcomes,
                                                  const std::vector<ClockRule> &rules, const QDateTime &now);
/// The open one that runs out first; null where none is open.
[[nodiscard]] const ReferralClock *nextDue(const std::vector<ReferralClock> &clocks);

} // namespace interdict
