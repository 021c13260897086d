// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/keyvalueform.h"

#include "widgets/controls/wrappedtext.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

KeyValueForm::KeyValueForm(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(1, 1);
}

void KeyValueForm::addRow(const QString &label, const QString &value, Face face)
{
    auto *text = new WrappedText(value.isEmpty() ? u"–"_s : value, this);
    text->setAccessibleName(label);
    if (face == Face::fixedWidth)
        text->setFixedWidthFace();
    addWidget(label, text);
}

void KeyValueForm::addWidget(const QString &label, QWidget *widget)
{
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    // Short labels stay on one line; a label that wraps asks for less room than its words need.
    constexpr int widest = 120;
    const int words = name->fontMetrics().horizontalAdvance(label) + 2;
    name->setWordWrap(words > widest);
    name->setFixedWidth(std::min(words, widest));
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    name->setBuddy(widget);
    m_layout->addWidget(name, m_rows, 0, Qt::AlignTop);
    m_layout->addWidget(widget, m_rows, 1, Qt::AlignTop);
    ++m_rows;
}

void KeyValueForm::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
}

QString KeyValueForm::value(const QString &label) const
{
    for (int i = 0; i + 1 < m_layout->count(); i += 2) {
        const auto *name = qobject_cast<QLabel *>(m_layout->itemAt(i)->widget());
        const auto *text = qobject_cast<QTextEdit *>(m_layout->itemAt(i + 1)->widget());
        if (name && text && name->text() == label)
            return text->toPlainText();
    }
    return {};
}

} // namespace interdict::ui
