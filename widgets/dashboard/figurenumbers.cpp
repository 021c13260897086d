// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/figurenumbers.h"

#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureView)
};

QString percent(double share)
{
    return Words::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1));
}

Cell amountCell(double amount, FigureScale scale)
{
    const QString shown = scale == FigureScale::share ? percent(amount) : amountText(amount);
    const QString full = scale == FigureScale::share ? shown : plainText(FigureCell(amount));
    return {shown, full, amount, true};
}

Cell cellOf(const FigureCell &cell, FigureScale scale)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return Cell::text(*text);
    if (const auto *number = std::get_if<qint64>(&cell))
        return Cell::number(*number);
    if (const auto *amount = std::get_if<double>(&cell))
        return amountCell(*amount, scale);
    if (const auto *day = std::get_if<QDate>(&cell)) {
        const QString iso = day->toString(Qt::ISODate);
        return {iso, iso, iso, false};
    }
    return {missingText(), {}, {}, false};
}

QString safeName(const FigureRow &row)
{
    return visibleLine(row.name).trimmed();
}

QString shownValue(const Figure &figure, double value)
{
    switch (figure.scale) {
    case FigureScale::share:
        return percent(value);
    case FigureScale::price:
        return amountText(value);
    default:
        return QLocale().toString(qRound64(value));
    }
}

QString isoDay(double julian)
{
    return QDate::fromJulianDay(qint64(julian)).toString(Qt::ISODate);
}

/// Every cell with the name of its column.
QString rowWords(const Figure &figure, const FigureRow &row)
{
    QStringList parts;
    for (size_t i = 1; i < row.cells.size(); ++i) {
        const QString shown = cellOf(row.cells[i], figure.columns[i].scale).display();
        //: A column of a table and what stands in it
        parts << Words::tr("%1: %2").arg(figure.columns[i].title, visibleLine(shown));
    }
    return safeName(row) + u'\n' + parts.join(u'\n');
}

bool areCounts(const Figure &figure)
{
    return figure.kind == FigureKind::categories; // those whose rest means something when summed
}

} // namespace

size_t drawnRows(const Figure &figure)
{
    // One that would stand alone in the rest is shown itself.
    return figure.rows.size() <= figure.drawn || figure.rows.size() == figure.drawn + 1 ? figure.rows.size()
                                                                                        : figure.drawn;
}

