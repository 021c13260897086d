// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "widgets/dashboard/chartcolours.h"
#include "widgets/dashboard/chartscale.h"

#include <QChartView>

#include <vector>

class QGraphicsSimpleTextItem;
class QValueAxis;

namespace interdict::ui {

/// A chart of one plot, in the colours of the window. Its words are drawn as plain text here, since QtCharts takes
/// those of its own axes for HTML, cuts them blindly, and wants each name once.
class PlotView : public QChartView
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent);

    /// Writes a PNG or SVG, by the name's ending, with title above and caption below: dark on white.
    [[nodiscard]] Outcome savePicture(const QString &path, const QString &title, const QString &caption);

Q_SIGNALS:
    void barClicked(int bar);
    void barOpened(int bar); ///< by a double click

protected:
    /// The bar at a place of the viewport, -1 for none.
    [[nodiscard]] virtual int barAt(QPointF place) const = 0;
    [[nodiscard]] virtual QString barToolTip(int bar) const = 0;
    /// Whether clicking the bar does anything.
    [[nodiscard]] virtual bool isOpenable(int bar) const = 0;
    virtual void applyColours(const ChartColours &colours) = 0;
    /// Sets the margins for texts beside the plot; called when the size or the content changed.
    virtual void makeRoom() = 0;
    /// Adds the texts; called after clearTexts(), whenever the plot moved.
    virtual void placeTexts() = 0;

    /// To be called when the content changed.
    void refresh();
    [[nodiscard]] const ChartColours &colours() const { return m_colours; }
    [[nodiscard]] QRectF plot() const;
    /// An axis of counts with whole numbers and a quiet grid.
    [[nodiscard]] QValueAxis *newCountAxis();
    static CountScale scaleCounts(QValueAxis *axis, qint64 highest, int mostSteps);
    void addText(const QString &text, const QRectF &room, Qt::Alignment alignment);

    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void useColours(const ChartColours &colours);
    void replaceTexts();
    void paintPicture(QPainter &painter, const QSizeF &size, const QString &title, const QString &caption);
    [[nodiscard]] QSize pictureSize(const QString &caption) const;

    ChartColours m_colours;
    std::vector<QGraphicsSimpleTextItem *> m_texts; ///< of the scene
    std::vector<QValueAxis *> m_countAxes;
};

} // namespace interdict::ui
