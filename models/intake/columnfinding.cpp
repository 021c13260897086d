// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/columnfinding.h"

#include "models/intake/fieldnames.h"
#include "models/values/partialdate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Kind = ColumnFinding::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ColumnFinding)
};

struct KindName
{
    Kind kind;
    const char *token;
    const char *name; ///< translated with context "ColumnFinding"
};
constexpr std::array kindNames{
    KindName{Kind::empty, "empty", QT_TRANSLATE_NOOP("ColumnFinding", "empty")},
    KindName{Kind::date, "date", QT_TRANSLATE_NOOP("ColumnFinding", "dates")},
    KindName{Kind::money, "money", QT_TRANSLATE_NOOP("ColumnFinding", "money")},
    KindName{Kind::number, "number", QT_TRANSLATE_NOOP("ColumnFinding", "numbers")},
    KindName{Kind::identifierNumber, "identifier-number", QT_TRANSLATE_NOOP("ColumnFinding", "numbers that are names")},
    KindName{Kind::identifier, "identifier", QT_TRANSLATE_NOOP("ColumnFinding", "identifiers")},
    KindName{Kind::address, "address", QT_TRANSLATE_NOOP("ColumnFinding", "web addresses")},
    KindName{Kind::place, "place", QT_TRANSLATE_NOOP("ColumnFinding", "places")},
    KindName{Kind::route, "route", QT_TRANSLATE_NOOP("ColumnFinding", "origins and destinations")},
    KindName{Kind::category, "category", QT_TRANSLATE_NOOP("ColumnFinding", "categories")},
    KindName{Kind::text, "text", QT_TRANSLATE_NOOP("ColumnFinding", "text")}};

const KindName &named(Kind kind)
{
    const auto *found =
        std::find_if(kindNames.begin(), kindNames.end(), [kind](const auto &n) { return n.kind == kind; });
    return found == kindNames.end() ? kindNames.back() : *found;
}

/// The most frequent first; of equals the one that sorts first.
template <typename Key>
std::vector<std::pair<Key, qint64>> byFrequency(const std::map<Key, qint64> &counts)
{
    std::vector<std::pair<Key, qint64>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return sorted;
}

bool isCategory(const ColumnShape &shape)
{
    constexpr qint64 fewest = 5;
    const auto different = qint64(shape.values.size());
    return shape.filled >= fewest && !shape.hasMoreValues && different * 4 <= shape.filled &&
           shape.averageLength() <= 40;
}

struct Judgement
{
    Kind kind = Kind::text;
    qint64 fitting = 0;
};

/// The first kind that most of the values are; one that is narrower comes before a wider one.
Judgement judge(const ColumnShape &shape, bool isNamedDate)
{
    constexpr double most = 0.8;
    if (shape.filled == 0)
        return {Kind::empty, 0};
    const qint64 dates = shape.dates + shape.relativeDates;
    const bool isNumberOnly = shape.share(shape.numbers) >= most;
    if (isNamedDate && shape.share(shape.excelDates) >= most && shape.share(dates) < most)
        return {Kind::date, shape.excelDates};
    if (shape.share(shape.trackingNumbers) >= most)
        return {Kind::identifier, shape.trackingNumbers};
    if (shape.share(dates) >= most && (isNamedDate || !isNumberOnly))
        return {Kind::date, dates};
    if (shape.share(shape.addresses) >= most && shape.share(shape.identifiers) < 0.5)
        return {Kind::address, shape.addresses};
    if (shape.share(shape.identifiers) >= 0.5)
        return {Kind::identifier, shape.identifiers};
    if (shape.share(shape.withCurrency) >= most && shape.averageLength() < 100)
        return {Kind::money, shape.withCurrency};
    if (isNumberOnly && shape.identifierNumbers * 5 >= shape.filled && shape.decimals == 0)
        return {Kind::identifierNumber, shape.identifierNumbers};
    if (isNumberOnly)
        return {Kind::number, shape.numbers};
    if (shape.share(shape.routes) >= 0.5)
        return {Kind::route, shape.routes};
    if (shape.share(shape.places) >= most)
        return {Kind::place, shape.places};
    return {isCategory(shape) ? Kind::category : Kind::text, shape.filled};
}

