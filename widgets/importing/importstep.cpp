// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/importstep.h"

#include "models/values/safetext.h"

#include <QVBoxLayout>

namespace interdict::ui {

ImportStep::ImportStep(ImportPlan *plan, const QString &objectName, QWidget *parent)
    : QWizardPage(parent), m_plan(plan), m_strip(new MessageStrip(this)), m_content(new QVBoxLayout)
{
    setObjectName(objectName);
    m_content->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    layout->addWidget(m_strip);
    layout->addLayout(m_content, 1);
}

void ImportStep::say(MessageStrip::Level level, const QString &text)
{
    m_strip->showMessage(level, visibleText(text));
}

void ImportStep::showError(const Error &error)
{
    say(error.code == ErrorCode::cancelled ? MessageStrip::Level::info : MessageStrip::Level::error, error.message);
}

} // namespace interdict::ui
