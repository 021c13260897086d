// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/columnguess.h"

#include "models/intake/columnshape.h"
#include "models/intake/fieldnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Probe)
};

struct Column
{
    QString name;
    ColumnShape shape;
    NamedField named;
};

/// Whether the values can be what the column's name says.
bool fits(RecordField field, const ColumnShape &shape)
{
    if (shape.filled == 0)
        return true;
    switch (field) {
    case RecordField::seen:
        return shape.share(shape.dates + shape.relativeDates) >= 0.5 || shape.share(shape.excelDates) >= 0.8;
    case RecordField::price:
        return shape.share(shape.amounts) >= 0.5;
    case RecordField::url:
        return shape.share(shape.addresses) >= 0.5;
    case RecordField::currency:
        return shape.share(shape.currencies) >= 0.5;
    case RecordField::title:
    case RecordField::category:
        return shape.share(shape.numbers) < 0.9;
    case RecordField::seller:
    case RecordField::description:
        return shape.share(shape.numbers) < 0.98;
    default:
        return true;
    }
}

/// What the values alone make of a column whose name is unknown or missing.
std::optional<RecordField> fieldByShape(const ColumnShape &shape, bool hasName)
{
    constexpr qint64 fewest = 2;
    if (shape.filled == 0)
        return std::nullopt;
    if (shape.share(shape.trackingNumbers) >= 0.8)
        return RecordField::trackingNumber;
    if (shape.share(shape.addresses) >= 0.8 && shape.share(shape.identifiers) < 0.5)
        return RecordField::url;
    if (shape.share(shape.identifiers) >= 0.5)
        return RecordField::contact;
    if (shape.filled < fewest)
        return std::nullopt;
    if (shape.share(shape.routes) >= 0.8)
        return RecordField::origin;
    if (shape.share(shape.dates + shape.relativeDates) >= 0.9 &&
        shape.share(shape.numbers) < 0.1) // seconds since 1970 may be any number
        return RecordField::seen;
    if (!hasName && shape.share(shape.withCurrency) >= 0.8)
        return RecordField::price;
    if (shape.averageLength() > 40 && shape.share(shape.numbers) < 0.1)
        return hasName || shape.averageLength() < 120 ? RecordField::note : RecordField::description;
    return std::nullopt;
}

class Guess
{
public:
    Guess(const SourceLayout &layout, const std::vector<ColumnShape> &shapes);
    ColumnGuess run();

private:
    void giveByName(int atLeast);
    void giveBestByName(RecordField field, int atLeast);
    void giveByShape();
    void giveWhatNamelessTablesNeed();
    void giveReference();
    void giveCurrency();
    [[nodiscard]] bool has(RecordField field) const;
    [[nodiscard]] std::optional<RecordField> &fieldOf(size_t column) { return m_fields[column]; }
    [[nodiscard]] std::optional<size_t> columnOf(RecordField field) const;
    void tell(size_t column);
    void giveDateParts();
    void settleDecimals();
    void feed(size_t column, CellPart part, RecordField field, const QString &currency = {});
    void feedColumn(size_t column);
    void feedPrice(size_t column);
    void feedRoute(size_t column);

    bool m_hasHeader;
    std::vector<Column> m_columns;
    std::vector<std::optional<RecordField>> m_fields; ///< for each column
    ColumnGuess m_guess;
};

Guess::Guess(const SourceLayout &layout, const std::vector<ColumnShape> &shapes) : m_hasHeader(layout.hasHeader)
{
    for (qsizetype i = 0; i < layout.columnNames.size(); ++i) {
        Column column{layout.columnNames[i], shapes[size_t(i)], {}};
        if (layout.hasHeader)
            column.named = fieldNamed(column.name);
        m_columns.push_back(std::move(column));
    }
    m_fields.resize(m_columns.size());
}

bool Guess::has(RecordField field) const
{
    return columnOf(field).has_value();
}

std::optional<size_t> Guess::columnOf(RecordField field) const
{
    const auto found = std::find(m_fields.begin(), m_fields.end(), field);
    return found == m_fields.end() ? std::nullopt : std::optional(size_t(found - m_fields.begin()));
}

void Guess::giveBestByName(RecordField field, int atLeast)
{
    std::optional<size_t> best;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        if (column.named.field != field || column.named.strength < atLeast || fieldOf(i) || !fits(field, column.shape))
            continue;
        if (takesSeveralColumns(field))
            fieldOf(i) = field;
        else if (!best || column.named.strength > m_columns[*best].named.strength)
            best = i;
    }
    if (best && !has(field)) {
        fieldOf(*best) = field;
        if (field == RecordField::price)
            m_guess.mapping.currency = m_columns[*best].named.currency;
    }
}

void Guess::giveByName(int atLeast)
{
    for (const RecordField field : allRecordFields)
        giveBestByName(field, atLeast);
}

void Guess::tell(size_t column)
{
    m_guess.evidence << Words::tr("Column \"%1\" is taken for \"%2\" by the shape of its values.")
                            .arg(m_columns[column].name, displayName(*fieldOf(column)));
}

