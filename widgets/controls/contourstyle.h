// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QProxyStyle>

namespace interdict::ui {

/// Qt's Fusion, with a contour around check boxes and radio buttons where the ground is dark: Fusion draws them there
/// in a shade of the window that cannot be seen (WCAG 2.1, 1.4.11, wants a contrast of 3:1).
class ContourStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ContourStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace interdict::ui
