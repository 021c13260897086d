// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/graph/layout/namedlayouts.h"
#include "widgets/graphview/drawngraph.h"
#include "widgets/graphview/nodesprites.h"
#include "widgets/graphview/pixelband.h"
#include "widgets/graphview/scenelabels.h"

#include <QImage>

#include <memory>
#include <vector>

namespace interdict::ui {

/// What of a canvas does not change while the pointer wanders about: links, labels and nodes as an opaque image. Keeps
/// what can be used again from frame to frame. For one thread, which it helps itself to others from; a job has a scene
/// of its own.
class CanvasScene
{
public:
    enum class Haste {
        frame, ///< within the time of a frame: with many links in sight their lines are not smoothed
        none,
    };

    explicit CanvasScene(bool dark) : m_sprites(dark), m_isDark(dark) {}

    /// The image is of Format_RGB32 and look.size * look.ratio large. Returns whether the lines are smooth. Cancelled,
    /// the image is unfinished.
    bool paint(QImage &image, const DrawnGraph &drawn, const std::vector<SceneLabel> &labels, const SceneLook &look,
               Haste haste, const CancelToken &cancel = {});
    [[nodiscard]] NodeSprites &sprites() { return m_sprites; }
    [[nodiscard]] bool isDark() const { return m_isDark; }

private:
    struct Place // in device pixels
    {
        float x;
        float y;
    };
    struct Fill
    {
        QRect rectangle;
        QRgb colour;
    };
    struct Ink // of a run of links that look alike
    {
        int firstLink;
        LineInk smooth;
        LineInk rough;
    };
    struct Run
    {
        size_t end; // in lines
        size_t ink;
    };
    struct Lines
    {
        std::vector<PixelLine> lines;
        std::vector<int> links;
        std::vector<Run> runs;
        double length = 0; // of what is seen of all lines, in pixels, or a bit more
        void clear();
        void add(const PixelLine &line, int link, size_t ink);
    };
    /// What is painted in one go: the rest, then above it what is looked at.
    struct Layer
    {
        std::vector<Ink> inks;
        std::vector<Lines> lines; // one a thread that collected them
        std::vector<Stamp> arrows;
        std::vector<Stamp> dots; // nodes so small that a label may cover them
        std::vector<Fill> fills;
        std::vector<Stamp> nodes;
        std::vector<Stamp> texts;
        void clear(int threads);
        [[nodiscard]] size_t lineCount() const;
    };

    // canvasscene.cpp
    void clear(const SceneLook &look, int threads);
    void placeNodes(const DrawnGraph &drawn, const SceneLook &look);
    void collectNodes(const DrawnGraph &drawn, const SceneLook &look);
    void stampNode(int node, const DrawnGraph &drawn, const SceneLook &look, bool exact);
    void stampCount(int node, const DrawnGraph &drawn, const SceneLook &look, Layer &layer);
    void paintBands(QImage &image, int threads, bool smooth, const CancelToken &cancel) const;
    void paintBand(PixelBand &band, bool smooth, const CancelToken &cancel) const;
    [[nodiscard]] QPoint pixelOf(int node) const;

    // scenelines.cpp
    void chooseInks(const DrawnGraph &drawn, const SceneLook &look);
    void collectLines(const DrawnGraph &drawn, const SceneLook &look, int threads);
    void collectRange(const DrawnGraph &drawn, const SceneLook &look, int slot, int threads);
    void collectArrows(Layer &layer, const DrawnGraph &drawn, const SceneLook &look);
    void stampArrow(Layer &layer, const PixelLine &line, int to, QColor colour, const DrawnGraph &drawn,
                    const SceneLook &look);
    void collectLinkCounts(const DrawnGraph &drawn, const SceneLook &look);
    void collectLinkCounts(Layer &layer, const DrawnGraph &drawn, const SceneLook &look);
    void collectAxis(const SceneLook &look);
    void collectLabels(const std::vector<SceneLabel> &labels, const SceneLook &look);

    NodeSprites m_sprites;
    bool m_isDark;
    std::vector<Place> m_places; // of all nodes
    QSize m_pixels;
    qreal m_nodeScale = 1;
    Layer m_ground;
    Layer m_lifted;
    std::vector<Fill> m_axis;
    std::vector<Stamp> m_axisTexts;
    std::vector<QRectF> m_takenByLabels; // device pixels
    int m_nodesInSight = 0;
};

} // namespace interdict::ui