QString precisionToken(const std::map<int, qint64> &precisions)
{
    const auto sorted = byFrequency(precisions);
    if (sorted.empty())
        return {};
    constexpr std::array tokens{"year", "month", "day", "second"};
    return QString::fromLatin1(tokens[size_t(sorted.front().first)]);
}

int asCount(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString rowList(const std::vector<qint64> &rows)
{
    QStringList numbers;
    for (const qint64 row : rows)
        numbers << number(row);
    return numbers.join(", "_L1);
}

QJsonArray rowArray(const std::vector<qint64> &rows)
{
    QJsonArray numbers;
    for (const qint64 row : rows)
        numbers.append(row);
    return numbers;
}

QJsonObject dateJson(const ColumnFinding &finding)
{
    QJsonObject json{{u"precision"_s, finding.precision}};
    if (finding.isRelative)
        json.insert(u"relative"_s, true);
    if (finding.isExcelDate)
        json.insert(u"excelSerial"_s, true);
    if (finding.dates.dates > 0) {
        json.insert(u"ordered"_s, finding.dates.dates);
        json.insert(u"ambiguous"_s, finding.dates.ambiguous);
        json.insert(u"dayFirstRows"_s, rowArray(finding.dates.dayFirstRows));
        json.insert(u"monthFirstRows"_s, rowArray(finding.dates.monthFirstRows));
    }
    return json;
}

QStringList sentencesOnDates(const ColumnFinding &finding)
{
    QStringList sentences;
    const DateVotes &votes = finding.dates;
    if (finding.isRelative)
        sentences << Words::tr("Dates are told from the day the file was made, such as \"39 days ago\".");
    if (finding.isExcelDate)
        sentences << Words::tr("Dates are numbers of days, as spreadsheets count them.");
    if (votes.dates == 0)
        return sentences;
    if (!votes.dayFirstRows.empty())
        sentences << Words::tr("Rows that say the day comes first: %1.").arg(rowList(votes.dayFirstRows));
    if (!votes.monthFirstRows.empty())
        sentences << Words::tr("Rows that say the month comes first: %1.").arg(rowList(votes.monthFirstRows));
    if (votes.dayFirstRows.empty() && votes.monthFirstRows.empty())
        sentences << Words::tr("No row says whether the day or the month comes first.");
    if (votes.ambiguous > 0)
        sentences << Words::tr("%n date(s) could be read in both orders.", nullptr, asCount(votes.ambiguous));
    return sentences;
}

QString identifierList(const ColumnFinding &finding)
{
    QStringList kinds;
    for (const auto &[kind, count] : finding.identifiers)
        kinds << Words::tr("%1 (%2)").arg(displayName(kind), number(count));
    return kinds.join(", "_L1);
}

} // namespace

QString toToken(ColumnFinding::Kind kind)
{
    return QString::fromLatin1(named(kind).token);
}

QString displayName(ColumnFinding::Kind kind)
{
    return Words::tr(named(kind).name);
}

ColumnFinding findingOf(const ColumnShape &shape, bool isNamedDate)
{
    constexpr size_t mostShown = 5;
    const Judgement judgement = judge(shape, isNamedDate);
    ColumnFinding finding;
    finding.kind = judgement.kind;
    finding.rows = shape.filled;
    finding.filled = shape.filled;
    finding.looked = shape.filled;
    finding.fitting = judgement.fitting;
    finding.different = qint64(shape.values.size());
    finding.hasMoreValues = shape.hasMoreValues;
    for (const auto &[code, count] : byFrequency(shape.firstCurrencies))
        finding.currencies << code;
    for (const auto &[code, count] : byFrequency(shape.nextCurrencies)) {
        if (!finding.currencies.contains(code))
            finding.currencies << code;
    }
    finding.identifiers = byFrequency(shape.kinds);
    finding.precision = precisionToken(shape.precisions);
    finding.isRelative = finding.kind == Kind::date && shape.relativeDates * 2 > shape.filled;
    finding.isExcelDate = finding.kind == Kind::date && judgement.fitting == shape.excelDates &&
                          shape.dates + shape.relativeDates < shape.excelDates;
    if (finding.kind == Kind::category) {
        finding.frequent = byFrequency(shape.values);
        finding.frequent.resize(std::min(mostShown, finding.frequent.size()));
    }
    return finding;
}

