// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/workingcalendar.h"

#include "models/referrals/referraldata.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::WorkingCalendar)
};

constexpr int mostDays = 2000;

QString translated(const QJsonValue &text)
{
    const QByteArray utf8 = text.toString().toUtf8();
    return utf8.isEmpty() ? QString() : QCoreApplication::translate("WorkingCalendar", utf8.constData());
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// The first day on or after the given one that is of that weekday.
QDate weekdayFrom(QDate date, int weekday)
{
    return date.addDays((weekday - date.dayOfWeek() + 7) % 7);
}

} // namespace

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 19 * l) / 433;
    const int month = (h + l - 7 * m + 90) / 25;
    return {year, month, (h + l - 7 * m + 33 * month + 19) % 32};
}

WorkingCalendar::WorkingCalendar(const QJsonObject &json, const QJsonObject &lunar)
    : m_id(json[u"id"_s].toString()),
      m_name(translated(json[u"name"_s])),
      m_source(json[u"source"_s].toString()),
      m_firstYear(json[u"firstYear"_s].toInt(0)),
      m_lastYear(json[u"lastYear"_s].toInt(9999))
{
    for (const QJsonValue &day : json[u"weekend"_s].toArray())
        m_weekend.push_back(day.toInt());
    for (const QJsonValue &rule : json[u"holidays"_s].toArray())
        m_rules.push_back(ruleFrom(rule.toObject(), lunar));
}

WorkingCalendar::Rule WorkingCalendar::ruleFrom(const QJsonObject &json, const QJsonObject &lunar)
{
    Rule rule;
    rule.name = translated(json[u"name"_s]);
    rule.month = json[u"month"_s].toInt();
    rule.day = json[u"day"_s].toInt();
    rule.weekday = json[u"weekday"_s].toInt();
    rule.nth = json[u"nth"_s].toInt();
    rule.before = json[u"before"_s].toInt();
    rule.isEaster = json.contains("easter"_L1);
    rule.easter = json[u"easter"_s].toInt();
    for (const QJsonValue &date : json[u"dates"_s].toArray())
        rule.dates.push_back(dateOf(date));
    for (const QJsonValue &date : lunar[json[u"lunar"_s].toString()].toObject())
        rule.dates.push_back(dateOf(date));
    const QJsonArray span = json[u"span"_s].toArray();
    rule.spanFrom = span.at(0).toInt();
    rule.spanTo = span.at(1).toInt();
    const QString move = json[u"moved"_s].toString();
    rule.move = move == "nearest"_L1    ? Rule::Move::nearest
                : move == "next"_L1     ? Rule::Move::next
                : move == "sunday"_L1   ? Rule::Move::sunday
                : move == "saturday"_L1 ? Rule::Move::saturday
                                        : Rule::Move::none;
    rule.since = json[u"since"_s].toInt(0);
    rule.until = json[u"until"_s].toInt(9999);
    for (const QJsonValue &year : json[u"excepted"_s].toArray())
        rule.excepted.push_back(year.toInt());
    return rule;
}

std::vector<QDate> WorkingCalendar::daysOf(const Rule &rule, int year)
{
    if (year < rule.since || year > rule.until ||
        std::find(rule.excepted.begin(), rule.excepted.end(), year) != rule.excepted.end())
        return {};
    std::vector<QDate> bases;
    if (rule.isEaster) {
        bases.push_back(easterSunday(year).addDays(rule.easter));
    } else if (rule.before > 0) { // the last of that weekday before a day, as Canada's Victoria Day
        bases.push_back(weekdayFrom(QDate(year, rule.month, rule.before).addDays(-7), rule.weekday));
    } else if (rule.nth > 0) {
        bases.push_back(weekdayFrom(QDate(year, rule.month, 1), rule.weekday).addDays(7 * (rule.nth - 1)));
    } else if (rule.nth < 0) {
        const QDate last(year, rule.month, QDate(year, rule.month, 1).daysInMonth());
        bases.push_back(weekdayFrom(last.addDays(-6), rule.weekday));
    } else if (rule.month > 0) {
        bases.push_back(QDate(year, rule.month, rule.day));
    }
    for (const QDate date : rule.dates) {
        if (date.year() == year)
            bases.push_back(date);
    }
    std::vector<QDate> days;
    for (const QDate base : bases) {
        for (int offset = rule.spanFrom; offset <= rule.spanTo; ++offset)
            days.push_back(base.addDays(offset));
    }
    return days;
}

bool WorkingCalendar::isWeekend(QDate date) const
{
    return std::find(m_weekend.begin(), m_weekend.end(), date.dayOfWeek()) != m_weekend.end();
}

