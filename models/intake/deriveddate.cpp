// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/deriveddate.h"

#include "models/intake/datereading.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

enum class Unit { hour, day, week, month, year };

struct Distance
{
    int count = 0;
    Unit unit = Unit::day;
};

struct UnitName
{
    QStringView names;
    Unit unit;
};
// English, German, French, Spanish, Italian, Dutch, Russian.
constexpr std::array unitNames{
    UnitName{u" s sec secs second seconds m min mins minute minutes h hr hrs hour hours stunde stunden minuten heure "
             u"heures hora horas ora ore uur час часа часов минут ",
             Unit::hour},
    UnitName{u" d day days tag tage tagen jour jours dia dias día días giorno giorni dag dagen день дня дней ",
             Unit::day},
    UnitName{
        u" w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane weken недели недель "
        u"неделю ",
        Unit::week},
    UnitName{
        u" mo mos mon month months monat monate monaten mois mes meses mese mesi maand maanden месяц месяца месяцев ",
        Unit::month},
    UnitName{u" y yr yrs year years jahr jahre jahren an ans año años anno anni jaar год года лет ", Unit::year}};

std::optional<Unit> unitOf(const QString &word)
{
    const QString whole = u' ' + word + u' ';
    const auto *found = std::find_if(unitNames.begin(), unitNames.end(),
                                     [&whole](const UnitName &n) { return n.names.contains(whole); });
    return word.isEmpty() || found == unitNames.end() ? std::nullopt : std::optional(found->unit);
}

bool isOneOf(const QString &word, QStringView words)
{
    return !word.isEmpty() && words.contains(QString(u' ' + word + u' '));
}

/// "5d" is "5 d".
QStringList wordsOf(QStringView text)
{
    QString apart;
    QChar before;
    for (const QChar c : text) {
        if (before.isDigit() && c.isLetter())
            apart += u' ';
        apart += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
        before = c;
    }
    return apart.split(u' ', Qt::SkipEmptyParts);
}

/// "39 days ago", "about a month ago", "vor 3 Tagen", "hace 5 días", "il y a 2 jours".
std::optional<Distance> distanceOf(QStringView text)
{
    constexpr qsizetype longest = 40;
    constexpr int most = 40000;
    if (text.size() > longest)
        return std::nullopt;
    QStringList words = wordsOf(text);
    if (words.size() == 1) {
        if (isOneOf(words[0], u" today now heute hoy oggi vandaag сегодня "))
            return Distance{0, Unit::day};
        if (isOneOf(words[0], u" yesterday gestern hier ayer ieri gisteren вчера "))
            return Distance{1, Unit::day};
    }
    if (words.size() == 2 && words[0] == "just"_L1 && words[1] == "now"_L1)
        return Distance{0, Unit::day};
    const bool isBehind = !words.isEmpty() && isOneOf(words.back(), u" ago fa geleden назад ");
    if (isBehind)
        words.removeLast();
    const bool isBefore = !words.isEmpty() && isOneOf(words.front(), u" vor hace ");
    if (isBefore)
        words.removeFirst();
    const bool isFrench = words.size() > 3 && words[0] == "il"_L1 && words[1] == "y"_L1 && words[2] == "a"_L1;
    if (isFrench)
        words.remove(0, 3);
    if (!isBehind && !isBefore && !isFrench)
        return std::nullopt;
    words.removeIf([](const QString &word) { return isOneOf(word, u" about around over almost ca circa etwa "); });
    if (words.size() != 2)
        return std::nullopt;
    bool isNumber = false;
    const int number = words[0].toInt(&isNumber);
    const bool isOne = isOneOf(words[0], u" a an one ein eine einem einer un une una uno een ");
    const auto unit = unitOf(words[1]);
    if ((!isNumber && !isOne) || !unit || number < 0 || number > most)
        return std::nullopt;
    return Distance{isOne ? 1 : number, *unit};
}

std::optional<PartialDate> asPrecise(QDate day, QStringView format)
{
    const Result<PartialDate> date = PartialDate::parse(day.toString(format.toString()));
    return date ? std::optional(*date) : std::nullopt;
}

} // namespace

std::optional<PartialDate> readRelativeDate(QStringView text, const PartialDate &from)
{
    using enum PartialDate::Precision;
    const auto distance = distanceOf(text.trimmed());
    if (!distance)
        return std::nullopt;
    const bool isDay = from.precision() == day || from.precision() == second;
    switch (distance->unit) {
    case Unit::hour: // the time of the day is not known: "5 hours ago" may be yesterday, "30 hours ago" is
        return isDay ? std::optional(PartialDate::fromDay(from.firstDay().addDays(-(distance->count / 24))))
                     : std::nullopt;
    case Unit::day:
        return isDay ? std::optional(PartialDate::fromDay(from.firstDay().addDays(-distance->count))) : std::nullopt;
    case Unit::week:
        return isDay ? std::optional(PartialDate::fromDay(from.firstDay().addDays(-7LL * distance->count)))
                     : std::nullopt;
    case Unit::month:
        return from.precision() == year ? std::nullopt
                                        : asPrecise(from.firstDay().addMonths(-distance->count), u"yyyy-MM");
    case Unit::year:
        return asPrecise(from.firstDay().addYears(-distance->count), u"yyyy");
    }
    return std::nullopt;
}

bool isRelativeDate(QStringView text)
{
    return distanceOf(text.trimmed()).has_value();
}

std::optional<PartialDate> readExcelDate(QStringView text, bool is1904)
{
    constexpr qint64 first1900 = 18264; // 1950-01-01
    constexpr qint64 last1900 = 73050;  // 2099-12-31
    constexpr qint64 between = 1462;
    text = text.trimmed();
    const QStringView whole = text.first(text.indexOf(u'.') < 0 ? text.size() : text.indexOf(u'.'));
    const QStringView rest = text.sliced(whole.size());
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (whole.size() < 4 || whole.size() > 5 || !std::all_of(whole.begin(), whole.end(), isDigit) ||
        !std::all_of(rest.begin() + (rest.isEmpty() ? 0 : 1), rest.end(), isDigit))
        return std::nullopt;
    const qint64 serial = whole.toLongLong() + (is1904 ? between : 0);
    if (serial < first1900 || serial > last1900)
        return std::nullopt;
    return PartialDate::fromDay(QDate(1899, 12, 30).addDays(serial));
}

std::optional<int> readMonth(QStringView text)
{
    text = text.trimmed();
    while (text.endsWith(u'.'))
        text.chop(1);
    bool isNumber = false;
    if (const int number = text.toInt(&isNumber); isNumber)
        return number >= 1 && number <= 12 ? std::optional(number) : std::nullopt;
    const auto date = text.size() >= 3 ? readDate(text.toString() + u" 2000"_s, {}) : std::nullopt;
    return date && date->precision() == PartialDate::Precision::month ? std::optional(date->firstDay().month())
                                                                      : std::nullopt;
}

std::optional<int> readYear(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"FY", Qt::CaseInsensitive))
        text = text.sliced(2).trimmed();
    while (text.startsWith(u'\'') || text.startsWith(u'-'))
        text = text.sliced(1);
    if (text.endsWith(u".0"))
        text.chop(2); // a year that a spreadsheet took for a number
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    if (text.size() == 2)
        return number + (number < 70 ? 2000 : 1900);
    return text.size() == 4 && number >= 1900 && number < 2100 ? std::optional(number) : std::nullopt;
}

} // namespace interdict
