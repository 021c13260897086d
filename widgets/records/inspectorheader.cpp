// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/inspectorheader.h"

#include "models/values/safetext.h"
#include "widgets/controls/pagehead.h"
#include "widgets/controls/wrappedtext.h"
#include "widgets/records/kindmark.h"

#include <QGridLayout>
#include <QLabel>

namespace interdict::ui {

using namespace Qt::StringLiterals;

InspectorHeader::InspectorHeader(QWidget *parent)
    : QWidget(parent), m_mark(new KindMark(this)), m_name(new WrappedText({}, this)), m_what(new QLabel(this))
{
    m_name->setFont(headingFont(m_name->font()));
    m_name->setObjectName(u"subjectName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_what->setObjectName(u"subjectKind"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_mark, 0, 0, Qt::AlignTop);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_what, 1, 1);
    layout->setColumnStretch(1, 1);
}

void InspectorHeader::setSubject(NodeKind kind, const QString &name, const QString &what)
{
    m_mark->setKind(kind);
    setSubject(name, what);
    m_mark->show();
}

void InspectorHeader::setSubject(const QString &name, const QString &what)
{
    m_mark->hide();
    const QString line = visibleLine(name);
    m_name->setText(line.isEmpty() ? u"–"_s : line.left(500));
    m_what->setText(what);
}

} // namespace interdict::ui