/// Days in lieu of those of the rule, which are in `days` already: "nearest" goes to the Friday before or the Monday
/// after (5 U.S.C. 6103), "next" to the next working day that is no holiday, "sunday" so for Sundays only (Korea's
/// long holidays). A day of "next" or "sunday" that meets another holiday is made up for as well.
/// Two holidays on one day lose one day, not two: one that never moves keeps it, or else the first.
QString WorkingCalendar::keeperOf(QDate date, const std::vector<Holiday> &days) const
{
    QString keeper;
    for (const Holiday &day : days) {
        if (day.date != date || day.isMoved)
            continue;
        const auto rule =
            std::find_if(m_rules.begin(), m_rules.end(), [&day](const Rule &each) { return each.name == day.name; });
        if (rule != m_rules.end() && rule->move == Rule::Move::none)
            return day.name;
        if (keeper.isEmpty())
            keeper = day.name;
    }
    return keeper;
}

void WorkingCalendar::addMoved(const Rule &rule, std::vector<Holiday> &days) const
{
    const auto isTaken = [&days](QDate date) {
        return std::any_of(days.begin(), days.end(), [date](const Holiday &day) { return day.date == date; });
    };
    std::vector<QDate> own;
    for (const Holiday &day : days) {
        if (!day.isMoved && day.name == rule.name)
            own.push_back(day.date);
    }
    for (const QDate date : own) {
        const auto same =
            std::count_if(days.begin(), days.end(), [date](const Holiday &day) { return day.date == date; });
        const bool isSunday = date.dayOfWeek() == Qt::Sunday;
        const bool isDoubled = same > 1 && keeperOf(date, days) != rule.name;
        const bool isLost = rule.move == Rule::Move::sunday ? isSunday || (isDoubled && !isWeekend(date))
                                                            : isWeekend(date) || isDoubled;
        if (!isLost)
            continue;
        QDate other = date;
        if (rule.move == Rule::Move::nearest) {
            other = date.addDays(isSunday ? 1 : -1);
        } else {
            while (isWeekend(other) || isTaken(other))
                other = other.addDays(1);
        }
        days.push_back({other, rule.name, true});
    }
}

std::vector<WorkingCalendar::Holiday> WorkingCalendar::holidays(int year) const
{
    std::vector<Holiday> days;
    // New Year's Day of the year after may be kept on its last day.
    for (const int each : {year - 1, year, year + 1}) {
        std::vector<Holiday> ofYear;
        for (const Rule &rule : m_rules) {
            for (QDate date : daysOf(rule, each)) {
                if (rule.move == Rule::Move::saturday && date.dayOfWeek() == Qt::Sunday)
                    date = date.addDays(-1); // the Netherlands' King's Day
                ofYear.push_back({date, rule.name, false});
            }
        }
        for (const Rule &rule : m_rules) {
            if (rule.move != Rule::Move::none && rule.move != Rule::Move::saturday && !daysOf(rule, each).empty())
                addMoved(rule, ofYear);
        }
        std::copy_if(ofYear.begin(), ofYear.end(), std::back_inserter(days),
                     [year](const Holiday &day) { return day.date.year() == year; });
    }
    std::stable_sort(days.begin(), days.end(), [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
    return days;
}

bool WorkingCalendar::knows(int year) const
{
    return year >= m_firstYear && year <= m_lastYear;
}

bool WorkingCalendar::isWorkingDay(QDate date) const
{
    if (isWeekend(date))
        return false;
    const std::vector<Holiday> days = holidays(date.year());
    return std::none_of(days.begin(), days.end(), [date](const Holiday &day) { return day.date == date; });
}

QDate WorkingCalendar::afterWorkingDays(QDate from, int days) const
{
    QDate date = from;
    for (int left = std::clamp(days, 0, mostDays); left > 0;) {
        date = date.addDays(1);
        left -= isWorkingDay(date) ? 1 : 0;
    }
    return date;
}

int WorkingCalendar::workingDaysBetween(QDate from, QDate to) const
{
    if (to < from)
        return -workingDaysBetween(to, from);
    int count = 0;
    for (QDate date = from; date < to;) {
        date = date.addDays(1);
        count += isWorkingDay(date) ? 1 : 0;
    }
    return count;
}

std::vector<WorkingCalendar> WorkingCalendar::all()
{
    const QJsonObject data = referralData("calendars"_L1);
    std::vector<WorkingCalendar> calendars;
    for (const QJsonValue &calendar : data[u"calendars"_s].toArray())
        calendars.emplace_back(calendar.toObject(), data[u"lunar"_s].toObject());
    return calendars;
}

Result<WorkingCalendar> WorkingCalendar::named(const QString &id)
{
    QStringList ids;
    for (const WorkingCalendar &calendar : all()) {
        if (calendar.id() == id)
            return calendar;
        ids << calendar.id();
    }
    return failure(ErrorCode::notFound,
                   Words::tr("There is no calendar \"%1\"; there are: %2.").arg(id, ids.join(u", "_s)));
}

} // namespace interdict
