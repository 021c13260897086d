// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace interdict::ui {

/// Small buttons in a row, each for something that can be taken away by a click, Space or Delete.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString text;    ///< plain text
        QString toolTip; ///< plain text
    };

    explicit ChipBar(QWidget *parent = nullptr);

    void setChips(const std::vector<Chip> &chips);
    [[nodiscard]] QStringList texts() const { return m_texts; }

Q_SIGNALS:
    void removeWanted(int chip);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *m_layout;
    QStringList m_texts;
};

} // namespace interdict::ui
