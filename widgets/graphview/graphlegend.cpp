// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/graphlegend.h"

#include "models/graph/nodestyle.h"
#include "widgets/graphview/graphcanvas.h"

#include <QPainter>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 12;
constexpr int topMargin = 6;

} // namespace

GraphLegend::GraphLegend(QWidget *parent) : QWidget(parent), m_light({}, QLocale(), false), m_dark({}, QLocale(), true)
{
    setObjectName(u"graphLegend"_s);
    setAccessibleName(tr("Legend"));
    // Fixed would bind it to the height of the width it had before.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GraphLegend::setGraph(std::shared_ptr<const CaseGraph> graph)
{
    setGraph(std::move(graph), {}, {});
}

void GraphLegend::setGraph(std::shared_ptr<const CaseGraph> graph, const NodeLooks &looks,
                           const std::vector<quint8> &hidden)
{
    m_light = PictureLegend(*graph, QLocale(), false, looks, hidden);
    m_dark = PictureLegend(*graph, QLocale(), true, looks, hidden);
    setAccessibleDescription(m_light.words());
    updateGeometry();
    update();
}

void GraphLegend::follow(GraphCanvas *canvas)
{
    const auto show = [this, canvas] {
        setGraph(canvas->drawn().sharedGraph(), canvas->looks(), canvas->drawn().hidden());
    };
    connect(canvas, &GraphCanvas::looksChanged, this, show);
    show();
}

int GraphLegend::heightForWidth(int width) const
{
    return int(m_light.height(font(), width - 2 * sideMargin)) + 2 * topMargin;
}

QSize GraphLegend::sizeHint() const
{
    constexpr int usualWidth = 700;
    return {usualWidth, heightForWidth(std::max(width(), 200))};
}

void GraphLegend::paintEvent(QPaintEvent *)
{
    const bool dark = palette().base().color().lightness() < 128;
    QPainter painter(this);
    painter.fillRect(rect(), backgroundColour(dark));
    painter.setRenderHint(QPainter::Antialiasing);
    (dark ? m_dark : m_light)
        .paint(painter, font(), QRectF(rect()).adjusted(sideMargin, topMargin, -sideMargin, -topMargin));
}

} // namespace interdict::ui
