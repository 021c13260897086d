// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace interdict {

/// What the cells of a column are. A cell that is no such value makes its column a wider one.
enum class ColumnType { text, integer, real, boolean };

struct GraphColumn
{
    QString name;
    ColumnType type = ColumnType::text;

    friend bool operator==(const GraphColumn &, const GraphColumn &) = default;
};

/// A value of one column; where a node or link has none, there is no cell.
struct GraphCell
{
    int column = 0;
    QString text;

    friend bool operator==(const GraphCell &, const GraphCell &) = default;
};

struct ExchangeNode
{
    QString id;   ///< distinct
    QString name; ///< may be empty
    QString kind; ///< may be empty; for entities of a case the token of their kind
    std::optional<QPointF> place;
    std::vector<GraphCell> cells; ///< by column

    friend bool operator==(const ExchangeNode &, const ExchangeNode &) = default;
};

struct ExchangeLink
{
    int from = 0; ///< index of a node
    int to = 0;
    double weight = 1;
    bool isDirected = false;
    QString id; ///< may be empty
    QString name;
    QString kind;
    std::vector<GraphCell> cells;

    friend bool operator==(const ExchangeLink &, const ExchangeLink &) = default;
};

/// A graph as other programs have it: anything may be an attribute. All text is hostile. Loops and parallel links stay.
struct ExchangeGraph
{
    QString name;
    bool isWeighted = false; ///< whether weights were said, or are all 1
    std::vector<GraphColumn> nodeColumns;
    std::vector<GraphColumn> linkColumns;
    std::vector<ExchangeNode> nodes;
    std::vector<ExchangeLink> links;

    friend bool operator==(const ExchangeGraph &, const ExchangeGraph &) = default;
};

/// The colour, size and shape that GEXF, yEd and Gephi say beside the attributes stand in columns of these names.
inline constexpr QStringView colourColumn = u"viz:color"; ///< "#rrggbb", or "#rrggbbaa"
inline constexpr QStringView sizeColumn = u"viz:size";
inline constexpr QStringView shapeColumn = u"viz:shape";
inline constexpr QStringView thicknessColumn = u"viz:thickness"; ///< of links

} // namespace interdict
