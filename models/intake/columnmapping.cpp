// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/columnmapping.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Type = ColumnReading::Type;
using DateOrder = ColumnMapping::DateOrder;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

template <typename Value, size_t count>
using Tokens = std::array<std::pair<Value, const char *>, count>;

constexpr Tokens<CellPart, allCellParts.size()> partTokens{{{CellPart::whole, "whole"},
                                                            {CellPart::amount, "amount"},
                                                            {CellPart::origin, "origin"},
                                                            {CellPart::destination, "destination"},
                                                            {CellPart::name, "name"},
                                                            {CellPart::standing, "standing"},
                                                            {CellPart::labelled, "labelled"},
                                                            {CellPart::year, "year"},
                                                            {CellPart::fiscalYear, "fiscal-year"},
                                                            {CellPart::month, "month"}}};
constexpr Tokens<Type, allReadingTypes.size()> typeTokens{{{Type::byItself, "by-itself"},
                                                           {Type::text, "text"},
                                                           {Type::dayFirst, "day-first"},
                                                           {Type::monthFirst, "month-first"},
                                                           {Type::excelDate1900, "excel-1900"},
                                                           {Type::excelDate1904, "excel-1904"},
                                                           {Type::decimalComma, "decimal-comma"},
                                                           {Type::decimalDot, "decimal-dot"}}};

template <typename Value, size_t count>
QString tokenOf(const Tokens<Value, count> &tokens, Value value)
{
    const auto *found = std::find_if(tokens.begin(), tokens.end(), [value](const auto &t) { return t.first == value; });
    return found == tokens.end() ? QString() : QString::fromLatin1(found->second);
}

template <typename Value, size_t count>
std::optional<Value> valueOf(const Tokens<Value, count> &tokens, QStringView token)
{
    const auto *found = std::find_if(tokens.begin(), tokens.end(),
                                     [token](const auto &t) { return token == QLatin1StringView(t.second); });
    return found == tokens.end() ? std::nullopt : std::optional(found->first);
}

tl::unexpected<Error> unknownDescription(const QString &what)
{
    return failure(
        ErrorCode::badInput,
        Words::tr("The meaning of the source's columns is described in a way this version does not know. Open the case "
                  "with a newer version."),
        what);
}

QJsonObject toJson(const ColumnFeed &feed)
{
    QJsonObject json{{u"column"_s, feed.column}, {u"field"_s, toToken(feed.field)}};
    if (feed.part != CellPart::whole)
        json.insert(u"part"_s, toToken(feed.part));
    if (!feed.currency.isEmpty())
        json.insert(u"currency"_s, feed.currency);
    return json;
}

Result<ColumnFeed> feedFromJson(const QJsonObject &json)
{
    const auto field = recordFieldFromToken(json[u"field"_s].toString());
    const auto part = cellPartFromToken(json[u"part"_s].toString(u"whole"_s));
    const int column = json[u"column"_s].toInt(-1);
    if (!field || !part || column < 0)
        return unknownDescription(json[u"field"_s].toString());
    return ColumnFeed{column, *field, *part, json[u"currency"_s].toString()};
}

/// Version 1: one field or null for each column.
Outcome readColumns(const QJsonArray &columns, ColumnMapping &mapping)
{
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const auto field = recordFieldFromToken(columns[column].toString());
        if (!field && !columns[column].isNull())
            return unknownDescription(columns[column].toString());
        if (field)
            mapping.feeds.push_back({int(column), *field, CellPart::whole, {}});
    }
    return {};
}

Outcome readFeeds(const QJsonObject &json, ColumnMapping &mapping)
{
    for (const QJsonValue &value : json[u"feeds"_s].toArray()) {
        Result<ColumnFeed> feed = feedFromJson(value.toObject());
        if (!feed)
            return tl::unexpected(feed.error());
        mapping.feeds.push_back(std::move(*feed));
    }
    std::stable_sort(mapping.feeds.begin(), mapping.feeds.end(),
                     [](const ColumnFeed &a, const ColumnFeed &b) { return a.column < b.column; });
    for (const QJsonValue &value : json[u"readings"_s].toArray()) {
        const auto type = readingTypeFromToken(value[u"type"_s].toString());
        const int column = value[u"column"_s].toInt(-1);
        if (!type || column < 0)
            return unknownDescription(value[u"type"_s].toString());
        mapping.setReading(column, *type);
    }
    return {};
}

Outcome readConstants(const QJsonObject &json, ColumnMapping &mapping)
{
    const QString order = json[u"dateOrder"_s].toString(u"day-first"_s);
    if (order != "day-first"_L1 && order != "month-first"_L1)
        return unknownDescription(order);
    mapping.dateOrder = order == "day-first"_L1 ? DateOrder::dayFirst : DateOrder::monthFirst;
    mapping.hasDecimalComma = json[u"decimalComma"_s].toBool();
    mapping.market = json[u"market"_s].toString();
    mapping.currency = json[u"currency"_s].toString();
    mapping.profile = json[u"profile"_s].toString();
    if (!json.contains(u"seen"_s))
        return {};
    const Result<PartialDate> seen = PartialDate::parse(json[u"seen"_s].toString());
    if (!seen)
        return tl::unexpected(seen.error());
    mapping.seen = *seen;
    return {};
}

} // namespace

QString toToken(CellPart part)
{
    return tokenOf(partTokens, part);
}

std::optional<CellPart> cellPartFromToken(QStringView token)
{
    return valueOf(partTokens, token);
}

QString toToken(ColumnReading::Type type)
{
    return tokenOf(typeTokens, type);
}

std::optional<ColumnReading::Type> readingTypeFromToken(QStringView token)
{
    return valueOf(typeTokens, token);
}

