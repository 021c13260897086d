// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace interdict {

/// The working days of one country, by rules that hold for any year (resources/referrals/calendars.json). A value.
class WorkingCalendar
{
public:
    struct Holiday
    {
        QDate date;
        QString name;         ///< translated
        bool isMoved = false; ///< stands in for a day that fell on a weekend or on another holiday
    };

    /// By its id: "us", "gb", "eu", "es", "kr" …; notFound, naming those there are.
    [[nodiscard]] static Result<WorkingCalendar> named(const QString &id);
    [[nodiscard]] static std::vector<WorkingCalendar> all();
    explicit WorkingCalendar(const QJsonObject &json, const QJsonObject &lunar);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &name() const { return m_name; } ///< translated
    [[nodiscard]] const QString &source() const { return m_source; }
    /// Whether the rules know that year: those with days of the moon are tables that end.
    [[nodiscard]] bool knows(int year) const;

    /// In the order of time.
    [[nodiscard]] std::vector<Holiday> holidays(int year) const;
    [[nodiscard]] bool isWorkingDay(QDate date) const;
    /// The last day of a period of that many working days: the day of receipt does not count (FDA Regulatory
    /// Procedures Manual: "within fifteen working days of receipt"). `days` is 0 or more; at most 2,000.
    [[nodiscard]] QDate afterWorkingDays(QDate from, int days) const;
    /// How many working days lie after `from`, up to and with `to`; negative where `to` is earlier.
    [[nodiscard]] int workingDaysBetween(QDate from, QDate to) const;

private:
    struct Rule
    {
        enum class Move { none, nearest, next, sunday, saturday };
        QString name;
        int month = 0;
        int day = 0;
        int weekday = 0;
        int nth = 0;
        int before = 0;
        bool isEaster = false;
        int easter = 0;
        std::vector<QDate> dates;
        int spanFrom = 0;
        int spanTo = 0;
        Move move = Move::none;
        int since = 0;
        int until = 9999;
        std::vector<int> excepted;
    };
    [[nodiscard]] static Rule ruleFrom(const QJsonObject &json, const QJsonObject &lunar);
    [[nodiscard]] static std::vector<QDate> daysOf(const Rule &rule, int year);
    [[nodiscard]] bool isWeekend(QDate date) const;
    [[nodiscard]] QString keeperOf(QDate date, const std::vector<Holiday> &days) const;
    void addMoved(const Rule &rule, std::vector<Holiday> &days) const;

    QString m_id;
    QString m_name;
    QString m_source;
    std::vector<int> m_weekend; ///< Qt::DayOfWeek
    int m_firstYear = 0;
    int m_lastYear = 9999;
    std::vector<Rule> m_rules;
};

/// Easter Sunday of the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year);

} // namespace interdict
