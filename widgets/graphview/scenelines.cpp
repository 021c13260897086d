// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What a scene paints of links, of the time axis, and of labels.
#include "models/basics/parallelranges.h"
#include "models/graph/nodestyle.h"
#include "widgets/graphview/canvasscene.h"

#include <QDate>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostArrows = 2500; // lines in sight up to which they have arrowheads
constexpr size_t mostCounted = 700; // the same for how many links a line stands for

/// A line thinner than a pixel, where lines are not smoothed: as light as it would be.
QColor thinned(const QColor &colour, qreal width, bool dark)
{
    const QColor ground = backgroundColour(dark);
    const qreal share = std::clamp(width, 0.35, 1.0);
    const auto mix = [share](int a, int b) { return int(std::lround(a * (1 - share) + b * share)); };
    return {mix(ground.red(), colour.red()), mix(ground.green(), colour.green()), mix(ground.blue(), colour.blue())};
}

QColor liftedColour(const DrawnLink &link, bool dark)
{
    return link.isDrawn ? linkPen(link, dark).color() : QColor::fromRgb(dark ? 0xFFB9C2CC : 0xFF4A5460);
}

enum class State { plain, dimmed, lifted };

struct Inks
{
    LineInk smooth;
    LineInk rough;
};

Inks inksFor(const DrawnLink &link, const SceneLook &look, State state)
{
    const QPen pen = linkPen(link, look.dark);
    QColor colour = state == State::dimmed   ? dimmedColour(pen.color(), look.dark)
                    : state == State::lifted ? liftedColour(link, look.dark)
                                             : pen.color();
    qreal width = std::max(0.35, pen.widthF() * std::min(1.0, 1.6 * look.view.nodeScale()));
    if (state == State::lifted)
        width = std::max(1.2, width);
    const float dash = link.isDrawn ? float(4 * std::max(width, 1.0) * look.ratio) : 0.F;
    const auto wide = float(width * look.ratio);
    const QRgb rough = wide < 1.5F ? thinned(colour, wide, look.dark).rgb() : colour.rgb();
    return {{colour.rgb(), wide, true, dash}, {rough, wide < 1.5F ? 1.F : wide, false, dash}};
}

/// QRectF::intersects() without what it does for sides that are the wrong way round: this is asked very often.
bool isTaken(const std::vector<QRectF> &taken, const QRectF &box)
{
    return std::any_of(taken.begin(), taken.end(), [&box](const QRectF &other) {
        return other.left() < box.right() && box.left() < other.right() && other.top() < box.bottom() &&
               box.top() < other.bottom();
    });
}

QString tickText(const AxisTick &tick)
{
    const QDate day = QDate(1970, 1, 1).addDays(tick.day);
    return day.toString(tick.precision == 1 ? u"yyyy"_s : tick.precision == 2 ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
}

} // namespace

void CanvasScene::Lines::clear()
{
    lines.clear();
    links.clear();
    runs.clear();
    length = 0;
}

void CanvasScene::Lines::add(const PixelLine &line, int link, size_t ink)
{
    if (runs.empty() || runs.back().ink != ink)
        runs.push_back({0, ink});
    lines.push_back(line);
    links.push_back(link);
    runs.back().end = lines.size();
}

/// Links come sorted by how they look: few inks for many lines.
void CanvasScene::chooseInks(const DrawnGraph &drawn, const SceneLook &look)
{
    const auto links = drawn.links().all();
    for (const int first : drawn.links().runs()) {
        const Inks plain = inksFor(links[size_t(first)], look, look.lifted ? State::dimmed : State::plain);
        m_ground.inks.push_back({first, plain.smooth, plain.rough});
        const Inks lifted = look.lifted ? inksFor(links[size_t(first)], look, State::lifted) : plain;
        m_lifted.inks.push_back({first, lifted.smooth, lifted.rough});
    }
}

void CanvasScene::collectLines(const DrawnGraph &drawn, const SceneLook &look, int threads)
{
    chooseInks(drawn, look);
    inParallelRanges(threads, threads, [&](int first, int last) {
        for (int slot = first; slot < last; ++slot)
            collectRange(drawn, look, slot, threads);
    });
    for (Layer *layer : {&m_ground, &m_lifted}) {
        if (layer->lineCount() <= mostArrows)
            collectArrows(*layer, drawn, look);
    }
}