QString displayName(const ColumnFeed &feed)
{
    const QString field = displayName(feed.field);
    switch (feed.part) {
    case CellPart::whole:
        return field;
    case CellPart::amount:
        return Words::tr("%1 in %2").arg(field, feed.currency);
    case CellPart::origin:
    case CellPart::destination:
        return Words::tr("%1, of both in the cell").arg(field);
    case CellPart::name:
        return Words::tr("%1, the name before sales and rating").arg(field);
    case CellPart::standing:
        return Words::tr("%1, sales and rating").arg(field);
    case CellPart::labelled:
        return Words::tr("%1, with the column's name").arg(field);
    case CellPart::year:
        return Words::tr("%1, the year").arg(field);
    case CellPart::fiscalYear:
        return Words::tr("%1, the fiscal year").arg(field);
    case CellPart::month:
        return Words::tr("%1, the month").arg(field);
    }
    return field;
}

QString displayName(ColumnReading::Type type)
{
    switch (type) {
    case Type::byItself:
        return Words::tr("As found");
    case Type::text:
        return Words::tr("Text as it stands");
    case Type::dayFirst:
        return Words::tr("Dates, day first");
    case Type::monthFirst:
        return Words::tr("Dates, month first");
    case Type::excelDate1900:
        return Words::tr("Spreadsheet dates from 1900");
    case Type::excelDate1904:
        return Words::tr("Spreadsheet dates from 1904");
    case Type::decimalComma:
        return Words::tr("Amounts, decimal comma");
    case Type::decimalDot:
        return Words::tr("Amounts, decimal dot");
    }
    return {};
}

bool ColumnMapping::hasFeed(RecordField field) const
{
    return columnOf(field).has_value();
}

bool ColumnMapping::isUsed(int column) const
{
    return std::any_of(feeds.begin(), feeds.end(), [column](const ColumnFeed &feed) { return feed.column == column; });
}

std::vector<ColumnFeed> ColumnMapping::feedsOf(int column) const
{
    std::vector<ColumnFeed> found;
    std::copy_if(feeds.begin(), feeds.end(), std::back_inserter(found),
                 [column](const ColumnFeed &feed) { return feed.column == column; });
    return found;
}

std::optional<int> ColumnMapping::columnOf(RecordField field) const
{
    const auto found =
        std::find_if(feeds.begin(), feeds.end(), [field](const ColumnFeed &feed) { return feed.field == field; });
    return found == feeds.end() ? std::nullopt : std::optional(found->column);
}

void ColumnMapping::removeFeeds(RecordField field)
{
    std::erase_if(feeds, [field](const ColumnFeed &feed) { return feed.field == field; });
}

void ColumnMapping::removeColumn(int column)
{
    std::erase_if(feeds, [column](const ColumnFeed &feed) { return feed.column == column; });
}

ColumnReading::Type ColumnMapping::readingOf(int column) const
{
    const auto found = std::find_if(readings.begin(), readings.end(),
                                    [column](const ColumnReading &reading) { return reading.column == column; });
    return found == readings.end() ? Type::byItself : found->type;
}

void ColumnMapping::setReading(int column, ColumnReading::Type type)
{
    std::erase_if(readings, [column](const ColumnReading &reading) { return reading.column == column; });
    if (type == Type::byItself)
        return;
    const auto after = std::find_if(readings.begin(), readings.end(),
                                    [column](const ColumnReading &reading) { return reading.column > column; });
    readings.insert(after, {column, type});
}

ColumnMapping::DateOrder ColumnMapping::dateOrderOf(int column) const
{
    const Type type = readingOf(column);
    return type == Type::dayFirst ? DateOrder::dayFirst : type == Type::monthFirst ? DateOrder::monthFirst : dateOrder;
}

bool ColumnMapping::hasDecimalCommaIn(int column) const
{
    const Type type = readingOf(column);
    return type == Type::decimalComma || (type != Type::decimalDot && hasDecimalComma);
}

QJsonObject toJson(const ColumnMapping &mapping)
{
    QJsonArray feeds;
    for (const ColumnFeed &feed : mapping.feeds)
        feeds.append(toJson(feed));
    QJsonObject json{{u"version"_s, 2},
                     {u"feeds"_s, feeds},
                     {u"dateOrder"_s, mapping.dateOrder == DateOrder::dayFirst ? u"day-first"_s : u"month-first"_s},
                     {u"decimalComma"_s, mapping.hasDecimalComma}};
    QJsonArray readings;
    for (const ColumnReading &reading : mapping.readings)
        readings.append(QJsonObject{{u"column"_s, reading.column}, {u"type"_s, toToken(reading.type)}});
    if (!readings.isEmpty())
        json.insert(u"readings"_s, readings);
    for (const auto &[name, value] :
         {std::pair(u"market"_s, mapping.market), std::pair(u"currency"_s, mapping.currency),
          std::pair(u"profile"_s, mapping.profile)}) {
        if (!value.isEmpty())
            json.insert(name, value);
    }
    if (mapping.seen)
        json.insert(u"seen"_s, mapping.seen->toString());
    return json;
}

Result<ColumnMapping> columnMappingFromJson(const QJsonObject &json)
{
    constexpr int newest = 2;
    ColumnMapping mapping;
    if (json[u"version"_s].toInt(1) > newest)
        return unknownDescription(QString::number(json[u"version"_s].toInt()));
    if (Outcome read = readColumns(json[u"columns"_s].toArray(), mapping); !read)
        return tl::unexpected(read.error());
    if (Outcome read = readFeeds(json, mapping); !read)
        return tl::unexpected(read.error());
    if (Outcome read = readConstants(json, mapping); !read)
        return tl::unexpected(read.error());
    return mapping;
}

} // namespace interdict
