// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/columnshape.h"

#include "models/basics/parallelranges.h"
#include "models/intake/celltext.h"
#include "models/intake/datereading.h"
#include "models/intake/deriveddate.h"
#include "models/intake/identifierscanner.h"
#include "models/intake/moneyreading.h"
#include "models/intake/sellercell.h"
#include "models/values/domainname.h"
#include "models/values/place.h"
#include "models/values/trackingnumber.h"

#include <algorithm>
#include <map>
#include <set>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QString &text)
{
    bool hasDigit = false;
    QChar before;
    for (const QChar c : text) {
        const bool isDigit = c >= u'0' && c <= u'9';
        const bool isSign = (c == u'-' || c == u'+') && (before.isNull() || before == u'e' || before == u'E');
        const bool isExponent = (c == u'e' || c == u'E') && hasDigit;
        if (!isDigit && !isSign && !isExponent && !QStringView(u".,%' \u00a0").contains(c))
            return false;
        hasDigit = hasDigit || isDigit;
        before = c;
    }
    return hasDigit;
}

bool isAddress(const QString &text)
{
    constexpr qsizetype longest = 2000;
    if (text.size() > longest || text.contains(u' ') || text.contains(u'@'))
        return false;
    if (text.contains("://"_L1))
        return true;
    const QStringView host =
        QStringView(text).first(std::min<qsizetype>(text.size(), std::max<qsizetype>(text.indexOf(u'/'), 0)));
    return text.contains(u'.') && !isNumber(text) &&
           DomainName::parse(host.isEmpty() ? QStringView(text) : host).has_value();
}

void addIdentifiers(const QString &text, ColumnShape &shape)
{
    std::vector<DraftIdentifier> found;
    scanIdentifiers(text, RecordField::note, found);
    std::set<EntityKind> kinds;
    for (const DraftIdentifier &identifier : found)
        kinds.insert(identifier.kind);
    for (const EntityKind kind : kinds)
        ++shape.kinds[kind];
    kinds.erase(EntityKind::domain);
    shape.identifiers += kinds.empty() ? 0 : 1;
}

void addDates(const QString &text, ColumnShape &shape)
{
    const auto date = readDate(text, {});
    shape.dates += date ? 1 : 0;
    if (date)
        ++shape.precisions[int(date->precision())];
    shape.relativeDates += !date && isRelativeDate(text) ? 1 : 0;
    shape.excelDates += readExcelDate(text, false) ? 1 : 0;
    shape.years += readYear(text) ? 1 : 0;
    shape.months += readMonth(text) ? 1 : 0;
}

void addNames(const QString &text, ColumnShape &shape)
{
    constexpr qsizetype longest = 100;
    if (text.size() > longest)
        return;
    const auto places = splitPlaces(text);
    shape.routes += places ? 1 : 0;
    constexpr qint64 enough = 300;
    const bool mayBePlaces = shape.filled < enough || shape.places * 4 > shape.filled;
    if (!places && mayBePlaces) {
        const PlaceCodes codes = placesIn(placeWithoutLabel(text));
        shape.places += codes.isWhole && (!codes.codes.isEmpty() || codes.saysNone) ? 1 : 0;
    }
    shape.standings += splitSeller(text).standing.isEmpty() ? 0 : 1;
}

void addValue(const QString &text, ColumnShape &shape)
{
    constexpr qsizetype longest = 60;
    const auto known = shape.values.find(text);
    if (known != shape.values.end())
        ++known->second;
    else if (text.size() <= longest && shape.values.size() < ColumnShape::mostValues)
        shape.values.emplace(text, 1);
    else
        shape.hasMoreValues = true;
}

/// "00123", "100000000000000001": text, whatever a spreadsheet makes of it.
bool isIdentifierNumber(const QString &text)
{
    constexpr qsizetype exactDigits = 15;
    const bool isDigits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isDigits && text.size() > 1 && (text.startsWith(u'0') || text.size() > exactDigits);
}

void addNumbers(const QString &text, ColumnShape &shape)
{
    constexpr qsizetype longestPrice = 200;
    const bool isAlone = isNumber(text);
    shape.numbers += isAlone ? 1 : 0;
    shape.identifierNumbers += isIdentifierNumber(text) ? 1 : 0;
    if (text.size() > longestPrice)
        return;
    const QStringList named = currenciesIn(text);
    const bool hasCurrency = !named.isEmpty();
    if (hasCurrency)
        ++shape.firstCurrencies[named[0]];
    if (named.size() > 1)
        ++shape.nextCurrencies[named[1]];
    shape.severalCurrencies += named.size() > 1 ? 1 : 0;
    const auto comma = hasDecimalComma(text);
    shape.withCurrency += hasCurrency ? 1 : 0;
    shape.amounts += hasCurrency || (isAlone && readMoney(text, {}, false)) ? 1 : 0;
    shape.decimals += isAlone && comma ? 1 : 0;
    shape.decimalCommas += comma == true ? 1 : 0;
    shape.decimalDots += comma == false ? 1 : 0;
    shape.currencies += !currencyCode(text).isEmpty() ? 1 : 0;
}

} // namespace

CellShape shapeOfCell(const QString &cell)
{
    const QString text = cell.trimmed();
    if (isMissing(text))
        return CellShape::empty;
    if (isNumber(text) && !leadingNumbersOfDate(text) && !readDate(text, {}))
        return CellShape::number;
    if (readDate(text, {}))
        return text.size() == 4 ? CellShape::number : CellShape::date;
    if (isAddress(text) || (text.contains(u'@') && !text.contains(u' ')))
        return CellShape::address;
    return text.size() < 40 && namesCurrency(text) ? CellShape::amount : CellShape::text;
}

CellShape usualShape(const std::vector<QStringList> &rows, qsizetype column)
{
    constexpr size_t looked = 200;
    std::map<CellShape, int> counts;
    for (size_t i = 0; i < std::min(looked, rows.size()); ++i) {
        const CellShape shape = shapeOfCell(rows[i].value(column));
        if (shape != CellShape::empty)
            ++counts[shape];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? CellShape::empty : most->first;
}

ColumnShape shapeOfColumn(const std::vector<QStringList> &rows, qsizetype column)
{
    ColumnShape shape;
    qint64 counted = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString cell = rows[i].value(column).trimmed();
        const QString text = withoutHtml(cell);
        if (isMissing(cell) || text.isEmpty())
            continue;
        ++shape.filled;
        shape.letters += text.size();
        addDates(text, shape);
        addNames(text, shape);
        addValue(text, shape);
        addNumbers(text, shape);
        addIdentifiers(text, shape);
        shape.trackingNumbers += TrackingNumber::parse(text) ? 1 : 0;
        shape.addresses += isAddress(text) ? 1 : 0;
        shape.severalWords += text.contains(u' ') ? 1 : 0;
        counted += text == QString::number(i + 1) || text == QString::number(i) ? 1 : 0;
    }
    constexpr qint64 fewest = 3;
    shape.isRowCount = shape.filled >= fewest && counted * 10 >= std::min<qint64>(shape.filled, 1500) * 9;
    return shape;
}

std::vector<ColumnShape> shapesOfColumns(const std::vector<QStringList> &rows, qsizetype columns)
{
    std::vector<ColumnShape> shapes(size_t(std::max<qsizetype>(columns, 0)));
    inParallelRanges(qsizetype(shapes.size()), 2, [&rows, &shapes](qsizetype first, qsizetype last) {
        for (qsizetype column = first; column < last; ++column)
            shapes[size_t(column)] = shapeOfColumn(rows, column);
    });
    return shapes;
}

} // namespace interdict
