// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/programstyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

bool hasColumns(const QWidget *widget)
{
    return qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget);
}

} // namespace

ProgramStyle::ProgramStyle(const QString &base)
    : QProxyStyle(base), m_isFusion(base.compare("fusion"_L1, Qt::CaseInsensitive) == 0)
{
    setObjectName(base);
}

/// Rows of all tables are as high; item views keep the margin of the focus frame and one pixel between the edge of a
/// cell and its text.
int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_FocusFrameHMargin && hasColumns(widget))
        return cellMargin - 1;
    if (metric == PM_HeaderDefaultSectionSizeVertical && widget)
        return widget->fontMetrics().height() + 8;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
}

/// Of heads the style's own margin holds for their height too, which is to stay.
void ProgramStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *head = element == CE_HeaderLabel ? qstyleoption_cast<const QStyleOptionHeader *>(option) : nullptr;
    if (!head)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionHeader label(*head);
    const int missing = cellMargin - proxy()->pixelMetric(PM_HeaderMargin, option, widget);
    label.rect.adjust(missing, 0, head->sortIndicator == QStyleOptionHeader::None ? -missing : 0, 0);
    QProxyStyle::drawControl(element, &label, painter, widget);
}

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_HeaderSection)
        return wanted + QSize(2 * (cellMargin - proxy()->pixelMetric(PM_HeaderMargin, option, widget)), 0);
    return type == CT_ItemViewItem && hasColumns(widget) ? wanted + QSize(0, 4) : wanted;
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!m_isFusion || (!isBox && !isRound) || option->palette.base().color().lightness() >= 128)
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
