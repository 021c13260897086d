// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/nodesprites.h"

#include "models/graph/nodeicons.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace interdict::ui {

namespace {

constexpr qsizetype mostBytes = 48 << 20; // of all sprites
constexpr int largestIndexed = 64;        // half pixels: looked up without hashing

int halvesOf(qreal radius)
{
    return std::max(1, int(std::lround(2 * radius)));
}

/// Without rows and columns in which there is nothing.
Sprite cropped(const QImage &image, QPoint corner)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (row[x] != 0)
                box = box.united(QRect(x, y, 1, 1));
        }
    }
    if (box.isEmpty())
        return {};
    return {image.copy(box), corner + box.topLeft()};
}

enum KeyOf : quint64 { nodeSprite, ringSprite, badgeSprite, arrowSprite };

quint64 keyFrom(KeyOf type, quint64 what, quint64 size)
{
    return quint64(type) << 60 | what << 16 | std::min<quint64>(size, 0xFFFF);
}

} // namespace

Sprite &NodeSprites::keep(Sprite sprite, quint64 key)
{
    m_bytes += sprite.image.sizeInBytes() + qsizetype(sizeof(Sprite));
    m_sprites.push_back(std::make_unique<Sprite>(std::move(sprite)));
    if (key != 0)
        m_known.insert(key, m_sprites.back().get());
    return *m_sprites.back();
}

const Sprite *NodeSprites::made(quint64 key, qreal reach, const Painting &paint)
{
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    const int half = int(std::ceil(reach)) + 2;
    QImage image(2 * half + 1, 2 * half + 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(half, half);
    paint(painter);
    painter.end();
    return &keep(cropped(image, {-half, -half}), key);
}

const Sprite *NodeSprites::node(const Node &node, qreal radius, QPointF shift, qreal ratio)
{
    const int halves = halvesOf(radius);
    const bool isRight = shift.x() >= 0.5;
    const bool isLower = shift.y() >= 0.5;
    const auto what = (((quint64(node.kind) * paletteSize + node.entry) * 2 + node.isDimmed) * 2 + node.isStacked) * 4 +
                      quint64(isRight) * 2 + quint64(isLower);
    const Sprite **slot = nullptr;
    if (halves <= largestIndexed) {
        if (m_small.size() <= what)
            m_small.resize(size_t(what) + 1);
        if (m_small[size_t(what)].empty())
            m_small[size_t(what)].assign(largestIndexed + 1, nullptr);
        slot = &m_small[size_t(what)][size_t(halves)];
        if (*slot)
            return *slot;
    }
    const qreal drawn = halves / 2.0;
    const Sprite *sprite = made(keyFrom(nodeSprite, what, quint64(halves)), 1.4 * drawn, [&](QPainter &painter) {
        const NodePaint paint{node.kind,     node.entry,     m_isDark,
                              node.isDimmed, node.isStacked, !node.isStacked && radius / ratio >= leastIconRadius};
        // Painted at the size of the screen's pixel, so that outlines are as wide on every screen.
        painter.translate(isRight ? 0.5 : 0, isLower ? 0.5 : 0);
        painter.scale(ratio, ratio);
        paintNode(painter, paint, {0, 0}, drawn / ratio);
    });
    if (slot)
        *slot = sprite;
    return sprite;
}

const Sprite *NodeSprites::ring(qreal radius, qreal ratio, QColor colour)
{
    const int halves = halvesOf(radius);
    return made(keyFrom(ringSprite, colour.rgb() & 0xFFFFFF, quint64(halves)), halves / 2.0 + 5 * ratio,
                [&](QPainter &painter) {
                    painter.setBrush(Qt::NoBrush);
                    painter.setPen(QPen(colour, 2 * ratio));
                    painter.drawEllipse(QPointF(0.5, 0.5), halves / 2.0 + 3 * ratio, halves / 2.0 + 3 * ratio);
                });
}

const Sprite *NodeSprites::badges(NodeMark mark, bool isNew, qreal radius, qreal ratio)
{
    const int halves = halvesOf(radius);
    const quint64 what = quint64(mark.colour & 0xFFFFFF) << 3 | quint64(mark.colour != 0) << 2 |
                         quint64(mark.hasNote) << 1 | quint64(isNew);
    return made(keyFrom(badgeSprite, what, quint64(halves)), halves / 2.0 * 1.2 + 16 * ratio, [&](QPainter &painter) {
        painter.translate(0.5, 0.5);
        painter.scale(ratio, ratio);
        paintBadges(painter, mark, isNew, {0, 0}, halves / 2.0 / ratio, m_isDark);
    });
}

const Sprite *NodeSprites::arrow(qreal direction, qreal size, QColor colour)
{
    constexpr int directions = 64;
    const int turn = int(std::lround(direction / (2 * std::numbers::pi) * directions) + 2 * directions) % directions;
    const int halves = halvesOf(size);
    const quint64 what = quint64(colour.rgb() & 0xFFFFFF) << 8 | quint64(turn);
    return made(keyFrom(arrowSprite, what, quint64(halves)), halves / 2.0, [&](QPainter &painter) {
        const qreal angle = 2 * std::numbers::pi * turn / directions;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(arrowHead({0.5, 0.5}, {std::cos(angle), std::sin(angle)}, halves / 2.0));
    });
}

NodeSprites::Texts &NodeSprites::textsOf(const QFont &font, QRgb colour)
{
    const auto same = std::find_if(m_texts.begin(), m_texts.end(),
                                   [&](const Texts &texts) { return texts.colour == colour && texts.font == font; });
    return same != m_texts.end() ? *same : m_texts.emplace_back(Texts{font, colour, {}});
}

const Sprite *NodeSprites::text(const QString &text, const QFont &font, QColor colour, qreal ratio)
{
    QHash<QString, const Sprite *> &known = textsOf(font, colour.rgb()).sprites; // all of one ratio: see beginFrame()
    if (const auto sprite = known.constFind(text); sprite != known.cend())
        return *sprite;
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text) + 2, metrics.ascent() + metrics.descent());
    QImage image((size * ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(0, metrics.ascent()), text);
    painter.end();
    image.setDevicePixelRatio(1);
    const Sprite *sprite = &keep(cropped(image, {0, 0}), 0);
    known.insert(text, sprite);
    return sprite;
}

void NodeSprites::beginFrame(qreal ratio)
{
    if (m_bytes < mostBytes && ratio == m_ratio)
        return;
    m_ratio = ratio;
    m_known.clear();
    m_texts.clear();
    m_small.clear();
    m_sprites.clear();
    m_bytes = 0;
}

} // namespace interdict::ui