void Guess::giveByShape()
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        // A second column of a field that takes one only says the same again: "detail_price".
        const bool isSpare = m_columns[i].named.field && has(*m_columns[i].named.field) &&
                             !takesSeveralColumns(*m_columns[i].named.field) &&
                             fits(*m_columns[i].named.field, m_columns[i].shape);
        if (fieldOf(i) || isSpare)
            continue;
        const auto field = fieldByShape(m_columns[i].shape, m_hasHeader);
        if (!field || (!takesSeveralColumns(*field) && has(*field)))
            continue;
        fieldOf(i) = field;
        tell(i);
    }
}

/// Without names: the seller is one word that comes again, the title several words that hardly do.
void Guess::giveWhatNamelessTablesNeed()
{
    if (m_hasHeader)
        return;
    std::optional<size_t> titleColumn;
    std::optional<size_t> sellerColumn;
    std::optional<size_t> priceColumn;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnShape &shape = m_columns[i].shape;
        if (fieldOf(i) || shape.filled < 2)
            continue;
        const bool isText = shape.share(shape.numbers) < 0.2;
        if (!titleColumn && isText && shape.share(shape.severalWords) > 0.5 && shape.averageLength() >= 8)
            titleColumn = i;
        else if (!sellerColumn && isText && shape.share(shape.severalWords) < 0.3 && shape.averageLength() <= 30)
            sellerColumn = i;
        else if (!priceColumn && shape.share(shape.decimals) >= 0.5)
            priceColumn = i;
    }
    for (const auto &[column, field] :
         {std::pair(titleColumn, RecordField::title), std::pair(sellerColumn, RecordField::seller),
          std::pair(priceColumn, RecordField::price)}) {
        if (!column || has(field))
            continue;
        fieldOf(*column) = field;
        tell(*column);
    }
}

/// "id" is the listing's own number, unless it only counts the rows.
void Guess::giveReference()
{
    if (has(RecordField::reference) || (!has(RecordField::title) && !has(RecordField::price)))
        return;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].name.trimmed().compare("id"_L1, Qt::CaseInsensitive) == 0 && !m_columns[i].shape.isRowCount &&
            !fieldOf(i)) {
            fieldOf(i) = RecordField::reference;
            return;
        }
    }
}

void Guess::giveCurrency()
{
    const auto price = columnOf(RecordField::price);
    if (!price || has(RecordField::currency) || !m_guess.mapping.currency.isEmpty())
        return;
    const ColumnShape &shape = m_columns[*price].shape;
    if (shape.amounts > 0 && shape.withCurrency == 0)
        m_guess.evidence << Words::tr(
            "No column says in which currency the prices are; they are kept without one. Say which it is where it "
            "is known.");
}

void Guess::settleDecimals()
{
    const auto price = columnOf(RecordField::price);
    if (!price)
        return;
    const ColumnShape &shape = m_columns[*price].shape;
    m_guess.mapping.hasDecimalComma = shape.decimalCommas > shape.decimalDots;
    if (shape.decimalCommas > 0 && shape.decimalDots > 0)
        m_guess.evidence
            << (m_guess.mapping.hasDecimalComma
                    ? Words::tr("Prices are written with decimal commas and with decimal dots; where one is "
                                "unclear, the comma is taken for the decimals' sign.")
                    : Words::tr("Prices are written with decimal commas and with decimal dots; where one is "
                                "unclear, the dot is taken for the decimals' sign."));
}

/// "FY" and "Month (abbv)", where no column has the whole date.
void Guess::giveDateParts()
{
    constexpr double most = 0.9;
    if (has(RecordField::seen))
        return;
    std::optional<size_t> year;
    std::optional<size_t> month;
    bool isFiscal = false;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const DatePartName name = datePartNamed(m_columns[i].name);
        const ColumnShape &shape = m_columns[i].shape;
        if (!month && name == DatePartName::month && shape.share(shape.months) >= most) {
            month = i;
        } else if (!year && (name == DatePartName::year || name == DatePartName::fiscalYear) &&
                   shape.share(shape.years) >= most) {
            year = i;
            isFiscal = name == DatePartName::fiscalYear;
        }
    }
    if (!year || (isFiscal && !month))
        return;
    fieldOf(*year).reset();
    feed(*year, isFiscal ? CellPart::fiscalYear : CellPart::year, RecordField::seen);
    if (!month)
        return;
    fieldOf(*month).reset();
    feed(*month, CellPart::month, RecordField::seen);
    m_guess.evidence << (isFiscal
                             ? Words::tr("Columns \"%1\" and \"%2\" are taken together for a month; the fiscal year "
                                         "begins in October of the year before.")
                             : Words::tr("Columns \"%1\" and \"%2\" are taken together for a month."))
                            .arg(m_columns[*year].name, m_columns[*month].name);
}

void Guess::feed(size_t column, CellPart part, RecordField field, const QString &currency)
{
    m_guess.mapping.feeds.push_back({int(column), field, part, currency});
}

