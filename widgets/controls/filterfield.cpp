// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/filterfield.h"

#include <QKeyEvent>

namespace interdict::ui {

using namespace Qt::StringLiterals;

FilterField::FilterField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(u"filterField"_s);
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Filter"));
    setAccessibleName(tr("Filter"));
    setMaxLength(1000);
    m_wait.setSingleShot(true);
    m_wait.setInterval(200);
    connect(&m_wait, &QTimer::timeout, this, &FilterField::tell);
    connect(this, &QLineEdit::textChanged, &m_wait, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &FilterField::tell);
}

void FilterField::setFilter(const QString &text)
{
    setText(text);
    tell();
}

void FilterField::setHint(const QString &text)
{
    setPlaceholderText(text);
    setToolTip(text);
}

void FilterField::tell()
{
    m_wait.stop();
    const QString trimmed = text().trimmed();
    if (trimmed == m_told)
        return;
    m_told = trimmed;
    Q_EMIT filterChanged(m_told);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        setFilter({});
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace interdict::ui
