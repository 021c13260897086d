// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/columnmapping.h"

#include "models/intake/datereading.h"
#include "models/intake/fieldnames.h"
#include "models/intake/moneyreading.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

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

QString partsThereAre()
{
    QStringList names;
    for (const CellPart part : allCellParts)
        names << toToken(part);
    names.removeOne(toToken(CellPart::amount)); // said by its currency
    return names.join(", "_L1);
}

QString readingsThereAre()
{
    QStringList names;
    for (const ColumnReading::Type type : allReadingTypes)
        names << toToken(type);
    return names.join(", "_L1);
}

/// The place of the column of that name, or of the number in "#3"; names are compared as they stand, then in any case.
std::optional<int> columnNamed(const QString &name, const SourceLayout &layout)
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (qsizetype i = 0; i < layout.columnNames.size(); ++i) {
            if (layout.columnNames[i].compare(name, sensitivity) == 0)
                return int(i);
        }
    }
    bool isNumber = false;
    const int number = name.startsWith(u'#') ? name.sliced(1).toInt(&isNumber) : 0;
    return isNumber && number >= 1 && number <= layout.columnNames.size() ? std::optional(number - 1) : std::nullopt;
}

tl::unexpected<Error> noSuchColumn(const QString &name, const SourceLayout &layout)
{
    return failure(ErrorCode::badInput,
                   Words::tr("There is no column \"%1\". The columns are: %2.").arg(name, columnsThereAre(layout)));
}

/// "route:origin", "cost:USD"; a column whose own name is written so comes first.
Result<ColumnFeed> feedNamed(RecordField field, const QString &name, const SourceLayout &layout)
{
    if (const auto column = columnNamed(name, layout))
        return ColumnFeed{*column, field, CellPart::whole, {}};
    const qsizetype colon = name.lastIndexOf(u':');
    const auto column = colon > 0 ? columnNamed(name.first(colon).trimmed(), layout) : std::nullopt;
    if (!column)
        return noSuchColumn(name, layout);
    const QString token = name.sliced(colon + 1).trimmed();
    if (const auto part = cellPartFromToken(token); part && *part != CellPart::amount)
        return ColumnFeed{*column, field, *part, {}};
    if (const QString code = currencyCode(token); !code.isEmpty())
        return ColumnFeed{*column, field, CellPart::amount, code};
    return failure(ErrorCode::badInput,
                   Words::tr("\"%1\" is no part of a cell. Name a currency, such as price=cost:USD, or one of: %2.")
                       .arg(token, partsThereAre()));
}

Result<std::optional<PartialDate>> constantDate(const QString &value, ColumnMapping::DateOrder order,
                                                const QString &fileName)
{
    if (value.isEmpty())
        return std::optional<PartialDate>();
    if (value == "@file-name"_L1) {
        const auto date = dateInFileName(fileName);
        if (!date)
            return failure(ErrorCode::badInput,
                           Words::tr("No date stands in the file's name, \"%1\". Write it, such as seen:=2014-01-31.")
                               .arg(fileName));
        return date;
    }
    const auto date = readDate(value, order);
    if (!date)
        return failure(
            ErrorCode::badInput,
            Words::tr("\"%1\" is no date. Write a year, a month or a day, such as seen:=2014-01-31.").arg(value));
    return date;
}

Result<QString> constantCurrency(const QString &value)
{
    const QString code = currencyCode(value);
    if (code.isEmpty() && !Money::parse(u"0", value))
        return failure(
            ErrorCode::badInput,
            Words::tr("\"%1\" is no currency. Use a code of three to five letters, such as currency:=USD.").arg(value));
    return code.isEmpty() ? value.toUpper() : code;
}

class Assigning
{
public:
    Assigning(ColumnMapping &mapping, const SourceLayout &layout, const QString &fileName)
        : m_mapping(mapping), m_layout(layout), m_fileName(fileName)
    {
    }

    Outcome assign(const QString &assignment);

private:
    Outcome assignConstant(RecordField field, const QString &value);
    Outcome assignColumn(RecordField field, const QString &name, bool isFurther);
    Outcome assignReading(const QString &name, const QString &token);

