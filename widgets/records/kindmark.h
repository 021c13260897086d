// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/nodestyle.h"

#include <QIcon>
#include <QWidget>

namespace interdict::ui {

[[nodiscard]] bool isDark(const QPalette &palette);
/// The mark of a kind, as the graph shows it, beside text of `palette`.
[[nodiscard]] QIcon kindIcon(NodeKind kind, const QPalette &palette);

/// The mark of a kind, 20 pixels wide, in the colours of the window.
class KindMark : public QWidget
{
    Q_OBJECT

public:
    explicit KindMark(QWidget *parent = nullptr);

    void setKind(NodeKind kind);
    [[nodiscard]] QSize sizeHint() const override { return {20, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NodeKind m_kind = NodeKind::listing;
};

} // namespace interdict::ui