/// After the labels, which matter more.
void CanvasScene::collectLinkCounts(const DrawnGraph &drawn, const SceneLook &look)
{
    Layer &layer = look.lifted ? m_lifted : m_ground;
    if (layer.lineCount() <= mostCounted)
        collectLinkCounts(layer, drawn, look);
}

void CanvasScene::collectRange(const DrawnGraph &drawn, const SceneLook &look, int slot, int threads)
{
    const auto ends = drawn.links().ends();
    const qint64 count = qint64(ends.size());
    const auto first = size_t(count * slot / threads);
    const auto last = size_t(count * (slot + 1) / threads);
    const quint8 *lifted = look.lifted ? look.lifted->links.data() : nullptr;
    const float right = float(m_pixels.width()) + 8;
    const float bottom = float(m_pixels.height()) + 8;
    constexpr float near = -8; // wide lines reach in
    const std::vector<Ink> &inks = m_ground.inks;
    size_t ink = 0;
    for (size_t i = first; i < last; ++i) {
        const Place a = m_places[size_t(ends[i].from)];
        const Place b = m_places[size_t(ends[i].to)];
        // False for what is not finite: hidden nodes and such without a place.
        const bool isNear = std::max(a.x, b.x) > near && std::min(a.x, b.x) < right && std::max(a.y, b.y) > near &&
                            std::min(a.y, b.y) < bottom && std::abs(a.x + a.y + b.x + b.y) < 1e8F;
        if (!isNear || drawn.isLinkHidden(int(i)))
            continue;
        while (ink + 1 < inks.size() && size_t(inks[ink + 1].firstLink) <= i)
            ++ink;
        Layer &layer = lifted && lifted[i] != 0 ? m_lifted : m_ground;
        Lines &lines = layer.lines[size_t(slot)];
        lines.add({a.x, a.y, b.x, b.y}, int(i), ink);
        lines.length += std::max(std::min(std::max(a.x, b.x), right) - std::max(std::min(a.x, b.x), near),
                                 std::min(std::max(a.y, b.y), bottom) - std::max(std::min(a.y, b.y), near));
    }
}

void CanvasScene::stampArrow(Layer &layer, const PixelLine &line, int to, QColor colour, const DrawnGraph &drawn,
                             const SceneLook &look)
{
    const qreal dx = line.x1 - line.x0;
    const qreal dy = line.y1 - line.y0;
    const qreal length = std::hypot(dx, dy);
    const qreal size = std::clamp(9 * look.view.nodeScale(), 4.5, 9.0) * look.ratio;
    const qreal radius = drawn.shownRadius(to, look.view) * look.ratio;
    if (length < radius + 2.5 * size)
        return;
    const QPointF tip(line.x1 - dx / length * (radius + look.ratio), line.y1 - dy / length * (radius + look.ratio));
    if (const Sprite *sprite = m_sprites.arrow(std::atan2(dy, dx), size, colour); !sprite->image.isNull())
        layer.arrows.push_back(sprite->at({int(std::floor(tip.x())), int(std::floor(tip.y()))}));
}

void CanvasScene::collectArrows(Layer &layer, const DrawnGraph &drawn, const SceneLook &look)
{
    for (const Lines &lines : layer.lines) {
        size_t next = 0;
        for (const Run &run : lines.runs) {
            const QColor colour = QColor::fromRgb(layer.inks[run.ink].smooth.colour);
            for (; next < run.end; ++next) {
                const DrawnLink &link = drawn.links().all()[size_t(lines.links[next])];
                const PixelLine &line = lines.lines[next];
                if (link.hasArrow)
                    stampArrow(layer, line, link.to, colour, drawn, look);
                if (link.hasBackArrow)
                    stampArrow(layer, {line.x1, line.y1, line.x0, line.y0}, link.from, colour, drawn, look);
            }
        }
    }
}

