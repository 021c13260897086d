// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace interdict::ui {

/// What waits for somebody, one button a line, the most pressing first; where nothing waits it says so.
class AttentionList : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString name; ///< object name of the button
        QString icon;
        QString text; ///< plain text with its number, "12 records wait for a decision"
        QString toolTip;
        std::function<void()> open;
    };

    explicit AttentionList(QWidget *parent);

    void setLines(const std::vector<Line> &lines);
    [[nodiscard]] QStringList texts() const;

private:
    QVBoxLayout *m_layout;
};

} // namespace interdict::ui
