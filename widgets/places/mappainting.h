// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/places/mapscene.h"

#include <QColor>

#include <array>

class QPainter;
class QPalette;

namespace interdict::ui {

/// The colours of the map, in light and dark: one hue from faint to strong, which reads without telling colours apart.
struct MapColours
{
    QColor sea;
    QColor land;
    QColor border;
    QColor text;
    QColor arrow;
    QColor chosen;
    std::array<QColor, 5> classes; ///< from few to many

    [[nodiscard]] static MapColours of(const QPalette &palette);
    [[nodiscard]] static MapColours ofPaper();
    /// Of one of `count` classes, spread over all of them.
    [[nodiscard]] QColor classColour(int index, int count) const;
};

struct MapLook
{
    MapView view;
    QSizeF size;
    QString chosen; ///< code of the country that is lifted; empty for none
    bool hasFocus = false;
};

/// The same on the window, in SVG and in PNG; with its legend in the lower left corner.
void paintMap(QPainter &painter, const MapScene &scene, const MapColours &colours, const MapLook &look);

} // namespace interdict::ui
