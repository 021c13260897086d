// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QProxyStyle>

namespace interdict::ui {

/// A style of Qt, with what all tables and boxes of the program have in common:
/// - Cells of tables and trees keep 8 pixels on either side, heads with them: a number at the right end of its column
///   and the text that begins the next one do not touch. Rows keep 2 pixels above and below their text.
/// - Buttons of dialogs have no icons of Qt's: ours are of one family.
/// - On Fusion and dark ground check boxes and radio buttons have a contour: Fusion draws them there in a shade of the
///   window that cannot be seen (WCAG 2.1, 1.4.11, wants a contrast of 3:1).
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT

public:
    static constexpr int cellMargin = 8; ///< in device-independent pixels

    explicit ProgramStyle(const QString &base);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

private:
    bool m_isFusion;
};

} // namespace interdict::ui
