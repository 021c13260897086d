// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace interdict::ui {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_sentence(new QLabel(this)), m_button(new QPushButton(this))
{
    m_title->setObjectName(u"emptyTitle"_s);
    m_sentence->setObjectName(u"emptySentence"_s);
    m_button->setObjectName(u"emptyButton"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_sentence->setMaximumWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_title);
    auto *centered = new QHBoxLayout;
    centered->addStretch(1);
    centered->addWidget(m_sentence, 100);
    centered->addStretch(1);
    layout->addLayout(centered);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        const std::function<void()> take = m_take; // it may show another state
        take ? take() : Q_EMIT buttonClicked();
    });
}

void EmptyState::setState(const QString &title, const QString &sentence, const QString &buttonText,
                          std::function<void()> take)
{
    m_take = std::move(take);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setFocusProxy(buttonText.isEmpty() ? nullptr : m_button);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::sayFiltered(std::function<void()> removeFilters)
{
    setState(tr("Nothing Passes the Filters"), tr("Remove a filter above the page to see more, or all of them here."),
             tr("Remove All Filters"), std::move(removeFilters));
}

void EmptyState::sayImportFirst(const QString &title, const QString &sentence, std::function<void()> import)
{
    const QString button = import ? tr("Import Files…") : QString();
    setState(title, sentence, button, std::move(import));
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace interdict::ui
