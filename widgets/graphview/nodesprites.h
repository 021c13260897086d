// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"

#include <QColor>
#include <QImage>
#include <QPointF>

#include <array>
#include <vector>

class QPainter;

namespace interdict::ui {

/// Marks of nodes as small images, each painted once for its kind and size, because thousands are needed in each frame.
/// For one thread. Everything is in device pixels: the painter given has no scale.
class NodeSprites
{
public:
    explicit NodeSprites(bool dark) : m_isDark(dark) {}

    void paint(QPainter &painter, NodeKind kind, QPointF centre, qreal radius);
    /// The ring around a selected node, clear of its outline.
    void paintRing(QPainter &painter, QPointF centre, qreal radius, qreal ratio, QColor colour);

private:
    using Sizes = std::vector<QImage>; // by the radius in half pixels

    bool m_isDark;
    std::array<Sizes, nodeKindCount> m_marks;
    Sizes m_rings;
    QColor m_ringColour;
    qreal m_ringRatio = 0;
};

} // namespace interdict::ui
