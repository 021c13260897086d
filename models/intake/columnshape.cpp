// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/columnshape.h"

#include "models/intake/celltext.h"
#include "models/intake/datereading.h"
#include "models/intake/identifierscanner.h"
#include "models/intake/moneyreading.h"
#include "models/values/domainname.h"
#include "models/values/trackingnumber.h"

#include <algorithm>
#include <map>

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
    const bool holdsOne = std::any_of(found.begin(), found.end(), [](const DraftIdentifier &identifier) {
        return identifier.kind != EntityKind::domain;
    });
    shape.identifiers += holdsOne ? 1 : 0;
}

void addNumbers(const QString &text, ColumnShape &shape)
{
    constexpr qsizetype longestPrice = 200;
    const bool isAlone = isNumber(text);
    shape.numbers += isAlone ? 1 : 0;
    if (text.size() > longestPrice)
        return;
    const bool hasCurrency = namesCurrency(text);
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
        const QString text = rows[i].value(column).trimmed();
        if (isMissing(text))
            continue;
        ++shape.filled;
        shape.letters += text.size();
        shape.dates += readDate(text, {}) ? 1 : 0;
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

} // namespace interdict
