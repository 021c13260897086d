// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QToolButton;

namespace interdict::ui {

/// Small buttons in a row, each for something that can be taken away by a click, Space or Delete, and, with the box
/// before it, switched off without going away.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString text;    ///< plain text
        QString toolTip; ///< plain text
        bool isOff = false;
    };

    explicit ChipBar(QWidget *parent = nullptr);

    void setChips(const std::vector<Chip> &chips);
    [[nodiscard]] QStringList texts() const { return m_texts; }

Q_SIGNALS:
    void removeWanted(int chip);
    void switchWanted(int chip, bool isOff);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChip(int index, const Chip &chip);
    void removeWidgets();

    QHBoxLayout *m_layout;
    QStringList m_texts;
    QList<QCheckBox *> m_boxes; ///< of the chips, in order
    QList<QToolButton *> m_buttons;
};

} // namespace interdict::ui
