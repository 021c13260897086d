// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/casefiles/casepathrow.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace interdict::ui {

using namespace Qt::StringLiterals;

CasePathRow::CasePathRow(Purpose purpose, const QString &title, QWidget *parent)
    : QWidget(parent), m_purpose(purpose), m_title(title), m_field(new QLineEdit(this))
{
    auto *browse = new QPushButton(tr("C&hoose…"), this);
    browse->setObjectName(u"browseButton"_s);
    browse->setAccessibleName(title);
    browse->setAutoDefault(false);
    m_field->setObjectName(u"casePathField"_s);
    m_field->setAccessibleName(title);
    m_field->setPlaceholderText(tr("A case file (*.icase)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 1);
    layout->addWidget(browse);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &CasePathRow::edited);
    connect(m_field, &QLineEdit::returnPressed, this, &CasePathRow::chosen);
    connect(browse, &QPushButton::clicked, this, &CasePathRow::browse);
}

QString CasePathRow::path() const
{
    const QString path = QDir::fromNativeSeparators(m_field->text().trimmed());
    const bool isWhole =
        m_purpose == Purpose::open || path.isEmpty() || path.endsWith(".icase"_L1, Qt::CaseInsensitive);
    return isWhole ? path : path + u".icase"_s;
}

void CasePathRow::setPath(const QString &path)
{
    m_field->setText(QDir::toNativeSeparators(path));
}

void CasePathRow::browse()
{
    const QString filter = tr("Interdict cases (*.icase)");
    const QString path = m_purpose == Purpose::open
                             ? QFileDialog::getOpenFileName(this, m_title, this->path(), filter)
                             : QFileDialog::getSaveFileName(this, m_title, this->path(), filter, nullptr,
                                                            QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    setPath(path);
    Q_EMIT chosen();
}

} // namespace interdict::ui
