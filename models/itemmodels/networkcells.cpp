// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/networkcells.h"

#include <QLocale>

#include <algorithm>
#include <optional>
#include <utility>

namespace interdict {

namespace {

using Column = EntityTableModel::Column;

Cell ratioCell(std::optional<double> value)
{
    Cell cell;
    cell.isNumber = true;
    if (!value) {
        cell.shown = missingText();
        return cell;
    }
    cell.shown = QLocale().toString(*value, 'g', 4);
    cell.fullText = QString::number(*value, 'g', 10);
    cell.raw = *value;
    return cell;
}

} // namespace

bool isFigure(int column)
{
    return column >= int(Column::pageRank);
}

Cell figureCell(const NetworkFigures &figures, RowId<Entity> entity, Column column)
{
    if (column == Column::pageRank)
        return ratioCell(figures.pageRank(entity));
    if (column == Column::betweenness)
        return ratioCell(figures.betweenness(entity));
    const std::optional<int> community = figures.community(entity);
    return Cell::text(community ? figures.communityName(*community) : QString());
}

void sortByFigure(std::vector<qint64> &ids, const NetworkFigures &figures, Column column, bool isDescending)
{
    const auto valueOf = [&figures, column](qint64 id) -> std::optional<double> {
        const RowId<Entity> entity(id);
        if (column == Column::pageRank)
            return figures.pageRank(entity);
        if (column == Column::betweenness)
            return figures.betweenness(entity);
        return figures.community(entity);
    };
    std::vector<std::pair<std::optional<double>, qint64>> keyed;
    keyed.reserve(ids.size());
    for (const qint64 id : ids)
        keyed.emplace_back(valueOf(id), id);
    std::stable_sort(keyed.begin(), keyed.end(), [isDescending](const auto &a, const auto &b) {
        if (!a.first || !b.first)
            return a.first.has_value() && !b.first.has_value();
        return isDescending ? *a.first > *b.first : *a.first < *b.first;
    });
    std::transform(keyed.begin(), keyed.end(), ids.begin(), [](const auto &each) { return each.second; });
}

} // namespace interdict