    ColumnMapping &m_mapping;
    const SourceLayout &m_layout;
    const QString &m_fileName;
};

Outcome Assigning::assignConstant(RecordField field, const QString &value)
{
    if (field == RecordField::market) {
        m_mapping.market = value;
    } else if (field == RecordField::seen) {
        const auto date = constantDate(value, m_mapping.dateOrder, m_fileName);
        if (!date)
            return tl::unexpected(date.error());
        m_mapping.seen = *date;
    } else if (field == RecordField::currency) {
        const Result<QString> code = constantCurrency(value);
        if (!code)
            return tl::unexpected(code.error());
        m_mapping.currency = *code;
    } else {
        return failure(
            ErrorCode::badInput,
            Words::tr(
                "\"%1\" cannot be the same for every row; a constant is taken for market, seen and currency. Name a "
                "column instead, as in %1=column.")
                .arg(toToken(field)));
    }
    m_mapping.removeFeeds(field);
    return {};
}

Outcome Assigning::assignColumn(RecordField field, const QString &name, bool isFurther)
{
    if (name.isEmpty()) {
        m_mapping.removeFeeds(field);
        return {};
    }
    Result<ColumnFeed> feed = feedNamed(field, name, m_layout);
    if (!feed)
        return tl::unexpected(feed.error());
    std::vector<ColumnFeed> &feeds = m_mapping.feeds;
    if (!isFurther) {
        if (!takesSeveralColumns(field))
            m_mapping.removeFeeds(field);
        // A whole cell feeds nothing else; parts of one cell stand beside each other.
        std::erase_if(feeds, [&feed](const ColumnFeed &other) {
            return other.column == feed->column && (feed->part == CellPart::whole || other.part == CellPart::whole);
        });
    }
    if (std::find(feeds.begin(), feeds.end(), *feed) == feeds.end())
        feeds.push_back(std::move(*feed));
    std::stable_sort(feeds.begin(), feeds.end(),
                     [](const ColumnFeed &a, const ColumnFeed &b) { return a.column < b.column; });
    return {};
}

Outcome Assigning::assignReading(const QString &name, const QString &token)
{
    const auto column = columnNamed(name, m_layout);
    if (!column)
        return noSuchColumn(name, m_layout);
    const auto type = readingTypeFromToken(token);
    if (!type)
        return failure(ErrorCode::badInput,
                       Words::tr("\"%1\" is no way to read a column. There are: %2.").arg(token, readingsThereAre()));
    m_mapping.setReading(*column, *type);
    return {};
}

Outcome Assigning::assign(const QString &assignment)
{
    const qsizetype sign = assignment.indexOf(u'=');
    if (const qsizetype colons = assignment.lastIndexOf("::"_L1); sign < 0 && colons > 0)
        return assignReading(assignment.first(colons).trimmed(), assignment.sliced(colons + 2).trimmed());
    const QChar before = sign > 0 ? assignment[sign - 1] : QChar();
    const bool isConstant = before == u':';
    const bool isFurther = before == u'+';
    const QString token = sign < 0 ? assignment : assignment.first(sign - (isConstant || isFurther ? 1 : 0)).trimmed();
    const auto field = recordFieldFromToken(token);
    if (sign < 0 || !field) {
        return failure(
            ErrorCode::badInput,
            Words::tr(
                "\"%1\" does not say what feeds which field. Write field=column, such as seller=vendor; the fields "
                "are: %2. The columns are: %3.")
                .arg(assignment, fieldsThereAre(), columnsThereAre(m_layout)));
    }
    const QString value = assignment.sliced(sign + 1).trimmed();
    return isConstant ? assignConstant(*field, value) : assignColumn(*field, value, isFurther);
}

} // namespace

Result<ColumnMapping> withAssignments(ColumnMapping mapping, const SourceLayout &layout, const QStringList &assignments,
                                      const QString &fileName)
{
    Assigning assigning(mapping, layout, fileName);
    for (const QString &assignment : assignments) {
        if (Outcome assigned = assigning.assign(assignment); !assigned)
            return tl::unexpected(assigned.error());
    }
    return mapping;
}

} // namespace interdict