std::vector<ColumnFinding> findColumns(const QStringList &columnNames, const std::vector<QStringList> &rows)
{
    std::vector<ColumnFinding> findings;
    for (qsizetype column = 0; column < columnNames.size(); ++column) {
        ColumnFinding finding =
            findingOf(shapeOfColumn(rows, column), fieldNamed(columnNames[column]).field == RecordField::seen);
        finding.rows = qint64(rows.size());
        for (size_t row = 0; row < rows.size(); ++row) {
            if (const auto numbers = leadingNumbersOfDate(rows[row].value(column)))
                finding.dates.add(*numbers, qint64(row) + 1);
        }
        findings.push_back(std::move(finding));
    }
    return findings;
}

QJsonObject toJson(const ColumnFinding &finding)
{
    QJsonObject json{{u"kind"_s, toToken(finding.kind)},
                     {u"rows"_s, finding.rows},
                     {u"filled"_s, finding.filled},
                     {u"filledOfAllRows"_s, finding.isOfAll},
                     {u"mostlyMissing"_s, finding.isMostlyMissing()},
                     {u"lookedAt"_s, finding.looked},
                     {u"fitting"_s, finding.fitting},
                     {u"different"_s, finding.different},
                     {u"differentIsAtLeast"_s, finding.hasMoreValues}};
    if (finding.kind == Kind::date)
        json.insert(u"date"_s, dateJson(finding));
    if (!finding.currencies.isEmpty() && finding.kind == Kind::money)
        json.insert(u"currencies"_s, QJsonArray::fromStringList(finding.currencies));
    QJsonObject kinds;
    for (const auto &[kind, count] : finding.identifiers)
        kinds.insert(toToken(kind), count);
    if (!kinds.isEmpty())
        json.insert(u"identifiers"_s, kinds);
    QJsonArray frequent;
    for (const auto &[value, count] : finding.frequent)
        frequent.append(QJsonObject{{u"value"_s, value}, {u"count"_s, count}});
    if (!frequent.isEmpty())
        json.insert(u"frequent"_s, frequent);
    return json;
}

QString shortDescription(const ColumnFinding &finding)
{
    QString text = displayName(finding.kind);
    if (finding.kind == Kind::money && !finding.currencies.isEmpty())
        text = Words::tr("money: %1").arg(finding.currencies.join(", "_L1));
    else if (finding.kind == Kind::identifier && !finding.identifiers.empty())
        text = displayNamePlural(finding.identifiers.front().first);
    else if (finding.kind == Kind::category)
        text = Words::tr("%n different value(s)", nullptr, asCount(finding.different));
    else if (finding.kind == Kind::date && finding.dates.ambiguous > 0)
        text = Words::tr("dates, %1 ambiguous").arg(number(finding.dates.ambiguous));
    else if (finding.isRelative)
        text = Words::tr("days ago");
    else if (finding.isExcelDate)
        text = Words::tr("spreadsheet dates");
    if (finding.kind != Kind::empty && finding.isMostlyMissing())
        text = Words::tr("%1, mostly missing").arg(text);
    return text;
}

QStringList sentencesOn(const ColumnFinding &finding)
{
    QStringList sentences;
    if (finding.kind == Kind::empty)
        return {Words::tr("All cells are empty.")};
    sentences << (finding.kind == Kind::category || finding.kind == Kind::text
                      ? Words::tr("%1 of %2 cells hold a value.").arg(number(finding.filled), number(finding.rows))
                      : Words::tr("%1 of %2 cells hold a value; of %3 that were looked at, %4 are %5.")
                            .arg(number(finding.filled), number(finding.rows), number(finding.looked),
                                 number(finding.fitting), displayName(finding.kind)));
    if (finding.kind == Kind::date)
        sentences << sentencesOnDates(finding);
    if (finding.kind == Kind::money)
        sentences << Words::tr("Currencies: %1.").arg(finding.currencies.join(", "_L1));
    if (!finding.identifiers.empty())
        sentences << Words::tr("Identifiers in the cells: %1.").arg(identifierList(finding));
    if (finding.kind == Kind::identifierNumber)
        sentences << Words::tr("They stay text, with all their digits.");
    QStringList frequent;
    for (const auto &[value, count] : finding.frequent)
        frequent << Words::tr("\"%1\" (%2)").arg(value, number(count));
    if (!frequent.isEmpty())
        sentences << Words::tr("The most frequent values: %1.").arg(frequent.join(", "_L1));
    return sentences;
}

} // namespace interdict
