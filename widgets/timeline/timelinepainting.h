// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/timeline/timelinelooks.h"
#include "widgets/timeline/timelinescene.h"

namespace interdict::ui {

/// What is lifted of a scene.
struct TimelineEmphasis
{
    const SceneMark *mark = nullptr; ///< has the focus
    const SceneBar *bar = nullptr;
    std::optional<QRectF> range; ///< being drawn with the mouse
    bool hasFocus = false;
};

/// The same on the window, in SVG and in PNG.
void paintTimeline(QPainter &painter, const TimelineScene &scene, const TimelineColours &colours,
                   const TimelineEmphasis &emphasis = {});

} // namespace interdict::ui
