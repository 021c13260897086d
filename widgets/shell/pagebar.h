// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QListWidget>

namespace interdict::ui {

/// The pages of the window, on its left: one row each, with a count where there is one.
class PageBar : public QListWidget
{
    Q_OBJECT

public:
    explicit PageBar(QWidget *parent = nullptr);

    void addPage(const QString &title);
    /// `count` below 0 shows none.
    void setCount(int page, qint64 count);

    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace interdict::ui
