// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/rowid.h"
#include "models/metrics/timescale.h"
#include "models/records/docket.h"
#include "models/values/partialdate.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace interdict {

/// The lanes of the timeline, from top to bottom.
enum class TimelineLane {
    chosen,        ///< what is selected, on all clocks
    offered,       ///< listings, from their first to their last sighting
    seen,          ///< records that show a listing
    seized,        ///< records that show none: shipments, seizures, notices
    letters,       ///< warning letters
    referrals,     ///< what was asked of whom, and the answers
    outcomes,      ///< what was seen of it: gone, reduced, back
    registrations, ///< of domains
    imports,
    notes, ///< notes and judgements
};
inline constexpr std::array allTimelineLanes{
    TimelineLane::chosen,  TimelineLane::offered,   TimelineLane::seen,     TimelineLane::seized,
    TimelineLane::letters, TimelineLane::referrals, TimelineLane::outcomes, TimelineLane::registrations,
    TimelineLane::imports, TimelineLane::notes};

enum class TimelineKind {
    offer,
    sighting,
    seizure,
    letterDated,
    letterDelivered,
    letterReceived,
    letterAnswered,
    letterDue,
    referralMade,
    referralSent,
    referralAcknowledged,
    referralQuestion,
    referralActed,
    referralRefused,
    referralOther,
    referralDue,
    gone,
    reduced,
    reappeared,
    stillUp,
    registered,
    changed,
    expires,
    import,
    note,
    judgement,
};
[[nodiscard]] QString displayName(TimelineLane lane); ///< translated: "Offered", "Take-Downs"
[[nodiscard]] QString displayName(TimelineKind kind); ///< translated: "acted on"
[[nodiscard]] QString toToken(TimelineLane lane);     ///< untranslated: "offered"

/// Something at a time, or of a span of time.
struct TimelineEvent
{
    TimelineLane lane = TimelineLane::seen;
    TimelineKind kind = TimelineKind::sighting;
    double first = 0;     ///< day of the axis (models/metrics/timescale.h), UTC
    double last = 0;      ///< the end of its span, not within; of a moment the same as `first`
    bool isRough = false; ///< known by month or year only: it is at some time from `first` to `last`
    QString when;         ///< as precise as known: "2014-01", "2014-01-31 10:20 UTC"
    QString what;         ///< hostile text
    QString detail;       ///< hostile text; may be empty

    RowId<Entity> entity{};
    RowId<Listing> listing{};
    RowId<Record> record{};
    RowId<DocketEntry> docket{};
    QString letter{}; ///< its reference

    void setTime(const PartialDate &date);
    void setTime(const PartialDate &from, const PartialDate &to); ///< a span of days
    void setTime(const QDateTime &moment);                        ///< midnight stands for the day
    void setTime(QDate day);
};

/// "2014-01-31 10:20 UTC", "2014-01".
[[nodiscard]] QString timelineDate(const PartialDate &date);

} // namespace interdict
