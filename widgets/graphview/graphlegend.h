// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/picturelegend.h"

#include <QWidget>

#include <memory>

namespace interdict::ui {

class GraphCanvas;

/// The strip below the canvas that says what the marks mean and how many there are of each.
class GraphLegend : public QWidget
{
    Q_OBJECT

public:
    explicit GraphLegend(QWidget *parent = nullptr);

    void setGraph(std::shared_ptr<const CaseGraph> graph);
    void setGraph(std::shared_ptr<const CaseGraph> graph, const NodeLooks &looks, const std::vector<quint8> &hidden);
    /// From now on shows what the canvas shows, whenever that changes.
    void follow(GraphCanvas *canvas);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PictureLegend m_light;
    PictureLegend m_dark;
};

} // namespace interdict::ui
