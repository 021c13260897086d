// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/startpage.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_recent(new QListWidget(this)), m_recentTitle(new QLabel(tr("Recent cases"), this))
{
    auto *title = new QLabel(tr("Interdict"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    title->setFont(large);
    auto *text = new QLabel(
        tr("A case is one file on this machine. Import seized or scraped listings into it, link sellers, domains "
           "and shipments, and build referral packets. A case, or files to import, can also be dropped on this "
           "window."),
        this);
    text->setWordWrap(true);
    auto *newCase = new QPushButton(tr("New Case…"), this);
    newCase->setObjectName(u"newCaseButton"_s);
    newCase->setDefault(true);
    auto *openCase = new QPushButton(tr("Open Case…"), this);
    openCase->setObjectName(u"openCaseButton"_s);
    m_recent->setObjectName(u"recentCases"_s);
    m_recent->setAccessibleName(tr("Recent cases"));
    connect(newCase, &QPushButton::clicked, this, &StartPage::newCaseWanted);
    connect(openCase, &QPushButton::clicked, this, &StartPage::openCaseWanted);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT caseChosen(item->data(Qt::UserRole).toString()); });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(newCase);
    buttons->addWidget(openCase);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(buttons);
    column->addSpacing(16);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 3);
    column->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 2);
    layout->addStretch(1);
    setRecentCases({});
}

void StartPage::setRecentCases(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(
            tr("%1 – %2").arg(QFileInfo(path).completeBaseName(), QDir::toNativeSeparators(path)), m_recent);
        item->setData(Qt::UserRole, path);
    }
    m_recent->setVisible(!paths.isEmpty());
    m_recentTitle->setVisible(!paths.isEmpty());
}

} // namespace interdict::ui
