// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/docketdates.h"

#include "models/casework/letters.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Docket)
};

/// When the newest of what the referral's clocks rest on was entered.
QDateTime enteredLast(const ReferralView &view)
{
    QDateTime at = view.entry.madeAt;
    for (const DocketEvent &event : view.events)
        at = std::max(at, event.enteredAt);
    for (const DocketOutcome &outcome : view.outcomes)
        at = std::max(at, outcome.enteredAt);
    return at;
}

/// The answer period of a letter; its last day counts as a whole.
DueDate dateOf(const LetterStanding &standing, const QDateTime &now)
{
    const Letter &letter = standing.letter;
    ReferralClock clock;
    clock.id = letterClockId;
    clock.name = Words::tr("Answer to the warning letter, %n working day(s)", nullptr, letter.responseDays);
    clock.source = standing.calendarName;
    clock.startedAt = QDateTime(letter.received, QTime(0, 0), Qt::UTC);
    clock.dueAt = QDateTime(standing.deadline, QTime(23, 59, 59), Qt::UTC);
    clock.warnSeconds = qint64(3) * 24 * 3600;
    clock.status = statusAt(clock.dueAt, clock.warnSeconds, now);
    return {{},
            letter.reference,
            letter.addressee,
            Words::tr("Warning letter"),
            clock,
            std::max(letter.madeAt, clock.startedAt)};
}

void sortByDate(std::vector<DueDate> &dates)
{
    std::stable_sort(dates.begin(), dates.end(),
                     [](const DueDate &a, const DueDate &b) { return a.clock.dueAt < b.clock.dueAt; });
}

QString descriptionOf(const DueDate &date)
{
    if (!date.docket.isStored())
        return Words::tr("Addressee: %1\nReceived: %2\nCalendar: %3")
            .arg(visibleLine(date.recipient), date.clock.startedAt.toUTC().date().toString(Qt::ISODate),
                 visibleLine(date.clock.source));
    return Words::tr("Referral: %1\nRecipient: %2\nStarted: %3 UTC\nRule: %4")
        .arg(visibleLine(date.title), visibleLine(date.recipient),
             date.clock.startedAt.toUTC().toString(u"yyyy-MM-dd HH:mm"_s), visibleLine(date.clock.source));
}

} // namespace

std::vector<DueDate> dueDates(const DocketView &view)
{
    std::vector<DueDate> dates;
    for (const ReferralView &one : view.referrals) {
        const QDateTime stamp = enteredLast(one);
        for (const ReferralClock &clock : one.clocks) {
            if (isOpen(clock.status))
                dates.push_back(
                    {one.entry.id, one.entry.reference, one.entry.recipient, one.entry.title, clock, stamp});
        }
    }
    sortByDate(dates);
    return dates;
}

Result<std::vector<DueDate>> allDueDates(const Database &database, const DocketView &view)
{
    const Result<std::vector<LetterStanding>> letters = letterStandings(database, dayReachedEverywhere(view.now));
    if (!letters)
        return tl::unexpected(letters.error());
    std::vector<DueDate> dates = dueDates(view);
    for (const LetterStanding &standing : *letters) {
        const bool isOpen =
            standing.stage == LetterStanding::Stage::running || standing.stage == LetterStanding::Stage::lapsed;
        if (isOpen && standing.deadline.isValid())
            dates.push_back(dateOf(standing, view.now));
    }
    sortByDate(dates);
    return dates;
}

std::vector<DueDate> dueWithin(const std::vector<DueDate> &dates, const QDateTime &now, int daysAhead)
{
    const QDate last = now.toUTC().date().addDays(daysAhead);
    std::vector<DueDate> due;
    std::copy_if(dates.begin(), dates.end(), std::back_inserter(due),
                 [last](const DueDate &date) { return date.clock.dueAt.toUTC().date() <= last; });
    return due;
}

std::vector<CalendarDate> calendarOf(const std::vector<DueDate> &dates, const QString &caseId)
{
    std::vector<CalendarDate> calendar;
    for (const DueDate &date : dates) {
        CalendarDate one;
        one.uid = u"%1-%2-%3@interdict"_s.arg(caseId, date.reference, date.clock.id).toLower();
        one.at = date.clock.dueAt;
        one.stampedAt = date.stampedAt;
        one.sequence = date.clock.times;
        one.summary = Words::tr("%1, %2: %3").arg(date.reference, visibleLine(date.recipient), date.clock.name);
        one.description = descriptionOf(date);
        one.category = Words::tr("Referrals");
        one.alarmSeconds = date.clock.warnSeconds;
        calendar.push_back(std::move(one));
    }
    return calendar;
}

} // namespace interdict
