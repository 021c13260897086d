// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/document/packetfindings.h"

#include <QStringList>

class QPainter;
class QRectF;

// Figures of a document, painted as vectors in opaque colours; lengths in units of the page (letterface.h).

namespace interdict {

/// Three bands over one axis of time, one for each clock, with bars for the counts of each bin and the greatest count
/// at the left. A band without dates says so.
void paintTimeline(QPainter &painter, const QRectF &target, const TimelineBins &bins);

/// A horizontal bar for each row, with its label before and its count and share behind it, so that the figure is its
/// own table. As high as barsHeight() says.
struct Bar
{
    QString label; ///< fit for paper
    qint64 count = 0;
    bool isRest = false; ///< paler: no group of its own
};
void paintBars(QPainter &painter, const QRectF &target, const std::vector<Bar> &bars, qint64 total);
[[nodiscard]] qreal barsHeight(size_t bars); ///< in points

/// "offered", translated, in title case.
[[nodiscard]] QString displayName(PacketClock clock);

} // namespace interdict
