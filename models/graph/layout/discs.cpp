// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/discs.h"

#include "models/graph/layout/nearcells.h"

#include <algorithm>
#include <cmath>

namespace interdict {

namespace {

double mobility(const Discs &discs, int disc)
{
    return discs.mobilities.empty() ? 1.0 : discs.mobilities[size_t(disc)];
}

/// Returns whether the two overlapped and could be moved.
bool pushPair(Discs &discs, int a, int b)
{
    QPointF &left = discs.centres[size_t(a)];
    QPointF &right = discs.centres[size_t(b)];
    const double wanted = discs.radii[size_t(a)] + discs.radii[size_t(b)];
    const QPointF way = right - left;
    const double square = QPointF::dotProduct(way, way);
    const double both = mobility(discs, a) + mobility(discs, b);
    if (square >= wanted * wanted || both <= 0)
        return false;
    const double distance = std::sqrt(square);
    QPointF direction = way / std::max(distance, 1e-6);
    if (distance < 1e-6) { // one place: part them in a direction of their own
        const double angle = 2.399963 * double(a + 1) + 0.7 * double(b + 1);
        direction = {std::cos(angle), std::sin(angle)};
    }
    const double more = (wanted - distance) * 1.02 + 0.01;
    left -= direction * (more * mobility(discs, a) / both);
    right += direction * (more * mobility(discs, b) / both);
    return true;
}

bool pushOnce(Discs &discs)
{
    std::vector<QRectF> squares;
    squares.reserve(discs.centres.size());
    for (size_t i = 0; i < discs.centres.size(); ++i) {
        const QPointF reach(discs.radii[i], discs.radii[i]);
        squares.emplace_back(discs.centres[i] - reach, discs.centres[i] + reach);
    }
    bool anyMoved = false;
    NearCells(squares).forEachPair([&](int a, int b) { anyMoved = pushPair(discs, a, b) || anyMoved; });
    return anyMoved;
}

} // namespace

bool pushApart(Discs &discs, int rounds, const CancelToken &cancel)
{
    if (discs.centres.size() < 2)
        return true;
    for (int round = 0; round < rounds && !cancel.isCancelled(); ++round) {
        if (!pushOnce(discs))
            return true;
    }
    return false;
}

} // namespace interdict
