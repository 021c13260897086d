// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/timeline/timelinescene.h"

#include <QWidget>

class QPainter;

namespace interdict::ui {

/// The timeline to look at: the wheel zooms at the pointer, dragging moves, dragging with Shift or on the axis marks a
/// range of days. Keys: left and right move, plus and minus zoom, Home and End go to the first and last days, 0 shows
/// all, up and down change the lane, N and P (or Ctrl with left and right) go to the next and the previous event, Space
/// selects it, Return opens it, Escape lets go.
class TimelineCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineCanvas(QWidget *parent);

    /// A new case or other filters: the window stays where it was as far as it can; at first all days are shown.
    void setTimeline(CaseTimeline timeline, std::vector<RowFilter> clocks);
    void setRows(std::vector<ClockRows> rows);
    void setWindow(const TimeWindow &window);
    void showAll();
    void zoom(double factor); ///< around the middle

    [[nodiscard]] const CaseTimeline &timeline() const { return m_content.timeline; }
    [[nodiscard]] TimeWindow window() const { return m_content.window; }
    [[nodiscard]] const TimelineScene &scene() const;
    /// Of the size of the canvas, without what has the focus, on white.
    void paintPicture(QPainter &painter) const;
    [[nodiscard]] QSize pictureSize() const { return size(); }
    /// The lane whose clock a range is of where the mouse does not say it: the one with the focus, if it is a clock.
    [[nodiscard]] TimelineLane lane() const { return m_lane; }
    void setLane(TimelineLane lane);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return {900, 520}; }

Q_SIGNALS:
    void windowChanged();
    /// Days of a clock, both within.
    void rangeChosen(interdict::TimelineLane lane, QDate from, QDate to);
    void eventChosen(const interdict::TimelineEvent &event);
    void eventOpened(const interdict::TimelineEvent &event);
    /// What has the focus, in words; empty for nothing.
    void focusTold(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// What can have the focus, in a lane from left to right.
    struct Stop
    {
        const SceneMark *mark = nullptr;
        const SceneBar *bar = nullptr;
        double day = 0;
    };
    /// Found again in a scene of another window.
    struct Focus
    {
        TimelineLane lane = TimelineLane::seen;
        double day = 0;
        QString words;
    };

    void touch(); ///< the scene is out of date
    void become(const TimeWindow &window);
    [[nodiscard]] std::vector<Stop> stopsOf(TimelineLane lane) const;
    [[nodiscard]] std::optional<Stop> focused() const;
    void focusOn(const Stop &stop, TimelineLane lane);
    void walk(int direction);
    void changeLane(int direction);
    void act(const Stop &stop, bool isOpening);
    void zoomInto(const SpanCount &span);
    [[nodiscard]] std::optional<QRectF> rangeRect() const;
    bool handleMoveKey(int key, bool isWithControl);
    [[nodiscard]] TimelineLane clockLaneAt(QPointF pixel) const;

    TimelineContent m_content;
    mutable TimelineScene m_scene;
    mutable bool m_isFresh = false;
    TimelineLane m_lane = TimelineLane::seen;
    std::optional<Focus> m_focus;
    std::optional<QPointF> m_pressed;
    QPointF m_pointer;
    TimeWindow m_windowBefore;
    bool m_isRange = false;
    bool m_isDragging = false;
};

} // namespace interdict::ui
