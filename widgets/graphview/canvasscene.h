// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "widgets/graphview/drawngraph.h"
#include "widgets/graphview/edgebatches.h"
#include "widgets/graphview/nodesprites.h"

#include <QFont>
#include <QImage>
#include <QList>
#include <QSize>

#include <vector>

namespace interdict::ui {

/// How a graph is shown on a canvas.
struct SceneLook
{
    CanvasView view;
    QSize size;      ///< device-independent pixels
    qreal ratio = 1; ///< device pixels for one of those
    bool dark = false;
    QFont font;
    bool labels = true;
};

/// A label, placed beside its node: it follows the node until all are placed anew.
struct SceneLabel
{
    int node = 0;
    QString text;     ///< safe to show
    QRectF rectangle; ///< from the node's centre, in pixels
    QPointF baseline; ///< from the node's centre
};

[[nodiscard]] std::vector<SceneLabel> placeSceneLabels(const DrawnGraph &drawn, const SceneLook &look);
/// Beside its node, whatever it covers.
[[nodiscard]] SceneLabel labelBeside(const DrawnGraph &drawn, int node, const SceneLook &look);
/// Text over its background, as the scene shows it.
void paintSceneLabel(QPainter &painter, const SceneLabel &label, QPointF centre, bool dark);

/// What of a canvas does not change while the pointer wanders about: links, labels and nodes as an opaque image. Keeps
/// what can be used again from frame to frame. For one thread; a job has one of its own.
class CanvasScene
{
public:
    enum class Haste {
        frame, ///< within the time of a frame: with many links in sight their lines are not smoothed
        none,
    };

    explicit CanvasScene(bool dark) : m_sprites(dark), m_isDark(dark) {}

    /// Returns whether the lines are smooth. Cancelled, the image is unfinished.
    bool paint(QImage &image, const DrawnGraph &drawn, const EdgeBatches &edges, const std::vector<SceneLabel> &labels,
               const SceneLook &look, Haste haste, const CancelToken &cancel = {});
    [[nodiscard]] NodeSprites &sprites() { return m_sprites; }
    [[nodiscard]] bool isDark() const { return m_isDark; }

private:
    void placeNodes(const DrawnGraph &drawn, const SceneLook &look);
    void collectLines(const EdgeBatches &edges, const QRectF &area);
    void paintLines(QPainter &painter, const EdgeBatches &edges, const SceneLook &look, bool smooth,
                    const CancelToken &cancel) const;
    void paintNodes(QPainter &painter, const DrawnGraph &drawn, const SceneLook &look, bool exact);

    NodeSprites m_sprites;
    bool m_isDark;
    std::vector<QPointF> m_places; // of all nodes, in pixels
    QList<QLineF> m_lines;         // in sight, batch after batch
    std::vector<qsizetype> m_lineEnds;
    int m_nodesInSight = 0;
};

} // namespace interdict::ui
