// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcelayout.h"
#include "models/records/kinds.h"
#include "models/values/partialdate.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace interdict {

/// What of a cell feeds a field.
enum class CellPart {
    whole,
    amount,      ///< the amount in the feed's currency: "Buy price USD 3,500.00 (2.6264 BTC)"
    origin,      ///< of a route: "NL → EU, WW", "From: USA To: USA"
    destination, ///< of a route
    name,        ///< the seller before sales and trust level: "vendor (250) (4.9★)", "name [5/5] L3"
    standing,    ///< what stands behind that name
    labelled,    ///< with the column's name before it, where several columns make one text
    year,        ///< of a date that stands in several columns
    fiscalYear,  ///< of the United States: it begins in October of the year before
    month,
};
inline constexpr std::array allCellParts{
    CellPart::whole,    CellPart::amount,   CellPart::origin, CellPart::destination, CellPart::name,
    CellPart::standing, CellPart::labelled, CellPart::year,   CellPart::fiscalYear,  CellPart::month};
[[nodiscard]] QString toToken(CellPart part);
[[nodiscard]] std::optional<CellPart> cellPartFromToken(QStringView token);

/// One column feeds one field. A column may have several feeds, a field too: their texts are joined.
struct ColumnFeed
{
    int column = 0; ///< index into SourceLayout::columnNames
    RecordField field = RecordField::note;
    CellPart part = CellPart::whole;
    QString currency; ///< of CellPart::amount

    friend bool operator==(const ColumnFeed &, const ColumnFeed &) = default;
};

/// How the values of a column are read, where the user or a profile says so.
struct ColumnReading
{
    enum class Type {
        byItself,
        text,          ///< as it stands: no word means "missing", nothing is taken for HTML
        dayFirst,      ///< dates
        monthFirst,    ///< dates
        excelDate1900, ///< dates as days since 1899-12-30
        excelDate1904, ///< dates as days since 1904-01-01
        decimalComma,  ///< amounts
        decimalDot,    ///< amounts
    };
    int column = 0;
    Type type = Type::byItself;

    friend bool operator==(const ColumnReading &, const ColumnReading &) = default;
};
inline constexpr std::array allReadingTypes{ColumnReading::Type::byItself,      ColumnReading::Type::text,
                                            ColumnReading::Type::dayFirst,      ColumnReading::Type::monthFirst,
                                            ColumnReading::Type::excelDate1900, ColumnReading::Type::excelDate1904,
                                            ColumnReading::Type::decimalComma,  ColumnReading::Type::decimalDot};
[[nodiscard]] QString toToken(ColumnReading::Type type);
[[nodiscard]] std::optional<ColumnReading::Type> readingTypeFromToken(QStringView token);

/// Which fields of a record each column feeds, and what no column says.
struct ColumnMapping
{
    /// How a date of three numbers is to be read where the year does not come first.
    enum class DateOrder { dayFirst, monthFirst };

    std::vector<ColumnFeed> feeds;       ///< in the order of the columns, in which texts of one field are joined
    std::vector<ColumnReading> readings; ///< at most one for a column
    QString market;                      ///< where no column says it
    std::optional<PartialDate> seen; ///< where no column says it, such as the date in the file's name; what "39 days
                                     ///< ago" is counted from
    QString currency;                ///< where neither the price nor a column says it
    DateOrder dateOrder = DateOrder::dayFirst;
    bool hasDecimalComma = false; ///< "1.234,56"
    QString profile;              ///< name and version of the profile it was made with; says nothing to the reader

    [[nodiscard]] bool hasFeed(RecordField field) const;
    [[nodiscard]] bool isUsed(int column) const;
    [[nodiscard]] std::vector<ColumnFeed> feedsOf(int column) const;
    /// The column of the first feed of the field.
    [[nodiscard]] std::optional<int> columnOf(RecordField field) const;
    /// Takes all feeds of the field away.
    void removeFeeds(RecordField field);
    void removeColumn(int column);
    [[nodiscard]] ColumnReading::Type readingOf(int column) const;
    void setReading(int column, ColumnReading::Type type);
    /// Of the column as it is said, else of all.
    [[nodiscard]] DateOrder dateOrderOf(int column) const;
    [[nodiscard]] bool hasDecimalCommaIn(int column) const;

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// Translated: "title", "price in USD", "origin (origin of a route)".
[[nodiscard]] QString displayName(const ColumnFeed &feed);
[[nodiscard]] QString displayName(ColumnReading::Type type);

[[nodiscard]] QJsonObject toJson(const ColumnMapping &mapping);
/// Also of version 1, which has "columns" with one field each. badInput for what this version does not know.
[[nodiscard]] Result<ColumnMapping> columnMappingFromJson(const QJsonObject &json);

/// The mapping with what the user said: "seller=vendor" feeds the field from the column of that name (or number, "#3"),
/// which then feeds nothing else; "note+=vendor" feeds it as well; "origin=route:origin" and "price=cost:USD" feed a
/// part of the cell and leave other parts to other fields; "seen:=2014-01-31", "seen:=@file-name", "market:=Agora" and
/// "currency:=USD" are constants; "title=" leaves the field out; "vendor::text" says how a column is read. badInput,
/// naming the columns there are, for anything else.
[[nodiscard]] Result<ColumnMapping> withAssignments(ColumnMapping mapping, const SourceLayout &layout,
                                                    const QStringList &assignments, const QString &fileName = {});

} // namespace interdict
