// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QtGlobal>

#include <array>

namespace interdict {

/// Every name of resources/referrals/calendars.json, so that lupdate finds them; a test compares the two.
inline constexpr std::array calendarWords{
    QT_TRANSLATE_NOOP("WorkingCalendar", "United States, federal holidays"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "New Year's Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Birthday of Martin Luther King, Jr."),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Washington's Birthday"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Memorial Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Juneteenth National Independence Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Independence Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Labor Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Columbus Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Veterans Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Thanksgiving Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Christmas Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "United Kingdom, England and Wales"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Good Friday"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Easter Monday"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Early May bank holiday"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Early May bank holiday (VE day)"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Spring bank holiday"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Platinum Jubilee"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "State funeral of Queen Elizabeth II"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Coronation of King Charles III"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Summer bank holiday"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Boxing Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "United Kingdom, Scotland"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "2 January"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "St Andrew's Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "European Union, TARGET closing days"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Labour Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "26 December"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Spain, national holidays"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Epiphany"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Assumption"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "National Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "All Saints' Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Constitution Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Immaculate Conception"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "France"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Victory in Europe Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Ascension Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Whit Monday"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Armistice Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Germany, holidays of all states"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Day of German Unity"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Netherlands"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "King's Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Liberation Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Canada, federal holidays"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Victoria Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Canada Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "National Day for Truth and Reconciliation"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Remembrance Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Australia, national holidays"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Australia Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Anzac Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Republic of Korea"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Seollal"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Independence Movement Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Children's Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Buddha's Birthday"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "National Foundation Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Chuseok"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Hangul Day"),
    QT_TRANSLATE_NOOP("WorkingCalendar", "Monday to Friday, no holidays"),
};

} // namespace interdict
