// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/nodestyle.h"
#include "widgets/graphview/pixelband.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QPoint>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace interdict::ui {

/// A small image with transparent parts, in device pixels.
struct Sprite
{
    QImage image;  ///< Format_ARGB32_Premultiplied, without empty borders; null where there is nothing
    QPoint corner; ///< of the image, from the pixel that the thing stands at

    /// While the sprite stays.
    [[nodiscard]] Stamp at(QPoint pixel) const
    {
        return {reinterpret_cast<const QRgb *>(image.constBits()), qint16(image.width()), qint16(image.height()),
                pixel.x() + corner.x(), pixel.y() + corner.y()};
    }
};

/// Marks of nodes, rings, arrowheads and texts as small images, each painted once, because thousands are needed in each
/// frame. For one thread; sprites stay valid until beginFrame(), whichever are added. Everything is in device pixels.
class NodeSprites
{
public:
    explicit NodeSprites(bool dark) : m_isDark(dark) {}

    struct Node
    {
        NodeKind kind = NodeKind::seller;
        PaletteEntry entry = 0;
        bool isDimmed = false;
        bool isStacked = false;
    };
    /// shift: of the centre from the pixel's corner, rounded to a half; ratio: device pixels for one pixel.
    [[nodiscard]] const Sprite *node(const Node &node, qreal radius, QPointF shift, qreal ratio);
    /// A ring clear of the node's outline.
    [[nodiscard]] const Sprite *ring(qreal radius, qreal ratio, QColor colour);
    [[nodiscard]] const Sprite *badges(NodeMark mark, bool isNew, qreal radius, qreal ratio);
    /// Its tip is at the pixel; direction: of the line, in radians.
    [[nodiscard]] const Sprite *arrow(qreal direction, qreal size, QColor colour);
    /// Its top left corner is at the pixel.
    [[nodiscard]] const Sprite *text(const QString &text, const QFont &font, QColor colour, qreal ratio);

    /// To be called between frames: begins anew where much has come together, or where the screen is another one:
    /// outlines and icons are as many pixels wide as its ratio says.
    void beginFrame(qreal ratio);

private:
    using Painting = std::function<void(QPainter &)>;
    struct Texts // of one look: there are a handful
    {
        QFont font;
        QRgb colour;
        QHash<QString, const Sprite *> sprites;
    };
    [[nodiscard]] const Sprite *made(quint64 key, qreal reach, const Painting &paint);
    Sprite &keep(Sprite sprite, quint64 key);
    [[nodiscard]] Texts &textsOf(const QFont &font, QRgb colour);

    bool m_isDark;
    qreal m_ratio = 1;
    qsizetype m_bytes = 0;
    QHash<quint64, const Sprite *> m_known;
    std::vector<Texts> m_texts;
    std::vector<std::unique_ptr<Sprite>> m_sprites;
    std::vector<std::vector<const Sprite *>> m_small; // nodes, by what they are, then by half pixels of their radius
};

} // namespace interdict::ui
