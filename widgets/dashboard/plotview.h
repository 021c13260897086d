// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "widgets/dashboard/chartcolours.h"
#include "widgets/dashboard/chartscale.h"

#include <QChartView>

#include <optional>
#include <vector>

class QGraphicsItem;
class QValueAxis;

namespace interdict::ui {

/// A chart of one plot, in the colours of the window. Its words are drawn as plain text here, since QtCharts takes
/// those of its own axes for HTML, cuts them blindly, and wants each name once.
///
/// By keyboard, arrows go from bar to bar, with Shift over a range; Return or Space does what a click does, the menu
/// key what the right button does. Each bar that is reached is told to screen readers.
class PlotView : public QChartView
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent);

    /// Writes a PNG or SVG, by the name's ending, with title above and caption below: dark on white.
    [[nodiscard]] Outcome savePicture(const QString &path, const QString &title, const QString &caption);

    /// What screen readers are told of the whole.
    void setSummary(const QString &summary);

Q_SIGNALS:
    void barClicked(int bar);
    /// A double click on the bar that barClicked() named before; what is drawn may have changed since.
    void clickedOpened();
    /// By dragging, or Shift and arrows: all bars of the range, ascending.
    void rangeChosen(const std::vector<int> &bars);
    void menuWanted(int bar, const QPoint &globalPlace);

protected:
    /// The bar at a place of the viewport, -1 for none.
    [[nodiscard]] virtual int barAt(QPointF place) const = 0;
    [[nodiscard]] virtual QString barToolTip(int bar) const = 0;
    [[nodiscard]] virtual int barCount() const = 0;
    /// In the viewport.
    [[nodiscard]] virtual QRectF barPlace(int bar) const = 0;
    /// Along which axis ranges are dragged.
    enum class Dragging { none, along, down };
    [[nodiscard]] virtual Dragging dragging() const { return Dragging::none; }
    /// Of a curve, the points that a key leads to; else the next bar.
    [[nodiscard]] virtual int barBeside(int bar, int step) const { return bar + step; }
    /// Whether clicking the bar does anything.
    [[nodiscard]] virtual bool isOpenable(int bar) const = 0;
    virtual void applyColours(const ChartColours &colours) = 0;
    /// Sets the margins for texts beside the plot; called when the size or the content changed.
    virtual void makeRoom() = 0;
    /// Adds the texts; called whenever the plot moved, after those there were are gone.
    virtual void placeTexts() = 0;

    /// To be called when the content changed.
    void refresh();
    [[nodiscard]] const ChartColours &colours() const { return m_colours; }
    [[nodiscard]] QRectF plot() const;
    /// An axis of counts with whole numbers and a quiet grid.
    [[nodiscard]] QValueAxis *newCountAxis();
    static CountScale scaleCounts(QValueAxis *axis, qint64 highest, int mostSteps);
    void addText(const QString &text, const QRectF &room, Qt::Alignment alignment);
    /// Takes an item that belongs to the picture until it is placed anew.
    void addItem(QGraphicsItem *item);

    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void useColours(const ChartColours &colours);
    void replaceTexts();
    void paintPicture(QPainter &painter, const QSizeF &size, const QString &title, const QString &caption);
    [[nodiscard]] QSize pictureSize(const QString &caption) const;

    ChartColours m_colours;
    void moveTo(int bar, bool extends);
    void choose();
    [[nodiscard]] std::vector<int> barsBetween(QPointF from, QPointF to) const;

    std::vector<QGraphicsItem *> m_items; ///< of the scene
    QString m_summary;
    int m_current = -1;
    int m_anchor = -1;
    std::optional<QPointF> m_pressed;
    QPointF m_dragged;
    bool m_hitBar = false; ///< by the latest click
    std::vector<QValueAxis *> m_countAxes;
};

} // namespace interdict::ui
