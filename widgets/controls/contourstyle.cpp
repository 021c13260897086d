// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/contourstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace interdict::ui {

using namespace Qt::StringLiterals;

ContourStyle::ContourStyle() : QProxyStyle(u"fusion"_s)
{
    setObjectName(u"fusion"_s);
}

void ContourStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if ((!isBox && !isRound) || option->palette.base().color().lightness() >= 128)
        return;
    QColor contour = option->palette.color(QPalette::Text); // fainter where it is disabled
    contour.setAlphaF(option->state & State_Enabled ? 0.6F : 0.4F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, isRound);
    painter->setPen(contour);
    painter->setBrush(Qt::NoBrush);
    if (isRound)
        painter->drawEllipse(QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5));
    else
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace interdict::ui
