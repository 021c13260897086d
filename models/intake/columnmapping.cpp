// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/columnmapping.h"

#include "models/intake/datereading.h"
#include "models/intake/fieldnames.h"
#include "models/intake/moneyreading.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

tl::unexpected<Error> unknownDescription(const QString &what)
{
    return failure(
        ErrorCode::badInput,
        Words::tr("The meaning of the source's columns is described in a way this version does not know. Open the case "
                  "with a newer version."),
        what);
}

QString columnsThereAre(const SourceLayout &layout)
{
    constexpr qsizetype most = 100;
    QStringList names;
    for (qsizetype i = 0; i < std::min(layout.columnNames.size(), most); ++i)
        names << u"\"%1\" (#%2)"_s.arg(layout.columnNames[i]).arg(i + 1);
    return names.join(", "_L1);
}

QString fieldsThereAre()
{
    QStringList names;
    for (const RecordField field : allRecordFields)
        names << toToken(field);
    return names.join(", "_L1);
}

/// The place of the column of that name, or of the number in "#3"; names are compared as they stand, then in any case.
std::optional<size_t> columnNamed(const QString &name, const SourceLayout &layout)
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (qsizetype i = 0; i < layout.columnNames.size(); ++i) {
            if (layout.columnNames[i].compare(name, sensitivity) == 0)
                return size_t(i);
        }
    }
    bool isNumber = false;
    const int number = name.startsWith(u'#') ? name.sliced(1).toInt(&isNumber) : 0;
    return isNumber && number >= 1 && number <= layout.columnNames.size() ? std::optional(size_t(number - 1))
                                                                          : std::nullopt;
}

void freeColumns(ColumnMapping &mapping, RecordField field)
{
    for (auto &column : mapping.columns) {
        if (column == field)
            column.reset();
    }
}

Outcome assignConstant(ColumnMapping &mapping, RecordField field, const QString &value)
{
    if (field == RecordField::market) {
        mapping.market = value;
    } else if (field == RecordField::seen) {
        const auto date = readDate(value, mapping.dateOrder);
        if (!date && !value.isEmpty())
            return failure(
                ErrorCode::badInput,
                Words::tr("\"%1\" is no date. Write a year, a month or a day, such as seen:=2014-01-31.").arg(value));
        mapping.seen = date;
    } else if (field == RecordField::currency) {
        const QString code = currencyCode(value);
        if (code.isEmpty() && !Money::parse(u"0", value))
            return failure(
                ErrorCode::badInput,
                Words::tr("\"%1\" is no currency. Use a code of three to five letters, such as currency:=USD.")
                    .arg(value));
        mapping.currency = code.isEmpty() ? value.toUpper() : code;
    } else {
        return failure(
            ErrorCode::badInput,
            Words::tr(
                "\"%1\" cannot be the same for every row; a constant is taken for market, seen and currency. Name a "
                "column instead, as in %1=column.")
                .arg(toToken(field)));
    }
    freeColumns(mapping, field);
    return {};
}

Outcome assignColumn(ColumnMapping &mapping, RecordField field, const QString &name, const SourceLayout &layout)
{
    if (name.isEmpty()) {
        freeColumns(mapping, field);
        return {};
    }
    const auto column = columnNamed(name, layout);
    if (!column || *column >= mapping.columns.size()) {
        return failure(ErrorCode::badInput,
                       Words::tr("There is no column \"%1\". The columns are: %2.").arg(name, columnsThereAre(layout)));
    }
    if (!takesSeveralColumns(field))
        freeColumns(mapping, field);
    mapping.columns[*column] = field;
    return {};
}

Outcome assign(ColumnMapping &mapping, const SourceLayout &layout, const QString &assignment)
{
    const qsizetype sign = assignment.indexOf(u'=');
    const bool isConstant = sign > 0 && assignment[sign - 1] == u':';
    const QString token = sign < 0 ? assignment : assignment.first(sign - (isConstant ? 1 : 0)).trimmed();
    const auto field = recordFieldFromToken(token);
    if (sign < 0 || !field) {
        return failure(
            ErrorCode::badInput,
            Words::tr(
                "\"%1\" does not say what feeds which field. Write field=column, such as seller=vendor; the fields "
                "are: %2. The columns are: %3.")
                .arg(assignment, fieldsThereAre(), columnsThereAre(layout)));
    }
    const QString value = assignment.sliced(sign + 1).trimmed();
    return isConstant ? assignConstant(mapping, *field, value) : assignColumn(mapping, *field, value, layout);
}

} // namespace

QJsonObject toJson(const ColumnMapping &mapping)
{
    QJsonArray columns;
    for (const auto &field : mapping.columns)
        columns.append(field ? QJsonValue(toToken(*field)) : QJsonValue());
    QJsonObject json{
        {u"columns"_s, columns},
        {u"dateOrder"_s, mapping.dateOrder == ColumnMapping::DateOrder::dayFirst ? u"day-first"_s : u"month-first"_s},
        {u"decimalComma"_s, mapping.hasDecimalComma}};
    if (!mapping.market.isEmpty())
        json.insert(u"market"_s, mapping.market);
    if (mapping.seen)
        json.insert(u"seen"_s, mapping.seen->toString());
    if (!mapping.currency.isEmpty())
        json.insert(u"currency"_s, mapping.currency);
    return json;
}

Result<ColumnMapping> columnMappingFromJson(const QJsonObject &json)
{
    ColumnMapping mapping;
    for (const QJsonValue &value : json[u"columns"_s].toArray()) {
        const auto field = recordFieldFromToken(value.toString());
        if (!field && !value.isNull())
            return unknownDescription(value.toString());
        mapping.columns.push_back(field);
    }
    const QString order = json[u"dateOrder"_s].toString(u"day-first"_s);
    if (order != "day-first"_L1 && order != "month-first"_L1)
        return unknownDescription(order);
    mapping.dateOrder =
        order == "day-first"_L1 ? ColumnMapping::DateOrder::dayFirst : ColumnMapping::DateOrder::monthFirst;
    mapping.hasDecimalComma = json[u"decimalComma"_s].toBool();
    mapping.market = json[u"market"_s].toString();
    mapping.currency = json[u"currency"_s].toString();
    if (json.contains(u"seen"_s)) {
        const Result<PartialDate> seen = PartialDate::parse(json[u"seen"_s].toString());
        if (!seen)
            return tl::unexpected(seen.error());
        mapping.seen = *seen;
    }
    return mapping;
}

Result<ColumnMapping> withAssignments(ColumnMapping mapping, const SourceLayout &layout, const QStringList &assignments)
{
    for (const QString &assignment : assignments) {
        if (Outcome assigned = assign(mapping, layout, assignment); !assigned)
            return tl::unexpected(assigned.error());
    }
    return mapping;
}

} // namespace interdict
