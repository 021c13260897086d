// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/drawnlinks.h"
#include "models/graph/graphpicture.h"
#include "models/graph/labelplacement.h"
#include "models/graph/picturelegend.h"

#include <QSizeF>

namespace interdict {

/// A whole graph, placed in a rectangle with its title, marking and legend, to be painted once or sheet by sheet. The
/// graph and the style outlive it.
class PicturePainting
{
public:
    /// In pixels of 1/96 inch. Positions: one for each node.
    PicturePainting(QSizeF size, const CaseGraph &graph, const GraphPositions &positions, const PictureStyle &style);

    /// Into a painter whose unit is such a pixel, from (0, 0).
    void paint(QPainter &painter) const;
    /// Pixels for one unit of the positions; 1 is the size on the screen at 100 %.
    [[nodiscard]] qreal scale() const { return m_fit.scale; }

private:
    /// How the layout maps to pixels of the picture.
    struct Fit
    {
        qreal scale = 1;
        QPointF shift;
        qreal nodeScale = 1;
    };

    void placeArea();
    void fit();
    void placeNodes();
    void chooseLabels();
    void addSentences(int shown);
    [[nodiscard]] bool isShown(int node) const;
    void paintHeading(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintLinks(QPainter &painter) const;
    void paintArrows(QPainter &painter) const;
    void paintArrow(QPainter &painter, const DrawnLink &link, bool back) const;
    enum class Size { dots, others };
    void paintNodes(QPainter &painter, Size size) const;
    void paintCounts(QPainter &painter) const;

    QSizeF m_size;
    const CaseGraph &m_graph;
    const PictureStyle &m_style;
    NodeLooks m_looks;
    NodeDress m_dress;
    DrawnLinks m_links;
    PictureLegend m_legend;
    QRectF m_area;
    QRectF m_legendArea;
    Fit m_fit;
    GraphPositions m_places; // in pixels
    std::vector<qreal> m_radii;
    std::vector<PlacedLabel> m_labels;
};

} // namespace interdict
