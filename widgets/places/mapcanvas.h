// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/places/mapscene.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace interdict::ui {

/// The map to look at: the wheel zooms at the pointer, dragging moves, a click chooses a country, a double click asks
/// for it. Keys: arrows move, plus and minus zoom, 0 shows all, N and P go to the next and the previous country by
/// count, Return asks for it, Escape lets go.
class MapCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit MapCanvas(QWidget *parent);

    void setFlows(PlaceFlows flows);
    void setMeasure(MapMeasure measure);
    void setMostArrows(int most);
    void choose(const QString &place); ///< a code; what is no country lets go
    void showAll();
    void zoom(double factor); ///< around the middle

    [[nodiscard]] const MapScene &scene() const { return m_scene; }
    [[nodiscard]] const PlaceFlows &flows() const { return m_flows; }
    [[nodiscard]] MapView view() const { return m_view; }
    [[nodiscard]] QString chosen() const { return m_chosen; }
    [[nodiscard]] MapMeasure measure() const { return m_scene.measure; }
    /// As shown, without what is chosen, on white.
    void paintPicture(QPainter &painter) const;
    /// "Netherlands (NL): 1,204 listings from there, 12 to there; 3 shipments or seizures went there."
    [[nodiscard]] QString wordsOf(const QString &place) const;

    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }
    [[nodiscard]] QSize sizeHint() const override { return {760, 420}; }

Q_SIGNALS:
    void placeChosen(const QString &place); ///< empty: none
    void placeOpened(const QString &place);

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
    bool event(QEvent *event) override;

private:
    void remake();
    void become(const MapView &view);
    void walk(int direction);
    void chooseByUser(const QString &place);
    bool handleViewKey(int key);
    [[nodiscard]] QString toolTipAt(QPointF pixel) const;

    PlaceFlows m_flows;
    MapScene m_scene;
    MapView m_view;
    QString m_chosen;
    int m_mostArrows = 25;
    bool m_isWhole = true; ///< follows the size of the window
    std::optional<QPointF> m_pressed;
    MapView m_viewBefore;
    bool m_isDragging = false;
};

} // namespace interdict::ui
