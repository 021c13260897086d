// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QWidget>

#include <optional>

namespace interdict::ui {

/// A bar with two handles: the window between them is moved by its middle or widened by an end. Arrow keys move the
/// window by a step, with Shift its end; Page keys by ten steps; Home and End to the ends; Ctrl+A takes all.
class RangeSlider : public QWidget
{
    Q_OBJECT

public:
    explicit RangeSlider(QWidget *parent = nullptr);

    /// The whole becomes the window.
    void setRange(qint64 least, qint64 most);
    /// Within the range, at least one wide.
    void setWindow(qint64 low, qint64 high);
    [[nodiscard]] qint64 least() const { return m_least; }
    [[nodiscard]] qint64 most() const { return m_most; }
    [[nodiscard]] qint64 low() const { return m_low; }
    [[nodiscard]] qint64 high() const { return m_high; }

    [[nodiscard]] QSize sizeHint() const override { return {240, 28}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, 28}; }

Q_SIGNALS:
    /// By the user, while it moves.
    void windowMoved();
    /// By the user, once it rests.
    void windowChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Part { low, window, high };

    [[nodiscard]] QRectF track() const;
    [[nodiscard]] qreal pixelOf(qint64 value) const;
    [[nodiscard]] qint64 valueAt(qreal pixel) const;
    void drag(qint64 by);
    void become(qint64 low, qint64 high);

    qint64 m_least = 0;
    qint64 m_most = 1;
    qint64 m_low = 0;
    qint64 m_high = 1;
    std::optional<Part> m_dragged;
    qint64 m_grabbedAt = 0;
    qint64 m_lowBefore = 0;
    qint64 m_highBefore = 0;
};

} // namespace interdict::ui