/// A cell such as "USD 3,500.00 (2.6264 BTC)" holds the price twice.
void Guess::feedPrice(size_t column)
{
    constexpr double nearlyAll = 0.95;
    const ColumnShape &shape = m_columns[column].shape;
    const auto most = [](const std::map<QString, qint64> &counts) {
        return std::max_element(counts.begin(), counts.end(),
                                [](const auto &a, const auto &b) { return a.second < b.second; });
    };
    const auto first = most(shape.firstCurrencies);
    const auto next = most(shape.nextCurrencies);
    if (shape.share(shape.severalCurrencies) < nearlyAll || shape.share(first->second) < nearlyAll ||
        shape.share(next->second) < nearlyAll)
        return feed(column, CellPart::whole, RecordField::price);
    feed(column, CellPart::amount, RecordField::price, first->first);
    feed(column, CellPart::amount, RecordField::price, next->first);
    m_guess.evidence << Words::tr("Column \"%1\" holds prices in %2 and in %3; the price is taken in %2, the other is "
                                  "kept beside it.")
                            .arg(m_columns[column].name, first->first, next->first);
}

void Guess::feedRoute(size_t column)
{
    feed(column, CellPart::origin, RecordField::origin);
    feed(column, CellPart::destination, RecordField::destination);
    m_guess.evidence << Words::tr("Column \"%1\" holds the origin and the destination.").arg(m_columns[column].name);
}

void Guess::feedColumn(size_t column)
{
    const ColumnShape &shape = m_columns[column].shape;
    const auto field = fieldOf(column);
    const bool isOther = !has(RecordField::origin) || !has(RecordField::destination);
    if ((field == RecordField::origin || field == RecordField::destination) && isOther &&
        shape.share(shape.routes) >= 0.5)
        return feedRoute(column);
    if (field == RecordField::price)
        return feedPrice(column);
    if (field == RecordField::seller && shape.share(shape.standings) >= 0.5) {
        feed(column, CellPart::name, RecordField::seller);
        feed(column, CellPart::standing, RecordField::note);
        m_guess.evidence
            << Words::tr("Column \"%1\" holds sales or ratings behind the sellers' names.").arg(m_columns[column].name);
        return;
    }
    if (field == RecordField::seen && shape.excelDates > shape.dates + shape.relativeDates) {
        m_guess.mapping.setReading(int(column), ColumnReading::Type::excelDate1900);
        m_guess.evidence << Words::tr(
                                "Column \"%1\" holds dates as numbers of days, as spreadsheets count them from 1900; "
                                "where the book counts from 1904, say so.")
                                .arg(m_columns[column].name);
    }
    feed(column, CellPart::whole, *field);
}

ColumnGuess Guess::run()
{
    constexpr int byWholeName = 70;
    giveByName(byWholeName);
    giveByName(1);
    giveReference();
    giveByShape();
    giveWhatNamelessTablesNeed();
    giveCurrency();
    settleDecimals();
    giveDateParts();
    for (size_t column = 0; column < m_columns.size(); ++column) {
        if (fieldOf(column))
            feedColumn(column);
    }
    std::stable_sort(m_guess.mapping.feeds.begin(), m_guess.mapping.feeds.end(),
                     [](const ColumnFeed &a, const ColumnFeed &b) { return a.column < b.column; });
    return std::move(m_guess);
}

bool isPlainName(const QString &cell)
{
    constexpr qsizetype longestName = 100;
    return cell.size() <= longestName && !cell.contains(u'\n') && shapeOfCell(cell) == CellShape::text;
}

} // namespace

ColumnGuess guessColumns(const SourceLayout &layout, const std::vector<QStringList> &rows)
{
    return guessColumns(layout, shapesOfColumns(rows, layout.columnNames.size()));
}

ColumnGuess guessColumns(const SourceLayout &layout, const std::vector<ColumnShape> &shapes)
{
    return Guess(layout, shapes).run();
}

bool looksLikeHeader(const QStringList &first, const std::vector<QStringList> &rows)
{
    int known = 0;
    int named = 0;
    int like = 0; // cells of the same shape, other than text, as those below them
    int unlike = 0;
    int repeated = 0;
    for (qsizetype i = 0; i < first.size(); ++i) {
        const QString cell = first[i].trimmed();
        if (cell.isEmpty())
            continue;
        known += fieldNamed(cell).strength > 0 && isPlainName(cell) ? 1 : 0;
        named += isPlainName(cell) ? 1 : 0;
        const CellShape shape = shapeOfCell(cell);
        const CellShape below = usualShape(rows, i);
        like += shape != CellShape::text && shape == below ? 1 : 0;
        unlike += shape == CellShape::text && below != CellShape::text && below != CellShape::empty ? 1 : 0;
        repeated += std::any_of(rows.begin(), rows.end(),
                                [&](const QStringList &row) { return row.value(i).trimmed() == cell; });
    }
    const bool isAllNames = named == std::count_if(first.begin(), first.end(),
                                                   [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    if (named == 0 || (rows.empty() && !isAllNames))
        return false;
    if (known >= 2 || (known == 1 && first.size() <= 3 && like == 0))
        return repeated <= known / 2;
    return like == 0 && (unlike > 0 || repeated == 0);
}

} // namespace interdict
