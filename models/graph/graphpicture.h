// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"
#include "models/graph/layout/namedlayouts.h"
#include "models/graph/nodelooks.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QLocale>
#include <QRectF>
#include <QSize>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace interdict {

[[nodiscard]] QFont pictureFont(); ///< sans-serif, 11 pixels

struct PictureStyle
{
    bool dark = false;
    bool labels = true;
    bool legend = true;
    QFont font = pictureFont(); ///< its pixel size counts, in pixels of 1/96 inch
    QLocale locale{
        QLocale::English};        ///< of numbers in the legend; not the system's, so that pictures do not depend on it
    qint64 leftOut = 0;           ///< nodes that are not in the graph; the legend says so
    NodeLooks looks{};            ///< ignored unless they fit the graph
    std::vector<quint8> hidden{}; ///< for each node, not 0: left out; or empty
    std::optional<TimeAxis> axis{}; ///< dates behind the nodes
    QString title;                  ///< above the picture; may be empty. Hostile text
    QString marking;                ///< above and below it, such as "TLP:AMBER"; may be empty
    bool scale = false;             ///< whether the legend says how large the picture is drawn
    qreal dotsPerInch = 96;         ///< of PNG: text and marks stay as large on paper, however many pixels there are
    qreal unit = 0;                 ///< painter units for one pixel of 1/96 inch; 0: as the painter's device says
};

/// Draws the whole graph into the target, with margins, labels that cover neither each other nor nodes, and its legend.
/// Everything is opaque. Needs a QGuiApplication, for fonts; any thread. positions has one entry for each node.
void paintGraph(QPainter &painter, const QRectF &target, const CaseGraph &graph, const GraphPositions &positions,
                const PictureStyle &style);

/// A picture of this size in pixels (64 to 20,000 a side; of 1/96 inch for SVG, dotsPerInch for PNG). The same input
/// gives the same bytes; text in SVG stays text. Errors: badInput for the size, for positions of another graph, and
/// where the program runs without a QGuiApplication.
[[nodiscard]] Result<QByteArray> renderSvg(const CaseGraph &graph, const GraphPositions &positions,
                                           const PictureStyle &style, QSize size);
[[nodiscard]] Result<QByteArray> renderPng(const CaseGraph &graph, const GraphPositions &positions,
                                           const PictureStyle &style, QSize size);

/// As pixels in memory, such as for the clipboard. Errors as above.
[[nodiscard]] Result<QImage> renderImage(const CaseGraph &graph, const GraphPositions &positions,
                                         const PictureStyle &style, QSize size);

/// The same into a file, which is there whole or not at all. Errors also: cannotWrite.
[[nodiscard]] Outcome writeSvg(const QString &path, const CaseGraph &graph, const GraphPositions &positions,
                               const PictureStyle &style, QSize size);
[[nodiscard]] Outcome writePng(const QString &path, const CaseGraph &graph, const GraphPositions &positions,
                               const PictureStyle &style, QSize size);

} // namespace interdict
