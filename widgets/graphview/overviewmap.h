// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QWidget>

namespace interdict::ui {

class GraphCanvas;

/// A small map of the whole graph in a corner of its canvas, with the part that is seen framed. Clicking or dragging in
/// it moves the canvas there. It hides itself while all is seen. For the pointer alone: keys have fit, zoom and walk.
class OverviewMap : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewMap(GraphCanvas *canvas);

    void setWanted(bool wanted) { m_isWanted = wanted; }
    /// Nodes, places or looks are others: the map is painted anew when it is next seen.
    void graphChanged() { m_map = QImage(); }
    /// Stands in its corner, or hides; to be called when the canvas looks elsewhere.
    void place();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QPointF toMap(QPointF position) const;
    [[nodiscard]] QPointF toPosition(QPointF pixel) const;
    void paintMap(bool dark);
    void look(QPointF pixel);

    GraphCanvas *m_canvas;
    bool m_isWanted = true;
    QImage m_map;
    bool m_isMapDark = false;
    qreal m_scale = 1; // pixels for one unit of the positions
    QPointF m_shift;
    QPointF m_held; ///< of the frame: from its middle to where it was taken, in positions
};

} // namespace interdict::ui
