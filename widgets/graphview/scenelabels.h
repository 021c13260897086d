// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/layout/namedlayouts.h"
#include "widgets/graphview/drawngraph.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>

#include <memory>
#include <vector>

class QPainter;

namespace interdict::ui {

/// What is looked at: painted above the rest, which is dimmed.
struct Lifted
{
    std::vector<quint8> nodes; ///< for each node: 0 dimmed, 1 a neighbour, 2 selected
    std::vector<quint8> links; ///< for each drawn link: not 0: at a selected node
    std::vector<int> ordered;  ///< the nodes that are lifted: selected ones first, then the most important
};
/// Nothing where nothing is selected.
[[nodiscard]] std::shared_ptr<const Lifted> liftedBy(const DrawnGraph &drawn, std::span<const int> selected);

/// How a graph is shown on a canvas.
struct SceneLook
{
    CanvasView view;
    QSize size;      ///< device-independent pixels
    qreal ratio = 1; ///< device pixels for one of those
    bool dark = false;
    QFont font;
    bool labels = true;
    std::shared_ptr<const Lifted> lifted{};
    std::shared_ptr<const TimeAxis> axis{};
};

/// A label, placed beside its node: it follows the node until all are placed anew.
struct SceneLabel
{
    int node = 0;
    QString text;     ///< safe to show
    QRectF rectangle; ///< from the node's centre, in pixels
    QPointF baseline; ///< from the node's centre
    bool isStrong = false;
};

struct SceneLabels
{
    std::vector<SceneLabel> labels; ///< the most important first
    int named = 0;                  ///< nodes in sight that have a name to show
};

[[nodiscard]] SceneLabels placeSceneLabels(const DrawnGraph &drawn, const SceneLook &look);
/// Beside its node, whatever it covers.
[[nodiscard]] SceneLabel labelBeside(const DrawnGraph &drawn, int node, const SceneLook &look);
/// Text over its background, as the scene shows it.
void paintSceneLabel(QPainter &painter, const SceneLabel &label, QPointF centre, const SceneLook &look);

[[nodiscard]] QColor labelColour(bool dimmed, bool dark);

} // namespace interdict::ui
