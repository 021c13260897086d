// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/canvasscene.h"

#include "models/basics/parallelranges.h"
#include "models/graph/labelplacement.h"
#include "models/graph/nodestyle.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>

namespace interdict::ui {

namespace {

constexpr double mostSmoothLength = 9e6;   // pixels of all lines of a frame
constexpr size_t mostSmoothLines = 80'000; // in a frame
constexpr int mostExactNodes = 6000;       // in sight, painted to half a pixel
constexpr int mostScanned = 3000;          // nodes that are looked at one by one rather than found by the grid

int threadsFor(const DrawnGraph &drawn)
{
    constexpr int few = 2000; // links that one thread paints sooner than another starts
    if (drawn.links().count() < few)
        return 1;
    return int(std::clamp(std::thread::hardware_concurrency(), 1U, 4U));
}

} // namespace

void CanvasScene::Layer::clear(int threads)
{
    inks.clear();
    lines.resize(size_t(threads));
    for (Lines &each : lines)
        each.clear();
    arrows.clear();
    dots.clear();
    fills.clear();
    nodes.clear();
    texts.clear();
}

size_t CanvasScene::Layer::lineCount() const
{
    size_t count = 0;
    for (const Lines &each : lines)
        count += each.lines.size();
    return count;
}

void CanvasScene::clear(const SceneLook &look, int threads)
{
    m_sprites.beginFrame(look.ratio);
    m_ground.clear(threads);
    m_lifted.clear(threads);
    m_axis.clear();
    m_axisTexts.clear();
    m_takenByLabels.clear();
    m_pixels = (QSizeF(look.size) * look.ratio).toSize();
    m_nodeScale = look.view.nodeScale();
}

bool CanvasScene::paint(QImage &image, const DrawnGraph &drawn, const std::vector<SceneLabel> &labels,
                        const SceneLook &look, Haste haste, const CancelToken &cancel)
{
    if (image.isNull())
        return true;
    const int threads = threadsFor(drawn);
    clear(look, threads);
    placeNodes(drawn, look);
    if (look.axis)
        collectAxis(look);
    collectLines(drawn, look, threads);
    collectNodes(drawn, look);
    collectLabels(labels, look);
    collectLinkCounts(drawn, look);
    double length = 0;
    for (const Layer *layer : {&m_ground, &m_lifted}) {
        for (const Lines &lines : layer->lines)
            length += lines.length;
    }
    const bool isSmooth = haste == Haste::none || (length <= mostSmoothLength * threads / 2 &&
                                                   m_ground.lineCount() + m_lifted.lineCount() <= mostSmoothLines);
    paintBands(image, threads, isSmooth, cancel);
    return isSmooth;
}

void CanvasScene::placeNodes(const DrawnGraph &drawn, const SceneLook &look)
{
    const auto scale = look.view.scale * look.ratio;
    const QPointF shift = look.view.shift * look.ratio;
    const GraphPositions &positions = drawn.positions();
    m_places.resize(positions.size());
    for (size_t node = 0; node < m_places.size(); ++node)
        m_places[node] = {float(positions[node].x() * scale + shift.x()),
                          float(positions[node].y() * scale + shift.y())};
    const std::vector<quint8> &hidden = drawn.hidden();
    for (size_t node = 0; node < hidden.size(); ++node) {
        if (hidden[node] != 0)
            m_places[node] = {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::quiet_NaN()};
    }
}

QPoint CanvasScene::pixelOf(int node) const
{
    const Place place = m_places[size_t(node)];
    return {int(std::floor(place.x)), int(std::floor(place.y))};
}

void CanvasScene::collectNodes(const DrawnGraph &drawn, const SceneLook &look)
{
    const QRectF sight(QPointF(0, 0), QSizeF(look.size));
    const QRectF seen = look.view.toPositions(sight).intersected(drawn.bounds());
    const bool seesFew = drawn.graph().nodeCount() > mostScanned &&
                         seen.width() * seen.height() < 0.3 * drawn.bounds().width() * drawn.bounds().height();
    if (seesFew) {
        const std::vector<int> nodes = drawn.visibleNodes(sight, look.view);
        m_nodesInSight = int(nodes.size());
        for (const int node : nodes)
            stampNode(node, drawn, look, m_nodesInSight <= mostExactNodes);
        return;
    }
    m_nodesInSight = drawn.graph().nodeCount();
    const auto order = drawn.order();
    for (auto node = order.rbegin(); node != order.rend(); ++node)
        stampNode(*node, drawn, look, m_nodesInSight <= mostExactNodes);
}

void CanvasScene::stampNode(int node, const DrawnGraph &drawn, const SceneLook &look, bool exact)
{
    const Place place = m_places[size_t(node)];
    const qreal radius = drawn.shownRadiusAt(node, m_nodeScale) * look.ratio;
    const auto reach = float(1.5 * radius + 16 * look.ratio);
    const bool isInSight = place.x > -reach && place.x < float(m_pixels.width()) + reach && place.y > -reach &&
                           place.y < float(m_pixels.height()) + reach;
    if (!isInSight) // so is what is not finite
        return;
    const quint8 state = look.lifted ? look.lifted->nodes[size_t(node)] : 0;
    Layer &layer = state > 0 ? m_lifted : m_ground;
    QPoint pixel = pixelOf(node);
    QPointF shift(0.5, 0.5);
    if (exact) { // to the nearest half
        const QPointF halves(std::round(2 * place.x), std::round(2 * place.y));
        pixel = {int(std::floor(halves.x() / 2)), int(std::floor(halves.y() / 2))};
        shift = halves / 2 - pixel;
    }
    const NodeLooks &looks = drawn.looks();
    const int stacked = looks.stackedAt(node);
    const bool isDimmed = look.lifted && state == 0;
    std::vector<Stamp> &stamps = radius < smallRadius * look.ratio ? layer.dots : layer.nodes;
    const auto put = [&stamps](const Sprite *sprite, QPoint at) {
        if (!sprite->image.isNull())
            stamps.push_back(sprite->at(at));
    };
    put(m_sprites.node({drawn.graph().nodes()[size_t(node)].kind, drawn.entry(node), isDimmed, stacked > 1}, radius,
                       shift, look.ratio),
        pixel);
    const NodeMark mark = looks.markAt(node);
    if (mark.colour != 0 || mark.hasNote || looks.isNewAt(node))
        put(m_sprites.badges(mark, looks.isNewAt(node), radius, look.ratio), pixel);
    if (state == 2)
        put(m_sprites.ring(radius, look.ratio, textColour(m_isDark)), pixel);
    if (stacked > 1)
        stampCount(node, drawn, look, layer);
}

/// The number of what lies in a stack, on it.
void CanvasScene::stampCount(int node, const DrawnGraph &drawn, const SceneLook &look, Layer &layer)
{
    constexpr qreal leastRadius = 7;
    const qreal radius = drawn.shownRadius(node, look.view);
    const int pixelSize = int(std::clamp(radius * 0.8, 7.0, 15.0));
    if (radius < leastRadius)
        return;
    QFont font = look.font;
    font.setPixelSize(pixelSize);
    font.setWeight(QFont::DemiBold);
    const QString text = QLocale().toString(drawn.looks().stackedAt(node));
    const NodeKind kind = drawn.graph().nodes()[size_t(node)].kind;
    const bool isOpen = isOutlineOnly(kind) && drawn.entry(node) == 0;
    const QColor fill = isOpen ? backgroundColour(m_isDark) : paletteFill(drawn.entry(node), kind, m_isDark);
    const bool isDimmed = look.lifted && &layer == &m_ground;
    const Sprite *sprite =
        m_sprites.text(text, font, isDimmed ? dimmedColour(inkOn(fill), m_isDark) : inkOn(fill), look.ratio);
    if (sprite->image.isNull())
        return;
    const QPoint middle(sprite->image.width() / 2, sprite->image.height() / 2);
    layer.nodes.push_back(sprite->at(pixelOf(node) - middle - sprite->corner));
}

void CanvasScene::paintBands(QImage &image, int threads, bool smooth, const CancelToken &cancel) const
{
    auto *pixels = reinterpret_cast<QRgb *>(image.bits());
    const int perRow = int(image.bytesPerLine() / qsizetype(sizeof(QRgb)));
    // Low bands stay in the processor's nearest memory while all is painted into them; each looks through all lines.
    constexpr int lowest = 48;
    constexpr size_t mostLooks = 20'000;
    const size_t lines = m_ground.lineCount() + m_lifted.lineCount();
    const int most = std::max(image.height() / lowest, threads);
    const int bands = std::clamp(int(mostLooks / std::max<size_t>(lines, 1)), threads, most);
    inParallelRanges(bands, threads, [&](int first, int last) {
        for (int i = first; i < last; ++i) {
            const int top = image.height() * i / bands;
            const int bottom = image.height() * (i + 1) / bands;
            PixelBand band(pixels, perRow, image.width(), top, bottom);
            band.fill(QRect(0, top, image.width(), bottom - top), backgroundColour(m_isDark).rgb());
            paintBand(band, smooth, cancel);
        }
    });
}

void CanvasScene::paintBand(PixelBand &band, bool smooth, const CancelToken &cancel) const
{
    constexpr size_t atOnce = 4096; // lines between two looks at the token
    for (const Fill &fill : m_axis)
        band.fill(fill.rectangle, fill.colour);
    for (const Stamp &stamp : m_axisTexts)
        band.stamp(stamp);
    for (const Layer *layer : {&m_ground, &m_lifted}) {
        for (const Lines &lines : layer->lines) {
            size_t next = 0;
            for (const Run &run : lines.runs) {
                const LineInk &ink = smooth ? layer->inks[run.ink].smooth : layer->inks[run.ink].rough;
                for (; next < run.end; ++next) {
                    if (next % atOnce == 0 && cancel.isCancelled())
                        return;
                    band.line(lines.lines[next], ink);
                }
            }
        }
        for (const Stamp &stamp : layer->arrows)
            band.stamp(stamp);
        for (const Stamp &stamp : layer->dots)
            band.stamp(stamp);
        for (const Fill &fill : layer->fills) // below all but dots, so that none is hidden and names can be read
            band.fill(fill.rectangle, fill.colour);
        for (const Stamp &stamp : layer->nodes)
            band.stamp(stamp);
        for (const Stamp &stamp : layer->texts)
            band.stamp(stamp);
    }
}

} // namespace interdict::ui
