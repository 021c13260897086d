// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/overview/attentionlist.h"

#include "models/itemmodels/celltext.h"
#include "widgets/controls/glyph.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

AttentionList::AttentionList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

void AttentionList::setLines(const std::vector<Line> &lines)
{
    const QWidget *focused = focusWidget();
    const QString focusedName = focused && focused->hasFocus() ? focused->objectName() : QString();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // one of them may be what was just clicked
        delete item;
    }
    for (const Line &line : lines) {
        auto *button = new QToolButton(this);
        button->setObjectName(line.name);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(glyph(line.icon));
        button->setText(QString(line.text).replace(u'&', u"&&"_s));
        button->setToolTip(plainToolTip(line.toolTip));
        button->setAccessibleName(line.text);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, line.open);
        m_layout->addWidget(button, 0, Qt::AlignLeft);
        if (line.name == focusedName && !focusedName.isEmpty())
            button->setFocus();
    }
    if (lines.empty()) {
        auto *nothing = new QLabel(tr("Nothing waits for you."), this);
        nothing->setObjectName(u"nothingWaits"_s);
        m_layout->addWidget(nothing);
    }
}

QStringList AttentionList::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_layout->count(); ++i)
        texts << m_layout->itemAt(i)->widget()->accessibleName();
    return texts;
}

} // namespace interdict::ui
