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
        return shape.share(shape.dates) >= 0.5;
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
    if (shape.share(shape.dates) >= 0.9 && shape.share(shape.numbers) < 0.1) // seconds since 1970 may be any number
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
    Guess(const SourceLayout &layout, const std::vector<QStringList> &rows);
    ColumnGuess run();

private:
    void giveByName(int atLeast);
    void giveBestByName(RecordField field, int atLeast);
    void giveByShape();
    void giveWhatNamelessTablesNeed();
    void giveReference();
    void giveCurrency();
    [[nodiscard]] bool has(RecordField field) const;
    [[nodiscard]] std::optional<RecordField> &fieldOf(size_t column) { return m_guess.mapping.columns[column]; }
    void tell(size_t column);

    bool m_hasHeader;
    std::vector<Column> m_columns;
    ColumnGuess m_guess;
};

Guess::Guess(const SourceLayout &layout, const std::vector<QStringList> &rows) : m_hasHeader(layout.hasHeader)
{
    for (qsizetype i = 0; i < layout.columnNames.size(); ++i) {
        Column column{layout.columnNames[i], shapeOfColumn(rows, i), {}};
        if (layout.hasHeader)
            column.named = fieldNamed(column.name);
        m_columns.push_back(std::move(column));
    }
    m_guess.mapping.columns.resize(m_columns.size());
}

bool Guess::has(RecordField field) const
{
    const auto &columns = m_guess.mapping.columns;
    return std::find(columns.begin(), columns.end(), field) != columns.end();
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
    const auto &columns = m_guess.mapping.columns;
    const auto price = std::find(columns.begin(), columns.end(), RecordField::price);
    if (price == columns.end() || has(RecordField::currency) || !m_guess.mapping.currency.isEmpty())
        return;
    const ColumnShape &shape = m_columns[size_t(price - columns.begin())].shape;
    if (shape.amounts > 0 && shape.withCurrency == 0)
        m_guess.evidence << Words::tr(
            "No column says in which currency the prices are; they are kept without one. Say it where it is "
            "known, such as currency:=BTC.");
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
    const auto &columns = m_guess.mapping.columns;
    const auto price = std::find(columns.begin(), columns.end(), RecordField::price);
    if (price != columns.end()) {
        const ColumnShape &shape = m_columns[size_t(price - columns.begin())].shape;
        m_guess.mapping.hasDecimalComma = shape.decimalCommas > shape.decimalDots;
        if (shape.decimalCommas > 0 && shape.decimalDots > 0)
            m_guess.evidence
                << (m_guess.mapping.hasDecimalComma
                        ? Words::tr("Prices are written with decimal commas and with decimal dots; where one is "
                                    "unclear, the comma is taken for the decimals' sign.")
                        : Words::tr("Prices are written with decimal commas and with decimal dots; where one is "
                                    "unclear, the dot is taken for the decimals' sign."));
    }
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
    return Guess(layout, rows).run();
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
