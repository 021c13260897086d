// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/timelineevents.h"

#include <QDateTime>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

double dayOf(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    return double(utc.date().toJulianDay()) + double(utc.time().msecsSinceStartOfDay()) / 86'400'000.0;
}

} // namespace

QString displayName(TimelineLane lane)
{
    switch (lane) {
    case TimelineLane::chosen:
        return Words::tr("Selected");
    case TimelineLane::offered:
        return Words::tr("Offered");
    case TimelineLane::seen:
        return Words::tr("Seen");
    case TimelineLane::seized:
        return Words::tr("Seized");
    case TimelineLane::letters:
        return Words::tr("Letters");
    case TimelineLane::referrals:
        return Words::tr("Referrals");
    case TimelineLane::outcomes:
        return Words::tr("Take-Downs");
    case TimelineLane::registrations:
        return Words::tr("Registrations");
    case TimelineLane::imports:
        return Words::tr("Imports");
    case TimelineLane::notes:
        return Words::tr("Notes");
    }
    return {};
}

QString toToken(TimelineLane lane)
{
    static const QStringList tokens{u"selected"_s,  u"offered"_s,  u"seen"_s,          u"seized"_s,  u"letters"_s,
                                    u"referrals"_s, u"outcomes"_s, u"registrations"_s, u"imports"_s, u"notes"_s};
    return tokens.value(int(lane));
}

QString displayName(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::offer:
        return Words::tr("listing offered");
    case TimelineKind::sighting:
        return Words::tr("listing seen");
    case TimelineKind::seizure:
        return Words::tr("shipment or seizure");
    case TimelineKind::letterDated:
        return Words::tr("letter dated");
    case TimelineKind::letterDelivered:
        return Words::tr("letter sent");
    case TimelineKind::letterReceived:
        return Words::tr("letter received");
    case TimelineKind::letterAnswered:
        return Words::tr("letter answered");
    case TimelineKind::letterDue:
        return Words::tr("answer due");
    case TimelineKind::referralMade:
        return Words::tr("referral drafted");
    case TimelineKind::referralSent:
        return Words::tr("referral sent");
    case TimelineKind::referralAcknowledged:
        return Words::tr("acknowledged");
    case TimelineKind::referralQuestion:
        return Words::tr("question asked");
    case TimelineKind::referralActed:
        return Words::tr("acted on");
    case TimelineKind::referralRefused:
        return Words::tr("refused");
    case TimelineKind::referralOther:
        return Words::tr("other step of a referral");
    case TimelineKind::referralDue:
        return Words::tr("deadline of a referral");
    case TimelineKind::gone:
        return Words::tr("gone");
    case TimelineKind::reduced:
        return Words::tr("reduced");
    case TimelineKind::reappeared:
        return Words::tr("back again");
    case TimelineKind::stillUp:
        return Words::tr("still up");
    case TimelineKind::registered:
        return Words::tr("domain registered");
    case TimelineKind::changed:
        return Words::tr("registration changed");
    case TimelineKind::expires:
        return Words::tr("registration expires");
    case TimelineKind::import:
        return Words::tr("import");
    case TimelineKind::note:
        return Words::tr("note");
    case TimelineKind::judgement:
        return Words::tr("judgement");
    }
    return {};
}

QString timelineDate(const PartialDate &date)
{
    if (date.precision() != PartialDate::Precision::second)
        return date.toString();
    QString text = date.toString();
    return text.replace(u'T', u' ').replace(u"Z"_s, u" UTC"_s);
}

void TimelineEvent::setTime(const PartialDate &date)
{
    when = timelineDate(date);
    if (date.precision() == PartialDate::Precision::second) {
        first = dayOf(QDateTime::fromString(date.toString(), Qt::ISODate));
        last = first;
        return;
    }
    first = double(date.firstDay().toJulianDay());
    last = double(date.lastDay().toJulianDay() + 1);
    isRough = date.precision() != PartialDate::Precision::day;
}

void TimelineEvent::setTime(const PartialDate &from, const PartialDate &to)
{
    first = double(from.firstDay().toJulianDay());
    last = double(std::max(from, to).lastDay().toJulianDay() + 1);
    //: Two dates
    when = from == to ? timelineDate(from) : Words::tr("%1 to %2").arg(timelineDate(from), timelineDate(to));
}

void TimelineEvent::setTime(const QDateTime &moment)
{
    if (moment.toUTC().time() == QTime(0, 0))
        return setTime(moment.toUTC().date());
    first = dayOf(moment);
    last = first;
    when = timelineDate(PartialDate::fromMoment(moment));
}

void TimelineEvent::setTime(QDate day)
{
    first = double(day.toJulianDay());
    last = first + 1;
    when = day.toString(Qt::ISODate);
}

} // namespace interdict
