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

    /// A page whose group differs from the one before begins with the group's title. Rows are pages.
    void addPage(const QString &title, const QString &icon, const QString &group);
    void clearPages();
    /// `count` below 0 shows none.
    void setCount(int page, qint64 count);

    [[nodiscard]] QSize sizeHint() const override;

private:
    QString m_group; ///< of the last page
};

} // namespace interdict::ui
