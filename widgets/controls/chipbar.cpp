// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/chipbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

ChipBar::ChipBar(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChipBar::setChips(const std::vector<Chip> &chips)
{
    const QList<QToolButton *> old = findChildren<QToolButton *>();
    const auto focused = std::find_if(old.begin(), old.end(), [](QToolButton *chip) { return chip->hasFocus(); });
    const qsizetype focusedIndex = focused == old.end() ? -1 : focused - old.begin();
    for (QToolButton *chip : old) {
        m_layout->removeWidget(chip);
        chip->setParent(nullptr);
        chip->deleteLater(); // it may be what was just clicked
    }
    m_texts.clear();
    for (const Chip &chip : chips) {
        auto *button = new QToolButton(this);
        const int index = int(m_texts.size());
        m_texts << chip.text;
        button->setObjectName(u"chip%1"_s.arg(index));
        QString shown = chip.text;
        button->setText(shown.replace(u'&', u"&&"_s) + u"  ✕"_s);
        button->setToolTip(u"<p>"_s + chip.toolTip.toHtmlEscaped() + u"</p>"_s);
        button->setAccessibleName(tr("Remove filter: %1").arg(chip.text));
        button->setFocusPolicy(Qt::StrongFocus);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, index] { Q_EMIT removeWanted(index); });
        m_layout->addWidget(button);
        button->show(); // at once, not with the next event
        if (index == std::min<qsizetype>(focusedIndex, qsizetype(chips.size()) - 1))
            button->setFocus();
    }
    setVisible(!chips.empty());
}

bool ChipBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (auto *chip = qobject_cast<QToolButton *>(watched);
            chip && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            chip->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace interdict::ui