void CanvasScene::collectLinkCounts(Layer &layer, const DrawnGraph &drawn, const SceneLook &look)
{
    constexpr qreal leastLength = 64; // pixels, for the number to have room
    QFont font = look.font;
    font.setPixelSize(std::max(8, font.pixelSize() * 85 / 100));
    const QFontMetricsF metrics(font);
    for (const Lines &lines : layer.lines) {
        for (size_t i = 0; i < lines.lines.size(); ++i) {
            const DrawnLink &link = drawn.links().all()[size_t(lines.links[i])];
            const PixelLine &line = lines.lines[i];
            if (link.links < 2 || std::hypot(line.x1 - line.x0, line.y1 - line.y0) < leastLength * look.ratio)
                continue;
            const QString text = u"×"_s + QLocale().toString(link.links);
            const Sprite *sprite = m_sprites.text(text, font, textColour(m_isDark), look.ratio);
            const QSizeF size = QSizeF(metrics.horizontalAdvance(text) + 2, metrics.height()) * look.ratio;
            const QPointF corner((line.x0 + line.x1) / 2 - size.width() / 2,
                                 (line.y0 + line.y1) / 2 - size.height() / 2);
            const QRectF box(corner, size);
            if (isTaken(m_takenByLabels, box))
                continue;
            m_takenByLabels.push_back(box);
            layer.fills.push_back({box.toRect(), backgroundColour(m_isDark).rgb()});
            layer.texts.push_back(sprite->at(corner.toPoint() + QPoint(int(look.ratio), 0)));
        }
    }
}

/// Thin lines at the dates, which are written at the bottom.
void CanvasScene::collectAxis(const SceneLook &look)
{
    const QFontMetricsF metrics(look.font);
    const QColor lineColour = QColor::fromRgb(m_isDark ? 0xFF2C333B : 0xFFE8EBEF);
    const int thin = std::max(1, int(look.ratio));
    const auto bottom = int(m_pixels.height() - (metrics.height() + 4) * look.ratio);
    qreal free = 0; // right of the last date written
    for (const AxisTick &tick : look.axis->ticks) {
        const qreal x = look.view.toPixel({tick.x, 0}).x() * look.ratio;
        if (!(x > 0 && x < m_pixels.width()))
            continue;
        const QString text = tickText(tick);
        const qreal width = metrics.horizontalAdvance(text) * look.ratio;
        m_axis.push_back({QRect(int(x), 0, thin, m_pixels.height()), lineColour.rgb()});
        if (x - width / 2 < free)
            continue;
        const Sprite *sprite = m_sprites.text(text, look.font, textColour(m_isDark), look.ratio);
        m_axisTexts.push_back(sprite->at({int(x - width / 2), bottom}));
        free = x + width / 2 + 8 * look.ratio;
    }
}

/// Labels follow their nodes. Where these have come closer, the less important wait until all are placed anew.
void CanvasScene::collectLabels(const std::vector<SceneLabel> &labels, const SceneLook &look)
{
    std::vector<QRectF> &taken = m_takenByLabels;
    const QFont strong = strongFont(look.font);
    const qreal ascent = QFontMetricsF(look.font).ascent();
    const qreal strongAscent = QFontMetricsF(strong).ascent();
    const QRectF sight(QPointF(0, 0), QSizeF(m_pixels));
    for (const SceneLabel &label : labels) {
        const Place place = m_places[size_t(label.node)];
        const QPointF centre(place.x, place.y);
        const QRectF box(label.rectangle.topLeft() * look.ratio + centre, label.rectangle.size() * look.ratio);
        if (!(std::abs(place.x + place.y) < 1e8F) || !box.intersects(sight) || isTaken(taken, box))
            continue;
        taken.push_back(box);
        const bool isDimmed = look.lifted && look.lifted->nodes[size_t(label.node)] == 0;
        Layer &layer = look.lifted && !isDimmed ? m_lifted : m_ground;
        const Sprite *sprite = m_sprites.text(label.text, label.isStrong ? strong : look.font,
                                              labelColour(isDimmed, m_isDark), look.ratio);
        layer.fills.push_back({box.toRect(), backgroundColour(m_isDark).rgb()});
        const QPointF corner =
            (label.baseline - QPointF(0, label.isStrong ? strongAscent : ascent)) * look.ratio + centre;
        layer.texts.push_back(sprite->at(corner.toPoint()));
    }
}

} // namespace interdict::ui
