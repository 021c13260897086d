// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/labelplacement.h"

#include "models/values/safetext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal besideNode = 3;       // pixels between a node and its label
constexpr qreal padding = 1.5;        // pixels around the text
constexpr int mayCoverListings = 200; // the first so many nodes, where there is no free room
constexpr int mayCoverSmall = 40;     // the same for nodes that are small in the picture
constexpr int hubDegree = 4;          // of those
constexpr qreal largestDot = 7;       // pixels: a listing larger than that is a stack, or looked at closely

enum class Occupant { listing, smallNode, node, label };

/// Rectangles by the cells of a grid they touch.
class OccupiedGrid
{
public:
    OccupiedGrid(const QRectF &bounds, qreal side)
        : m_bounds(bounds),
          m_side(std::max({side, bounds.width() / mostCells, bounds.height() / mostCells})),
          m_columns(int(bounds.width() / m_side) + 1),
          m_rows(int(bounds.height() / m_side) + 1),
          m_cells(size_t(m_columns) * size_t(m_rows))
    {
    }

    void add(const QRectF &rectangle, Occupant occupant)
    {
        if (!rectangle.intersects(m_bounds))
            return;
        m_rectangles.push_back({rectangle, occupant});
        visit(rectangle, [this](std::vector<int> &cell) {
            cell.push_back(int(m_rectangles.size()) - 1);
            return true;
        });
    }

    /// How many things are there, or nothing where one of them counts as much as this or more.
    std::optional<int> covered(const QRectF &rectangle, Occupant least)
    {
        std::vector<int> found; // one thing may stand in several cells
        const bool isPossible = visit(rectangle, [&](const std::vector<int> &cell) {
            for (const int index : cell) {
                const auto &[taken, occupant] = m_rectangles[size_t(index)];
                if (!taken.intersects(rectangle))
                    continue;
                if (occupant >= least)
                    return false;
                if (std::find(found.begin(), found.end(), index) == found.end())
                    found.push_back(index);
            }
            return true;
        });
        return isPossible ? std::optional(int(found.size())) : std::nullopt;
    }

private:
    static constexpr qreal mostCells = 1024;

    template <typename Visitor>
    bool visit(const QRectF &rectangle, const Visitor &visitor)
    {
        const auto along = [this](qreal way, int cells) {
            return int(std::clamp(std::floor(way / m_side), 0.0, qreal(cells - 1)));
        };
        const int right = along(rectangle.right() - m_bounds.left(), m_columns);
        const int bottom = along(rectangle.bottom() - m_bounds.top(), m_rows);
        for (int row = along(rectangle.top() - m_bounds.top(), m_rows); row <= bottom; ++row) {
            for (int column = along(rectangle.left() - m_bounds.left(), m_columns); column <= right; ++column) {
                if (!visitor(m_cells[size_t(row) * size_t(m_columns) + size_t(column)]))
                    return false;
            }
        }
        return true;
    }

    QRectF m_bounds;
    qreal m_side;
    int m_columns;
    int m_rows;
    std::vector<std::vector<int>> m_cells;
    std::vector<std::pair<QRectF, Occupant>> m_rectangles;
};

/// Right, left, below, above, then the corners.
std::array<QRectF, 8> rectanglesAround(QPointF centre, qreal radius, QSizeF size)
{
    const qreal side = radius + besideNode;
    const qreal corner = 0.7 * radius + 1;
    const qreal clear = radius + 1; // of the square about the node itself, which counts as taken
    const qreal width = size.width();
    const qreal height = size.height();
    const auto at = [&](qreal x, qreal y) { return QRectF(centre + QPointF(x, y), size); };
    return {at(side, -height / 2),      at(-side - width, -height / 2),
            at(-width / 2, side),       at(-width / 2, -side - height),
            at(corner, clear),          at(corner, -clear - height),
            at(-corner - width, clear), at(-corner - width, -clear - height)};
}

/// Further ones that touch the node too, for names that must not be missing: a little up or down at its sides, and
/// above and below with either end near it.
std::array<QRectF, 8> furtherRectangles(QPointF centre, qreal radius, QSizeF size)
{
    const qreal side = radius + besideNode;
    const qreal end = 0.3 * radius; // so far the text reaches past the middle
    const qreal width = size.width();
    const qreal height = size.height();
    const qreal up = -0.8 * height;
    const qreal down = -0.2 * height;
    const auto at = [&](qreal x, qreal y) { return QRectF(centre + QPointF(x, y), size); };
    return {at(-side - width, up),           at(-side - width, down),  at(side, up),          at(side, down),
            at(end - width, -side - height), at(-end, -side - height), at(end - width, side), at(-end, side)};
}

