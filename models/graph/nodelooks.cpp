// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/nodelooks.h"

#include "models/graph/nodestyle.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace interdict {

namespace {

constexpr qreal smallestRadius = 7;
constexpr qreal largestRadius = 26;

struct Pair
{
    QRgb light;
    QRgb dark;
};

// From little to much: one hue, even steps of lightness, so that it can be read without seeing colours. The least is
// still told from the ground.
constexpr std::array<Pair, rampSteps> ramp{{{0xFFC6DBEF, 0xFF2B4A66},
                                            {0xFFA6CBE6, 0xFF335E82},
                                            {0xFF82B7DC, 0xFF3C739E},
                                            {0xFF5FA2D0, 0xFF4A89B8},
                                            {0xFF418BC1, 0xFF5D9FCD},
                                            {0xFF2A74B0, 0xFF77B4DD},
                                            {0xFF185C9A, 0xFF95C8EA},
                                            {0xFF0B467F, 0xFFB6DAF3},
                                            {0xFF08305E, 0xFFDCEDFA}}};

// Okabe and Ito's colours in an order in which neighbours differ most, then two more.
constexpr std::array<Pair, groupColours> groups{{{0xFF0072B2, 0xFF4BA6DE},
                                                 {0xFFE69F00, 0xFFF0B429},
                                                 {0xFF009E73, 0xFF2FC49A},
                                                 {0xFFCC79A7, 0xFFDD9CC0},
                                                 {0xFFD55E00, 0xFFF2823A},
                                                 {0xFF56B4E9, 0xFF8ACBF2},
                                                 {0xFFF0E442, 0xFFF0E442},
                                                 {0xFF6B4C9A, 0xFFA98AD6}}};

constexpr Pair other{0xFF8A929C, 0xFF9AA3AD};
constexpr Pair unknown{0xFFE3E6EA, 0xFF3A4149};

Pair pairOf(PaletteEntry entry)
{
    if (entry < firstGroup)
        return ramp[size_t(entry) - 1];
    if (entry < otherGroup)
        return groups[size_t(entry) - firstGroup];
    return entry == otherGroup ? other : unknown;
}

std::vector<PaletteEntry> entriesOf(const CaseGraph &graph, const NodeLooks &looks)
{
    std::vector<PaletteEntry> entries;
    if (looks.groups) {
        for (const int group : looks.groups->groups)
            entries.push_back(group < 0              ? unknownEntry
                              : group < groupColours ? PaletteEntry(firstGroup + group)
                                                     : otherGroup);
    } else if (looks.colour) {
        const FigureRange range = rangeOf(*looks.colour).value_or(FigureRange());
        for (const double value : looks.colour->values)
            entries.push_back(std::isfinite(value)
                                  ? PaletteEntry(1 + std::lround(shareOf(value, range) * (rampSteps - 1)))
                                  : unknownEntry);
    }
    if (!entries.empty())
        entries.resize(size_t(graph.nodeCount()), unknownEntry);
    return entries;
}

/// A stack counts as what lies in it.
std::vector<int> neighboursOf(const CaseGraph &graph, const NodeLooks &looks)
{
    std::vector<int> counts;
    counts.reserve(size_t(graph.nodeCount()));
    for (int node = 0; node < graph.nodeCount(); ++node) {
        int count = graph.degree(node);
        if (!looks.stacked.empty()) {
            for (const int neighbour : graph.neighbours(node))
                count += looks.stackedAt(neighbour) - 1;
        }
        counts.push_back(count);
    }
    return counts;
}

std::vector<int> orderBy(std::vector<int> order, const NodeFigure &figure)
{
    const auto key = [&figure](int node) {
        const double value = figure.values[size_t(node)];
        return std::isfinite(value) ? value : -HUGE_VAL;
    };
    std::stable_sort(order.begin(), order.end(), [&key](int a, int b) { return key(a) > key(b); });
    return order;
}

} // namespace

bool NodeLooks::fits(int nodes) const
{
    const auto fit = [nodes](const auto &values) { return values.empty() || values.size() == size_t(nodes); };
    return (!size || fit(size->values)) && (!colour || fit(colour->values)) && (!groups || fit(groups->groups)) &&
           fit(isNew) && fit(marks) && fit(stacked);
}

QColor paletteFill(PaletteEntry entry, NodeKind kind, bool dark)
{
    if (entry == 0 || entry >= paletteSize)
        return fillColour(kind, dark);
    const Pair pair = pairOf(entry);
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

QColor paletteOutline(PaletteEntry entry, NodeKind kind, bool dark)
{
    if (entry == 0 || entry >= paletteSize)
        return outlineColour(kind, dark);
    const QColor fill = paletteFill(entry, kind, dark);
    if (dark)
        return fill.lightness() < 110 ? fill.lighter(170) : fill.darker(170);
    return fill.darker(fill.lightness() > 170 ? 190 : 140);
}

std::optional<FigureRange> rangeOf(const NodeFigure &figure)
{
    std::optional<FigureRange> range;
    for (const double value : figure.values) {
        if (!std::isfinite(value))
            continue;
        range = range ? FigureRange{std::min(range->least, value), std::max(range->most, value)}
                      : FigureRange{value, value};
    }
    return range;
}

double shareOf(double value, const FigureRange &range)
{
    constexpr double large = 1000;
    if (!(range.most > range.least))
        return 0.5;
    const double share = std::clamp((value - range.least) / (range.most - range.least), 0.0, 1.0);
    const bool isWide = range.least >= 0 && range.most > large * (range.least > 0 ? range.least : 1);
    return isWide ? std::sqrt(share) : share;
}

NodeDress dressOf(const CaseGraph &graph, const NodeLooks &looks)
{
    NodeDress dress;
    const bool isSized = looks.size && looks.size->values.size() == size_t(graph.nodeCount());
    const FigureRange range = isSized ? rangeOf(*looks.size).value_or(FigureRange()) : FigureRange();
    const std::vector<int> neighbours = neighboursOf(graph, looks);
    dress.radii.reserve(size_t(graph.nodeCount()));
    for (int node = 0; node < graph.nodeCount(); ++node) {
        const double value = isSized ? looks.size->values[size_t(node)] : 0;
        if (!isSized) // a stack is as large as what lies in it
            dress.radii.push_back(std::min(nodeRadius(graph.nodes()[size_t(node)], neighbours[size_t(node)]) +
                                               3 * std::log2(double(std::max(looks.stackedAt(node), 1))),
                                           largestRadius));
        else if (!std::isfinite(value))
            dress.radii.push_back(smallestRadius / 2);
        else // area, not radius, says how much
            dress.radii.push_back(smallestRadius + (largestRadius - smallestRadius) * std::sqrt(shareOf(value, range)));
    }
    dress.entries = entriesOf(graph, looks);
    dress.order = labelOrder(graph, neighbours);
    if (isSized)
        dress.order = orderBy(std::move(dress.order), *looks.size);
    return dress;
}

} // namespace interdict
