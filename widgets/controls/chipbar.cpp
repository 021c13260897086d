// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/chipbar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace interdict::ui {

using namespace Qt::StringLiterals;

ChipBar::ChipBar(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChipBar::removeWidgets()
{
    QList<QWidget *> old;
    for (QCheckBox *box : std::exchange(m_boxes, {}))
        old << box;
    for (QToolButton *button : std::exchange(m_buttons, {}))
        old << button;
    for (QWidget *widget : std::as_const(old)) {
        m_layout->removeWidget(widget);
        widget->setParent(nullptr);
        widget->deleteLater(); // it may be what was just clicked
    }
    m_texts.clear();
}

void ChipBar::setChips(const std::vector<Chip> &chips)
{
    const auto hasFocus = [](const QWidget *widget) { return widget->hasFocus(); };
    const auto button = std::find_if(m_buttons.begin(), m_buttons.end(), hasFocus);
    const auto box = std::find_if(m_boxes.begin(), m_boxes.end(), hasFocus);
    const qsizetype focusedButton = button == m_buttons.end() ? -1 : button - m_buttons.begin();
    const qsizetype focusedBox = box == m_boxes.end() ? -1 : box - m_boxes.begin();
    removeWidgets();
    for (const Chip &chip : chips)
        addChip(int(m_texts.size()), chip);
    const qsizetype last = qsizetype(chips.size()) - 1;
    if (focusedButton >= 0 && last >= 0)
        m_buttons[std::min(focusedButton, last)]->setFocus();
    if (focusedBox >= 0 && last >= 0)
        m_boxes[std::min(focusedBox, last)]->setFocus();
    setVisible(!chips.empty());
}

void ChipBar::addChip(int index, const Chip &chip)
{
    m_texts << chip.text;
    auto *box = new QCheckBox(this);
    box->setObjectName(u"chipSwitch%1"_s.arg(index));
    box->setChecked(!chip.isOff);
    box->setToolTip(chip.isOff ? tr("Switch this filter on") : tr("Switch this filter off, and keep it"));
    box->setAccessibleName(tr("Use filter: %1").arg(chip.text));
    auto *button = new QToolButton(this);
    button->setObjectName(u"chip%1"_s.arg(index));
    QString shown = chip.text;
    button->setText(shown.replace(u'&', u"&&"_s) + u"  ✕"_s);
    button->setToolTip(u"<p>"_s + chip.toolTip.toHtmlEscaped() + u"</p>"_s);
    button->setAccessibleName(tr("Remove filter: %1").arg(chip.text));
    button->setFocusPolicy(Qt::StrongFocus);
    QFont font = button->font();
    font.setStrikeOut(chip.isOff);
    button->setFont(font);
    for (QWidget *part : std::initializer_list<QWidget *>{box, button})
        part->installEventFilter(this);
    connect(box, &QCheckBox::toggled, this, [this, index](bool isOn) { Q_EMIT switchWanted(index, !isOn); });
    connect(button, &QToolButton::clicked, this, [this, index] { Q_EMIT removeWanted(index); });
    m_boxes << box;
    m_buttons << button;
    m_layout->addWidget(box);
    m_layout->addWidget(button);
    box->show(); // at once, not with the next event
    button->show();
}

bool ChipBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const qsizetype box = m_boxes.indexOf(qobject_cast<QCheckBox *>(watched));
        auto *chip = box >= 0 ? m_buttons[box] : qobject_cast<QToolButton *>(watched);
        if (chip && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            chip->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace interdict::ui