OccupiedGrid gridOfNodes(const CaseGraph &graph, std::span<const QPointF> places, std::span<const qreal> radii,
                         const QFontMetricsF &metrics, const QRectF &bounds)
{
    OccupiedGrid grid(bounds, 1.5 * metrics.height());
    for (int node = 0; node < graph.nodeCount(); ++node) {
        const QPointF place = places[size_t(node)];
        const qreal radius = radii[size_t(node)];
        const bool isListing = graph.nodes()[size_t(node)].kind == NodeKind::listing && radius <= largestDot;
        if (std::isfinite(place.x()) && std::isfinite(place.y()))
            grid.add(QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius),
                     isListing              ? Occupant::listing
                     : radius < smallRadius ? Occupant::smallNode
                                            : Occupant::node);
    }
    return grid;
}

/// Of the rectangles that cover nothing that counts as much as this, the one that covers least; the first of equals.
std::optional<QRectF> freest(OccupiedGrid &grid, std::span<const QRectF> rectangles, const QRectF &bounds,
                             Occupant least)
{
    std::optional<QRectF> best;
    int fewest = 0;
    for (const QRectF &rectangle : rectangles) {
        if (!bounds.contains(rectangle))
            continue;
        const std::optional<int> covered = grid.covered(rectangle, least);
        if (covered && (!best || *covered < fewest)) {
            best = rectangle;
            fewest = *covered;
        }
    }
    return best;
}

/// Without halves of characters and without code points that are no characters, which XML does not allow
/// (XML 1.0, 2.2).
QString wholeCharacters(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else {
            result += c.isSurrogate() || c.unicode() >= 0xFFFE ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return result;
}

} // namespace

QString shownLabel(const GraphNode &node)
{
    constexpr qsizetype mostOfEachEnd = 60;
    if (node.label.size() <= 2 * mostOfEachEnd)
        return wholeCharacters(visibleLine(node.label));
    return wholeCharacters(visibleLine(node.label.left(mostOfEachEnd)) + u'…' +
                           visibleLine(node.label.right(mostOfEachEnd)));
}

std::vector<PlacedLabel> placeLabels(const CaseGraph &graph, std::span<const int> order,
                                     std::span<const QPointF> places, std::span<const qreal> radii,
                                     const QFontMetricsF &metrics, const LabelLimits &limits)
{
    std::vector<PlacedLabel> labels;
    if (limits.bounds.isEmpty())
        return labels;
    OccupiedGrid grid = gridOfNodes(graph, places, radii, metrics, limits.bounds);
    int tried = 0;
    for (const int node : order) {
        const GraphNode &it = graph.nodes()[size_t(node)];
        const QPointF place = places[size_t(node)];
        if (int(labels.size()) >= limits.most || tried >= limits.mostTried)
            break;
        const bool isStack = !limits.stacked.empty() && limits.stacked[size_t(node)] > 1;
        if ((it.kind == NodeKind::listing && !limits.withListings && !isStack) || !std::isfinite(place.x()) ||
            !std::isfinite(place.y()) || !limits.bounds.contains(place))
            continue;
        ++tried;
        const bool isStrong = tried <= limits.strong && limits.strongMetrics;
        const QFontMetricsF &own = isStrong ? *limits.strongMetrics : metrics;
        QString text = own.elidedText(shownLabel(it), Qt::ElideMiddle, limits.widest);
        if (text.trimmed().isEmpty())
            continue;
        const QString bare = text;
        if (isStrong && limits.numbers && it.kind == NodeKind::seller && !isStack)
            text += u" · "_s + limits.numbers->toString(it.weight);
        const auto roomFor = [&](const QString &shown) -> std::optional<QRectF> {
            const QSizeF size(own.horizontalAdvance(shown) + 2 * padding, own.ascent() + own.descent());
            const auto around = rectanglesAround(place, radii[size_t(node)], size);
            const auto further = furtherRectangles(place, radii[size_t(node)], size);
            std::optional<QRectF> found = freest(grid, around, limits.bounds, Occupant::listing);
            if (!found && isStrong)
                found = freest(grid, further, limits.bounds, Occupant::listing);
            if (!found && tried <= mayCoverListings && it.kind != NodeKind::listing)
                found = freest(grid, around, limits.bounds, Occupant::smallNode);
            if (!found && tried <= mayCoverSmall && graph.degree(node) >= hubDegree)
                found = freest(grid, around, limits.bounds, Occupant::node);
            return found;
        };
        std::optional<QRectF> found = roomFor(text);
        if (!found && text != bare) { // rather a name without its number than none
            text = bare;
            found = roomFor(text);
        }
        if (!found)
            continue;
        grid.add(*found, Occupant::label);
        labels.push_back({node, text, *found, found->topLeft() + QPointF(padding, own.ascent()), isStrong});
    }
    return labels;
}

} // namespace interdict