CellTable numbersOf(const Figure &figure)
{
    CellTable table;
    for (const FigureColumn &column : figure.columns)
        table.titles << column.title;
    for (const FigureRow &row : figure.rows) {
        std::vector<Cell> cells;
        for (size_t i = 0; i < figure.columns.size(); ++i)
            cells.push_back(cellOf(row.cells[i], figure.columns[i].scale));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::vector<RankedBar> rankedBars(const Figure &figure)
{
    std::vector<RankedBar> bars;
    const size_t drawn = drawnRows(figure);
    for (size_t i = 0; i < drawn; ++i) {
        const FigureRow &row = figure.rows[i];
        bars.push_back(
            {safeName(row), rowWords(figure, row), qRound64(row.value), row.isRest, !row.filters.empty(), {}});
    }
    if (drawn < figure.rows.size() && areCounts(figure)) {
        qint64 sum = 0;
        for (size_t i = drawn; i < figure.rows.size(); ++i)
            sum += qRound64(figure.rows[i].value);
        const QString name = Words::tr("%Ln other(s)", nullptr, int(figure.rows.size() - drawn));
        bars.push_back({name, Words::tr("%1: %2").arg(name, QLocale().toString(sum)), sum, true, false, {}});
    }
    return bars;
}

std::vector<RangeBar> rangeBars(const Figure &figure)
{
    std::vector<RangeBar> bars;
    for (size_t i = 0; i < drawnRows(figure); ++i) {
        const FigureRow &row = figure.rows[i];
        RangeBar bar{safeName(row), rowWords(figure, row), row.low, row.high};
        if (figure.scale == FigureScale::price)
            bar.middle = row.value;
        bars.push_back(std::move(bar));
    }
    return bars;
}

std::vector<CurvePoint> curvePoints(const Figure &figure)
{
    std::vector<CurvePoint> points;
    for (const FigureRow &row : figure.rows)
        points.push_back(
            {row.place, row.value, row.low, row.high, row.series, rowWords(figure, row), !row.filters.empty()});
    return points;
}

namespace {

/// Widens a range to what another of the same field holds; one that is open at an end stays open there.
template <typename Value>
void widen(std::optional<Value> &least, std::optional<Value> &most, const std::optional<Value> &otherLeast,
           const std::optional<Value> &otherMost)
{
    least = least && otherLeast ? std::optional(std::min(*least, *otherLeast)) : std::nullopt;
    most = most && otherMost ? std::optional(std::max(*most, *otherMost)) : std::nullopt;
}

bool isRange(RowFilter::Field field)
{
    return field == RowFilter::Field::seen || field == RowFilter::Field::activity || field == RowFilter::Field::price ||
           field == RowFilter::Field::stay;
}

/// A point of a curve stands for its own place, not for all beyond it, when others stand beside it.
RowFilter ownRange(RowFilter filter)
{
    if (filter.field == RowFilter::Field::stay)
        filter.most = filter.least;
    return filter;
}

} // namespace

std::vector<RowFilter> filtersOver(const Figure &figure, const std::vector<int> &rows)
{
    std::optional<RowFilter> all;
    for (const int row : rows) {
        const std::vector<RowFilter> &filters = figure.rows[size_t(row)].filters;
        if (filters.empty())
            continue;
        if (filters.size() > 1 || !isRange(filters[0].field) || (all && all->field != filters[0].field))
            return {};
        const RowFilter one = ownRange(filters[0]);
        if (!all) {
            all = one;
            continue;
        }
        widen(all->from, all->to, one.from, one.to);
        widen(all->least, all->most, one.least, one.most);
        widen(all->lowest, all->highest, one.lowest, one.highest);
    }
    return all ? std::vector{*all} : std::vector<RowFilter>();
}

std::vector<qint64> partsOf(const Figure &figure, const Figure &part)
{
    std::vector<qint64> parts;
    const size_t drawn = drawnRows(figure);
    for (size_t i = 0; i < drawn; ++i) {
        const FigureRow &row = figure.rows[i]; // names may be of several, such as markets
        const auto same = std::find_if(part.rows.begin(), part.rows.end(), [&row](const FigureRow &each) {
            return each.filters == row.filters && (!row.filters.empty() || each.name == row.name);
        });
        parts.push_back(same == part.rows.end() ? 0 : qRound64(same->value));
    }
    if (drawn < figure.rows.size() && areCounts(figure))
        parts.push_back(0);
    return parts;
}

QString spokenSummary(const Figure &figure)
{
    if (figure.rows.empty())
        return figure.empty;
    const auto highest = std::max_element(figure.rows.begin(), figure.rows.end(),
                                          [](const FigureRow &a, const FigureRow &b) { return a.value < b.value; });
    const bool areDates = figure.shape == FigureShape::ranges && figure.scale == FigureScale::date;
    const QString value = areDates ? Words::tr("%1 to %2").arg(isoDay(highest->low), isoDay(highest->high))
                                   : shownValue(figure, highest->value);
    const QString rows = figure.shape == FigureShape::curves ? Words::tr("%n points.", nullptr, int(figure.rows.size()))
                                                             : Words::tr("%n rows.", nullptr, int(figure.rows.size()));
    const QString most = areDates ? Words::tr("The longest: %1, %2.").arg(safeName(*highest), value)
                                  : Words::tr("The highest: %1, %2.").arg(safeName(*highest), value);
    return QStringList{displayName(figure.kind) + u'.', rows, most, figure.caption}.join(u' ');
}

} // namespace interdict::ui
